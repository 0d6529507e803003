"""A number somebody gave us, and how sure they are: unknown, a point or a range, with a standing.

Unknown is never zero. A range may lack its likely value; a point is a likely value alone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, Generic, NamedTuple, TypeVar

from vsmap.model.quantities import Calendar, Duration

T = TypeVar("T", Duration, float)


class Standing(StrEnum):
    """How a number came to be accepted."""

    GUESS = "guess"
    AGREED = "agreed"
    MEASURED = "measured"


class Bounds(NamedTuple):
    """A measure as plain numbers; `high` is None where nothing bounds it from above.

    An unknown counts as nothing: low 0, likely 0, high open.
    """

    low: float
    likely: float
    high: float | None

    @classmethod
    def exactly(cls, value: float) -> Bounds:
        """The bounds of a point."""
        return cls(value, value, value)


OPEN = Bounds(0.0, 0.0, None)


@dataclass(frozen=True, slots=True)
class Measure(Generic[T]):
    """One accepted number of the map; `count` is how many items a measured one rests on."""

    low: T | None = None
    likely: T | None = None
    high: T | None = None
    standing: Standing = field(default=Standing.AGREED)
    count: int | None = None

    @property
    def is_known(self) -> bool:
        """Whether anything at all was said."""
        return self.likely is not None or self.low is not None

    @property
    def is_range(self) -> bool:
        """Whether low and high were given."""
        return self.low is not None and self.high is not None

    @property
    def is_guess(self) -> bool:
        """Whether a known number is only a guess."""
        return self.is_known and self.standing is Standing.GUESS

    def with_standing(self, standing: Standing, count: int | None = None) -> Measure[T]:
        """The same numbers with another standing; the count stays with measured ones only."""
        return replace(self, standing=standing, count=count)

    def map_values(self, change: Callable[[T], T]) -> Measure[T]:
        """Each given number changed, standing and count kept."""
        return replace(
            self,
            low=None if self.low is None else change(self.low),
            likely=None if self.likely is None else change(self.likely),
            high=None if self.high is None else change(self.high),
        )


UNKNOWN: Measure[Any] = Measure()

TimeMeasure = Measure[Duration]
ShareMeasure = Measure[float]
CountMeasure = Measure[float]


def time_bounds(measure: Measure[Duration], calendar: Calendar) -> Bounds:
    """Working seconds of a time; a range without a likely value takes its middle."""
    return _bounds(measure, calendar.seconds)


def number_bounds(measure: Measure[float]) -> Bounds:
    """A share or a count as plain numbers."""
    return _bounds(measure, float)


def likely_in(bounds: Bounds) -> float | None:
    """Where in a range the likely value lies, from 0 at its low end to 1; None for a point.

    >>> likely_in(Bounds(2.0, 3.0, 6.0))
    0.25
    """
    if bounds.high is None or bounds.high <= bounds.low:
        return None
    return (bounds.likely - bounds.low) / (bounds.high - bounds.low)


def _bounds(measure: Measure[Any], number: Callable[[Any], float]) -> Bounds:
    if measure.low is not None and measure.high is not None:
        low, high = number(measure.low), number(measure.high)
        likely = (low + high) / 2 if measure.likely is None else number(measure.likely)
        return Bounds(*sorted((low, likely, high)))  # 4 d - 33 h change places with the calendar.
    if measure.likely is None:
        return OPEN
    return Bounds.exactly(number(measure.likely))
