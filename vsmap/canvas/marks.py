"""What overlays are painted with: places in pixels, rings, and a flow in another ink."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

from vsmap.canvas.ready_group import ReadyGroup
from vsmap.canvas.strokes import mark_of
from vsmap.drawing.groups import Group, Layer
from vsmap.drawing.inside_words import BEHIND
from vsmap.drawing.primitives import Ink, Line, Part, Path, Polygon
from vsmap.drawing.zoom import detail_at
from vsmap.model.ids import FlowId, RunId, StepId
from vsmap.model.placement import Point

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from vsmap.canvas.inks import Inks
    from vsmap.drawing.geometry import Box
    from vsmap.editor.editor import Editor

RING = 2.0
RING_OFF = 3.0
STEP_RADIUS = 10.0
PLUS = 9.0
"""The radius of the disc that says: it goes in here."""


class Marks:
    """Paints single marks over the picture, in pixels, so that they keep their size."""

    def __init__(self, editor: Editor, inks: Inks) -> None:
        self.editor = editor
        self.inks = inks

    def pixels(self, box: Box) -> QRectF:
        """A box of the sheet in pixels."""
        return QRectF(*self.editor.viewport.box_to_pixels(box))

    def pixel(self, place: Point) -> QPointF:
        """A place of the sheet in pixels."""
        return QPointF(*self.editor.viewport.to_pixels(place))

    def ring(self, painter: QPainter, record: str, width: float = RING) -> None:
        """A ring round a step, an end or a note; a flow is painted in the accent."""
        sheet = self.editor.sheet
        if record in sheet.stream.flows:
            self.flow(painter, record, Ink.ACCENT, width + 0.25)
            return
        box = sheet.box_of(record)
        if box is None:
            return
        off = RING_OFF + width / 2
        is_run = RunId(sheet.home_of(record)) in sheet.stream.runs
        if is_run:
            box = box._replace(width=box.width + BEHIND, height=box.height + BEHIND)
        ring = self.pixels(box).adjusted(-off, -off, off, off)
        painter.setPen(self.inks.pen(Ink.ACCENT, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if is_run or StepId(record) in sheet.stream.steps:
            radius = STEP_RADIUS * self.editor.viewport.zoom + RING_OFF
        else:
            radius = ring.width() / 2 if box.width == box.height else 6.0
        painter.drawRoundedRect(ring, radius, radius)

    def flow(self, painter: QPainter, flow: str, ink: Ink, width: float) -> None:
        """A flow's line once more in another ink."""
        view = self.editor.viewport
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
            self._words_again(painter, group)
        painter.restore()

    def _words_again(self, painter: QPainter, group: Group) -> None:
        """What is written on a flow's line stays readable over its other ink."""
        picture, zoom = self.editor.picture, self.editor.viewport.zoom
        words = tuple(item for item in group.items if item.part is not Part.LINE)
        detail = detail_at(zoom, picture.look.sizes.box_width)
        ReadyGroup(Group(group.record, group.layer, words), self.inks).paint(painter, detail, zoom)

    def target_flow(self, painter: QPainter, flow: str) -> None:
        """A flow something would be put into: its line in the accent, a plus on its middle."""
        self.flow(painter, flow, Ink.ACCENT, 3.0)
        middle = middle_of(self.editor.picture.flow_lines.get(FlowId(flow), ()))
        if middle is None:
            return
        at = self.pixel(middle)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.inks.brush(Ink.ACCENT))
        painter.drawEllipse(at, PLUS, PLUS)
        painter.setPen(self.inks.pen(Ink.SURFACE, 1.75))
        arm = PLUS / 2
        painter.drawLine(at - QPointF(arm, 0), at + QPointF(arm, 0))
        painter.drawLine(at - QPointF(0, arm), at + QPointF(0, arm))

    def dots(self, painter: QPainter, places: list[QPointF], radius: float) -> None:
        """Handles one can drag."""
        painter.setPen(self.inks.pen(Ink.ACCENT, 1.5))
        painter.setBrush(self.inks.brush(Ink.SURFACE))
        for place in places:
            painter.drawEllipse(place, radius, radius)

    def _groups_of(self, flow: str) -> list[Group]:
        layers = (Layer.FLOWS, Layer.REWORK)
        groups = self.editor.picture.groups_of(flow)
        return [group for group in groups if group.layer in layers]


def rim_towards(frame: QRectF, towards: QPointF) -> Point:
    """Where a line from a frame's middle to a place leaves the frame."""
    middle = frame.center()
    across, down = towards.x() - middle.x(), towards.y() - middle.y()
    if not across and not down:
        return Point(middle.x(), middle.y())
    x = frame.width() / 2 / abs(across) if across else math.inf
    y = frame.height() / 2 / abs(down) if down else math.inf
    scale = min(x, y, 1.0)
    return Point(middle.x() + across * scale, middle.y() + down * scale)


def middle_of(corners: tuple[Point, ...]) -> Point | None:
    """The middle of the longest stretch of a line."""
    stretches = list(pairwise(corners))
    if not stretches:
        return None
    one, two = max(stretches, key=lambda stretch: math.dist(*stretch))
    return Point((one.x + two.x) / 2, (one.y + two.y) / 2)
