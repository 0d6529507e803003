"""What an empty map shows: both ends and a ghost of a step that says how to begin."""

from __future__ import annotations

from vsmap.drawing.geometry import Box
from vsmap.drawing.groups import Group, Layer, grouped
from vsmap.drawing.look import Sizes
from vsmap.drawing.primitives import (
    Anchor,
    Detail,
    Ink,
    Line,
    Part,
    Primitive,
    Rect,
    Text,
    Weight,
)
from vsmap.drawing.text_measure import TextMeasure, wrapped
from vsmap.model.language import phrase, said

RECORD = "ghost"
WORDS = phrase("Type the last thing that happens.")
GHOST_WIDTH = 176.0
_DASHES = (5.0, 4.0)


def ghost_box(sizes: Sizes) -> Box:
    """Where the ghost stands: where the first step will."""
    return Box(0.0, 0.0, GHOST_WIDTH, sizes.box_height)


def draw_ghost(left: float, right: float, sizes: Sizes, measure: TextMeasure) -> Group:
    """A dashed box between Request and Delivered, `left` and `right` being their facing edges."""
    box = ghost_box(sizes)
    owner = (RECORD, Part.BOX, Detail.BOX)
    y = box.y + sizes.line
    items: list[Primitive] = [
        Rect(*box, 10.0, Ink.CANVAS, Ink.EDGE, 1.25, _DASHES, *owner),
        Line(left + 4.0, y, box.x - 6.0, y, Ink.EDGE, 1.25, _DASHES, record=RECORD, part=Part.LINE),
        Line(box.right + 6.0, y, right - 4.0, y, Ink.EDGE, 1.25, _DASHES, record=RECORD,
             part=Part.LINE),
    ]  # fmt: skip
    lines = wrapped(said(WORDS), box.width - 24.0, 2, sizes.name, Weight.REGULAR, measure)
    first = box.centre.y - (len(lines) - 1) * sizes.name_leading / 2 + 0.35 * sizes.name
    for index, words in enumerate(lines):
        width = measure.width(words, sizes.name, Weight.REGULAR)
        items.append(
            Text(
                box.centre.x, first + index * sizes.name_leading, words, sizes.name, width,
                Weight.REGULAR, Ink.INK3, Anchor.MIDDLE, RECORD, Part.NAME, Detail.NUMBERS,
            )
        )  # fmt: skip
    return grouped(RECORD, Layer.STEPS, items, [(Part.NAME, box)])
