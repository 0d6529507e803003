"""The ways of all forward flows, found anew only where a step moved or a wait became longer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vsmap.drawing.detours import area_between, route_clear
from vsmap.drawing.primitives import Weight
from vsmap.model.flows import FlowKind

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from vsmap.drawing.arrangement import Arrangement
    from vsmap.drawing.geometry import Box
    from vsmap.drawing.look import Sizes
    from vsmap.drawing.readings import Readings
    from vsmap.drawing.routing import Route
    from vsmap.drawing.text_measure import TextMeasure
    from vsmap.model.flows import Flow
    from vsmap.model.ids import FlowId, StepId
    from vsmap.model.value_stream import ValueStreamMap

_MANY = 40
"""From so many boxes moved on, every way is looked at again."""


class Routes:
    """Keeps the way of each forward flow with what it was found from."""

    def __init__(self, measure: TextMeasure) -> None:
        self._measure = measure
        self._last: tuple[ValueStreamMap, Arrangement] | None = None
        self._given: dict[FlowId, object] = {}
        self._routes: dict[FlowId, Route] = {}

    def forget(self) -> None:
        """Take nothing from the last drawing."""
        self._last, self._given, self._routes = None, {}, {}

    def follow(
        self, value_map: ValueStreamMap, plan: Arrangement, readings: Readings, sizes: Sizes
    ) -> Mapping[FlowId, Route]:
        """The ways as they are now; the same object while no way is another one."""
        last, self._last = self._last, (value_map, plan)
        asked = self._touched(last, value_map, plan)
        if asked is None:
            drawn = value_map.visible_flows(FlowKind.FORWARD)
            flows = [f for f in drawn if f.id not in plan.backs and f.source in plan.stands]
            routes = {f.id: self._route(f, plan, readings, sizes) for f in flows}
            if len(self._given) > len(routes):
                self._given = {flow: self._given[flow] for flow in routes}
        else:
            asked_flows = (value_map.flows[flow] for flow in asked)
            found = {f.id: self._route(f, plan, readings, sizes) for f in asked_flows}
            if all(found[flow] is self._routes[flow] for flow in found):
                return self._routes
            routes = {**self._routes, **found}
        self._routes = routes
        return routes

    def _route(self, flow: Flow, plan: Arrangement, readings: Readings, sizes: Sizes) -> Route:
        """The way of one flow: the last one while it still holds."""
        words = readings.wait(flow).spoken.words
        width = self._measure.width(words, sizes.large, Weight.SEMIBOLD)
        ends = plan.stands[flow.source], plan.stands[flow.target]
        given = (*ends, plan.course(flow), width, sizes)
        if self._given.get(flow.id) == given and flow.id in self._routes:
            return self._routes[flow.id]
        self._given[flow.id] = given
        return route_clear(*given)

    def _touched(
        self,
        last: tuple[ValueStreamMap, Arrangement] | None,
        value_map: ValueStreamMap,
        plan: Arrangement,
    ) -> Collection[FlowId] | None:
        """The flows that may run otherwise; None: any."""
        if last is None:
            return None
        flows, before = value_map.flows, last[0].flows
        if last[1] is not plan and not _has_same_courses(last[1], plan):
            return None
        if flows is not before and not _has_same_ends(before, flows):
            return None
        moved = _moved(last[1], plan)
        passed = _boxes_of(moved, last[1], plan)
        if len(passed) > _MANY:
            return None
        return [
            flow_id
            for flow_id in self._routes
            if flows[flow_id] is not before[flow_id]
            or (moved and (flows[flow_id].source in moved or flows[flow_id].target in moved))
            or (passed and _passes(flows[flow_id], plan, passed))
        ]


def _has_same_courses(before: Arrangement, after: Arrangement) -> bool:
    one, other = before.layout, after.layout
    return (
        (one.splits, one.joins, one.along, one.lanes)
        == (other.splits, other.joins, other.along, other.lanes)
        and before.backs.keys() == after.backs.keys()
        and before.stands.keys() == after.stands.keys()
    )


def _has_same_ends(before: Mapping[FlowId, Flow], after: Mapping[FlowId, Flow]) -> bool:
    """Whether the same flows lead from and to the same steps."""
    return list(before) == list(after) and all(
        was is now or (was.source, was.target, was.kind) == (now.source, now.target, now.kind)
        for was, now in zip(before.values(), after.values(), strict=True)
    )


def _moved(before: Arrangement, after: Arrangement) -> set[StepId]:
    """The steps and ends that stand elsewhere."""
    if before is after:
        return set()
    stands = before.stands
    return {node for node, stand in after.stands.items() if stands[node] != stand}


def _boxes_of(moved: set[StepId], before: Arrangement, after: Arrangement) -> list[Box]:
    """Where the steps that moved stood and stand, if that may be in the way of other flows."""
    if before.near is None and after.near is None:
        return []
    both = (plan.layout.boxes for plan in (before, after))
    return [boxes[step] for boxes in both for step in moved if step in boxes]


def _passes(flow: Flow, plan: Arrangement, boxes: list[Box]) -> bool:
    """Whether one of these boxes lies where a flow may run."""
    ends = plan.stands[flow.source], plan.stands[flow.target]
    area = area_between(*ends, plan.sizes)
    return any(area.meets(box) for box in boxes)
