"""A number on the page with the marks of its standing, the same as on the sheet, in points."""

from __future__ import annotations

from dataclasses import replace

from vsmap.drawing.primitives import Anchor, Circle, Line, Part, Primitive, Rect, Text, Weight
from vsmap.drawing.standings import CAPSULE_WIDTH, NumberStyle, Spoken, write_number
from vsmap.model.measures import Standing
from vsmap.reports.numbers import Number
from vsmap.reports.sheet import Sheet, Style

LARGE_SHARE = 0.1
"""From this part of the lead time on, a number is set SemiBold and a point larger."""

PIXEL = 0.75
"""Points in a sheet unit: the 14 px numbers of the sheet are 10.5 pt here."""


def number_style(seconds: float | None, lead_time: float, size: float = 10.5) -> Style:
    """The style of a time: heavier and a point larger where it is a large part of the whole."""
    if seconds is not None and lead_time > 0 and seconds >= LARGE_SHARE * lead_time:
        return Style(size + 1, Weight.SEMIBOLD)
    return Style(size, Weight.MEDIUM)


def number_width(sheet: Sheet, number: Number, style: Style) -> float:
    """The room a number takes with its marks."""
    return sheet.text_width(number.text, style) if number.known else CAPSULE_WIDTH * PIXEL


def put_number(
    sheet: Sheet,
    place: tuple[float, float],
    number: Number,
    style: Style,
    anchor: Anchor = Anchor.MIDDLE,
    record: str | None = None,
    part: Part | None = None,
) -> float:
    """Put a number with its marks on the page at a baseline; the x where it ends."""
    standing = Standing.AGREED
    if number.guess:
        standing = Standing.GUESS
    elif number.measured:
        standing = Standing.MEASURED
    spoken = Spoken(number.text, number.known, standing, number.likely_at)
    how = NumberStyle(style.size / PIXEL, style.weight, style.ink, anchor, record=record, part=part)
    x, y = place
    written = write_number(spoken, x / PIXEL, y / PIXEL, how, sheet.measure)
    sheet.add(*(_in_points(item) for item in written.items))
    return written.box.right * PIXEL


def _in_points(item: Primitive) -> Primitive:
    """A shape in sheet units, in points."""
    match item:
        case Text():
            return replace(
                item,
                x=item.x * PIXEL,
                y=item.y * PIXEL,
                size=item.size * PIXEL,
                width=item.width * PIXEL,
            )
        case Line():
            return replace(
                item,
                x1=item.x1 * PIXEL,
                y1=item.y1 * PIXEL,
                x2=item.x2 * PIXEL,
                y2=item.y2 * PIXEL,
                line_width=item.line_width * PIXEL,
                dash=_dash(item.dash),
            )
        case Rect():
            return replace(
                item,
                x=item.x * PIXEL,
                y=item.y * PIXEL,
                width=item.width * PIXEL,
                height=item.height * PIXEL,
                radius=item.radius * PIXEL,
                line_width=item.line_width * PIXEL,
                dash=_dash(item.dash),
            )
        case Circle():
            x, y, radius = item.x * PIXEL, item.y * PIXEL, item.radius * PIXEL
            return replace(item, x=x, y=y, radius=radius)
        case _:
            return item


def _dash(dash: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(length * PIXEL for length in dash)
