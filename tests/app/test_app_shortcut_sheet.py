"""The shortcut sheet lists every key, finds one by a word, and fits the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.support.windows import Desktop
from vsmap.app.actions import Menu, shortcut_told
from vsmap.app.dialogs.shortcuts import MORE_KEYS, ShortcutSheet


@pytest.fixture
def sheet(desk: Desktop, qtbot: QtBot) -> ShortcutSheet:
    """The sheet over a window of 1280 x 800."""
    shown = ShortcutSheet(desk.window, desk.window.actions_list)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def labels(sheet: ShortcutSheet) -> list[QLabel]:
    inside = sheet.area.widget()
    return [] if inside is None else inside.findChildren(QLabel)


def words(sheet: ShortcutSheet) -> list[str]:
    return [label.text() for label in labels(sheet)]


def test_every_action_stands_below_its_menu_and_every_key_of_the_sheet(
    desk: Desktop, sheet: ShortcutSheet
) -> None:
    shown = words(sheet)

    for action in desk.window.actions_list:
        assert action.text in shown
        assert shortcut_told(action.shortcut) in shown
    assert {menu.words for menu in Menu} <= set(shown)
    assert {text for text, _ in MORE_KEYS} <= set(shown)


def test_a_word_or_a_key_finds_its_rows_below_their_heading(
    sheet: ShortcutSheet, qtbot: QtBot
) -> None:
    qtbot.keyClicks(sheet.field, "shift f3")  # type: ignore[no-untyped-call]
    by_key = words(sheet)

    sheet.field.setText("TIDY")

    assert by_key == ["Edit", "Find the one before", "Shift F3"]
    assert words(sheet) == ["Map", "Tidy up", "Ctrl Shift L"]


def test_words_that_no_key_bears_are_told(sheet: ShortcutSheet) -> None:
    sheet.field.setText("xyzzy")

    assert words(sheet) == ["No key is called that."]


def test_it_fits_the_window_and_cuts_no_word(desk: Desktop, sheet: ShortcutSheet) -> None:
    assert sheet.width() <= desk.window.width()
    assert sheet.height() <= desk.window.height()
    inside, seen = sheet.area.widget(), sheet.area.viewport()
    assert inside is not None
    assert inside.width() <= seen.width()
    for label in labels(sheet):
        needed = QFontMetricsF(label.font()).horizontalAdvance(label.text())
        assert label.width() >= needed - 0.5, label.text()


def test_the_question_mark_opens_it(
    desk: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[ShortcutSheet] = []

    def note(sheet: ShortcutSheet) -> None:
        opened.append(sheet)

    monkeypatch.setattr(ShortcutSheet, "exec", note)
    desk.window.sheet.focus()

    focused = QApplication.focusWidget()
    qtbot.keyClick(focused, Qt.Key.Key_Question)  # type: ignore[no-untyped-call]

    assert len(opened) == 1
