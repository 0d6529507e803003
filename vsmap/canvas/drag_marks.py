"""What a drag shows while it lasts: guides, equal gaps, the band, the wire, what would be added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPolygonF

from vsmap.canvas.marks import STEP_RADIUS, Marks, rim_towards
from vsmap.drawing.pens import arrow_head
from vsmap.drawing.primitives import Ink
from vsmap.editor.tools.adding import Placing, note_room
from vsmap.editor.tools.connect import ChoosingTarget, Rerouting
from vsmap.editor.tools.moving import Moving, is_shown_live
from vsmap.editor.tools.select import RubberBand
from vsmap.editor.tools.tool import ToolName
from vsmap.model.ids import FlowId, StepId
from vsmap.model.placement import Point
from vsmap.model.value_stream import NoteKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPainter

    from vsmap.drawing.geometry import Box
    from vsmap.editor.snapping import Gap, Guide

TICK = 4.0
"""Half the length of the marks at the ends of a gap."""

_DASHES = (5.0, 4.0)


class DragMarks:
    """Paints the state of the tool in the hand."""

    def __init__(self, marks: Marks) -> None:
        self._marks = marks

    def paint(self, painter: QPainter) -> None:
        """Paint what is dragged, drawn or about to be added."""
        match self._marks.editor.tool.state:
            case Moving() as moving:
                self._paint_moving(painter, moving)
            case RubberBand() as band:
                self._paint_band(painter, band.area)
            case ChoosingTarget() as wire:
                self._paint_wire(painter, wire.source, wire.at, wire.target)
                if wire.target is None and wire.is_away:
                    self._paint_next_step(painter, wire.at)
            case Rerouting() as route:
                self._paint_rerouting(painter, route)
            case Placing(at=Point() as at, onto=onto):
                self._paint_stamp(painter, at, onto)
            case _:
                pass

    def frames_in_view(self, records: Iterable[str], by: Point) -> list[QRectF]:
        """Where the boxes of steps are seen, pushed by so much."""
        editor = self._marks.editor
        boxes, seen = editor.picture.boxes, editor.viewport.seen
        moved = (boxes[StepId(r)].moved(*by) for r in records if StepId(r) in boxes)
        return [self._marks.pixels(box) for box in moved if box.meets(seen)]

    def _paint_moving(self, painter: QPainter, moving: Moving) -> None:
        inks = self._marks.inks
        if not is_shown_live(self._marks.editor.sheet, moving):
            painter.setPen(inks.pen(Ink.ACCENT, 1.0, _DASHES))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._marks.pixels(moving.outline.moved(*moving.by)))
        if moving.onto is not None:
            self._paint_ghost(painter, self._marks.pixels(moving.outline.moved(*moving.by)))
            self._marks.target_flow(painter, moving.onto)
            return
        painter.setPen(inks.pen(Ink.ACCENT, 1.0))
        for guide in moving.guides:
            painter.drawLine(self._line(guide))
        painter.setPen(inks.pen(Ink.ACCENT, 1.5))
        for gap in moving.gaps:
            self._paint_gap(painter, gap)

    def _line(self, along: Guide | Gap) -> QLineF:
        """The line of a guide or gap in pixels."""
        if along.upright:
            start, end = Point(along.at, along.start), Point(along.at, along.end)
        else:
            start, end = Point(along.start, along.at), Point(along.end, along.at)
        return QLineF(self._marks.pixel(start), self._marks.pixel(end))

    def _paint_gap(self, painter: QPainter, gap: Gap) -> None:
        """A measured line: a tick at each end and two in the middle, the sign for equal."""
        line = self._line(gap)
        tick = QPointF(TICK, 0.0) if gap.upright else QPointF(0.0, TICK)
        aside = QPointF(0.0, 1.75) if gap.upright else QPointF(1.75, 0.0)
        painter.drawLine(line)
        for end in (line.p1(), line.p2()):
            painter.drawLine(end - tick, end + tick)
        for place in (line.center() - aside, line.center() + aside):
            painter.drawLine(place - tick, place + tick)

    def _paint_band(self, painter: QPainter, area: Box) -> None:
        painter.setPen(self._marks.inks.pen(Ink.ACCENT, 1.0))
        painter.setBrush(self._marks.inks.faint(Ink.ACCENT, 0.1))
        painter.drawRect(self._marks.pixels(area))

    def _paint_rerouting(self, painter: QPainter, route: Rerouting) -> None:
        """The flow fades while its end is led elsewhere; the arrow points the way it will."""
        self._marks.flow(painter, route.flow, Ink.HAIRLINE, 2.0)
        self._paint_wire(
            painter, route.anchor, route.at, route.target, is_backwards=not route.moves_target
        )

    def _paint_wire(
        self,
        painter: QPainter,
        anchor: str,
        at: Point,
        target: str | None,
        *,
        is_backwards: bool = False,
    ) -> None:
        """A line from a step to the pointer, or to the step it would end at."""
        sheet, inks = self._marks.editor.sheet, self._marks.inks
        box = sheet.box_of(anchor)
        if box is None:
            return
        end, goal = at, sheet.box_of(target) if target else None
        if goal is not None and target is not None:
            self._paint_target(painter, target, goal)
            end = rim_towards(self._marks.pixels(goal), self._marks.pixels(box).center())
        start = rim_towards(self._marks.pixels(box), QPointF(*end))
        tail, tip = (end, start) if is_backwards else (start, end)
        painter.setPen(inks.pen(Ink.ACCENT, 2.0))
        painter.drawLine(QPointF(*tail), QPointF(*tip))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.brush(Ink.ACCENT))
        painter.drawPolygon(QPolygonF([QPointF(*p) for p in arrow_head(tail, tip)]))

    def _paint_target(self, painter: QPainter, target: str, goal: Box) -> None:
        """The step a flow would lead to, tinted and ringed."""
        frame, radius = self._marks.pixels(goal), STEP_RADIUS * self._marks.editor.viewport.zoom
        if target not in self._marks.editor.sheet.stream.steps:
            radius = frame.width() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._marks.inks.faint(Ink.ACCENT, 0.14))
        painter.drawRoundedRect(frame, radius, radius)
        self._marks.ring(painter, target)

    def _paint_next_step(self, painter: QPainter, at: Point) -> None:
        """The step that would be added where the wire is dropped, its left edge at the tip."""
        sizes, zoom = self._marks.editor.sheet.look.sizes, self._marks.editor.viewport.zoom
        width, height = sizes.box_width * zoom, sizes.box_height * zoom
        self._paint_ghost(painter, QRectF(at.x, at.y - height / 2, width, height))

    def _paint_stamp(self, painter: QPainter, at: Point, onto: str | None) -> None:
        """What would be added, hanging at the pointer, and what it would be added to."""
        sizes, zoom = self._marks.editor.sheet.look.sizes, self._marks.editor.viewport.zoom
        tool = self._marks.editor.tool.name
        is_step = tool is ToolName.ADD_STEP
        kind = NoteKind.COMMENT if tool is ToolName.ADD_COMMENT else NoteKind.STICKY
        width, height = (sizes.box_width, sizes.box_height) if is_step else note_room(kind)
        shape = QRectF(0, 0, width * zoom, height * zoom)
        shape.moveCenter(QPointF(*at))
        self._paint_ghost(painter, shape, STEP_RADIUS if is_step else 3.0 / zoom)
        if onto is not None and onto in self._marks.editor.sheet.stream.flows and is_step:
            self._marks.target_flow(painter, FlowId(onto))
        elif onto is not None:
            self._marks.ring(painter, onto)

    def _paint_ghost(self, painter: QPainter, shape: QRectF, radius: float = STEP_RADIUS) -> None:
        round_by = radius * self._marks.editor.viewport.zoom
        painter.setPen(self._marks.inks.pen(Ink.ACCENT, 1.5, _DASHES))
        painter.setBrush(self._marks.inks.faint(Ink.ACCENT_TINT, 0.6))
        painter.drawRoundedRect(shape, round_by, round_by)
