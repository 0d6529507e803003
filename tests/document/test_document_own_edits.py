"""Of one's own edit only what was written is read again; nothing else may look different for it."""

from __future__ import annotations

import pytest

from tests.support.long_maps import LONG_MAP, step_id, wall_workbook
from tests.support.replicas import the_map, the_map_id
from tests.support.updates import written_by_a_stranger
from vsmap.document.shared_map import SharedWorkbook
from vsmap.model.changes import ChangeKind, DocumentChange
from vsmap.model.errors import EditRefused
from vsmap.model.ids import NoteId, StepId
from vsmap.model.measures import UNKNOWN
from vsmap.model.placement import Point
from vsmap.model.quantities import Calendar
from vsmap.model.steps import Estimate, Step
from vsmap.model.value_stream import Note

WELD, PAINT = StepId("weld"), StepId("paint")


@pytest.fixture
def document(car_bodies: SharedWorkbook) -> SharedWorkbook:
    return car_bodies


def is_as_written(document: SharedWorkbook) -> bool:
    """Whether somebody who reads everything anew sees the same."""
    return SharedWorkbook.from_state(document.update_since()).workbook == document.workbook


def test_moving_many_steps_is_one_change_that_leaves_all_else_the_same_object() -> None:
    document = SharedWorkbook.new(wall_workbook(100))
    before = the_map(document)
    told: list[DocumentChange] = []
    document.subscribe(told.append)

    with document.edit("Move steps") as edit:
        for step in before.steps.values():
            x, y = step.position or Point(0.0, 0.0)
            edit.set(LONG_MAP, step.id, position=Point(x + 7.5, y))

    (change,) = told
    assert {c.kind for c in change.changes} == {ChangeKind.UPDATED}
    assert len(change.changes) == 100
    assert the_map(document).flows is before.flows
    moved = the_map(document).steps[step_id(3)]
    assert moved.position == Point(457.5, 0.0)
    assert moved.process_time is before.steps[step_id(3)].process_time
    assert is_as_written(document)
    document.undo()
    assert the_map(document) == before


def test_writing_what_is_there_already_tells_nothing_and_can_not_be_undone(
    document: SharedWorkbook,
) -> None:
    before = document.workbook
    told: list[DocumentChange] = []
    document.subscribe(told.append)

    with document.edit("Set process time") as edit:
        known = the_map(document).steps[WELD]
        number, role = known.process_time.map_values(lambda time: time), known.role
        edit.set(the_map_id(document), WELD, process_time=number, role=role)

    assert told == []
    assert document.workbook is before
    assert document.undo_name is None


def test_an_edit_beside_a_bad_field_of_a_stranger_leaves_it_told(document: SharedWorkbook) -> None:
    strange = written_by_a_stranger(document, "steps", "shop/weld", process_time="soonish")
    document.apply_update(strange)

    with document.edit("Rename step") as edit:
        edit.set(the_map_id(document), WELD, name="Welding")

    step = the_map(document).steps[WELD]
    assert (step.name, step.process_time) == ("Welding", UNKNOWN)
    assert len(document.notices) == 1
    assert is_as_written(document)


def test_taking_a_value_away_brings_the_default_back(document: SharedWorkbook) -> None:
    map_id = the_map_id(document)
    with document.edit("Set limit") as edit:
        edit.set(map_id, WELD, wip_limit=3, tool="Robot", position=Point(1.0, 2.0))

    with document.edit("Clear") as edit:
        edit.set(map_id, WELD, wip_limit=None, tool="", position=None)

    step = the_map(document).steps[WELD]
    assert (step.wip_limit, step.tool, step.position) == (None, "", None)
    assert is_as_written(document)


def test_fields_that_are_stored_in_parts_are_read_whole(document: SharedWorkbook) -> None:
    map_id = the_map_id(document)
    said = (Estimate(field="process_time", participant="KT", value="2 h"),)
    with document.edit("Say") as edit:
        edit.set(map_id, WELD, estimates=said)
        edit.set_workbook(calendar=Calendar(hours_per_day=7.5), contributors=("KT", "LM"))

    with document.edit("Say more") as edit:
        more = Estimate(field="process_time", participant="LM", value="3 h")
        edit.set(map_id, WELD, estimates=(*said, more))
        edit.set_workbook(calendar=Calendar(hours_per_day=7.5, days_per_week=4))

    assert [e.participant for e in the_map(document).steps[WELD].estimates] == ["KT", "LM"]
    assert document.workbook.calendar == Calendar(hours_per_day=7.5, days_per_week=4)
    assert document.workbook.contributors == ("KT", "LM")
    assert is_as_written(document)


def test_turning_a_flow_and_bringing_a_step_back_read_as_written(
    document: SharedWorkbook,
) -> None:
    map_id = the_map_id(document)
    flow = the_map(document).flows_into(PAINT)[0]
    with document.edit("Turn flow") as edit:
        edit.put(map_id, Step(id=StepId("pack"), name="Pack"))
        edit.set(map_id, flow.id, target=StepId("pack"))
    with document.edit("Delete step") as edit:
        edit.remove(map_id, WELD)

    document.undo()

    assert the_map(document).flows[flow.id].target == "pack"
    assert the_map(document).steps[WELD].name == "Weld"
    assert is_as_written(document)


@pytest.mark.parametrize(
    ("part", "fields"),
    [
        ("weld", {"wip_limit": 0}),
        ("weld", {"position": ("far", 1)}),
        ("weld", {"process_time": 3}),
        ("weld", {"colour": "red"}),
        ("note", {"at": "yesterday"}),
    ],
)
def test_a_field_set_alone_is_checked_as_ever(
    document: SharedWorkbook, part: str, fields: dict[str, object]
) -> None:
    with document.edit("Add note") as edit:
        edit.put(the_map_id(document), Note(id=NoteId("note")))

    with pytest.raises(EditRefused), document.edit("Set") as edit:
        edit.set(the_map_id(document), part, **fields)
