"""Notices: what they offer holds for as long as they are shown, and every word can be read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.app.conftest import MakeDesktop, three_steps
from tests.support.windows import Desktop
from vsmap.app.commands.files import blank_workbook
from vsmap.app.panels.notice import LONGER_SHOWN_FOR, SHOWN_FOR, Choice
from vsmap.app.window import HINT
from vsmap.document.file import open_file, save
from vsmap.document.recovery import Autosave
from vsmap.document.shared_map import SharedWorkbook
from vsmap.editor.edits.times import set_process_time
from vsmap.model.ids import StepId
from vsmap.model.notation import parse_time

WELD = StepId("weld")


def press(desk: Desktop, qtbot: QtBot, text: str) -> None:
    buttons = desk.window.notice.findChildren(QPushButton)
    button = next(b for b in buttons if b.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]


def change(desk: Desktop) -> None:
    map_id = desk.session.map_id
    desk.session.keep(lambda d: set_process_time(d, map_id, WELD, parse_time("10 h")))


def test_a_deleted_map_is_put_back_in_its_place(desk: Desktop, qtbot: QtBot) -> None:
    desk.run("map.duplicate")
    desk.run("map.left")
    before = desk.session.workbook

    desk.run("map.delete")
    press(desk, qtbot, "Put it back")

    assert desk.session.workbook == before
    assert list(desk.session.workbook.maps) == list(before.maps)
    assert not desk.window.notice.isVisible()


def test_an_offer_in_place_of_another_message_is_shown_whole(desk: Desktop) -> None:
    desk.window.tell("Kept.")

    desk.window.tell("The host can't be reached.", Choice("Carry on hosting", lambda: None))

    notice = desk.window.notice
    (button,) = (b for b in notice.findChildren(QPushButton) if b.isVisible())
    assert notice.rect().contains(button.geometry())


def test_the_offer_to_put_a_map_back_goes_with_the_next_edit(desk: Desktop) -> None:
    desk.run("map.duplicate")
    desk.run("map.delete")
    offered = desk.window.notice.isVisible()

    change(desk)

    assert offered
    assert not desk.window.notice.isVisible()


def test_undoing_the_deletion_closes_the_offer(desk: Desktop) -> None:
    desk.run("map.duplicate")
    desk.run("map.delete")

    desk.run("edit.undo")

    assert len(desk.session.workbook.maps) == 2
    assert not desk.window.notice.isVisible()


def test_only_grave_notices_stay(desk: Desktop) -> None:
    notice = desk.window.notice
    lasts = []

    notice.tell("Short.")
    lasts.append(notice.stays_for)
    notice.tell("Two\nlines.")
    lasts.append(notice.stays_for)
    notice.tell("Bad.", grave=True)
    lasts.append(notice.stays_for)

    assert lasts == [SHOWN_FOR, LONGER_SHOWN_FOR, None]


def test_a_notice_without_a_button_gives_its_words_the_width(desk: Desktop) -> None:
    desk.window.tell("broken.vsmap: this is no vsmap file", grave=True)

    assert desk.window.notice.words.width() > 300
    assert desk.window.notice.words.height() < 30


def test_a_long_notice_scrolls_and_stays_inside_the_sheet(desk: Desktop) -> None:
    desk.window.tell("This sentence says why. " * 60, grave=True)

    notice = desk.window.notice
    assert notice.geometry().top() >= 0
    assert notice.words.height() >= notice.words.heightForWidth(notice.words.width())


def test_answering_a_notice_gives_the_keys_back_to_the_sheet(desk: Desktop, qtbot: QtBot) -> None:
    desk.run("map.duplicate")
    desk.run("map.delete")
    desk.window.header.name.setFocus()

    press(desk, qtbot, "Put it back")

    assert desk.window.sheet.canvas.hasFocus()


def test_a_new_map_has_the_keys(desk: Desktop) -> None:
    desk.window.tabs.bar.setFocus()

    desk.run("map.add")

    assert desk.window.sheet.canvas.hasFocus()


def test_a_second_window_after_a_crash_is_told_of_both(
    make_desktop: MakeDesktop, tmp_path: Path
) -> None:
    path = tmp_path / "bicycles.vsmap"
    save(SharedWorkbook.new(three_steps()), path)
    first, second = make_desktop(three_steps()), make_desktop(three_steps())
    second.keeper._folder = second.window.commands.files._folder = first.keeper._folder
    crashed = open_file(path).document
    autosave = Autosave(crashed, path, first.keeper._folder)
    set_process_time(crashed, next(iter(crashed.workbook.maps)), WELD, parse_time("10 h"))
    autosave.leave()
    first.window.commands.files.open_path(path)

    second.window.commands.files.open_path(path)

    assert "open in another window" in second.window.notice.words.text()
    assert "unsaved changes are back" in second.window.notice.words.text()


def test_the_title_follows_the_file_and_its_state(desk: Desktop, tmp_path: Path) -> None:
    change(desk)
    unsaved = desk.window.windowTitle()
    desk.answers.save_path = tmp_path / "mine.vsmap"

    desk.run("file.save")
    saved = desk.window.windowTitle()
    desk.run("file.new")

    assert unsaved == "*Bicycles \u2013 vsmap"
    assert saved == "mine.vsmap \u2013 vsmap"
    assert desk.window.windowTitle() == "Untitled \u2013 vsmap"


def test_the_hint_is_shown_once_on_an_empty_sheet(make_desktop: MakeDesktop) -> None:
    desk = make_desktop(blank_workbook())
    shown = desk.window.notice.words.text()
    desk.window.notice.put_away()

    desk.run("file.new")

    assert shown == HINT
    assert desk.settings.hint_seen
    assert not desk.window.notice.isVisible()


def test_a_map_with_steps_gets_no_hint(desk: Desktop) -> None:
    assert not desk.settings.hint_seen
    assert not desk.window.notice.isVisible()
