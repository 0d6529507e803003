"""The small symbols on a line that tell how work is handed on: pull from a supermarket, FIFO."""

from __future__ import annotations

from vsmap.drawing.geometry import Point
from vsmap.drawing.pens import line, move
from vsmap.drawing.primitives import (
    Anchor,
    Circle,
    Detail,
    Ink,
    Line,
    Part,
    Path,
    Polygon,
    Primitive,
    Rect,
    Text,
    Weight,
)
from vsmap.drawing.text_measure import TextMeasure
from vsmap.model.flows import Flow, HandOver
from vsmap.model.language import said

_HALF = 13.0
_REACH = 6.5


def hand_over_symbol(flow: Flow, at: Point, measure: TextMeasure) -> list[Primitive]:
    """What stands on the line at a place; nothing for a push."""
    match flow.hand_over:
        case HandOver.PUSH:
            return []
        case HandOver.PULL:
            return _supermarket(flow, at)
        case HandOver.FIFO:
            return [*_fifo_lane(flow, at), *_limit(flow, at, measure)]


def _ground(flow: Flow, at: Point) -> Rect:
    """Covers the line, so that the symbol stands free on it."""
    return Rect(
        at.x - _HALF, at.y - _REACH - 1.0, 2 * _HALF, 2 * _REACH + 2.0, 0.0, Ink.CANVAS,
        record=flow.id, part=Part.LINE,
    )  # fmt: skip


def _supermarket(flow: Flow, at: Point) -> list[Primitive]:
    """Three shelves, open to the supplying side."""
    left, right = at.x - 7.0, at.x + 7.0
    back = (move(left, at.y - _REACH), line(right, at.y - _REACH), line(right, at.y + _REACH))
    strokes = (*back, line(left, at.y + _REACH), move(left, at.y), line(right, at.y))
    shelves = Path(strokes, None, Ink.INK2, 1.4, (), flow.id, Part.LINE, Detail.LARGE)
    return [_ground(flow, at), shelves]


def _fifo_lane(flow: Flow, at: Point) -> list[Primitive]:
    """Two rails with a square, a disc and a triangle in line between them."""
    rails: list[Primitive] = [
        Line(at.x - _HALF, y, at.x + _HALF, y, Ink.INK2, 1.4, (), record=flow.id, part=Part.LINE)
        for y in (at.y - _REACH, at.y + _REACH)
    ]
    pieces: list[Primitive] = [
        Rect(at.x - 10.0, at.y - 2.6, 5.2, 5.2, 0.0, Ink.INK2, record=flow.id, part=Part.LINE),
        Circle(at.x, at.y, 2.8, Ink.INK2, record=flow.id, part=Part.LINE),
        Polygon(
            ((at.x + 7.6, at.y - 3.0), (at.x + 10.6, at.y + 2.6), (at.x + 4.6, at.y + 2.6)),
            Ink.INK2,
            record=flow.id,
            part=Part.LINE,
        ),
    ]
    return [_ground(flow, at), *rails, *pieces]


def _limit(flow: Flow, at: Point, measure: TextMeasure) -> list[Primitive]:
    if flow.fifo_limit is None or flow.share.is_known or flow.label:
        return []
    words = said("max\u00a0{number}", number=flow.fifo_limit)
    width = measure.width(words, 11.0, Weight.REGULAR)
    return [
        Text(
            at.x,
            at.y - _REACH - 4.0,
            words,
            11.0,
            width,
            Weight.REGULAR,
            Ink.INK2,
            Anchor.MIDDLE,
            flow.id,
            Part.LABEL,
            Detail.ALL,
        )
    ]
