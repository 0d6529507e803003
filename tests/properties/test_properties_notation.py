"""Exact text reads back equal, display text reads back near, and units convert both ways."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.measures import calendars, counts, durations, shares, times
from vsmap.model.errors import NotationError
from vsmap.model.measures import CountMeasure, Measure, ShareMeasure, TimeMeasure, time_bounds
from vsmap.model.notation import parse_count, parse_duration, parse_share, parse_time
from vsmap.model.quantities import Calendar, Duration, Unit
from vsmap.model.wording import (
    exact_count,
    exact_share,
    exact_time,
    show_count,
    show_duration,
    show_number,
    show_share,
    show_time,
)

PARSERS = (parse_time, parse_share, parse_count)


@given(times())
def test_the_exact_text_of_a_time_reads_back_equal(measure: TimeMeasure) -> None:
    assert parse_time(exact_time(measure)) == measure


@given(shares())
def test_the_exact_text_of_a_share_reads_back_equal(measure: ShareMeasure) -> None:
    assert parse_share(exact_share(measure)) == measure


@given(counts())
def test_the_exact_text_of_a_count_reads_back_equal(measure: CountMeasure) -> None:
    assert parse_count(exact_count(measure)) == measure


@given(durations(), calendars())
def test_display_text_of_a_duration_reads_back_within_a_half_percent(
    duration: Duration, calendar: Calendar
) -> None:
    shown = parse_duration(show_duration(duration))

    assert math.isclose(calendar.seconds(shown), calendar.seconds(duration), rel_tol=0.0051)


@given(times())
def test_display_text_of_a_time_keeps_what_is_known_and_guessed(measure: TimeMeasure) -> None:
    shown = parse_time(show_time(measure))

    assert shown.is_known == measure.is_known
    assert shown.is_guess == measure.is_guess


@pytest.mark.parametrize(("show", "parse"), [(show_share, parse_share), (show_count, parse_count)])
@given(data=st.data())
def test_display_text_of_a_number_keeps_what_is_known(
    show: Callable[[Measure[float]], str],
    parse: Callable[[str], Measure[float]],
    data: st.DataObject,
) -> None:
    measure = data.draw(shares() if parse is parse_share else counts())

    shown = show(measure).replace("<", "")

    assert parse(shown).is_known == measure.is_known


@given(st.floats(1e-6, 1e9))
def test_a_shown_number_is_right_to_a_half_percent(number: float) -> None:
    shown = float(show_number(number).replace("\u00a0", ""))

    assert math.isclose(shown, number, rel_tol=0.0051)


@given(st.text(max_size=60))
@pytest.mark.parametrize("parse", PARSERS)
def test_any_text_is_read_or_refused(parse: Callable[[str], Measure[Any]], text: str) -> None:
    try:
        measure = parse(text)
    except NotationError:
        return
    assert measure == parse(f"  {text.upper()} ") or not text.isascii()


@given(st.text("0123456789.,-/~?%()n= hdwmoc", max_size=24))
@pytest.mark.parametrize("parse", PARSERS)
def test_near_misses_are_read_or_refused(parse: Callable[[str], Measure[Any]], text: str) -> None:
    try:
        measure = parse(text)
    except NotationError:
        return
    values = [v for v in (measure.low, measure.likely, measure.high) if v is not None]
    assert bool(values) == measure.is_known


@given(durations(), calendars(), st.sampled_from(Unit))
def test_a_duration_told_in_another_unit_is_as_long(
    duration: Duration, calendar: Calendar, unit: Unit
) -> None:
    seconds = calendar.seconds(duration)

    told = Duration.of(seconds / calendar.seconds_per(unit), unit)

    assert math.isclose(calendar.seconds(told), seconds, rel_tol=1e-12)


@given(durations(), calendars())
def test_a_longer_day_or_week_never_shortens_a_duration(
    duration: Duration, calendar: Calendar
) -> None:
    longest = Calendar(hours_per_day=24, days_per_week=7)

    assert calendar.seconds(duration) <= longest.seconds(duration) * (1 + 1e-12)


@given(calendars())
def test_a_week_of_work_lasts_a_calendar_week(calendar: Calendar) -> None:
    week = calendar.seconds(Duration.of(1, Unit.WEEK))

    assert math.isclose(calendar.elapsed(week), 7 * 86400)
    assert math.isclose(week, calendar.seconds(Duration.of(7, Unit.CALENDAR_DAY)))
    assert math.isclose(52 * week, calendar.seconds(Duration.of(12, Unit.MONTH)))


@given(durations(), durations(), calendars())
def test_a_difference_added_again_is_the_longer_one(
    one: Duration, other: Duration, calendar: Calendar
) -> None:
    longer, shorter = sorted((one, other), key=calendar.seconds, reverse=True)

    left = calendar.difference(longer, shorter)

    together = calendar.seconds(left) + calendar.seconds(shorter)
    assert math.isclose(together, calendar.seconds(longer), rel_tol=1e-9)


@given(times(), calendars())
def test_bounds_lie_in_order(measure: TimeMeasure, calendar: Calendar) -> None:
    low, likely, high = time_bounds(measure, calendar)

    assert low <= likely * (1 + 1e-12)
    assert high is None or likely <= high * (1 + 1e-12)
