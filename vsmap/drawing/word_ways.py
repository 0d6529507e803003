"""The ways of information flows: above the boxes, from production control down to the steps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from vsmap.drawing.flow_ways import levels
from vsmap.drawing.geometry import Box, Point
from vsmap.drawing.look import Sizes
from vsmap.drawing.pens import rounded_between, without_repeats
from vsmap.drawing.primitives import Stroke
from vsmap.drawing.routing import TIP_OFF
from vsmap.model.flows import Flow
from vsmap.model.ids import FlowId, StepId

_OVER_END = 33.0
ARC = 68.0
ARC_LEVEL = 24.0
_ASIDE = 16.0
_CORNER = 14.0
_SIDE_STEP = 20.0
_BESIDE = 12.0


@dataclass(frozen=True, slots=True)
class WordWay:
    """The corners of an information flow and where its label stands."""

    corners: tuple[Point, ...]
    label: Point
    room: float
    knots: tuple[Point, ...] = ()
    """Corners that stay sharp because another flow goes straight on there."""

    def strokes(self, radius: float) -> tuple[Stroke, ...]:
        """The line itself, round at its corners."""
        return rounded_between(self.corners, self.knots, radius)

    @property
    def is_electronic(self) -> bool:
        """Whether it runs straight from control to an outside partner, as electronic words do."""
        return len(self.corners) == 2 and abs(self.corners[0].y - self.corners[1].y) < 0.01


@dataclass(frozen=True, slots=True)
class WordPlaces:
    """What stands where, as information flows see it."""

    boxes: Mapping[StepId, Box]
    ends: Mapping[StepId, Point]
    factories: Mapping[StepId, Box]
    controls: Collection[StepId]
    hotspot: StepId | None
    sizes: Sizes

    def frame(self, node: StepId) -> Box:
        """A step's box, or the square round an end."""
        found = self.boxes.get(node) or self.factories.get(node)
        if found is not None:
            return found
        at, reach = self.ends[node], self.sizes.end_radius
        return Box(at.x - reach, at.y - reach, 2 * reach, 2 * reach)

    def head_room(self, node: StepId) -> float:
        """How far above a node its flows of words begin and end, clear of what is written there."""
        if node in self.factories:
            return self.sizes.over_step
        if node not in self.boxes:
            return _OVER_END - self.sizes.end_radius
        return self.sizes.over_hotspot if node == self.hotspot else self.sizes.over_step


def word_ways(flows: Sequence[Flow], places: WordPlaces) -> Mapping[FlowId, WordWay]:
    """The way of every information flow whose two ends stand."""
    known = {*places.boxes, *places.ends}
    there = [f for f in flows if f.source in known and f.target in known and f.source != f.target]
    arcs = [f for f in there if not {f.source, f.target} & set(places.controls)]
    ways = dict(_arcs(arcs, places))
    for flow in there:
        if flow.id not in ways:
            ways[flow.id] = _by_control(flow, places)
    return {flow: _joined(way, list(ways.values())) for flow, way in ways.items()}


def _joined(way: WordWay, ways: Sequence[WordWay]) -> WordWay:
    """The corners where this line leaves a bus on which another goes on are made sharp."""
    knots = [
        corner
        for corner in way.corners[1:-1]
        if any(_goes_on(corner, other) for other in ways if other is not way)
    ]
    return replace(way, knots=tuple(knots)) if knots else way


def _goes_on(corner: Point, other: WordWay) -> bool:
    """Whether another line passes a corner level, from side to side."""
    return any(
        abs(a.y - corner.y) < 0.01
        and abs(b.y - corner.y) < 0.01
        and min(a.x, b.x) - 0.01 <= corner.x <= max(a.x, b.x) + 0.01
        for a, b in pairwise(other.corners)
    )


def _arcs(flows: Sequence[Flow], places: WordPlaces) -> Mapping[FlowId, WordWay]:
    """From step to step in an arc above both, nested by length."""
    by_row: dict[float, list[Flow]] = defaultdict(list)
    for flow in flows:
        by_row[round(_upper(flow, places))].append(flow)
    ways: dict[FlowId, WordWay] = {}
    for together in by_row.values():
        depths = levels([_span(flow, places) for flow in together])
        ways |= {f.id: _arc(f, depth, places) for f, depth in zip(together, depths, strict=True)}
    return ways


