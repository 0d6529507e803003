"""The picture of a map: one list of shapes and texts that screen, SVG and PDF print alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from vsmap.drawing.cells import Cells
from vsmap.drawing.geometry import NOWHERE, Box, Point, surrounding
from vsmap.drawing.groups import Group
from vsmap.drawing.lane_tasks import LaneLabel
from vsmap.drawing.look import Look
from vsmap.drawing.primitives import Part, Primitive
from vsmap.drawing.shown_map import ShownMap
from vsmap.model.ids import FlowId, StepId

MARGIN = 24.0
"""What stays free round everything drawn."""


@dataclass(frozen=True)
class Picture:
    """What is drawn of one map.

    `groups` lie in the order in which they are painted. `boxes` are the steps' frames without what
    is written round them, `ends` the frames of Request and Delivered, `flow_lines` the corners of
    every flow, `shown` what the map was taken for: collapsed runs as one step each. `before` is the
    picture this one was made from by a change, if any.
    """

    groups: tuple[Group, ...]
    boxes: Mapping[StepId, Box]
    ends: Mapping[StepId, Box]
    flow_lines: Mapping[FlowId, tuple[Point, ...]]
    look: Look = field(default_factory=Look)
    shown: ShownMap | None = None
    lanes: tuple[LaneLabel, ...] = ()
    before: Picture | None = field(default=None, repr=False, compare=False)

    @cached_property
    def items(self) -> tuple[Primitive, ...]:
        """Every primitive, in the order in which it is painted."""
        return tuple(item for group in self.groups for item in group.items)

    @cached_property
    def bounds(self) -> Box:
        """Everything drawn, with a margin."""
        drawn = [group.bounds for group in self.groups if not group.is_empty]
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

    @property
    def indexed(self) -> Picture | None:
        """This picture if its index was made, else the last one whose was."""
        return self if "cells" in self.__dict__ else self.before

    @cached_property
    def _by_record(self) -> Mapping[str, tuple[int, ...]]:
        """The places of a record's groups among all."""
        earlier = self.before
        if earlier is not None and "_by_record" in earlier.__dict__:
            pairs = zip(earlier.groups, self.groups, strict=False)
            is_alike = all(old is new or old.record == new.record for old, new in pairs)
            if is_alike and len(earlier.groups) == len(self.groups):
                known: Mapping[str, tuple[int, ...]] = earlier.__dict__["_by_record"]
                return known
        found: dict[str, tuple[int, ...]] = {}
        for place, group in enumerate(self.groups):
            found[group.record] = (*found.get(group.record, ()), place)
        return found

    def groups_of(self, record: str) -> tuple[Group, ...]:
        """What is drawn for a record, lowest layer first."""
        return tuple(self.groups[place] for place in self._by_record.get(record, ()))

    def place_of(self, record: str, part: Part) -> Box | None:
        """Where a number or name stands or would stand, to be typed over; None: it has no place."""
        numbers = (number for group in self.groups_of(record) for number in group.numbers)
        return next((box for written, box in numbers if written is part), None)

    def typed_parts(self) -> Mapping[tuple[str, Part], Box]:
        """Every place that can be typed into, by record and part."""
        return {(g.record, part): box for g in self.groups for part, box in g.numbers}
