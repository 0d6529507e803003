"""The classic timeline: waits high, work low, each under its own step; not to scale."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from vsmap.drawing.geometry import Box, Point
from vsmap.drawing.groups import Group, Layer, grouped
from vsmap.drawing.ladder_path import Stretch
from vsmap.drawing.pens import line, move
from vsmap.drawing.primitives import (
    Anchor,
    Detail,
    Hold,
    Ink,
    Line,
    Part,
    Path,
    Primitive,
    Rect,
    Text,
    Weight,
)
from vsmap.drawing.standings import NumberStyle, Spoken, write_number
from vsmap.drawing.text_measure import TextMeasure
from vsmap.model.ids import StepId
from vsmap.model.language import said

RECORD = "ladder"
_DEPTH = 37.0
_TOTALS_WIDTH = 128.0
_TOTALS_HEIGHT = 82.0
_TOTALS_GAP = 22.0
_SIZE = 14.0


@dataclass(frozen=True, slots=True)
class TimelineInput:
    """What the timeline shows: the path, the steps' boxes, the two totals in words."""

    path: tuple[Stretch, ...]
    boxes: tuple[tuple[StepId, Box], ...]
    """The steps of the path with their boxes, from left to right."""

    least_large: float
    waiting: str
    work: str


def can_align(boxes: Sequence[tuple[StepId, Box]]) -> bool:
    """Whether the path's steps stand one right of the other, as a stepped line needs it."""
    return all(a.right <= b.x for (_, a), (_, b) in pairwise(boxes))


def draw_timeline(
    shown: TimelineInput, left: float, right: float, top: float, measure: TextMeasure
) -> Group:
    """The stepped line from `left` to `right` with a length at each tread, totals at the end."""
    high, low = top + 30.0, top + 30.0 + _DEPTH
    last = shown.boxes[-1][1].right if shown.boxes else left
    right = max(right, last + 40.0)
    points = [Point(left, high)]
    for _, box in shown.boxes:
        points += [Point(box.x, high), Point(box.x, low), Point(box.right, low)]
        points.append(Point(box.right, high))
    points.append(Point(right, high))
    strokes = (move(*points[0]), *(line(*p) for p in points[1:]))
    items: list[Primitive] = [
        Path(strokes, None, Ink.INK, 1.75, (), RECORD, Part.LADDER, Detail.BOX)
    ]
    items += _lengths(shown, left, right, high, low, measure)
    items += _totals(shown, right + _TOTALS_GAP, (high + low) / 2, measure)
    return grouped(RECORD, Layer.LADDER, items)


def _lengths(
    shown: TimelineInput,
    left: float,
    right: float,
    high: float,
    low: float,
    measure: TextMeasure,
) -> list[Primitive]:
    """Each wait over its tread, each work under it."""
    treads = _treads(shown, left, right)
    items: list[Primitive] = []
    for stretch in shown.path:
        tread = treads.get(stretch.record)
        if tread is None:
            continue
        is_large = stretch.seconds is not None and stretch.seconds > shown.least_large > 0
        style = NumberStyle(
            size=_SIZE + is_large,
            weight=Weight.SEMIBOLD if is_large else Weight.MEDIUM,
            record=stretch.record,
            part=Part.LADDER,
            detail=Detail.LARGE if is_large else Detail.NUMBERS,
        )
        baseline, line_y = (low + 21.0, low + 7.0) if stretch.is_work else (high - 11.0, high - 5.0)
        middle = (tread[0] + tread[1]) / 2
        style = replace(style, grows_from=(middle, line_y), room=tread[1] - tread[0] - 6.0)
        number = Spoken(stretch.words, is_known=stretch.seconds is not None)
        items += write_number(number, middle, baseline, style, measure).items
    return items


def _treads(shown: TimelineInput, left: float, right: float) -> Mapping[str, tuple[float, float]]:
    """From where to where each wait and work of the path lies."""
    boxes = dict(shown.boxes)
    treads: dict[str, tuple[float, float]] = {}
    here = left
    waiting: Stretch | None = None
    for stretch in shown.path:
        if not stretch.is_work:
            waiting = stretch
            continue
        box = boxes[StepId(stretch.record)]
        if waiting is not None and waiting.seconds != 0:
            treads[waiting.record] = (here, box.x)
        waiting = None
        treads[stretch.record] = (box.x, box.right)
        here = box.right
    if waiting is not None and waiting.seconds != 0:
        treads[waiting.record] = (here, right)
    return treads


def _totals(
    shown: TimelineInput, left: float, middle: float, measure: TextMeasure
) -> list[Primitive]:
    """All the waiting and all the work, in a box at the end of the line."""
    longest = max(measure.width(t, _SIZE, Weight.SEMIBOLD) for t in (shown.waiting, shown.work))
    width = max(_TOTALS_WIDTH, longest + 84.0)
    frame = Box(left, middle - _TOTALS_HEIGHT / 2, width, _TOTALS_HEIGHT)
    items: list[Primitive] = [
        Rect(*frame, 8.0, Ink.SURFACE, Ink.HAIRLINE, 1.25, (), RECORD, Part.LADDER),
        Line(frame.x, middle, frame.right, middle, Ink.HAIRLINE, 1.25),
    ]
    for words, total, y in (
        (said("Waiting"), shown.waiting, middle - _TOTALS_HEIGHT / 4),
        (said("Work"), shown.work, middle + _TOTALS_HEIGHT / 4),
    ):
        label = measure.width(words, 12.5, Weight.REGULAR)
        number = measure.width(total, _SIZE, Weight.SEMIBOLD)
        items += [
            Text(frame.x + 13.0, y + 4.8, words, 12.5, label, Weight.REGULAR, Ink.INK2),
            Text(frame.right - 13.0, y + 4.8, total, _SIZE, number, Weight.SEMIBOLD, Ink.INK,
                 Anchor.END, RECORD, Part.LADDER, Detail.NUMBERS,
                 Hold(frame.right - 13.0, y, _SIZE, number, width - 26.0)),
        ]  # fmt: skip
    return items
