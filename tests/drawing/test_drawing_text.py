"""How wide texts are and how they are broken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vsmap.drawing.primitives import Weight
from vsmap.drawing.text_measure import FontMetrics, shortened, words_of, wrapped

METRICS = FontMetrics.shipped()


def _width(text: str, weight: Weight = Weight.REGULAR) -> float:
    return METRICS.width(text, 1000.0, weight)


@pytest.mark.parametrize("weight", list(Weight))
def test_all_digits_are_as_wide_as_one_another(weight: Weight) -> None:
    assert {_width(digit, weight) for digit in "0123456789"} == {600.0}


def test_a_chinese_letter_is_a_full_square_and_a_combining_mark_nothing() -> None:
    assert _width("審") == 1000.0
    assert _width("e\u0301\u0332") == _width("e")


def test_a_name_breaks_at_blanks_and_keeps_no_break_spaces() -> None:
    lines = wrapped("Collect 3\u00a0d of documents", 90.0, 3, 13.5, Weight.SEMIBOLD, METRICS)

    assert any("3\u00a0d" in line for line in lines)
    assert " ".join(lines) == "Collect 3\u00a0d of documents"


def test_a_word_too_long_for_a_line_is_broken_with_a_hyphen() -> None:
    first, *_ = wrapped("Donaudampfschifffahrt", 80.0, 3, 13.5, Weight.SEMIBOLD, METRICS)

    assert first.endswith("-")


def test_a_hyphen_that_is_there_is_used() -> None:
    first, *_ = wrapped("software-development-kit", 80.0, 3, 13.5, Weight.SEMIBOLD, METRICS)

    assert first == "software-"


def test_no_text_makes_no_line() -> None:
    assert wrapped("  \n ", 80.0, 2, 12.0, Weight.REGULAR, METRICS) == ()


@given(st.text(max_size=80), st.floats(20.0, 300.0), st.integers(1, 4))
def test_lines_fit_their_room_whatever_is_typed(text: str, room: float, most: int) -> None:
    lines = wrapped(text, room, most, 13.5, Weight.SEMIBOLD, METRICS)

    assert len(lines) <= most
    assert all(METRICS.width(line, 13.5, Weight.SEMIBOLD) <= room for line in lines)
    assert all(line.strip() for line in lines)


@given(st.text(max_size=60), st.floats(15.0, 300.0))
def test_a_shortened_text_fits_and_says_that_it_was_cut(text: str, room: float) -> None:
    line = shortened(text, room, 12.0, Weight.REGULAR, METRICS)

    assert METRICS.width(line, 12.0, Weight.REGULAR) <= room
    assert line == " ".join(words_of(text)) or line.endswith("\u2026")
