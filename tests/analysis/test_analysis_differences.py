"""What is told between two states of a workbook: each record once, its fields then and now."""

from __future__ import annotations

from tests.support.maps import a_map
from vsmap.analysis.differences import Difference, differences
from vsmap.model.ids import MapId, NoteId, StepId
from vsmap.model.notation import parse_share, parse_time
from vsmap.model.outcome import Outcome
from vsmap.model.placement import Point
from vsmap.model.quantities import Calendar
from vsmap.model.steps import Step
from vsmap.model.value_stream import MapState, Note, ValueStreamMap
from vsmap.model.workbook import Workbook

WELD, PAINT = StepId("weld"), StepId("paint")


def a_workbook() -> Workbook:
    drawn = a_map("Now").with_step("Weld", process_time="2 h").with_step("Paint", wait="1 d")
    return drawn.workbook("Bicycles")


def with_step(workbook: Workbook, step: StepId, **fields: object) -> Workbook:
    drawn = the_map(workbook)
    return workbook.with_map(drawn.with_parts(drawn.steps[step].model_copy(update=fields)))


def the_map(workbook: Workbook) -> ValueStreamMap:
    return next(iter(workbook.maps.values()))


def told(before: Workbook, after: Workbook) -> list[tuple[str, Difference, list[str]]]:
    return [
        (
            record.name,
            record.kind,
            [f"{f.label}: {f.before} > {f.after}".replace("\u00a0", " ") for f in record.fields],
        )
        for record in differences(before, after)
    ]


def test_nothing_is_told_of_two_states_alike() -> None:
    assert differences(a_workbook(), a_workbook()) == ()


def test_fields_of_a_step_are_told_as_people_read_them() -> None:
    before = a_workbook()
    after = with_step(
        before,
        WELD,
        process_time=parse_time("~2-4 h"),
        percent_complete_accurate=parse_share("90%"),
        role="Shop",
    )

    assert told(before, after) == [
        (
            "Weld",
            Difference.CHANGED,
            [
                "Process time: 2 h > ~2\u20134 h",
                "%C&A: ? > 90 %",
                "Role: \u2013 > Shop",
            ],
        )
    ]


def test_a_step_that_came_and_one_that_went_are_told() -> None:
    before = a_workbook()
    drawn = the_map(before).without(PAINT).with_parts(Step(id=StepId("pack"), name="Pack"))

    changes = told(before, before.with_map(drawn))

    assert ("Pack", Difference.ADDED, []) in changes
    assert ("Paint", Difference.REMOVED, []) in changes


def test_a_wait_is_told_by_the_steps_it_is_between() -> None:
    before = a_workbook()
    drawn = the_map(before)
    flow = drawn.flows_into(PAINT)[0].model_copy(update={"wait": parse_time("3 d")})

    changes = told(before, before.with_map(drawn.with_parts(flow)))

    assert changes == [("Weld to Paint", Difference.CHANGED, ["Wait: 1 d > 3 d"])]


def test_what_cannot_be_told_short_is_only_named() -> None:
    before = a_workbook()

    changes = told(before, with_step(before, WELD, position=Point(3.0, 4.0)))

    assert changes == [("Weld", Difference.CHANGED, ["Place on the sheet:  > "])]


def test_long_notes_are_told_by_how_they_begin() -> None:
    before = a_workbook()
    note = Note(id=NoteId("n"), text="Could the supplier\nsend them sorted by colour?")

    changes = told(before, before.with_map(the_map(before).with_parts(note)))

    assert changes == [("Note “Could the supplier send them s…”", Difference.ADDED, [])]


def test_maps_come_and_go_whole() -> None:
    before = a_workbook()
    future = the_map(before).model_copy(update={"id": MapId("future"), "name": "Future"})
    after = before.with_map(future)

    assert told(before, after) == [("The map Future", Difference.ADDED, [])]
    assert told(after, before) == [("The map Future", Difference.REMOVED, [])]


def test_the_workbook_and_the_map_tell_their_own_fields() -> None:
    before = a_workbook()
    drawn = the_map(before).model_copy(update={"state": MapState.FUTURE})
    after = before.with_map(drawn).model_copy(
        update={
            "calendar": Calendar(hours_per_day=7.5),
            "outcome": Outcome(statement="Accounts open in 4 days"),
        }
    )

    assert told(before, after) == [
        (
            "Bicycles",
            Difference.CHANGED,
            ["Calendar: 8 h a day, 5 d a week > 7.5 h a day, 5 d a week", "Outcome:  > "],
        ),
        ("The map Now", Difference.CHANGED, ["State: Current state > Future state"]),
    ]
