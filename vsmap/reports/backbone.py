"""A stream as a leader reads it: one row from request to delivery, and what runs beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from vsmap.analysis.figures import Figures
from vsmap.model.flows import Flow, FlowKind
from vsmap.model.ids import DELIVERED, REQUEST, FlowId, StepId, is_end
from vsmap.model.steps import StepKind
from vsmap.model.value_stream import ValueStreamMap


class Span(NamedTuple):
    """Where something beside the row leaves it and joins it again.

    Places on the row count from 0; Request is -1, Delivered one more than the last.
    """

    leaves: int
    joins: int

    @property
    def beside(self) -> range:
        """The places of the row it runs beside; empty beside an arrow alone."""
        return range(self.leaves + 1, self.joins)

    def overlaps(self, other: Span) -> bool:
        """Whether the two run beside the same part of the row."""
        return self.leaves < other.joins and other.leaves < self.joins


@dataclass(frozen=True, slots=True)
class Strand:
    """Steps beside the row, in stream order; none at all for a flow that only goes round it.

    `is_chain`: one flow leads in, one leads out, and one joins each step to the next.
    """

    steps: tuple[StepId, ...]
    span: Span
    flows: tuple[FlowId, ...]
    is_chain: bool = True


@dataclass(frozen=True, slots=True)
class Backbone:
    """The row, the strands beside it, and how many of the items pass each step and flow.

    `weights` hold only what lies on the lead-time path: 1 for all items, less after a choice.
    """

    row: tuple[StepId, ...]
    row_flows: tuple[FlowId, ...]
    strands: tuple[Strand, ...]
    weights: Mapping[str, float]


def backbone_of(stream: ValueStreamMap, figures: Figures) -> Backbone:
    """Follow the lead-time path through the hotspot; what else is counted runs beside it."""
    flows = [f for f in stream.visible_flows(FlowKind.FORWARD) if is_counted(f, figures)]
    weights = _weights(figures)
    row, row_flows = _row(flows, figures, weights)
    beside = _counted(stream, flows) - set(row)
    strands = (*_strands(stream, flows, row, beside), *_ways_round(flows, row, row_flows))
    return Backbone(row, row_flows, strands, weights)


def is_counted(flow: Flow, figures: Figures) -> bool:
    """Whether any item takes a flow; those that close a circle or lead nowhere have no share."""
    return flow.id in figures.flows and figures.flows[flow.id].share > 0


def _weights(figures: Figures) -> dict[str, float]:
    """How much of the lead-time path goes through each step and flow on it."""
    steps = {str(s.step): s.path_weight for s in figures.steps.values()}
    flows = {str(f.flow): f.path_weight for f in figures.flows.values()}
    return {record: weight for record, weight in (steps | flows).items() if weight > 0}


def _row(
    flows: Iterable[Flow], figures: Figures, weights: Mapping[str, float]
) -> tuple[tuple[StepId, ...], tuple[FlowId, ...]]:
    leaving: dict[StepId, list[Flow]] = {}
    for flow in flows:
        if flow.id in weights:
            leaving.setdefault(flow.source, []).append(flow)
    to_hotspot = _ahead_of(figures, leaving)
    row: list[StepId] = []
    row_flows: list[FlowId] = []
    at, seen = _start(figures, leaving, to_hotspot), {REQUEST}
    if at is not None and at != REQUEST:
        row.append(at)
    while at in leaving:
        flow = max(leaving[at], key=lambda f: (f.target in to_hotspot, weights[f.id]))
        if flow.target in seen:
            break
        row_flows.append(flow.id)
        seen.add(flow.target)
        at = flow.target
        if not is_end(at):
            row.append(at)
    return tuple(row), tuple(row_flows)


def _start(
    figures: Figures, leaving: Mapping[StepId, list[Flow]], to_hotspot: set[StepId]
) -> StepId | None:
    """Request, unless the way to the hotspot starts at a step that nothing leads to."""
    entered = {flow.target for flows in leaving.values() for flow in flows}
    fed = [s for s in figures.path if not is_end(s) and s not in entered]
    to_it = [s for s in (REQUEST, *fed) if s in to_hotspot]
    return next(iter(to_it), REQUEST if REQUEST in leaving else next(iter(fed), None))


def _ahead_of(figures: Figures, leaving: Mapping[StepId, list[Flow]]) -> set[StepId]:
    """The hotspot and every step of the path before it."""
    if figures.hotspot is None:
        return set()
    entering: dict[StepId, list[StepId]] = {}
    for flows in leaving.values():
        for flow in flows:
            entering.setdefault(flow.target, []).append(flow.source)
    return _reached({figures.hotspot.step}, entering)


def _counted(stream: ValueStreamMap, flows: Iterable[Flow]) -> set[StepId]:
    """The working steps from which Delivered is reached."""
    entering: dict[StepId, list[StepId]] = {}
    for flow in flows:
        entering.setdefault(flow.target, []).append(flow.source)
    return {
        s
        for s in _reached({DELIVERED}, entering)
        if s in stream.steps and stream.steps[s].kind is StepKind.WORK
    }


def _reached(start: set[StepId], onward: Mapping[StepId, list[StepId]]) -> set[StepId]:
    found, ahead = set(start), list(start)
    while ahead:
        for step in onward.get(ahead.pop(), ()):
            if step not in found:
                found.add(step)
                ahead.append(step)
    return found


def _strands(
    stream: ValueStreamMap,
    flows: list[Flow],
    row: tuple[StepId, ...],
    beside: set[StepId],
) -> Iterator[Strand]:
    places = _places(row)
    neighbours: dict[StepId, list[StepId]] = {}
    for flow in flows:
        if flow.source in beside and flow.target in beside:
            neighbours.setdefault(flow.source, []).append(flow.target)
            neighbours.setdefault(flow.target, []).append(flow.source)
    left = [step for step in stream.steps if step in beside]
    while left:
        members = _reached({left[0]}, neighbours)
        left = [step for step in left if step not in members]
        own = [f for f in flows if f.source in members or f.target in members]
        leaves = [places[f.source] for f in own if f.source in places]
        joins = [places[f.target] for f in own if f.target in places]
        span = Span(min(leaves, default=-1), max(joins, default=len(row)))
        if span.joins <= span.leaves:
            continue
        steps = tuple(_in_stream_order(stream, members, own))
        yield Strand(steps, span, tuple(f.id for f in own), _is_chain(steps, own, places))


def _is_chain(steps: tuple[StepId, ...], flows: list[Flow], places: Mapping[StepId, int]) -> bool:
    """Whether the flows lead from the row through the steps one by one and back to the row."""
    pairs = {(f.source, f.target) for f in flows}
    inner = set(pairwise(steps))
    into = [f for f in flows if f.source in places and f.target == steps[0]]
    out = [f for f in flows if f.source == steps[-1] and f.target in places]
    return len(into) == len(out) == 1 and len(flows) == len(inner) + 2 and inner <= pairs


def _ways_round(
    flows: list[Flow], row: tuple[StepId, ...], row_flows: tuple[FlowId, ...]
) -> Iterator[Strand]:
    places = _places(row)
    for flow in flows:
        if flow.id in row_flows or flow.source not in places or flow.target not in places:
            continue
        span = Span(places[flow.source], places[flow.target])
        if span.joins > span.leaves:
            yield Strand((), span, (flow.id,))


def _places(row: tuple[StepId, ...]) -> dict[StepId, int]:
    return {REQUEST: -1, DELIVERED: len(row), **{step: i for i, step in enumerate(row)}}


def _in_stream_order(
    stream: ValueStreamMap, members: set[StepId], flows: list[Flow]
) -> Iterator[StepId]:
    inside = [f for f in flows if f.source in members and f.target in members]
    left = [step for step in stream.steps if step in members]
    while left:
        entered = {f.target for f in inside if f.source in left}
        step = next((s for s in left if s not in entered), left[0])
        left.remove(step)
        yield step
