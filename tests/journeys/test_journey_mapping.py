"""From opening the window to the page leaders get, by mouse and keyboard alone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.windows import Desktop
from vsmap.app.dialogs.choices import ExportChoice
from vsmap.document.file import open_file
from vsmap.model.notation import parse_time
from vsmap.model.steps import Step


def hand() -> QWidget:
    """Where keys go."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_keys(text: str) -> None:
    """Type each letter to whoever has the keys then; the first may open a field."""
    for letter in text:
        QTest.keyClicks(hand(), letter)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(hand(), key, modifier)


def step_called(desk: Desktop, name: str) -> Step:
    step = desk.session.stream.step_named(name)
    assert step is not None
    return step


def click_step(desk: Desktop, name: str) -> None:
    """Click in a step's box, above its name."""
    editor = desk.window.sheet.editor
    box = editor.viewport.box_to_pixels(editor.picture.boxes[step_called(desk, name).id])
    place = QPoint(round(box.x + box.width / 2), round(box.y + 6))
    QTest.mouseClick(desk.window.sheet.canvas, Qt.MouseButton.LeftButton, pos=place)


def test_a_stream_is_drawn_by_keyboard_from_an_empty_map(desk: Desktop, qtbot: QtBot) -> None:
    desk.window.sheet.focus()
    qtbot.waitUntil(lambda: hand() is desk.window.sheet.canvas)

    press(Qt.Key.Key_Tab)
    type_keys("Build")
    press(Qt.Key.Key_Tab)
    type_keys("Test")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    click_step(desk, "Build")
    type_keys("3 h")
    press(Qt.Key.Key_Return)
    click_step(desk, "Test")
    type_keys("w")
    type_keys("2 d")
    press(Qt.Key.Key_Return)

    names = [step.name for step in desk.session.stream.steps.values()]
    assert names == ["Build", "Test"]
    assert desk.figure("Lead time") == "2.38 d"
    assert step_called(desk, "Build").process_time == parse_time("3 h")


def test_figures_on_the_strip_follow_typing_on_the_sheet(desk: Desktop, example: Path) -> None:
    desk.window.commands.files.open_path(example)
    click_step(desk, "Risk review")

    type_keys("p")
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_keys("10 d")
    while_typing = desk.figure("Lead time")
    press(Qt.Key.Key_Escape)

    assert while_typing == "39.4 d"
    assert desk.figure("Lead time") == "30 d"
    assert desk.keeper.state.words == "Saved"


def test_an_example_is_changed_undone_saved_and_opened_again(
    desk: Desktop, example: Path, qtbot: QtBot
) -> None:
    desk.window.commands.files.open_path(example)
    canvas = desk.window.sheet.canvas
    qtbot.waitUntil(canvas.hasFocus)
    click_step(desk, "Welcome call")
    press(Qt.Key.Key_Tab)
    type_keys("Ask for feedback")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    click_step(desk, "Load data")
    field = desk.window.inspector.step_panel.process_time.field
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    field.selectAll()
    type_keys("2 d")
    press(Qt.Key.Key_Return)
    changed = desk.figure("Lead time")
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    undone = desk.figure("Lead time")
    press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    assert (changed, undone) == ("31 d", "30 d")
    assert desk.window.header.save_light.words.text() == "Saved"
    saved = open_file(example).document.workbook
    assert any(s.name == "Ask for feedback" for m in saved.maps.values() for s in m.steps.values())


def test_typing_in_the_table_reaches_the_sheet(desk: Desktop, example: Path, qtbot: QtBot) -> None:
    desk.window.commands.files.open_path(example)
    press(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    table, step = desk.window.table, step_called(desk, "Risk review")

    table.grid.setFocus()
    table.grid.setCurrentIndex(table.grid.steps.index(table.grid.steps.row_of(step.id) or 0, 3))
    type_keys("2 w")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.figure("Lead time") == "35 d")

    assert desk.session.stream.flows_into(step.id)[0].wait == parse_time("2 w")


def test_a_page_is_exported_in_the_background(
    desk: Desktop, example: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.window.commands.files.open_path(example)
    page = tmp_path / "page.pdf"

    desk.window.commands.export.export_to(page, ExportChoice("pdf", "simplified", "a4"))
    words = desk.window.notice.words
    qtbot.waitUntil(lambda: words.text().startswith("page.pdf"), timeout=20_000)

    assert words.text() == "page.pdf was written."
    assert page.read_bytes().startswith(b"%PDF")


def test_shortcuts_do_not_disturb_words_being_typed(desk: Desktop, example: Path) -> None:
    desk.window.commands.files.open_path(example)
    click_step(desk, "Load data")
    notes = desk.window.inspector.step_panel.notes

    QTest.mouseClick(notes.viewport(), Qt.MouseButton.LeftButton)
    type_keys("Ask? Vacuum, connect, note")
    desk.window.sheet.focus()

    assert step_called(desk, "Load data").notes == "Ask? Vacuum, connect, note"
    assert desk.window.sheet.editor.tool.name == "select"
