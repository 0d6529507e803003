"""Supplier and customer with classic symbols: factories, lorries, and what leads to the stream."""

from __future__ import annotations

from dataclasses import dataclass

from vsmap.drawing.classic_symbols import (
    FACTORY_HEIGHT,
    FACTORY_WIDTH,
    TRIANGLE_WIDTH,
    TRUCK_HEIGHT,
    factory,
    truck,
)
from vsmap.drawing.geometry import Box, Point
from vsmap.drawing.groups import Group, Layer, grouped
from vsmap.drawing.look import Sizes
from vsmap.drawing.pens import arrow_head, rounded, without_repeats
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
from vsmap.drawing.text_measure import TextMeasure, shortened, wrapped
from vsmap.model.ids import REQUEST, StepId
from vsmap.model.steps import End

_FACTORY_RISE = 215.0
_BESIDE_STOCK = 85.0


@dataclass(frozen=True, slots=True)
class ClassicEnd:
    """What is needed to draw a supplier or customer.

    `stock` is the apex of the triangle next to it, if there is one; `door` is where the stream
    begins or ends, if it does; `words` is what stands under the factory (the demand of a customer).
    """

    end_id: StepId
    end: End
    box: Box
    stock: Point | None
    door: Point | None
    words: str


def factory_box(end_id: StepId, middle: float, top: float) -> Box:
    """The factory above the stream: over the first triangle, or aside of the last one."""
    x = middle if end_id == REQUEST else middle + _BESIDE_STOCK
    return Box(x - FACTORY_WIDTH / 2, top - _FACTORY_RISE, FACTORY_WIDTH, FACTORY_HEIGHT)


def draw_classic_end(drawing: ClassicEnd, sizes: Sizes, measure: TextMeasure) -> Group:
    """The factory with its name, the demand, the lorry with its times, the way to the stream."""
    end_id, box = drawing.end_id, drawing.box
    items: list[Primitive] = [factory(end_id, box), *_name(drawing, sizes, measure)]
    y = box.bottom
    if drawing.words:
        y += 19.0
        items.append(_line(drawing, drawing.words, y, sizes.number, Weight.MEDIUM, measure))
    if drawing.end.shipment:
        middle = Point(box.centre.x, y + 22.0 + TRUCK_HEIGHT / 2 + 12.0)
        items += truck(end_id, middle)
        y = middle.y + TRUCK_HEIGHT / 2 + 20.0
        words = shortened(drawing.end.shipment, 120.0, sizes.small, Weight.REGULAR, measure)
        items.append(_line(drawing, words, y, sizes.small, Weight.REGULAR, measure))
    if drawing.door is not None:
        items += _way(drawing, drawing.door, y + 9.0)
    place = Box(box.x, box.y + 30.0, box.width, box.height - 30.0)
    return grouped(end_id, Layer.STEPS, items, [(Part.NAME, place)])


def _name(drawing: ClassicEnd, sizes: Sizes, measure: TextMeasure) -> list[Primitive]:
    box, size = drawing.box, sizes.name - 0.5
    lines = wrapped(drawing.end.name, box.width - 12.0, 3, size, Weight.SEMIBOLD, measure)
    first = box.y + 24.0 + (box.height - 24.0) / 2 - (len(lines) - 1) * 8.0 + 4.6
    return [
        Text(
            box.centre.x, first + index * 16.0, words, size,
            measure.width(words, size, Weight.SEMIBOLD), Weight.SEMIBOLD, Ink.INK, Anchor.MIDDLE,
            drawing.end_id, Part.NAME, Detail.NUMBERS,
        )
        for index, words in enumerate(lines)
    ]  # fmt: skip


def _line(
    drawing: ClassicEnd, words: str, y: float, size: float, weight: Weight, measure: TextMeasure
) -> Text:
    width = measure.width(words, size, weight)
    ink = Ink.INK if weight is Weight.MEDIUM else Ink.INK2
    return Text(
        drawing.box.centre.x, y, words, size, width, weight, ink, Anchor.MIDDLE, drawing.end_id,
        Part.LABEL, Detail.ALL,
    )  # fmt: skip


def _way(drawing: ClassicEnd, door: Point, below: float) -> list[Primitive]:
    """From the supplier down to the stream, or from the stream up to the customer."""
    middle, stock = drawing.box.centre.x, drawing.stock
    if drawing.end_id == REQUEST:
        if stock is not None:
            turn = stock.y - 18.0
            tip = Point(stock.x, stock.y - 5.0)
            corners = [Point(middle, below), Point(middle, turn), Point(stock.x, turn), tip]
        else:
            corners = [Point(middle, below), Point(middle, door.y), door]
    else:
        start = door
        if stock is not None:
            start = Point(stock.x + TRIANGLE_WIDTH / 2 + 3.0, stock.y + 9.0)
        corners = [start, Point(middle, start.y), Point(middle, below)]
    way = without_repeats(corners)
    owner = (drawing.end_id, Part.LINE, Detail.LARGE)
    return [
        Path(rounded(way, 8.0), None, Ink.INK2, 1.25, (), *owner),
        Polygon(arrow_head(way[-2], way[-1]), Ink.INK2, None, 1.0, *owner),
    ]
