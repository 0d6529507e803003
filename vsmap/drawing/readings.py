"""What is read off each step and flow: how long, in which words, how sure; read once a record."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from vsmap.analysis.insides import Inside
from vsmap.drawing.standings import Spoken, spoken
from vsmap.model.flows import Flow
from vsmap.model.ids import DELIVERED, StepId
from vsmap.model.language import said
from vsmap.model.measures import TimeMeasure, number_bounds, time_bounds
from vsmap.model.quantities import Calendar, Duration, Unit
from vsmap.model.steps import Step
from vsmap.model.value_stream import Demand
from vsmap.model.wording import (
    NO_BREAK,
    show_count,
    show_duration,
    show_number,
    show_seconds,
    show_time,
)


class Reading(NamedTuple):
    """A process time or wait: likely working seconds (None unknown), as written, without marks."""

    seconds: float | None
    spoken: Spoken
    plain: str


class Readings:
    """The readings of one map under one calendar and demand, each made once for each record.

    `inside` tells of boxes that stand for more than a step, `hidden` of the flows inside them.
    """

    def __init__(self, calendar: Calendar, demand: Demand | None) -> None:
        self.calendar = calendar
        self.demand = demand
        self.inside: Mapping[StepId, Inside] = {}
        self.hidden: Mapping[StepId, tuple[Flow, ...]] = {}
        self._works: dict[str, tuple[Step, Reading]] = {}
        self._waits: dict[str, tuple[Flow, Reading]] = {}

    def is_for(self, calendar: Calendar, demand: Demand | None) -> bool:
        """Whether these readings hold under another calendar and demand."""
        return self.calendar == calendar and self.demand == demand

    def work(self, step: Step) -> Reading:
        """The process time of a step."""
        known = self._works.get(step.id)
        if known is None or known[0] is not step:
            held = self.inside.get(step.id)
            time = step.process_time
            reading = self._read(time) if held is None else self._read_inside(time, held)
            known = self._works[step.id] = (step, reading)
        return known[1]

    def stay(self, step: Step) -> float:
        """Working seconds from entering a step to leaving it, what waits inside its box too."""
        held = self.inside.get(step.id)
        return (self.work(step).seconds or 0.0) + (0.0 if held is None else held.wait)

    def wait(self, flow: Flow) -> Reading:
        """The wait of a flow, by Little's law where it carries an inventory and demand is known."""
        known = self._waits.get(flow.id)
        if known is None or known[0] is not flow:
            is_pieces = is_counted_in_pieces(flow)
            reading = self._read_pieces(flow) if is_pieces else self._read(flow.wait)
            known = self._waits[flow.id] = (flow, reading)
        return known[1]

    def _read(self, time: TimeMeasure) -> Reading:
        if not time.is_known:
            return _UNKNOWN
        bounds = time_bounds(time, self.calendar)
        words = show_time(time)
        plain = words
        if time.is_range or time.is_guess:
            plain = self._plain(time, bounds.likely)
        return Reading(bounds.likely, spoken(words, time, bounds), plain)

    def _read_inside(self, time: TimeMeasure, held: Inside) -> Reading:
        """The work inside a box; where some of it is not known it is at least so much."""
        reading = self._read(time)
        if reading.seconds is None or not held.is_work_open:
            return reading if reading.seconds is None else reading._replace(seconds=held.work)
        words = said("at least {time}", time=reading.plain)
        marked = reading.spoken._replace(words=words, likely=None)
        return Reading(held.work, marked, words)

    def _read_pieces(self, flow: Flow) -> Reading:
        pieces = number_bounds(flow.inventory)
        if self.demand is None:
            words = pieces_words(flow)
            return Reading(None, spoken(words, flow.inventory, pieces), words)
        seconds = pieces.likely / self.demand.items_per_second(self.calendar)
        words = rough_words(seconds, self.calendar)
        marked = spoken(words, flow.inventory, pieces)._replace(likely=None)
        return Reading(seconds, marked, words)

    def _plain(self, time: TimeMeasure, seconds: float) -> str:
        """The likely length in the unit typed: `2-4 h` reads `3 h`."""
        if time.likely is not None:
            return show_duration(time.likely)
        unit = (time.high.unit if time.high is not None else None) or Unit.DAY
        middle = Duration.of(seconds / self.calendar.seconds_per(unit), unit)
        return show_duration(middle)


_UNKNOWN = Reading(None, Spoken("?", is_known=False), "?")


def rough_words(seconds: float, calendar: Calendar) -> str:
    """A derived time to one decimal: `2.1 d`."""
    for unit in (Unit.DAY, Unit.HOUR, Unit.MINUTE):
        value = seconds / calendar.seconds_per(unit)
        if value >= 1:
            return f"{show_number(round(value, 1))}{NO_BREAK}{unit.value}"
    return show_seconds(seconds, calendar)


def pieces_words(flow: Flow) -> str:
    """How many pieces wait: `7 000 pcs`."""
    return said("{number}\u00a0pcs", number=show_count(flow.inventory))


def is_spoken_of(flow: Flow) -> bool:
    """Whether a wait is written at the flow; one into Delivered only if somebody was asked."""
    if flow.target != DELIVERED or flow.end_row:
        return True
    likely = flow.wait.likely
    return flow.wait.is_known and not (likely is not None and likely.is_zero)


def is_counted_in_pieces(flow: Flow) -> bool:
    """Whether the flow carries an inventory instead of a wait."""
    return flow.inventory.is_known and not flow.wait.is_known
