"""The slides that hold no map: what to do next, and before and after on one time scale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vsmap.app.presentation.slide_words import CAPTION, LEAST, MARGIN, fitted, text
from vsmap.drawing.primitives import Anchor, Ink, Line, Primitive, Rect, Weight
from vsmap.drawing.scaled_ladder import (
    LadderSizes,
    draw_bars,
    ladder_at,
    path_of,
    scale_for,
    sizes_for,
    ticks,
)
from vsmap.drawing.text_measure import FontMetrics
from vsmap.model.language import said
from vsmap.model.wording import show_seconds

if TYPE_CHECKING:
    from vsmap.app.presentation.stops import Stop
    from vsmap.app.side_by_side.pair import Pair, Row, Side
    from vsmap.drawing.geometry import Box
    from vsmap.drawing.ladder_path import Stretch

_WHAT, _WHO, _OFF = 36.0, 24.0, 44.0
_ROW, _MOST_ROW = 84.0, 130.0
_SIZES = LadderSizes(work=64.0, wait=36.0, words=LEAST, least=3.0, unknown=34.0)
_NAMES, _TOTAL, _BETWEEN = 230.0, 180.0, 180.0
_FIGURE = 44.0


def next_steps(stop: Stop, place: Box) -> list[Primitive]:
    """Who does what, and what it takes off; largest words first read."""
    left, right = MARGIN, place.right - MARGIN
    y = place.y + 30.0
    items: list[Primitive] = [text((left, y), stop.list_title, CAPTION, ink=Ink.INK2)]
    if not stop.steps:
        items.append(text((left, y + 70.0), said("Nothing is agreed yet."), _WHAT, ink=Ink.INK2))
        return items
    pitch = min(max((place.height - 60.0) / len(stop.steps), _ROW), _MOST_ROW)
    y += 22.0
    room = (right - left) * 0.62
    for step in stop.steps:
        items.append(Line(left, y, right, y, Ink.HAIRLINE, 1.5))
        base = y + pitch / 2 + 12.0
        what = fitted(step.what, room, _WHAT, Weight.MEDIUM)
        items.append(text((left, base), what, _WHAT, Weight.MEDIUM))
        who = fitted(step.who, (right - left) * 0.2, _WHO)
        items.append(text((left + room + 30.0, base), who, _WHO, ink=Ink.INK2))
        items.append(text((right, base), step.takes_off, _OFF, Weight.SEMIBOLD, anchor=Anchor.END))
        y += pitch
    return items


def before_and_after(pair: Pair, place: Box) -> list[Primitive]:
    """Both ladders on one scale, and the figures beside each other with the difference."""
    sides = (pair.before, pair.after)
    paths = [plain_path(side) for side in sides]
    left, room = MARGIN + _NAMES, place.width - 2 * MARGIN - _NAMES - _TOTAL
    sizes = sizes_for(paths, room, _SIZES)
    scale = scale_for(paths, room, sizes)
    top = place.y + 20.0
    items = _scale_lines(pair, left, top, scale)
    for number, (side, path) in enumerate(zip(sides, paths, strict=True)):
        axis = top + 70.0 + number * _BETWEEN
        ladder = ladder_at(path, scale, sizes)
        name = fitted(side.stream.name, _NAMES - 20.0, 26.0, Weight.SEMIBOLD)
        items.append(text((MARGIN, axis), name, 26.0, Weight.SEMIBOLD))
        items += draw_bars(ladder, left, axis)
        items += _total(side, left + ladder.width + 24.0, axis)
    return [*items, *_tiles(pair.rows()[:5], place)]


def plain_path(side: Side) -> tuple[Stretch, ...]:
    """The path of a side, the hotspot not told apart: here the lengths speak."""
    path = path_of(side.stream, side.figures, side.figures.calendar)
    return tuple(stretch._replace(in_hotspot=False) for stretch in path)


def _total(side: Side, x: float, axis: float) -> list[Primitive]:
    total = show_seconds(side.figures.lead_time, side.figures.calendar)
    return [text((x, axis + 12.0), total, 36.0, Weight.SEMIBOLD)]


def _scale_lines(pair: Pair, left: float, top: float, scale: float) -> list[Primitive]:
    """Upright lines through both ladders, with the time at their foot."""
    items: list[Primitive] = []
    calendar = pair.before.figures.calendar
    longest = max(pair.before.figures.lead_time, pair.after.figures.lead_time)
    bottom = top + 70.0 + _BETWEEN + _SIZES.wait + 16.0
    for seconds, words in ticks(longest, calendar) if scale else ():
        x = left + seconds * scale
        items.append(Line(x, top, x, bottom, Ink.HAIRLINE, 1.5))
        items.append(text((x, bottom + 28.0), words, LEAST, ink=Ink.INK2, anchor=Anchor.MIDDLE))
    return items


def _tiles(rows: tuple[Row, ...], place: Box) -> list[Primitive]:
    """Each figure in a column of its own: before, after large, and the difference."""
    items: list[Primitive] = []
    gap = 40.0
    width = (place.width - 2 * MARGIN - gap * (len(rows) - 1)) / len(rows)
    y = place.bottom - 190.0
    for number, row in enumerate(rows):
        x = MARGIN + number * (width + gap)
        rule = 4.0 if number == 0 else 1.5
        items.append(Rect(x, y, width, rule, fill=Ink.INK if number == 0 else Ink.EDGE))
        items.append(text((x, y + 44.0), row.label, CAPTION, ink=Ink.INK2))
        size = _fitting(row.after, width)
        items.append(text((x, y + 100.0), row.after, size, Weight.SEMIBOLD))
        was = said("before {value}", value=row.before)
        under = f"{was} \u00b7 {row.change}" if row.change else was
        items.append(text((x, y + 140.0), fitted(under, width, LEAST), LEAST, ink=Ink.INK2))
    return items


def _fitting(words: str, room: float) -> float:
    width = FontMetrics.shipped().width(words, _FIGURE, Weight.SEMIBOLD)
    return _FIGURE if width <= room else max(_FIGURE * room / width, LEAST)
