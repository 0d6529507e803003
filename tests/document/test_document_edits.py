from __future__ import annotations

import contextlib

import pytest

from tests.support.maps import a_map
from tests.support.replicas import the_map, the_map_id
from vsmap.document.shared_map import SharedWorkbook
from vsmap.model.changes import ChangeKind, DocumentChange, Origin
from vsmap.model.flows import Flow
from vsmap.model.ids import REQUEST, ActionId, FlowId, MapId, NoteId, StepId
from vsmap.model.notation import parse_time
from vsmap.model.outcome import Action, Outcome
from vsmap.model.placement import Point
from vsmap.model.quantities import Calendar
from vsmap.model.steps import End, Estimate, Step
from vsmap.model.value_stream import Demand, Note, ValueStreamMap
from vsmap.model.workbook import Workbook

WELD, PAINT = StepId("weld"), StepId("paint")


@pytest.fixture
def document(car_bodies: SharedWorkbook) -> SharedWorkbook:
    return car_bodies


@pytest.fixture
def told(document: SharedWorkbook) -> list[DocumentChange]:
    changes: list[DocumentChange] = []
    document.subscribe(changes.append)
    return changes


def test_a_new_document_holds_the_very_workbook_it_was_made_of() -> None:
    step = Step(
        id=WELD,
        name="Weld ⚡",
        wip_limit=3,
        position=Point(-2.5, 1e6),
        sub_stream=MapId("x/y%"),
        estimates=(
            Estimate(field="process_time", participant="K/T", role="shop", value="2 h"),
            Estimate(field="process_time", participant="MO", value="3 h"),
        ),
    )
    owner = a_map("Shop").with_fields(
        demand=Demand(count=920),
        goal=parse_time("3 d"),
        request=End(name="Steel Inc", shipment="Tue, Thu", position=Point(0, 1)),
    )
    workbook = owner.workbook(
        "Car bodies",
        contributors=("MO", "KT"),
        outcome=Outcome(statement="Four days"),
        actions=(Action(id=ActionId("z"), text="First"), Action(id=ActionId("a"), text="Then")),
    )
    workbook = workbook.with_map(
        the_only(workbook).model_copy(update={"id": MapId("x/y%")}).with_parts(step)
    )

    document = SharedWorkbook.new(workbook)

    assert document.workbook == workbook
    assert SharedWorkbook.from_state(document.update_since()).workbook == workbook
    assert document.notices == ()


def the_only(workbook: Workbook) -> ValueStreamMap:
    return next(iter(workbook.maps.values()))


def test_an_exception_inside_leaves_the_document_as_it_was(
    document: SharedWorkbook, told: list[DocumentChange]
) -> None:
    before, vector = document.workbook, document.state_vector()

    with contextlib.suppress(ZeroDivisionError), document.edit("Break") as edit:
        edit.remove(the_map_id(document), WELD)
        edit.set_workbook(title="Gone")
        raise ZeroDivisionError

    assert document.workbook is before
    assert document.state_vector() == vector
    assert (told, document.undo_name) == ([], None)


def test_an_edit_sees_its_own_work_and_others_see_it_at_the_end(document: SharedWorkbook) -> None:
    map_id = the_map_id(document)

    with document.edit("Add step") as edit:
        edit.put(map_id, Step(id=StepId("pack"), name="Pack"))
        inside, outside = edit.workbook, document.workbook

    assert StepId("pack") in inside.maps[map_id].steps
    assert StepId("pack") not in outside.maps[map_id].steps
    assert document.workbook == inside


def test_an_inner_edit_joins_the_outer_one(
    document: SharedWorkbook, told: list[DocumentChange]
) -> None:
    map_id = the_map_id(document)

    with document.edit("Outer") as outer:
        outer.set(map_id, WELD, name="Welding")
        with document.edit("Inner") as inner:
            inner.set(map_id, PAINT, name="Painting")

    assert [change.name for change in told] == ["Outer"]
    assert document.undo_name == "Outer"
    document.undo()
    assert document.undo_name is None


def test_an_edit_that_changes_nothing_is_not_told_and_not_undone(
    document: SharedWorkbook, told: list[DocumentChange]
) -> None:
    weld = the_map(document).steps[WELD]

    with document.edit("Set step") as edit:
        edit.put(the_map_id(document), weld)
        edit.set(the_map_id(document), WELD, name=weld.name)

    assert (told, document.undo_name) == ([], None)


