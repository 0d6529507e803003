"""An information flow: no item moves, only word of it; dashed, above the row, never counted."""

from __future__ import annotations

from dataclasses import dataclass

from vsmap.drawing.classic_symbols import zigzag
from vsmap.drawing.geometry import Box
from vsmap.drawing.groups import Group, Layer, grouped
from vsmap.drawing.look import Sizes
from vsmap.drawing.pens import arrow_head, rounded
from vsmap.drawing.primitives import (
    Anchor,
    Detail,
    Ink,
    Part,
    Path,
    Polygon,
    Primitive,
    Text,
    Weight,
)
from vsmap.drawing.text_measure import TextMeasure, shortened
from vsmap.drawing.word_ways import WordWay
from vsmap.model.flows import Flow
from vsmap.model.value_stream import Symbols

_LINE_WIDTH = 1.2
_DASHES = (4.5, 3.5)
_RADIUS = 8.0
_LEAST_ROOM = 60.0
_OVER_LINE = 6.0
_OVER_FLASH = 17.0


@dataclass(frozen=True, slots=True)
class WordDrawing:
    """What is needed to draw one information flow."""

    flow: Flow
    way: WordWay
    symbols: Symbols | None


def draw_words(drawing: WordDrawing, sizes: Sizes, measure: TextMeasure) -> Group:
    """The dashed line, its head and its label."""
    flow, corners = drawing.flow, drawing.way.corners
    owner = (flow.id, Part.LINE, Detail.LARGE)
    is_classic = drawing.symbols is Symbols.CLASSIC
    strokes, dash = drawing.way.strokes(_RADIUS), () if is_classic else _DASHES
    if is_classic and drawing.way.is_electronic:
        corners = zigzag(*corners)
        strokes = rounded(corners, 0.0)
    items: list[Primitive] = [
        Path(strokes, None, Ink.INK2, _LINE_WIDTH, dash, *owner),
        Polygon(arrow_head(corners[-2], corners[-1], 0.85), Ink.INK2, None, 1.0, *owner),
    ]
    at = drawing.way.label
    if flow.label:
        room = max(drawing.way.room, _LEAST_ROOM)
        words = shortened(flow.label, room, sizes.small, Weight.REGULAR, measure)
        width = measure.width(words, sizes.small, Weight.REGULAR)
        rise = _OVER_FLASH if is_classic and drawing.way.is_electronic else _OVER_LINE
        items.append(
            Text(
                at.x, at.y - rise, words, sizes.small, width, Weight.REGULAR, Ink.INK2,
                Anchor.MIDDLE, flow.id, Part.LABEL, Detail.ALL,
            )
        )  # fmt: skip
    place = Box(at.x - _LEAST_ROOM / 2, at.y - 20.0, _LEAST_ROOM, 18.0)
    return grouped(flow.id, Layer.FLOWS, items, [(Part.LABEL, place)])
