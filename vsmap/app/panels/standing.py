"""How sure a number is: guess, agreed or measured, and on how many items."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from vsmap.app.fields.segments import Segments
from vsmap.app.fields.words import labelled
from vsmap.app.look.appearance import Appearance
from vsmap.model.language import phrase, said
from vsmap.model.measures import Measure, Standing

_WORDS = {
    Standing.GUESS.value: phrase("Guess"),
    Standing.AGREED.value: phrase("Agreed"),
    Standing.MEASURED.value: phrase("Measured"),
}


class StandingControl(QWidget):
    """Three segments and, for a measured number, its count; tells `changed` with the measure."""

    changed = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._measure: Measure[Any] = Measure()
        self.segments = Segments(said("Standing"), _WORDS, appearance)
        self.count = QLineEdit()
        self.count.setAccessibleName(said("Number of items measured"))
        self.count.setPlaceholderText("n")
        self._counted = QWidget()
        self._arrange()
        self.segments.chosen.connect(self._choose)
        self.count.editingFinished.connect(self._keep_count)

    def _arrange(self) -> None:
        row = QHBoxLayout(self._counted)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(labelled(said("Measured on so many items"), "label"))
        row.addStretch()
        self.count.setFixedWidth(76)
        row.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.segments)
        column.addWidget(self._counted)

    def show_measure(self, measure: Measure[Any]) -> None:
        """Show a number's standing; an unknown number has none."""
        self._measure = measure
        self.segments.setEnabled(measure.is_known)
        self.segments.show_value(measure.standing.value if measure.is_known else None)
        is_measured = measure.is_known and measure.standing is Standing.MEASURED
        self._counted.setVisible(is_measured)
        if not self.count.hasFocus():
            self.count.setText("" if measure.count is None else str(measure.count))

    def _choose(self, value: str) -> None:
        standing = Standing(value)
        count = self._measure.count if standing is Standing.MEASURED else None
        self.changed.emit(self._measure.with_standing(standing, count))

    def _keep_count(self) -> None:
        digits = self.count.text().strip()
        count = int(digits) if digits.isdecimal() and int(digits) > 0 else None
        self.count.setText("" if count is None else str(count))
        if count != self._measure.count:
            self.changed.emit(self._measure.with_standing(Standing.MEASURED, count))
