"""Lining up what is being moved with what stands still: edges, middles and equal gaps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from vsmap.drawing.geometry import Box
from vsmap.model.placement import Point

REACH = 6.0
"""How near, in pixels, an edge must come to another to be drawn to it."""

_SAME = 0.01
_LOW = 0.92
_LEAST_GAP = 4.0
"""A gap narrower than this is no distance one would want to see again."""


@dataclass(frozen=True, slots=True)
class Guide:
    """A line that shows what was lined up: upright at x, or level at y, from `start` to `end`."""

    upright: bool
    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Gap:
    """A distance that is the same as another: level at y (or upright at x), `start` to `end`."""

    upright: bool
    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Snapped:
    """How far the moved box goes in the end, with the guides and equal gaps to show."""

    right: float
    down: float
    guides: tuple[Guide, ...] = ()
    gaps: tuple[Gap, ...] = ()


def snapped(moving: Box, to: Point, still: Iterable[Box], reach: float = REACH) -> Snapped:
    """The move of a box by `to`, drawn to the lines and gaps of others within reach."""
    others = list(still) if reach > 0 else []
    aside = [turned(box) for box in others]
    moved = moving.moved(to.x, to.y)
    right = to.x + _drawn(moved, others, reach)
    down = to.y + _drawn(turned(moved), aside, reach)
    final = moving.moved(right, down)
    guides = [
        *(Guide(upright=True, at=at, start=a, end=b) for at, a, b in _lines(final, others)),
        *(Guide(upright=False, at=at, start=a, end=b) for at, a, b in _lines(turned(final), aside)),
    ]
    gaps = [
        *(Gap(upright=False, at=at, start=a, end=b) for at, a, b in _gaps(final, others)),
        *(Gap(upright=True, at=at, start=a, end=b) for at, a, b in _gaps(turned(final), aside)),
    ]
    return Snapped(right, down, tuple(guides), tuple(gaps))


def turned(box: Box) -> Box:
    """The box with its axes exchanged, so that what is said of x holds for y."""
    return Box(box.y, box.x, box.height, box.width)


def _drawn(moved: Box, others: Sequence[Box], reach: float) -> float:
    """How far to go sideways: to the nearest line or equal gap within reach, else not at all."""
    steps = [*_steps_to_lines(moved, others), *_steps_to_gaps(moved, others)]
    nearest = min(steps, key=abs, default=0.0)
    return nearest if abs(nearest) <= reach else 0.0


def _steps_to_lines(moved: Box, others: Sequence[Box]) -> Iterator[float]:
    left, right = moved.x, moved.right
    middle = (left + right) / 2
    for x, _, width, _ in others:
        yield x + width / 2 - middle
        for edge in (x, x + width):
            yield edge - left
            yield edge - right


def _steps_to_gaps(moved: Box, others: Sequence[Box]) -> Iterator[float]:
    """To stand in the middle of two neighbours, or as far from one as others are apart."""
    before, after = _neighbours(moved, _row(moved, others))
    if before and after:
        yield (before[-1].right + after[0].x) / 2 - moved.centre.x
    for gap in _distances(before):
        yield before[-1].right + gap - moved.x
    for gap in _distances(after):
        yield after[0].x - gap - moved.right


def _distances(row: Sequence[Box]) -> set[float]:
    """How far neighbours of a row stand apart."""
    gaps = (two.x - one.right for one, two in pairwise(row))
    return {gap for gap in gaps if gap >= _LEAST_GAP}


def _row(moved: Box, others: Iterable[Box]) -> list[Box]:
    """The boxes one would meet sideways, from left to right."""
    top, bottom = moved.y, moved.bottom
    return sorted(box for box in others if box[1] < bottom and top < box[1] + box[3])


def _neighbours(moved: Box, row: Sequence[Box]) -> tuple[list[Box], list[Box]]:
    """Those wholly left and those wholly right of the moved box, from left to right."""
    before = [box for box in row if box.right <= moved.x]
    return before, [box for box in row if box.x >= moved.right]


def _lines(final: Box, others: Sequence[Box]) -> Iterator[tuple[float, float, float]]:
    """The line the moved box shares with others, as far as they go: its edges, or its middle.

    A middle is shown between the boxes only, so that it strikes no name out.
    """
    at = final.centre.x
    middle = [box for box in others if abs(box[0] + box[2] / 2 - at) < _SAME]
    if middle:
        column = sorted([final, *middle], key=lambda box: box.y)
        between = ((one.bottom, two.y) for one, two in pairwise(column))
        yield from ((at, start, end) for start, end in between if start < end)
        return
    for at in (final.x, final.right):
        sharing = [b for b in others if abs(b[0] - at) < _SAME or abs(b[0] + b[2] - at) < _SAME]
        if sharing:
            yield at, *_reach([final, *sharing])


def _reach(boxes: Sequence[Box]) -> tuple[float, float]:
    return min(box.y for box in boxes), max(box.bottom for box in boxes)


def _gaps(final: Box, others: Sequence[Box]) -> Iterator[tuple[float, float, float]]:
    """The gaps beside the moved box that are as wide as another of the row, with that other."""
    before, after = _neighbours(final, _row(final, others))
    row = [*before, final, *after]
    gaps = [(one, two, two.x - one.right) for one, two in pairwise(row)]
    gaps = [(one, two, gap) for one, two, gap in gaps if gap >= _LEAST_GAP]
    own = [gap for one, two, gap in gaps if final in (one, two)]
    for one, two, gap in gaps:
        same = [other for *_, other in gaps if abs(other - gap) < _SAME]
        if len(same) > 1 and any(abs(mine - gap) < _SAME for mine in own):
            yield _between(one, two), one.right, two.x


def _between(one: Box, two: Box) -> float:
    """The height at which a gap is shown: low in what both have in common, clear of flows."""
    top, bottom = max(one.y, two.y), min(one.bottom, two.bottom)
    return top + (bottom - top) * _LOW
