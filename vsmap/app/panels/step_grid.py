"""All steps as rows one types in like in a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QWidget

from vsmap.app.fields.step_fields import TABLE_FIELDS
from vsmap.app.look.appearance import Appearance
from vsmap.app.look.fonts import font
from vsmap.app.look.stylesheet import LABEL
from vsmap.app.panels.table_delegate import CellDelegate
from vsmap.app.panels.table_model import REFUSAL, StepTableModel, told
from vsmap.app.session import Session
from vsmap.model.ids import StepId

ROW_HEIGHT = 32
_WIDTHS = {"name": 190, "role": 140, "notes": 320, "tool": 140}
_LEAST_WIDTH = 84


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
        self.steps = StepTableModel(session, order)
        self._cells = CellDelegate(appearance)
        self.setModel(self.steps)
        self.setItemDelegate(self._cells)
        self.setAccessibleName("All steps")
        self._set_habits()
        self._set_sizes()
        self.selectionModel().selectionChanged.connect(self._tell_selection)
        self.selectionModel().currentChanged.connect(self._tell_refusal)
        self.steps.dataChanged.connect(self._tell_refusal)
        self.steps.modelReset.connect(self._tell_refusal)

    def _set_habits(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)

    def _set_sizes(self) -> None:
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.horizontalHeader().setFixedHeight(ROW_HEIGHT)
        metrics = QFontMetricsF(font(LABEL))
        for column, field in enumerate(TABLE_FIELDS):
            needed = round(metrics.horizontalAdvance(field.label)) + 24
            self.setColumnWidth(column, _WIDTHS.get(field.name, max(needed, _LEAST_WIDTH)))
        self.horizontalHeader().setStretchLastSection(True)

    def show_selection(self, ids: tuple[str, ...]) -> None:
        """Mark the rows of the steps selected elsewhere."""
        rows = {row for i in ids if (row := self.steps.row_of(i)) is not None}
        if rows == {index.row() for index in self.selectionModel().selectedRows()}:
            return
        self._is_following = True
        chosen = QItemSelection()
        for row in rows:
            chosen.select(self.steps.index(row, 0), self.steps.index(row, len(TABLE_FIELDS) - 1))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if rows:
            self._make_current(min(rows))
            self.scrollTo(self.steps.index(min(rows), 0))
        self._is_following = False

    def _make_current(self, row: int) -> None:
        """Let the keys go to a cell of the row, in the column they went to before."""
        column = max(self.currentIndex().column(), 0)
        keep = QItemSelectionModel.SelectionFlag.NoUpdate
        self.selectionModel().setCurrentIndex(self.steps.index(row, column), keep)

    def _tell_refusal(self) -> None:
        refusal = self.currentIndex().data(REFUSAL) or self.steps.first_refusal()
        self.refusal_shown.emit(told(refusal) if refusal else "")

    def closeEditor(  # noqa: N802  (Qt's name)
        self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint
    ) -> None:
        """Typing in a cell is over; Enter goes on to the cell below."""
        is_enter = hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache
        super().closeEditor(editor, hint)
        below = self.currentIndex().siblingAtRow(self.currentIndex().row() + 1)
        if is_enter and below.isValid():
            self.setCurrentIndex(below)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """A key went down; F2 types in the first cell where none is at hand."""
        if event.key() == Qt.Key.Key_F2 and not self.currentIndex().isValid():
            rows = [index.row() for index in self.selectionModel().selectedRows()]
            self._make_current(min(rows, default=0))
        super().keyPressEvent(event)

    def _tell_selection(self) -> None:
        if self._is_following:
            return
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        steps = (self.steps.step_at(row) for row in rows)
        self.selected.emit(tuple(step for step in steps if step is not None))
