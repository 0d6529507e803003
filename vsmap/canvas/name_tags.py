"""The arrow and the tags that show who somebody is, in their colour, painted once each."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF

from vsmap.canvas.painting import painting_on
from vsmap.canvas.scale import scale
from vsmap.canvas.typeface import font
from vsmap.drawing.primitives import Weight

if TYPE_CHECKING:
    from collections.abc import Callable

    from vsmap.drawing.theme import Theme

MOST_KEPT = 600
_EDGE = 2.0
"""Free pixels round a tag, so that its soft edge is not cut."""

_SIZE, _SMALL = 12.0, 10.5
_WIDEST = 150.0
_RADIUS = 6.0
_ARROW = ((0.0, 0.0), (6.4, 18.6), (9.8, 11.0), (17.6, 7.9))
_ARROW_ROOM = 22.0
_NAME_AT = (12.0, 17.0)

ROOM_WIDTH, ROOM_HEIGHT = 192.0, 44.0
"""Pixels at 100 % that an arrow with the longest name takes."""


class NameTags:
    """Pixmaps of a theme at one scale and pixel ratio; all are made anew where one is another."""

    def __init__(self, theme: Theme, ratio: float) -> None:
        self._theme, self._ratio, self._scale = theme, ratio, scale()
        self._kept: dict[tuple[str, str, int], QPixmap] = {}

    def fits(self, theme: Theme, ratio: float) -> bool:
        """Whether they were made for this theme and screen."""
        return self._theme is theme and (self._ratio, self._scale) == (ratio, scale())

    def arrow(self, name: str, colour: int) -> QPixmap:
        """A pointer with a name below it at its right."""
        return self._once(("arrow", name, colour), lambda: self._make_arrow(name, colour))

    def arrow_at_right(self, name: str, colour: int) -> QPixmap:
        """A pointer with its name at its left, for where there is no more room at its right."""

        def make() -> QPixmap:
            return self._make_arrow(name, colour, at_right=True)

        return self._once(("arrow at right", name, colour), make)

    def tag(self, words: str, colour: int) -> QPixmap:
        """Words on a person's colour."""
        return self._once(("tag", words, colour), lambda: self._make_tag(words, colour, _SIZE))

    def small(self, words: str, colour: int) -> QPixmap:
        """The same, smaller, for initials at a ring."""
        return self._once(("small", words, colour), lambda: self._make_tag(words, colour, _SMALL))

    def tip(self, arrow: QPixmap, *, at_right: bool = False) -> QPointF:
        """Where the tip is within such a pixmap, on the screen."""
        left = arrow.width() / self._ratio - _ARROW_ROOM * self._scale if at_right else 0.0
        return QPointF(left, 0.0) + QPointF(_EDGE, _EDGE) * self._scale

    def _once(self, key: tuple[str, str, int], make: Callable[[], QPixmap]) -> QPixmap:
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            found = self._kept[key] = make()
        return found

    def _make_arrow(self, name: str, colour: int, *, at_right: bool = False) -> QPixmap:
        words, room = self._tag_room(name, _SIZE)
        left, top = _NAME_AT
        room.moveTopLeft(QPointF(0.0 if at_right else left, top) + QPointF(_EDGE, _EDGE))
        tip = room.right() + _EDGE if at_right else 0.0
        width = tip + _ARROW_ROOM if at_right else room.right() + _EDGE
        pixels = self._blank(width, room.bottom() + _EDGE)
        with painting_on(pixels) as painter:
            self._begin(painter)
            self._paint_tag(painter, room, words, colour, _SIZE)
            pen = QPen(QColor(self._theme.on_person), 1.25)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.setBrush(QColor(self._theme.person(colour)))
            corners = [QPointF(tip + x + _EDGE, y + _EDGE) for x, y in _ARROW]
            painter.drawPolygon(QPolygonF(corners))
        return pixels

    def _make_tag(self, words: str, colour: int, size: float) -> QPixmap:
        words, room = self._tag_room(words, size)
        room.moveTopLeft(QPointF(_EDGE, _EDGE))
        pixels = self._blank(room.right() + _EDGE, room.bottom() + _EDGE)
        with painting_on(pixels) as painter:
            self._begin(painter)
            self._paint_tag(painter, room, words, colour, size)
        return pixels

    def _blank(self, width: float, height: float) -> QPixmap:
        factor = self._scale * self._ratio
        pixels = QPixmap(math.ceil(width * factor), math.ceil(height * factor))
        pixels.setDevicePixelRatio(self._ratio)
        pixels.fill(Qt.GlobalColor.transparent)
        return pixels

    def _begin(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale, self._scale)

    def _tag_room(self, words: str, size: float) -> tuple[str, QRectF]:
        """The words, shortened where they are very long, and how much room they take."""
        metrics = QFontMetricsF(font(size, Weight.SEMIBOLD))
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, _WIDEST)
        beside = size * 0.5
        width = metrics.horizontalAdvance(words) + 2 * beside
        return words, QRectF(0.0, 0.0, math.ceil(width), math.ceil(size * 1.6))

    def _paint_tag(
        self, painter: QPainter, room: QRectF, words: str, colour: int, size: float
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.person(colour)))
        painter.drawRoundedRect(room, _RADIUS * size / _SIZE, _RADIUS * size / _SIZE)
        painter.setFont(font(size, Weight.SEMIBOLD))
        painter.setPen(QColor(self._theme.on_person))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
