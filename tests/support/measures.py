"""Hypothesis strategies for the numbers of a map: durations, measures, calendars."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from hypothesis import strategies as st

from vsmap.model.measures import UNKNOWN, CountMeasure, Measure, ShareMeasure, Standing, TimeMeasure
from vsmap.model.quantities import Amount, Calendar, Duration, Unit

T = TypeVar("T", Duration, float)

_AMOUNTS = st.builds(
    Amount,
    st.one_of(st.integers(1, 10_000).map(float), st.floats(1e-6, 1e6)),
    st.sampled_from(Unit),
)


def calendars() -> st.SearchStrategy[Calendar]:
    """Any calendar from half an hour on half a day to round the clock."""
    return st.builds(Calendar, hours_per_day=st.floats(0.5, 24), days_per_week=st.floats(0.5, 7))


def durations() -> st.SearchStrategy[Duration]:
    """Up to three amounts of any unit, none of them zero, or no time at all."""
    return st.lists(_AMOUNTS, max_size=3).map(lambda amounts: Duration(tuple(amounts)))


def times() -> st.SearchStrategy[TimeMeasure]:
    """Unknown, points and ranges of every standing."""
    return _measures(durations(), Calendar().seconds)


def shares() -> st.SearchStrategy[ShareMeasure]:
    """Unknown, points and ranges from 0 to 1."""
    return _measures(st.floats(0, 1), float)


def counts() -> st.SearchStrategy[CountMeasure]:
    """Unknown, points and ranges of pieces, people or items."""
    some = st.one_of(st.integers(0, 10**9).map(float), st.floats(0, 1e9))
    return _measures(some, float)


def _measures(
    values: st.SearchStrategy[T], size: Callable[[T], float]
) -> st.SearchStrategy[Measure[T]]:
    @st.composite
    def known(draw: st.DrawFn) -> Measure[T]:
        given = sorted(draw(st.lists(values, min_size=1, max_size=3)), key=size)
        standing = draw(st.sampled_from(Standing))
        counted = st.one_of(st.none(), st.integers(1, 10**6))
        count = draw(counted) if standing is Standing.MEASURED else None
        if len(given) == 1:
            return Measure(likely=given[0], standing=standing, count=count)
        likely = given[1] if len(given) == 3 else None
        return Measure(given[0], likely, given[-1], standing, count)

    return st.one_of(st.just(UNKNOWN), known())
