"""Which step leads to which, without loops, as the laying out needs it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from vsmap.model.flows import Flow, FlowKind
from vsmap.model.ids import DELIVERED, REQUEST, FlowId, StepId
from vsmap.model.steps import StepKind
from vsmap.model.value_stream import ValueStreamMap


@dataclass(frozen=True, slots=True)
class Links:
    """Steps and ends in reading order, and the forward flows between them as a graph.

    Flows that would close a loop are in `closing` and nowhere else; of several flows between the
    same two steps the first is the link, the rest are in `doubled`. No step leads to itself.
    """

    nodes: tuple[StepId, ...]
    flow_of: Mapping[tuple[StepId, StepId], FlowId]
    after: Mapping[StepId, tuple[StepId, ...]]
    before: Mapping[StepId, tuple[StepId, ...]]
    closing: tuple[Flow, ...]
    doubled: tuple[Flow, ...]
    order: tuple[StepId, ...]
    """The nodes so that each comes before those it leads to."""

    def flows_at(self, node: StepId) -> list[FlowId]:
        """The forward flows that leave or reach a node."""
        out = [self.flow_of[node, target] for target in self.after.get(node, ())]
        into = [self.flow_of[source, node] for source in self.before.get(node, ())]
        others = [f.id for f in (*self.closing, *self.doubled) if node in (f.source, f.target)]
        return [*out, *into, *others]


class Reach(NamedTuple):
    """What the longest way on holds: whether it reaches Delivered, working seconds, steps."""

    reaches: bool
    seconds: float
    steps: int


class Reaches(NamedTuple):
    """The longest way on from where ways begin, and by way of each link that leaves a split."""

    of: Mapping[StepId, Reach]
    by: Mapping[tuple[StepId, StepId], Reach]

    def best_after(self, node: StepId, targets: Sequence[StepId]) -> StepId:
        """Where the longest way on from a node leads; the first of several as long.

        As with the lead time's path, however many steps each has: while nobody has named a time,
        the branch drawn first stays straight.
        """
        if len(targets) == 1:
            return targets[0]
        return max(targets, key=lambda target: self.by[node, target][:2])


def links_of(value_map: ValueStreamMap) -> Links:
    """The forward flows of a map between its work steps and ends, made acyclic."""
    nodes = _nodes(value_map)
    known = set(nodes)
    out: dict[StepId, list[Flow]] = {node: [] for node in nodes}
    doubled: list[Flow] = []
    seen: set[tuple[StepId, StepId]] = set()
    for flow in value_map.visible_flows(FlowKind.FORWARD):
        if flow.source not in known or flow.target not in known:
            continue
        if (flow.source, flow.target) in seen:
            doubled.append(flow)
            continue
        seen.add((flow.source, flow.target))
        out[flow.source].append(flow)
    closing = _closing(nodes, out)
    loops = {(f.source, f.target) for flows in out.values() for f in flows if f.id in closing}
    looped = [f for f in doubled if (f.source, f.target) in loops]
    kept = {node: [f for f in flows if f.id not in closing] for node, flows in out.items()}
    before: dict[StepId, list[StepId]] = {node: [] for node in nodes}
    for flows in kept.values():
        for flow in flows:
            before[flow.target].append(flow.source)
    after = {node: tuple(f.target for f in flows) for node, flows in kept.items()}
    return Links(
        nodes=nodes,
        flow_of={(f.source, f.target): f.id for flows in kept.values() for f in flows},
        after=after,
        before={node: tuple(sources) for node, sources in before.items()},
        closing=(*(f for flows in out.values() for f in flows if f.id in closing), *looped),
        doubled=tuple(f for f in doubled if f not in looped),
        order=_ordered(nodes, after),
    )


def _nodes(value_map: ValueStreamMap) -> tuple[StepId, ...]:
    working = (s.id for s in value_map.steps.values() if s.kind is StepKind.WORK)
    return (REQUEST, *working, DELIVERED)


def _closing(nodes: tuple[StepId, ...], out: Mapping[StepId, list[Flow]]) -> set[FlowId]:
    """The flows that lead back to a step one came through: a walk in depth, without recursion."""
    closing: set[FlowId] = set()
    done: set[StepId] = set()
    on_the_way: set[StepId] = set()
    for start in nodes:
        if start in done:
            continue
        way: list[tuple[StepId, Iterator[Flow]]] = [(start, iter(out[start]))]
        on_the_way.add(start)
        while way:
            node, flows = way[-1]
            flow = next(flows, None)
            if flow is None:
                way.pop()
                on_the_way.discard(node)
                done.add(node)
            elif flow.target in on_the_way:
                closing.add(flow.id)
            elif flow.target not in done:
                way.append((flow.target, iter(out[flow.target])))
                on_the_way.add(flow.target)
    return closing


def _ordered(
    nodes: tuple[StepId, ...], after: Mapping[StepId, tuple[StepId, ...]]
) -> tuple[StepId, ...]:
    waiting_for = dict.fromkeys(nodes, 0)
    for targets in after.values():
        for target in targets:
            waiting_for[target] += 1
    ready = [node for node in reversed(nodes) if waiting_for[node] == 0]
    order: list[StepId] = []
    while ready:
        node = ready.pop()
        order.append(node)
        for target in reversed(after[node]):
            waiting_for[target] -= 1
            if waiting_for[target] == 0:
                ready.append(target)
    return tuple(order)
