from __future__ import annotations

import pytest

from tests.support.maps import MapBuilder, a_map, first_map_id
from vsmap.analysis.comparison import compare_maps, preview
from vsmap.analysis.explained_figures import EXPLAINED_FIGURES
from vsmap.analysis.explanation import Explanation, explain
from vsmap.analysis.figures import BottleneckKind
from vsmap.analysis.summary import figures_of
from vsmap.model.quantities import Calendar
from vsmap.model.value_stream import Demand
from vsmap.model.wording import EN_DASH, MINUS, NO_BREAK
from vsmap.model.workbook import Workbook


def cases() -> MapBuilder:
    return (
        a_map("Now")
        .with_step("Triage", process_time="1 h", wait="1 d", pca="90%")
        .with_step("Fast", process_time="2 h", wait="2-4 h", share="75%", value_added="50%")
        .with_step("Slow", process_time="10 h", after="Triage", share="25%")
        .with_step("Close", process_time="1 h", wait="0", after=["Fast", "Slow"], pca="80%")
        .with_rework("Close", "Triage")
        .delivered(wait="1 d")
        .with_demand(3)
    )


def why(figure: str, workbook: Workbook | None = None) -> Explanation:
    told = workbook or cases().workbook()
    return explain(told, first_map_id(told), figure)


@pytest.mark.parametrize(
    "figure", [*EXPLAINED_FIGURES, *(f"bottleneck.{kind}" for kind in BottleneckKind)]
)
def test_every_figure_says_its_formula_and_its_source(figure: str) -> None:
    told = why(figure)

    assert told.title
    assert told.value
    assert told.formula
    assert told.source


def test_lead_time_lists_its_path_with_the_share_of_each_branch() -> None:
    told = why("lead_time")

    listed = [(each.label, each.value.replace(NO_BREAK, " ")) for each in told.steps]
    assert listed[0] == ("Wait before Triage", "1 d")
    assert ("Fast", "2 h \u00d7 75 %") in listed
    assert ("Wait before Slow", "? \u00d7 25 %") in listed
    assert listed[-1] == ("Wait before Delivered", "1 d")
    assert {each.record_id for each in told.steps} >= {"fast", "triage-slow"}


def test_a_step_and_a_flow_explain_themselves() -> None:
    used, waiting = why("step.fast.utilisation"), why("flow.triage-fast.wait")

    assert used.title == "Utilisation: Fast"
    assert {each.label for each in used.steps} >= {"Process time", "Demand", "Visits"}
    assert waiting.title == "Wait: Triage to Fast"
    assert waiting.value.replace(NO_BREAK, " ") == "3 h"


def test_a_bottleneck_says_what_halving_it_takes_off() -> None:
    told = why("bottleneck.capacity")

    assert told.value.startswith("Slow")
    assert "halved" in told.note


def test_a_kind_that_cannot_be_told_says_so() -> None:
    told = why("bottleneck.queue", a_map().with_step("A", process_time="1 h").workbook())

    assert told.steps == ()
    assert "does not hold" in told.note


@pytest.mark.parametrize("figure", ["weather", "step.nobody.visits", "step.fast.mood", "flow.x.y"])
def test_a_figure_there_is_not_is_refused(figure: str) -> None:
    with pytest.raises(LookupError, match="no figure"):
        why(figure)


def test_a_preview_shows_the_calendar_before_and_after_and_changes_nothing() -> None:
    workbook = a_map().with_step("A", process_time="1 w", wait="8 h").workbook()
    map_id = first_map_id(workbook)

    rows = preview(workbook, map_id, calendar=Calendar(hours_per_day=8, days_per_week=7))

    lead_time = next(row for row in rows if row.label == "Lead time")
    assert (lead_time.before, lead_time.after) == (f"6{NO_BREAK}d", f"8{NO_BREAK}d")
    assert workbook.calendar == Calendar()
    assert figures_of(workbook, map_id).lead_time == 6 * 28800


def test_a_preview_takes_another_demand_or_takes_it_away() -> None:
    workbook = cases().workbook()
    map_id = first_map_id(workbook)

    double = {row.label: row for row in preview(workbook, map_id, demand=Demand(count=6))}
    without = {row.label: row for row in preview(workbook, map_id, demand=None)}

    assert double["Takt time"].after == f"80{NO_BREAK}min"
    assert without["Takt time"].after == EN_DASH
    assert without["Lead time"].before == without["Lead time"].after


def test_two_maps_are_told_side_by_side_with_what_changed() -> None:
    then = a_map("Then").with_step("Triage", process_time="1 h", wait="0").build()
    workbook = cases().beside(then).workbook()

    rows = {row.label: row for row in compare_maps(workbook, first_map_id(workbook), then.id)}

    assert rows["Process time"].before == f"6{NO_BREAK}h"
    assert rows["Process time"].after == f"1{NO_BREAK}h"
    assert rows["Process time"].change == f"{MINUS}5{NO_BREAK}h"
    assert rows["Numbers known"].after == "2 of 2"


def test_numbers_known_names_first_what_is_worth_measuring_first() -> None:
    workbook = (
        a_map()
        .with_step("Cut", process_time="~1-9 d", wait="?")
        .with_step("Weld", process_time="1-2 h", wait="1 d")
        .workbook()
    )

    told = why("numbers_known", workbook)

    assert [each.label for each in told.steps] == [
        "Measure first: Wait before Cut",
        "Process time of Cut",
        "Process time of Weld",
    ]
    assert told.steps[1].value == f"\u00b1{NO_BREAK}4{NO_BREAK}d"


def test_the_bottleneck_by_delay_says_how_often_the_guesses_move_it() -> None:
    torn = (
        a_map()
        .with_step("Cut", process_time="~1-9 d", wait="0")
        .with_step("Weld", process_time="~2-9 d", wait="0")
        .workbook()
    )
    sure = a_map().with_step("Cut", process_time="3 d").with_step("Weld", process_time="1 d")

    note = why("bottleneck.delay", torn).note
    sure_note = why("bottleneck.delay", sure.workbook()).note

    assert f"Of 2{NO_BREAK}000 draws within the guesses: Weld " in note
    assert "Cut " in note
    assert "draws" not in sure_note
