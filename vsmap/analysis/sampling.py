"""Draws from numbers that are not sure, many at once.

Three points are drawn as PERT (alpha = 1 + 4(m-a)/(b-a), beta = 1 + 4(b-m)/(b-a)), ranges as
uniform, several people's estimates as an equal-weight mixture of theirs.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from vsmap.model.errors import NotationError
from vsmap.model.measures import TimeMeasure, time_bounds
from vsmap.model.notation import parse_time
from vsmap.model.quantities import Calendar
from vsmap.model.steps import Estimate

if TYPE_CHECKING:
    import numpy
    from numpy.typing import NDArray

    Draws = NDArray[numpy.float64]

WAIT_FIELDS = ("wait", "wait_before")
"""The names under which estimates of a flow's wait are kept."""


def voices(
    measure: TimeMeasure, estimates: Iterable[Estimate], fields: Sequence[str]
) -> list[TimeMeasure]:
    """What is drawn from: several people's estimates of a time, else the accepted measure.

    A single estimate under an unknown counts too; an estimate that can't be read is left out.
    """
    told = [_read(each) for each in estimates if each.field in fields]
    heard = [time for time in told if time is not None and time.is_known]
    if len(heard) > 1 or (heard and not measure.is_known):
        return heard
    return [measure]


def is_sure(measures: Sequence[TimeMeasure]) -> bool:
    """Whether every draw gives the same: one voice, and no range."""
    return len(measures) == 1 and not measures[0].is_range


def drawn(
    measures: Sequence[TimeMeasure],
    calendar: Calendar,
    random: numpy.random.Generator,
    count: int,
) -> Draws:
    """So many draws in working seconds, each from one of the measures, all equally likely."""
    import numpy

    heard = [_drawn_from(measure, calendar, random, count) for measure in measures]
    if len(heard) == 1:
        return heard[0]
    voice = random.integers(len(heard), size=count)
    return (
        numpy.choose(voice, heard) if len(heard) < 32 else numpy.stack(heard)[voice, range(count)]
    )


def pert_shape(low: float, likely: float, high: float) -> tuple[float, float]:
    """Alpha and beta of the PERT distribution.

    >>> pert_shape(2, 5, 14)
    (2.0, 4.0)
    """
    return 1 + 4 * (likely - low) / (high - low), 1 + 4 * (high - likely) / (high - low)


def _drawn_from(
    measure: TimeMeasure, calendar: Calendar, random: numpy.random.Generator, count: int
) -> Draws:
    import numpy

    low, likely, high = time_bounds(measure, calendar)
    if high is None or high <= low:
        return numpy.full(count, likely)
    if measure.likely is None:
        return random.uniform(low, high, count)
    alpha, beta = pert_shape(low, likely, high)
    return low + (high - low) * random.beta(alpha, beta, count)


def _read(estimate: Estimate) -> TimeMeasure | None:
    try:
        return parse_time(estimate.value)
    except NotationError:
        return None
