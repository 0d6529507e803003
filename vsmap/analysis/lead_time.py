"""How long an item takes from Request to Delivered, and along which path.

`R(n) = process time + the longest over parallel branches of wait + R(next)`, weighted by share over
a choice (Martin & Osterling: the critical path by lead time; dora.dev). Low, likely and high are
three solves; unknowns count as nothing and leave the high one open.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from itertools import compress

from vsmap.analysis.counted_map import CountedMap
from vsmap.analysis.figures import Range
from vsmap.analysis.numbers import HIGH, LIKELY, LOW
from vsmap.analysis.solution import Solution
from vsmap.analysis.structure import Structure
from vsmap.model.ids import FlowId, StepId

Ways = Callable[[int], Sequence[float]]
"""For a knot's slot, which part of what enters it goes along each of its ways."""


class LeadTime:
    """The lead time by forward flows in three cases, and the path of the likely one.

    `weights[slot]` is how much of the path goes along a slot: 1, a share, or 0 off the path.
    `path` are the steps with any weight, every branch of a choice among them, `path_flows` the
    flows in reading order.
    """

    def __init__(self, counted: CountedMap) -> None:
        self._counted = counted
        self._shares = counted.shares(LIKELY)
        self.cases = [self._solved(case) for case in (LOW, LIKELY, HIGH)]
        self.weights = spread_down(counted.structure, self.likely.weights)
        self.path: tuple[StepId, ...] = ()
        self.path_flows: tuple[FlowId, ...] = ()
        self._name_path()

    @property
    def likely(self) -> Solution:
        """The solve with likely values."""
        return self.cases[LIKELY]

    @property
    def range(self) -> Range:
        """Low, likely and high; high is None where an unknown leaves it open."""
        low, likely, high = (solution.total for solution in self.cases)
        return Range(low, likely, none_if_open(high))

    def refresh(self, timed: Iterable[int], shared: Sequence[int]) -> list[int]:
        """Solve again what depends on these pieces; the slots the path runs otherwise through."""
        timed = tuple(timed)
        for piece in shared:
            self._shares[piece] = self._counted.share(piece, LIKELY)
        turned: list[int] = []
        for case, solution in enumerate(self.cases):
            times = {piece: self._counted.time(piece, case) for piece in timed}
            other_ways = solution.refresh(times, shared)
            turned = other_ways if case == LIKELY else turned
        changed = self._follow(turned)
        if changed:
            self._name_path()
        return changed

    def _follow(self, turned: Sequence[int]) -> list[int]:
        """Deal the path out anew below the knots that changed; returns the slots it changed for."""
        structure = self._counted.structure
        changed = []
        below = list(turned)
        while below:
            slot = below.pop()
            for part, weight in dealt_out(structure, slot, self.weights, self.likely.weights):
                if weight != self.weights[part]:
                    self.weights[part] = weight
                    changed.append(part)
                    if part in structure.runs or part in structure.knots:
                        below.append(part)
        return changed

    def _name_path(self) -> None:
        weights, points = self.weights.__getitem__, self._counted.structure.points
        steps = self._counted.topology.stations[1:]
        self.path = tuple(compress(steps, map(weights, points.work[1:])))
        flows = compress(self._counted.lane_flows, map(weights, points.lane))
        self.path_flows = tuple(filter(None, flows))

    def _solved(self, case: int) -> Solution:
        """A solve by forward flows only; shares are the same in every case."""
        times = self._counted.times(case)
        return Solution(self._counted.structure, times, self._shares, with_returns=False)


def spread_down(structure: Structure, ways: Ways) -> list[float]:
    """A weight for every slot: the whole map has 1, a knot deals its own out to its `ways`."""
    weights = [0.0] * max(len(structure.parent), len(structure.points.pieces))
    if structure.root is None:
        return weights
    weights[structure.root] = 1.0
    for slot in range(structure.root, len(structure.points.pieces) - 1, -1):
        if weights[slot]:
            for part, weight in dealt_out(structure, slot, weights, ways):
                weights[part] = weight
    return weights


def dealt_out(
    structure: Structure, slot: int, weights: Sequence[float], ways: Ways
) -> Iterable[tuple[int, float]]:
    """The parts of a run or knot, each with its part of the slot's weight."""
    weight = weights[slot]
    parts = structure.runs.get(slot)
    if parts is not None:
        return [(part, weight) for part in parts]
    pairs = zip(structure.knots[slot].ways, ways(slot), strict=True)
    return [(way.slot, weight * share if share else 0.0) for way, share in pairs]


def none_if_open(value: float) -> float | None:
    """A number, or None where it is infinite: open, or never reached."""
    return value if math.isfinite(value) else None
