"""Which box each step of a shortened map stands in, in which row and column."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from vsmap.model.ids import DELIVERED, REQUEST, StepId
from vsmap.reports.backbone import Backbone
from vsmap.reports.grouping import Bundle, Grouping
from vsmap.reports.shown import FROM, TO, ShownBundle


class Placed(NamedTuple):
    """The steps of one box, its row (1: beside) and the columns it may stand in."""

    steps: tuple[StepId, ...]
    row: int
    columns: tuple[int, int]


class Placing:
    """The boxes of a grouping by number, the row's first, and where each step went."""

    def __init__(self, backbone: Backbone, grouping: Grouping) -> None:
        self._backbone = backbone
        self._grouping = grouping

    @property
    def columns(self) -> int:
        """How many columns there are."""
        return self._columns[1]

    @cached_property
    def boxes(self) -> tuple[Placed, ...]:
        """The boxes; steps of a strand that a group hides stand in the group's box."""
        return (*self._row_boxes(), *self._boxes_beside())

    @cached_property
    def bundle_of(self) -> dict[str, int]:
        """Which shown bundle a step or flow beside the row belongs to."""
        return {
            record: j
            for j, bundle in enumerate(self._grouping.shown)
            for strand in bundle.strands
            for record in (*strand.steps, *strand.flows)
        }

    @property
    def bundles(self) -> tuple[ShownBundle, ...]:
        """What is drawn beside the row."""
        row = len(self._grouping.groups)
        found, first = [], row
        for bundle in self._grouping.shown:
            boxes = tuple(range(first, first + bundle.boxes))
            first += bundle.boxes
            leaves, joins = self._group_at(bundle.span.leaves), self._group_at(bundle.span.joins)
            found.append(ShownBundle(boxes, leaves, joins))
        return tuple(found)

    def _group_at(self, place: int) -> int:
        """The number of the group that holds a place of the row; FROM and TO beyond its ends."""
        if place < 0:
            return FROM
        groups = enumerate(self._grouping.groups)
        return next((i for i, group in groups if group.first <= place <= group.last), TO)

    def folds_ends(self, bundle: int) -> bool:
        """Whether a bundle's box also holds the waits into and out of it: it has several ways."""
        strands = self._grouping.shown[bundle].strands
        return len(strands) > 1 or not all(strand.is_chain for strand in strands)

    def place_of(self, step: StepId) -> int | None:
        """The number of a step's box; FROM and TO for the ends, None for what is left out."""
        if step == REQUEST:
            return FROM
        return TO if step == DELIVERED else self._box_of.get(step)

    def is_on_row(self, place: int) -> bool:
        """Whether a place is an end or a box of the row."""
        return place < 0 or self.boxes[place].row == 0

    def are_next(self, source: int, target: int) -> bool:
        """Whether two places of the row are neighbours."""
        if not (self.is_on_row(source) and self.is_on_row(target)):
            return False
        after = len(self._grouping.groups) if target == TO else target
        return after == source + 1

    @cached_property
    def _box_of(self) -> dict[StepId, int]:
        return {step: i for i, box in enumerate(self.boxes) for step in box.steps}

    @cached_property
    def _columns(self) -> tuple[dict[int, tuple[int, int]], int]:
        """The columns of each group and of each shown bundle (numbered after the groups)."""
        groups, shown = self._grouping.groups, self._grouping.shown
        columns: dict[int, tuple[int, int]] = {}
        column = 0
        for i in range(len(groups) + 1):
            joins = groups[i].first if i < len(groups) else len(self._backbone.row)
            for j, bundle in enumerate(shown):
                if bundle.boxes and not bundle.span.beside and bundle.span.joins == joins:
                    columns[len(groups) + j] = (column, column)
                    column += 1
            if i < len(groups):
                columns[i] = (column, column)
                column += 1
        for j, bundle in enumerate(shown):
            if bundle.span.beside:
                above = self._grouping.beside(bundle)
                columns[len(groups) + j] = (columns[above[0]][0], columns[above[-1]][0])
        return columns, column

    def _row_boxes(self) -> Iterator[Placed]:
        for i, group in enumerate(self._grouping.groups):
            hidden = (
                step
                for bundle in self._grouping.bundles
                if group.hides(bundle.span)
                for strand in bundle.strands
                for step in strand.steps
            )
            steps = self._backbone.row[group.first : group.last + 1]
            yield Placed((*steps, *hidden), 0, self._columns[0][i])

    def _boxes_beside(self) -> Iterator[Placed]:
        for j, bundle in enumerate(self._grouping.shown):
            for steps in _parted(bundle):
                yield Placed(steps, 1, self._columns[0][len(self._grouping.groups) + j])


def _parted(bundle: Bundle) -> Iterator[tuple[StepId, ...]]:
    """The steps of a bundle in as many boxes as it has, evenly."""
    steps = tuple(step for strand in bundle.strands for step in strand.steps)
    if not bundle.boxes:
        return
    size, more = divmod(len(steps), bundle.boxes)
    at = 0
    for i in range(bundle.boxes):
        end = at + size + (i < more)
        yield steps[at:end]
        at = end
