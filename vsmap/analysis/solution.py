"""One solve of a folded map: how long every run and knot takes under one set of numbers."""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterable, Mapping, Sequence

from vsmap.analysis.knots import Taken, lead_through, lead_with_returns, path_weights
from vsmap.analysis.structure import Structure

AS_THEY_ARE: Mapping[int, float] = {}


class Solution:
    """Times of all slots of a structure, from the times and shares of its pieces.

    `times` and `shares` are lists over the pieces; the owner writes changed shares into `shares`
    before it names them to `refresh`. `with_returns` counts rework. `times[slot]` then also holds
    runs and knots, `taken[slot]` the branches taken in a knot. `crossing` names the ways of a knot
    that rework must not take: where one is taken, the time is infinite.
    """

    def __init__(
        self,
        structure: Structure,
        times: Sequence[float],
        shares: list[float],
        *,
        with_returns: bool,
        crossing: Mapping[int, frozenset[int]] | None = None,
    ) -> None:
        self.structure = structure
        self.with_returns = with_returns
        self.shares = shares
        self.times = [*times, *[0.0] * (len(structure.parent) - len(times))]
        self.taken: dict[int, Taken] = {}
        self._crossing = crossing or {}
        self._weights: dict[int, list[float]] = {}
        for slot in range(len(times), len(self.times)):
            self._solve(slot)

    @property
    def total(self) -> float:
        """The lead time of the whole map."""
        root = self.structure.root
        return 0.0 if root is None else self.times[root]

    def refresh(self, pieces: Mapping[int, float], shared: Iterable[int] = ()) -> list[int]:
        """Take over new times of pieces, and shares written at those named in `shared`.

        Returns the knots whose ways are now taken otherwise.
        """
        waiting = SlotsAbove(self.structure.parent)
        turned = {self.structure.parent[slot_of_way(self.structure, piece)] for piece in shared}
        for slot in turned:
            waiting.add(slot)
        for piece, time in pieces.items():
            if self.times[piece] != time:
                self.times[piece] = time
                waiting.add_above(piece)
        for slot in waiting:
            before, branches = self.times[slot], self.taken.get(slot)
            self._solve(slot)
            if self.taken.get(slot) != branches:
                turned.add(slot)
            if self.times[slot] != before:
                waiting.add_above(slot)
        return sorted(turned)

    def weights(self, slot: int) -> list[float]:
        """How much of the path through a knot goes along each of its ways."""
        if slot not in self._weights:
            knot = self.structure.knots[slot]
            shares = [self.shares[way.first] for way in knot.ways]
            self._weights[slot] = path_weights(knot, shares, self.taken[slot])
        return self._weights[slot]

    def through(
        self, slot: int, times: Sequence[float], changed: Mapping[int, float] = AS_THEY_ARE
    ) -> tuple[float, Taken]:
        """The time through a knot and the branches taken, if its ways took these times.

        `changed` are shares of pieces that differ.
        """
        knot = self.structure.knots[slot]
        shares = [changed.get(way.first, self.shares[way.first]) for way in knot.ways]
        if not self.with_returns:
            return lead_through(knot, times, shares)
        if any(shares[place] for place in self._crossing.get(slot, ())):
            return math.inf, lead_through(knot, times, shares)[1]
        return lead_with_returns(knot, times, shares)

    def _solve(self, slot: int) -> None:
        parts = self.structure.runs.get(slot)
        if parts is not None:
            self.times[slot] = sum([self.times[part] for part in parts])
            return
        times = [self.times[way.slot] for way in self.structure.knots[slot].ways]
        self.times[slot], self.taken[slot] = self.through(slot, times)
        self._weights.pop(slot, None)


class SlotsAbove:
    """Slots still to be reckoned again: what is named, parts before what they are part of."""

    def __init__(self, parent: Sequence[int]) -> None:
        self._parent = parent
        self._heap: list[int] = []
        self._named: set[int] = set()

    def add_above(self, slot: int) -> None:
        """Name the run or knot that a slot is part of."""
        if self._parent[slot] >= 0:
            self.add(self._parent[slot])

    def add(self, slot: int) -> None:
        """Name a run or knot."""
        if slot not in self._named:
            self._named.add(slot)
            heapq.heappush(self._heap, slot)

    def __iter__(self) -> SlotsAbove:
        return self

    def __next__(self) -> int:
        if not self._heap:
            raise StopIteration
        return heapq.heappop(self._heap)


def slot_of_way(structure: Structure, piece: int) -> int:
    """The way of a knot that begins with this piece: the piece itself, or the run it begins."""
    slot = piece
    parent = structure.parent[slot]
    while parent in structure.runs and structure.runs[parent][0] == slot:
        slot, parent = parent, structure.parent[parent]
    return slot
