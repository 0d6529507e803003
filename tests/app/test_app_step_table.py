"""The table edits both ways; text that can't be read stays in its cell with the reason."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from tests.support.windows import Desktop
from vsmap.app.fields.step_fields import TABLE_FIELDS
from vsmap.app.panels.step_table import counts_told
from vsmap.app.panels.table_model import REFUSAL, StepTableModel
from vsmap.model.ids import StepId
from vsmap.model.notation import parse_time

PAINT = StepId("paint")


def opened(desk: Desktop) -> StepTableModel:
    desk.run("view.table")
    return desk.window.table.grid.steps


def cell(model: StepTableModel, step: str, field: str) -> QModelIndex:
    row = model.row_of(step)
    assert row is not None
    column = next(at for at, each in enumerate(TABLE_FIELDS) if each.name == field)
    return model.index(row, column)


def test_steps_stand_in_reading_order_with_their_numbers(desk: Desktop) -> None:
    model = opened(desk)

    names = [model.index(row, 0).data() for row in range(model.rowCount())]

    assert names == ["Weld", "Paint", "Pack"]
    assert cell(model, "paint", "process_time").data() == "~4\u00a0h"
    assert cell(model, "paint", "wait_before").data() == "1\u00a0d"
    assert cell(model, "pack", "process_time").data() == "?"
    assert cell(model, "pack", "uptime").data() == ""


def test_typing_in_a_cell_changes_the_map_and_the_figures(desk: Desktop) -> None:
    model = opened(desk)

    model.setData(cell(model, "paint", "wait_before"), "2 d")

    assert desk.session.stream.flows_into(PAINT)[0].wait == parse_time("2 d")
    assert desk.figure("Lead time") == "5.75 d"


def test_a_change_on_the_sheet_shows_in_the_table(desk: Desktop) -> None:
    model = opened(desk)
    desk.select("Paint")

    desk.window.inspector.step_panel.standing.segments.choose("agreed")

    assert cell(model, "paint", "process_time").data() == "4\u00a0h"


def test_text_that_cannot_be_read_stays_in_its_cell_and_says_why(desk: Desktop) -> None:
    model = opened(desk)
    where = cell(model, "paint", "process_time")

    model.setData(where, "soonish")

    assert where.data() == "soonish"
    assert where.data(REFUSAL).reason == '"soonish" is not a duration'
    assert "3 d" in where.data(Qt.ItemDataRole.ToolTipRole)
    assert desk.session.stream.steps[PAINT].process_time == parse_time("~4 h")


def test_text_refused_in_the_table_waits_in_the_inspector_too(desk: Desktop) -> None:
    model = opened(desk)

    model.setData(cell(model, "paint", "process_time"), "soonish")
    desk.select("Paint")

    field = desk.window.inspector.step_panel.process_time.field
    assert field.text() == "soonish"
    assert field.refusal is not None


def test_putting_a_refused_cell_right_keeps_it(desk: Desktop) -> None:
    model = opened(desk)
    where = cell(model, "paint", "process_time")
    model.setData(where, "soonish")

    model.setData(where, "3 h")

    assert where.data(REFUSAL) is None
    assert desk.session.stream.steps[PAINT].process_time == parse_time("3 h")


def test_every_column_takes_a_value_and_shows_it(desk: Desktop) -> None:
    model = opened(desk)
    samples = {
        "name": "Lacquer",
        "role": "Shop",
        "process_time": "3 h",
        "wait_before": "2 d",
        "percent_complete_accurate": "80 %",
        "people": "2",
        "cycle_time": "1 h",
        "changeover": "30 min",
        "uptime": "95 %",
        "batch": "10",
        "inventory_before": "200",
        "wip_limit": "4",
        "value_added": "50 %",
        "tool": "Spray gun",
        "notes": "Dries overnight",
    }
    assert set(samples) == {field.name for field in TABLE_FIELDS}

    for name, text in samples.items():
        model.setData(cell(model, "paint", name), text)
        assert cell(model, "paint", name).data() == text.replace(" ", "\u00a0") or name in (
            "notes",
            "tool",
        )

    assert desk.session.stream.steps[PAINT].notes == "Dries overnight"


def test_what_is_selected_on_the_sheet_is_marked_in_the_table(desk: Desktop) -> None:
    opened(desk)

    desk.select("Paint")

    rows = desk.window.table.grid.selectionModel().selectedRows()
    assert [row.row() for row in rows] == [1]


def test_what_is_selected_in_the_table_is_selected_on_the_sheet(desk: Desktop) -> None:
    opened(desk)

    desk.window.table.grid.selectRow(2)

    assert desk.window.sheet.editor.selection.ids == ("pack",)
    assert desk.window.inspector.step_panel.name.text() == "Pack"


def test_the_bar_counts_steps_and_unknown_numbers(desk: Desktop) -> None:
    assert desk.window.table.bar.counts.text() == "3 steps, 1 number unknown"
    assert counts_told(1, 0) == "1 step, every number known"


def test_cells_are_painted_with_their_marks(desk: Desktop) -> None:
    model = opened(desk)
    model.setData(cell(model, "weld", "process_time"), "soonish")
    picture = QImage(120, 32, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 120, 32)
    painter = QPainter(picture)

    desk.window.table.grid.itemDelegate().paint(
        painter, option, cell(model, "weld", "process_time")
    )
    painter.end()

    colours = {picture.pixelColor(x, 3).name() for x in range(10, 110)}
    assert any(colour.startswith("#b3") or colour > "#b30000" for colour in colours)


def type_in(desk: Desktop, qtbot: QtBot, where: QModelIndex, text: str, key: Qt.Key) -> None:
    grid = desk.window.table.grid
    grid.setFocus()
    grid.setCurrentIndex(where)
    grid.edit(where)
    editor = grid.findChild(QLineEdit)
    assert editor is not None
    editor.setText(text)
    qtbot.keyClick(editor, key)  # type: ignore[no-untyped-call]
    qtbot.waitUntil(lambda: grid.findChild(QLineEdit) is None)


def test_a_wrong_cell_keeps_its_text_while_another_row_is_edited(
    desk: Desktop, qtbot: QtBot
) -> None:
    model = opened(desk)
    wrong = cell(model, "paint", "process_time")

    type_in(desk, qtbot, wrong, "soonish", Qt.Key.Key_Return)
    type_in(desk, qtbot, cell(model, "pack", "wait_before"), "5 d", Qt.Key.Key_Return)

    assert wrong.data() == "soonish"
    assert "write 3 d" in desk.window.table.bar.trouble.text()
    assert desk.session.stream.flows_into(StepId("pack"))[0].wait == parse_time("5 d")


def test_the_bar_is_quiet_again_once_the_cell_is_right(desk: Desktop) -> None:
    model = opened(desk)
    where = cell(model, "paint", "process_time")
    model.setData(where, "soonish")
    wrong = desk.window.table.bar.trouble.text()

    model.setData(where, "3 h")

    assert wrong != ""
    assert desk.window.table.bar.trouble.text() == ""


def test_enter_goes_on_to_the_cell_below(desk: Desktop, qtbot: QtBot) -> None:
    model = opened(desk)
    where = cell(model, "weld", "wait_before")

    type_in(desk, qtbot, where, "2 d", Qt.Key.Key_Return)

    assert desk.window.table.grid.currentIndex().row() == 1
    assert desk.window.table.grid.currentIndex().column() == where.column()


def test_f2_types_in_the_selected_row_without_a_cell_at_hand(desk: Desktop, qtbot: QtBot) -> None:
    opened(desk)
    desk.select("Paint")
    grid = desk.window.table.grid
    grid.setFocus()

    qtbot.keyClick(grid, Qt.Key.Key_F2)  # type: ignore[no-untyped-call]

    editor = grid.findChild(QLineEdit)
    assert editor is not None
    assert editor.text() == "Paint"


def test_the_field_of_a_cell_takes_the_whole_cell(desk: Desktop) -> None:
    model = opened(desk)
    grid, where = desk.window.table.grid, cell(model, "paint", "process_time")
    grid.setCurrentIndex(where)

    grid.edit(where)

    editor = grid.findChild(QLineEdit)
    assert editor is not None
    assert editor.geometry() == grid.visualRect(where)