def _upper(flow: Flow, places: WordPlaces) -> float:
    return min(places.frame(flow.source).y, places.frame(flow.target).y)


def _span(flow: Flow, places: WordPlaces) -> tuple[float, float]:
    start, end = sorted((places.frame(flow.source).centre.x, places.frame(flow.target).centre.x))
    return start + 1.0, end + 1.1


def _arc(flow: Flow, depth: int, places: WordPlaces) -> WordWay:
    source, target = places.frame(flow.source), places.frame(flow.target)
    turn = _ASIDE if target.centre.x > source.centre.x else -_ASIDE
    y = _upper(flow, places) - ARC - depth * ARC_LEVEL
    leaving = _rise(source, flow.source, turn, y, places)
    arriving = _rise(target, flow.target, -turn, y, places)
    corners = without_repeats((*leaving, *reversed(arriving)))
    start, end = leaving[-1].x, arriving[-1].x
    return WordWay(corners, Point((start + end) / 2, y), abs(end - start) - 24.0)


def _rise(box: Box, node: StepId, aside: float, y: float, places: WordPlaces) -> tuple[Point, ...]:
    """Straight up from above a step, or up beside whatever stands above it."""
    if _is_under_another(box, places):
        x, above = box.x + _CORNER, box.y - _SIDE_STEP
        beside = box.x - _BESIDE
        return (
            Point(x, box.y - TIP_OFF), Point(x, above), Point(beside, above), Point(beside, y)
        )  # fmt: skip
    x = box.centre.x + aside
    return (Point(x, box.y - places.head_room(node)), Point(x, y))


def _by_control(flow: Flow, places: WordPlaces) -> WordWay:
    source, target = places.frame(flow.source), places.frame(flow.target)
    if flow.source in places.controls:
        way = _from_control(source, target, flow.target, places)
        return _labelled(way)
    way = tuple(reversed(_from_control(target, source, flow.source, places)))
    return _labelled((*way[:-1], _short_of(way[-2], way[-1])))


def _from_control(control: Box, other: Box, node: StepId, places: WordPlaces) -> tuple[Point, ...]:
    """Down and along to a step; sideways and down to an end or another control."""
    if node in places.controls or node in places.factories:
        side = control.right if other.x > control.x else control.x
        near = other.x - TIP_OFF if other.x > control.x else other.right + TIP_OFF
        level = other.centre.y if node in places.controls else control.centre.y
        return (Point(side, control.centre.y), Point(near, level))
    tip = Point(other.centre.x, other.y - places.head_room(node))
    if node in places.ends:
        side = control.x if tip.x < control.x else control.right
        return (Point(side, control.centre.y), Point(tip.x, control.centre.y), tip)
    bus = control.bottom + (other.y - places.sizes.over_step - control.bottom) * 0.4
    over = (Point(control.centre.x, control.bottom), Point(control.centre.x, bus))
    if not _is_under_another(other, places):
        return without_repeats((*over, Point(tip.x, bus), tip))
    down = reversed(_rise(other, node, 0.0, bus, places))
    return without_repeats((*over, *down))


def _is_under_another(box: Box, places: WordPlaces) -> bool:
    return any(
        other.bottom < box.y and abs(other.x - box.x) < box.width
        for step, other in places.boxes.items()
        if step not in places.controls
    )


def _short_of(before: Point, tip: Point) -> Point:
    """A line that ends at control stops a little before its edge."""
    if abs(before.x - tip.x) < 0.01:
        return Point(tip.x, tip.y + (TIP_OFF if before.y > tip.y else -TIP_OFF))
    return Point(tip.x + (TIP_OFF if before.x > tip.x else -TIP_OFF), tip.y)


def _labelled(corners: tuple[Point, ...]) -> WordWay:
    """The label stands on the longest level stretch."""
    pairs = list(pairwise(corners))
    level = [(a, b) for a, b in pairs if abs(a.y - b.y) < 0.01] or [pairs[-1]]
    a, b = max(level, key=lambda pair: abs(pair[0].x - pair[1].x))
    return WordWay(corners, Point((a.x + b.x) / 2, (a.y + b.y) / 2), abs(a.x - b.x) - 16.0)
