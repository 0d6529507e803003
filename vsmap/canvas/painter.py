"""Paints a picture: what is in view, in as much detail as the zoom allows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from vsmap.canvas.inks import Inks
from vsmap.canvas.ready_group import ReadyGroup
from vsmap.drawing.groups import Layer
from vsmap.drawing.primitives import Detail, Ink
from vsmap.drawing.zoom import detail_at

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QPainter

    from vsmap.drawing.geometry import Box
    from vsmap.drawing.groups import Group
    from vsmap.drawing.picture import Picture
    from vsmap.drawing.theme import Theme
    from vsmap.model.ids import StepId

HELD_REACH = 40.0
"""How far, in pixels, a name or number that grows may reach out of its group."""

MOST_READY = 3000
"""How many groups are kept ready to be painted again; beyond that all are made ready anew."""


class PicturePainter:
    """Paints pictures in one theme; what was made ready is kept for the next time."""

    def __init__(self, theme: Theme) -> None:
        self.inks = Inks(theme)
        self._ready: dict[int, ReadyGroup] = {}
        self._boxes: Mapping[StepId, Box] | None = None
        self._rects: dict[str, QRectF] = {}

    def paint(self, painter: QPainter, picture: Picture, window: Box, zoom: float) -> None:
        """Paint what reaches into a window of the sheet; the painter is in sheet units."""
        detail = detail_at(zoom, picture.look.sizes.box_width)
        groups = picture.cells.within(window.grown(HELD_REACH / zoom))
        if detail >= Detail.LARGE:
            for group in groups:
                if group.least <= detail:
                    self._make_ready(group).paint(painter, detail, zoom)
        else:
            self._paint_far(painter, picture, list(groups), zoom)

    def paint_boxes(self, painter: QPainter, picture: Picture, zoom: float) -> None:
        """Paint all boxes and nothing else: what one sees until the rest is painted."""
        self._draw_boxes(painter, list(self._rects_of(picture).values()), zoom, is_bar=False)

    def _paint_far(
        self, painter: QPainter, picture: Picture, groups: list[Group], zoom: float
    ) -> None:
        """Hotspots and bare boxes, all boxes in one call; under 12 % they are bars."""
        rects = self._rects_of(picture)
        seen: list[QRectF] = []
        for group in groups:
            if group.layer is Layer.STEPS:
                rect = rects.get(group.record)
                if rect is not None:
                    seen.append(rect)
            elif group.least <= Detail.BOX and group.layer is not Layer.NUMBERS:
                self._make_ready(group).paint_afar(painter, zoom)
        is_bar = detail_at(zoom, picture.look.sizes.box_width) is Detail.FAR
        self._draw_boxes(painter, seen, zoom, is_bar=is_bar)

    def _rects_of(self, picture: Picture) -> Mapping[str, QRectF]:
        """The boxes of all steps, made once while they stand where they are."""
        if self._boxes is not picture.boxes:
            self._boxes = picture.boxes
            self._rects = {step: QRectF(*box) for step, box in picture.boxes.items()}
        return self._rects

    def _draw_boxes(
        self, painter: QPainter, boxes: list[QRectF], zoom: float, *, is_bar: bool
    ) -> None:
        painter.setPen(self.inks.pen(None if is_bar else Ink.EDGE, 1.0 / zoom))
        painter.setBrush(self.inks.brush(Ink.EDGE if is_bar else Ink.BOX))
        painter.drawRects(boxes)

    def _make_ready(self, group: Group) -> ReadyGroup:
        """A group ready to be painted; it is held there, so that its id stays its own."""
        ready = self._ready.get(id(group))
        if ready is None:
            if len(self._ready) >= MOST_READY:
                self._ready.clear()
            ready = self._ready[id(group)] = ReadyGroup(group, self.inks)
        return ready
