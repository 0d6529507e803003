"""What lies over the picture: what is chosen, hovered, dragged, drawn or lined up just now."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from vsmap.canvas.strokes import mark_of
from vsmap.drawing.geometry import Box
from vsmap.drawing.groups import Group, Layer
from vsmap.drawing.pens import arrow_head
from vsmap.drawing.primitives import Ink, Line, Part, Path, Polygon
from vsmap.editor.fields import NUMBERS
from vsmap.editor.tools.adding import NOTE_HEIGHT, NOTE_WIDTH, Placing
from vsmap.editor.tools.connect import ChoosingTarget, Rerouting
from vsmap.editor.tools.select import Idle, Moving, RubberBand
from vsmap.editor.tools.tool import ToolName
from vsmap.model.ids import StepId, is_end
from vsmap.model.placement import Point

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vsmap.canvas.inks import Inks
    from vsmap.editor.editor import Editor
    from vsmap.editor.snapping import Guide

RING = 2.0
RING_OFF = 3.0
MOST_RINGS = 60
HANDLE = 4.5
STILL = Point(0.0, 0.0)
STEP_RADIUS = 10.0


class Overlays:
    """Paints over the picture, in pixels, so that rings and handles keep their size."""

    def __init__(self, editor: Editor, inks: Inks) -> None:
        self._editor = editor
        self.inks = inks

    def paint(self, painter: QPainter) -> None:
        """Paint all that lies over the picture now."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_hover(painter)
        self._paint_selection(painter)
        match self._editor.tool.state:
            case Moving() as moving:
                self._paint_moving(painter, moving)
            case RubberBand() as band:
                self._paint_band(painter, band.area)
            case ChoosingTarget() as wire:
                self._paint_wire(painter, wire.source, wire.at, wire.target)
            case Rerouting() as route:
                self._paint_wire(painter, route.anchor, route.at, route.target)
            case Placing(at=Point() as at):
                self._paint_stamp(painter, at)
            case _:
                pass

    def _paint_hover(self, painter: QPainter) -> None:
        """The rim's handles of a step, a frame round a number, a darker flow."""
        state, hovered = self._editor.tool.state, self._editor.hovered
        is_typing = self._editor.typist.current is not None
        if is_typing or not isinstance(state, Idle) or hovered.record is None:
            return
        if hovered.part in NUMBERS and hovered.part is not None:
            box = self._editor.sheet.box_of(hovered.record, hovered.part)
            if box is not None:
                self._paint_number_frame(painter, box)
        elif hovered.part is Part.BOX:
            self._paint_handles(painter, hovered.record)
        elif hovered.part is Part.LINE and hovered.record not in self._editor.selection:
            self._paint_flow(painter, hovered.record, Ink.INK, 2.0)

    def _paint_selection(self, painter: QPainter) -> None:
        """A ring round each record chosen; of very many, plain frames in one stroke."""
        typing, chosen = self._editor.typist.current, self._editor.selection.ids
        if isinstance(self._editor.tool.state, Moving) and not self._editor.sheet.is_live:
            return
        if len(chosen) > MOST_RINGS:
            painter.setPen(self.inks.pen(Ink.ACCENT, RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRects(self._frames_in_view(chosen))
            return
        for record in chosen:
            if typing is None or typing.field.record != record:
                self._paint_chosen(painter, record)

    def _frames_in_view(self, records: Iterable[str], by: Point = STILL) -> list[QRectF]:
        boxes, seen = self._editor.picture.boxes, self._editor.viewport.seen
        moved = (boxes[StepId(r)].moved(*by) for r in records if StepId(r) in boxes)
        return [self._pixels(box) for box in moved if box.meets(seen)]

    def _paint_chosen(self, painter: QPainter, record: str) -> None:
        sheet = self._editor.sheet
        if record in sheet.stream.flows:
            self._paint_flow(painter, record, Ink.ACCENT, 2.25)
            return
        box = sheet.box_of(record)
        if box is None:
            return
        zoom = self._editor.viewport.zoom
        off = RING_OFF + RING / 2
        ring = self._pixels(box).adjusted(-off, -off, off, off)
        painter.setPen(self.inks.pen(Ink.ACCENT, RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if record in sheet.stream.steps:
            radius = STEP_RADIUS * zoom + RING_OFF
        else:
            radius = ring.width() / 2 if box.width == box.height else 6.0
        painter.drawRoundedRect(ring, radius, radius)

    def _paint_flow(self, painter: QPainter, flow: str, ink: Ink, width: float) -> None:
        """A flow's line once more in another ink."""
        view = self._editor.viewport
        painter.save()
        painter.scale(view.zoom, view.zoom)
        painter.translate(-view.corner.x, -view.corner.y)
        for group in self._groups_of(flow):
            for item in group.items:
                match item:
                    case Path() | Line() if item.part is Part.LINE:
                        shown = replace(item, stroke=ink, line_width=width / min(view.zoom, 1.0))
                        mark_of(shown, self.inks).paint(painter)
                    case Polygon() if item.part is Part.LINE:
                        mark_of(replace(item, fill=ink), self.inks).paint(painter)
                    case _:
                        pass
        painter.restore()

    def _groups_of(self, flow: str) -> list[Group]:
        layers = (Layer.FLOWS, Layer.REWORK)
        seen = self._editor.picture.cells.within(self._editor.viewport.seen)
        return [group for group in seen if group.record == flow and group.layer in layers]

    def _paint_number_frame(self, painter: QPainter, box: Box) -> None:
        frame = self._pixels(box).adjusted(-5, -3, 5, 6)
        painter.setPen(self.inks.pen(Ink.EDGE, 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 6, 6)

    def _paint_handles(self, painter: QPainter, record: str) -> None:
        """Four dots from which one drags a flow."""
        box = self._editor.sheet.box_of(record)
        if box is None or is_end(StepId(record)) or self._editor.viewport.zoom < 0.4:
            return
        frame = self._pixels(box)
        painter.setPen(self.inks.pen(Ink.ACCENT, 1.5))
        painter.setBrush(self.inks.brush(Ink.SURFACE))
        middle = frame.center()
        for x, y in (
            (frame.left(), middle.y()),
            (frame.right(), middle.y()),
            (middle.x(), frame.top()),
            (middle.x(), frame.bottom()),
        ):
            painter.drawEllipse(QPointF(x, y), HANDLE, HANDLE)

    def _paint_moving(self, painter: QPainter, moving: Moving) -> None:
        if not self._editor.sheet.is_live:
            painter.setPen(self.inks.pen(Ink.ACCENT, 1.5))
            painter.setBrush(self.inks.faint(Ink.ACCENT_TINT, 0.8))
            painter.drawRects(self._frames_in_view(moving.places, moving.by))
        painter.setPen(self.inks.pen(Ink.ACCENT, 1.0))
        for guide in moving.guides:
            painter.drawLine(self._guide_line(guide))

    def _guide_line(self, guide: Guide) -> QLineF:
        to_pixels = self._editor.viewport.to_pixels
        if guide.upright:
            start, end = Point(guide.at, guide.start), Point(guide.at, guide.end)
        else:
            start, end = Point(guide.start, guide.at), Point(guide.end, guide.at)
        return QLineF(*to_pixels(start), *to_pixels(end))

    def _paint_band(self, painter: QPainter, area: Box) -> None:
        painter.setPen(self.inks.pen(Ink.ACCENT, 1.0))
        painter.setBrush(self.inks.faint(Ink.ACCENT, 0.1))
        painter.drawRect(self._pixels(area))

    def _paint_wire(self, painter: QPainter, source: str, at: Point, target: str | None) -> None:
        """A line from a step to the pointer, or to the step it would end at."""
        box = self._editor.sheet.box_of(source)
        if box is None:
            return
        end = at
        goal = self._editor.sheet.box_of(target) if target else None
        if goal is not None and target is not None:
            self._paint_chosen(painter, target)
            end = _rim(self._pixels(goal), self._pixels(box).center())
        start = _rim(self._pixels(box), QPointF(*end))
        painter.setPen(self.inks.pen(Ink.ACCENT, 2.0))
        painter.drawLine(QPointF(*start), QPointF(*end))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.inks.brush(Ink.ACCENT))
        painter.drawPolygon(QPolygonF([QPointF(*p) for p in arrow_head(start, end)]))

    def _paint_stamp(self, painter: QPainter, at: Point) -> None:
        """What would be added, hanging at the pointer."""
        sizes, zoom = self._editor.sheet.look.sizes, self._editor.viewport.zoom
        is_step = self._editor.tool.name is ToolName.ADD_STEP
        width, height = (
            (sizes.box_width, sizes.box_height) if is_step else (NOTE_WIDTH, NOTE_HEIGHT)
        )
        shape = QRectF(0, 0, width * zoom, height * zoom)
        shape.moveCenter(QPointF(*at))
        radius = STEP_RADIUS * zoom if is_step else 3.0
        painter.setPen(self.inks.pen(Ink.ACCENT, 1.5, (5.0, 4.0)))
        painter.setBrush(self.inks.faint(Ink.ACCENT_TINT, 0.6))
        painter.drawRoundedRect(shape, radius, radius)

    def _pixels(self, box: Box) -> QRectF:
        return QRectF(*self._editor.viewport.box_to_pixels(box))


def _rim(frame: QRectF, towards: QPointF) -> Point:
    """Where a line from a frame's middle to a place leaves the frame."""
    middle = frame.center()
    across, down = towards.x() - middle.x(), towards.y() - middle.y()
    if not across and not down:
        return Point(middle.x(), middle.y())
    x = frame.width() / 2 / abs(across) if across else math.inf
    y = frame.height() / 2 / abs(down) if down else math.inf
    scale = min(x, y, 1.0)
    return Point(middle.x() + across * scale, middle.y() + down * scale)
