"""Places and rectangles on the sheet, in sheet units: x to the right, y down."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from vsmap.model.placement import Point

__all__ = ["NOWHERE", "Box", "Point", "around", "crosses", "surrounding"]


class Box(NamedTuple):
    """An upright rectangle: its upper left corner, its width and its height."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of the right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of the lower edge."""
        return self.y + self.height

    @property
    def centre(self) -> Point:
        """The middle."""
        return Point(self.x + self.width / 2, self.y + self.height / 2)

    def grown(self, by: float, down: float | None = None) -> Box:
        """The box with `by` more on the left and right, `down` (or `by`) above and below."""
        more = by if down is None else down
        return Box(self.x - by, self.y - more, self.width + 2 * by, self.height + 2 * more)

    def moved(self, right: float, down: float) -> Box:
        """The box elsewhere."""
        return Box(self.x + right, self.y + down, self.width, self.height)

    def contains(self, x: float, y: float) -> bool:
        """Whether a place lies in the box or on its edge."""
        return self.x <= x <= self.right and self.y <= y <= self.bottom

    def covers(self, other: Box) -> bool:
        """Whether the other box lies wholly inside."""
        return (
            self.x <= other.x
            and self.y <= other.y
            and self.right >= other.right
            and self.bottom >= other.bottom
        )

    def meets(self, other: Box) -> bool:
        """Whether the two share more than an edge.

        >>> Box(0, 0, 10, 10).meets(Box(10, 0, 5, 5))
        False
        """
        return (
            self.x < other.right
            and other.x < self.right
            and self.y < other.bottom
            and other.y < self.bottom
        )


NOWHERE = Box(0.0, 0.0, 0.0, 0.0)
"""The bounds of nothing at all."""


def surrounding(boxes: Iterable[Box]) -> Box:
    """The smallest box round all of these; NOWHERE if there are none."""
    listed = list(boxes)  # in lists one after the other: a large map asks this of every shape
    if not listed:
        return NOWHERE
    left, top = min([box[0] for box in listed]), min([box[1] for box in listed])
    right = max([box[0] + box[2] for box in listed])
    bottom = max([box[1] + box[3] for box in listed])
    return Box(left, top, right - left, bottom - top)


def around(points: Iterable[tuple[float, float]]) -> Box:
    """The smallest box round all of these places; NOWHERE if there are none."""
    placed = list(points)
    if not placed:
        return NOWHERE
    across, down = [x for x, _ in placed], [y for _, y in placed]
    left, top = min(across), min(down)
    return Box(left, top, max(across) - left, max(down) - top)


def crosses(start: Point, end: Point, box: Box) -> bool:
    """Whether a straight line runs through the inside of a box.

    >>> crosses(Point(0, 0), Point(10, 10), Box(4, 2, 4, 4))
    True
    """
    first, last = 0.0, 1.0
    sides = ((start.x, end.x, box.x, box.right), (start.y, end.y, box.y, box.bottom))
    for begins, ends, low, high in sides:
        if begins == ends:
            if not low < begins < high:
                return False
            continue
        enters, leaves = sorted(
            ((low - begins) / (ends - begins), (high - begins) / (ends - begins))
        )
        first, last = max(first, enters), min(last, leaves)
    return first < last
