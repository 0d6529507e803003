"""Rings and lines in people's colours, one outside the other, with a tag each that lies above all.

Looked up and painted for many people at once: what stands where is kept while the picture is the
same, and from so many rings on they are plain frames.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from vsmap.canvas.marks import RING_OFF, STEP_RADIUS, middle_of
from vsmap.drawing.primitives import Part
from vsmap.model.ids import FlowId, StepId

if TYPE_CHECKING:
    from vsmap.drawing.geometry import Box
    from vsmap.drawing.picture import Picture
    from vsmap.editor.editor import Editor
    from vsmap.model.placement import Point

MOST_ON_ONE = 4
"""How many rings one record bears, one's own counted."""

MOST_ROUND = 30
"""From so many rings in view on they have plain corners, which is much quicker."""

_NEXT_RING = 3.0
_LEAST_TAGGED = 16.0
"""Pixels a box is wide at least to bear a tag."""

_ON_CORNER = 24.0
"""So much of the first tag stands on the corner; the rest stands beside the number on top."""


class Shape(NamedTuple):
    """Where a record stands on the sheet, and how round its corners are there."""

    box: Box
    radius: float


class _Tag(NamedTuple):
    at: QPointF
    pixels: QPixmap
    opacity: float


class TaggedRings:
    """The rings of one moment: `begin`, then any of them, then `paint_tags`."""

    def __init__(self, editor: Editor) -> None:
        self._editor = editor
        self._view = editor.viewport
        self._seen = editor.viewport.seen
        self._picture: Picture | None = None
        self._shapes: dict[tuple[str, Part], Shape | None] = {}
        self._on: Counter[str] = Counter()
        self._ends: dict[str, float] = {}
        self._drawn = 0
        self._tags: list[_Tag] = []
        self.pen = lru_cache(maxsize=64)(_pen)

    def begin(self) -> None:
        """Begin a moment; what is chosen here bears a ring already."""
        editor = self._editor
        self._view, self._seen = editor.viewport, editor.viewport.seen
        picture = editor.picture
        if self._picture is not picture:
            self._picture = picture
            self._shapes.clear()
        self._on = Counter(editor.selection.ids)
        self._ends.clear()
        self._tags.clear()
        self._drawn = 0

    def shape_of(self, record: str, part: Part = Part.BOX) -> Shape | None:
        """Where something stands, looked up once for each picture."""
        key = record, part
        if key not in self._shapes:
            box = self._editor.sheet.box_of(record, part)
            self._shapes[key] = None if box is None else Shape(box, self._radius(record, box))
        return self._shapes[key]

    def frame_of(self, box: Box) -> QRectF | None:
        """A box in pixels; None where it is out of view."""
        return QRectF(*self._view.box_to_pixels(box)) if box.meets(self._seen) else None

    def ring(
        self, painter: QPainter, record: str, pen: QPen, tag: QPixmap, opacity: float = 1.0
    ) -> None:
        """A ring outside those that are there; a flow's line is drawn once more instead."""
        line = self._picture.flow_lines.get(FlowId(record)) if self._picture else None
        if line:
            self._line(painter, line, pen, tag, opacity)
            return
        shape = self.shape_of(record)
        frame = self.frame_of(shape.box) if shape is not None else None
        place = self._on[record]
        if shape is None or frame is None or place >= MOST_ON_ONE:
            return
        self._on[record] += 1
        off = RING_OFF + pen.widthF() / 2 + place * _NEXT_RING
        ring = frame.adjusted(-off, -off, off, off)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self._draw(painter, ring, shape.radius * self._view.zoom + off)
        if frame.width() >= _LEAST_TAGGED:
            wide, high = size_of(tag)
            left = self._ends.get(record, ring.right() - min(wide, _ON_CORNER) / 2)
            at = QPointF(left, ring.top() - high / 2)
            if record in self._ends and wide > _ON_CORNER:  # It would hide the next one's number.
                at = ring.bottomLeft() - QPointF(_ON_CORNER / 2, _NEXT_RING)
            else:
                self._ends[record] = left + wide
            self.put(tag, at, opacity)

    def put(self, tag: QPixmap, at: QPointF, opacity: float = 1.0) -> None:
        """A tag at a pixel, above all rings."""
        self._tags.append(_Tag(at, tag, opacity))

    def paint_tags(self, painter: QPainter) -> None:
        """Paint the tags that were put."""
        for at, pixels, opacity in self._tags:
            painter.setOpacity(opacity)
            painter.drawPixmap(at.toPoint(), pixels)
        painter.setOpacity(1.0)

    def _draw(self, painter: QPainter, ring: QRectF, radius: float) -> None:
        self._drawn += 1
        is_round = self._drawn <= MOST_ROUND
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, is_round)
        if is_round:
            painter.drawRoundedRect(ring, radius, radius)
        else:
            painter.drawRect(ring.toRect())

    def _line(
        self,
        painter: QPainter,
        line: tuple[Point, ...],
        pen: QPen,
        tag: QPixmap,
        opacity: float,
    ) -> None:
        middle = middle_of(line)
        if middle is None:
            return
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen = [QPointF(*self._view.to_pixels(place)) for place in line]
        painter.drawPolyline(QPolygonF(seen))
        wide, high = size_of(tag)
        at = QPointF(*self._view.to_pixels(middle))
        self.put(tag, at - QPointF(wide / 2, high / 2), opacity)

    def _radius(self, record: str, box: Box) -> float:
        """How round it is: steps as they are drawn, ends and the like are discs."""
        sheet = self._editor.sheet
        home = sheet.home_of(record)
        if home in sheet.picture.boxes:
            return STEP_RADIUS
        is_disc = box.width == box.height and StepId(record) in sheet.picture.ends
        return box.width / 2 if is_disc else 0.0


def size_of(pixels: QPixmap) -> tuple[float, float]:
    """How wide and high a pixmap is seen."""
    ratio = pixels.devicePixelRatio()
    return pixels.width() / ratio, pixels.height() / ratio


def _pen(colour: str, width: float) -> QPen:
    return QPen(QColor(colour), width)
