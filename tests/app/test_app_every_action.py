"""Every action of the list is triggered once by its key and once by its menu entry, for real."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.app.conftest import three_steps
from tests.support.carrying_on import HostProcess
from tests.support.sync import Laptop
from tests.support.windows import Desktop, desktop
from vsmap.app.actions import Action, Where
from vsmap.app.together.oneself import oneself
from vsmap.canvas.scale import USUAL_SCALE, set_scale
from vsmap.document.addresses import Collection, part_address
from vsmap.document.history import FieldEdit
from vsmap.editor.edits.maps import add_map
from vsmap.editor.edits.notes import add_note
from vsmap.editor.edits.steps import rename_step
from vsmap.model.changes import DocumentChange
from vsmap.model.ids import FlowId, StepId
from vsmap.model.value_stream import NoteKind
from vsmap.sync.entry.roles import Role
from vsmap.sync.guest.conflicts import Conflict, RemoteChange

Situation = Callable[[Desktop], None]
WELD, PAINT, PACK = StepId("weld"), StepId("paint"), StepId("pack")


def nothing_chosen(desk: Desktop) -> None:
    desk.window.sheet.select()


def a_step_chosen(desk: Desktop) -> None:
    desk.window.sheet.select(PAINT)


def a_flow_chosen(desk: Desktop) -> None:
    flow: FlowId = desk.session.stream.flows_into(PAINT)[0].id
    desk.window.sheet.select(flow)


def two_steps_chosen(desk: Desktop) -> None:
    desk.window.sheet.select(WELD, PAINT)


def three_steps_chosen(desk: Desktop) -> None:
    desk.window.sheet.select(WELD, PAINT, PACK)


def a_note_chosen(desk: Desktop) -> None:
    note = add_note(desk.session.document, desk.session.map_id, text="Why?")
    desk.window.sheet.select(note)


def a_comment_chosen(desk: Desktop) -> None:
    document, map_id = desk.session.document, desk.session.map_id
    note = add_note(document, map_id, NoteKind.COMMENT, text="Really?", on=PAINT)
    desk.window.sheet.select(note)


def something_done(desk: Desktop) -> None:
    desk.session.keep(lambda d: rename_step(d, desk.session.map_id, PAINT, "Lacquer"))


def something_taken_back(desk: Desktop) -> None:
    something_done(desk)
    desk.run("edit.undo")


def two_maps(desk: Desktop) -> None:
    add_map(desk.session.document, "Future state")


def the_second_map(desk: Desktop) -> None:
    add_map(desk.session.document, "Future state")
    desk.run("map.next")


def cells_chosen(desk: Desktop) -> None:
    desk.run("view.table")
    grid = desk.window.table.grid
    flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
    grid.selectionModel().setCurrentIndex(grid.steps.index(1, 2), flag)


def something_copied(desk: Desktop) -> None:
    desk.window.sheet.select(PAINT)
    desk.run("edit.copy")


def lanes_shown(desk: Desktop) -> None:
    desk.run("lanes.role")
    desk.window.sheet.select(WELD)


def a_run_collapsed(desk: Desktop) -> None:
    two_steps_chosen(desk)
    desk.run("step.collapse")


def a_sub_stream(desk: Desktop) -> None:
    a_step_chosen(desk)
    desk.run("step.make_sub_stream")


def a_step_with_a_sub_stream(desk: Desktop) -> None:
    parent = desk.session.map_id
    a_sub_stream(desk)
    desk.session.show_map(parent)
    a_step_chosen(desk)


def something_sought(desk: Desktop) -> None:
    desk.run("edit.find")
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "Paint")
    desk.window.sheet.focus()


def a_session_hosted(desk: Desktop) -> None:
    desk.settings.author = "Assembly Bay"
    meeting = desk.window.together.meeting
    desk.window.together.sharing.options = ("--no-announce",)
    desk.window.together.sharing.begin()
    for _ in range(1500):
        if meeting.role is Role.FACILITATOR:
            return
        QTest.qWait(10)
    message = "the session did not begin"
    raise AssertionError(message)


def somebody_else_here(desk: Desktop) -> None:
    a_session_hosted(desk)
    meeting, invites = desk.window.together.meeting, desk.window.together.invites
    holds(lambda: invites.wanted(Role.MAPPER, 1) is not None)
    invite, host = invites.wanted(Role.MAPPER, 1), meeting.link
    assert invite is not None
    assert host is not None
    link = invite.link(host, "127.0.0.1")
    guest = Laptop(link, desk.session.document.update_since(), "Back Vault")
    desk.window.destroyed.connect(guest.close)
    holds(desk.window.together.following.can_follow)


def somebody_followed(desk: Desktop) -> None:
    somebody_else_here(desk)
    desk.run("session.follow")


def mine_gave_way(desk: Desktop) -> None:
    told: list[DocumentChange] = []
    desk.session.document.subscribe(told.append)
    something_done(desk)
    address = part_address(Collection.STEPS, desk.session.map_id, PAINT)
    edit = FieldEdit(address, "name", "Paint", "Lacquer", 0)
    conflict = Conflict(address, "Lacquer", (), (edit,), "name", "Name", "Paint", "Lacquer")
    notices = desk.window.together.notices
    notices.hear(RemoteChange(told[0], (), ((),), (conflict,)))
    holds(notices.can_put_back)


def the_host_gone(desk: Desktop) -> None:
    desk.settings.author = "Assembly Bay"
    desk.window.together.sharing.options = ("--no-announce",)
    host = HostProcess.of(desk.folder / "host", desk.session.document, "--no-announce")
    try:
        meeting = desk.window.together.meeting
        who = oneself(desk.settings)
        link = host.invite(Role.MAPPER)
        meeting.join(link, desk.session.document, me=who.secret, name=who.name, colour=0)
        holds(lambda: bool(meeting.participant and meeting.participant.heritage.kit))
    finally:
        host.die()
    carrying_on = desk.window.together.carrying_on
    carrying_on._look_out()  # As it does by itself after a while.
    holds(carrying_on.may_carry_on)


def holds(condition: Callable[[], bool]) -> None:
    for _ in range(1500):
        if condition():
            return
        QTest.qWait(10)
    message = "it never came to that"
    raise AssertionError(message)


SITUATIONS: tuple[Situation, ...] = (
    a_step_chosen,
    nothing_chosen,
    a_flow_chosen,
    two_steps_chosen,
    three_steps_chosen,
    a_note_chosen,
    a_comment_chosen,
    something_done,
    something_taken_back,
    two_maps,
    the_second_map,
    cells_chosen,
    something_copied,
    lanes_shown,
    a_run_collapsed,
    a_sub_stream,
    a_step_with_a_sub_stream,
    something_sought,
    a_session_hosted,
    somebody_else_here,
    somebody_followed,
    mine_gave_way,
    the_host_gone,
)


@contextmanager
def a_window(folder: Path, situation: Situation) -> Iterator[Desktop]:
    """A window of its own in which people have come this far."""
    desk = desktop(folder, three_steps())
    desk.window.show()
    desk.window.activateWindow()
    QTest.qWaitForWindowActive(desk.window)
    situation(desk)
    desk.window.menus.refresh()
    yield desk
    desk.close()
    set_scale(USUAL_SCALE)


@pytest.fixture(scope="module")
def possible(
    tmp_path_factory: pytest.TempPathFactory, qapp: QApplication
) -> Mapping[str, Situation]:
    """Every action of the list with a situation in which it can be done."""
    assert qapp is not None
    found: dict[str, Situation] = {}
    ids: set[str] = set()
    for situation in SITUATIONS:
        with a_window(tmp_path_factory.mktemp("desk"), situation) as desk:
            ids |= desk.window.menus.qt.keys()
            for action_id, made in desk.window.menus.qt.items():
                if made.isEnabled():
                    found.setdefault(action_id, situation)
    assert found.keys() == ids, f"nothing people do makes {ids - found.keys()} possible"
    return found


@contextmanager
def closing_what_opens(desk: Desktop) -> Iterator[None]:
    """Close every dialog, menu and window that an action opens, as somebody would who looked."""

    def close() -> None:
        opened = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if opened is not None:
            opened.close()

    timer = QTimer()
    timer.timeout.connect(close)
    timer.start(10)
    yield
    timer.stop()
    for window in QApplication.topLevelWidgets():
        if window.isVisible() and window is not desk.window:
            window.close()


def recorded(desk: Desktop, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The ids of the actions that are run from now on."""
    done: list[str] = []
    run = desk.window.menus._run

    def noting(action: Action) -> None:
        done.append(action.id)
        run(action)

    monkeypatch.setattr(desk.window.menus, "_run", noting)
    return done


