"""Which part of the sheet is seen, and how large."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from vsmap.drawing.geometry import Box
from vsmap.model.placement import Point

ORIGIN = Point(0.0, 0.0)
LEAST_ZOOM = 0.05
MOST_ZOOM = 4.0
WHEEL_STEP = 1.0015
"""How much one pixel of wheel zooms; a notch is usually 120."""


class Margins(NamedTuple):
    """Pixels kept free round what is fitted, where tools float."""

    left: float = 24.0
    top: float = 24.0
    right: float = 24.0
    bottom: float = 24.0


USUAL_MARGINS = Margins()


@dataclass(frozen=True, slots=True)
class Viewport:
    """A window of `width` x `height` pixels whose upper left corner shows the sheet's `corner`.

    `zoom` is pixels a sheet unit; `actual` the zoom that is called 100 %, larger with large type.
    """

    width: float = 800.0
    height: float = 600.0
    corner: Point = ORIGIN
    zoom: float = 1.0
    actual: float = 1.0

    @property
    def seen(self) -> Box:
        """The part of the sheet that is seen."""
        return Box(*self.corner, self.width / self.zoom, self.height / self.zoom)

    def to_sheet(self, pixel: Point) -> Point:
        """The place on the sheet under a pixel."""
        return Point(self.corner.x + pixel.x / self.zoom, self.corner.y + pixel.y / self.zoom)

    def to_pixels(self, place: Point) -> Point:
        """The pixel a place on the sheet is seen at."""
        right, down = place.x - self.corner.x, place.y - self.corner.y
        return Point(right * self.zoom, down * self.zoom)

    def box_to_pixels(self, box: Box) -> Box:
        """A box of the sheet in pixels."""
        x, y = self.to_pixels(Point(box.x, box.y))
        return Box(x, y, box.width * self.zoom, box.height * self.zoom)

    def resized(self, width: float, height: float) -> Viewport:
        """The view in a window of another size, its upper left corner where it was."""
        return replace(self, width=max(width, 1.0), height=max(height, 1.0))

    @property
    def share(self) -> float:
        """The zoom as people read it, 1 being 100 %: what is drawn at all depends on it."""
        return self.zoom / self.actual

    def scaled_to(self, actual: float) -> Viewport:
        """The same place at the same percentage, with another size of type."""
        about = Point(self.width / 2, self.height / 2)
        zoom = self.zoom / self.actual * actual
        return replace(self, actual=actual).at_zoom(zoom, about)

    def panned(self, right: float, down: float) -> Viewport:
        """The view after the sheet was pushed by so many pixels."""
        x, y = self.corner
        return replace(self, corner=Point(x - right / self.zoom, y - down / self.zoom))

    def zoomed(self, factor: float, about: Point | None = None) -> Viewport:
        """The view larger by a factor; the place under the pixel `about` stays under it."""
        return self.at_zoom(self.zoom * factor, about)

    def at_zoom(self, zoom: float, about: Point | None = None) -> Viewport:
        """The view at a zoom, kept between 5 % and 400 %, about a pixel or the middle."""
        pixel = about or Point(self.width / 2, self.height / 2)
        kept = self.to_sheet(pixel)
        zoom = self._bounded(zoom)
        corner = Point(kept.x - pixel.x / zoom, kept.y - pixel.y / zoom)
        return replace(self, zoom=zoom, corner=corner)

    def fitted(self, box: Box, margins: Margins = USUAL_MARGINS, most: float = 1.0) -> Viewport:
        """The view that shows the whole box in the middle, not larger than `most`."""
        room = self._room(margins)
        across = room.width / box.width if box.width else most
        down = room.height / box.height if box.height else most
        zoom = self._bounded(min(across, down, most * self.actual))
        return _with_middle(replace(self, zoom=zoom), box.centre, room)

    def centred_on(self, box: Box, margins: Margins = USUAL_MARGINS) -> Viewport:
        """The view at the same zoom with the box in the middle."""
        return _with_middle(self, box.centre, self._room(margins))

    def showing(self, box: Box, margins: Margins = USUAL_MARGINS) -> Viewport:
        """The view pushed just so far that the box is seen; unchanged if it is already."""
        room, pixels = self._room(margins), self.box_to_pixels(box)
        right = _push(pixels.x, pixels.right, room.x, room.right)
        down = _push(pixels.y, pixels.bottom, room.y, room.bottom)
        return self.panned(right, down) if right or down else self

    def _bounded(self, zoom: float) -> float:
        return min(max(zoom, LEAST_ZOOM * self.actual), MOST_ZOOM * self.actual)

    def _room(self, margins: Margins) -> Box:
        width = max(self.width - margins.left - margins.right, 1.0)
        height = max(self.height - margins.top - margins.bottom, 1.0)
        return Box(margins.left, margins.top, width, height)


def _with_middle(view: Viewport, middle: Point, room: Box) -> Viewport:
    """The view with a place of the sheet in the middle of the room left free."""
    x = middle.x - room.centre.x / view.zoom
    y = middle.y - room.centre.y / view.zoom
    return replace(view, corner=Point(x, y))


def _push(start: float, end: float, least: float, most: float) -> float:
    """How far a stretch must move to lie between two bounds; its start wins if it is longer."""
    if end > most:
        return max(most - end, least - start)
    return max(least - start, 0.0)
