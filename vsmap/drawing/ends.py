"""Request and Delivered with simple boxes, and the dots and diamonds of splits and joins."""

from __future__ import annotations

from vsmap.drawing.geometry import Box, Point
from vsmap.drawing.groups import Group, Layer, grouped
from vsmap.drawing.look import Sizes
from vsmap.drawing.primitives import (
    Anchor,
    Circle,
    Detail,
    Ink,
    Part,
    Polygon,
    Primitive,
    Text,
    Weight,
)
from vsmap.drawing.text_measure import TextMeasure, shortened
from vsmap.model.ids import REQUEST, StepId
from vsmap.model.steps import End

DOT = 3.5
_DIAMOND = 8.0
_LABEL_RISE = 17.0
_LABEL_ROOM = 104.0
_REACH = 27.0
"""How far a name may reach towards the map; a longer one grows outwards."""


def draw_end(
    end_id: StepId,
    end: End,
    at: Point,
    sizes: Sizes,
    measure: TextMeasure,
    *,
    is_crowded: bool = False,
) -> Group:
    """An open circle for Request, a full one for Delivered, its name above, aside if crowded."""
    is_request = end_id == REQUEST
    circle = Circle(
        at.x, at.y, sizes.end_radius, Ink.CANVAS if is_request else Ink.INK2, Ink.INK2, 2.0,
        end_id, Part.BOX, Detail.BOX,
    )  # fmt: skip
    words = shortened(end.name, _LABEL_ROOM, sizes.small, Weight.REGULAR, measure)
    width = measure.width(words, sizes.small, Weight.REGULAR)
    x, anchor = at.x, Anchor.MIDDLE
    reach = sizes.end_radius if is_crowded else _REACH
    if width > 2 * reach:
        x = at.x + (reach if is_request else -reach)
        anchor = Anchor.END if is_request else Anchor.START
    name = Text(
        x, at.y - _LABEL_RISE, words, sizes.small, width, Weight.REGULAR, Ink.INK2, anchor,
        end_id, Part.NAME, Detail.ALL,
    )  # fmt: skip
    wide = max(width, 40.0)
    place = Box(name.box.x - (wide - width) / 2, name.box.y - 2.0, wide, 20.0)
    return grouped(end_id, Layer.STEPS, (circle, name), [(Part.NAME, place)])


def draw_split(step: StepId, at: Point, *, is_choice: bool) -> Group:
    """A dot where every branch runs, a diamond where one of them is chosen."""
    return grouped(
        f"{step}/split", Layer.KNOTS, [_diamond(step, at) if is_choice else _dot(step, at)]
    )


def draw_join(step: StepId, at: Point) -> Group:
    """A dot where branches come together."""
    return grouped(f"{step}/join", Layer.KNOTS, [_dot(step, at)])


def _dot(step: StepId, at: Point) -> Primitive:
    return Circle(at.x, at.y, DOT, Ink.INK2, record=step, part=Part.LINE)


def _diamond(step: StepId, at: Point) -> Primitive:
    corners = (
        (at.x - _DIAMOND, at.y),
        (at.x, at.y - _DIAMOND),
        (at.x + _DIAMOND, at.y),
        (at.x, at.y + _DIAMOND),
    )
    return Polygon(corners, Ink.BOX, Ink.INK2, 1.75, step, Part.LINE)
