"""The step table is worked in like a spreadsheet: many cells at once, one edit each time."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.support.windows import Desktop
from vsmap.app.fields.step_fields import TABLE_FIELDS
from vsmap.app.panels.step_grid import StepGrid
from vsmap.app.panels.table_model import LIKELY, REFUSAL
from vsmap.model.ids import StepId
from vsmap.model.notation import parse_time
from vsmap.model.steps import Step

NAME, ROLE, WORK, WAIT = range(4)


def opened(desk: Desktop) -> StepGrid:
    desk.run("view.table")
    grid = desk.window.table.grid
    grid.setFocus()
    return grid


def choose(grid: StepGrid, cells: Iterable[tuple[int, int]]) -> None:
    model, flag = grid.selectionModel(), QItemSelectionModel.SelectionFlag
    model.clear()
    for row, column in cells:
        model.setCurrentIndex(grid.steps.index(row, column), flag.Select)


def press(qtbot: QtBot, grid: StepGrid, key: Qt.Key, *, control: bool = False) -> None:
    held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(grid, key, held)  # type: ignore[no-untyped-call]


def column(grid: StepGrid, at: int) -> list[str]:
    rows = range(grid.steps.rowCount())
    return [grid.steps.index(row, at).data().replace("\u00a0", " ") for row in rows]


def steps(desk: Desktop) -> list[Step]:
    return list(desk.session.stream.steps.values())


def test_cells_are_selected_and_their_steps_with_them(desk: Desktop) -> None:
    grid = opened(desk)

    choose(grid, [(0, WAIT), (2, WAIT)])

    assert desk.window.sheet.editor.selection.ids == ("weld", "pack")
    assert len(grid.selectionModel().selectedIndexes()) == 2


def test_a_flow_selected_on_the_sheet_marks_its_wait(desk: Desktop) -> None:
    grid = opened(desk)
    flow = desk.session.stream.flows_into(StepId("paint"))[0]

    desk.window.sheet.select(flow.id)

    marked = grid.selectionModel().selectedIndexes()
    assert [(cell.row(), cell.column()) for cell in marked] == [(1, WAIT)]


def test_escape_takes_refused_texts_back(desk: Desktop, qtbot: QtBot) -> None:
    grid = opened(desk)
    before = column(grid, WORK)
    grid.steps.setData(grid.steps.index(0, WORK), "soonish")
    choose(grid, [(0, WORK)])

    press(qtbot, grid, Qt.Key.Key_Escape)

    assert column(grid, WORK) == before
    assert grid.steps.refusal_told(grid.currentIndex()) == ""
    assert desk.session.document.undo_name is None


def test_delete_empties_the_selected_cells_in_one_edit(desk: Desktop, qtbot: QtBot) -> None:
    grid = opened(desk)
    choose(grid, [(0, WORK), (1, WORK), (1, WAIT)])

    press(qtbot, grid, Qt.Key.Key_Delete)

    assert column(grid, WORK) == ["?", "?", "?"]
    assert column(grid, WAIT) == ["0", "?", "3 d"]
    desk.run("edit.undo")
    assert column(grid, WORK) == ["2 h", "~4 h", "?"]
    assert column(grid, WAIT) == ["0", "1 d", "3 d"]


def test_fill_down_takes_the_uppermost_cell(desk: Desktop, qtbot: QtBot) -> None:
    grid = opened(desk)
    choose(grid, [(0, WORK), (1, WORK), (2, WORK)])

    press(qtbot, grid, Qt.Key.Key_D, control=True)

    assert column(grid, WORK) == ["2 h", "2 h", "2 h"]
    assert len(steps(desk)) == 3
    desk.run("edit.undo")
    assert column(grid, WORK) == ["2 h", "~4 h", "?"]


def test_fill_down_in_one_row_takes_the_row_above(desk: Desktop) -> None:
    grid = opened(desk)
    choose(grid, [(1, ROLE)])

    desk.run("table.fill")

    assert column(grid, ROLE) == ["Shop", "Shop", ""]


def test_one_text_is_set_in_all_selected_cells(desk: Desktop, qtbot: QtBot) -> None:
    grid = opened(desk)
    choose(grid, [(0, WAIT), (1, WAIT), (2, WAIT)])
    grid.edit(grid.currentIndex())
    editor = grid.findChild(QLineEdit)
    assert editor is not None
    editor.setText("1-2 d")

    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)  # type: ignore[no-untyped-call]

    assert column(grid, WAIT) == ["1\u20132 d"] * 3
    desk.run("edit.undo")
    assert column(grid, WAIT) == ["0", "1 d", "3 d"]


def test_copied_cells_are_text_a_spreadsheet_takes(desk: Desktop, qtbot: QtBot) -> None:
    grid = opened(desk)
    choose(grid, [(0, NAME), (0, WORK), (1, NAME), (1, WORK)])

    press(qtbot, grid, Qt.Key.Key_C, control=True)

    assert QGuiApplication.clipboard().text() == "Weld\t2 h\nPaint\t~4 h"


def test_a_pasted_block_goes_where_the_first_cell_is(desk: Desktop, qtbot: QtBot) -> None:
    grid = opened(desk)
    QGuiApplication.clipboard().setText("3 h\t2 d\n~1 h\t\n")
    choose(grid, [(1, WORK)])

    press(qtbot, grid, Qt.Key.Key_V, control=True)

    assert column(grid, WORK) == ["2 h", "3 h", "~1 h"]
    assert column(grid, WAIT) == ["0", "2 d", "?"]
    desk.run("edit.undo")
    assert column(grid, WORK) == ["2 h", "~4 h", "?"]


def test_one_pasted_cell_fills_the_selection(desk: Desktop, qtbot: QtBot) -> None:
    grid = opened(desk)
    QGuiApplication.clipboard().setText("5 d")
    choose(grid, [(0, WAIT), (1, WAIT), (2, WAIT)])

    press(qtbot, grid, Qt.Key.Key_V, control=True)

    assert column(grid, WAIT) == ["5 d", "5 d", "5 d"]


def test_rows_pasted_below_the_last_become_steps(desk: Desktop, qtbot: QtBot) -> None:
    grid = opened(desk)
    QGuiApplication.clipboard().setText("Load\tYard\t1 h\t2 d\nShip\tYard\tsoonish\t")
    choose(grid, [(2, NAME)])
    press(qtbot, grid, Qt.Key.Key_V, control=True)

    assert column(grid, NAME) == ["Weld", "Paint", "Load", "Ship"]
    assert column(grid, WORK) == ["2 h", "~4 h", "1 h", "soonish"]
    assert grid.steps.index(3, WORK).data(REFUSAL) is not None
    ship = steps(desk)[-1]
    assert ship.role == "Yard"
    assert [f.source for f in desk.session.stream.flows_into(ship.id)] == ["pack"]
    desk.run("edit.undo")
    assert column(grid, NAME) == ["Weld", "Paint", "Pack"]


def test_pasted_text_that_cannot_be_read_waits_in_its_cell(desk: Desktop, qtbot: QtBot) -> None:
    grid = opened(desk)
    QGuiApplication.clipboard().setText("soonish\n6 h")
    choose(grid, [(0, WORK)])

    press(qtbot, grid, Qt.Key.Key_V, control=True)

    assert column(grid, WORK) == ["soonish", "6 h", "?"]
    assert desk.session.stream.steps[StepId("weld")].process_time == parse_time("2 h")


def header_click(qtbot: QtBot, grid: StepGrid, at: int) -> None:
    header = grid.horizontalHeader()
    where = QPoint(header.sectionViewportPosition(at) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)  # type: ignore[no-untyped-call]


def test_a_click_on_a_heading_sorts_and_the_third_gives_the_reading_order(
    desk: Desktop, qtbot: QtBot
) -> None:
    grid = opened(desk)

    header_click(qtbot, grid, WORK)
    first = column(grid, WORK)
    header_click(qtbot, grid, WORK)
    second = column(grid, WORK)
    header_click(qtbot, grid, WORK)

    assert first == ["2 h", "~4 h", "?"]
    assert second == ["~4 h", "2 h", "?"]
    assert column(grid, NAME) == ["Weld", "Paint", "Pack"]


def test_sorted_rows_stay_where_they_are_while_one_types(desk: Desktop, qtbot: QtBot) -> None:
    grid = opened(desk)
    header_click(qtbot, grid, NAME)

    grid.steps.setData(grid.steps.index(0, NAME), "Zinc")

    assert column(grid, NAME) == ["Zinc", "Paint", "Weld"]


def test_sorting_keeps_the_selected_cells_on_their_steps(desk: Desktop, qtbot: QtBot) -> None:
    grid = opened(desk)
    choose(grid, [(0, WAIT)])

    header_click(qtbot, grid, NAME)

    marked: list[QModelIndex] = grid.selectionModel().selectedIndexes()
    assert [grid.steps.step_at(cell.row()) for cell in marked] == ["weld"]
    assert marked[0].column() == WAIT


def test_every_verb_stands_in_the_menu_of_a_right_click(desk: Desktop) -> None:
    grid = opened(desk)
    choose(grid, [(0, WAIT)])

    entries = [action.text() for action in grid.cells.menu().actions()]

    assert [entry.partition("\t")[0] for entry in entries] == [
        "Copy", "Cut", "Paste", "Fill down", "Clear",
    ]  # fmt: skip
    assert len(TABLE_FIELDS) == grid.steps.columnCount()


def test_undoing_a_paste_takes_the_texts_refused_in_it_and_no_others(desk: Desktop) -> None:
    grid = opened(desk)
    grid.steps.setData(grid.steps.index(2, WORK), "whenever")
    before = column(grid, WORK)
    choose(grid, [(0, WORK)])
    QGuiApplication.clipboard().setText("soonish\n3 h")

    grid.cells.paste()
    assert column(grid, WORK) == ["soonish", "3 h", "whenever"]
    desk.run("edit.undo")

    assert column(grid, WORK) == before
    assert before[2] == "whenever"


def test_a_refusal_names_its_step_and_goes_with_the_table(desk: Desktop) -> None:
    grid, bar = opened(desk), desk.window.table.bar

    grid.steps.setData(grid.steps.index(1, WORK), "soonish")
    assert bar.trouble.text().startswith("Paint, Process time: ")
    assert bar.trouble.isVisibleTo(bar)

    desk.run("view.table")
    assert not bar.trouble.isVisibleTo(bar)
    desk.run("view.table")
    assert bar.trouble.isVisibleTo(bar)


def test_a_range_tells_where_its_likely_value_lies(desk: Desktop) -> None:
    grid = opened(desk)
    cell = grid.steps.index(0, WORK)

    grid.steps.setData(cell, "2-4 h")

    assert cell.data(LIKELY) == 0.5
    assert grid.steps.index(1, WORK).data(LIKELY) is None


def test_the_menus_name_both_keys_and_show_icons(desk: Desktop) -> None:
    grid = opened(desk)

    entries = grid.cells.menu().actions()

    assert all(not entry.icon().isNull() for entry in entries)
    assert any("Ctrl+D, Ctrl+Shift+F" in entry.text() for entry in entries)
    assert "Ctrl+Shift+F, Ctrl+D" in desk.window.menus.qt["table.fill"].text()
