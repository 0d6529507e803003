"""The picture of a map: one list of shapes and texts that screen, SVG and PDF print alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from vsmap.drawing.cells import Cells
from vsmap.drawing.geometry import NOWHERE, Box, Point, surrounding
from vsmap.drawing.groups import Group
from vsmap.drawing.look import Look
from vsmap.drawing.primitives import Part, Primitive
from vsmap.model.ids import FlowId, StepId

MARGIN = 24.0
"""What stays free round everything drawn."""


@dataclass(frozen=True)
class Picture:
    """What is drawn of one map.

    `groups` lie in the order in which they are painted. `boxes` are the steps' frames without what
    is written round them, `ends` the frames of Request and Delivered, `flow_lines` the corners of
    every flow. `before` is the picture this one was made from by a change, if any.
    """

    groups: tuple[Group, ...]
    boxes: Mapping[StepId, Box]
    ends: Mapping[StepId, Box]
    flow_lines: Mapping[FlowId, tuple[Point, ...]]
    look: Look = field(default_factory=Look)
    before: Picture | None = field(default=None, repr=False, compare=False)

    @cached_property
    def items(self) -> tuple[Primitive, ...]:
        """Every primitive, in the order in which it is painted."""
        return tuple(item for group in self.groups for item in group.items)

    @cached_property
    def bounds(self) -> Box:
        """Everything drawn, with a margin."""
        drawn = [group.bounds for group in self.groups if group.items]
        return surrounding(drawn).grown(MARGIN) if drawn else NOWHERE

    @cached_property
    def cells(self) -> Cells:
        """The index for hit tests and for leaving out what is not in view."""
        earlier = self.before
        if earlier is not None and "cells" in earlier.__dict__:
            cells = earlier.cells.replaced(self.groups)
        else:
            cells = Cells.of(self.groups)
        self.__dict__.pop("before", None)
        return cells

    @cached_property
    def _numbers(self) -> Mapping[tuple[str, Part], Box]:
        return {(g.record, part): box for g in self.groups for part, box in g.numbers}

    def place_of(self, record: str, part: Part) -> Box | None:
        """Where a number or name stands or would stand, to be typed over; None: it has no place."""
        return self._numbers.get((record, part))

    def typed_parts(self) -> Mapping[tuple[str, Part], Box]:
        """Every place that can be typed into, by record and part."""
        return self._numbers
