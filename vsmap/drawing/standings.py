"""Numbers that look as sure as they are: guess, agreed, measured, range, unknown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

from vsmap.drawing.geometry import Box
from vsmap.drawing.primitives import (
    Anchor,
    Circle,
    Detail,
    Hold,
    Ink,
    Line,
    Part,
    Primitive,
    Rect,
    Text,
    Weight,
)
from vsmap.drawing.text_measure import TextMeasure
from vsmap.model.measures import Bounds, Measure, Standing, likely_in

UNKNOWN_WORDS = "?"
CAPSULE_WIDTH = 27.0
CAPSULE_HEIGHT = 22.0
_LINE_DROP = 0.32
"""How far under the baseline a mark lies, in ems."""

_DOTS = (0.0, 3.0)
_DASHES = (3.0, 2.4)


@dataclass(frozen=True, slots=True)
class NumberStyle:
    """How large and in which ink a number is written, to which record and part it belongs."""

    size: float
    weight: Weight = Weight.MEDIUM
    ink: Ink = Ink.INK
    anchor: Anchor = Anchor.MIDDLE
    record: str | None = None
    part: Part | None = None
    detail: Detail = Detail.NUMBERS
    grows_from: tuple[float, float] | None = None
    """The place about which it grows when one steps back; None: it does not."""

    room: float | None = None


@dataclass(frozen=True, slots=True)
class Number:
    """What was drawn, and the room the number takes."""

    items: tuple[Primitive, ...]
    box: Box


class Spoken(NamedTuple):
    """A number to write: its words, its standing, and for a range where the likely value lies.

    `likely` is 0 at the low end and 1 at the high one; None for a point.
    """

    words: str
    is_known: bool = True
    standing: Standing = Standing.AGREED
    likely: float | None = None


def spoken(words: str, measure: Measure[Any], bounds: Bounds) -> Spoken:
    """A measure with the words it is written in."""
    likely = likely_in(bounds) if measure.is_range else None
    return Spoken(words, measure.is_known, measure.standing, likely)


def write_number(
    number: Spoken, x: float, baseline: float, style: NumberStyle, measure: TextMeasure
) -> Number:
    """The number with its marks; its anchor stands at x."""
    if not number.is_known:
        return _capsule(x, baseline, style, measure)
    width = measure.width(number.words, style.size, style.weight)
    hold = _hold(style, width)
    text = Text(
        x, baseline, number.words, style.size, width, style.weight, style.ink, style.anchor,
        style.record, style.part, style.detail, hold,
    )  # fmt: skip
    left = text.box.x
    marks = _marks(number, Box(left, baseline, width, 0.0), style, hold)
    return Number((text, *marks), Box(left, text.box.y, width, text.box.height))


def _marks(
    number: Spoken, under: Box, style: NumberStyle, hold: Hold | None
) -> tuple[Primitive, ...]:
    y = under.y + _LINE_DROP * style.size
    marks: list[Primitive] = []
    is_guess = number.standing is Standing.GUESS
    if number.likely is not None:
        marks += _whisker(under, y, number.likely, style, hold, dotted=is_guess)
        y += 3.6
    elif is_guess:
        marks.append(_rule(under, y, style, hold, dotted=True))
    if number.standing is Standing.MEASURED:
        marks.append(_rule(under, y, style, hold, dotted=False))
    return tuple(marks)


def _rule(
    under: Box, y: float, style: NumberStyle, hold: Hold | None, *, dotted: bool
) -> Primitive:
    start, end = (under.x + 0.7, under.right - 0.7) if dotted else (under.x, under.right)
    return Line(
        start, y, end, y, style.ink, 1.4 if dotted else 1.3, _DOTS if dotted else (), dotted,
        style.record, style.part, style.detail, hold,
    )  # fmt: skip


def _whisker(
    under: Box, y: float, likely: float, style: NumberStyle, hold: Hold | None, *, dotted: bool
) -> list[Primitive]:
    """A line from low to high with ticks, and a dot where the likely value truly lies."""
    owner = (style.record, style.part, style.detail, hold)
    ticks: list[Primitive] = [
        Line(
            x,
            y - 2.2,
            x,
            y + 2.2,
            style.ink,
            1.2,
            (),
            record=style.record,
            part=style.part,
            detail=style.detail,
            hold=hold,
        )
        for x in (under.x, under.right)
    ]
    dot = Circle(under.x + likely * under.width, y, 2.0, style.ink, None, 1.0, *owner)
    return [_rule(under, y, style, hold, dotted=dotted), *ticks, dot]


def _capsule(x: float, baseline: float, style: NumberStyle, measure: TextMeasure) -> Number:
    """A question mark in a dashed capsule."""
    width = CAPSULE_WIDTH * max(1.0, style.size / 15.0)
    height = CAPSULE_HEIGHT * max(1.0, style.size / 15.0)
    left = {Anchor.START: x, Anchor.MIDDLE: x - width / 2, Anchor.END: x - width}[style.anchor]
    box = Box(left, baseline - 0.35 * style.size - height / 2, width, height)
    hold = _hold(style, width)
    owner = (style.record, style.part, style.detail, hold)
    frame = Rect(*box, height / 2, None, Ink.INK2, 1.2, _DASHES, *owner)
    letters = measure.width(UNKNOWN_WORDS, style.size, Weight.SEMIBOLD)
    mark = Text(
        box.centre.x, baseline, UNKNOWN_WORDS, style.size, letters, Weight.SEMIBOLD, style.ink,
        Anchor.MIDDLE, *owner,
    )  # fmt: skip
    return Number((frame, mark), box)


def _hold(style: NumberStyle, width: float) -> Hold | None:
    if style.grows_from is None:
        return None
    return Hold(*style.grows_from, style.size, width, style.room)
