"""Paints a picture: what is in view, in as much detail as the zoom allows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from vsmap.canvas.inks import Inks
from vsmap.canvas.strokes import Mark, mark_of
from vsmap.drawing.geometry import Box
from vsmap.drawing.groups import Group, Layer
from vsmap.drawing.primitives import Afar, Detail, Hold, Ink
from vsmap.drawing.text_measure import FontMetrics
from vsmap.drawing.zoom import detail_at, growth, is_readable, written_afar, zoom_step
from vsmap.model.ids import StepId

if TYPE_CHECKING:
    from vsmap.drawing.picture import Picture
    from vsmap.drawing.theme import Theme

HELD_REACH = 40.0
"""How far, in pixels, a name or number that grows may reach out of its group."""


class PicturePainter:
    """Paints pictures in one theme; what was made ready is kept while its group lives."""

    def __init__(self, theme: Theme) -> None:
        self.inks = Inks(theme)
        self._ready: dict[int, _ReadyGroup] = {}
        self._picture: Picture | None = None

    def paint(self, painter: QPainter, picture: Picture, window: Box, zoom: float) -> None:
        """Paint what reaches into a window of the sheet; the painter is in sheet units."""
        if picture is not self._picture:
            self._take(picture)
        detail = detail_at(zoom, picture.look.sizes.box_width)
        groups = picture.cells.within(window.grown(HELD_REACH / zoom))
        if detail >= Detail.LARGE:
            for group in groups:
                self._make_ready(group).paint(painter, detail, zoom)
        else:
            self._paint_far(painter, picture, list(groups), zoom)

    def _paint_far(
        self, painter: QPainter, picture: Picture, groups: list[Group], zoom: float
    ) -> None:
        """Hotspots and bare boxes, all boxes in one call; under 12 % they are bars."""
        for group in groups:
            if group.layer not in (Layer.STEPS, Layer.NUMBERS):
                self._make_ready(group).paint(painter, Detail.BOX, zoom)
        steps = (StepId(group.record) for group in groups if group.layer is Layer.STEPS)
        boxes = [QRectF(*picture.boxes[step]) for step in steps if step in picture.boxes]
        is_bar = detail_at(zoom, picture.look.sizes.box_width) is Detail.FAR
        painter.setPen(self.inks.pen(None if is_bar else Ink.EDGE, 1.0 / zoom))
        painter.setBrush(self.inks.brush(Ink.EDGE if is_bar else Ink.BOX))
        painter.drawRects(boxes)

    def _make_ready(self, group: Group) -> _ReadyGroup:
        ready = self._ready.get(id(group))
        if ready is None:
            ready = self._ready[id(group)] = _ReadyGroup(group, self.inks)
        return ready

    def _take(self, picture: Picture) -> None:
        """Keep what was made ready for groups that are in the next picture too."""
        kept = self._ready
        self._picture = picture
        self._ready = {id(g): kept[id(g)] for g in picture.groups if id(g) in kept}


class _ReadyGroup:
    """A group's marks by the detail from which they are seen; holds the group so its id stays."""

    __slots__ = ("_afar", "_group", "_inks", "_marks")

    def __init__(self, group: Group, inks: Inks) -> None:
        self._group = group
        self._inks = inks
        self._afar: tuple[float, list[Mark]] = (0.0, [])
        self._marks: list[tuple[Detail, Hold | None, Mark]] = [
            (item.detail, item.hold, mark_of(item, inks)) for item in group.items
        ]

    def paint(self, painter: QPainter, detail: Detail, zoom: float) -> None:
        """Paint what is seen at this detail, held things grown, names that don't fit shortened."""
        shortened: Afar | None = None
        for item, (least, hold, mark) in zip(self._group.items, self._marks, strict=True):
            if least > detail:
                continue
            factor = 1.0 if hold is None else growth(hold, zoom)
            if factor == 1.0:
                if is_readable(item, zoom):
                    mark.paint(painter)
            elif hold is not None and factor is not None:
                _paint_grown(painter, mark, hold, factor)
            elif hold is not None and hold.afar is not None:
                shortened = hold.afar
        if shortened is not None:
            self._paint_afar(painter, shortened, zoom_step(zoom))

    def _paint_afar(self, painter: QPainter, afar: Afar, zoom: float) -> None:
        if self._afar[0] != zoom:
            texts = written_afar(afar, zoom, FontMetrics.shipped())
            self._afar = (zoom, [mark_of(text, self._inks) for text in texts])
        for mark in self._afar[1]:
            mark.paint(painter)


def _paint_grown(painter: QPainter, mark: Mark, hold: Hold, factor: float) -> None:
    painter.save()
    painter.translate(hold.x, hold.y)
    painter.scale(factor, factor)
    painter.translate(-hold.x, -hold.y)
    mark.paint(painter)
    painter.restore()
