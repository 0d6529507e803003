"""A list of history rows that is made anew only when what it tells has changed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from vsmap.app.fields.words import labelled
from vsmap.app.history.row import HistoryRow
from vsmap.app.look.metrics import carry


class Rows(QWidget):
    """Rows one under another, or words where there are none."""

    def __init__(self, empty: str) -> None:
        super().__init__()
        self._empty = labelled(empty, "quiet")
        self._empty.setWordWrap(True)
        self._told: object = None
        self.rows: list[HistoryRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._empty)

    def is_told(self, told: object) -> bool:
        """Whether just this is shown already; from now on it is."""
        is_same = told == self._told
        self._told = told
        return is_same

    def show_rows(self, rows: Iterable[HistoryRow]) -> None:
        """Show these instead of those shown."""
        focused = next((at for at, row in enumerate(self.rows) if row.hasFocus()), None)
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = list(rows)
        for row in self.rows:
            self._column.addWidget(row)
        self._empty.setVisible(not self.rows)
        carry(self)
        if focused is not None:
            _focus(self.rows, focused)


def _focus(rows: Sequence[HistoryRow], at: int) -> None:
    if rows:
        rows[min(at, len(rows) - 1)].setFocus()
