"""Whether the steps keep up with demand. Available time is the calendar's hours a day."""

from __future__ import annotations

from vsmap.analysis.counted_map import CountedMap
from vsmap.model.measures import number_bounds, time_bounds
from vsmap.model.quantities import Calendar
from vsmap.model.steps import Step
from vsmap.model.value_stream import ValueStreamMap


def takt_time(drawn: ValueStreamMap, calendar: Calendar) -> float | None:
    """Available time / demand in it (Rother & Shook), in seconds; None without demand."""
    if drawn.demand is None:
        return None
    return 1.0 / drawn.demand.items_per_second(calendar)


def effective_cycle_time(counted: CountedMap, place: int) -> float | None:
    """Seconds between two finished items: cycle time / (uptime * people), per item of the batch.

    The process time stands in where there is no cycle time; people, uptime and batch not said are
    1. None where there is no time, or nobody or nothing ever runs (`never_runs`).
    """
    step = counted.drawn.steps[counted.topology.stations[place]]
    if never_runs(step):
        return None
    if step.cycle_time.is_known:
        cycle = time_bounds(step.cycle_time, counted.calendar).likely
    elif counted.stations[place].known:
        cycle = counted.stations[place].touch
    else:
        return None
    return cycle / (_uptime(step) * _people(step)) / _batch(step)


def capacity_per_day(cycle: float | None, step: Step, calendar: Calendar) -> float | None:
    """Items a day: available time / effective cycle time; 0 where the step never runs."""
    if never_runs(step):
        return 0.0
    return calendar.seconds_per_day / cycle if cycle else None


def utilisation(counted: CountedMap, cycle: float | None, visits: float | None) -> float | None:
    """Demand * visits * effective cycle time / available time; above 1 it cannot keep up."""
    rate = counted.items_per_second
    if rate is None or cycle is None or visits is None:
        return None
    return rate * visits * cycle


def never_runs(step: Step) -> bool:
    """Whether the step is said to have no people or no uptime."""
    return _people(step) <= 0 or _uptime(step) <= 0


def _people(step: Step) -> float:
    return number_bounds(step.people).likely if step.people.is_known else 1.0


def _uptime(step: Step) -> float:
    return number_bounds(step.uptime).likely if step.uptime.is_known else 1.0


def _batch(step: Step) -> float:
    size = number_bounds(step.batch).likely if step.batch.is_known else 1.0
    return size if size > 0 else 1.0
