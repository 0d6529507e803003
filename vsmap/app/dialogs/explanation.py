"""Why this number? Its formula, its inputs, and whose definition it is, beside the figure."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from vsmap.analysis.explanation import ExplainedInput, Explanation
from vsmap.app.fields.words import hairline, labelled
from vsmap.app.look.metrics import carry
from vsmap.model.language import said

_WIDTH = 360
_MOST_INPUTS_HEIGHT = 260
_GAP = 8


class ExplanationCard(QFrame):
    """A card over the window that closes with a click elsewhere; `chosen` tells a record."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, explanation: Explanation) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("place", "popup")
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(
            said("Why {title} is {value}", title=explanation.title, value=explanation.value)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(8)
        column.addLayout(self._heading(explanation))
        column.addWidget(self._wrapped(explanation.formula, "body"))
        if explanation.steps:
            column.addWidget(hairline())
            column.addWidget(self._inputs(explanation.steps))
        for words in (explanation.note, explanation.source):
            if words:
                column.addWidget(hairline())
                column.addWidget(self._wrapped(words, "note"))

    def show_above(self, corner: QPoint) -> None:
        """Open above a place on the screen, kept inside the screen."""
        carry(self)
        self.adjustSize()
        room = self.screen().availableGeometry()
        x = min(max(corner.x(), room.left() + _GAP), room.right() - self.width() - _GAP)
        y = max(corner.y() - self.height() - _GAP, room.top() + _GAP)
        self.move(x, y)
        self.show()

    def _heading(self, explanation: Explanation) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(labelled(explanation.title, "title"), 1)
        row.addWidget(labelled(explanation.value, "title"))
        return row

    def _wrapped(self, words: str, role: str) -> QLabel:
        label = labelled(words, role)
        label.setWordWrap(True)
        return label

    def _inputs(self, inputs: tuple[ExplainedInput, ...]) -> QWidget:
        listed = QWidget()
        rows = QVBoxLayout(listed)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for explained in inputs:
            rows.addWidget(self._row(explained))
        area = QScrollArea()
        area.setWidget(listed)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedHeight(min(listed.sizeHint().height() + 2, _MOST_INPUTS_HEIGHT))
        return area

    def _row(self, explained: ExplainedInput) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 1, 6, 1)
        record = explained.record_id
        if record:
            link = QPushButton(explained.label)
            link.setProperty("role", "input")
            link.setToolTip(said("Select it on the sheet"))
            link.clicked.connect(lambda: self._choose(record))
            line.addWidget(link, 1)
        else:
            line.addWidget(labelled(explained.label, "quiet"), 1)
        line.addWidget(labelled(explained.value, "body"))
        return row

    def _choose(self, record: str) -> None:
        self.close()
        self.chosen.emit(record)
