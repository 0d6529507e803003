"""All steps as rows one types in like in a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QWidget

from vsmap.app.fields.identity import FieldPlace
from vsmap.app.fields.step_fields import TABLE_FIELDS
from vsmap.app.look.appearance import Appearance
from vsmap.app.look.fonts import font
from vsmap.app.look.metrics import carry
from vsmap.app.look.stylesheet import LABEL
from vsmap.app.panels.table_cells import CellVerbs
from vsmap.app.panels.table_delegate import CellDelegate
from vsmap.app.panels.table_model import StepTableModel
from vsmap.app.panels.typed_by import TypedBy
from vsmap.app.session import Session
from vsmap.canvas.scale import scaled
from vsmap.model.ids import StepId
from vsmap.model.language import said

ROW_HEIGHT = 32
_WIDTHS = {"name": 190, "role": 140, "notes": 320, "tool": 140}
_LEAST_WIDTH = 84
_BESIDE_WORDS = 42
"""Pixels a heading needs beside its words: its margins and the arrow of a sorted column."""


class StepGrid(QTableView):
    """The table itself. `selected` tells the steps chosen in it by hand.

    `refusal_shown` tells what is wrong with the text of the cell at hand, or of another, or "".
    """

    selected = Signal(tuple)
    refusal_shown = Signal(str)

    def __init__(
        self, session: Session, appearance: Appearance, order: Callable[[], tuple[StepId, ...]]
    ) -> None:
        super().__init__()
        self._is_following = False
        self.steps = StepTableModel(session, order, appearance.icon)
        self._cells = CellDelegate(appearance)
        self.setModel(self.steps)
        self.setItemDelegate(self._cells)
        self.cells = CellVerbs(self, self.steps, appearance.icon)
        self._cells.set_all.connect(self.cells.set_all)
        self.setAccessibleName(said("All steps"))
        self._set_habits()
        self._set_sizes()
        appearance.resized.connect(self._set_sizes)
        self.selectionModel().selectionChanged.connect(self._tell_selection)
        self.selectionModel().currentChanged.connect(self._tell_refusal)
        self.steps.dataChanged.connect(self._tell_refusal)
        self.steps.modelReset.connect(self._tell_refusal)

    def _set_habits(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def _set_sizes(self) -> None:
        self.verticalHeader().setDefaultSectionSize(scaled(ROW_HEIGHT))
        self.horizontalHeader().setFixedHeight(ROW_HEIGHT)
        carry(self.horizontalHeader())
        metrics = QFontMetricsF(font(LABEL))
        for column, field in enumerate(TABLE_FIELDS):
            needed = round(metrics.horizontalAdvance(field.label)) + _BESIDE_WORDS
            width = _WIDTHS.get(field.name, max(needed, _LEAST_WIDTH))
            self.setColumnWidth(column, scaled(width))
        self.horizontalHeader().setStretchLastSection(True)

    def show_typing(self, typing: Mapping[FieldPlace, TypedBy]) -> None:
        """Show in which cells somebody else types."""
        self._cells.typing = typing
        self.viewport().update()

    def show_selection(self, ids: tuple[str, ...]) -> None:
        """Mark the rows of the steps selected elsewhere, and the cells of waits."""
        rows = {row for i in ids if (row := self.steps.row_of(i)) is not None}
        waits = self.steps.wait_cells(ids)
        if not waits and rows == self._rows():
            return
        self._is_following = True
        chosen = QItemSelection()
        for row in rows:
            chosen.select(self.steps.index(row, 0), self.steps.index(row, len(TABLE_FIELDS) - 1))
        for cell in waits:
            chosen.select(cell, cell)
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        marked = rows | {cell.row() for cell in waits}
        if marked:
            self._make_current(min(marked))
            self.scrollTo(self.steps.index(min(marked), 0))
        self._is_following = False

    def _rows(self) -> set[int]:
        """The rows of which any cell is selected."""
        return {index.row() for index in self.selectionModel().selectedIndexes()}

    def _make_current(self, row: int) -> None:
        """Let the keys go to a cell of the row, in the column they went to before."""
        column = max(self.currentIndex().column(), 0)
        keep = QItemSelectionModel.SelectionFlag.NoUpdate
        self.selectionModel().setCurrentIndex(self.steps.index(row, column), keep)

    def _tell_refusal(self) -> None:
        self.refusal_shown.emit(self.steps.refusal_told(self.currentIndex()))

    def closeEditor(  # noqa: N802  (Qt's name)
        self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint
    ) -> None:
        """Typing in a cell is over; Enter goes on to the cell below."""
        is_enter = hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache
        super().closeEditor(editor, hint)
        below = self.currentIndex().siblingAtRow(self.currentIndex().row() + 1)
        if is_enter and below.isValid():
            self.setCurrentIndex(below)

    def _tell_selection(self) -> None:
        if self._is_following:
            return
        steps = (self.steps.step_at(row) for row in sorted(self._rows()))
        self.selected.emit(tuple(step for step in steps if step is not None))

    def event(self, event: QEvent) -> bool:
        """Keys that mean something among cells are not taken for the window's shortcuts."""
        is_override = event.type() is QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and self.cells.verb_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """A key went down; F2 types in the first cell where none is at hand."""
        verb = self.cells.verb_of(event)
        if verb is not None:
            verb()
            return
        if event.key() == Qt.Key.Key_F2 and not self.currentIndex().isValid():
            self._make_current(min(self._rows(), default=0))
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802  (Qt's name)
        """Offer what can be done with the selected cells."""
        menu = self.cells.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())
