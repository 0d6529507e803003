"""Numbers typed and shown the way the reader's language writes them."""

from __future__ import annotations

import pytest

from tests.support.languages import speaking
from vsmap.model.errors import NotationError
from vsmap.model.language import Numerals
from vsmap.model.measures import UNKNOWN
from vsmap.model.notation import parse_count, parse_share, parse_time
from vsmap.model.typed import as_typed, typed_count, typed_number, typed_share, typed_time
from vsmap.model.wording import (
    exact_time,
    show_count,
    show_number,
    show_percent,
    show_time,
)


@pytest.mark.parametrize(
    ("typed", "means"),
    [
        ("1,5 h", "1.5 h"),
        ("1.5 h", "1.5 h"),
        ("1.500 h", "1500 h"),
        ("1.500,5 h", "1500.5 h"),
        ("0,125 h", "0.125 h"),
        ("3 Tage", "3 d"),
        ("1 Tag", "1 d"),
        ("2 Std", "2 h"),
        ("2 Std.", "2 h"),
        ("90 Min", "90 min"),
        ("1 Woche", "1 w"),
        ("2 Monate", "2 mo"),
        ("3 Kalendertage", "3 cd"),
        ("~2-4 Stunden", "~2-4 h"),
        ("2 bis 4 Tage", "2-4 d"),
        ("2/3,5/10 d", "2/3.5/10 d"),
        ("1 Tag 4 Std", "1 d 4 h"),
    ],
)
def test_german_times_are_understood(typed: str, means: str) -> None:
    with speaking("de"):
        assert typed_time(typed) == parse_time(means)


@pytest.mark.parametrize(
    ("typed", "means"),
    [
        ("1,5 h", "1.5 h"),
        ("3 días", "3 d"),
        ("3 dias", "3 d"),
        ("1 hora", "1 h"),
        ("2 semanas", "2 w"),
        ("2 a 4 horas", "2-4 h"),
        ("1 mes", "1 mo"),
        ("3 días naturales", "3 cd"),
    ],
)
def test_spanish_times_are_understood(typed: str, means: str) -> None:
    with speaking("es"):
        assert typed_time(typed) == parse_time(means)


@pytest.mark.parametrize("unknown", ["unbekannt", "offen", "?"])
def test_what_nobody_knows_has_a_word_in_german(unknown: str) -> None:
    with speaking("de"):
        assert typed_time(unknown) == UNKNOWN


def test_three_digits_behind_the_sign_between_thousands_are_thousands_where_that_is_usual() -> None:
    english, german = typed_time("1,500 h"), parse_time("1500 h")
    with speaking("de"):
        decimal = typed_time("1,500 h")

    assert english == german
    assert decimal == parse_time("1.5 h")


def test_the_english_notation_stays_what_it_was() -> None:
    for typed in ("1.5 h", "1,5 h", "2-4h", "~1w", "3 days", "7 000 min", "1h 30m"):
        assert typed_time(typed) == parse_time(typed)


def test_shares_counts_and_bare_numbers_take_the_comma_too() -> None:
    with speaking("de"):
        assert typed_share("87,5 %") == parse_share("87.5 %")
        assert typed_count("7.000") == parse_count("7000")
        assert typed_number("7,5") == 7.5


def test_what_can_not_be_read_is_quoted_as_it_was_typed() -> None:
    with speaking("de"), pytest.raises(NotationError) as refused:
        typed_time("1,5 Stunden und mehr")

    assert "1,5 Stunden und mehr" in refused.value.reason
    assert refused.value.reason.endswith("ist keine Dauer")


def test_numbers_are_shown_with_the_readers_signs() -> None:
    with speaking("de"):
        shown = (show_number(23.619565), show_number(7000), show_percent(0.077))
        time, count = show_time(parse_time("1.5 h")), show_count(parse_count("12500"))

    assert shown == ("23,6", "7.000", "7,7\u00a0%")
    assert (time, count) == ("1,5\u00a0h", "12.500")


def test_calendar_days_are_spelled_out_in_the_readers_language() -> None:
    with speaking("de"):
        one, many = show_time(parse_time("1 cd")), show_time(parse_time("3 cd"))

    assert (one, many) == ("1\u00a0Kalendertag", "3\u00a0Kalendertage")


def test_files_keep_the_plain_notation_whatever_is_spoken() -> None:
    measure = parse_time("~1.5/2.25/4 h")
    with speaking("de"):
        assert exact_time(measure) == "~1.5 h/2.25 h/4 h"


@pytest.mark.parametrize("text", ["1.5 h", "~0.125/2.5/40 d", "2.5-3.5 w", "1 h 30 min", "?"])
@pytest.mark.parametrize("language", ["de", "es"])
def test_a_number_offered_for_typing_reads_back_the_same(language: str, text: str) -> None:
    measure = parse_time(text)
    with speaking(language):
        assert typed_time(as_typed(exact_time(measure))) == measure


def test_spanish_sets_thousands_apart_from_five_digits_on() -> None:
    with speaking("es", Numerals(",", ".", 10_000)):
        assert [show_number(value) for value in (7000, 12500, 999.6)] == ["7000", "12.500", "1000"]
