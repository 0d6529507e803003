"""What is drawn for one record, kept together so that it can be drawn anew alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from vsmap.drawing.geometry import Box, surrounding
from vsmap.drawing.primitives import Part, Primitive


class Layer(IntEnum):
    """What lies above what; a picture draws its groups in this order."""

    HOTSPOT = 1
    FLOWS = 2
    REWORK = 3
    STEPS = 4
    NUMBERS = 5
    NOTES = 6
    CAPSULES = 7
    LADDER = 8


@dataclass(frozen=True, slots=True)
class Group:
    """The shapes of one record in one layer.

    `numbers` are the places of what can be typed there: a field stands exactly over such a box.
    """

    record: str
    layer: Layer
    items: tuple[Primitive, ...]
    bounds: Box
    numbers: tuple[tuple[Part, Box], ...] = ()


def grouped(
    record: str,
    layer: Layer,
    items: Iterable[Primitive],
    numbers: Iterable[tuple[Part, Box]] = (),
) -> Group:
    """A group with its bounds measured."""
    listed = tuple(items)
    return Group(record, layer, listed, surrounding(i.box for i in listed), tuple(numbers))
