"""Lining up steps and notes with one another, and spacing them evenly."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, assert_never

from vsmap.drawing.geometry import Box, surrounding
from vsmap.editor.edits.placing import move
from vsmap.editor.snapping import turned
from vsmap.model.language import phrase
from vsmap.model.placement import Point

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vsmap.editor.edits.editable import Editable
    from vsmap.model.ids import MapId


class Alignment(StrEnum):
    """What is brought to one line: left edges, middles from left to right, and so on."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


class Axis(StrEnum):
    """The way along which gaps are made equal."""

    ACROSS = "across"
    DOWN = "down"


def align(
    document: Editable, map_id: MapId, boxes: Mapping[str, Box], alignment: Alignment
) -> None:
    """Bring boxes to the line of the outermost, or to the middle of all; each keeps its size."""
    whole = surrounding(boxes.values())
    moved = {record: _aligned(box, whole, alignment) for record, box in boxes.items()}
    with document.edit(phrase("Align")):
        move(document, map_id, moved)


def distribute(document: Editable, map_id: MapId, boxes: Mapping[str, Box], axis: Axis) -> None:
    """Make the gaps between boxes equal; the two outermost stay."""
    turned = {r: _along(box, axis) for r, box in boxes.items()}
    order = sorted(turned, key=lambda record: turned[record].centre.x)
    gap = _even_gap([turned[record] for record in order])
    moved: dict[str, Point] = {}
    at = turned[order[0]].x
    for record in order:
        box = turned[record]
        moved[record] = Point(at, box.y) if axis is Axis.ACROSS else Point(box.y, at)
        at += box.width + gap
    with document.edit(phrase("Distribute")):
        move(document, map_id, moved)


def _aligned(box: Box, whole: Box, alignment: Alignment) -> Point:
    match alignment:
        case Alignment.LEFT:
            return Point(whole.x, box.y)
        case Alignment.CENTRE:
            return Point(whole.centre.x - box.width / 2, box.y)
        case Alignment.RIGHT:
            return Point(whole.right - box.width, box.y)
        case Alignment.TOP:
            return Point(box.x, whole.y)
        case Alignment.MIDDLE:
            return Point(box.x, whole.centre.y - box.height / 2)
        case Alignment.BOTTOM:
            return Point(box.x, whole.bottom - box.height)
        case _:
            assert_never(alignment)


def _along(box: Box, axis: Axis) -> Box:
    """The box with its axes exchanged where gaps are counted downwards."""
    return box if axis is Axis.ACROSS else turned(box)


def _even_gap(row: list[Box]) -> float:
    """The gap that fills the room between the first and the last; negative where they overlap."""
    room = row[-1].right - row[0].x - sum(box.width for box in row)
    return room / max(1, len(row) - 1)
