"""A number and how sure we are."""

from __future__ import annotations

import pytest

from vsmap.model.measures import (
    OPEN,
    UNKNOWN,
    Bounds,
    Measure,
    Standing,
    number_bounds,
    time_bounds,
)
from vsmap.model.notation import parse_share, parse_time
from vsmap.model.quantities import Calendar

HOUR = 3600.0


def test_unknown_is_not_zero() -> None:
    assert not UNKNOWN.is_known
    assert parse_time("0").is_known


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("2 h", Bounds.exactly(2 * HOUR)),
        ("2-4 h", Bounds(2 * HOUR, 3 * HOUR, 4 * HOUR)),
        ("2/3.5/4 h", Bounds(2 * HOUR, 3.5 * HOUR, 4 * HOUR)),
        ("0", Bounds.exactly(0)),
        ("?", OPEN),
    ],
)
def test_a_time_has_bounds_and_a_point_between_them(text: str, bounds: Bounds) -> None:
    assert time_bounds(parse_time(text), Calendar()) == bounds


def test_a_range_in_two_units_stays_in_order_when_the_calendar_changes() -> None:
    longer_days = Calendar(hours_per_day=10)

    assert time_bounds(parse_time("4 d - 33 h"), longer_days) == (33 * HOUR, 36.5 * HOUR, 40 * HOUR)


def test_a_share_has_bounds_and_a_point_between_them() -> None:
    assert number_bounds(parse_share("70-90%")) == pytest.approx((0.7, 0.8, 0.9))


def test_an_unknown_is_open_above() -> None:
    assert OPEN.high is None


def test_only_a_known_number_is_a_guess() -> None:
    assert parse_time("~2 d").is_guess
    assert not parse_time("2 d").is_guess
    assert not Measure(standing=Standing.GUESS).is_guess


def test_the_count_stays_with_measured_numbers_only() -> None:
    measured = parse_time("2 d (n=7)")

    assert measured.with_standing(Standing.AGREED).count is None
    assert measured.with_standing(Standing.MEASURED, 8).count == 8


def test_changing_the_values_keeps_range_and_standing() -> None:
    guess = parse_share("~0.2/0.3/0.4")

    halved = guess.map_values(lambda share: share / 2)

    assert halved == parse_share("~0.1/0.15/0.2")
    assert UNKNOWN.map_values(lambda share: share / 2) == UNKNOWN
