"""Collapsing steps never changes a figure, and opening them brings the very same map back."""

from __future__ import annotations

import math

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.support.maps import first_map_id
from tests.support.random_maps import drawn_maps, sound_maps
from vsmap.analysis.figures import Figures
from vsmap.analysis.passages import passage_of
from vsmap.analysis.summary import figures_of
from vsmap.document.shared_map import SharedWorkbook
from vsmap.drawing.ladder_path import stretches
from vsmap.drawing.picture import draw_map
from vsmap.drawing.readings import Readings
from vsmap.drawing.shown_map import shown_map
from vsmap.editor.edits.runs import collapse, expand
from vsmap.model.flows import FlowKind
from vsmap.model.ids import StepId
from vsmap.model.measures import Measure
from vsmap.model.quantities import Duration, Unit
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.workbook import Workbook

maps = st.one_of(sound_maps(), drawn_maps())
many = settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
"""Small maps often have nothing to collapse, so that many of them are passed over."""


def passages(drawn: ValueStreamMap) -> list[tuple[StepId, ...]]:
    """Every set of steps that can stand in one box, of maps small enough to try them all."""
    steps = list(drawn.steps)
    found = []
    for number in range(1 << len(steps)):
        chosen = tuple(step for place, step in enumerate(steps) if number >> place & 1)
        if passage_of(drawn, chosen) is not None:
            found.append(chosen)
    return found


def a_collapsed(data: st.DataObject, workbook: Workbook) -> tuple[SharedWorkbook, str]:
    """A document with one of its legal runs collapsed, and the run's id."""
    map_id = first_map_id(workbook)
    found = passages(workbook.maps[map_id])
    assume(found)
    document = SharedWorkbook.new(workbook)
    return document, collapse(document, map_id, data.draw(st.sampled_from(found)))


@given(maps, st.data())
@many
def test_collapsing_changes_no_figure(workbook: Workbook, data: st.DataObject) -> None:
    map_id = first_map_id(workbook)

    document, _ = a_collapsed(data, workbook)

    assert figures_of(document.workbook, map_id) == figures_of(workbook, map_id)


@given(maps, st.data())
@many
def test_opening_brings_the_very_same_map_back(workbook: Workbook, data: st.DataObject) -> None:
    map_id = first_map_id(workbook)
    before = SharedWorkbook.new(workbook).workbook.maps[map_id]

    document, run = a_collapsed(data, workbook)
    expand(document, map_id, (run,))

    after = document.workbook.maps[map_id]
    assert after.model_copy(update={"runs": {}}) == before
    assert shown_map(after, workbook.calendar).stream is after


@given(maps, st.data())
@many
def test_the_ladder_is_as_long_as_before(workbook: Workbook, data: st.DataObject) -> None:
    map_id = first_map_id(workbook)
    figures = figures_of(workbook, map_id)
    document, _ = a_collapsed(data, workbook)
    drawn = document.workbook.maps[map_id]
    shown = shown_map(drawn, workbook.calendar)

    whole = path_seconds(drawn, figures, Readings(workbook.calendar, None))
    readings = Readings(workbook.calendar, None)
    readings.inside, readings.hidden = shown.inside, shown.hidden
    told = shown.figures(figures)
    assert isinstance(told, Figures)

    assert path_seconds(shown.stream, told, readings) == pytest.approx(whole)


@given(sound_maps(), st.data())
@many
def test_a_box_takes_as_long_as_the_steps_it_stands_for(
    workbook: Workbook, data: st.DataObject
) -> None:
    map_id = first_map_id(workbook)
    document, run = a_collapsed(data, workbook)
    drawn = document.workbook.maps[map_id]
    shown = shown_map(drawn, workbook.calendar)
    held = shown.inside[StepId(run)]

    box = shown.stream.steps[StepId(run)]
    stay = Measure(likely=Duration.of(held.work + held.wait, Unit.SECOND))
    as_one = shown.stream.with_parts(box.model_copy(update={"process_time": stay}))

    lead_time = figures_of(workbook.with_map(as_one), map_id).lead_time
    assert lead_time == pytest.approx(figures_of(workbook, map_id).lead_time)


@given(maps, st.data())
@many
def test_any_collapsed_map_can_be_drawn(workbook: Workbook, data: st.DataObject) -> None:
    map_id = first_map_id(workbook)
    document, run = a_collapsed(data, workbook)
    figures = figures_of(document.workbook, map_id)

    picture = draw_map(document.workbook.maps[map_id], figures, workbook.calendar)

    assert StepId(run) in picture.boxes
    assert all(math.isfinite(edge) for edge in picture.bounds)


@given(sound_maps(), st.data())
@many
def test_no_flow_of_a_folded_map_leads_to_a_hidden_step(
    workbook: Workbook, data: st.DataObject
) -> None:
    map_id = first_map_id(workbook)
    document, _ = a_collapsed(data, workbook)

    shown = shown_map(document.workbook.maps[map_id], workbook.calendar)

    flows = shown.stream.visible_flows(FlowKind.FORWARD)
    ends = {end for flow in flows for end in (flow.source, flow.target)}
    assert ends.isdisjoint(shown.home)
    hidden = [step for step in shown.whole.steps if step in shown.home]
    assert passage_of(shown.whole, hidden) is not None


def path_seconds(drawn: ValueStreamMap, figures: Figures, readings: Readings) -> float:
    return sum(stretch.seconds or 0.0 for stretch in stretches(drawn, figures, readings))
