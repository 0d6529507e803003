"""What is drawn for one record, kept together so that it can be drawn anew alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import IntEnum
from typing import TYPE_CHECKING

from vsmap.drawing.geometry import Box, surrounding
from vsmap.drawing.primitives import Detail, Ink, Part

if TYPE_CHECKING:
    from vsmap.drawing.primitives import Primitive

Numbers = tuple[tuple[Part, Box], ...]
Bars = list[tuple[Ink | None, Box, str]]
"""Bars with their ink (None: an outline alone, not seen from afar) and whose time each shows."""


class Layer(IntEnum):
    """What lies above what; a picture draws its groups in this order."""

    LANES = 0
    PHOTOS = 1
    HOTSPOT = 2
    FLOWS = 3
    KNOTS = 4
    REWORK = 5
    STEPS = 6
    NUMBERS = 7
    NOTES = 8
    CAPSULES = 9
    LADDER = 10


class Group:
    """The shapes of one record in one layer.

    `bounds` is the room they take at most, `least` the farthest detail at which any is seen.
    `numbers` are the places of what can be typed there: a field stands exactly over such a box.
    A group drawn `later` has its shapes made when somebody first looks at them; `bars` tells what
    is seen of it from afar, if that is no more than plain bars.
    """

    __slots__ = ("_draw", "_items", "_numbers", "bars", "bounds", "layer", "least", "record")

    bounds: Box

    def __init__(
        self,
        record: str,
        layer: Layer,
        items: tuple[Primitive, ...],
        bounds: Box | None = None,
        numbers: Numbers = (),
    ) -> None:
        self.record = record
        self.layer = layer
        if bounds is not None:
            self.bounds = bounds
        self.least = min([item.detail for item in items]) if items else Detail.ALL
        self._items = items
        self._numbers = numbers
        self._draw: Callable[[], Group] | None = None
        self.bars: Callable[[], Bars] | None = None

    @classmethod
    def later(
        cls,
        record: str,
        layer: Layer,
        bounds: Box,
        least: Detail,
        draw: Callable[[], Group],
        bars: Callable[[], Bars] | None = None,
    ) -> Group:
        """A group whose shapes lie within known bounds and are drawn when they are wanted."""
        group = cls(record, layer, (), bounds)
        group.least, group.bars, group._draw = least, bars, draw
        return group

    def __getattr__(self, name: str) -> Box:
        """Bounds nobody told are measured when they are first asked for."""
        if name != "bounds":
            raise AttributeError(name)
        self.bounds = surrounding(item.box for item in self.items)
        return self.bounds

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return self._draw is None and not self._items

    @property
    def items(self) -> tuple[Primitive, ...]:
        """The shapes and texts, in the order in which they are painted."""
        if self._draw is not None:
            self._look()
        return self._items

    @property
    def numbers(self) -> Numbers:
        """The parts that can be typed, each with its place."""
        if self._draw is not None:
            self._look()
        return self._numbers

    def _look(self) -> None:
        if self._draw is not None:
            drawn, self._draw = self._draw(), None
            self._items, self._numbers = drawn.items, drawn.numbers

    def __eq__(self, other: object) -> bool:
        """Whether two groups show the same thing at the same place."""
        if not isinstance(other, Group):
            return NotImplemented
        return self is other or (
            (self.record, self.layer, self.bounds) == (other.record, other.layer, other.bounds)
            and self.items == other.items
            and self.numbers == other.numbers
        )

    def __hash__(self) -> int:
        """By whose it is and where."""
        return hash((self.record, self.layer, self.bounds))


def grouped(
    record: str,
    layer: Layer,
    items: Iterable[Primitive],
    numbers: Iterable[tuple[Part, Box]] = (),
) -> Group:
    """A group whose bounds are measured when they are asked for."""
    return Group(record, layer, tuple(items), None, tuple(numbers))
