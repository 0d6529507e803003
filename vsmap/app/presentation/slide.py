"""A slide painted: words at the top, the map or a list in the middle, the ladder, the stops."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter

from vsmap.app.presentation.slide_lists import before_and_after, next_steps
from vsmap.app.presentation.slide_map import WallMap, paint_map
from vsmap.app.presentation.slide_words import LEAST, MARGIN, WALL, foot, heading
from vsmap.app.presentation.stops import Presented, Scene, Stop
from vsmap.canvas.inks import Inks
from vsmap.canvas.strokes import mark_of
from vsmap.drawing.geometry import Box
from vsmap.drawing.primitives import Ink, Primitive
from vsmap.drawing.scaled_ladder import (
    LadderSizes,
    draw_bars,
    draw_hotspot,
    draw_lengths,
    hotspot_words,
    ladder_at,
    path_of,
    scale_for,
    sizes_for,
)
from vsmap.drawing.text_measure import FontMetrics
from vsmap.model.language import said

if TYPE_CHECKING:
    from vsmap.drawing.theme import Theme

_MAP_TOP = 290.0
_AXIS_RISE = 178.0
_ABOVE_LADDER = 76.0
_ABOVE_FOOT = 100.0
_SIZES = LadderSizes(work=39.0, wait=23.0, words=LEAST, least=3.0, unknown=32.0)


class Slides:
    """Paints the slides of one map in one theme; a wall of another size shows more or less room."""

    def __init__(self, shown: Presented, stops: Sequence[Stop], theme: Theme) -> None:
        self._shown, self.stops, self._theme = shown, stops, theme
        self._inks = Inks(theme)
        self._map = WallMap(shown)

    @property
    def titles(self) -> tuple[str, ...]:
        """What the stops are called."""
        return tuple(said(stop.scene.value) for stop in self.stops)

    def paint(self, painter: QPainter, index: int, size: QSizeF) -> None:
        """Paint a slide of a size given in pixels."""
        stop, scale = self.stops[index], scale_of(size)
        width, height = size.width() / scale, size.height() / scale
        painter.fillRect(QRectF(0, 0, size.width(), size.height()), self._inks.colour(Ink.CANVAS))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        self._paint_middle(painter, stop, width, height)
        self._paint_all(painter, heading(stop, width))
        self._paint_all(painter, foot(self.titles, index, width, height))
        painter.restore()

    def _paint_middle(self, painter: QPainter, stop: Stop, width: float, height: float) -> None:
        whole = Box(0.0, _MAP_TOP, width, height - _MAP_TOP - _ABOVE_FOOT)
        if stop.scene is Scene.BEFORE_AFTER and self._shown.pair is not None:
            self._paint_all(painter, before_and_after(self._shown.pair, whole))
            return
        axis = height - _AXIS_RISE
        place = Box(0.0, _MAP_TOP, width, axis - _ABOVE_LADDER - _MAP_TOP)
        if stop.scene is Scene.WHAT_IF:
            self._paint_all(painter, next_steps(stop, place))
        else:
            picture, ratio = self._map.picture(stop.scene), painter.device().devicePixelRatio()
            scale = painter.transform().m11() * ratio
            near = place if stop.scene is Scene.HOTSPOT else place.grown(-MARGIN, 0.0)
            paint_map(painter, picture, stop, near, self._theme, scale)
        self._paint_all(painter, self._ladder(stop, width, axis))

    def _ladder(self, stop: Stop, width: float, axis: float) -> list[Primitive]:
        """The ladder stays at every stop; the hotspot is bracketed where it is spoken of."""
        figures, measure = self._shown.figures, FontMetrics.shipped()
        path = path_of(self._shown.stream, figures, figures.calendar)
        if stop.scene in (Scene.STREAM, Scene.PATH, Scene.WAITS):
            path = tuple(stretch._replace(in_hotspot=False) for stretch in path)
        room = width - 2 * MARGIN
        sizes = sizes_for((path,), room, _SIZES)
        ladder = ladder_at(path, scale_for((path,), room, sizes), sizes)
        items = draw_bars(ladder, MARGIN, axis)
        items += draw_lengths(ladder, MARGIN, axis, figures.lead_time, measure)
        return items + draw_hotspot(ladder, MARGIN, axis, hotspot_words(figures), measure)

    def _paint_all(self, painter: QPainter, items: Sequence[Primitive]) -> None:
        for item in items:
            mark_of(item, self._inks).paint(painter)


def scale_of(size: QSizeF) -> float:
    """Pixels a unit of the wall: as large as width and height allow."""
    return max(min(size.width() / WALL[0], size.height() / WALL[1]), 0.05)
