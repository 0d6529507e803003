"""What the lead time would be if some pieces took other times or shares; nothing is kept."""

from __future__ import annotations

from collections.abc import Mapping

from vsmap.analysis.solution import SlotsAbove, Solution, slot_of_way
from vsmap.analysis.structure import Knot

NO_SHARES: Mapping[int, float] = {}


def difference(
    solution: Solution, times: Mapping[int, float], shares: Mapping[int, float] = NO_SHARES
) -> float:
    """The lead time with these times and shares of pieces, less what it is.

    Only the runs and knots above those pieces are solved again. The solution must be finite.
    """
    what_if = _WhatIf(solution, shares)
    for piece, time in times.items():
        what_if.change(piece, time - solution.times[piece])
    return what_if.difference()


class _WhatIf:
    """By how much slots differ from a solution, parts before what they are part of."""

    def __init__(self, solution: Solution, shares: Mapping[int, float]) -> None:
        self._solution = solution
        self._structure = solution.structure
        self._shares = shares
        self._changed: dict[int, float] = {}
        self._waiting = SlotsAbove(self._structure.parent)
        for piece in shares:
            self._waiting.add_above(slot_of_way(self._structure, piece))

    def change(self, slot: int, difference: float) -> None:
        """Set by how much a slot differs; a run differs by what its parts do together."""
        self._changed[slot] = difference
        above = self._structure.parent[slot]
        if difference and above >= 0:
            self._waiting.add_above(slot)
            self._changed[above] = self._changed.get(above, 0.0) + difference

    def difference(self) -> float:
        """By how much the whole map differs."""
        for slot in self._waiting:
            knot = self._structure.knots.get(slot)
            summed = self._changed.get(slot, 0.0)
            self.change(slot, summed if knot is None else self._knot_difference(slot, knot))
        root = self._structure.root
        return 0.0 if root is None else self._changed.get(root, 0.0)

    def _knot_difference(self, slot: int, knot: Knot) -> float:
        if not (self._shares or self._solution.with_returns):
            weighed = self._weighed(slot, knot)
            if weighed is not None:
                return weighed
        solved = self._solution.times
        times = [solved[way.slot] + self._changed.get(way.slot, 0.0) for way in knot.ways]
        return self._solution.through(slot, times, self._shares)[0] - solved[slot]

    def _weighed(self, slot: int, knot: Knot) -> float | None:
        """What shorter ways take off a knot where no other branch can become the longest.

        That is so where it has no forks, or where nothing changed on the path through it. None
        where it has to be solved again.
        """
        pairs = zip(self._solution.weights(slot), knot.ways, strict=True)
        differing = [(w, self._changed[way.slot]) for w, way in pairs if way.slot in self._changed]
        if knot.forks and any(weight or by > 0 for weight, by in differing):
            return None
        return sum(weight * by for weight, by in differing)
