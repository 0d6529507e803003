"""What is kept as pixels looks as if it were painted anew, whatever a hand did before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.support.maps import a_map
from tests.support.sheet import LEFT, NONE, ShownSheet
from vsmap.canvas import backing
from vsmap.drawing.primitives import Ink
from vsmap.drawing.theme import LIGHT
from vsmap.editor.commands import select_all
from vsmap.model.ids import StepId
from vsmap.model.notation import parse_time

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

CONTROL = Qt.KeyboardModifier.ControlModifier
MIDDLE = QPoint(700, 450)


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every map counts as slow to paint, so that zooming stretches what was painted."""
    monkeypatch.setattr(backing, "HURRY_ABOVE", 0.0)


def row_of(qtbot: QtBot, steps: int) -> ShownSheet:
    drawn = a_map()
    for number in range(steps):
        drawn = drawn.with_step(f"Step {number}", process_time="2 h", wait="3 d")
    return ShownSheet(qtbot, drawn)


def seen(sheet: ShownSheet) -> QImage:
    """The canvas as it is, with nothing hovered."""
    sheet.editor.hover(None, None)
    return sheet.canvas.grab().toImage()


def painted_anew(sheet: ShownSheet) -> QImage:
    sheet.canvas.wear(LIGHT)
    return seen(sheet)


def test_pushing_the_sheet_shows_what_painting_it_anew_shows(qtbot: QtBot) -> None:
    sheet = row_of(qtbot, 30)

    for right, down in ((240, 0), (-120, 60), (-360, -90)):
        sheet.editor.pan(right, down)
        seen(sheet)

    assert seen(sheet) == painted_anew(sheet)


def test_a_change_is_painted_where_it_is_and_all_else_stays(qtbot: QtBot) -> None:
    sheet = row_of(qtbot, 12)
    seen(sheet)

    with sheet.driver.document.edit("Set process time") as edit:
        edit.set(sheet.driver.map_id, "step-3", process_time=parse_time("3-9 d"))

    assert seen(sheet) == painted_anew(sheet)


@pytest.mark.usefixtures("hurried")
def test_after_zooming_all_becomes_sharp(qtbot: QtBot) -> None:
    sheet = row_of(qtbot, 30)

    for _ in range(6):
        sheet.turn_wheel(MIDDLE, 120, CONTROL)
        seen(sheet)
    was_sharp = sheet.canvas.is_sharp
    qtbot.waitUntil(lambda: sheet.canvas.is_sharp)

    assert not was_sharp
    assert seen(sheet) == painted_anew(sheet)


@pytest.mark.usefixtures("hurried")
def test_zooming_out_shows_steps_at_once_that_were_out_of_view(qtbot: QtBot) -> None:
    sheet = row_of(qtbot, 30)
    sheet.editor.view(sheet.editor.viewport.at_zoom(2.0))
    seen(sheet)

    sheet.turn_wheel(MIDDLE, -1200, CONTROL)
    stretched = seen(sheet)

    edge = sheet.editor.viewport.box_to_pixels(sheet.editor.picture.boxes[StepId("step-2")])
    shade = stretched.pixelColor(round(edge.centre.x), round(edge.centre.y))
    assert not sheet.canvas.is_sharp
    assert shade.name().lstrip("#").upper() != LIGHT.colour(Ink.CANVAS).lstrip("#").upper()


def test_many_steps_of_a_large_map_follow_the_hand_and_escape_puts_them_back(qtbot: QtBot) -> None:
    sheet = row_of(qtbot, 160)
    sheet.editor.view(sheet.editor.viewport.at_zoom(1.0))
    select_all(sheet.editor)
    before = seen(sheet)
    grabbed = next(
        place
        for step in sheet.editor.picture.boxes
        if sheet.canvas.rect().contains(place := sheet.pixel(sheet.driver.stream.name_of(step)))
    )

    QTest.mousePress(sheet.canvas, LEFT, NONE, grabbed)
    for tenth in range(1, 11):
        QTest.mouseMove(sheet.canvas, grabbed + QPoint(0, 12 * tenth))
    during = seen(sheet)
    sheet.key(Qt.Key.Key_Escape)
    QTest.mouseRelease(sheet.canvas, LEFT, NONE, grabbed)

    assert during.pixelColor(grabbed + QPoint(0, 120)) == before.pixelColor(grabbed)
    assert seen(sheet) == before
