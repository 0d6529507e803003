"""Boxes to tick and rounds to choose one of, with an edge one can see and a mark without colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton

from vsmap.app.look.appearance import Appearance
from vsmap.app.look.fonts import font
from vsmap.app.look.icons import draw_icon
from vsmap.canvas.at_scale import painting_at_scale, room_in, sized
from vsmap.drawing.primitives import Ink

_BOX, _GAP, _ROW, _SIDE = 18.0, 10.0, 30.0, 5.0


class TickBox(QCheckBox):
    """A box and its words; the focus ring goes round both."""

    def __init__(self, words: str, appearance: Appearance) -> None:
        super().__init__(words)
        self._appearance = appearance

    def _paint(self, painter: QPainter) -> None:
        palette, box = self._appearance.palette, _begin(painter, self, self._appearance)
        painter.drawRoundedRect(box, 5, 5)
        if self.isChecked():
            draw_icon(painter, "check", palette.colour(Ink.SURFACE), box.adjusted(2, 2, -2, -2))
        _write(painter, self, box, self._appearance)

    def hitButton(self, pos: object) -> bool:  # noqa: N802  (Qt's name)
        """The words are as good as the box."""
        del pos
        return True

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """The size it likes best."""
        return _size(self)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """The smallest size it can be read at."""
        return _size(self)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Paint it."""
        with painting_at_scale(self) as painter:
            self._paint(painter)


class OneOf(QRadioButton):
    """One choice of several, with its words; the focus ring goes round both."""

    def __init__(self, words: str, appearance: Appearance) -> None:
        super().__init__(words)
        self._appearance = appearance

    def _paint(self, painter: QPainter) -> None:
        palette, box = self._appearance.palette, _begin(painter, self, self._appearance)
        painter.drawEllipse(box)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.colour(Ink.SURFACE))
            painter.drawEllipse(box.center(), 3.5, 3.5)
        _write(painter, self, box, self._appearance)

    def hitButton(self, pos: object) -> bool:  # noqa: N802  (Qt's name)
        """The words are as good as the round."""
        del pos
        return True

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """The size it likes best."""
        return _size(self)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """The smallest size it can be read at."""
        return _size(self)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Paint it."""
        with painting_at_scale(self) as painter:
            self._paint(painter)


def _begin(painter: QPainter, button: QAbstractButton, appearance: Appearance) -> QRectF:
    """Set pen and brush for the mark, and say where it stands."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    palette, is_on = appearance.palette, button.isChecked()
    painter.setPen(QPen(palette.colour(Ink.INK if is_on else Ink.EDGE), 1.5))
    painter.setBrush(palette.colour(Ink.INK if is_on else Ink.SURFACE))
    return QRectF(_SIDE, room_in(button).center().y() - _BOX / 2, _BOX, _BOX)


def _write(painter: QPainter, button: QAbstractButton, box: QRectF, appearance: Appearance) -> None:
    """Write the words, and the ring while it has the focus."""
    palette, metrics, here = appearance.palette, QFontMetricsF(font()), room_in(button)
    baseline = here.center().y() + (metrics.ascent() - metrics.descent()) / 2
    painter.setFont(font())
    painter.setPen(palette.colour(Ink.INK if button.isEnabled() else Ink.INK3))
    painter.drawText(QPointF(box.right() + _GAP, baseline), button.text())
    if button.hasFocus():
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(palette.colour(Ink.ACCENT), 2))
        painter.drawRoundedRect(here.adjusted(1, 1, -1, -1), 8, 8)


def _size(button: QAbstractButton) -> QSize:
    words = QFontMetricsF(font()).horizontalAdvance(button.text())
    return sized(words + _BOX + _GAP + 2 * _SIDE + 2, _ROW)
