"""The ways of flows that go back: below the boxes, nested so that none overlaps another."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from vsmap.drawing.flow_ways import levels
from vsmap.drawing.geometry import Box, Point
from vsmap.drawing.look import Sizes
from vsmap.drawing.pens import without_repeats
from vsmap.drawing.routing import TIP_OFF
from vsmap.model.flows import Flow
from vsmap.model.ids import FlowId, StepId

OFFSET = 24.0
"""How far right of a box's left edge work leaves and comes back in."""

_APART = 12.0
_DETOUR = 14.0
_CAPSULE_CLEAR = 6.0
_CAPSULE_ROOM = 20.0
"""What a capsule keeps free beside it; its way may leave and arrive that far off the middle."""


@dataclass(frozen=True, slots=True)
class BackWay:
    """The corners from step to step, the stretch its capsule may stand on, and its middle."""

    corners: tuple[Point, ...]
    capsule: Point
    depth: int


@dataclass(frozen=True, slots=True)
class _Trip:
    flow: Flow
    source: Box
    target: Box
    floor: float
    """The lower edge of all that stands above this way."""

    width: float
    """That of its capsule."""

    @property
    def is_leftward(self) -> bool:
        return self.target.x < self.source.x

    @property
    def span(self) -> tuple[float, float]:
        return stretch_back(self.source.x, self.target.x, self.width)


def back_ways(
    flows: Sequence[Flow],
    boxes: Mapping[StepId, Box],
    sizes: Sizes,
    widths: Mapping[FlowId, float],
) -> Mapping[FlowId, BackWay]:
    """The way of every flow back whose two steps stand; `widths` are those of the capsules."""
    shelf = _Shelf(boxes)
    trips = [
        _trip(f, boxes[f.source], boxes[f.target], shelf, widths.get(f.id, 0.0))
        for f in flows
        if f.source in boxes and f.target in boxes
    ]
    trips = _on_common_floors(trips)
    depths = _depths(trips)
    slots = _slots(trips, depths)
    lines = {t.flow.id: _corners(t, depths[t.flow.id], slots, shelf, sizes) for t in trips}
    uprights = _uprights(lines)
    return {
        t.flow.id: BackWay(
            lines[t.flow.id],
            _capsule_place(t.flow.id, lines[t.flow.id], uprights, widths.get(t.flow.id, 0.0)),
            depths[t.flow.id],
        )
        for t in trips
    }


def stretch_back(source: float, target: float, width: float) -> tuple[float, float]:
    """From where to where a way back and its capsule reach, by the left edges of its two boxes."""
    start, end = sorted((source, target))
    middle, half = (start + end) / 2, width / 2 + _CAPSULE_ROOM
    return min(start + 0.1, middle - half), max(end - 0.1, middle + half)


def _trip(flow: Flow, source: Box, target: Box, shelf: _Shelf, width: float) -> _Trip:
    return _Trip(flow, source, target, shelf.floor(source, target), width)


def _on_common_floors(trips: Sequence[_Trip]) -> list[_Trip]:
    """Ways whose floors differ by little share the lower one, so that they can be nested."""
    levelled: list[_Trip] = []
    floor = math.inf
    for trip in sorted(trips, key=lambda t: -t.floor):
        if floor - trip.floor > OFFSET:
            floor = trip.floor
        levelled.append(replace(trip, floor=floor))
    return levelled


class _Shelf:
    """The boxes by their left edge, to find quickly what stands in a stretch."""

    def __init__(self, boxes: Mapping[StepId, Box]) -> None:
        self._boxes = sorted(boxes.values())
        self._lefts = [box.x for box in self._boxes]
        self._widest = max((box.width for box in self._boxes), default=0.0)

    def between(self, left: float, right: float) -> list[Box]:
        """The boxes that reach into a stretch."""
        start = bisect_left(self._lefts, left - self._widest)
        end = bisect_left(self._lefts, right)
        return [box for box in self._boxes[start:end] if box.right > left]

    def floor(self, source: Box, target: Box) -> float:
        """The lower edge of the lower of two boxes, and of those a way just below would cross."""
        floor = max(source.bottom, target.bottom)
        left, right = min(source.x, target.x), max(source.right, target.right)
        for box in sorted(self.between(left, right), key=lambda b: b.y):
            if box.y < floor + OFFSET < box.bottom + OFFSET and box.bottom > floor:
                floor = box.bottom
        return floor

    def blocks(self, x: float, top: float, bottom: float) -> bool:
        """Whether a box stands in the way of an upright line."""
        return any(box.y < bottom and box.bottom > top for box in self.between(x - 1.0, x + 1.0))


