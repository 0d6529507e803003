"""The way of a flow round boxes that a hand put in between."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from vsmap.drawing.flow_ways import Along
from vsmap.drawing.geometry import Box
from vsmap.drawing.look import Sizes
from vsmap.drawing.places import Near
from vsmap.drawing.routing import Course, Route, Stand, route

_CLEAR = 6.0
"""What a line keeps from a box it passes."""

_PAST = 14.0
"""How far over or under all that belongs to a box a line goes round it."""


def area_between(source: Stand, target: Stand, sizes: Sizes) -> Box:
    """Where boxes may be in a flow's way, and where it may go round them."""
    left, right = min(source.left, target.left), max(source.right, target.right)
    top, bottom = min(source.top, target.top), max(source.bottom, target.bottom)
    return Box(left, top, right - left, bottom - top).grown(sizes.trunk, sizes.row)


def in_the_way(source: Stand, target: Stand, near: Near, sizes: Sizes) -> tuple[Box, ...]:
    """The boxes other than its own ends that lie between two stands."""
    own = ((source.left, source.top), (target.left, target.top))
    met = near.meeting(area_between(source, target, sizes))
    return tuple(sorted(box for box in met if (box.x, box.y) not in own))


def route_clear(source: Stand, target: Stand, course: Course, width: float, sizes: Sizes) -> Route:
    """The plain way where nothing is in it, else the first simple one round it, if there is one."""
    plain = route(source, target, course, width, sizes)
    if not course.past or not _is_hit(plain, course.past):
        return plain
    for other in _others(course, sizes):
        found = route(source, target, other, width, sizes)
        if not _is_hit(found, course.past):
            return found
    return plain


def _others(course: Course, sizes: Sizes) -> Iterator[Course]:
    """Turning at the other end, then over or under the boxes, the nearest first."""
    if course.lane is None:
        other = Along.SOURCE if course.along is Along.TARGET else Along.TARGET
        yield replace(course, along=other)
    levels = [box.y - sizes.above - _PAST for box in course.past]
    levels += [box.bottom + sizes.below + _PAST for box in course.past]
    middle = sum(y + height / 2 for _, y, _, height in course.past) / len(course.past)
    for level in sorted(set(levels), key=lambda y: abs(y - middle)):  # the shorter way round first
        yield replace(course, along=Along.LANE, lane=level)


def _is_hit(way: Route, boxes: tuple[Box, ...]) -> bool:
    for one, other in pairwise(way.corners):
        left, right = min(one.x, other.x) - _CLEAR, max(one.x, other.x) + _CLEAR
        top, bottom = min(one.y, other.y) - _CLEAR, max(one.y, other.y) + _CLEAR
        for x, y, width, height in boxes:  # compared by hand: many flows pass many boxes
            if x < right and left < x + width and y < bottom and top < y + height:
                return True
    return False
