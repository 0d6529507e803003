"""Dragging out of the tool bar, and the menu of several selected things."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton

from tests.support.windows import Desktop
from vsmap.app.context_menus import SEVERAL_MENU, SHEET_MENU, STEP_MENU, menu_for
from vsmap.model.ids import StepId
from vsmap.model.placement import Point

LEFT = Qt.MouseButton.LeftButton


def tool_button(desk: Desktop, words: str) -> QToolButton:
    buttons = desk.window.tools.findChildren(QToolButton)
    return next(button for button in buttons if button.accessibleName() == words)


def pull(desk: Desktop, button: QToolButton, to: QPoint) -> None:
    """Press a button and move to a place of the sheet, without letting go."""
    canvas, middle = desk.window.sheet.canvas, button.rect().center()
    end = button.mapFromGlobal(canvas.mapToGlobal(to))
    QTest.mousePress(button, LEFT, pos=middle)
    for part in (0.2, 0.6, 1.0):
        x = middle.x() + (end.x() - middle.x()) * part
        y = middle.y() + (end.y() - middle.y()) * part
        QTest.mouseMove(button, QPoint(round(x), round(y)))


def let_go(desk: Desktop, button: QToolButton, at: QPoint) -> None:
    place = button.mapFromGlobal(desk.window.sheet.canvas.mapToGlobal(at))
    QTest.mouseRelease(button, LEFT, pos=place)


def type_into_focus(text: str) -> None:
    for letter in text:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClicks(widget, letter)


def middle_of_flow(desk: Desktop, source: str, target: str) -> QPoint:
    stream, editor = desk.session.stream, desk.window.sheet.editor
    one, two = stream.step_named(source), stream.step_named(target)
    assert one is not None
    assert two is not None
    flow = next(flow for flow in stream.flows_from(one.id) if flow.target == two.id)
    line = editor.picture.flow_lines[flow.id]
    at = editor.viewport.to_pixels(Point((line[0].x + line[-1].x) / 2, line[0].y))
    return QPoint(round(at.x), round(at.y))


def test_a_step_dragged_out_of_the_tool_bar_onto_a_flow_is_put_into_it(desk: Desktop) -> None:
    button, place = tool_button(desk, "Place a step"), middle_of_flow(desk, "Weld", "Paint")

    pull(desk, button, place)
    assert desk.window.sheet.editor.state == "add_step.placing"
    let_go(desk, button, place)
    type_into_focus("Grind")
    desk.window.sheet.editor.keep_typing()

    grind = desk.session.stream.step_named("Grind")
    assert grind is not None
    assert [f.source for f in desk.session.stream.flows_into(grind.id)] == ["weld"]
    assert not button.isChecked()
    assert not button.isDown()
    assert desk.window.sheet.editor.state == "select.idle"


def test_what_is_dropped_back_on_the_bar_or_after_escape_is_not_added(desk: Desktop) -> None:
    button = tool_button(desk, "Note")
    canvas = desk.window.sheet.canvas
    back = canvas.mapFromGlobal(button.mapToGlobal(button.rect().center()))

    pull(desk, button, QPoint(300, 120))
    let_go(desk, button, back)
    dropped_back = desk.window.sheet.editor.tool.name
    pull(desk, button, QPoint(300, 120))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    let_go(desk, button, QPoint(300, 120))

    assert dropped_back == "select"
    assert desk.window.sheet.editor.state == "select.idle"
    assert desk.window.sheet.editor.typist.current is None
    assert not desk.session.stream.notes


def test_a_click_on_the_tool_still_takes_it_into_the_hand(desk: Desktop) -> None:
    QTest.mouseClick(tool_button(desk, "Place a step"), LEFT)

    assert desk.window.sheet.editor.tool.name == "add_step"


def test_the_right_click_menu_speaks_of_what_is_selected() -> None:
    assert [menu_for(count) for count in (0, 1, 2, 9)] == [
        SHEET_MENU,
        STEP_MENU,
        SEVERAL_MENU,
        SEVERAL_MENU,
    ]


def test_selected_steps_are_lined_up_by_key(desk: Desktop) -> None:
    desk.window.sheet.select("weld", "pack")

    QTest.keyClick(
        desk.window.sheet.canvas,
        Qt.Key.Key_Left,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )

    boxes = desk.window.sheet.editor.picture.boxes
    assert boxes[StepId("weld")].x == boxes[StepId("pack")].x
    assert desk.session.document.undo_name == "Align"


def test_shift_and_f2_on_the_sheet_rename_the_map_and_not_the_step(desk: Desktop) -> None:
    desk.select("Paint")

    QTest.keyClick(desk.window.sheet.canvas, Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)

    assert desk.window.sheet.editor.typist.current is None


def test_a_right_click_menu_is_gone_once_it_closes(desk: Desktop) -> None:
    before = len(desk.window.findChildren(QMenu))

    for _ in range(3):
        menu = desk.window.menus.pop_up(QPoint(40, 40), *SHEET_MENU)
        menu.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert len(desk.window.findChildren(QMenu)) == before