def state_of(desk: Desktop) -> tuple[object, ...]:
    """What a key read by the sheet may change."""
    editor = desk.window.sheet.editor
    typing = editor.typist.current
    field = None if typing is None else typing.field
    return desk.session.workbook, editor.selection, field, editor.state


def key_pressed(desk: Desktop, action_id: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """What is wrong with what an action's key does; empty where nothing is."""
    action = desk.window.actions_list[action_id]
    in_table = action_id.startswith("table.")
    receiver = desk.window.table.grid if in_table else desk.window.sheet.canvas
    receiver.setFocus()
    done, before = recorded(desk, monkeypatch), state_of(desk)

    with closing_what_opens(desk):
        QTest.keySequence(receiver, QKeySequence(action.shortcut))
        after = state_of(desk)

    if action.where is Where.SHEET_READS_IT:
        return "" if after != before else f"{action_id}: {action.shortcut} did nothing"
    return "" if done == [action_id] else f"{action.shortcut} ran {done}, not {action_id}"


def test_every_action_answers_its_key(
    tmp_path: Path, possible: Mapping[str, Situation], monkeypatch: pytest.MonkeyPatch
) -> None:
    faults = []

    for action_id, situation in possible.items():
        with a_window(tmp_path / action_id, situation) as desk:
            faults.append(key_pressed(desk, action_id, monkeypatch))

    assert [fault for fault in faults if fault] == []


def menu_of(desk: Desktop, action_id: str) -> QMenu:
    """The part of the menu an action stands in."""
    made = desk.window.menus.qt[action_id]
    return next(
        below
        for entry in desk.window.menus.menu.actions()
        if isinstance(below := entry.menu(), QMenu) and made in below.actions()
    )


def entry_clicked(
    desk: Desktop, action_id: str, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> str:
    """What is wrong with what a click on the entry does; empty where nothing is."""
    done, menu = recorded(desk, monkeypatch), menu_of(desk, action_id)
    menu.popup(desk.window.pos())
    qtbot.waitUntil(menu.isVisible)
    entry = menu.actionGeometry(desk.window.menus.qt[action_id])

    with closing_what_opens(desk):
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=entry.center())

    return "" if done == [action_id] else f"a click on {action_id} ran {done}"


def test_every_action_answers_a_click_on_its_menu_entry(
    tmp_path: Path,
    possible: Mapping[str, Situation],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    faults = []

    for action_id, situation in possible.items():
        with a_window(tmp_path / action_id, situation) as desk:
            faults.append(entry_clicked(desk, action_id, monkeypatch, qtbot))

    assert [fault for fault in faults if fault] == []