def _depths(trips: Sequence[_Trip]) -> dict[FlowId, int]:
    by_floor: dict[float, list[_Trip]] = defaultdict(list)
    for trip in trips:
        by_floor[round(trip.floor)].append(trip)
    depths: dict[FlowId, int] = {}
    for together in by_floor.values():
        for trip, depth in zip(together, levels([t.span for t in together]), strict=True):
            depths[trip.flow.id] = depth
    return depths


def _slots(
    trips: Sequence[_Trip], depths: Mapping[FlowId, int]
) -> Mapping[tuple[FlowId, bool], float]:
    """The x where each flow leaves (True) and comes in (False), so that no two lines cross.

    Under one box those bound for the left stand left, the shallowest outermost; the others mirror.
    """
    at_box: dict[Box, list[tuple[float, float, FlowId, bool]]] = defaultdict(list)
    for trip in trips:
        depth = depths[trip.flow.id]
        for box, leaves in ((trip.source, True), (trip.target, False)):
            is_left = trip.is_leftward if leaves else not trip.is_leftward
            if trip.source == trip.target:
                is_left = not leaves
            side, rank = (0.0, depth) if is_left else (1.0, -depth)
            at_box[box].append((side, float(rank), trip.flow.id, leaves))
    slots: dict[tuple[FlowId, bool], float] = {}
    for box, found in at_box.items():
        found.sort()
        apart = min(_APART, (box.width - 2 * OFFSET) / max(1, len(found) - 1))
        first = max(8.0, OFFSET - (len(found) - 1) * apart / 2)
        for index, (_, _, flow, leaves) in enumerate(found):
            slots[flow, leaves] = box.x + first + index * apart
    return slots


def _corners(
    trip: _Trip,
    depth: int,
    slots: Mapping[tuple[FlowId, bool], float],
    shelf: _Shelf,
    sizes: Sizes,
) -> tuple[Point, ...]:
    y = trip.floor + sizes.rework + depth * sizes.rework_level
    leaving = _upright(trip.source, slots[trip.flow.id, True], y, shelf, sizes)
    arriving = _upright(trip.target, slots[trip.flow.id, False], y, shelf, sizes)
    tip = Point(arriving[0].x, trip.target.bottom + TIP_OFF)
    return without_repeats((*leaving, *reversed(arriving[1:]), tip))


def _upright(box: Box, x: float, y: float, shelf: _Shelf, sizes: Sizes) -> tuple[Point, ...]:
    """Straight down from a box, or round whatever stands below it."""
    start = Point(x, box.bottom)
    if not shelf.blocks(x, box.bottom + 1.0, y):
        return (start, Point(x, y))
    aside = box.x - _DETOUR
    turn = box.bottom + sizes.rework - 8.0
    return (start, Point(x, turn), Point(aside, turn), Point(aside, y))


def _capsule_place(
    flow: FlowId,
    corners: tuple[Point, ...],
    uprights: Sequence[tuple[float, float, float, FlowId]],
    width: float,
) -> Point:
    """The middle of the lowest stretch, moved aside where another way comes through."""
    start, end = _lowest(corners)
    y, middle = start.y, (start.x + end.x) / 2
    free = abs(end.x - start.x) / 2 - width / 2
    left = bisect_left(uprights, (min(start.x, end.x) - width,))
    right = bisect_left(uprights, (max(start.x, end.x) + width,))
    crossing = [
        x
        for x, top, bottom, other in uprights[left:right]
        if other != flow and top < y + 11.0 and bottom > y - 11.0
    ]
    reach = width / 2 + _CAPSULE_CLEAR
    tries = [
        0.0,
        *(sign * n * 8.0 for n in range(1, int(max(0.0, free) / 8.0) + 1) for sign in (1, -1)),
    ]
    shift = next((t for t in tries if all(abs(x - middle - t) > reach for x in crossing)), 0.0)
    return Point(middle + shift, y)


def _uprights(
    lines: Mapping[FlowId, tuple[Point, ...]],
) -> Sequence[tuple[float, float, float, FlowId]]:
    """Every upright stretch: its x, its upper and lower end, whose it is; from left to right."""
    return sorted(
        (a.x, min(a.y, b.y), max(a.y, b.y), flow)
        for flow, corners in lines.items()
        for a, b in pairwise(corners)
        if abs(a.x - b.x) < 0.01
    )


def _lowest(corners: Sequence[Point]) -> tuple[Point, Point]:
    level = [(a, b) for a, b in pairwise(corners) if abs(a.y - b.y) < 0.01] or [
        (corners[0], corners[-1])
    ]
    return max(level, key=lambda pair: pair[0].y)
