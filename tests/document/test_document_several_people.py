"""The cases with several people (STYLE 12), each with real replicas."""

from __future__ import annotations

from tests.support.maps import a_map
from tests.support.replicas import exchange, replicas, set_step, the_map, the_map_id, two_people
from vsmap.document.shared_map import SharedWorkbook
from vsmap.model.changes import DocumentChange, Origin
from vsmap.model.flows import Flow
from vsmap.model.ids import FlowId, MapId, StepId
from vsmap.model.notation import parse_time
from vsmap.model.placement import Point
from vsmap.model.steps import Step

WELD, PAINT = StepId("weld"), StepId("paint")


def test_two_people_editing_two_fields_of_a_step_both_win() -> None:
    ann, ben = two_people()
    set_step(ann, WELD, name="Welding")
    set_step(ben, WELD, process_time=parse_time("3 h"))

    exchange(ann, ben)

    step = the_map(ann).steps[WELD]
    assert (step.name, step.process_time) == ("Welding", parse_time("3 h"))
    assert ann.workbook == ben.workbook


def test_my_undo_leaves_anothers_change_on_other_steps_alone() -> None:
    ann, ben = two_people()
    set_step(ann, WELD, name="Welding")
    set_step(ben, PAINT, name="Painting")
    exchange(ann, ben)

    report = ann.undo()
    exchange(ann, ben)

    assert report is not None
    assert report.skipped == ()
    assert [step.name for step in the_map(ben).steps.values()] == ["Weld", "Painting"]


def test_my_undo_leaves_anothers_change_on_other_fields_of_the_step_alone() -> None:
    ann, ben = two_people()
    set_step(ann, WELD, name="Welding")
    set_step(ben, WELD, role="Body shop")
    exchange(ann, ben)

    ann.undo()
    exchange(ann, ben)

    step = the_map(ben).steps[WELD]
    assert (step.name, step.role) == ("Weld", "Body shop")


def test_a_field_another_has_since_changed_is_skipped_and_said() -> None:
    ann, ben = two_people()
    set_step(ann, WELD, name="Welding", role="Shop")
    exchange(ann, ben)
    set_step(ben, WELD, name="Spot weld")
    exchange(ann, ben)

    report = ann.undo()

    assert report is not None
    assert report.skipped == ("Spot weld, name: somebody has changed it since",)
    step = the_map(ann).steps[WELD]
    assert (step.name, step.role) == ("Spot weld", "")


def test_an_edit_whose_step_another_deleted_is_stepped_over() -> None:
    ann, ben = two_people()
    set_step(ann, PAINT, name="Painting")
    set_step(ann, WELD, name="Welding")
    exchange(ann, ben)
    with ben.edit("Delete step") as edit:
        edit.remove(the_map_id(ben), WELD)
    exchange(ann, ben)

    report = ann.undo()

    assert report is not None
    assert report.skipped == ("Welding: somebody has deleted it",)
    assert the_map(ann).steps[PAINT].name == "Paint"
    assert ann.undo() is None


def test_a_flow_whose_end_was_deleted_elsewhere_and_comes_back_by_undo_is_joined_again() -> None:
    ann, ben = two_people()
    with ben.edit("Delete step") as edit:
        edit.remove(the_map_id(ben), PAINT)
    exchange(ann, ben)
    hidden = [flow.id for flow in the_map(ann).visible_flows()]

    ben.undo()
    exchange(ann, ben)

    assert hidden == ["request-weld"]
    assert [flow.id for flow in the_map(ann).visible_flows()] == [
        "request-weld",
        "weld-paint",
        "paint-delivered",
    ]


def test_a_flow_added_to_a_step_another_deletes_meanwhile_returns_with_the_step() -> None:
    ann, ben = two_people()
    with ann.edit("Connect steps") as edit:
        extra = Flow(id=FlowId("extra"), source=WELD, target=PAINT)
        edit.put(the_map_id(ann), extra)
    with ben.edit("Delete step") as edit:
        edit.remove(the_map_id(ben), PAINT)
    exchange(ann, ben)
    assert extra not in the_map(ben).visible_flows()

    ben.undo()
    exchange(ann, ben)

    assert extra in the_map(ann).visible_flows()


def test_anothers_change_in_the_middle_of_my_drag_does_not_break_the_drag() -> None:
    ann, ben = two_people()
    at_start = the_map(ann).steps[WELD]
    set_step(ben, WELD, name="Spot weld", position=Point(5, 5))
    exchange(ann, ben)

    dropped = Point(300, at_start.position.y if at_start.position else 40)
    set_step(ann, WELD, position=dropped)
    exchange(ann, ben)

    step = the_map(ben).steps[WELD]
    assert (step.name, step.position) == ("Spot weld", dropped)


