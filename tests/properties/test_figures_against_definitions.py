"""Every random map twice: by vsmap, and slowly from the definitions (tests/support)."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given

from tests.support import naive_figures as naive
from tests.support.maps import first_map_id
from tests.support.random_maps import drawn_maps, sound_maps
from vsmap.analysis.figures import Figures, ProblemKind
from vsmap.analysis.summary import figures_of
from vsmap.model.workbook import Workbook


def told(workbook: Workbook) -> tuple[Figures, naive.NaiveMap]:
    map_id = first_map_id(workbook)
    figures = figures_of(workbook, map_id)
    return figures, naive.naive_map(workbook.maps[map_id], workbook.calendar)


def near(value: Fraction) -> object:
    return pytest.approx(float(value), rel=1e-6, abs=1e-6)


def problems(figures: Figures) -> set[ProblemKind]:
    return {problem.kind for problem in figures.problems}


@given(drawn_maps())
def test_lead_time_and_process_time_follow_the_recursion_on_any_map(workbook: Workbook) -> None:
    figures, slow = told(workbook)

    lead_time, process_time = naive.lead_time(slow)

    assert figures.lead_time == near(lead_time)
    assert figures.process_time == near(process_time)
    assert figures.wait_time == near(lead_time - process_time)


@given(sound_maps())
def test_rolled_accuracy_is_told_exactly_where_no_join_has_to_guess(workbook: Workbook) -> None:
    figures, slow = told(workbook)

    single = naive.has_single_answer(slow)

    if figures.rolled_pca is not None:
        assert single
        assert figures.rolled_pca == near(naive.rolled_accuracy(slow))
    elif slow.accurate:
        assert ProblemKind.NESTED_SPLIT in problems(figures)
        assert not single or any(slow.back.values()) or not all(slow.share.values())


@given(sound_maps())
def test_rework_is_the_absorbing_chain_wherever_it_crosses_no_join(workbook: Workbook) -> None:
    figures, slow = told(workbook)
    if naive.reached_forward(slow) != set(slow.nodes):
        return

    expected = naive.lead_time_with_rework(slow)

    if naive.rework_crosses(slow):
        assert figures.lead_time_with_rework is None
        assert ProblemKind.REWORK_ACROSS_JOIN in problems(figures)
    elif expected is None:
        assert figures.lead_time_with_rework is None
        assert ProblemKind.ENDLESS_REWORK in problems(figures)
    else:
        assert figures.lead_time_with_rework == near(expected)


@given(sound_maps())
def test_visits_are_those_of_the_chain_wherever_they_are_told(workbook: Workbook) -> None:
    figures, slow = told(workbook)
    if naive.reached_forward(slow) != set(slow.nodes) or naive.rework_crosses(slow):
        return

    expected = naive.visits(slow)

    for step, found in figures.steps.items():
        if found.visits is not None:
            assert expected is not None
            assert found.visits == near(expected[step])


@given(drawn_maps())
def test_repair_benches_that_only_rework_reaches_belong_to_the_chain(workbook: Workbook) -> None:
    figures, slow = told(workbook)
    if slow.forks():
        return

    times, visits = naive.lead_time_with_rework(slow), naive.visits(slow)

    if times is None or visits is None:
        assert figures.lead_time_with_rework is None
        return
    assert figures.lead_time_with_rework == near(times)
    touched = sum((visits[node] * slow.work[node] for node in slow.nodes), Fraction(0))
    assert figures.total_touch_time == near(touched)


@given(drawn_maps(most_steps=9))
def test_any_map_that_can_be_drawn_gives_figures_and_problems(workbook: Workbook) -> None:
    figures, _ = told(workbook)

    assert 0 <= figures.process_time <= figures.lead_time + 1e-6
    assert 0 <= figures.numbers_guessed <= figures.numbers_known <= figures.numbers_total
    for share in (figures.flow_efficiency, figures.rolled_pca, figures.value_added_ratio):
        assert share is None or 0 <= share <= 1 + 1e-9
    assert all(problem.message.endswith(".") for problem in figures.problems)
    assert set(figures.path) <= set(figures.steps)
