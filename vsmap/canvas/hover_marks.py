"""What the pointer brings out: handles to drag, a frame round a number, the ladder's other half."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, Qt

from vsmap.drawing.groups import Layer
from vsmap.drawing.primitives import Ink, Part, Text
from vsmap.editor.fields import NUMBERS
from vsmap.editor.hit_testing import LEAST_RIM
from vsmap.editor.tools.connect import ChoosingSource
from vsmap.editor.tools.select import Idle
from vsmap.model.ids import DELIVERED, REQUEST, FlowId, StepId

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from vsmap.canvas.marks import Marks
    from vsmap.drawing.geometry import Box
    from vsmap.drawing.groups import Group
    from vsmap.drawing.picture import Picture

HANDLE = 4.5
_INWARDS = 14.0
"""How far from its ends, in pixels, a flow is taken: nearer, the rim of a step is meant."""


class HoverMarks:
    """Paints what belongs to the record under the pointer while the hand is at rest."""

    def __init__(self, marks: Marks) -> None:
        self._marks = marks
        self._linked: tuple[Picture, str, list[Box]] | None = None

    def paint(self, painter: QPainter) -> None:
        """Paint what the pointer is over; nothing while something is dragged or typed."""
        editor = self._marks.editor
        hovered, state = editor.hovered, editor.tool.state
        is_resting = isinstance(state, Idle | ChoosingSource)
        if editor.typist.current is not None or not is_resting or hovered.record is None:
            return
        record, part = hovered.record, hovered.part
        self._paint_link(painter, record, part)
        if part in NUMBERS and part is not None:
            box = editor.sheet.box_of(record, part)
            if box is not None:
                self._frame(painter, box)
        elif part is Part.BOX:
            self._paint_handles(painter, record)
        elif part is Part.LINE:
            self._paint_flow(painter, record)

    def _paint_handles(self, painter: QPainter, record: str) -> None:
        """Dots from which one drags a flow; the one at the pointer is filled."""
        editor = self._marks.editor
        box = editor.sheet.box_of(record)
        if box is None or record == DELIVERED:
            return
        frame, is_request = self._marks.pixels(box), record == REQUEST
        if frame.width() < LEAST_RIM and not is_request:
            return
        places = _handles(frame, only_right=is_request)
        self._marks.dots(painter, places, HANDLE)
        over = getattr(editor.tool.state, "over", None)
        if over is not None and over.on_edge:
            at = editor.pointer
            nearest = min(places, key=lambda p: math.dist((p.x(), p.y()), at))
            painter.setBrush(self._marks.inks.brush(Ink.ACCENT))
            painter.drawEllipse(nearest, HANDLE + 1.5, HANDLE + 1.5)

    def _paint_flow(self, painter: QPainter, record: str) -> None:
        """The line stands out, with dots at the ends that can be led elsewhere."""
        if record not in self._marks.editor.selection:
            self._marks.flow(painter, record, Ink.INK, 2.0)
        corners = self._marks.editor.picture.flow_lines.get(FlowId(record), ())
        if corners:
            seen = [self._marks.pixel(at) for at in corners]
            ends = [_inwards(seen[0], seen[1]), _inwards(seen[-1], seen[-2])]
            self._marks.dots(painter, ends, HANDLE - 0.5)

    def _paint_link(self, painter: QPainter, record: str, part: Part | None) -> None:
        """Over the map its time on the ladder is framed; over the ladder its step or flow is."""
        editor = self._marks.editor
        for box in self._on_ladder(record):
            self._frame_bar(painter, box)
        if part is not Part.LADDER:
            return
        if record in editor.sheet.stream.flows:
            self._marks.flow(painter, record, Ink.ACCENT, 2.25)
            box_of_wait = editor.sheet.box_of(record, Part.WAIT)
            if box_of_wait is not None:
                self._frame(painter, box_of_wait)
        elif editor.sheet.shown.stream.has(StepId(record)):
            self._marks.ring(painter, record, 1.5)

    def _on_ladder(self, record: str) -> list[Box]:
        """The bars of the ladder that show a record's time."""
        picture = self._marks.editor.picture
        linked = self._linked
        if linked is None or linked[0] is not picture or linked[1] != record:
            groups = (group for group in picture.groups if group.layer is Layer.LADDER)
            boxes = [box for group in groups for box in _bars_of(group, record)]
            linked = self._linked = (picture, record, boxes)
        return linked[2]

    def _frame_bar(self, painter: QPainter, box: Box) -> None:
        painter.setPen(self._marks.inks.pen(Ink.ACCENT, 1.75))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self._marks.pixels(box).adjusted(-1.5, -1.5, 1.5, 1.5), 2.5, 2.5)

    def _frame(self, painter: QPainter, box: Box) -> None:
        painter.setPen(self._marks.inks.pen(Ink.EDGE, 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self._marks.pixels(box).adjusted(-5, -3, 5, 6), 6, 6)


def _bars_of(group: Group, record: str) -> list[Box]:
    """The bars of a record among some of the ladder; those of a long one need not be drawn."""
    if group.bars is not None:
        return [box for _, box, owner in group.bars() if owner == record]
    return [
        item.box
        for item in group.items
        if item.record == record and item.part is Part.LADDER and not isinstance(item, Text)
    ]


def _inwards(end: QPointF, towards: QPointF) -> QPointF:
    """A place on a line a little from its end, never past the middle of its last stretch."""
    line = QLineF(end, towards)
    part = min(_INWARDS / line.length(), 0.5) if line.length() else 0.0
    return line.pointAt(part)


def _handles(frame: QRectF, *, only_right: bool) -> list[QPointF]:
    """The middles of the four sides; of Request only the side flows leave from."""
    middle = frame.center()
    right = QPointF(frame.right(), middle.y())
    if only_right:
        return [right]
    others = (frame.left(), middle.y()), (middle.x(), frame.top()), (middle.x(), frame.bottom())
    return [right, *(QPointF(x, y) for x, y in others)]
