"""A flow that goes back: its line below the boxes and the capsule that says how much comes back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from vsmap.drawing.back_ways import BackWay
from vsmap.drawing.geometry import Box
from vsmap.drawing.groups import Group, Layer, grouped
from vsmap.drawing.look import Sizes
from vsmap.drawing.pens import arrow_head, rounded, undo_icon
from vsmap.drawing.primitives import (
    Anchor,
    Detail,
    Ink,
    Part,
    Path,
    Polygon,
    Primitive,
    Rect,
    Weight,
)
from vsmap.drawing.standings import NumberStyle, Spoken, write_number
from vsmap.drawing.text_measure import TextMeasure
from vsmap.model.flows import Flow, FlowKind
from vsmap.model.language import said
from vsmap.model.measures import UNKNOWN, Measure, ShareMeasure
from vsmap.model.steps import Step
from vsmap.model.wording import show_share, show_time

CAPSULE_HEIGHT = 22.0
_RADIUS = 10.0
_ICON = 11.0
_PADDING = 10.0


@dataclass(frozen=True, slots=True)
class ReworkDrawing:
    """What is needed to draw one flow back."""

    flow: Flow
    source: Step | None
    way: BackWay


def share_back(flow: Flow, source: Step | None) -> ShareMeasure:
    """Which part goes back: as given, else 1 - %C&A of the step it leaves."""
    if flow.kind is FlowKind.FORWARD:
        return UNKNOWN
    if flow.share.is_known or source is None:
        return flow.share
    pca = source.percent_complete_accurate
    turned = pca.map_values(lambda share: 1.0 - share)
    return Measure(turned.high, turned.likely, turned.low, turned.standing, turned.count)


def capsule_words(flow: Flow, source: Step | None) -> str:
    """`30 % back`, with the wait of its own if it has one; `? back` where nobody said."""
    if flow.kind is FlowKind.FORWARD:
        return show_time(flow.wait)
    back = said("{share} back", share=show_share(share_back(flow, source)))
    likely = flow.wait.likely
    if not flow.wait.is_known or (likely is not None and likely.is_zero):
        return back
    return f"{back}, {show_time(flow.wait)}"


def capsule_width(flow: Flow, source: Step | None, sizes: Sizes, measure: TextMeasure) -> float:
    """How wide the capsule on the way back is."""
    words = measure.width(capsule_words(flow, source), sizes.small, Weight.SEMIBOLD)
    return words + _ICON + 5.0 + 2 * _PADDING


def draw_rework(drawing: ReworkDrawing, sizes: Sizes, measure: TextMeasure) -> Group:
    """The line, its head and its capsule."""
    flow, corners = drawing.flow, drawing.way.corners
    head = arrow_head(corners[-2], corners[-1])
    box = _capsule_box(drawing, sizes, measure)
    items: list[Primitive] = [
        Path(rounded(corners, _RADIUS), None, Ink.INK2, 1.5, (), flow.id, Part.LINE, Detail.LARGE),
        Polygon(head, Ink.INK2, record=flow.id, part=Part.LINE, detail=Detail.LARGE),
        *_capsule(drawing, box, sizes, measure),
    ]
    return grouped(flow.id, Layer.REWORK, items, [(Part.SHARE, box)])


def _capsule_box(drawing: ReworkDrawing, sizes: Sizes, measure: TextMeasure) -> Box:
    width = capsule_width(drawing.flow, drawing.source, sizes, measure)
    at = drawing.way.capsule
    return Box(at.x - width / 2, at.y - CAPSULE_HEIGHT / 2, width, CAPSULE_HEIGHT)


def _capsule(
    drawing: ReworkDrawing, box: Box, sizes: Sizes, measure: TextMeasure
) -> list[Primitive]:
    flow = drawing.flow
    owner = (flow.id, Part.SHARE, Detail.ALL)
    is_loop = flow.kind is FlowKind.FORWARD
    share: Measure[Any] = flow.wait if is_loop else share_back(flow, drawing.source)
    words = capsule_words(flow, drawing.source)
    number = Spoken(words, standing=share.standing)
    style = NumberStyle(
        sizes.small, Weight.SEMIBOLD, Ink.INK, Anchor.START, flow.id, Part.SHARE, Detail.ALL
    )
    left, baseline = box.x + _PADDING, box.centre.y + 0.35 * sizes.small
    icon = undo_icon(left, box.centre.y - _ICON / 2, _ICON)
    text = write_number(number, left + _ICON + 5.0, baseline, style, measure).items[:1]
    return [
        Rect(*box, CAPSULE_HEIGHT / 2, Ink.CANVAS, Ink.EDGE, 1.0, _dash(share), *owner),
        Path(icon, None, Ink.INK2, 1.1, (), *owner),
        *text,
    ]


def _dash(share: Measure[Any]) -> tuple[float, ...]:
    """A dashed capsule where nobody said how much goes back; a dotted one for a guess."""
    if not share.is_known:
        return (3.0, 2.4)
    return (1.4, 2.0) if share.is_guess else ()
