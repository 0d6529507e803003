"""A forward flow with classic symbols: triangle over push arrow, supermarket, FIFO lane."""

from __future__ import annotations

from dataclasses import dataclass

from vsmap.drawing.classic_symbols import (
    TRIANGLE_HEIGHT,
    fifo_lane,
    inventory,
    push_arrow,
    supermarket,
)
from vsmap.drawing.flows import WAIT_DROP, blank_place, draw_line, wait_style
from vsmap.drawing.geometry import Point
from vsmap.drawing.groups import Group, Layer, grouped
from vsmap.drawing.look import Sizes
from vsmap.drawing.primitives import Ink, Part, Primitive
from vsmap.drawing.readings import Reading, is_counted_in_pieces, is_spoken_of
from vsmap.drawing.routing import Route
from vsmap.drawing.standings import Number, NumberStyle, spoken, write_number
from vsmap.drawing.text_measure import TextMeasure
from vsmap.model.flows import Flow, HandOver
from vsmap.model.ids import is_end
from vsmap.model.measures import number_bounds
from vsmap.model.wording import show_count, show_share

_LABEL_DROP = 18.0


@dataclass(frozen=True, slots=True)
class ClassicFlow:
    """What is needed to draw one forward flow; `is_large` as with simple boxes."""

    flow: Flow
    route: Route
    wait: Reading
    is_large: bool
    in_lane: bool
    """Whether it runs below a row of boxes, where there is no room for symbols."""


def has_stock(flow: Flow) -> bool:
    """Whether something is said to wait on the flow."""
    likely = flow.wait.likely
    return is_spoken_of(flow) and not (likely is not None and likely.is_zero)


def stock_top(way: Route, sizes: Sizes) -> Point:
    """The apex of the triangle: level with the upper edge of the boxes, in the flow's own gap."""
    return Point(way.label.x, way.label.y - sizes.line)


def draw_classic_flow(drawing: ClassicFlow, sizes: Sizes, measure: TextMeasure) -> Group:
    """What waits above, how it is handed on below; a line where the flow turns a corner."""
    flow, way = drawing.flow, drawing.route
    top = stock_top(way, sizes)
    items = _line(flow, way)
    if has_stock(flow) and not drawing.in_lane:
        items += _stock(flow, top)
    if not drawing.in_lane and not is_end(flow.source) and not is_end(flow.target):
        items += _hand_over(flow, way, measure)
    under = way.label.y + WAIT_DROP if drawing.in_lane else top.y + TRIANGLE_HEIGHT + _LABEL_DROP
    wait = _wait(drawing, Point(top.x, under), sizes, measure)
    share = _share(flow, way, 7.0 if drawing.in_lane else 20.0, sizes, measure)
    numbers = [(Part.WAIT, wait.box), (Part.SHARE, share.box)]
    return grouped(flow.id, Layer.FLOWS, [*items, *wait.items, *share.items], numbers)


def _line(flow: Flow, way: Route) -> list[Primitive]:
    """A straight push is told by its arrow alone; to and from the ends something else leads."""
    is_straight = len(way.corners) == 2
    if is_straight and (flow.hand_over is HandOver.PUSH or is_end(flow.source)):
        return []
    return [] if is_straight and is_end(flow.target) else draw_line(flow, way)


def _stock(flow: Flow, top: Point) -> list[Primitive]:
    if flow.hand_over is HandOver.PULL:
        return supermarket(flow.id, top)
    return [] if flow.hand_over is HandOver.FIFO else inventory(flow.id, top)


def _hand_over(flow: Flow, way: Route, measure: TextMeasure) -> list[Primitive]:
    if flow.hand_over is HandOver.PUSH:
        return push_arrow(flow.id, way.label) if len(way.corners) == 2 else []
    if flow.hand_over is HandOver.FIFO:
        words = "FIFO" if flow.fifo_limit is None else f"FIFO {flow.fifo_limit}"
        return fifo_lane(flow.id, way.label, words, measure)
    return []


def _wait(drawing: ClassicFlow, at: Point, sizes: Sizes, measure: TextMeasure) -> Number:
    flow = drawing.flow
    grows_from = Point(at.x, at.y - 12.0)
    style = wait_style(flow, sizes, grows_from, drawing.route.room, is_large=drawing.is_large)
    if not has_stock(flow):
        return Number((), blank_place(at.x, at.y, 28.0, style.size))
    number = drawing.wait.spoken
    if not number.is_known:
        at = Point(at.x, at.y + 3.0)
    if is_counted_in_pieces(flow):
        number = spoken(show_count(flow.inventory), flow.inventory, number_bounds(flow.inventory))
    return write_number(number, at.x, at.y, style, measure)


def _share(flow: Flow, way: Route, rise: float, sizes: Sizes, measure: TextMeasure) -> Number:
    at = Point(way.label.x, way.label.y - rise)
    if not flow.share.is_known:
        return Number((), blank_place(at.x, at.y, 36.0, sizes.small))
    style = NumberStyle(sizes.small, ink=Ink.INK2, record=flow.id, part=Part.SHARE)
    number = spoken(show_share(flow.share), flow.share, number_bounds(flow.share))
    return write_number(number, at.x, at.y, style, measure)
