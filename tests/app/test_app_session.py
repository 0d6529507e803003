"""The session shows what is kept or only tried, and says which map is at hand."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.app.conftest import three_steps
from tests.support.maps import a_map
from tests.support.windows import Desktop
from vsmap.document.shared_map import SharedWorkbook
from vsmap.editor.edits.editable import Editable
from vsmap.editor.edits.flows import connect
from vsmap.editor.edits.maps import add_map, delete_map
from vsmap.editor.edits.times import set_process_time
from vsmap.model.ids import StepId
from vsmap.model.notation import parse_time

WELD = StepId("weld")


def test_an_edit_tried_out_moves_the_figures_and_not_the_document(desk: Desktop) -> None:
    session = desk.session
    map_id, before = session.map_id, session.document.workbook

    session.try_out(lambda d: set_process_time(d, map_id, WELD, parse_time("10 h")))

    assert session.quick.lead_time == session.workbook.calendar.seconds_per_day * 5.75
    assert session.document.workbook is before


def test_giving_up_shows_the_document_again(desk: Desktop) -> None:
    session = desk.session
    map_id, before = session.map_id, session.quick.lead_time
    session.try_out(lambda d: set_process_time(d, map_id, WELD, parse_time("10 h")))

    session.give_up()

    assert session.quick.lead_time == before
    assert session.workbook is session.document.workbook


def test_a_second_trial_takes_the_place_of_the_first(desk: Desktop) -> None:
    session = desk.session
    map_id = session.map_id
    session.try_out(lambda d: set_process_time(d, map_id, WELD, parse_time("10 h")))

    session.try_out(lambda d: set_process_time(d, map_id, StepId("pack"), parse_time("2 h")))

    assert session.quick.lead_time == session.workbook.calendar.seconds_per_day * 5


def test_an_edit_that_cannot_be_is_told_and_changes_nothing(desk: Desktop, qtbot: QtBot) -> None:
    session = desk.session
    map_id, before = session.map_id, session.document.workbook

    with qtbot.waitSignal(session.refused) as told:
        kept = session.keep(lambda d: connect(d, map_id, WELD, WELD))

    assert not kept
    assert "can't lead to itself" in told.args[0]
    assert session.document.workbook is before


def test_undo_and_redo_move_the_tally_back_and_forth(desk: Desktop) -> None:
    session = desk.session
    map_id = session.map_id
    session.keep(lambda d: set_process_time(d, map_id, WELD, parse_time("10 h")))

    session.undo()
    undone = session.tally
    session.redo()

    assert (undone, session.tally) == (0, 1)


def test_deleting_the_map_shown_shows_its_neighbour(desk: Desktop) -> None:
    session = desk.session
    first = session.map_id
    added = add_map(session.document, "Another")
    session.show_map(added)

    delete_map(session.document, added)

    assert session.map_id == first


def test_another_workbook_is_taken_in_hand_whole(desk: Desktop) -> None:
    desk.select("Paint")
    other = SharedWorkbook.new(a_map("Loans").with_step("Decide", process_time="1 h").workbook())

    desk.session.hold(other)

    assert desk.session.stream.name == "Loans"
    assert desk.window.sheet.editor.sheet.document is other
    assert desk.window.inspector.shown is desk.window.inspector.map_panel
    assert desk.figure("Process time") == "1 h"


def test_another_workbook_is_taken_in_hand_while_something_is_tried_out(desk: Desktop) -> None:
    map_id = desk.session.map_id
    desk.session.try_out(lambda d: set_process_time(d, map_id, WELD, parse_time("10 h")))
    other = SharedWorkbook.new(a_map("Loans").with_step("Decide", process_time="1 h").workbook())

    desk.session.hold(other)

    assert desk.session.workbook is other.workbook
    assert desk.figure("Process time") == "1 h"


def test_the_canvas_follows_what_the_inspector_tries(desk: Desktop) -> None:
    map_id = desk.session.map_id

    def edit(document: Editable) -> None:
        set_process_time(document, map_id, WELD, parse_time("10 h"))

    desk.session.try_out(edit)

    shown = desk.window.sheet.editor.sheet.stream.steps[WELD]
    assert shown.process_time == parse_time("10 h")


def test_figures_of_the_whole_map_arrive_for_what_is_shown(desk: Desktop, qtbot: QtBot) -> None:
    session = desk.session

    qtbot.waitUntil(lambda: session.figures is not None)

    assert session.figures is not None
    assert set(session.figures.steps) == set(three_steps().maps[session.map_id].steps)
