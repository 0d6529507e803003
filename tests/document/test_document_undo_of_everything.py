"""Undo beside others, of everything but steps: maps, lanes, runs, notes, photos, versions."""

from __future__ import annotations

from tests.support.maps import a_map
from tests.support.photos import a_photo
from tests.support.replicas import exchange, replicas, set_step, the_map, the_map_id
from vsmap.document.history import UndoReport
from vsmap.document.restoring import restore
from vsmap.document.shared_map import SharedWorkbook
from vsmap.document.versions import Version
from vsmap.model.ids import MapId, NoteId, PhotoId, RunId, StepId
from vsmap.model.step_runs import StepRun
from vsmap.model.value_stream import LanesBy, Note

WELD, PAINT = StepId("weld"), StepId("paint")
WHY, LINE, BOX = NoteId("why"), PhotoId("line"), RunId("box")
LATER = MapId("later")


def two_people() -> tuple[SharedWorkbook, SharedWorkbook]:
    later = a_map("Later").with_step("Cut").build()
    drawn = a_map("Shop").with_step("Weld").with_step("Paint").with_step("Pack").beside(later)
    ann, ben = replicas(drawn.workbook())
    return ann, ben


def add(document: SharedWorkbook, part: Note | StepRun) -> None:
    with document.edit("Add") as edit:
        edit.put(the_map_id(document), part)


def set_part(document: SharedWorkbook, part: str, **fields: object) -> None:
    with document.edit("Set") as edit:
        edit.set(the_map_id(document), part, **fields)


def delete(document: SharedWorkbook, *parts: str) -> None:
    with document.edit("Delete") as edit:
        edit.remove(the_map_id(document), *parts)


def skipped(report: UndoReport | None) -> tuple[str, ...]:
    assert report is not None
    return report.skipped


def test_undoing_a_note_leaves_what_another_wrote_on_it() -> None:
    ann, ben = two_people()
    add(ann, Note(id=WHY, text="Why?"))
    exchange(ann, ben)
    set_part(ben, WHY, text="Why so often?")
    exchange(ann, ben)

    assert skipped(ann.undo()) == ("a note: somebody has edited it since, so it stays",)
    assert the_map(ann).notes[WHY].text == "Why so often?"


def test_a_note_deleted_by_me_comes_back_with_what_another_wrote_meanwhile() -> None:
    ann, ben = two_people()
    add(ann, Note(id=WHY, text="Why?"))
    exchange(ann, ben)
    delete(ann, WHY)
    set_part(ben, WHY, text="Why so often?")
    exchange(ann, ben)

    ann.undo()
    exchange(ann, ben)

    assert the_map(ben).notes[WHY].text == "Why so often?"


def test_undoing_a_picture_leaves_the_name_another_gave_it() -> None:
    ann, ben = two_people()
    with ann.edit("Add picture") as edit:
        edit.put(the_map_id(ann), a_photo("").model_copy(update={"id": LINE}))
    exchange(ann, ben)
    set_part(ben, LINE, name="The line at noon")
    exchange(ann, ben)

    assert skipped(ann.undo()) == ("The line at noon: somebody has edited it since, so it stays",)
    assert the_map(ann).photos[LINE].name == "The line at noon"


def test_undoing_a_collapse_leaves_the_name_another_gave_the_box() -> None:
    ann, ben = two_people()
    add(ann, StepRun(id=BOX, steps=(WELD, PAINT)))
    exchange(ann, ben)
    set_part(ben, BOX, name="Body shop")
    exchange(ann, ben)

    assert skipped(ann.undo()) == ("Body shop: somebody has edited it since, so it stays",)
    assert the_map(ann).runs[BOX].steps == (WELD, PAINT)


def test_a_box_whose_steps_another_deletes_is_there_again_with_them() -> None:
    ann, ben = two_people()
    add(ann, StepRun(id=BOX, steps=(WELD, PAINT)))
    exchange(ann, ben)
    delete(ben, WELD, PAINT)
    set_part(ann, BOX, is_collapsed=False)
    exchange(ann, ben)

    ben.undo()
    exchange(ann, ben)

    run = the_map(ann).runs[BOX]
    assert (run.steps, run.is_collapsed) == ((WELD, PAINT), False)
    assert ann.workbook == ben.workbook