def test_a_change_names_the_record_before_and_after_and_shares_all_others(
    document: SharedWorkbook, told: list[DocumentChange]
) -> None:
    before = document.workbook

    with document.edit("Rename step") as edit:
        edit.set(the_map_id(document), WELD, name="Welding")

    (change,) = told
    (record,) = change.changes
    assert (change.name, change.origin, change.before) == ("Rename step", Origin.ME, before)
    assert (record.kind, record.map_id) == (ChangeKind.UPDATED, the_map_id(document))
    assert record.before is before.maps[the_map_id(document)].steps[WELD]
    assert record.after is the_map(document).steps[WELD]
    assert the_map(document).steps[PAINT] is before.maps[the_map_id(document)].steps[PAINT]
    assert the_map(document).flows is before.maps[the_map_id(document)].flows
    assert document.workbook.maps[MapId("future")] is before.maps[MapId("future")]


def test_the_same_step_id_in_two_maps_is_two_steps(document: SharedWorkbook) -> None:
    with document.edit("Rename step") as edit:
        edit.set(MapId("future"), WELD, name="Laser weld")

    names = [owner.steps[WELD].name for owner in document.workbook.maps.values()]
    assert names == ["Weld", "Laser weld"]


def test_a_deleted_step_hides_its_flows_and_keeps_them(document: SharedWorkbook) -> None:
    with document.edit("Delete step") as edit:
        edit.remove(the_map_id(document), PAINT)

    assert [f.id for f in the_map(document).visible_flows()] == ["request-weld"]
    assert FlowId("weld-paint") in the_map(document).flows


def test_added_and_removed_parts_are_told_one_by_one(
    document: SharedWorkbook, told: list[DocumentChange]
) -> None:
    with document.edit("Replace step") as edit:
        edit.put(
            the_map_id(document),
            Step(id=StepId("pack"), name="Pack"),
            Flow(id=FlowId("f"), source=REQUEST, target=StepId("pack")),
            Note(id=NoteId("n"), text="New"),
        )
        edit.remove(the_map_id(document), WELD)

    kinds = [(c.kind, type(c.after or c.before).__name__) for c in told[0].changes]
    assert sorted(kinds) == [
        (ChangeKind.ADDED, "Flow"),
        (ChangeKind.ADDED, "Note"),
        (ChangeKind.ADDED, "Step"),
        (ChangeKind.REMOVED, "Step"),
    ]


def test_an_added_map_is_told_once_with_its_contents(
    document: SharedWorkbook, told: list[DocumentChange]
) -> None:
    added = a_map("Third").with_step("Cut").build()

    with document.edit("Add map") as edit:
        edit.put_map(added)

    (change,) = told[0].changes
    assert (change.kind, change.before, change.after) == (ChangeKind.ADDED, None, added)
    assert list(document.workbook.maps) == ["shop", "future", "third"]


def test_a_deleted_map_comes_back_with_its_contents(document: SharedWorkbook) -> None:
    before = document.workbook

    with document.edit("Delete map") as edit:
        edit.remove_map(the_map_id(document))
    assert list(document.workbook.maps) == ["future"]
    document.undo()

    assert document.workbook == before


def test_a_deleted_map_put_back_holds_only_what_it_is_put_back_with(
    document: SharedWorkbook,
) -> None:
    with document.edit("Delete map") as edit:
        edit.remove_map(MapId("shop"))
    again = a_map("Shop").with_step("Cut").build()

    with document.edit("Add map") as edit:
        edit.put_map(again)

    assert document.workbook.maps[MapId("shop")] == again


def test_maps_are_ordered_and_the_workbook_tells_it(
    document: SharedWorkbook, told: list[DocumentChange]
) -> None:
    with document.edit("Move tab") as edit:
        edit.order_maps((MapId("future"), MapId("shop")))

    (change,) = told[0].changes
    assert list(document.workbook.maps) == ["future", "shop"]
    assert (change.kind, change.map_id) == (ChangeKind.UPDATED, None)
    assert isinstance(change.before, Workbook)
    document.undo()
    assert list(document.workbook.maps) == ["shop", "future"]


def test_steps_are_brought_into_reading_order_and_the_map_tells_it(
    document: SharedWorkbook, told: list[DocumentChange]
) -> None:
    with document.edit("Order steps") as edit:
        edit.order_parts(the_map_id(document), (PAINT, WELD))

    assert list(the_map(document).steps) == [PAINT, WELD]
    assert [(c.kind, c.map_id) for c in told[0].changes] == [
        (ChangeKind.UPDATED, the_map_id(document))
    ]


