"""One line of the history: a mark, words over as many lines as they take, a quiet line below."""

from __future__ import annotations

import math

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from vsmap.app.look.appearance import Appearance
from vsmap.app.look.fonts import font
from vsmap.app.look.icons import draw_icon
from vsmap.app.look.stylesheet import BODY, LABEL
from vsmap.canvas.at_scale import painting_at_scale, room_in
from vsmap.canvas.scale import scale, scaled, scaled_exactly
from vsmap.drawing.primitives import Ink
from vsmap.model.language import said

_MARK, _GAP, _PAD, _BELOW = 16, 8, 6, 1
_USUAL_WIDTH = 240
_WRAP = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


class HistoryRow(QAbstractButton):
    """Strong while it is `where one is`; faint while it has been taken back.

    What one `person` did wears their colour.
    """

    def __init__(
        self,
        appearance: Appearance,
        words: str,
        note: str = "",
        *,
        icon: str = "",
        is_here: bool = False,
        is_faint: bool = False,
        person: int | None = None,
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self._icon, self._note, self.is_here, self._is_faint = icon, note, is_here, is_faint
        self._person = person
        self.setText(words)
        self.setAccessibleName(", ".join(filter(None, (words, note))))
        state = said("Where you are now") if is_here else said("Taken back") if is_faint else ""
        self.setAccessibleDescription(state)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def note(self) -> str:
        """The quiet line."""
        return self._note

    def _words_font(self) -> QFont:
        return font(BODY, QFont.Weight.DemiBold if self.is_here else QFont.Weight.Normal)

    def _texts(self, width: int) -> list[tuple[QRect, str, QFont, Ink]]:
        """What is written where, one under the other."""
        ink = Ink.INK3 if self._is_faint else Ink.INK
        written = []
        top = _PAD
        for words, face, colour in (
            (self.text(), self._words_font(), ink),
            (self._note, font(LABEL), Ink.INK2),
        ):
            if words:
                left = _PAD + _MARK + _GAP
                room = width - left - _PAD
                height = _height(words, face, room)
                written.append((QRect(left, top, room, height), words, face, colour))
                top += height + _BELOW
        return written

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._appearance.palette
        room = room_in(self)
        if self.isEnabled() and (self.underMouse() or self.hasFocus()):
            ring = QPen(palette.colour(Ink.ACCENT), 2) if self.hasFocus() else Qt.PenStyle.NoPen
            painter.setPen(ring)
            painter.setBrush(palette.colour(Ink.SUNKEN))
            painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), 8, 8)
        self._paint_mark(painter)
        for rect, words, face, colour in self._texts(int(room.width())):
            painter.setFont(face)
            painter.setPen(palette.colour(colour))
            option = QTextOption()
            option.setWrapMode(_WRAP)
            painter.drawText(QRectF(rect), words, option)

    def _paint_mark(self, painter: QPainter) -> None:
        """The icon; without one a dot, full where one is and for a person."""
        palette = self._appearance.palette
        where = QRectF(_PAD, _PAD + 1, _MARK, _MARK)
        if self._icon:
            draw_icon(painter, self._icon, palette.colour(Ink.INK2), where)
            return
        if self._person is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.theme.person(self._person)))
            painter.drawEllipse(where.center(), 5.0, 5.0)
            return
        half = 4.0 if self.is_here else 3.0
        painter.setPen(QPen(palette.colour(Ink.ACCENT if self.is_here else Ink.EDGE), 1.5))
        painter.setBrush(palette.colour(Ink.ACCENT) if self.is_here else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(where.center(), half, half)

    def hasHeightForWidth(self) -> bool:  # noqa: N802  (Qt's name)
        """Its height depends on its width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802  (Qt's name)
        """How high it is at a width."""
        last = self._texts(int(width / scale()))[-1][0]
        return math.ceil(scaled_exactly(last.bottom() + 1 + _PAD))

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """The size it likes best."""
        width = scaled(_USUAL_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Paint it."""
        with painting_at_scale(self) as painter:
            self._paint(painter)


def _height(words: str, face: QFont, width: int) -> int:
    """How high words are at a width, broken between words where that is possible."""
    option = QTextOption()
    option.setWrapMode(_WRAP)
    height = 0.0
    for paragraph in words.split("\n"):
        laid = QTextLayout(paragraph, face)
        laid.setTextOption(option)
        laid.beginLayout()
        while (line := laid.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            height += line.height()
        laid.endLayout()
    return math.ceil(height)
