"""Numbers as people read them, and as files keep them."""

from __future__ import annotations

import pytest

from vsmap.model.measures import Measure, Standing
from vsmap.model.notation import parse_count, parse_share, parse_time
from vsmap.model.quantities import Calendar, Duration, Unit
from vsmap.model.wording import (
    exact_count,
    exact_share,
    exact_time,
    show_change,
    show_count,
    show_number,
    show_percent,
    show_seconds,
    show_share,
    show_time,
)

HOUR = 3600.0
DAY = 8 * HOUR


def plain(text: str) -> str:
    """Display text as it can be typed: no-break spaces as spaces, dash and minus as hyphens."""
    return text.replace("\u00a0", " ").replace("\u2013", "-").replace("\u2212", "-")


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("3d", "3 d"),
        ("90min", "90 min"),
        ("1h30m", "1 h 30 min"),
        ("2-4 h", "2-4 h"),
        ("30 m - 1 h", "30 min-1 h"),
        ("0-2 h", "0-2 h"),
        ("~0-0", "~0-0"),
        ("1 s - 1 min 1 s", "1 s-1 min 1 s"),
        ("900 - 1000 s", "900-1 000 s"),
        ("1500 min", "1 500 min"),
        ("2/3/4 d", "2-4 d"),
        ("~1w", "~1 w"),
        ("~2-4d", "~2-4 d"),
        ("3.2 d (n=42)", "3.2 d"),
        ("3 cd", "3 calendar days"),
        ("1 cw", "1 calendar week"),
        ("1-2 cd", "1-2 calendar days"),
        ("0", "0"),
        ("?", "?"),
    ],
)
def test_a_time_is_shown_with_its_unit_once(typed: str, shown: str) -> None:
    assert plain(show_time(parse_time(typed))) == shown


def test_a_number_and_its_unit_stay_on_one_line() -> None:
    assert show_time(parse_time("2-4 h")) == "2\u20134\u00a0h"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("70%", "70 %"), ("70-90%", "70-90 %"), ("~0.7", "~70 %"), ("?", "?"), ("7.7%", "7.7 %")],
)
def test_a_share_is_shown_in_percent(typed: str, shown: str) -> None:
    assert plain(show_share(parse_share(typed))) == shown


@pytest.mark.parametrize(
    ("typed", "shown"), [("7000", "7 000"), ("~200", "~200"), ("2-4", "2-4"), ("1.5", "1.5")]
)
def test_a_count_is_shown_with_thousands_apart(typed: str, shown: str) -> None:
    assert plain(show_count(parse_count(typed))) == shown


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        (0, "0"),
        (3.0, "3"),
        (23.619565, "23.6"),
        (1.25, "1.25"),
        (9.996, "10"),
        (99.96, "100"),
        (999.6, "1 000"),
        (0.5, "0.5"),
        (0.9996, "1"),
        (0.125, "0.125"),
        (0.0042, "0.0042"),
        (1234567, "1 234 567"),
    ],
)
def test_a_number_has_at_most_three_digits_after_which_zeros_go(number: float, shown: str) -> None:
    assert plain(show_number(number)) == shown


@pytest.mark.parametrize(
    ("share", "shown"), [(0.41, "41 %"), (0.0766, "7.7 %"), (0.05, "5 %"), (0, "0 %"), (1, "100 %")]
)
def test_a_percentage_is_whole_from_ten_percent_up(share: float, shown: str) -> None:
    assert plain(show_percent(share)) == shown


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        (0, "0"),
        (188, "188 s"),
        (30, "30 s"),
        (600, "10 min"),
        (1.5 * HOUR, "1.5 h"),
        (4 * HOUR, "4 h"),
        (DAY, "1 d"),
        (23.619565 * DAY, "23.6 d"),
        (30 * DAY, "30 d"),
    ],
)
def test_a_derived_time_reads_in_a_fitting_unit(seconds: float, shown: str) -> None:
    assert plain(show_seconds(seconds, Calendar())) == shown


def test_a_derived_time_can_be_told_in_a_given_unit() -> None:
    assert plain(show_seconds(DAY, Calendar(), Unit.HOUR)) == "8 h"


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(-6.5 * DAY, "\u22126.5 d"), (2 * HOUR, "+2 h"), (0, "0"), (-1e-9, "0")],
)
def test_a_change_carries_its_sign(seconds: float, shown: str) -> None:
    assert show_change(seconds, Calendar()).replace("\u00a0", " ") == shown


@pytest.mark.parametrize(
    ("typed", "exact"),
    [
        ("3d", "3 d"),
        ("2-4h", "2 h - 4 h"),
        ("~2/3/4 d", "~2 d/3 d/4 d"),
        ("3.2 d (n=42)", "3.2 d (n=42)"),
        ("1h30m", "1 h 30 min"),
        ("0", "0"),
        ("?", "?"),
    ],
)
def test_the_exact_text_of_a_time_is_short(typed: str, exact: str) -> None:
    assert exact_time(parse_time(typed)) == exact


def test_the_exact_text_of_shares_and_counts_is_short() -> None:
    assert exact_share(parse_share("90%")) == "0.9"
    assert exact_count(parse_count("7 000")) == "7000"


def test_a_measured_number_without_a_count_reads_back_the_same() -> None:
    measured = Measure(likely=Duration.of(3, Unit.DAY), standing=Standing.MEASURED)

    assert parse_time(exact_time(measured)) == measured
