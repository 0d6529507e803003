"""What halving a number takes off the lead time, as bars on one scale: payoff before effort."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vsmap.app.look.appearance import Appearance
from vsmap.app.look.fonts import font
from vsmap.app.look.stylesheet import BODY
from vsmap.canvas.at_scale import painting_at_scale, room_in, sized
from vsmap.drawing.primitives import Ink

_ROW, _LABEL_WIDTH, _FIGURE_WIDTH, _BAR = 24.0, 102.0, 66.0, 9.0
_AFTER_LABEL, _LEAST_BAR = 12.0, 40.0


@dataclass(frozen=True, slots=True)
class Payoff:
    """One bar: what is halved, the part of the scale it fills (0 to 1), the figure beside it."""

    label: str
    part: float
    figure: str


class PayoffBars(QWidget):
    """Rows of label, bar and figure."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._rows: tuple[Payoff, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: tuple[Payoff, ...]) -> None:
        """Show these payoffs."""
        self._rows = rows
        self.setAccessibleName("; ".join(f"{row.label} {row.figure}" for row in rows))
        self.updateGeometry()
        self.update()

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, row in enumerate(self._rows):
            self._paint_row(painter, row, index * _ROW, self._label_width())

    def _label_width(self) -> float:
        """As wide as the longest label, but the bars keep some room."""
        metrics = QFontMetricsF(font(BODY))
        longest = max((metrics.horizontalAdvance(row.label) for row in self._rows), default=0.0)
        most = room_in(self).width() - _FIGURE_WIDTH - _AFTER_LABEL - _LEAST_BAR
        return min(max(longest, _LABEL_WIDTH), most)

    def _paint_row(self, painter: QPainter, row: Payoff, top: float, label: float) -> None:
        palette, width = self._appearance.palette, room_in(self).width()
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(BODY))
        painter.setPen(palette.colour(Ink.INK2))
        painter.drawText(QRectF(0, top, label, _ROW), middle, row.label)
        left = label + _AFTER_LABEL
        track = QRectF(left, top + (_ROW - _BAR) / 2, width - left - _FIGURE_WIDTH, _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.colour(Ink.SUNKEN))
        painter.drawRoundedRect(track, 2, 2)
        if row.part > 0:
            painter.setBrush(palette.colour(Ink.WORK))
            filled = max(track.width() * min(row.part, 1.0), 3.0)
            painter.drawRoundedRect(QRectF(track.left(), track.top(), filled, _BAR), 2, 2)
        painter.setPen(palette.colour(Ink.INK))
        painter.setFont(font(BODY, QFont.Weight.Medium))
        figure = QRectF(width - _FIGURE_WIDTH, top, _FIGURE_WIDTH, _ROW)
        painter.drawText(figure, middle | Qt.AlignmentFlag.AlignRight, row.figure)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """The size it likes best."""
        return sized(200, _ROW * len(self._rows))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Paint it."""
        with painting_at_scale(self) as painter:
            self._paint(painter)
