"""A facilitator maps eight steps with their times while the room talks, hands on the keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.windows import Desktop
from vsmap.model.wording import exact_time

STEPS = (
    ("Receive", "1 d", "10 m"),
    ("Check", "2-4 h", "15 m"),
    ("Plan", "3 d", "2 h"),
    ("Build", "~1 w", "3 d"),
    ("Test", "1 d", "4 h"),
    ("Review", "5 d", "~1 h"),
    ("Approve", "2 d", "10 m"),
    ("Ship", "?", "1 h"),
)
"""Each step with the wait before it and its process time, as people say them."""

MOST = 60
"""Key strokes beyond the text itself that the whole map may take."""


class Keys:
    """Real key events to whoever has the focus; those that are no text are counted."""

    def __init__(self) -> None:
        self.beyond_text = 0

    def write(self, text: str) -> None:
        """Type a text letter by letter."""
        for letter in text:
            QTest.keyClicks(_focus(), letter)

    def press(self, key: Qt.Key) -> None:
        """Press one key that is no text."""
        self.beyond_text += 1
        QTest.keyClick(_focus(), key)

    def letter(self, letter: str) -> None:
        """Press a letter that is a command."""
        self.beyond_text += 1
        QTest.keyClicks(_focus(), letter)


def _focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def map_eight_steps(keys: Keys) -> None:
    """Names first, as people tell the story; then once along the line for the times."""
    for number, (name, _, _) in enumerate(STEPS):
        if number:
            keys.press(Qt.Key.Key_Tab)
        keys.write(name)
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Escape)
    keys.press(Qt.Key.Key_Home)
    keys.letter("w")
    for number, (_, wait, work) in enumerate(STEPS):
        if number:
            keys.press(Qt.Key.Key_Tab)
        keys.write(wait)
        keys.press(Qt.Key.Key_Tab)
        keys.write(work)
    keys.press(Qt.Key.Key_Return)


def test_eight_steps_with_times_take_less_than_sixty_keys_beyond_the_text(
    desk: Desktop, qtbot: QtBot
) -> None:
    desk.window.sheet.focus()
    qtbot.waitUntil(lambda: _focus() is desk.window.sheet.canvas)
    keys = Keys()

    map_eight_steps(keys)

    stream = desk.session.stream
    told = {}
    for step in stream.steps.values():
        before = stream.flows_into(step.id)[0].wait
        told[step.name] = exact_time(before), exact_time(step.process_time)
    assert list(told) == [name for name, *_ in STEPS]
    assert told["Check"] == ("2 h - 4 h", "15 min")
    assert told["Build"] == ("~1 w", "3 d")
    assert told["Ship"] == ("?", "1 h")
    assert len(list(stream.visible_flows())) == len(STEPS) + 1
    assert keys.beyond_text == 27 < MOST
