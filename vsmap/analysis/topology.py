"""Which steps and flows of a map are counted, and in which order.

What a workshop draws is taken as it is: flows that close a circle are left out, steps that lead
nowhere are not counted, steps nothing leads to are fed by Request. What was left out is remembered
so that it can be told.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from vsmap.model.flows import Flow, FlowKind
from vsmap.model.ids import DELIVERED, REQUEST, FlowId, StepId
from vsmap.model.steps import StepKind
from vsmap.model.value_stream import ValueStreamMap

Place = TypeVar("Place", StepId, int)


class Lane(NamedTuple):
    """A counted flow between two stations; `flow` is None where Request feeds a step unasked."""

    flow: FlowId | None
    source: int
    target: int


@dataclass(frozen=True, slots=True)
class Topology:
    """The counted part of a map. Stations are numbered in path order: 0 is Request, last Delivered.

    `lanes` are the forward flows in reading order, `returns` the rework flows. `chooses[i]`: the
    split after station i takes one branch (else all). `ahead[i]`: the station is reached by forward
    flows; others only by rework (a repair bench) and lie on no lead-time path.
    """

    stations: tuple[StepId, ...]
    number: Mapping[StepId, int]
    lanes: tuple[Lane, ...]
    returns: tuple[Lane, ...]
    lanes_out: tuple[tuple[int, ...], ...]
    lanes_in: tuple[tuple[int, ...], ...]
    returns_out: tuple[tuple[int, ...], ...]
    returns_in: tuple[tuple[int, ...], ...]
    chooses: tuple[bool, ...]
    ahead: tuple[bool, ...]
    closing: tuple[Flow, ...]
    dead_ends: tuple[StepId, ...]
    fed: tuple[StepId, ...]

    @property
    def last(self) -> int:
        """The number of Delivered."""
        return len(self.stations) - 1


def forward_flows(drawn: ValueStreamMap) -> list[Flow]:
    """The forward flows between work steps and the ends that are there, in reading order.

    Flows of production control move no item, nor does a flow into Request or out of Delivered.
    """
    works = work_steps(drawn)
    return [
        flow
        for flow in drawn.flows.values()
        if flow.kind is FlowKind.FORWARD
        and (flow.source in works or flow.source == REQUEST)
        and (flow.target in works or flow.target == DELIVERED)
    ]


def rework_flows(drawn: ValueStreamMap) -> list[Flow]:
    """The rework flows that leave a work step for a work step or for Request, in reading order."""
    works = work_steps(drawn)
    return [
        flow
        for flow in drawn.flows.values()
        if flow.kind is FlowKind.REWORK
        and flow.source in works
        and (flow.target in works or flow.target == REQUEST)
    ]


def work_steps(drawn: ValueStreamMap) -> dict[StepId, int]:
    """The steps where work is done, each with its place in reading order.

    A step that goes by the id of an end (which only a made-up file holds) is not one.
    """
    ends = (REQUEST, DELIVERED)
    works = [
        step.id
        for step in drawn.steps.values()
        if step.kind is StepKind.WORK and step.id not in ends
    ]
    return {step: place for place, step in enumerate(works)}


def topology_of(drawn: ValueStreamMap) -> Topology:
    """Sort out what is counted; never fails, whatever was drawn."""
    works = work_steps(drawn)
    flows = forward_flows(drawn)
    closing = _closing_flows(works, flows)
    left_out = {flow.id for flow in closing}
    kept = [flow for flow in flows if flow.id not in left_out]
    counted = _reaching(DELIVERED, ((f.target, f.source) for f in kept))
    counted |= {REQUEST, DELIVERED}
    lanes = _between(counted, kept)
    returns = _between(counted, rework_flows(drawn))
    steps = [step for step in works if step in counted]
    fed = _fed_by_request(steps, lanes, returns)
    links = [*lanes, *((None, REQUEST, step) for step in fed)]
    order = _path_order(steps, links)
    return _numbered(order, links, returns, flows, closing, _ends_of(works, kept, counted), fed)


def _between(
    counted: set[StepId], flows: Iterable[Flow]
) -> list[tuple[FlowId | None, StepId, StepId]]:
    return [(f.id, f.source, f.target) for f in flows if {f.source, f.target} <= counted]


def _numbered(
    order: Sequence[StepId],
    links: Iterable[tuple[FlowId | None, StepId, StepId]],
    returns: Iterable[tuple[FlowId | None, StepId, StepId]],
    flows: Iterable[Flow],
    closing: Sequence[Flow],
    dead_ends: Sequence[StepId],
    fed: Sequence[StepId],
) -> Topology:
    number = {step: place for place, step in enumerate(order)}
    lanes = tuple(Lane(flow, number[a], number[b]) for flow, a, b in links)
    back = tuple(Lane(flow, number[a], number[b]) for flow, a, b in returns)
    choosing = {flow.source for flow in flows if flow.share.is_known}
    ahead = _reaching(0, ((lane.source, lane.target) for lane in lanes))
    return Topology(
        stations=tuple(order),
        number=number,
        lanes=lanes,
        returns=back,
        lanes_out=_grouped(len(order), [lane.source for lane in lanes]),
        lanes_in=_grouped(len(order), [lane.target for lane in lanes]),
        returns_out=_grouped(len(order), [lane.source for lane in back]),
        returns_in=_grouped(len(order), [lane.target for lane in back]),
        chooses=tuple(step in choosing for step in order),
        ahead=tuple(place in ahead for place in range(len(order))),
        closing=tuple(closing),
        dead_ends=tuple(dead_ends),
        fed=tuple(fed),
    )


def _grouped(count: int, stations: Sequence[int]) -> tuple[tuple[int, ...], ...]:
    """The places in a list of stations, by station."""
    groups: list[list[int]] = [[] for _ in range(count)]
    for place, station in enumerate(stations):
        groups[station].append(place)
    return tuple(map(tuple, groups))


def _closing_flows(works: Mapping[StepId, int], flows: Sequence[Flow]) -> list[Flow]:
    """The flows that lead back to a step on the way here, walking in reading order from Request.

    The walk begins at Request, goes on with steps nothing leads to, then with any not yet seen.
    """
    entered = {flow.target for flow in flows}
    walk = _Walk(flows)
    for start in (REQUEST, *(step for step in works if step not in entered), *works):
        walk.begin(start)
    return walk.closing


class _Walk:
    """A walk along flows, depth first; a flow to a step still on the way closes a circle."""

    def __init__(self, flows: Iterable[Flow]) -> None:
        self.closing: list[Flow] = []
        self._out: dict[StepId, list[Flow]] = {}
        for flow in flows:
            self._out.setdefault(flow.source, []).append(flow)
        self._seen: set[StepId] = set()
        self._way: dict[StepId, Iterator[Flow]] = {}

    def begin(self, start: StepId) -> None:
        """Walk everything not yet seen that can be reached from a step."""
        if start not in self._seen:
            self._enter(start)
        while self._way:
            step = next(reversed(self._way))
            flow = next(self._way[step], None)
            if flow is None:
                del self._way[step]
            elif flow.target in self._way:
                self.closing.append(flow)
            elif flow.target not in self._seen:
                self._enter(flow.target)

    def _enter(self, step: StepId) -> None:
        self._seen.add(step)
        self._way[step] = iter(self._out.get(step, ()))


def _reaching(start: Place, links: Iterable[tuple[Place, Place]]) -> set[Place]:
    """Every place that can be reached from the start, itself included."""
    out: dict[Place, list[Place]] = {}
    for source, target in links:
        out.setdefault(source, []).append(target)
    reached: set[Place] = set()
    _spread(start, out, reached)
    return reached


def _fed_by_request(
    steps: Sequence[StepId],
    lanes: Iterable[tuple[FlowId | None, StepId, StepId]],
    returns: Iterable[tuple[FlowId | None, StepId, StepId]],
) -> list[StepId]:
    """The steps nothing leads to; a step that only rework leads to is fed by that rework."""
    out: dict[StepId, list[StepId]] = {}
    entered: set[StepId] = set()
    returned_to: set[StepId] = set()
    for _, source, target in lanes:
        out.setdefault(source, []).append(target)
        entered.add(target)
    for _, source, target in returns:
        out.setdefault(source, []).append(target)
        returned_to.update({target} - {source})
    reached: set[StepId] = set()
    _spread(REQUEST, out, reached)
    fed = []
    unentered = [step for step in steps if step not in entered]
    for step in (*(s for s in unentered if s not in returned_to), *unentered):
        if step not in reached:
            fed.append(step)
            _spread(step, out, reached)
    chosen = set(fed)
    return [step for step in steps if step in chosen]


def _spread(start: Place, out: Mapping[Place, Iterable[Place]], reached: set[Place]) -> None:
    reached.add(start)
    waiting = [start]
    while waiting:
        for target in out.get(waiting.pop(), ()):
            if target not in reached:
                reached.add(target)
                waiting.append(target)


def _path_order(
    steps: Sequence[StepId], links: Iterable[tuple[FlowId | None, StepId, StepId]]
) -> list[StepId]:
    """Request, the steps after all that lead to them and else in reading order, Delivered."""
    out: dict[StepId, list[StepId]] = {}
    missing = dict.fromkeys(steps, 0)
    for _, source, target in links:
        if source != REQUEST and target != DELIVERED:
            out.setdefault(source, []).append(target)
            missing[target] += 1
    reading = {step: place for place, step in enumerate(steps)}
    ready = [place for place, step in enumerate(steps) if not missing[step]]
    order: list[StepId] = []
    while ready:
        step = steps[heapq.heappop(ready)]
        order.append(step)
        for target in out.get(step, ()):
            missing[target] -= 1
            if not missing[target]:
                heapq.heappush(ready, reading[target])
    return [REQUEST, *order, DELIVERED]


def _ends_of(
    works: Mapping[StepId, int], kept: Iterable[Flow], counted: set[StepId]
) -> list[StepId]:
    """The steps where ways that never reach Delivered end."""
    leading = {flow.source for flow in kept}
    return [step for step in works if step not in counted and step not in leading]
