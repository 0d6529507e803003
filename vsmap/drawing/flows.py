"""A forward flow with simple boxes: its line and head, its wait, share, label and hand-over."""

from __future__ import annotations

from dataclasses import dataclass

from vsmap.drawing.geometry import Box, Point
from vsmap.drawing.groups import Group, Layer, grouped
from vsmap.drawing.hand_over import hand_over_symbol
from vsmap.drawing.look import Sizes
from vsmap.drawing.pens import arrow_head
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
from vsmap.drawing.readings import Reading, is_counted_in_pieces, is_spoken_of, pieces_words
from vsmap.drawing.routing import Route
from vsmap.drawing.standings import Number, NumberStyle, spoken, write_number
from vsmap.drawing.text_measure import TextMeasure, shortened
from vsmap.model.flows import Flow
from vsmap.model.measures import number_bounds
from vsmap.model.value_stream import Demand
from vsmap.model.wording import show_share

LINE_WIDTH = 1.5
WAIT_DROP = 22.0
WAIT_CLEAR = 10.0
LARGE_CLEAR = 6.0
"""What a wait that grows leaves free of its gap; a large one comes nearer before it is dropped."""

_SHARE_RISE = 7.0


@dataclass(frozen=True, slots=True)
class FlowDrawing:
    """What is needed to draw one forward flow; `is_large` as for a step."""

    flow: Flow
    route: Route
    wait: Reading
    is_large: bool


def draw_flow(
    drawing: FlowDrawing, demand: Demand | None, sizes: Sizes, measure: TextMeasure
) -> Group:
    """The line with its head, the wait below, share and label above, the hand-over on the line."""
    flow, way = drawing.flow, drawing.route
    wait = _wait(drawing, sizes, measure)
    items: list[Primitive] = [*draw_line(flow, way), *hand_over_symbol(flow, way.label, measure)]
    items += wait.items
    items += _pieces(flow, demand, way, sizes, measure)
    numbers = [(Part.WAIT, wait.box)]
    share = _share(flow, way, sizes, measure)
    items += share.items
    numbers.append((Part.SHARE, share.box))
    items += _label(flow, way, sizes, measure)
    return grouped(flow.id, Layer.FLOWS, items, numbers)


def draw_line(flow: Flow, way: Route, dash: tuple[float, ...] = ()) -> list[Primitive]:
    """The line of a flow and the head at its end."""
    tip, before = way.corners[-1], way.corners[-2]
    head = arrow_head(before, tip)
    return [
        Path(way.strokes(), None, Ink.INK2, LINE_WIDTH, dash, flow.id, Part.LINE, Detail.LARGE),
        Polygon(head, Ink.INK2, record=flow.id, part=Part.LINE, detail=Detail.LARGE),
    ]


def wait_style(
    flow: Flow, sizes: Sizes, grows_from: Point, room: float, *, is_large: bool
) -> NumberStyle:
    """How the wait of a flow is written; a large one counts for much of the lead time."""
    return NumberStyle(
        size=sizes.large if is_large else sizes.number,
        weight=Weight.SEMIBOLD if is_large else Weight.MEDIUM,
        record=flow.id,
        part=Part.WAIT,
        detail=Detail.LARGE if is_large else Detail.NUMBERS,
        grows_from=grows_from,
        room=room,
    )


def _wait(drawing: FlowDrawing, sizes: Sizes, measure: TextMeasure) -> Number:
    flow, place = drawing.flow, drawing.route.label
    grows_from = Point(place.x, place.y + 8.0)
    room = drawing.route.room - (LARGE_CLEAR if drawing.is_large else WAIT_CLEAR)
    style = wait_style(flow, sizes, grows_from, room, is_large=drawing.is_large)
    if not is_spoken_of(flow):
        return Number((), blank_place(place.x, place.y + WAIT_DROP, 28.0, style.size))
    return write_number(drawing.wait.spoken, place.x, place.y + WAIT_DROP, style, measure)


def _pieces(
    flow: Flow, demand: Demand | None, way: Route, sizes: Sizes, measure: TextMeasure
) -> list[Primitive]:
    """How many pieces make a wait that demand made of an inventory."""
    if not is_counted_in_pieces(flow) or demand is None:
        return []
    words = pieces_words(flow)
    at = Point(way.label.x, way.label.y + WAIT_DROP + 18.0)
    return [_small(flow, words, at, Part.INVENTORY, sizes, measure)]


def _share(flow: Flow, way: Route, sizes: Sizes, measure: TextMeasure) -> Number:
    at = Point(way.label.x, way.label.y - _SHARE_RISE)
    style = NumberStyle(
        size=sizes.small,
        ink=Ink.INK2,
        record=flow.id,
        part=Part.SHARE,
        grows_from=(at.x, way.label.y - 3.0),
        room=way.room,
    )
    if not flow.share.is_known:
        return Number((), blank_place(at.x, at.y, 36.0, sizes.small))
    raised = at.y - (3.0 if flow.share.is_guess else 0.0)
    number = spoken(show_share(flow.share), flow.share, number_bounds(flow.share))
    return write_number(number, at.x, raised, style, measure)


def _label(flow: Flow, way: Route, sizes: Sizes, measure: TextMeasure) -> list[Primitive]:
    if not flow.label:
        return []
    words = shortened(flow.label, way.room, sizes.small, Weight.REGULAR, measure)
    rise = _SHARE_RISE + (sizes.small + 4.0 if flow.share.is_known else 0.0)
    at = Point(way.label.x, way.label.y - rise)
    return [_small(flow, words, at, Part.LABEL, sizes, measure)]


def _small(
    flow: Flow, words: str, at: Point, part: Part, sizes: Sizes, measure: TextMeasure
) -> Text:
    width = measure.width(words, sizes.small, Weight.REGULAR)
    return Text(
        at.x, at.y, words, sizes.small, width, Weight.REGULAR, Ink.INK2, Anchor.MIDDLE, flow.id,
        part, Detail.ALL,
    )  # fmt: skip


def blank_place(x: float, baseline: float, width: float, size: float) -> Box:
    """Where a number would stand that nobody spoke of yet."""
    return Box(x - width / 2, baseline - 0.76 * size, width, size)
