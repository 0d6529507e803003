"""Real mouse and key events on the painted widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.support.maps import a_map
from tests.support.sheet import ShownSheet
from vsmap.canvas.echo_card import EchoCard
from vsmap.canvas.painter import PicturePainter
from vsmap.canvas.typeface import load_typeface
from vsmap.canvas.typing_field import TypingField
from vsmap.drawing.picture import draw_map
from vsmap.drawing.primitives import Part
from vsmap.drawing.theme import DARK, LIGHT
from vsmap.editor.echo import NotUnderstood
from vsmap.editor.notices import Previewed, TypingChanged
from vsmap.model.ids import StepId
from vsmap.model.wording import exact_time

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def sheet_of_three(qtbot: QtBot) -> ShownSheet:
    drawn = a_map().with_step("Weld", process_time="2 h").with_step("Paint").with_step("Pack")
    return ShownSheet(qtbot, drawn)


def field_of(sheet: ShownSheet) -> TypingField:
    field = sheet.canvas.typing_layer.field
    assert field is not None
    return field


def card_of(sheet: ShownSheet) -> EchoCard:
    return sheet.canvas.typing_layer.card


def test_the_whole_map_is_seen_when_the_canvas_is_first_shown(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)

    seen, bounds = sheet.editor.viewport.seen, sheet.editor.picture.bounds

    assert seen.covers(bounds)


def test_a_click_chooses_and_the_app_is_told(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)
    told: list[tuple[str, ...]] = []
    sheet.canvas.selection_changed.connect(told.append)

    sheet.click("Paint")

    assert told == [("paint",)]


def test_a_step_is_dragged_with_real_events(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)
    start = sheet.pixel("Paint")

    sheet.drag(start, start + QPoint(0, 200))

    position = sheet.driver.step("Paint").position
    assert position is not None
    assert position.y > 150


def test_a_flow_is_drawn_from_the_rim(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)

    sheet.drag(sheet.pixel("Weld", rim=True), sheet.pixel("Pack"))

    assert "Weld > Pack" in sheet.driver.drawn()


def test_a_number_is_typed_where_it_is_drawn(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)
    previews: list[Previewed] = []
    sheet.canvas.previewed.connect(previews.append)

    sheet.click("Weld", Part.PROCESS_TIME).write("3-5 h")

    number = sheet.editor.viewport.box_to_pixels(
        sheet.editor.picture.typed_parts()["weld", Part.PROCESS_TIME]
    )
    assert field_of(sheet).geometry().contains(QPoint(*map(round, number.centre)))
    assert card_of(sheet).isVisible()
    assert previews[-1].change is not None
    sheet.key(Qt.Key.Key_Return)
    assert exact_time(sheet.driver.step("Weld").process_time) == "3 h - 5 h"
    assert sheet.canvas.typing_layer.field is None
    assert sheet.focus is sheet.canvas


def test_wrong_text_turns_the_field_red_and_a_sample_puts_it_right(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)

    sheet.click("Weld", Part.PROCESS_TIME).write("soonish")
    assert field_of(sheet).is_wrong
    assert isinstance(card_of(sheet).said, NotUnderstood)

    card_of(sheet).sample_chosen.emit("3 d")
    assert not field_of(sheet).is_wrong
    sheet.key(Qt.Key.Key_Return)
    assert exact_time(sheet.driver.step("Weld").process_time) == "3 d"


def test_escape_closes_the_field_and_all_is_as_it_was(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)
    told: list[TypingChanged] = []
    sheet.canvas.typing_changed.connect(told.append)

    sheet.click("Weld", Part.PROCESS_TIME).write("9 h").key(Qt.Key.Key_Escape)

    assert told[-1].typing is None
    assert exact_time(sheet.driver.step("Weld").process_time) == "2 h"
    assert sheet.driver.document.undo_name is None


def test_a_stream_is_typed_from_an_empty_sheet(qtbot: QtBot) -> None:
    sheet = ShownSheet(qtbot, a_map())

    sheet.write("Build").key(Qt.Key.Key_Tab).write("Test").key(Qt.Key.Key_Return)
    sheet.write("Review").key(Qt.Key.Key_Return).key(Qt.Key.Key_Escape)

    assert {"Build > Test", "Build > Review", "Review > Delivered"} <= sheet.driver.drawn()


def test_times_are_filled_in_with_tab_from_one_to_the_next(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)

    sheet.click("Weld").write("4").write(" h").key(Qt.Key.Key_Tab)
    sheet.write("2d").key(Qt.Key.Key_Tab).write("~1 h").key(Qt.Key.Key_Return)

    assert exact_time(sheet.driver.step("Weld").process_time) == "4 h"
    assert "Weld > Paint 2 d" in sheet.driver.drawn()
    assert exact_time(sheet.driver.step("Paint").process_time) == "~1 h"


def test_a_note_takes_several_lines(qtbot: QtBot) -> None:
    drawn = a_map().with_step("Weld").with_note("Meets", on="Weld")
    sheet = ShownSheet(qtbot, drawn)
    sheet.editor.select("note-1")

    sheet.key(Qt.Key.Key_F2).write("One").key(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    sheet.write("Two").key(Qt.Key.Key_Return)

    assert sheet.driver.stream.notes["note-1"].text == "One\nTwo"  # type: ignore[index]  # readable id


def test_control_and_the_wheel_zoom_at_the_pointer(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)
    at = sheet.pixel("Pack")
    before = sheet.editor.viewport

    sheet.turn_wheel(at, 120, Qt.KeyboardModifier.ControlModifier)

    assert sheet.editor.viewport.zoom > before.zoom
    assert (sheet.pixel("Pack") - at).manhattanLength() <= 1


def test_panning_shows_the_same_as_painting_anew(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)
    sheet.canvas.grab()

    sheet.turn_wheel(QPoint(700, 450), -120).turn_wheel(QPoint(700, 450), -120)
    moved = sheet.canvas.grab().toImage()
    sheet.editor.redraw()
    sheet.canvas.wear(DARK)
    sheet.canvas.grab()
    sheet.canvas.wear(LIGHT)

    assert sheet.canvas.grab().toImage() == moved


def test_space_shows_an_open_hand(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)

    QTest.keyPress(sheet.canvas, Qt.Key.Key_Space)
    assert sheet.canvas.cursor().shape() is Qt.CursorShape.OpenHandCursor
    QTest.keyRelease(sheet.canvas, Qt.Key.Key_Space)

    assert sheet.canvas.cursor().shape() is not Qt.CursorShape.OpenHandCursor


def test_a_field_goes_with_its_number_when_the_sheet_moves(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)
    sheet.click("Weld", Part.PROCESS_TIME)
    before = field_of(sheet).pos()

    sheet.editor.pan(40, 25)

    assert field_of(sheet).pos() - before == QPoint(40, 25)


def test_the_card_stands_below_where_there_is_no_room_above(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)
    sheet.click("Weld", Part.PROCESS_TIME).write("2-4 h")
    assert card_of(sheet).geometry().center().y() < field_of(sheet).geometry().center().y()

    sheet.editor.pan(0, 40 - field_of(sheet).y())

    assert card_of(sheet).geometry().center().y() > field_of(sheet).geometry().center().y()


def test_another_map_is_shown_as_soon_as_the_editor_holds_it(qtbot: QtBot) -> None:
    other = a_map("Future").with_step("Buy").build()
    sheet = ShownSheet(qtbot, a_map().with_step("Weld").beside(other))
    before = sheet.canvas.grab().toImage()

    sheet.editor.show_map(other.id)

    assert sheet.canvas.grab().toImage() != before


def test_tab_leaves_the_sheet_when_nothing_is_chosen(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)
    other = QLineEdit(sheet.canvas)
    other.show()
    sheet.editor.select()

    sheet.key(Qt.Key.Key_Tab)

    assert sheet.focus is other
    assert sheet.editor.typist.current is None
    assert len(sheet.driver.stream.steps) == 3


def test_no_box_is_blank_where_names_are_shown(qtbot: QtBot) -> None:
    del qtbot
    load_typeface()
    picture = draw_map(a_map().with_step("Troubleshooting").build())
    box = picture.boxes[StepId("troubleshooting")]
    painter = PicturePainter(LIGHT)

    for zoom in (0.46, 0.55, 0.7):
        image = QImage(100, 100, QImage.Format.Format_RGB32)
        image.fill(0)
        hand = QPainter(image)
        hand.scale(zoom, zoom)
        hand.translate(-box.x, -box.y)
        painter.paint(hand, picture, box, zoom)
        hand.end()
        middle = round(box.height * zoom / 2)
        rows = range(4, 2 * middle - 4)
        shades = {image.pixel(x, y) for x in range(6, int(box.width * zoom) - 6) for y in rows}
        assert len(shades) > 3
