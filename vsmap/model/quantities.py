"""How long something takes: durations as typed, and the calendar that turns them into seconds.

Seconds are *working* seconds; this module is the only place where units become seconds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import NewType

from pydantic import BaseModel, ConfigDict, Field

WorkingSeconds = NewType("WorkingSeconds", float)
"""A length of working time in seconds, after the calendar was applied."""

WEEKS_PER_MONTH = 52 / 12
DAYS_PER_CALENDAR_WEEK = 7


class Unit(StrEnum):
    """The units people type; `cd` and `cw` are elapsed (calendar) days and weeks."""

    SECOND = "s"
    MINUTE = "min"
    HOUR = "h"
    DAY = "d"
    WEEK = "w"
    MONTH = "mo"
    CALENDAR_DAY = "cd"
    CALENDAR_WEEK = "cw"


_DERIVED_IN = (Unit.DAY, Unit.HOUR, Unit.MINUTE, Unit.SECOND)


@dataclass(frozen=True, slots=True)
class Amount:
    """So many of one unit, as typed: 2.5 h."""

    value: float
    unit: Unit


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time as the amounts and units typed: `1 h 30 min`; no amounts is none at all.

    >>> Duration.of(3, Unit.DAY)
    Duration(amounts=(Amount(value=3, unit=<Unit.DAY: 'd'>),))
    """

    amounts: tuple[Amount, ...] = ()

    @classmethod
    def of(cls, value: float, unit: Unit) -> Duration:
        """One amount of one unit; zero of any unit is no time at all."""
        return cls((Amount(value, unit),)) if value else NO_TIME

    @property
    def is_zero(self) -> bool:
        """Whether it is no time at all, which people write as 0."""
        return all(amount.value == 0 for amount in self.amounts)

    @property
    def unit(self) -> Unit | None:
        """The last unit typed, which a later bare number takes; none for zero."""
        return self.amounts[-1].unit if self.amounts else None


NO_TIME = Duration()


class Calendar(BaseModel):
    """How many hours a day and days a week people work on the stream.

    A month is 52/12 weeks. A calendar week is one working week; a calendar day a seventh of it.

    >>> Calendar().seconds(Duration.of(1, Unit.WEEK))
    144000.0
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    hours_per_day: float = Field(default=8.0, gt=0, le=24)
    days_per_week: float = Field(default=5.0, gt=0, le=7)

    @property
    def seconds_per_day(self) -> float:
        """Working seconds in one working day."""
        return self.hours_per_day * 3600.0

    def seconds_per(self, unit: Unit) -> float:
        """Working seconds in one of the unit."""
        return _sizes(self.hours_per_day, self.days_per_week)[unit]

    def seconds(self, duration: Duration) -> WorkingSeconds:
        """The duration in working seconds."""
        sizes = _sizes(self.hours_per_day, self.days_per_week)  # a long map asks thousands of times
        total = 0.0
        for amount in duration.amounts:
            total += amount.value * sizes[amount.unit]
        return WorkingSeconds(total)

    def elapsed(self, seconds: float) -> float:
        """Elapsed seconds of a working time: working days / days per week * 7 * 86 400."""
        return seconds / self.seconds_per_day / self.days_per_week * DAYS_PER_CALENDAR_WEEK * 86400

    def difference(self, longer: Duration, shorter: Duration) -> Duration:
        """What is left of `longer` after `shorter`, in a unit that reads well; never below none.

        In their own unit where they share one, else in the first of days, hours, minutes and
        seconds in which it is a small number with few decimals: 1 w less 2 h is 4.75 d.
        """
        left = max(self.seconds(longer) - self.seconds(shorter), 0.0)
        units = {amount.unit for amount in (*longer.amounts, *shorter.amounts)}
        unit = units.pop() if len(units) == 1 else self._plain_unit(left)
        return Duration.of(left / self.seconds_per(unit), unit)

    def _plain_unit(self, seconds: float) -> Unit:
        sizes = {unit: round(seconds / self.seconds_per(unit), 9) for unit in _DERIVED_IN}
        ladder = [unit for unit in _DERIVED_IN if sizes[unit] >= 1] or [Unit.SECOND]
        plain = (unit for unit in ladder if sizes[unit] % 0.0625 == 0 and sizes[unit] < 200)
        return next(plain, ladder[0])


@lru_cache(maxsize=32)
def _sizes(hours_per_day: float, days_per_week: float) -> Mapping[Unit, float]:
    """The working seconds of every unit under one calendar."""
    day = hours_per_day * 3600.0
    week = day * days_per_week
    return {
        Unit.SECOND: 1.0,
        Unit.MINUTE: 60.0,
        Unit.HOUR: 3600.0,
        Unit.DAY: day,
        Unit.WEEK: week,
        Unit.CALENDAR_WEEK: week,
        Unit.MONTH: week * WEEKS_PER_MONTH,
        Unit.CALENDAR_DAY: week / DAYS_PER_CALENDAR_WEEK,
    }
