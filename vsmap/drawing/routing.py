"""The way of a forward flow from box to box, and where its wait stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from vsmap.drawing.flow_ways import Along
from vsmap.drawing.geometry import Box, Point
from vsmap.drawing.look import Sizes
from vsmap.drawing.pens import rounded_between, without_repeats
from vsmap.drawing.primitives import Stroke

START_OFF = 3.0
TIP_OFF = 4.0
CORNER = 8.0
_PAST_TRUNK = 6.0
_CLEAR = 24.0
"""What a wait has free on both sides together, the hotspot's frame included."""

_LEAST_ROOM = 4.0
_LONG_LEG = 60.0
_BESIDE_LEG = 9.0
_BESIDE_RISE = 17.0
"""A wait too wide for its gap, beside a step put by hand, stands right of the upright leg."""

_LEVEL = 1.0
"""Two boxes whose lines differ less than this stand in one row."""


class Stand(NamedTuple):
    """Where a flow may leave or enter: the left and right edge and the y of the flow line."""

    left: float
    right: float
    y: float
    top: float
    bottom: float


def stand_of_box(box: Box, sizes: Sizes) -> Stand:
    """A step as a flow sees it."""
    return Stand(box.x, box.right, box.y + sizes.line, box.y, box.bottom)


def stand_of_end(centre: Point, sizes: Sizes) -> Stand:
    """Request or Delivered as a flow sees it."""
    reach = sizes.end_radius
    return Stand(centre.x - reach, centre.x + reach, centre.y, centre.y - reach, centre.y + reach)


@dataclass(frozen=True, slots=True)
class Route:
    """The corners of a flow, and where its wait stands: the middle of its room, how wide it is.

    `knots` are the corners that lie on a split's or join's dot and stay sharp.
    """

    corners: tuple[Point, ...]
    knots: tuple[Point, ...]
    label: Point
    room: float

    def strokes(self) -> tuple[Stroke, ...]:
        """The line itself; corners are round except on a dot."""
        return rounded_between(self.corners, self.knots, CORNER)


@dataclass(frozen=True, slots=True)
class Course:
    """What decides a flow's way: whether its ends split and join, its row, its lane's y.

    `past` are boxes put by hand, or moved aside by one, that may be in its way.
    """

    splits: bool = False
    joins: bool = False
    along: Along = Along.SOURCE
    lane: float | None = None
    past: tuple[Box, ...] = ()


def route(source: Stand, target: Stand, course: Course, width: float, sizes: Sizes) -> Route:
    """The way from one stand to another; `width` is that of the wait written beside it."""
    out = source.right + sizes.trunk
    into = target.left - sizes.trunk
    if into < out - _LEVEL:
        return _round_about(source, target, width, sizes, course.lane)
    start, tip = Point(source.right + START_OFF, source.y), Point(target.left - TIP_OFF, target.y)
    if course.lane is None and abs(source.y - target.y) < _LEVEL:
        return _straight(source, target, course, width, sizes)
    y = _run_y(source, target, course)
    corners = without_repeats(
        (start, Point(out, source.y), Point(out, y), Point(into, y), Point(into, target.y), tip)
    )
    knots = _knots(source, target, course, sizes)
    left = out + _PAST_TRUNK if course.splits or abs(y - source.y) > _LEVEL else source.right
    right = into - _PAST_TRUNK if course.joins or abs(y - target.y) > _LEVEL else target.left
    middle, room = _label_room(left, right, course, width, sizes)
    label = Point(middle, y)
    if room < width + _LEAST_ROOM and course.lane is None and abs(source.y - target.y) > _LONG_LEG:
        leg = out if y == target.y else into
        label = Point(leg + _BESIDE_LEG + width / 2, (source.y + target.y) / 2 - _BESIDE_RISE)
        room = width + 2 * _BESIDE_LEG
    return Route(_with_knots(corners, knots), knots, label, room)


def trunk_out(stand: Stand, sizes: Sizes) -> Point:
    """Where the dot or diamond of a split stands."""
    return Point(stand.right + sizes.trunk, stand.y)


def trunk_in(stand: Stand, sizes: Sizes) -> Point:
    """Where the dot of a join stands."""
    return Point(stand.left - sizes.trunk, stand.y)


def _straight(source: Stand, target: Stand, course: Course, width: float, sizes: Sizes) -> Route:
    """Along the row; where steps of other rows lie between, the wait stands near the source."""
    start, tip = Point(source.right + START_OFF, source.y), Point(target.left - TIP_OFF, target.y)
    knots = _knots(source, target, course, sizes)
    left = source.right + (sizes.trunk + _PAST_TRUNK if course.splits else 0.0)
    right = target.left - (sizes.trunk + _PAST_TRUNK if course.joins else 0.0)
    if right - left > sizes.box_width + sizes.gap:
        right = left + max(sizes.gap, width + _CLEAR)
    return Route((start, tip), knots, Point((left + right) / 2, start.y), right - left)


def _run_y(source: Stand, target: Stand, course: Course) -> float:
    if course.lane is not None:
        return course.lane
    return target.y if course.along is Along.TARGET else source.y


def _knots(source: Stand, target: Stand, course: Course, sizes: Sizes) -> tuple[Point, ...]:
    knots = [trunk_out(source, sizes)] if course.splits else []
    return (*knots, *([trunk_in(target, sizes)] if course.joins else []))


def _with_knots(corners: Sequence[Point], knots: tuple[Point, ...]) -> tuple[Point, ...]:
    """The corners, and the dots the line passes through on its first or last leg."""
    kept = list(corners)
    for knot in knots:
        if knot in kept:
            continue
        if abs(knot.y - kept[0].y) < _LEVEL and kept[0].x < knot.x <= kept[1].x:
            kept.insert(1, knot)
        elif abs(knot.y - kept[-1].y) < _LEVEL and kept[-2].x <= knot.x < kept[-1].x:
            kept.insert(len(kept) - 1, knot)
    return tuple(kept)


def _label_room(
    left: float, right: float, course: Course, width: float, sizes: Sizes
) -> tuple[float, float]:
    """The middle and width of the stretch where the wait is written, near the step it is of."""
    length = right - left
    if course.lane is not None or length <= sizes.gap:
        return (left + right) / 2, length
    taken = min(length, max(sizes.gap, width + _CLEAR))
    middle = right - taken / 2 if course.along is Along.TARGET else left + taken / 2
    return middle, taken


def _round_about(
    source: Stand, target: Stand, width: float, sizes: Sizes, level: float | None = None
) -> Route:
    """A step placed by hand stands left of the one before it: out, between the two, and in.

    The wait stands at the far end, off the process time over the middle of the lower one.
    """
    out, into = source.right + sizes.trunk, target.left - sizes.trunk
    if level is not None:
        y = level
    elif target.top > source.bottom + 2 * CORNER:
        y = (source.bottom + target.top) / 2
    elif source.top > target.bottom + 2 * CORNER:
        y = (target.bottom + source.top) / 2
    else:
        y = max(source.bottom, target.bottom) + sizes.rework
    start, tip = Point(source.right + START_OFF, source.y), Point(target.left - TIP_OFF, target.y)
    way = (start, Point(out, source.y), Point(out, y), Point(into, y), Point(into, target.y), tip)
    middle = min((out + into) / 2, into + (width + _PAST_TRUNK) / 2)
    return Route(without_repeats(way), (), Point(middle, y), width + _PAST_TRUNK)
