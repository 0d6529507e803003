"""What people type for a number is read, or refused with what was expected."""

from __future__ import annotations

import pytest

from vsmap.model.errors import NotationError
from vsmap.model.measures import UNKNOWN, Measure, Standing
from vsmap.model.notation import (
    parse_count,
    parse_duration,
    parse_share,
    parse_time,
    unit_named,
)
from vsmap.model.quantities import NO_TIME, Amount, Duration, Unit


def hours(value: float) -> Duration:
    return Duration.of(value, Unit.HOUR)


def days(value: float) -> Duration:
    return Duration.of(value, Unit.DAY)


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("45m", [(45, Unit.MINUTE)]),
        ("2.5 h", [(2.5, Unit.HOUR)]),
        ("2,5 h", [(2.5, Unit.HOUR)]),
        (".5 h", [(0.5, Unit.HOUR)]),
        ("1h 30m", [(1, Unit.HOUR), (30, Unit.MINUTE)]),
        ("1 h 30 min 5 s", [(1, Unit.HOUR), (30, Unit.MINUTE), (5, Unit.SECOND)]),
        ("3 d", [(3, Unit.DAY)]),
        ("3 Days", [(3, Unit.DAY)]),
        ("1w", [(1, Unit.WEEK)]),
        ("2 mo", [(2, Unit.MONTH)]),
        ("3 cd", [(3, Unit.CALENDAR_DAY)]),
        ("2 calendar weeks", [(2, Unit.CALENDAR_WEEK)]),
        ("1\u00a0calendar day", [(1, Unit.CALENDAR_DAY)]),
        ("  3\u00a0d ", [(3, Unit.DAY)]),
        ("1 500 min", [(1500, Unit.MINUTE)]),
        ("0 h 20 min", [(20, Unit.MINUTE)]),
    ],
)
def test_a_duration_is_read_as_typed(text: str, amounts: list[tuple[float, Unit]]) -> None:
    assert parse_duration(text) == Duration(tuple(Amount(v, u) for v, u in amounts))


@pytest.mark.parametrize("text", ["0", "0 d", "0h", "0.0", "0 h 0 m"])
def test_no_time_is_written_zero(text: str) -> None:
    assert parse_duration(text) == NO_TIME


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("3-5 d", Measure(low=days(3), high=days(5))),
        ("3\u20135 d", Measure(low=days(3), high=days(5))),
        ("2 h - 1 d", Measure(low=hours(2), high=days(1))),
        ("0-2 h", Measure(low=NO_TIME, high=hours(2))),
        ("2/4/10 d", Measure(days(2), days(4), days(10))),
        ("~2d", Measure(likely=days(2), standing=Standing.GUESS)),
        ("~ 2-4 d", Measure(low=days(2), high=days(4), standing=Standing.GUESS)),
        ("3.2d (n=42)", Measure(likely=days(3.2), standing=Standing.MEASURED, count=42)),
        ("?", UNKNOWN),
        (" TBD ", UNKNOWN),
        ("~?", UNKNOWN),
    ],
)
def test_a_time_carries_its_range_and_standing(text: str, measure: Measure[Duration]) -> None:
    assert parse_time(text) == measure


def test_a_measured_time_that_nobody_counted_has_no_count() -> None:
    assert parse_time("3 d (n=0)") == Measure(likely=days(3), standing=Standing.MEASURED)


def test_a_bare_number_takes_the_unit_of_its_field() -> None:
    assert parse_time("3", Unit.DAY) == parse_time("3 d")
    assert parse_time("2-4", Unit.HOUR) == parse_time("2-4 h")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("soonish", '"soonish" is not a duration'),
        ("", '"" is not a duration'),
        ("-3 d", '"-3 d" is not a duration'),
        ("3 fortnights", '"3 fortnights" is not a duration'),
        ("3", '"3" needs a unit'),
        ("1h 30", '"1h 30" needs a unit'),
        ("2 3 h", '"2 3 h" needs a unit'),
        ("5-3 d", '"5-3 d" runs from high to low'),
        ("2/10/4 d", '"2/10/4 d" runs from high to low'),
        ("2/4 d", '"2/4 d" is not a duration'),
        ("1-2-3 d", '"1-2-3 d" is not a duration'),
        ("~2 d (n=4)", '"~2 d (n=4)" is marked as a guess and as measured'),
        ("9e99 d", '"9e99 d" is too large'),
        ("3 d (n=" + "9" * 5000 + ")", '"3 d (n=' + "9" * 33 + '\u2026" is not a duration'),
    ],
)
def test_bad_text_is_refused_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(NotationError) as told:
        parse_time(text)

    assert told.value.reason == reason
    assert told.value.text == text


def test_a_refusal_says_what_to_write() -> None:
    with pytest.raises(NotationError) as told:
        parse_time("soonish")

    assert str(told.value) == '"soonish" is not a duration; write 3 d, 2-4 h, ~1w or ?'


def test_a_range_is_refused_where_one_length_is_wanted() -> None:
    with pytest.raises(NotationError, match="is a range, not one duration"):
        parse_duration("2-4 h")


@pytest.mark.parametrize("text", ["90%", "90", "0.9", "90 %", "0,9"])
def test_a_share_is_the_same_in_percent_or_not(text: str) -> None:
    assert parse_share(text) == Measure(likely=0.9)


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("1", Measure(likely=1.0)),
        ("1%", Measure(likely=0.01)),
        ("100", Measure(likely=1.0)),
        ("0", Measure(likely=0.0)),
        ("~80%", Measure(likely=0.8, standing=Standing.GUESS)),
        ("70-90%", Measure(low=0.7, high=0.9)),
        ("70/80/90", Measure(0.7, 0.8, 0.9)),
        ("0.9 (n=12)", Measure(likely=0.9, standing=Standing.MEASURED, count=12)),
        ("?", UNKNOWN),
    ],
)
def test_a_share_carries_its_range_and_standing(text: str, measure: Measure[float]) -> None:
    assert parse_share(text) == measure


@pytest.mark.parametrize("text", ["101", "150%", "lots", "", "90-80%", "1 2"])
def test_a_bad_share_is_refused(text: str) -> None:
    with pytest.raises(NotationError, match="write 90%, ~80%, 70-90% or"):
        parse_share(text)


@pytest.mark.parametrize(
    ("text", "number"),
    [("7000", 7000), ("7 000", 7000), ("7,000", 7000), ("1,234,567", 1234567), ("2.5", 2.5)],
)
def test_a_count_is_read_with_or_without_thousands(text: str, number: float) -> None:
    assert parse_count(text) == Measure(likely=number)


@pytest.mark.parametrize("text", ["-3", "many", "", "1 2", "3 d"])
def test_a_bad_count_is_refused(text: str) -> None:
    with pytest.raises(NotationError, match="write 7000, ~200 or"):
        parse_count(text)


def test_a_unit_is_known_by_its_names() -> None:
    assert unit_named(" Hours ") is Unit.HOUR
    assert unit_named("fortnight") is None
