"""The painted picture kept as pixels: panning moves them, zooming stretches them until sharp."""

from __future__ import annotations

import math
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QPainter, QPixmap

from vsmap.canvas.painter import HELD_REACH
from vsmap.canvas.painting import painting_on
from vsmap.drawing.geometry import Box
from vsmap.drawing.primitives import Ink

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintDevice

    from vsmap.canvas.painter import PicturePainter
    from vsmap.drawing.groups import Group
    from vsmap.drawing.picture import Picture
    from vsmap.editor.viewport import Viewport

HURRY_ABOVE = 0.008
"""Seconds a whole picture may take to paint before zooming stretches the last one instead."""

_WHOLE = 0.02
"""How far from a whole pixel a move may be to be done by moving pixels."""

_GRAIN = 4
"""Areas begin and end at multiples of this, whole device pixels on screens of any usual scale."""


class Backing:
    """The last picture painted, as pixels, with the view it was painted for."""

    def __init__(self, painter: PicturePainter) -> None:
        self._painter = painter
        self._pixels: QPixmap | None = None
        self._picture: Picture | None = None
        self._view: Viewport | None = None
        self._cost = 0.0

    def wear(self, painter: PicturePainter) -> None:
        """Paint with another theme from now on."""
        self._painter = painter
        self._pixels = None

    def show(self, target: QPainter, picture: Picture, view: Viewport, *, is_zooming: bool) -> bool:
        """Show the picture; False if it was stretched and should be shown sharp soon."""
        device = target.device()
        if self._pixels is None or not self._fits(view, device):
            self._paint_all(picture, view, device)
        elif self._picture is not picture:
            self._follow(picture, view, device)
        elif self._view != view:
            if self._moved_by(view) is not None:
                self._move_to(view)
            elif is_zooming and self._cost > HURRY_ABOVE:
                self._stretch_onto(target, view)
                return False
            else:
                self._paint_all(picture, view, device)
        if self._pixels is not None:
            target.drawPixmap(0, 0, self._pixels)
        return True

    def _follow(self, picture: Picture, view: Viewport, device: QPaintDevice) -> None:
        """Paint only where the next picture differs, if it is seen in the same view."""
        if self._view != view:
            self._paint_all(picture, view, device)
            return
        area = QRect()
        for group in _changed(self._picture, picture):
            area = area.united(_area(group, view))
        self._picture = picture
        self._paint(area)

    def _fits(self, view: Viewport, device: QPaintDevice) -> bool:
        pixels = self._pixels
        return pixels is not None and (
            pixels.size() == _size(view, device.devicePixelRatio())
            and pixels.devicePixelRatio() == device.devicePixelRatio()
        )

    def _paint_all(self, picture: Picture, view: Viewport, device: QPaintDevice) -> None:
        started = perf_counter()
        ratio = device.devicePixelRatio()
        pixels = QPixmap(_size(view, ratio))
        pixels.setDevicePixelRatio(ratio)
        self._pixels, self._picture, self._view = pixels, picture, view
        self._paint(QRect(0, 0, math.ceil(view.width), math.ceil(view.height)))
        self._cost = perf_counter() - started

    def _moved_by(self, view: Viewport) -> tuple[int, int] | None:
        """How many device pixels the picture went, if it only moved, and by whole ones."""
        last, pixels = self._view, self._pixels
        if last is None or pixels is None or last.zoom != view.zoom:
            return None
        scale = view.zoom * pixels.devicePixelRatio()
        right = (last.corner.x - view.corner.x) * scale
        down = (last.corner.y - view.corner.y) * scale
        if max(abs(right - round(right)), abs(down - round(down))) > _WHOLE:
            return None
        return round(right), round(down)

    def _move_to(self, view: Viewport) -> None:
        """Move the pixels and paint only the strips that came into view."""
        moved, pixels = self._moved_by(view), self._pixels
        if moved is None or pixels is None:
            return
        pixels.scroll(*moved, pixels.rect())
        self._view = view
        for strip in _strips(*moved, pixels.deviceIndependentSize(), pixels.devicePixelRatio()):
            self._paint(strip)

    def _stretch_onto(self, target: QPainter, view: Viewport) -> None:
        last, pixels = self._view, self._pixels
        if last is None or pixels is None:
            return
        shown = view.box_to_pixels(last.seen)
        target.fillRect(
            QRectF(0, 0, view.width, view.height), self._painter.inks.colour(Ink.CANVAS)
        )
        target.drawPixmap(QRectF(*shown), pixels, QRectF(pixels.rect()))

    def _paint(self, area: QRect) -> None:
        """Paint one area of the pixels anew."""
        view, picture, pixels = self._view, self._picture, self._pixels
        if view is None or picture is None or pixels is None or area.isEmpty():
            return
        window = Box(
            view.corner.x + area.x() / view.zoom,
            view.corner.y + area.y() / view.zoom,
            area.width() / view.zoom,
            area.height() / view.zoom,
        )
        with painting_on(pixels) as painter:
            painter.setClipRect(area)
            painter.fillRect(area, self._painter.inks.colour(Ink.CANVAS))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(view.zoom, view.zoom)
            painter.translate(-view.corner.x, -view.corner.y)
            self._painter.paint(painter, picture, window, view.zoom)


def _changed(before: Picture | None, after: Picture) -> list[Group]:
    """The groups that are in one of two pictures only."""
    earlier = before.groups if before is not None else ()
    old, new = {id(group) for group in earlier}, {id(group) for group in after.groups}
    gone = [group for group in earlier if id(group) not in new]
    return gone + [group for group in after.groups if id(group) not in old]


def _area(group: Group, view: Viewport) -> QRect:
    """The pixels a group may reach, its held numbers grown included, within the view."""
    seen = view.box_to_pixels(group.bounds).grown(HELD_REACH)
    left, top = max(0.0, seen.x) // _GRAIN, max(0.0, seen.y) // _GRAIN
    right = -(-min(view.width, seen.right) // _GRAIN)
    bottom = -(-min(view.height, seen.bottom) // _GRAIN)
    corner = QPoint(int(left) * _GRAIN, int(top) * _GRAIN)
    return QRect(corner, QPoint(int(right) * _GRAIN - 1, int(bottom) * _GRAIN - 1))


def _strips(right: int, down: int, size: QSizeF, ratio: float) -> list[QRect]:
    """The strips that come into view when pixels go right and down, one pixel wider for safety."""
    width, height = math.ceil(size.width()), math.ceil(size.height())
    across, below = math.ceil(abs(right) / ratio) + 1, math.ceil(abs(down) / ratio) + 1
    strips = []
    if right:
        strips.append(QRect(0 if right > 0 else width - across, 0, across, height))
    if down:
        strips.append(QRect(0, 0 if down > 0 else height - below, width, below))
    return strips


def _size(view: Viewport, ratio: float) -> QSize:
    whole = QSize(math.ceil(view.width), math.ceil(view.height))
    return (whole * ratio).expandedTo(QSize(1, 1))
