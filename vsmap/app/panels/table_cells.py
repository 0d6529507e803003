"""What one does with the selected cells of the step table: copy, paste, fill, clear, set all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QTableView

from vsmap.app.actions import keys_told
from vsmap.app.panels.table_block import block_text, read_block, repeated
from vsmap.app.panels.table_model import IconNamed, Place, StepTableModel
from vsmap.model.language import phrase, said

Verb = Callable[[], None]

_FILL = QKeySequence("Ctrl+D")
_SAID: Mapping[str, str] = {
    "copy": phrase("Copy"),
    "cut": phrase("Cut"),
    "paste": phrase("Paste"),
    "fill": phrase("Fill down"),
    "clear": phrase("Clear"),
}


class CellVerbs:
    """Works on the cells selected in a table; every verb is one edit."""

    def __init__(self, grid: QTableView, steps: StepTableModel, icon: IconNamed) -> None:
        self._grid = grid
        self._steps = steps
        self._icon = icon

    def verb_of(self, event: QKeyEvent) -> Verb | None:
        """What a key means among cells; None where it means nothing of its own."""
        if event.matches(QKeySequence.StandardKey.Copy):
            return self.copy
        if event.matches(QKeySequence.StandardKey.Cut):
            return self.cut
        if event.matches(QKeySequence.StandardKey.Paste):
            return self.paste
        if event.matches(QKeySequence.StandardKey.SelectAll):
            return self._grid.selectAll
        if QKeySequence(event.keyCombination()) == _FILL:
            return self.fill_down
        bare = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if bare and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            return self.clear
        if event.key() == Qt.Key.Key_Escape and self._steps.refused_at(self._selected()):
            return self.take_back
        return None

    def menu(self) -> QMenu:
        """The menu of a right click."""
        menu = QMenu(self._grid)
        verbs: tuple[tuple[str, Verb, str, str], ...] = (
            ("copy", self.copy, "Ctrl+C", "clipboard-copy"),
            ("cut", self.cut, "Ctrl+X", "scissors"),
            ("paste", self.paste, "Ctrl+V", "clipboard-paste"),
            ("fill", self.fill_down, "Ctrl+D, Ctrl+Shift+F", "arrow-down"),
            ("clear", self.clear, "Del, Ctrl+Backspace", "x"),
        )
        for name, verb, keys, icon in verbs:
            action = QAction(f"{said(_SAID[name])}\t{keys_told(keys)}", menu)
            action.setIcon(self._icon(icon))
            action.triggered.connect(verb)
            action.setEnabled(name == "paste" or bool(self._selected()))
            menu.addAction(action)
        return menu

    def copy(self) -> None:
        """Put the selected cells on the clipboard, as a spreadsheet takes them."""
        cells = self._selected()
        if not cells:
            return
        rows = sorted({row for row, _ in cells})
        columns = sorted({column for _, column in cells})
        texts = (
            [self._text(row, column) if (row, column) in cells else "" for column in columns]
            for row in rows
        )
        QGuiApplication.clipboard().setText(block_text(texts))

    def cut(self) -> None:
        """Copy the selected cells and empty them."""
        self.copy()
        self._keep(phrase("Cut cells"), dict.fromkeys(self._selected(), ""))

    def clear(self) -> None:
        """Empty the selected cells."""
        self._keep(phrase("Clear cells"), dict.fromkeys(self._selected(), ""))

    def paste(self) -> None:
        """Lay the copied cells over the table from the first selected cell on.

        One copied cell, or a block that fits a whole number of times, fills the selection; rows
        below the last become steps at the end of the stream.
        """
        block = read_block(QGuiApplication.clipboard().text())
        cells = self._selected() or {self._current()}
        if not block or self._current() < (0, 0):
            return
        top, left = min(row for row, _ in cells), min(column for _, column in cells)
        rows = max(row for row, _ in cells) - top + 1
        columns = max(column for _, column in cells) - left + 1
        laid = repeated(block, rows, columns)
        texts = {
            (top + down, left + across): text
            for down, line in enumerate(laid)
            for across, text in enumerate(line)
        }
        self._keep(phrase("Paste cells"), texts)
        self._select(texts)

    def fill_down(self) -> None:
        """Give every selected cell the text of the uppermost one of its column.

        With one row selected, the text comes from the row above.
        """
        cells = self._selected()
        texts: dict[Place, str] = {}
        for column in {column for _, column in cells}:
            rows = sorted(row for row, at in cells if at == column)
            first = rows[0] if len(rows) > 1 else rows[0] - 1
            if first >= 0:
                text = self._text(first, column)
                texts |= {(row, column): text for row in rows if row != first}
        self._keep(phrase("Fill down"), texts)

    def take_back(self) -> None:
        """Show again what is kept where a text was refused."""
        self._steps.take_back(self._selected())

    def is_any(self) -> bool:
        """Whether any cell is selected."""
        return bool(self._selected())

    def set_all(self, text: str) -> None:
        """Write one text into every selected cell."""
        self._keep(phrase("Set cells"), dict.fromkeys(self._selected(), text))

    def _keep(self, name: str, texts: Mapping[Place, str]) -> None:
        if texts:
            self._steps.keep_texts(name, texts)
            self._steps.refresh()

    def _selected(self) -> set[Place]:
        return {(i.row(), i.column()) for i in self._grid.selectionModel().selectedIndexes()}

    def _current(self) -> Place:
        index = self._grid.currentIndex()
        return index.row(), index.column()

    def _text(self, row: int, column: int) -> str:
        return self._steps.text_at(self._steps.index(row, column))

    def _select(self, places: Iterable[Place]) -> None:
        chosen = QItemSelection()
        for row, column in places:
            index: QModelIndex = self._steps.index(row, column)
            if index.isValid():
                chosen.select(index, index)
        self._grid.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