def test_another_deleting_what_i_drag_lets_the_rest_of_the_drag_through() -> None:
    ann, ben = two_people()
    with ben.edit("Delete step") as edit:
        edit.remove(the_map_id(ben), WELD)
    exchange(ann, ben)

    with ann.edit("Move") as edit:
        moved = [edit.set(the_map_id(ann), step, position=Point(9, 9)) for step in (WELD, PAINT)]

    assert moved == [False, True]
    assert WELD not in the_map(ann).steps
    assert the_map(ann).steps[PAINT].position == Point(9, 9)


def test_undo_then_redo_twice_ends_where_it_began() -> None:
    ann, ben = two_people()
    set_step(ann, WELD, name="Welding")
    with ann.edit("Delete step") as edit:
        edit.remove(the_map_id(ann), PAINT)
    set_step(ben, WELD, role="Shop")
    exchange(ann, ben)
    before = ann.workbook

    for _ in range(2):
        while ann.undo():
            pass
        while ann.redo():
            pass
    exchange(ann, ben)

    assert ann.workbook == before == ben.workbook


def test_edits_of_a_deleted_step_are_there_when_it_comes_back() -> None:
    ann, ben = two_people()
    with ann.edit("Delete step") as edit:
        edit.remove(the_map_id(ann), WELD)
    set_step(ben, WELD, name="Spot weld")
    exchange(ann, ben)
    assert WELD not in the_map(ben).steps

    ann.undo()
    exchange(ann, ben)

    assert the_map(ben).steps[WELD].name == "Spot weld"


def test_anothers_change_is_told_as_anothers_with_before_and_after() -> None:
    ann, ben = two_people()
    told: list[DocumentChange] = []
    ben.subscribe(told.append)
    set_step(ann, WELD, name="Welding")

    exchange(ann, ben)

    (change,) = told
    (step,) = change.changes
    assert change.origin is Origin.ANOTHER
    assert isinstance(step.before, Step)
    assert isinstance(step.after, Step)
    assert (step.before.name, step.after.name) == ("Weld", "Welding")
    assert change.after is ben.workbook


def test_both_adding_at_the_end_keeps_both_in_one_order() -> None:
    ann, ben = two_people()
    for document, name in ((ann, "a"), (ben, "b")):
        with document.edit("Add steps") as edit:
            parts = [Step(id=StepId(f"{name}{n}"), name=name) for n in range(5)]
            edit.put(the_map_id(document), *parts)

    exchange(ann, ben)

    assert list(the_map(ann).steps) == list(the_map(ben).steps)
    assert len(the_map(ann).steps) == 12
    assert [i for i in the_map(ann).steps if i[0] == "a"] == ["a0", "a1", "a2", "a3", "a4"]


def test_three_replicas_hearing_of_one_another_in_any_way_end_equal() -> None:
    workbook = a_map("Shop").with_step("Weld").workbook()
    ann, ben, cem = replicas(workbook, 3)
    set_step(ann, WELD, name="A")
    set_step(ben, WELD, name="B", role="b")
    set_step(cem, WELD, name="C")

    exchange(ann, ben)
    exchange(ben, cem)
    exchange(cem, ann)

    assert ann.workbook == ben.workbook == cem.workbook


def two_maps() -> tuple[SharedWorkbook, SharedWorkbook]:
    later = a_map("Later").with_step("Cut").build()
    ann, ben = replicas(a_map("Now").with_step("Weld").beside(later).workbook())
    return ann, ben


def delete_map(document: SharedWorkbook, map_id: MapId) -> None:
    with document.edit("Delete map") as edit:
        edit.remove_map(map_id)


def test_two_people_who_delete_all_maps_at_once_keep_the_same_one() -> None:
    ann, ben = two_maps()
    first, second = ann.workbook.maps
    delete_map(ann, first)
    delete_map(ben, second)
    with ben.edit("Rename step") as edit:
        edit.set(first, WELD, name="Laser weld")
    told: list[DocumentChange] = []
    ann.subscribe(told.append)

    exchange(ann, ben)

    assert list(ann.workbook.maps) == list(ben.workbook.maps) == [first]
    assert ann.workbook == ben.workbook
    assert the_map(ann).steps[WELD].name == "Laser weld"
    kinds = {(change.kind.value, change.map_id) for change in told[-1].changes}
    assert kinds == {("added", first), ("removed", second)}
    assert SharedWorkbook.from_state(ann.update_since()).workbook == ann.workbook


def test_the_map_that_stayed_goes_when_another_comes_back() -> None:
    ann, ben = two_maps()
    first, second = ann.workbook.maps
    delete_map(ann, first)
    delete_map(ben, second)
    exchange(ann, ben)
    told: list[DocumentChange] = []
    ann.subscribe(told.append)

    ben.undo()
    exchange(ann, ben)

    assert list(ann.workbook.maps) == list(ben.workbook.maps) == [second]
    kinds = {(change.kind.value, change.map_id) for change in told[-1].changes}
    assert kinds == {("removed", first), ("added", second)}
