"""What is still worth drawing when one steps back, and how large names and numbers then are."""

from __future__ import annotations

import math

from vsmap.drawing.primitives import Afar, Anchor, Detail, Hold, Ink, Part, Primitive, Text, Weight
from vsmap.drawing.text_measure import ELLIPSIS, TextMeasure, wrapped

LEAST_TEXT = 9.0
"""No text is drawn smaller than this many pixels."""

USUAL_BOX = 96.0
"""The width of a box for which the zooms of the design are meant."""

_ALL_FROM = 0.75
_FROM = (
    (0.45, Detail.NUMBERS),
    (0.25, Detail.LARGE),
    (0.12, Detail.BOX),
)

_STEPS = 20.0
_LEADING = 1.15


def detail_at(zoom: float, box_width: float = USUAL_BOX) -> Detail:
    """The farthest detail drawn at a zoom (1 is 100 %): all from 75 %, bars alone under 12 %.

    Below 75 % it is how wide a box is seen that counts: wider boxes keep names for longer.

    >>> detail_at(0.5), detail_at(0.35), detail_at(0.35, box_width=142)
    (<Detail.NUMBERS: 3>, <Detail.LARGE: 2>, <Detail.NUMBERS: 3>)
    """
    if zoom >= _ALL_FROM - 1e-9:
        return Detail.ALL
    seen = zoom * box_width / USUAL_BOX
    return next((detail for least, detail in _FROM if seen >= least - 1e-9), Detail.FAR)


def names_from(box_width: float = USUAL_BOX) -> float:
    """The zoom from which on names are drawn.

    >>> names_from(), names_from(box_width=48)
    (0.45, 0.75)
    """
    return min(_ALL_FROM, _FROM[0][0] * USUAL_BOX / box_width)


def is_readable(item: Primitive, zoom: float) -> bool:
    """Whether a thing may be drawn at its own size: a text not below nine pixels."""
    return not isinstance(item, Text) or item.size * zoom >= LEAST_TEXT - 1e-9


def zoom_step(zoom: float) -> float:
    """A zoom rounded down, so that names are wrapped anew now and then only while one zooms."""
    return math.floor(zoom * _STEPS + 1e-9) / _STEPS


def written_afar(afar: Afar, zoom: float, measure: TextMeasure) -> tuple[Text, ...]:
    """A name in the lines that fit its place at a zoom: whole at ten pixels or nine, else cut."""
    lines, size = _fitted(afar, zoom, measure)
    x, middle = afar.place.centre
    first = middle - (len(lines) - 1) * _LEADING * size / 2 + 0.35 * size
    return tuple(
        Text(
            x, first + index * _LEADING * size, words, size,
            measure.width(words, size, Weight.SEMIBOLD), Weight.SEMIBOLD, Ink.INK, Anchor.MIDDLE,
            None, Part.NAME, Detail.NUMBERS,
        )
        for index, words in enumerate(lines)
    )  # fmt: skip


def _fitted(afar: Afar, zoom: float, measure: TextMeasure) -> tuple[tuple[str, ...], float]:
    """The lines and their size in sheet units."""
    lines, size = tuple[str, ...](), 0.0
    for pixels in (10.0, LEAST_TEXT):
        size = pixels / zoom
        most = max(1, int(afar.place.height / (size * _LEADING) + 0.1))
        lines = wrapped(afar.words, afar.place.width, most, size, Weight.SEMIBOLD, measure)
        if not any(line.endswith((ELLIPSIS, "-")) for line in lines):
            break
    return lines, size


def growth(hold: Hold | None, zoom: float) -> float | None:
    """How much larger than the sheet a held thing is drawn about its place; None: not at all.

    A printer scales it by this factor about (hold.x, hold.y), on top of the zoom.

    >>> growth(Hold(0, 0, size=14, width=20), 0.5)
    1.4285714285714286
    """
    if hold is None:
        return 1.0
    factor = max(1.0, hold.least / (hold.size * zoom))
    if hold.room is not None and hold.width > 0:
        factor = min(factor, max(1.0, hold.room / hold.width))
    return factor if hold.size * zoom * factor >= LEAST_TEXT - 1e-9 else None
