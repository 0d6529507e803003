"""However a map is drawn, the simplified one keeps its totals and its limits."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from tests.support.maps import first_map_id
from tests.support.page_checks import faults_of
from tests.support.random_maps import drawn_maps, sound_maps
from vsmap.analysis.summary import figures_of
from vsmap.model.workbook import Workbook
from vsmap.reports.ladder import ladder_of
from vsmap.reports.pages import Page, Paper, drawings
from vsmap.reports.simplification import simplified

LIMITS = st.sampled_from([(9, 8), (9, 7), (9, 6), (5, 4)])


@given(sound_maps(most_steps=10), LIMITS)
def test_a_simplified_map_keeps_every_total(workbook: Workbook, limits: tuple[int, int]) -> None:
    map_id = first_map_id(workbook)
    figures = figures_of(workbook, map_id)

    shown = simplified(workbook.maps[map_id], figures, *limits)

    assert math.isclose(shown.lead_time, figures.lead_time, rel_tol=1e-9, abs_tol=1e-6)
    assert math.isclose(shown.work, figures.process_time, rel_tol=1e-9, abs_tol=1e-6)
    assert math.isclose(shown.waiting, figures.wait_time, rel_tol=1e-9, abs_tol=1e-6)


@given(st.one_of(sound_maps(most_steps=10), drawn_maps(most_steps=10)), LIMITS)
def test_a_simplified_map_keeps_its_limits_and_its_hotspot(
    workbook: Workbook, limits: tuple[int, int]
) -> None:
    map_id = first_map_id(workbook)
    figures = figures_of(workbook, map_id)

    shown = simplified(workbook.maps[map_id], figures, *limits)

    assert len(shown.boxes) <= limits[0]
    assert shown.columns <= limits[1]
    if figures.hotspot is not None:
        assert shown.hotspot is not None
        assert shown.boxes[shown.hotspot].steps == (figures.hotspot.step,)


@given(sound_maps(most_steps=10))
def test_the_ladder_is_as_long_as_the_lead_time(workbook: Workbook) -> None:
    map_id = first_map_id(workbook)
    figures = figures_of(workbook, map_id)

    stretches = list(ladder_of(workbook.maps[map_id], figures))

    whole = sum(stretch.seconds for stretch in stretches)
    work = sum(stretch.seconds for stretch in stretches if stretch.is_work)
    assert math.isclose(whole, figures.lead_time, rel_tol=1e-9, abs_tol=1e-6)
    assert math.isclose(work, figures.process_time, rel_tol=1e-9, abs_tol=1e-6)


@given(st.one_of(sound_maps(most_steps=10), drawn_maps(most_steps=10)), st.sampled_from(Paper))
def test_nothing_on_the_simplified_page_is_cut_small_or_over_another(
    workbook: Workbook, paper: Paper
) -> None:
    map_id = first_map_id(workbook)

    page, *_ = drawings(workbook, map_id, page=Page.SIMPLIFIED, paper=paper)

    assert faults_of(page) == []
