"""Primitives made ready for a QPainter: each becomes a small object that paints itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, assert_never

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPolygonF

from vsmap.canvas.photo_pixels import SHARED
from vsmap.canvas.typeface import font
from vsmap.drawing.primitives import (
    Anchor,
    Circle,
    Image,
    Ink,
    Line,
    Path,
    Polygon,
    Primitive,
    Rect,
    Text,
    Verb,
)
from vsmap.drawing.text_measure import has_strangers

if TYPE_CHECKING:
    from PySide6.QtGui import QBrush, QFont, QPen

    from vsmap.canvas.inks import Inks
    from vsmap.drawing.primitives import Stroke


_LEFT_OF = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}
"""Which part of the room left over lies left of a text."""


class Mark(Protocol):
    """Something ready to be painted."""

    def paint(self, painter: QPainter) -> None:
        """Paint it, in sheet units."""


class RectMark:
    """A rectangle, rounded or not."""

    __slots__ = ("brush", "pen", "radius", "rect")

    def __init__(self, item: Rect, inks: Inks) -> None:
        self.rect = QRectF(item.x, item.y, item.width, item.height)
        self.radius = item.radius
        self.pen = inks.pen(item.stroke, item.line_width, item.dash)
        self.brush = inks.brush(item.fill)

    def paint(self, painter: QPainter) -> None:
        """Paint it, in sheet units."""
        painter.setPen(self.pen)
        painter.setBrush(self.brush)
        if self.radius:
            painter.drawRoundedRect(self.rect, self.radius, self.radius)
        else:
            painter.drawRect(self.rect)


class RectsMark:
    """Many rectangles of one ink, painted together."""

    __slots__ = ("brush", "pen", "rects")

    def __init__(self, rects: list[QRectF], pen: QPen, brush: QBrush) -> None:
        self.rects, self.pen, self.brush = rects, pen, brush

    def paint(self, painter: QPainter) -> None:
        """Paint them, in sheet units."""
        painter.setPen(self.pen)
        painter.setBrush(self.brush)
        painter.drawRects(self.rects)


class LineMark:
    """A straight line."""

    __slots__ = ("line", "pen")

    def __init__(self, item: Line, inks: Inks) -> None:
        self.line = QLineF(item.x1, item.y1, item.x2, item.y2)
        self.pen = inks.pen(item.stroke, item.line_width, item.dash, round_ends=item.round_ends)

    def paint(self, painter: QPainter) -> None:
        """Paint it, in sheet units."""
        painter.setPen(self.pen)
        painter.drawLine(self.line)


class PathMark:
    """A line of strokes, a polygon or a circle."""

    __slots__ = ("brush", "path", "pen")

    def __init__(self, path: QPainterPath, pen: QPen, brush: QBrush) -> None:
        self.path, self.pen, self.brush = path, pen, brush

    def paint(self, painter: QPainter) -> None:
        """Paint it, in sheet units."""
        painter.setPen(self.pen)
        painter.setBrush(self.brush)
        painter.drawPath(self.path)


class TextMark:
    """A line of text from its left end."""

    __slots__ = ("at", "font", "pen", "words")

    def __init__(self, item: Text, inks: Inks) -> None:
        self.at = QPointF(item.box.x, item.y)
        self.font: QFont = font(item.size, item.weight)
        self.pen = inks.pen(item.ink)
        self.words = item.text

    def paint(self, painter: QPainter) -> None:
        """Paint it, in sheet units."""
        painter.setFont(self.font)
        painter.setPen(self.pen)
        painter.drawText(self.at, self.words)


class StrangerMark(TextMark):
    """A text with letters our typeface lacks: as wide as the one that stands in sets it.

    It keeps its middle or end where it was measured, and is set a little tighter where it would
    be wider than that; its direction is that of its own letters.
    """

    __slots__ = ("tightened",)

    def __init__(self, item: Text, inks: Inks) -> None:
        super().__init__(item, inks)
        wide = QFontMetricsF(self.font).horizontalAdvance(self.words)
        self.tightened = min(1.0, item.width / wide) if wide else 1.0
        left_over = item.width - wide * self.tightened
        self.at += QPointF(left_over * _LEFT_OF[item.anchor], 0.0)

    def paint(self, painter: QPainter) -> None:
        """Paint it, in sheet units."""
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.translate(self.at)
        painter.scale(self.tightened, 1.0)
        painter.setFont(self.font)
        painter.setPen(self.pen)
        painter.drawText(QPointF(), self.words)
        painter.restore()


class ImageMark:
    """A picture; its pixels are decoded when it is seen."""

    __slots__ = ("data", "ground", "rect")

    def __init__(self, item: Image, inks: Inks) -> None:
        self.rect = QRectF(item.x, item.y, item.width, item.height)
        self.data = item.data
        self.ground = inks.brush(Ink.SUNKEN)

    def paint(self, painter: QPainter) -> None:
        """Paint it, in sheet units; a file that can't be read leaves an empty frame."""
        image = SHARED.of(self.data, self.rect.width() * painter.deviceTransform().m11())
        if image.isNull():
            painter.fillRect(self.rect, self.ground)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect, image)


def mark_of(item: Primitive, inks: Inks) -> Mark:
    """A primitive made ready to be painted with a theme's inks."""
    match item:
        case Rect():
            return RectMark(item, inks)
        case Line():
            return LineMark(item, inks)
        case Text():
            return StrangerMark(item, inks) if has_strangers(item.text) else TextMark(item, inks)
        case Image():
            return ImageMark(item, inks)
        case Path():
            pen = inks.pen(item.stroke, item.line_width, item.dash)
            return PathMark(path_of(item.strokes), pen, inks.brush(item.fill))
        case Polygon() | Circle():
            pen = inks.pen(item.stroke, item.line_width)
            return PathMark(_outline(item), pen, inks.brush(item.fill))
        case _:
            assert_never(item)


def path_of(strokes: tuple[Stroke, ...]) -> QPainterPath:
    """The strokes of a pen as Qt's path."""
    path = QPainterPath()
    for stroke in strokes:
        match stroke.verb:
            case Verb.MOVE:
                path.moveTo(*stroke.to)
            case Verb.LINE:
                path.lineTo(*stroke.to)
            case Verb.CURVE:
                path.cubicTo(*stroke.to)
            case Verb.CLOSE:
                path.closeSubpath()
    return path


def _outline(item: Polygon | Circle) -> QPainterPath:
    path = QPainterPath()
    if isinstance(item, Circle):
        path.addEllipse(QPointF(item.x, item.y), item.radius, item.radius)
    else:
        path.addPolygon(QPolygonF([QPointF(*point) for point in item.points]))
        path.closeSubpath()
    return path
