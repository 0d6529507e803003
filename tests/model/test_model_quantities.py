"""The calendar turns durations into working and elapsed time."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from vsmap.model.quantities import NO_TIME, Calendar, Duration, Unit

HOUR = 3600.0
DAY = 8 * HOUR
WEEK = 5 * DAY


@pytest.mark.parametrize(
    ("unit", "seconds"),
    [
        (Unit.SECOND, 1),
        (Unit.MINUTE, 60),
        (Unit.HOUR, HOUR),
        (Unit.DAY, DAY),
        (Unit.WEEK, WEEK),
        (Unit.MONTH, WEEK * 52 / 12),
        (Unit.CALENDAR_DAY, WEEK / 7),
        (Unit.CALENDAR_WEEK, WEEK),
    ],
)
def test_a_unit_is_so_many_working_seconds(unit: Unit, seconds: float) -> None:
    assert Calendar().seconds_per(unit) == pytest.approx(seconds)


def test_a_longer_week_makes_a_week_longer_and_a_day_no_longer() -> None:
    usual, seven = Calendar(), Calendar(days_per_week=7)

    assert seven.seconds_per(Unit.WEEK) == pytest.approx(usual.seconds_per(Unit.WEEK) * 7 / 5)
    assert seven.seconds_per(Unit.DAY) == usual.seconds_per(Unit.DAY)


def test_thirty_working_days_are_six_weeks_that_last_42_calendar_days() -> None:
    calendar = Calendar()

    elapsed = calendar.elapsed(calendar.seconds(Duration.of(30, Unit.DAY)))

    assert elapsed == pytest.approx(42 * 86400)


def test_a_duration_of_nothing_is_no_time() -> None:
    assert Duration.of(0, Unit.WEEK) == NO_TIME
    assert NO_TIME.is_zero
    assert NO_TIME.unit is None


def test_the_last_unit_typed_is_the_one_a_bare_number_takes() -> None:
    assert (
        Duration((*Duration.of(1, Unit.HOUR).amounts, *Duration.of(30, Unit.MINUTE).amounts)).unit
        is Unit.MINUTE
    )


@pytest.mark.parametrize(
    ("longer", "shorter", "left"),
    [
        (Duration.of(3, Unit.DAY), Duration.of(4, Unit.HOUR), Duration.of(2.5, Unit.DAY)),
        (Duration.of(3, Unit.DAY), Duration.of(1, Unit.DAY), Duration.of(2, Unit.DAY)),
        (Duration.of(3, Unit.DAY), Duration.of(3, Unit.DAY), NO_TIME),
        (Duration.of(1, Unit.DAY), Duration.of(3, Unit.DAY), NO_TIME),
        (NO_TIME, NO_TIME, NO_TIME),
    ],
)
def test_what_is_left_is_told_in_a_unit_that_reads_well(
    longer: Duration, shorter: Duration, left: Duration
) -> None:
    assert Calendar().difference(longer, shorter) == left


@pytest.mark.parametrize("hours", [0, -1, 25, float("nan")])
def test_a_day_has_more_than_none_and_at_most_24_hours(hours: float) -> None:
    with pytest.raises(ValidationError):
        Calendar(hours_per_day=hours)


@pytest.mark.parametrize("days", [0, 8])
def test_a_week_has_more_than_none_and_at_most_seven_days(days: float) -> None:
    with pytest.raises(ValidationError):
        Calendar(days_per_week=days)
