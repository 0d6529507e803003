"""Letters of scripts the shipped typeface lacks: set by another, in the room that was measured."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from vsmap.canvas.inks import Inks
from vsmap.canvas.painting import painting_on
from vsmap.canvas.strokes import StrangerMark, TextMark, mark_of
from vsmap.drawing.primitives import Anchor, Text
from vsmap.drawing.text_measure import FontMetrics, has_strangers
from vsmap.drawing.theme import LIGHT

HEBREW = "\u05d0\u05d9\u05e9\u05d5\u05e8 \u05d4\u05ea\u05e0\u05d0\u05d9\u05dd"
ARABIC = "\u0645\u0631\u0627\u062c\u0639\u0629 \u0627\u0644\u0645\u062e\u0627\u0637\u0631"
SIZE = 20.0
ROUNDING = 3


def inked_columns(text: Text) -> tuple[int, int]:
    """From where to where across anything is painted."""
    image = QImage(400, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with painting_on(image) as painter:
        mark_of(text, Inks(LIGHT)).paint(painter)
    white = image.pixel(0, 0)
    columns = [x for x in range(400) if any(image.pixel(x, y) != white for y in range(60))]
    return columns[0], columns[-1]


@pytest.mark.parametrize("words", [HEBREW, ARABIC, f"ERP {HEBREW} v2"])
@pytest.mark.parametrize("anchor", list(Anchor))
def test_a_name_from_right_to_left_stays_in_the_room_it_was_given(
    qtbot: QtBot, words: str, anchor: Anchor
) -> None:
    del qtbot
    width = FontMetrics.shipped().width(words, SIZE, Text(0, 0, "", SIZE, 0).weight)
    text = Text(200, 40, words, SIZE, width, anchor=anchor)

    left, right = inked_columns(text)

    assert left >= text.box.x - ROUNDING
    assert right <= text.box.right + ROUNDING


def test_a_name_in_the_middle_stands_in_the_middle(qtbot: QtBot) -> None:
    del qtbot
    width = FontMetrics.shipped().width(HEBREW, SIZE, Text(0, 0, "", SIZE, 0).weight)

    left, right = inked_columns(Text(200, 40, HEBREW, SIZE, width, anchor=Anchor.MIDDLE))

    assert abs((left + right) / 2 - 200) <= ROUNDING


def test_only_texts_with_such_letters_are_measured_anew(qtbot: QtBot) -> None:
    del qtbot
    plain, strange = Text(0, 0, "Pr\u00fcfen", SIZE, 60), Text(0, 0, HEBREW, SIZE, 60)

    marks = [type(mark_of(text, Inks(LIGHT))) for text in (plain, strange)]

    assert marks == [TextMark, StrangerMark]
    assert [has_strangers(text.text) for text in (plain, strange)] == [False, True]