def test_lanes_another_has_since_shown_otherwise_stay() -> None:
    ann, ben = two_people()
    with ann.edit("Show lanes") as edit:
        edit.set_map(the_map_id(ann), lanes=LanesBy.ROLE)
    exchange(ann, ben)
    with ben.edit("Show lanes") as edit:
        edit.set_map(the_map_id(ben), lanes=LanesBy.TOOL)
    exchange(ann, ben)

    assert skipped(ann.undo()) == ("the map Shop, lanes: somebody has changed it since",)
    assert the_map(ann).lanes is LanesBy.TOOL


def test_lanes_set_by_me_go_back_and_the_roles_another_gave_stay() -> None:
    ann, ben = two_people()
    with ann.edit("Show lanes") as edit:
        edit.set_map(the_map_id(ann), lanes=LanesBy.ROLE)
    set_step(ben, WELD, role="Shop")
    exchange(ann, ben)

    assert skipped(ann.undo()) == ()
    exchange(ann, ben)
    assert the_map(ben).lanes is LanesBy.NONE
    assert the_map(ben).steps[WELD].role == "Shop"


def test_a_map_deleted_by_me_comes_back_with_what_another_did_in_it() -> None:
    ann, ben = two_people()
    with ann.edit("Delete map") as edit:
        edit.remove_map(LATER)
    with ben.edit("Rename") as edit:
        edit.set(LATER, "cut", name="Saw")
    exchange(ann, ben)
    assert LATER not in ben.workbook.maps

    assert skipped(ann.undo()) == ()
    exchange(ann, ben)

    assert ben.workbook.maps[LATER].steps[StepId("cut")].name == "Saw"


def test_work_in_a_map_another_deleted_is_stepped_over() -> None:
    ann, ben = two_people()
    set_step(ann, PAINT, name="Lacquer")
    with ann.edit("Rename") as edit:
        edit.set(LATER, "cut", name="Saw")
    exchange(ann, ben)
    with ben.edit("Delete map") as edit:
        edit.remove_map(LATER)
    exchange(ann, ben)

    assert skipped(ann.undo()) == ("Saw: somebody has deleted it",)
    assert the_map(ann).steps[PAINT].name == "Paint"


def test_undoing_a_restore_leaves_what_another_did_after_it() -> None:
    ann, ben = two_people()
    earlier = Version.of(ann.workbook)
    set_step(ann, WELD, name="Solder", role="Shop")
    exchange(ann, ben)
    restore(ann, earlier)
    exchange(ann, ben)
    set_step(ben, WELD, name="Braze")
    exchange(ann, ben)

    assert skipped(ann.undo()) == ("Braze, name: somebody has changed it since",)
    exchange(ann, ben)
    step = the_map(ben).steps[WELD]
    assert (step.name, step.role) == ("Braze", "Shop")


def test_a_restore_another_does_can_be_undone_by_them_alone() -> None:
    ann, ben = two_people()
    earlier = Version.of(ann.workbook)
    set_step(ann, WELD, name="Solder")
    exchange(ann, ben)
    restore(ben, earlier)
    exchange(ann, ben)

    assert skipped(ann.undo()) == ()
    exchange(ann, ben)
    assert the_map(ben).steps[WELD].name == "Weld"
    ben.undo()
    exchange(ann, ben)
    assert the_map(ann).steps[WELD].name == "Solder"


def test_undo_then_redo_twice_ends_where_it_began_for_everything() -> None:
    ann, ben = two_people()
    add(ann, Note(id=WHY, text="Why?", on=WELD))
    add(ann, StepRun(id=BOX, steps=(WELD, PAINT)))
    with ann.edit("Show lanes") as edit:
        edit.set_map(the_map_id(ann), lanes=LanesBy.ROLE)
    with ann.edit("Delete map") as edit:
        edit.remove_map(LATER)
    set_step(ben, PAINT, role="Shop")
    exchange(ann, ben)
    before = ann.workbook

    for _ in range(2):
        while ann.undo():
            pass
        while ann.redo():
            pass
    exchange(ann, ben)

    assert ann.workbook == before == ben.workbook
