"""Which way is the longest from every split, followed number by number.

The rows of a map rest on nothing else of its times, which stand here in plain lists, so that a
keystroke costs little.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vsmap.drawing.links import Reach, Reaches
from vsmap.model.ids import DELIVERED

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vsmap.drawing.links import Links
    from vsmap.drawing.readings import Readings
    from vsmap.model.flows import Flow
    from vsmap.model.ids import FlowId, StepId
    from vsmap.model.steps import Step
    from vsmap.model.value_stream import ValueStreamMap


class Choosing:
    """The works of all nodes and the waits of all links, and what is longest by them."""

    def __init__(self, links: Links, value_map: ValueStreamMap, readings: Readings) -> None:
        self._links = links
        self._node_at = {node: place for place, node in enumerate(links.order)}
        self._link_at: dict[FlowId, int] = {}
        self._rows: list[tuple[int, tuple[tuple[int, int], ...]]] = []
        for node in reversed(links.order):
            outs = tuple(self._out(node, target) for target in links.after[node])
            self._rows.append((self._node_at[node], outs))
        self._starts = [node for node in links.nodes if not links.before[node]]
        self._works = [0.0] * len(links.order)
        self._waits = [0.0] * len(self._link_at)
        steps = (value_map.steps.get(node) for node in links.order)
        self.read((step for step in steps if step is not None), (), readings)
        self.read((), (value_map.flows[flow] for flow in self._link_at), readings)

    def _out(self, node: StepId, target: StepId) -> tuple[int, int]:
        """Where the target of a link and the link itself stand in the lists."""
        flow = self._links.flow_of[node, target]
        return self._node_at[target], self._link_at.setdefault(flow, len(self._link_at))

    def read(self, steps: Iterable[Step], flows: Iterable[Flow], readings: Readings) -> None:
        """Take the times of these parts; those the rows don't rest on are stepped over."""
        for step in steps:
            place = self._node_at.get(step.id)
            if place is not None:
                self._works[place] = readings.stay(step)
        for flow in flows:
            link = self._link_at.get(flow.id)
            if link is not None:
                self._waits[link] = readings.wait(flow).seconds or 0.0

    def reaches(self) -> Reaches:
        """The longest way on from where ways begin, and by way of each link that leaves a split."""
        order, works, waits = self._links.order, self._works, self._waits
        ends, seconds, steps = ([False] * len(order), [0.0] * len(order), [0] * len(order))
        ways: dict[tuple[StepId, StepId], Reach] = {}
        for place, outs in self._rows:
            if len(outs) == 1:
                target, link = outs[0]
                ends[place], steps[place] = ends[target], steps[target] + 1
                seconds[place] = seconds[target] + waits[link] + works[place]
                continue
            longest = Reach(order[place] == DELIVERED, 0.0, 0)
            for index, (target, link) in enumerate(outs):
                way = Reach(ends[target], seconds[target] + waits[link], steps[target])
                ways[order[place], order[target]] = way
                longest = way if index == 0 else max(longest, way)
            ends[place], steps[place] = longest.reaches, longest.steps + 1
            seconds[place] = longest.seconds + works[place]
        starts = ((node, self._node_at[node]) for node in self._starts)
        return Reaches({n: Reach(ends[p], seconds[p], steps[p]) for n, p in starts}, ways)
