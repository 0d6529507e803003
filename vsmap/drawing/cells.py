"""A uniform grid over the sheet that finds quickly what lies near a place or within a window."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from vsmap.drawing.geometry import Box
from vsmap.drawing.groups import Group
from vsmap.drawing.primitives import Primitive

CELL = 256.0
_MOST_CELLS = 400
"""A group over more cells than this (the ladder of a long map) is looked at every time."""


_FEW = 8
"""While not more than one in so many groups went elsewhere, only their cells are made anew."""


class Hit(NamedTuple):
    """What lies at a place: the group and the primitive of it."""

    group: Group
    item: Primitive


class Cells:
    """The groups of a picture by the cells they lie in; made anew only for what changed."""

    def __init__(
        self,
        cells: dict[tuple[int, int], tuple[int, ...]],
        everywhere: tuple[int, ...],
        groups: tuple[Group, ...],
    ) -> None:
        self._cells = cells
        self._everywhere = everywhere
        self._groups = groups

    @classmethod
    def of(cls, groups: tuple[Group, ...]) -> Cells:
        """The index of these groups; their order is kept in every answer."""
        cells: dict[tuple[int, int], list[int]] = {}
        everywhere: list[int] = []
        for index, group in enumerate(groups):
            _enter(cells, everywhere, index, group.bounds)
        return cls({cell: tuple(found) for cell, found in cells.items()}, tuple(everywhere), groups)

    def replaced(self, groups: tuple[Group, ...]) -> Cells:
        """The index of other groups, cheap when most have the bounds of the one in their place."""
        if len(groups) != len(self._groups):
            return Cells.of(groups)
        pairs = enumerate(zip(groups, self._groups, strict=True))
        moved = [i for i, (new, old) in pairs if new is not old and new.bounds != old.bounds]
        if not moved:
            return Cells(self._cells, self._everywhere, groups)
        if len(moved) > len(groups) // _FEW:
            return Cells.of(groups)
        return self._moved(moved, groups)

    def _moved(self, moved: list[int], groups: tuple[Group, ...]) -> Cells:
        """The index after a few groups went elsewhere."""
        cells = dict(self._cells)
        everywhere = set(self._everywhere)
        for index in moved:
            everywhere.discard(index)
            for cell in _cells_of(self._groups[index].bounds):
                if cell in cells:
                    cells[cell] = tuple(i for i in cells[cell] if i != index)
            if _count(groups[index].bounds) > _MOST_CELLS:
                everywhere.add(index)
                continue
            for cell in _cells_of(groups[index].bounds):
                cells[cell] = (*cells.get(cell, ()), index)
        return Cells(cells, tuple(everywhere), groups)

    def within(self, window: Box) -> Iterator[Group]:
        """The groups that reach into a window, lowest layer first."""
        found: Collection[int]
        if _count(window) > len(self._cells):
            found = range(len(self._groups))
        else:
            found = set(self._everywhere).union(
                *(self._cells.get(cell, ()) for cell in _cells_of(window))
            )
        left, top, right, bottom = window.x, window.y, window.right, window.bottom
        for index in sorted(found):
            group = self._groups[index]
            x, y, width, height = group.bounds  # compared by hand: asked of thousands
            if x <= right and left <= x + width and y <= bottom and top <= y + height:
                yield group

    def at(self, x: float, y: float, reach: float = 3.0) -> Iterator[Hit]:
        """What lies within reach of a place, uppermost first."""
        spot = Box(x - reach, y - reach, 2 * reach, 2 * reach)
        for group in reversed(list(self.within(spot))):
            for item in reversed(group.items):
                if item.record is not None and item.box.meets(spot):
                    yield Hit(group, item)


def _enter(
    cells: dict[tuple[int, int], list[int]], everywhere: list[int], index: int, bounds: Box
) -> None:
    if _count(bounds) > _MOST_CELLS:
        everywhere.append(index)
        return
    for cell in _cells_of(bounds):
        cells.setdefault(cell, []).append(index)


def _count(box: Box) -> int:
    return (int(box.width // CELL) + 2) * (int(box.height // CELL) + 2)


def _cells_of(box: Box) -> Iterable[tuple[int, int]]:
    left, top = int(box.x // CELL), int(box.y // CELL)
    right, bottom = int(box.right // CELL), int(box.bottom // CELL)
    return ((x, y) for x in range(left, right + 1) for y in range(top, bottom + 1))
