"""The words of a slide as shapes: headline, sentence, figure, and the row of stops at the foot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from vsmap.drawing.geometry import Box
from vsmap.drawing.pens import line, move
from vsmap.drawing.primitives import Anchor, Ink, Path, Primitive, Rect, Text, Weight
from vsmap.drawing.text_measure import FontMetrics, shortened, wrapped
from vsmap.model.language import said

if TYPE_CHECKING:
    from vsmap.app.presentation.stops import Stop

WALL = (1920.0, 1080.0)
"""The wall for which sizes are given; others show the same larger or smaller."""

MARGIN = 80.0
HEADLINE, SENTENCE, FIGURE, CAPTION, LEAST = 52.0, 28.0, 64.0, 22.0, 20.0
_FIRST, _LEADING = 112.0, 62.0
_GAP, _SENTENCE_LEADING = 54.0, 38.0
_FIGURE_ROOM = 420.0
_BELOW_FIGURE = 210.0
FOOT = 38.0
_STOP_GAP, _UNDER, _CHEVRON = 40.0, 16.0, 9.0


def text(
    at: tuple[float, float],
    words: str,
    size: float,
    weight: Weight = Weight.REGULAR,
    ink: Ink = Ink.INK,
    anchor: Anchor = Anchor.START,
) -> Text:
    """A line of text, measured."""
    width = FontMetrics.shipped().width(words, size, weight)
    return Text(*at, words, size, width, weight, ink, anchor)


def fitted(words: str, room: float, size: float, weight: Weight = Weight.REGULAR) -> str:
    """Words on one line, cut with an ellipsis where they don't fit."""
    return shortened(words, room, size, weight, FontMetrics.shipped())


def heading(stop: Stop, width: float) -> list[Primitive]:
    """What a slide says at its top: at most two lines and two more, and one figure."""
    measure = FontMetrics.shipped()
    room = width - 2 * MARGIN - (_FIGURE_ROOM if stop.figure else 0.0)
    y, items = _FIRST, list[Primitive]()
    for words in _balanced(stop.headline, room):
        items.append(text((MARGIN, y), words, HEADLINE, Weight.SEMIBOLD))
        y += _LEADING
    y += _GAP - _LEADING
    if y > _BELOW_FIGURE:
        room = width - 2 * MARGIN
    for words in wrapped(stop.sentence, room, 2, SENTENCE, Weight.REGULAR, measure):
        items.append(text((MARGIN, y), words, SENTENCE, ink=Ink.INK2))
        y += _SENTENCE_LEADING
    right = width - MARGIN
    if stop.figure:
        end = Anchor.END
        items.append(text((right, 140.0), stop.figure, FIGURE, Weight.SEMIBOLD, anchor=end))
        items.append(text((right, 182.0), stop.caption, CAPTION, ink=Ink.INK2, anchor=end))
    return items


def _balanced(words: str, room: float) -> tuple[str, ...]:
    """A headline in as few lines as need be, of about the same length."""
    measure = FontMetrics.shipped()

    def lines_in(width: float) -> tuple[str, ...]:
        return tuple(wrapped(words, width, 2, HEADLINE, Weight.SEMIBOLD, measure))

    wide = lines_in(room)
    low, high = room / 2, room
    while len(wide) > 1 and high - low > HEADLINE / 2:
        middle = (low + high) / 2
        whole = " ".join(lines_in(middle)) == " ".join(wide)
        low, high = (low, middle) if whole else (middle, high)
    return lines_in(high)


def foot_places(titles: Sequence[str], height: float) -> list[Box]:
    """Where the titles of the stops stand at the foot, from left to right."""
    places, x = [], MARGIN
    for words in titles:
        width = FontMetrics.shipped().width(words, LEAST, Weight.SEMIBOLD)
        places.append(Box(x, height - FOOT - LEAST, width, LEAST * 1.3))
        x += width + _STOP_GAP
    return places


def turn_places(width: float, height: float) -> tuple[Box, Box]:
    """Where one presses for the stop before and the next one."""
    y = height - FOOT - 1.6 * LEAST
    right = width - MARGIN
    return Box(right - 210.0, y, 50.0, 50.0), Box(right - 30.0, y, 50.0, 50.0)


def foot(titles: Sequence[str], shown: int, width: float, height: float) -> list[Primitive]:
    """The titles of the stops, the one shown underlined, and how far one is."""
    y, items = height - FOOT, list[Primitive]()
    for index, (words, place) in enumerate(zip(titles, foot_places(titles, height), strict=True)):
        is_here = index == shown
        weight = Weight.SEMIBOLD if is_here else Weight.REGULAR
        items.append(text((place.x, y), words, LEAST, weight, Ink.INK if is_here else Ink.INK2))
        if is_here:
            items.append(Rect(place.x, y + _UNDER, place.width, 3.0, fill=Ink.HOTSPOT))
    back, on = turn_places(width, height)
    told = said("{place} of {number}", place=shown + 1, number=len(titles))
    middle = (back.centre.x + on.centre.x) / 2
    items.append(text((middle, y), told, LEAST, ink=Ink.INK2, anchor=Anchor.MIDDLE))
    items.append(_chevron(back, -1.0, is_lit=shown > 0))
    items.append(_chevron(on, 1.0, is_lit=shown < len(titles) - 1))
    return items


def _chevron(place: Box, way: float, *, is_lit: bool) -> Path:
    x, y = place.centre
    reach = _CHEVRON * way / 2
    points = ((x - reach, y - _CHEVRON), (x + reach, y), (x - reach, y + _CHEVRON))
    strokes = (move(*points[0]), line(*points[1]), line(*points[2]))
    return Path(strokes, None, Ink.INK if is_lit else Ink.EDGE, 2.4)
