"""What waits before a step, given in one of three ways: wait, lead time, or pieces and demand."""

from __future__ import annotations

from dataclasses import dataclass

from vsmap.formats.columns import Column
from vsmap.formats.routes import NO_WAIT
from vsmap.formats.table_rows import Row
from vsmap.model.errors import EditRefused
from vsmap.model.language import phrase, said
from vsmap.model.lead_times import wait_within
from vsmap.model.measures import (
    UNKNOWN,
    Bounds,
    CountMeasure,
    TimeMeasure,
    number_bounds,
    time_bounds,
)
from vsmap.model.quantities import Calendar
from vsmap.model.value_stream import Demand
from vsmap.model.wording import show_time

IMMEDIATE = "immediate"
_ROUNDING = 0.05
_DEMAND_REMEDY = phrase("add demand=920/d to the first line (# vsmap: ...), or write the wait")


@dataclass(frozen=True, slots=True)
class Arrival:
    """What waits before a step. `lead_time` is kept only until the process time is known."""

    wait: TimeMeasure = UNKNOWN
    inventory: CountMeasure = UNKNOWN
    lead_time: TimeMeasure = UNKNOWN


def read_arrival(
    row: Row, process_time: TimeMeasure, calendar: Calendar, demand: Demand | None
) -> Arrival:
    """What the row says waits before its step; two ways that contradict each other are a fault."""
    wait, inventory = row.time(Column.WAIT_BEFORE), row.count(Column.INVENTORY_BEFORE)
    within, kept = _from_lead_time(row, process_time, calendar)
    if wait.is_known and within.is_known and not _agree(wait, within, calendar):
        _tell_lead_time(row, within)
    if wait.is_known and kept.is_known and not lead_time_holds(kept, wait, calendar):
        _tell_below(row, show_time(wait), said("wait"))
    wait = wait if wait.is_known else within
    if inventory.is_known:
        _check_inventory(row, wait, kept, inventory, calendar, demand)
    return Arrival(wait, inventory, kept)


def lead_time_holds(lead_time: TimeMeasure, wait: TimeMeasure, calendar: Calendar) -> bool:
    """Whether a lead time is long enough for the wait it contains."""
    return time_bounds(lead_time, calendar).likely >= time_bounds(wait, calendar).likely - 1e-6


def inventory_agrees(
    wait: TimeMeasure, inventory: CountMeasure, calendar: Calendar, demand: Demand
) -> bool:
    """Whether pieces / demand is the wait, within the rounding of a table (5 %)."""
    rate = demand.items_per_second(calendar)
    pieces = number_bounds(inventory)
    by_law = (pieces.low / rate, pieces.likely / rate, (pieces.high or 0.0) / rate)
    given = _closed(time_bounds(wait, calendar))
    return all(_close(a, b) for a, b in zip(given, by_law, strict=True))


def _from_lead_time(
    row: Row, process_time: TimeMeasure, calendar: Calendar
) -> tuple[TimeMeasure, TimeMeasure]:
    """The wait that the lead time leaves, or else the lead time itself, kept for later."""
    if row.text(Column.LEAD_TIME).casefold() == IMMEDIATE:
        return NO_WAIT, UNKNOWN
    lead_time = row.time(Column.LEAD_TIME)
    if not (lead_time.is_known and process_time.is_known):
        return UNKNOWN, lead_time
    try:
        return wait_within(lead_time, process_time, calendar), UNKNOWN
    except EditRefused:
        _tell_below(row, show_time(process_time), said("process time"))
        return UNKNOWN, UNKNOWN


def _check_inventory(
    row: Row,
    wait: TimeMeasure,
    kept: TimeMeasure,
    inventory: CountMeasure,
    calendar: Calendar,
    demand: Demand | None,
) -> None:
    if demand is None:
        row.fault(
            Column.INVENTORY_BEFORE,
            said("pieces become a wait by the demand; {remedy}", remedy=said(_DEMAND_REMEDY)),
        )
    elif kept.is_known:
        row.fault(
            Column.INVENTORY_BEFORE, said("lead_time says it already; leave one of the two blank")
        )
    elif wait.is_known and not inventory_agrees(wait, inventory, calendar, demand):
        row.fault(
            Column.INVENTORY_BEFORE,
            said(
                '"{pieces}" pieces at this demand wait another time than {wait}; '
                "leave one of the two blank",
                pieces=row.text(Column.INVENTORY_BEFORE),
                wait=show_time(wait),
            ),
        )


def _tell_below(row: Row, part: str, name: str) -> None:
    row.fault(
        Column.LEAD_TIME,
        said(
            '"{lead_time}" is below the {name} {part}, which it contains; write {part} '
            "or more, or immediate",
            lead_time=row.text(Column.LEAD_TIME),
            name=name,
            part=part,
        ),
    )


def _tell_lead_time(row: Row, within: TimeMeasure) -> None:
    row.fault(
        Column.LEAD_TIME,
        said(
            '"{lead_time}" leaves a wait of {within}, but wait_before says '
            '"{wait_before}"; leave one of the two blank',
            lead_time=row.text(Column.LEAD_TIME),
            within=show_time(within),
            wait_before=row.text(Column.WAIT_BEFORE),
        ),
    )


def _agree(one: TimeMeasure, other: TimeMeasure, calendar: Calendar) -> bool:
    pairs = zip(
        _closed(time_bounds(one, calendar)), _closed(time_bounds(other, calendar)), strict=True
    )
    return all(_close(a, b) for a, b in pairs)


def _closed(bounds: Bounds) -> tuple[float, float, float]:
    return bounds.low, bounds.likely, bounds.high or 0.0


def _close(one: float, other: float) -> bool:
    return abs(one - other) <= _ROUNDING * max(one, other) + 1e-6
