"""A picture painted as pixels for one view of it, whole or one tile after the other."""

from __future__ import annotations

import math
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap

from vsmap.canvas.painter import HELD_REACH
from vsmap.canvas.painting import painting_on
from vsmap.drawing.geometry import Box
from vsmap.drawing.primitives import Ink

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPaintDevice

    from vsmap.canvas.painter import PicturePainter
    from vsmap.drawing.picture import Picture
    from vsmap.editor.viewport import Viewport

TILE = 256
"""How wide and high, in pixels, what is painted at one go is."""

_WHOLE = 0.02
"""How far from a whole pixel a move may be to be done by moving pixels."""

_GRAIN = 4
"""Areas begin and end at multiples of this, whole device pixels on screens of any usual scale."""


class Page:
    """Pixels of the size of the window, the picture and the view they are painted for.

    Without a `ground` one sees through where nothing is painted.
    """

    def __init__(
        self,
        painter: PicturePainter,
        picture: Picture,
        view: Viewport,
        ratio: float,
        ground: Ink | None = Ink.CANVAS,
    ) -> None:
        self.pixels = QPixmap(_size(view, ratio))
        self.pixels.setDevicePixelRatio(ratio)
        self._ground = ground
        if ground is None:
            self.pixels.fill(Qt.GlobalColor.transparent)
        self.picture = picture
        self.view = view
        self._painter = painter
        self._missing = _tiles(view)

    def is_for(self, picture: Picture, view: Viewport) -> bool:
        """Whether it is, or is going to be, painted for this picture and view."""
        return self.picture is picture and self.view == view

    def fits(self, view: Viewport, device: QPaintDevice) -> bool:
        """Whether it is of the size of the window, on this screen."""
        ratio = device.devicePixelRatio()
        return self.pixels.devicePixelRatio() == ratio and self.pixels.size() == _size(view, ratio)

    def paint_all(self) -> float:
        """Paint all of it; the seconds it took."""
        started = perf_counter()
        self._missing = []
        self.paint((self.whole,))
        return perf_counter() - started

    def paint_some(self, seconds: float) -> bool:
        """Paint tiles that are still missing, for so long; whether all are there now."""
        until = perf_counter() + seconds
        while self._missing and perf_counter() < until:
            self.paint((self._missing.pop(),))
        return not self._missing

    def show(self, picture: Picture, areas: Iterable[QRect]) -> None:
        """Show the next picture, which differs in these areas alone."""
        self.picture = picture
        self.paint(areas)

    def moved_by(self, view: Viewport) -> tuple[int, int] | None:
        """How many device pixels the picture goes to be seen so, if whole ones and no more."""
        if self.view.zoom != view.zoom or self.view.actual != view.actual:
            return None
        scale = view.zoom * self.pixels.devicePixelRatio()
        right = (self.view.corner.x - view.corner.x) * scale
        down = (self.view.corner.y - view.corner.y) * scale
        if max(abs(right - round(right)), abs(down - round(down))) > _WHOLE:
            return None
        return round(right), round(down)

    def move_to(self, view: Viewport, moved: tuple[int, int]) -> None:
        """Move the pixels and paint only the strips that came into view."""
        self.pixels.scroll(*moved, self.pixels.rect())
        self.view = view
        size, ratio = self.pixels.deviceIndependentSize(), self.pixels.devicePixelRatio()
        self.paint(_strips(*moved, size, ratio))

    def area_of(self, bounds: Box) -> QRect:
        """The pixels that what lies in these bounds may reach, held numbers grown included."""
        view = self.view
        seen = view.box_to_pixels(bounds).grown(HELD_REACH)
        left, top = math.floor(seen.x / _GRAIN), math.floor(seen.y / _GRAIN)
        right, bottom = math.ceil(seen.right / _GRAIN), math.ceil(seen.bottom / _GRAIN)
        corner = QPoint(left * _GRAIN, top * _GRAIN)
        return QRect(corner, QPoint(right * _GRAIN - 1, bottom * _GRAIN - 1)) & self.whole

    @property
    def whole(self) -> QRect:
        """All of it."""
        return QRect(0, 0, math.ceil(self.view.width), math.ceil(self.view.height))

    def paint(self, areas: Iterable[QRect]) -> None:
        """Paint some areas anew."""
        with painting_on(self.pixels) as painter:
            for area in areas:
                if not area.isEmpty():
                    self._paint(painter, area)

    def _paint(self, painter: QPainter, area: QRect) -> None:
        view = self.view
        window = Box(
            view.corner.x + area.x() / view.zoom,
            view.corner.y + area.y() / view.zoom,
            area.width() / view.zoom,
            area.height() / view.zoom,
        )
        painter.save()
        painter.setClipRect(area)
        self._clear(painter, area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(view.zoom, view.zoom)
        painter.translate(-view.corner.x, -view.corner.y)
        self._painter.paint(painter, self.picture, window, view.share)
        painter.restore()

    def _clear(self, painter: QPainter, area: QRect) -> None:
        if self._ground is not None:
            painter.fillRect(area, self._painter.inks.colour(self._ground))
            return
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.fillRect(area, Qt.GlobalColor.transparent)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


def _tiles(view: Viewport) -> list[QRect]:
    """The tiles of a window, those in the middle last, as the last is painted first."""
    width, height = math.ceil(view.width), math.ceil(view.height)
    tiles = [
        QRect(x, y, min(TILE, width - x), min(TILE, height - y))
        for y in range(0, height, TILE)
        for x in range(0, width, TILE)
    ]
    middle = QPoint(width // 2, height // 2)
    return sorted(tiles, key=lambda tile: -(tile.center() - middle).manhattanLength())


def _strips(right: int, down: int, size: QSizeF, ratio: float) -> list[QRect]:
    """The strips that come into view when pixels go right and down, one pixel wider for safety."""
    width, height = math.ceil(size.width()), math.ceil(size.height())
    across = min(math.ceil(abs(right) / ratio) + 1, width)
    below = min(math.ceil(abs(down) / ratio) + 1, height)
    strips = []
    if right:
        strips.append(QRect(0 if right > 0 else width - across, 0, across, height))
    if down:
        strips.append(QRect(0, 0 if down > 0 else height - below, width, below))
    return strips


def _size(view: Viewport, ratio: float) -> QSize:
    whole = QSize(math.ceil(view.width), math.ceil(view.height))
    return (whole * ratio).expandedTo(QSize(1, 1))
