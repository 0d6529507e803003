"""The map on a slide: as large as it goes, what the stop speaks of in full light."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from vsmap.app.presentation.slide_words import LEAST
from vsmap.app.presentation.stops import Scene
from vsmap.canvas.painter import PicturePainter
from vsmap.canvas.painting import painting_on
from vsmap.drawing.geometry import Box, surrounding
from vsmap.drawing.look import Look
from vsmap.drawing.picture import Picture, draw_map
from vsmap.model.ids import StepId

if TYPE_CHECKING:
    from vsmap.app.presentation.stops import Presented, Stop
    from vsmap.drawing.theme import Theme

REST = 0.36
"""How much of its light the rest of the map keeps."""

MOST_ZOOM = 2.2
NEAR_ZOOM, LEAST_NEAR = 1.9, 1.4
_HELD = 10.0
"""Pixels at which the sheet holds names and numbers; the wall holds them at its least size."""

_BEYOND = 24.0


class WallMap:
    """Draws one map for the wall, with the hotspot's frame where a stop speaks of it."""

    def __init__(self, shown: Presented) -> None:
        self._shown = shown
        self._pictures: dict[bool, Picture] = {}

    def picture(self, scene: Scene) -> Picture:
        """The map without its ladder; where one thing stands out, without notes round it."""
        framed = scene is Scene.HOTSPOT
        if framed not in self._pictures:
            stream, figures = self._shown.stream, self._shown.figures
            look, subs = Look(ladder=False, hotspot=framed), self._shown.sub_streams
            shown = stream.model_copy(update={"notes": {}}) if framed else stream
            self._pictures[framed] = draw_map(
                shown, figures, figures.calendar, look=look, sub_streams=subs
            )
        return self._pictures[framed]


def paint_map(
    painter: QPainter, picture: Picture, stop: Stop, place: Box, theme: Theme, scale: float
) -> None:
    """Paint a map into a place of the slide; the painter is in the wall's units."""
    zoom, middle = camera(picture, stop, place)
    painter.save()
    painter.setClipRect(QRectF(*place))
    if stop.lit is None:
        _paint(painter, picture, zoom, middle, place, theme)
    else:
        _paint_dim(painter, picture, (zoom, middle), place, theme, scale)
        _paint(painter, _only(picture, _drawn(picture, stop)), zoom, middle, place, theme)
    painter.restore()


def camera(picture: Picture, stop: Stop, place: Box) -> tuple[float, tuple[float, float]]:
    """How large the map is shown, and which place of it in the middle.

    Whole, if its words are then large enough; else what the stop speaks of.
    """
    whole = picture.bounds.grown(-_BEYOND)
    fit = min(place.width / whole.width, place.height / whole.height, MOST_ZOOM)
    lit = _frames(picture, stop)
    if stop.scene is not Scene.HOTSPOT or not lit or fit >= NEAR_ZOOM:
        return fit, whole.centre
    near = surrounding(lit)
    zoom = max(fit, min(NEAR_ZOOM, max(place.height / whole.height, LEAST_NEAR)))
    return zoom, (
        _within(near.centre.x, whole.x, whole.right, place.width / zoom),
        _within(near.centre.y, whole.y, whole.bottom, place.height / zoom),
    )


def _within(middle: float, low: float, high: float, seen: float) -> float:
    """A middle from which nothing empty is seen beyond the map, if the map is larger than that."""
    if high - low <= seen:
        return (low + high) / 2
    return min(max(middle, low + seen / 2), high - seen / 2)


def _drawn(picture: Picture, stop: Stop) -> frozenset[str]:
    """The records in full light as they are drawn: folded ones by the box that holds them."""
    home = picture.shown.home if picture.shown is not None else {}
    return frozenset(home.get(record, StepId(record)) for record in stop.lit or ())


def _frames(picture: Picture, stop: Stop) -> list[Box]:
    lit = _drawn(picture, stop)
    framed = [g.bounds for g in picture.groups if g.record.partition("/")[0] in lit]
    return framed or [picture.boxes[StepId(r)] for r in lit if StepId(r) in picture.boxes]


def _paint(
    painter: QPainter,
    picture: Picture,
    zoom: float,
    middle: tuple[float, float],
    place: Box,
    theme: Theme,
) -> None:
    painter.save()
    painter.translate(*place.centre)
    painter.scale(zoom, zoom)
    painter.translate(-middle[0], -middle[1])
    held_at = zoom * _HELD / LEAST
    width, height = place.width / zoom, place.height / zoom
    seen = Box(middle[0] - width / 2, middle[1] - height / 2, width, height)
    PicturePainter(theme).paint(painter, picture, seen, held_at)
    painter.restore()


def _paint_dim(
    painter: QPainter,
    picture: Picture,
    view: tuple[float, tuple[float, float]],
    place: Box,
    theme: Theme,
    scale: float,
) -> None:
    """The whole map in little light: painted aside first, so that nothing shines through."""
    aside = QPixmap(round(place.width * scale), round(place.height * scale))
    aside.fill(Qt.GlobalColor.transparent)
    with painting_on(aside) as dim:
        dim.setRenderHint(QPainter.RenderHint.Antialiasing)
        dim.scale(scale, scale)
        dim.translate(-place.x, -place.y)
        _paint(dim, picture, *view, place, theme)
    painter.setOpacity(REST)
    painter.drawPixmap(QRectF(*place), aside, QRectF(aside.rect()))
    painter.setOpacity(1.0)


def _only(picture: Picture, records: frozenset[str]) -> Picture:
    """The picture with what belongs to these records alone."""
    groups = tuple(g for g in picture.groups if g.record.partition("/")[0] in records)
    boxes = {step: box for step, box in picture.boxes.items() if step in records}
    return replace(picture, groups=groups, boxes=boxes, before=None)
