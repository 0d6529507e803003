"""The painted picture kept as pixels: panning moves them, zooming stretches them until sharp."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF

from vsmap.canvas.coarse import Coarse
from vsmap.canvas.page import Page
from vsmap.drawing.primitives import Ink

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPainter

    from vsmap.canvas.painter import PicturePainter
    from vsmap.drawing.groups import Group
    from vsmap.drawing.picture import Picture
    from vsmap.editor.viewport import Viewport

HURRY_ABOVE = 0.008
"""Seconds a whole picture may take to paint before zooming stretches the last one instead."""

A_WHILE = 0.006
"""Seconds of painting at one go while a stretched picture becomes sharp."""

_MOST_AREAS = 24
"""From so many changed areas in view on, all of it is painted anew."""


class Backing:
    """The page that is shown, and while that is stretched the sharp one that will be next."""

    def __init__(self, painter: PicturePainter) -> None:
        self._painter = painter
        self._coarse = Coarse()
        self._page: Page | None = None
        self._next: Page | None = None
        self._cost = 0.0

    def wear(self, painter: PicturePainter) -> None:
        """Paint with another theme from now on."""
        self._painter = painter
        self._page = self._next = None
        self._coarse = Coarse()

    def show(self, target: QPainter, picture: Picture, view: Viewport, *, is_zooming: bool) -> bool:
        """Show the picture; False if it was stretched and should be made sharp soon."""
        page = self._page
        if page is None or not page.fits(view, target.device()):
            page = self._painted(picture, view, target.device().devicePixelRatio())
        elif page.picture is not picture and page.view == view:
            self._follow(page, picture)
        elif not page.is_for(picture, view):
            moved = page.moved_by(view)
            if moved is not None and page.picture is picture:
                page.move_to(view, moved)
            elif is_zooming and self._cost > HURRY_ABOVE:
                self._stretch(target, page, picture, view)
                return False
            else:
                page = self._painted(picture, view, page.pixels.devicePixelRatio())
        target.drawPixmap(0, 0, page.pixels)
        return True

    def sharpen(self, picture: Picture, view: Viewport) -> bool:
        """Go on painting what was stretched, for a while; whether it is all sharp now."""
        page = self._page
        if page is None or page.is_for(picture, view):
            return True
        if self._next is None or not self._next.is_for(picture, view):
            self._next = Page(self._painter, picture, view, page.pixels.devicePixelRatio())
        if not self._next.paint_some(A_WHILE):
            return False
        self._page, self._next = self._next, None
        return True

    def _painted(self, picture: Picture, view: Viewport, ratio: float) -> Page:
        """A page painted at once."""
        page = Page(self._painter, picture, view, ratio)
        self._cost = page.paint_all()
        self._page, self._next = page, None
        return page

    def _follow(self, page: Page, picture: Picture) -> None:
        """Paint only where the next picture differs, seen in the same view."""
        areas: list[QRect] = []
        for group in _changed(page.picture, picture):
            area = page.area_of(group.bounds)
            if not area.isEmpty():
                _add(area, areas)
            if len(areas) > _MOST_AREAS:
                areas = [page.whole]
                break
        page.show(picture, areas)

    def _stretch(self, target: QPainter, page: Page, picture: Picture, view: Viewport) -> None:
        """The last pixels as large as they are seen now, over bare boxes where they end."""
        everything = QRectF(0, 0, view.width, view.height)
        shown = QRectF(*view.box_to_pixels(page.view.seen))
        if not shown.contains(everything):
            target.fillRect(everything, self._painter.inks.colour(Ink.CANVAS))
            self._coarse.paint(target, self._painter, picture, view)
        target.drawPixmap(shown, page.pixels, QRectF(page.pixels.rect()))


def _changed(before: Picture, after: Picture) -> Iterator[Group]:
    """The groups that are in one of two pictures only."""
    if len(before.groups) == len(after.groups):
        for old, new in zip(before.groups, after.groups, strict=True):
            if old is not new:
                yield old
                yield new
        return
    kept = {id(group) for group in before.groups} & {id(group) for group in after.groups}
    for groups in zip_longest(before.groups, after.groups):
        for group in groups:
            if group is not None and id(group) not in kept:
                yield group


def _add(area: QRect, areas: list[QRect]) -> None:
    """One more area to paint; joined with one that it meets, so that nothing is painted twice."""
    for index, other in enumerate(areas):
        if area.intersects(other):
            del areas[index]
            _add(area.united(other), areas)
            return
    areas.append(area)
