"""Fingers, pens and the mouse's less usual moments, with Qt's own events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QInputDevice,
    QNativeGestureEvent,
    QPointingDevice,
    QTabletEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.support.maps import a_map
from tests.support.sheet import LEFT, NONE, ShownSheet
from vsmap.drawing.primitives import Part
from vsmap.editor.tools.tool import ToolName
from vsmap.model.wording import exact_time

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

RIGHT = Qt.MouseButton.RightButton
EMPTY = QPoint(700, 60)
SCREEN = QTest.createTouchDevice()


def sheet_of_three(qtbot: QtBot) -> ShownSheet:
    return ShownSheet(qtbot, a_map().with_step("Weld").with_step("Paint").with_step("Pack"))


class Hand:
    """Fingers on a canvas; finger 1 and finger 2."""

    def __init__(self, sheet: ShownSheet) -> None:
        self._canvas = sheet.canvas

    def down(self, at: QPoint, finger: int = 1) -> Hand:
        self._sequence().press(finger, at, self._canvas).commit()
        return self

    def both(self, one: QPoint, two: QPoint, *, first: bool = False) -> Hand:
        sequence = self._sequence()
        if first:
            sequence.move(1, one, self._canvas)
            sequence.press(2, two, self._canvas)
        else:
            sequence.move(1, one, self._canvas)
            sequence.move(2, two, self._canvas)
        sequence.commit()
        return self

    def to(self, at: QPoint) -> Hand:
        self._sequence().move(1, at, self._canvas).commit()
        return self

    def up(self, at: QPoint) -> Hand:
        self._sequence().release(1, at, self._canvas).commit()
        return self

    def both_up(self, one: QPoint, two: QPoint) -> None:
        sequence = self._sequence()
        sequence.release(1, one, self._canvas)
        sequence.release(2, two, self._canvas)
        sequence.commit()

    def tap(self, at: QPoint) -> Hand:
        return self.down(at).up(at)

    def _sequence(self) -> QTest.QTouchEventSequence:
        return QTest.touchEvent(self._canvas, SCREEN, autoCommit=False)


def test_a_tap_chooses_and_a_second_tap_at_once_renames(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)
    hand = Hand(sheet)

    hand.tap(sheet.pixel("Paint"))
    chosen = sheet.driver.chosen
    hand.tap(sheet.pixel("Paint"))

    assert chosen == ["Paint"]
    typing = sheet.editor.typist.current
    assert typing is not None
    assert typing.field.part is Part.NAME


def test_a_finger_drags_the_step_it_touches(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)
    start = sheet.pixel("Paint")

    hand = Hand(sheet).down(start)
    for part in (1, 2, 3, 4):
        hand.to(start + QPoint(0, 50 * part))
    hand.up(start + QPoint(0, 200))

    position = sheet.driver.step("Paint").position
    assert position is not None
    assert position.y > 150


def test_a_finger_on_nothing_pushes_the_sheet(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)
    before = sheet.pixel("Paint")

    Hand(sheet).down(EMPTY).to(EMPTY + QPoint(20, 12)).to(EMPTY + QPoint(60, 30)).up(
        EMPTY + QPoint(60, 30)
    )

    assert sheet.pixel("Paint") - before == QPoint(60, 30)
    assert sheet.editor.selection.ids == ()


def test_two_fingers_zoom_and_push_at_the_same_time(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)
    one, two = QPoint(600, 400), QPoint(800, 400)
    kept = sheet.editor.viewport.to_sheet(sheet.driver.place((700, 400)))
    zoom = sheet.editor.viewport.zoom

    hand = Hand(sheet).down(one).both(one, two, first=True)
    hand.both(QPoint(550, 440), QPoint(950, 440)).both_up(QPoint(550, 440), QPoint(950, 440))

    shown = sheet.editor.viewport.to_pixels(kept)
    assert sheet.editor.viewport.zoom == zoom * 2
    assert (round(shown.x), round(shown.y)) == (750, 440)


def test_a_second_finger_takes_back_what_the_first_one_dragged(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)
    start = sheet.pixel("Paint")

    hand = Hand(sheet).down(start).to(start + QPoint(0, 60)).to(start + QPoint(0, 120))
    assert sheet.editor.state == "select.moving"
    hand.both(start, start + QPoint(200, 0), first=True)
    hand.both_up(start, start + QPoint(200, 0))

    assert sheet.editor.state == "select.idle"
    assert sheet.driver.document.undo_name is None


def test_a_finger_held_still_asks_for_the_menu_of_what_it_touches(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)
    asked: list[QPoint] = []
    sheet.canvas.menu_asked.connect(asked.append)

    hand = Hand(sheet).down(sheet.pixel("Pack"))
    qtbot.waitUntil(lambda: bool(asked), timeout=3000)
    hand.up(sheet.pixel("Pack"))

    assert sheet.driver.chosen == ["Pack"]
    assert asked == [sheet.canvas.mapToGlobal(sheet.pixel("Pack"))]
    assert sheet.editor.state == "select.idle"


def test_a_finger_draws_a_flow_with_the_connect_tool(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)
    sheet.editor.take(ToolName.CONNECT)
    start, end = sheet.pixel("Weld"), sheet.pixel("Pack")

    Hand(sheet).down(start).to((start + end) / 2).to(end).up(end)

    assert "Weld > Pack" in sheet.driver.drawn()


def pen(sheet: ShownSheet, kind: QEvent.Type, at: QPoint, button: Qt.MouseButton) -> None:
    held = button if kind is not QEvent.Type.TabletRelease else Qt.MouseButton.NoButton
    place = QPointF(at)
    device = QPointingDevice(
        "pen",
        1,
        QInputDevice.DeviceType.Stylus,
        QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Position,
        1,
        2,
    )
    moved = kind is QEvent.Type.TabletMove
    event = QTabletEvent(
        kind,
        device,
        place,
        QPointF(sheet.canvas.mapToGlobal(at)),
        0.5,
        0.0,
        0.0,
        0.0,
        0.0,
        0.0,
        NONE,
        Qt.MouseButton.NoButton if moved else button,
        held,
    )
    QApplication.sendEvent(sheet.canvas, event)
    assert event.isAccepted()


def test_a_pen_drags_as_a_mouse_does(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)
    start = sheet.pixel("Paint")

    pen(sheet, QEvent.Type.TabletPress, start, LEFT)
    for part in (1, 2, 3, 4):
        pen(sheet, QEvent.Type.TabletMove, start + QPoint(0, 50 * part), LEFT)
    pen(sheet, QEvent.Type.TabletRelease, start + QPoint(0, 200), LEFT)

    assert sheet.driver.step("Paint").position is not None
    assert sheet.driver.document.undo_name == "Move"


def test_a_pen_tapped_twice_renames_and_its_side_button_asks_for_the_menu(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)
    asked: list[QPoint] = []
    sheet.canvas.menu_asked.connect(asked.append)
    at = sheet.pixel("Paint")

    for kind in (QEvent.Type.TabletPress, QEvent.Type.TabletRelease) * 2:
        pen(sheet, kind, at, LEFT)
    typing = sheet.editor.typist.current
    assert typing is not None
    sheet.key(Qt.Key.Key_Escape)
    pen(sheet, QEvent.Type.TabletPress, at, RIGHT)
    pen(sheet, QEvent.Type.TabletRelease, at, RIGHT)

    assert typing.field.part is Part.NAME
    assert len(asked) == 1


def test_a_right_press_in_a_drag_takes_it_back_without_a_menu(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)
    asked: list[QPoint] = []
    sheet.canvas.menu_asked.connect(asked.append)
    start = sheet.pixel("Paint")
    QTest.mousePress(sheet.canvas, LEFT, NONE, start)
    QTest.mouseMove(sheet.canvas, start + QPoint(0, 60))
    QTest.mouseMove(sheet.canvas, start + QPoint(0, 120))
    assert sheet.editor.state == "select.moving"

    QTest.mousePress(sheet.canvas, RIGHT, NONE, start + QPoint(0, 120))
    ask(sheet, start + QPoint(0, 120))
    QTest.mouseRelease(sheet.canvas, RIGHT, NONE, start + QPoint(0, 120))
    QTest.mouseRelease(sheet.canvas, LEFT, NONE, start + QPoint(0, 120))

    assert sheet.editor.state == "select.idle"
    assert asked == []
    assert sheet.driver.document.undo_name is None


def test_a_right_press_at_rest_asks_for_the_menu(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)
    asked: list[QPoint] = []
    sheet.canvas.menu_asked.connect(asked.append)

    QTest.mousePress(sheet.canvas, RIGHT, NONE, sheet.pixel("Paint"))
    ask(sheet, sheet.pixel("Paint"))

    assert sheet.driver.chosen == ["Paint"]
    assert len(asked) == 1


def test_the_menu_key_opens_the_menu_at_what_is_chosen(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)
    asked: list[QPoint] = []
    sheet.canvas.menu_asked.connect(asked.append)
    sheet.click("Pack")

    ask(sheet, QPoint(0, 0), QContextMenuEvent.Reason.Keyboard)

    assert (asked[0] - sheet.canvas.mapToGlobal(sheet.pixel("Pack"))).manhattanLength() <= 1


def ask(
    sheet: ShownSheet,
    at: QPoint,
    reason: QContextMenuEvent.Reason = QContextMenuEvent.Reason.Mouse,
) -> None:
    event = QContextMenuEvent(reason, at, sheet.canvas.mapToGlobal(at))
    QApplication.sendEvent(sheet.canvas, event)


def test_a_drag_is_taken_back_when_another_window_comes_before(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)
    start = sheet.pixel("Paint")
    QTest.mousePress(sheet.canvas, LEFT, NONE, start)
    QTest.mouseMove(sheet.canvas, start + QPoint(0, 60))
    QTest.mouseMove(sheet.canvas, start + QPoint(0, 120))

    lost = QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason)
    QApplication.sendEvent(sheet.canvas, lost)
    QTest.mouseRelease(sheet.canvas, LEFT, NONE, start + QPoint(0, 120))

    assert sheet.editor.state == "select.idle"
    assert sheet.driver.document.undo_name is None


def test_the_sheet_runs_on_by_itself_while_a_step_is_held_at_its_edge(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)
    start, edge = sheet.pixel("Pack"), QPoint(1396, 450)
    before = sheet.editor.viewport.corner

    QTest.mousePress(sheet.canvas, LEFT, NONE, start)
    QTest.mouseMove(sheet.canvas, (start + edge) / 2)
    QTest.mouseMove(sheet.canvas, edge)
    qtbot.waitUntil(lambda: sheet.editor.viewport.corner.x > before.x + 100, timeout=3000)
    QTest.mouseRelease(sheet.canvas, LEFT, NONE, edge)

    box = sheet.editor.picture.boxes[sheet.driver.step("Pack").id]
    assert abs(sheet.editor.viewport.box_to_pixels(box).centre.x - edge.x()) < 12
    assert sheet.driver.document.undo_name == "Move"


def test_alt_pressed_in_a_drag_counts_without_a_move(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)
    start = sheet.pixel("Paint")
    QTest.mousePress(sheet.canvas, LEFT, NONE, start)
    QTest.mouseMove(sheet.canvas, start + QPoint(0, 60))
    QTest.mouseMove(sheet.canvas, start + QPoint(0, 120))

    QTest.keyPress(sheet.canvas, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)

    assert len(sheet.editor.sheet.stream.steps) == 4
    QTest.keyRelease(sheet.canvas, Qt.Key.Key_Alt, NONE)
    assert len(sheet.editor.sheet.stream.steps) == 3


def test_a_double_click_on_a_number_chooses_all_of_it(qtbot: QtBot) -> None:
    drawn = a_map().with_step("Weld", process_time="2 h 30 min")
    sheet = ShownSheet(qtbot, drawn)

    sheet.click("Weld", Part.PROCESS_TIME)
    field = sheet.focus
    QTest.mouseDClick(field, LEFT, NONE, field.rect().center())
    sheet.write("3 h").key(Qt.Key.Key_Return)

    assert sheet.driver.document.undo_name == "Set process time"
    assert exact_time(sheet.driver.step("Weld").process_time) == "3 h"


def test_a_pinch_on_the_trackpad_zooms_at_the_pointer(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)
    at, zoom = sheet.pixel("Pack"), sheet.editor.viewport.zoom
    place = QPointF(at)
    pad = QPointingDevice.primaryPointingDevice()

    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, pad, 2, place, place, place, 0.25, QPointF()
    )
    QApplication.sendEvent(sheet.canvas, event)

    assert sheet.editor.viewport.zoom == zoom * 1.25
    assert (sheet.pixel("Pack") - at).manhattanLength() <= 1


def test_a_trackpad_scrolls_by_single_pixels(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)
    before, at = sheet.pixel("Weld"), QPointF(700, 450)

    event = QWheelEvent(
        at,
        at,
        QPoint(3, -7),
        QPoint(24, -56),
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.ScrollUpdate,
        False,  # noqa: FBT003  (Qt's own signature)
    )
    QApplication.sendEvent(sheet.canvas, event)

    assert sheet.pixel("Weld") - before == QPoint(3, -7)


def test_the_sheet_runs_on_under_a_finger_at_its_edge_too(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)
    before, edge = sheet.editor.viewport.corner, QPoint(1396, 450)

    hand = Hand(sheet).down(sheet.pixel("Pack")).to(QPoint(1200, 450)).to(edge)
    qtbot.waitUntil(lambda: sheet.editor.viewport.corner.x > before.x + 60, timeout=3000)
    hand.up(edge)

    assert sheet.driver.document.undo_name == "Move"
