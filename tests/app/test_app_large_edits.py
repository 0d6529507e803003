"""A large edit is told for six seconds with a way back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.app.conftest import MakeDesktop, three_steps
from tests.support.maps import a_map
from tests.support.windows import Desktop
from vsmap.app.panels.notice import SHOWN_FOR


def undo_button(desk: Desktop) -> QPushButton:
    buttons = desk.window.notice.findChildren(QPushButton)
    return next(button for button in buttons if button.text() == "Undo")


def test_deleting_many_steps_is_told_and_undone(desk: Desktop, qtbot: QtBot) -> None:
    before = desk.session.stream
    desk.run("edit.select_all")

    desk.run("edit.delete")
    told = desk.window.notice.words.text()
    qtbot.mouseClick(  # type: ignore[no-untyped-call]
        undo_button(desk), Qt.MouseButton.LeftButton
    )

    assert told == "3 steps were deleted."
    assert desk.session.stream.steps == before.steps
    assert not desk.window.notice.isVisible()


def test_it_goes_after_six_seconds_and_waits_while_it_is_read(desk: Desktop) -> None:
    desk.run("edit.select_all")
    desk.run("edit.delete")
    notice = desk.window.notice
    alone = notice.stays_for

    at = QPointF(5, 5)
    QApplication.sendEvent(notice, QEnterEvent(at, at, at))
    read = notice.stays_for
    QApplication.sendEvent(notice, QEvent(QEvent.Type.Leave))

    assert (alone, read, notice.stays_for) == (SHOWN_FOR, None, SHOWN_FOR)


def test_the_next_edit_puts_it_away(desk: Desktop) -> None:
    desk.run("edit.select_all")
    desk.run("edit.delete")

    desk.run("edit.undo")

    assert not desk.window.notice.isVisible()


def test_deleting_one_step_is_not_told(desk: Desktop) -> None:
    desk.select("Paint")

    desk.run("edit.delete")

    assert not desk.window.notice.isVisible()


def test_an_edit_that_moves_very_much_names_itself(make_desktop: MakeDesktop) -> None:
    drawn = a_map("Current state")
    for number in range(12):
        drawn.with_step(f"Step {number}")
    desk = make_desktop(drawn.workbook("Line"))

    desk.run("map.tidy")
    quiet = desk.window.notice.isVisible()
    desk.run("edit.select_all")
    desk.run("edit.duplicate")

    words = desk.window.notice.words.text()
    assert not quiet or "changed" in words
    assert words.endswith("things changed.")


def test_a_copied_map_is_not_told(make_desktop: MakeDesktop) -> None:
    desk = make_desktop(three_steps())

    desk.run("map.duplicate")

    assert not desk.window.notice.isVisible()


def test_another_workbook_is_listened_to_as_well(desk: Desktop) -> None:
    desk.window.commands.files.begin(three_steps())
    desk.run("edit.select_all")

    desk.run("edit.delete")

    assert desk.window.notice.words.text() == "3 steps were deleted."
