"""What an explanation consists of, and the words its inputs are told in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from vsmap.analysis.figures import Figures
from vsmap.model.flows import Flow
from vsmap.model.ids import DELIVERED, FlowId, StepId
from vsmap.model.language import counted_as, said
from vsmap.model.quantities import Calendar
from vsmap.model.value_stream import Demand, ValueStreamMap
from vsmap.model.wording import (
    EN_DASH,
    show_number,
    show_percent,
    show_seconds,
    show_time,
)


@dataclass(frozen=True, slots=True)
class ExplainedInput:
    """One number a figure is made from; `record_id` is the step or flow it is written on."""

    label: str
    value: str
    record_id: str | None = None


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a figure is what it is: formula and inputs, whose definition, what to bear in mind."""

    title: str
    value: str
    formula: str
    steps: tuple[ExplainedInput, ...]
    source: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Subject:
    """The map and the figures that are explained."""

    drawn: ValueStreamMap
    figures: Figures

    @property
    def calendar(self) -> Calendar:
        """The calendar the figures speak of."""
        return self.figures.calendar

    def time(self, seconds: float | None) -> str:
        """A time as people read it; a dash where there is none."""
        return EN_DASH if seconds is None else show_seconds(seconds, self.calendar)

    def share(self, share: float | None) -> str:
        """A share as people read it; a dash where there is none."""
        return EN_DASH if share is None else show_percent(share)

    def work(self, step: StepId) -> ExplainedInput:
        """A step's process time, as typed and by how much of the path it counts."""
        found = self.figures.steps[step]
        measure = self.drawn.steps[step].process_time
        typed = show_time(measure) if measure.is_known else self.time(found.process_time)
        value = "?" if found.process_time is None else typed
        return ExplainedInput(found.name, value + self._part(found.path_weight), step)

    def wait(self, flow: FlowId) -> ExplainedInput:
        """A flow's wait, as typed (an inventory as the time it takes)."""
        found = self.figures.flows[flow]
        drawn = self.drawn.flows[flow]
        typed = show_time(drawn.wait) if drawn.wait.is_known else self.time(found.wait)
        value = "?" if found.wait is None else typed
        return ExplainedInput(self.wait_label(drawn), value + self._part(found.path_weight), flow)

    def wait_label(self, flow: Flow) -> str:
        """Which wait it is: the wait before the step it leads to."""
        return said("Wait before {step}", step=self.drawn.name_of(flow.target))

    def along_path(self) -> Iterator[ExplainedInput]:
        """Every wait and every process time of the lead-time path, in its order."""
        into: dict[StepId, list[FlowId]] = {}
        for flow in self.figures.path_flows:
            into.setdefault(self.drawn.flows[flow].target, []).append(flow)
        for step in (*self.figures.path, DELIVERED):
            for flow in into.get(step, ()):
                if self.figures.flows[flow].wait != 0:
                    yield self.wait(flow)
            if step != DELIVERED:
                yield self.work(step)

    def calendar_input(self) -> ExplainedInput:
        """The calendar as an input."""
        told = said(
            "{hours}\u00a0h a day, {days}\u00a0day a week|"
            "{hours}\u00a0h a day, {days}\u00a0days a week",
            counted_as(self.calendar.days_per_week),
            hours=show_number(self.calendar.hours_per_day),
            days=show_number(self.calendar.days_per_week),
        )
        return ExplainedInput(said("Calendar"), told)

    def _part(self, weight: float) -> str:
        """How much of the path goes there, after a choice."""
        return "" if weight in (0.0, 1.0) else f" \u00d7 {show_percent(weight)}"


def demand_words(demand: Demand) -> str:
    """What is asked for: `920 per d`."""
    return said("{number} per {unit}", number=show_number(demand.count), unit=demand.per.value)
