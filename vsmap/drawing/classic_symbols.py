"""The classic symbols of lean manufacturing: factory, truck, inventory triangle, push arrow ..."""

from __future__ import annotations

from vsmap.drawing.geometry import Box, Point
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

FACTORY_WIDTH = 106.0
FACTORY_HEIGHT = 79.0
TRIANGLE_WIDTH = 54.0
TRIANGLE_HEIGHT = 46.0
TRUCK_WIDTH = 60.0
TRUCK_HEIGHT = 34.0
PUSH_WIDTH = 78.0
_OUTLINE = 1.6
_TEETH = 3
_TOOTH_HEIGHT = 22.0


def factory(record: str, box: Box) -> Primitive:
    """A works with a saw-tooth roof: a supplier or a customer."""
    tooth = box.width / _TEETH
    roof: list[tuple[float, float]] = []
    for index in range(_TEETH):
        left = box.x + index * tooth
        roof += [(left, box.y + _TOOTH_HEIGHT), (left + tooth, box.y)]
    walls = [(box.right, box.bottom), (box.x, box.bottom)]
    return Polygon((*roof, *walls), Ink.BOX, Ink.INK, _OUTLINE, record, Part.BOX, Detail.BOX)


def truck(record: str, middle: Point) -> list[Primitive]:
    """A lorry driving right: goods are shipped."""
    left, top = middle.x - TRUCK_WIDTH / 2, middle.y - TRUCK_HEIGHT / 2
    owner = (record, Part.BOX, Detail.LARGE)
    floor = top + 27.0
    cab = (
        (left + 38.0, top + 8.0),
        (left + 50.0, top + 8.0),
        (left + 60.0, top + 17.0),
        (left + 60.0, floor),
        (left + 38.0, floor),
    )
    return [
        Rect(left, top + 1.0, 38.0, 26.0, 0.0, Ink.BOX, Ink.INK, 1.4, (), *owner),
        Polygon(cab, Ink.BOX, Ink.INK, 1.4, *owner),
        Circle(left + 12.0, floor, 5.2, Ink.BOX, Ink.INK, 1.4, *owner),
        Circle(left + 49.0, floor, 5.2, Ink.BOX, Ink.INK, 1.4, *owner),
    ]


def inventory(record: str, top: Point) -> list[Primitive]:
    """A triangle with an I, its apex at `top`: items wait."""
    half, foot = TRIANGLE_WIDTH / 2, top.y + TRIANGLE_HEIGHT
    corners = ((top.x, top.y), (top.x + half, foot), (top.x - half, foot))
    owner = (record, Part.WAIT, Detail.LARGE)
    stem = (
        move(top.x, top.y + 26.5), line(top.x, top.y + 38.5),
        move(top.x - 3.6, top.y + 26.5), line(top.x + 3.6, top.y + 26.5),
        move(top.x - 3.6, top.y + 38.5), line(top.x + 3.6, top.y + 38.5),
    )  # fmt: skip
    return [
        Polygon(corners, Ink.BOX, Ink.INK, _OUTLINE, *owner),
        Path(stem, None, Ink.INK, 2.2, (), *owner),
    ]


def push_arrow(record: str, middle: Point) -> list[Primitive]:
    """A broad striped arrow: work is pushed on, asked for or not."""
    left, right = middle.x - PUSH_WIDTH / 2, middle.x + PUSH_WIDTH / 2
    neck, shaft, head = right - 18.0, 11.5, 16.0
    owner = (record, Part.LINE, Detail.LARGE)
    outline = (
        (left, middle.y - shaft), (neck, middle.y - shaft), (neck, middle.y - head),
        (right, middle.y), (neck, middle.y + head), (neck, middle.y + shaft),
        (left, middle.y + shaft),
    )  # fmt: skip
    stripes: list[Primitive] = [
        Rect(left + 5.0 + 20.0 * n, middle.y - shaft, 10.0, 2 * shaft, 0.0, Ink.INK, None, 1.0, (),
             *owner)
        for n in range(3)
    ]  # fmt: skip
    frame = Polygon(outline, None, Ink.INK, _OUTLINE, *owner)
    return [Polygon(outline, Ink.BOX, None, 1.0, *owner), *stripes, frame]


def supermarket(record: str, top: Point) -> list[Primitive]:
    """Shelves open to the supplying side: a stock the next step draws from."""
    left, right = top.x - 17.0, top.x + 17.0
    strokes = [move(right, top.y), line(right, top.y + TRIANGLE_HEIGHT)]
    for part in (0.0, 1 / 3, 2 / 3, 1.0):
        y = top.y + part * TRIANGLE_HEIGHT
        strokes += [move(left, y), line(right, y)]
    return [Path(tuple(strokes), None, Ink.INK, _OUTLINE, (), record, Part.WAIT, Detail.LARGE)]


def fifo_lane(record: str, middle: Point, words: str, measure: TextMeasure) -> list[Primitive]:
    """Two rails with FIFO between them: first in, first out."""
    left, right = middle.x - PUSH_WIDTH / 2, middle.x + PUSH_WIDTH / 2
    owner = (record, Part.LINE, Detail.LARGE)
    rails: list[Primitive] = [
        Line(left, y, right, y, Ink.INK, _OUTLINE, record=record, part=Part.LINE)
        for y in (middle.y - 13.0, middle.y + 13.0)
    ]
    width = measure.width(words, 12.0, Weight.SEMIBOLD)
    ground = Rect(left, middle.y - 12.0, PUSH_WIDTH, 24.0, 0.0, Ink.CANVAS, None, 1.0, (), *owner)
    text = Text(
        middle.x, middle.y + 4.2, words, 12.0, width, Weight.SEMIBOLD, Ink.INK, Anchor.MIDDLE,
        record, Part.LABEL, Detail.NUMBERS,
    )  # fmt: skip
    return [ground, *rails, text]


def zigzag(start: Point, end: Point) -> tuple[Point, ...]:
    """An electronic information flow: a line with a flash in its middle."""
    along = 1.0 if end.x > start.x else -1.0
    middle = Point((start.x + end.x) / 2, (start.y + end.y) / 2)
    return (
        start,
        Point(middle.x + 10.0 * along, middle.y - 6.5),
        Point(middle.x - 10.0 * along, middle.y + 6.5),
        end,
    )
