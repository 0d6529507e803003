"""A number looks as sure as it is, by its shape and not its colour."""

from __future__ import annotations

import pytest

from vsmap.drawing.primitives import Circle, Ink, Line, Primitive, Rect, Text
from vsmap.drawing.standings import NumberStyle, spoken, write_number
from vsmap.drawing.text_measure import FontMetrics
from vsmap.model.measures import time_bounds
from vsmap.model.notation import parse_time
from vsmap.model.quantities import Calendar
from vsmap.model.wording import show_time

METRICS = FontMetrics.shipped()
STYLE = NumberStyle(size=14.0)


def _written(notation: str) -> tuple[Primitive, ...]:
    measure = parse_time(notation)
    number = spoken(show_time(measure), measure, time_bounds(measure, Calendar()))
    return write_number(number, 100.0, 50.0, STYLE, METRICS).items


def _lines(notation: str) -> list[Line]:
    return [item for item in _written(notation) if isinstance(item, Line)]


def test_an_agreed_number_is_plain() -> None:
    (text,) = _written("3 d")

    assert isinstance(text, Text)
    assert (text.x, text.y) == (100.0, 50.0)


def test_a_guess_is_underlined_with_dots() -> None:
    (rule,) = _lines("~3 d")

    assert (rule.line_width, rule.dash, rule.round_ends) == (1.4, (0.0, 3.0), True)
    assert rule.y1 == pytest.approx(50.0 + 0.32 * 14.0)


def test_a_measured_number_is_underlined_solidly() -> None:
    (rule,) = _lines("8 d (n=42)")

    assert (rule.line_width, rule.dash) == (1.3, ())
    assert rule.y1 == pytest.approx(50.0 + 0.32 * 14.0)


def test_a_range_is_a_whisker_with_its_dot_where_the_likely_value_lies() -> None:
    items = _written("2/3/10 d")

    text = next(i for i in items if isinstance(i, Text))
    dot = next(i for i in items if isinstance(i, Circle))
    upright = [i for i in items if isinstance(i, Line) and i.x1 == i.x2]
    assert dot.radius == 2.0
    assert (dot.x - text.box.x) / text.width == pytest.approx(1 / 8)
    assert [round(i.y2 - i.y1, 3) for i in upright] == [4.4, 4.4]


def test_marks_combine() -> None:
    guessed_range = _lines("~2-4 d")
    measured_range = _lines("2-4 d (n=9)")

    assert any(line.round_ends for line in guessed_range)
    level = [line for line in measured_range if line.y1 == line.y2]
    assert len(level) == 2


def test_an_unknown_is_a_question_mark_in_a_dashed_capsule() -> None:
    items = _written("?")

    frame, mark = items
    assert isinstance(frame, Rect)
    assert isinstance(mark, Text)
    assert frame.dash
    assert frame.radius == frame.height / 2
    assert mark.text == "?"
    assert frame.box.covers(mark.box)
    assert all(getattr(i, "stroke", None) is not Ink.HOTSPOT for i in items)
