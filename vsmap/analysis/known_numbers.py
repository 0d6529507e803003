"""How many of a map's numbers are known, and how many of those are guesses.

Counted are the process time of every step and the wait of every forward flow; a flow into
Delivered only where somebody was asked for it (an `end` row).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from vsmap.analysis.figures import Figures
from vsmap.analysis.numbers import station_numbers
from vsmap.analysis.topology import forward_flows, work_steps
from vsmap.model.flows import Flow, FlowKind
from vsmap.model.ids import DELIVERED, FlowId, MapId, StepId
from vsmap.model.quantities import Calendar
from vsmap.model.steps import Step
from vsmap.model.value_stream import ValueStreamMap


class Tally(NamedTuple):
    """How many numbers there are, how many are known, how many of those are guesses."""

    total: int
    known: int
    guessed: int


NO_NUMBER = Tally(0, 0, 0)


class KnownNumbers:
    """The tally of one map, kept up to date as its steps and flows change."""

    def __init__(
        self, drawn: ValueStreamMap, calendar: Calendar, sub_streams: Mapping[MapId, Figures]
    ) -> None:
        self._calendar = calendar
        self._sub_streams = sub_streams
        self._each: dict[str, Tally] = {}
        for step in work_steps(drawn):
            self._each[step] = self._of_step(drawn.steps[step])
        for flow in forward_flows(drawn):
            self._each[flow.id] = self._of_flow(flow, drawn)
        self.tally = _sum(self._each.values())

    def replace(self, drawn: ValueStreamMap, ids: Iterable[str]) -> None:
        """Count the parts of these ids again, the map being otherwise the same."""
        for part in ids:
            before = self._each.get(part)
            if before is None:
                continue
            if part in drawn.steps:
                after = self._of_step(drawn.steps[StepId(part)])
            else:
                after = self._of_flow(drawn.flows[FlowId(part)], drawn)
            self._each[part] = after
            pairs = zip(self.tally, before, after, strict=True)
            self.tally = Tally(*(total - old + new for total, old, new in pairs))

    def _of_step(self, step: Step) -> Tally:
        if step.sub_stream in self._sub_streams:
            numbers = station_numbers(step, self._calendar, self._sub_streams)
            return _tally(known=numbers.known, guessed=numbers.guessed)
        return _tally(known=step.process_time.is_known, guessed=step.process_time.is_guess)

    def _of_flow(self, flow: Flow, drawn: ValueStreamMap) -> Tally:
        if flow.kind is not FlowKind.FORWARD or (flow.target == DELIVERED and not flow.end_row):
            return NO_NUMBER
        if flow.wait.is_known or drawn.demand is None:
            return _tally(known=flow.wait.is_known, guessed=flow.wait.is_guess)
        return _tally(known=flow.inventory.is_known, guessed=flow.inventory.is_guess)


def _tally(*, known: bool, guessed: bool) -> Tally:
    return Tally(1, int(known), int(known and guessed))


def _sum(tallies: Iterable[Tally]) -> Tally:
    total = known = guessed = 0
    for tally in tallies:
        total += tally.total
        known += tally.known
        guessed += tally.guessed
    return Tally(total, known, guessed)