def test_new_steps_can_be_put_in_the_middle_in_one_edit(document: SharedWorkbook) -> None:
    with document.edit("Insert step") as edit:
        edit.put(the_map_id(document), Step(id=StepId("cut"), name="Cut"))
        edit.order_parts(the_map_id(document), (WELD, StepId("cut"), PAINT))

    assert list(the_map(document).steps) == [WELD, "cut", PAINT]
    document.undo()
    assert list(the_map(document).steps) == [WELD, PAINT]


def test_own_fields_of_a_map_are_set_and_its_parts_stay(document: SharedWorkbook) -> None:
    steps = the_map(document).steps

    with document.edit("Rename map") as edit:
        edit.set_map(MapId("shop"), name="Now", delivered=End(name="Dealer"), goal=None)

    owner = document.workbook.maps[MapId("shop")]
    assert (owner.name, owner.delivered.name, owner.request.name) == ("Now", "Dealer", "Request")
    assert owner.steps is steps


def test_workbook_fields_actions_and_their_order_are_set(document: SharedWorkbook) -> None:
    one, two = (Action(id=ActionId(i), text=i) for i in ("one", "two"))

    with document.edit("Set details") as edit:
        edit.set_workbook(calendar=Calendar(hours_per_day=7.5), actions=(one, two))
    with document.edit("Order actions") as edit:
        edit.set_workbook(actions=(two, one), contributors=("KT",))

    assert document.workbook.calendar == Calendar(hours_per_day=7.5)
    assert document.workbook.actions == (two, one)
    document.undo()
    assert document.workbook.actions == (one, two)
    assert document.workbook.contributors == ()
    document.undo()
    assert not document.workbook.actions


def test_typing_with_one_merge_key_is_one_undo(document: SharedWorkbook) -> None:
    for name in ("W", "We", "Weld!"):
        with document.edit("Rename step", merge_key="weld/name") as edit:
            edit.set(the_map_id(document), WELD, name=name)

    document.undo()

    assert the_map(document).steps[WELD].name == "Weld"
    document.redo()
    assert the_map(document).steps[WELD].name == "Weld!"


def test_leaving_the_field_ends_the_merging(document: SharedWorkbook) -> None:
    for name in ("W", "We"):
        with document.edit("Rename step", merge_key="weld/name") as edit:
            edit.set(the_map_id(document), WELD, name=name)
        document.end_merging()

    document.undo()

    assert the_map(document).steps[WELD].name == "W"


def test_undo_and_redo_name_what_they_would_do_and_a_new_edit_ends_redo(
    document: SharedWorkbook,
) -> None:
    with document.edit("Rename step") as edit:
        edit.set(the_map_id(document), WELD, name="Welding")
    assert (document.undo_name, document.redo_name) == ("Rename step", None)
    document.undo()
    assert (document.undo_name, document.redo_name) == (None, "Rename step")

    with document.edit("Delete step") as edit:
        edit.remove(the_map_id(document), PAINT)

    assert (document.undo_name, document.redo_name) == ("Delete step", None)


def test_undo_is_told_as_undo(document: SharedWorkbook, told: list[DocumentChange]) -> None:
    with document.edit("Delete step") as edit:
        edit.remove(the_map_id(document), WELD)

    document.undo()

    assert [(c.name, c.origin) for c in told] == [
        ("Delete step", Origin.ME),
        ("Delete step", Origin.UNDO),
    ]


def test_a_reader_that_edits_is_told_of_after_everyone_heard_the_first_change(
    document: SharedWorkbook,
) -> None:
    heard: list[str] = []

    def add_note(change: DocumentChange) -> None:
        if change.name == "Rename step":
            with document.edit("Add note") as edit:
                edit.put(the_map_id(document), Note(id=NoteId("n")))

    document.subscribe(add_note)
    document.subscribe(lambda change: heard.append(change.name))

    with document.edit("Rename step") as edit:
        edit.set(the_map_id(document), WELD, name="Welding")

    assert heard == ["Rename step", "Add note"]


def test_a_reader_that_left_hears_no_more(document: SharedWorkbook) -> None:
    heard: list[DocumentChange] = []
    forget = document.subscribe(heard.append)

    forget()
    with document.edit("Rename step") as edit:
        edit.set(the_map_id(document), WELD, name="Welding")

    assert heard == []
