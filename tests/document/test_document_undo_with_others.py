"""What undo and redo leave alone because others have been at work since."""

from __future__ import annotations

from tests.support.maps import a_map
from tests.support.replicas import exchange, set_step, the_map, the_map_id, two_people
from vsmap.model.changes import DocumentChange
from vsmap.model.flows import Flow
from vsmap.model.ids import FlowId, StepId
from vsmap.model.notation import parse_time
from vsmap.model.steps import Step

WELD, PAINT = StepId("weld"), StepId("paint")


def test_a_field_another_has_since_set_to_my_own_value_is_theirs_now() -> None:
    ann, ben = two_people()
    set_step(ann, WELD, name="Welding")
    exchange(ann, ben)
    set_step(ben, WELD, name="Spot weld")
    set_step(ben, WELD, name="Welding")
    exchange(ann, ben)

    report = ann.undo()

    assert report is not None
    assert report.skipped == ("Welding, name: somebody has changed it since",)
    assert the_map(ann).steps[WELD].name == "Welding"


def test_an_edit_that_lost_against_mine_does_not_hinder_my_undo() -> None:
    ann, ben = two_people()
    set_step(ann, WELD, name="Welding")
    set_step(ben, WELD, name="Spot weld")
    exchange(ann, ben)
    winner, name = (
        (ann, "Welding") if the_map(ann).steps[WELD].name == "Welding" else (ben, "Spot weld")
    )

    report = winner.undo()

    assert report is not None
    assert report.skipped == ()
    assert the_map(winner).steps[WELD].name not in ("", name)


def test_undo_with_nothing_but_deleted_steps_says_so_and_changes_nothing() -> None:
    ann, ben = two_people()
    set_step(ann, WELD, name="Welding")
    exchange(ann, ben)
    with ben.edit("Delete step") as edit:
        edit.remove(the_map_id(ben), WELD)
    exchange(ann, ben)
    told: list[DocumentChange] = []
    ann.subscribe(told.append)

    report = ann.undo()

    assert report is not None
    assert report.skipped == ("Welding: somebody has deleted it",)
    assert told == []


def test_undoing_an_add_another_has_edited_is_skipped_and_said() -> None:
    ann, ben = two_people()
    with ann.edit("Add step") as edit:
        edit.put(the_map_id(ann), Step(id=StepId("pack"), name="Pack"))
    exchange(ann, ben)
    set_step(ben, StepId("pack"), role="Dispatch")
    exchange(ann, ben)

    report = ann.undo()

    assert report is not None
    assert report.skipped == ("Pack: somebody has edited it since, so it stays",)
    assert the_map(ann).steps[StepId("pack")].role == "Dispatch"


def test_undoing_an_add_another_has_connected_to_is_skipped_and_said() -> None:
    ann, ben = two_people()
    pack = Step(id=StepId("pack"), name="Pack")
    mine = Flow(id=FlowId("mine"), source=PAINT, target=pack.id)
    with ann.edit("Add step") as edit:
        edit.put(the_map_id(ann), pack, mine)
        edit.set(the_map_id(ann), "weld-paint", target=pack.id)
    exchange(ann, ben)
    with ben.edit("Connect steps") as edit:
        edit.put(the_map_id(ben), Flow(id=FlowId("theirs"), source=pack.id, target=WELD))
    exchange(ann, ben)
    before = ann.workbook

    report = ann.undo()

    assert report is not None
    assert report.skipped == ("Pack: somebody has connected to it since, so it stays",)
    assert ann.workbook == before, "the flows that lead to it stay with it"


def test_undoing_an_add_whose_flow_another_edited_keeps_the_step_too() -> None:
    ann, ben = two_people()
    pack = Step(id=StepId("pack"), name="Pack")
    with ann.edit("Add step") as edit:
        edit.put(the_map_id(ann), pack, Flow(id=FlowId("mine"), source=PAINT, target=pack.id))
    exchange(ann, ben)
    with ben.edit("Set wait") as edit:
        edit.set(the_map_id(ben), "mine", wait=parse_time("3 d"))
    exchange(ann, ben)

    report = ann.undo()

    assert report is not None
    assert report.skipped == (
        "the flow from Paint to Pack: somebody has edited it since, so it stays",
    )
    assert pack.id in the_map(ann).steps


def test_undoing_an_added_map_another_has_worked_on_is_skipped_and_said() -> None:
    ann, ben = two_people()
    future = a_map("Future").with_step("Weld").build()
    with ann.edit("Add map") as edit:
        edit.put_map(future)
    exchange(ann, ben)
    with ben.edit("Rename step") as edit:
        edit.set(future.id, WELD, name="Laser weld")
    exchange(ann, ben)

    report = ann.undo()

    assert report is not None
    assert report.skipped == ("the map Future: somebody has edited it since, so it stays",)
    assert future.id in ann.workbook.maps


def test_redo_leaves_what_another_has_changed_since_alone() -> None:
    ann, ben = two_people()
    set_step(ann, WELD, name="Welding")
    ann.undo()
    exchange(ann, ben)
    set_step(ben, WELD, name="Spot weld")
    exchange(ann, ben)

    report = ann.redo()

    assert report is not None
    assert report.skipped == ("Spot weld, name: somebody has changed it since",)
    assert the_map(ann).steps[WELD].name == "Spot weld"


def test_redoing_a_delete_is_skipped_where_another_has_edited_the_step_since() -> None:
    ann, ben = two_people()
    with ann.edit("Delete step") as edit:
        edit.remove(the_map_id(ann), WELD)
    ann.undo()
    exchange(ann, ben)
    set_step(ben, WELD, role="Shop")
    exchange(ann, ben)

    report = ann.redo()

    assert report is not None
    assert report.skipped == ("Weld: somebody has edited it since, so it stays",)
    assert WELD in the_map(ann).steps


def test_a_step_both_delete_stays_deleted_when_one_undoes_and_it_is_said() -> None:
    ann, ben = two_people()
    for document in (ann, ben):
        with document.edit("Delete step") as edit:
            edit.remove(the_map_id(document), WELD)
    exchange(ann, ben)

    reports = [document.undo() for document in (ann, ben)]
    exchange(ann, ben)

    said = sorted(report.skipped for report in reports if report)
    assert said == [(), ("Weld: somebody has deleted it too",)]
    assert ann.workbook == ben.workbook


def test_typing_over_anothers_write_undoes_to_what_they_wrote() -> None:
    ann, ben = two_people()
    with ann.edit("Rename", merge_key="weld/name") as edit:
        edit.set(the_map_id(ann), WELD, name="W")
    exchange(ann, ben)
    set_step(ben, WELD, name="Theirs")
    exchange(ann, ben)
    with ann.edit("Rename", merge_key="weld/name") as edit:
        edit.set(the_map_id(ann), WELD, name="Welding")

    ann.undo()

    assert the_map(ann).steps[WELD].name == "Theirs"
