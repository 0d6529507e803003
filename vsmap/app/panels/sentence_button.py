"""A button that holds a whole sentence, wrapped over as many lines as it takes."""

from __future__ import annotations

import math

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from vsmap.app.look.appearance import Appearance
from vsmap.app.look.fonts import font
from vsmap.app.look.icons import draw_icon
from vsmap.canvas.at_scale import painting_at_scale, room_in
from vsmap.canvas.scale import scale, scaled, scaled_exactly
from vsmap.drawing.primitives import Ink

_ICON, _GAP, _PAD = 16, 8, 6
_FLAGS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class SentenceButton(QAbstractButton):
    """An icon and a wrapped sentence."""

    def __init__(self, appearance: Appearance, icon: str, sentence: str) -> None:
        super().__init__()
        self._appearance = appearance
        self._icon = icon
        self.show_sentence(sentence)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_sentence(self, sentence: str) -> None:
        """Say something else."""
        self.setText(sentence)
        self.setAccessibleName(sentence)
        self.updateGeometry()

    def _text_rect(self, width: int) -> QRect:
        room = QRect(_ICON + _GAP + _PAD, _PAD, width - _ICON - _GAP - 2 * _PAD, 2000)
        return QFontMetrics(font()).boundingRect(room, _FLAGS, self.text())

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._appearance.palette
        if self.isEnabled() and (self.underMouse() or self.hasFocus()):
            pen = QPen(palette.colour(Ink.ACCENT), 2) if self.hasFocus() else Qt.PenStyle.NoPen
            painter.setPen(pen)
            painter.setBrush(palette.colour(Ink.SUNKEN))
            painter.drawRoundedRect(room_in(self).adjusted(1, 1, -1, -1), 8, 8)
        draw_icon(
            painter, self._icon, palette.colour(Ink.INK2), QRectF(_PAD, _PAD + 1, _ICON, _ICON)
        )
        painter.setFont(font())
        painter.setPen(palette.colour(Ink.INK))
        painter.drawText(self._text_rect(int(room_in(self).width())), _FLAGS, self.text())

    def hasHeightForWidth(self) -> bool:  # noqa: N802  (Qt's name)
        """Its height depends on its width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802  (Qt's name)
        """How high it is at a width."""
        return math.ceil(scaled_exactly(self._text_rect(int(width / scale())).height() + 2 * _PAD))

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """The size it likes best."""
        width = scaled(240)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Paint it."""
        with painting_at_scale(self) as painter:
            self._paint(painter)
