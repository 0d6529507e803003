"""Which step is the bottleneck by delay in each of many draws, solved for all draws at once.

The recursion of lead_time.py once more, where a row of draws stands for each number.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from vsmap.analysis.bottlenecks import EQUAL
from vsmap.analysis.reckoning import Reckoning
from vsmap.analysis.sampling import drawn
from vsmap.analysis.structure import Knot
from vsmap.model.measures import TimeMeasure

if TYPE_CHECKING:
    import numpy

    from vsmap.analysis.sampling import Draws

    Row = Draws | float

_AT_ONCE = 250


def sampled_hotspots(
    reckoning: Reckoning,
    unsure: Mapping[int, Sequence[TimeMeasure]],
    samples: int,
    seed: int,
) -> dict[int, int]:
    """In how many samples each station is the bottleneck; `unsure` says what pieces draw from."""
    import numpy

    random = numpy.random.default_rng(seed)
    counts: dict[int, int] = {}
    for begun in range(0, samples, _AT_ONCE):
        count = min(_AT_ONCE, samples - begun)
        draws = _Draws(reckoning, unsure, random, count)
        places, often = numpy.unique(draws.hotspots(), return_counts=True)
        for place, found in zip(places.tolist(), often.tolist(), strict=True):
            if place:
                counts[place] = counts.get(place, 0) + found
    return counts


class _Draws:
    """One batch of draws: times of all slots, then how much of each path goes along them."""

    def __init__(
        self,
        reckoning: Reckoning,
        unsure: Mapping[int, Sequence[TimeMeasure]],
        random: numpy.random.Generator,
        count: int,
    ) -> None:
        self._counted = reckoning.counted
        self._structure = reckoning.counted.structure
        self._shares = reckoning.lead_time.likely.shares
        self._count = count
        pieces = len(self._structure.points.pieces)
        self._times: list[Row] = list(reckoning.lead_time.likely.times[:pieces])
        for piece, measures in unsure.items():
            self._times[piece] = drawn(measures, self._counted.calendar, random, count)
        self._taken: dict[int, dict[int, Draws]] = {}
        for slot in range(pieces, len(self._structure.parent)):
            self._times.append(self._solved(slot))

    def hotspots(self) -> numpy.typing.NDArray[numpy.int64]:
        """The station that is the bottleneck in each draw; 0 where no time passes."""
        import numpy

        weights = self._weights()
        most = numpy.zeros(self._count)
        best = numpy.zeros(self._count, dtype=numpy.int64)
        for place in range(1, self._counted.topology.last):
            delay = self._delay(place, weights)
            larger = delay > most * (1 + EQUAL)
            most = numpy.where(larger, delay, most)
            best = numpy.where(larger, place, best)
        return best

    def _delay(self, place: int, weights: Sequence[Row]) -> Row:
        points, topology = self._counted.structure.points, self._counted.topology
        lanes = (*topology.lanes_in[place], *topology.lanes_out[place])
        pieces = (points.work[place], *(points.lane[lane] for lane in lanes))
        held: Row = 0.0
        for piece in pieces:
            held = held + weights[piece] * self._times[piece]
        return held

    def _solved(self, slot: int) -> Row:
        parts = self._structure.runs.get(slot)
        if parts is None:
            return self._through(slot, self._structure.knots[slot])
        total: Row = 0.0
        for part in parts:
            total = total + self._times[part]
        return total

    def _through(self, slot: int, knot: Knot) -> Row:
        left: list[Row] = [0.0] * len(knot.onward)
        self._taken[slot] = {}
        for point in range(len(left) - 1, -1, -1):
            if point == knot.exit:
                continue
            ways = knot.onward[point]
            onward = [self._times[knot.ways[w].slot] + left[knot.ways[w].head] for w in ways]
            if point in knot.forks:
                left[point] = self._longest(slot, point, ways, onward)
                continue
            for place, time in zip(ways, onward, strict=True):
                left[point] = left[point] + self._shares[knot.ways[place].first] * time
        return left[knot.entry]

    def _longest(self, slot: int, point: int, ways: Sequence[int], onward: Sequence[Row]) -> Row:
        import numpy

        rows = numpy.stack([numpy.broadcast_to(row, (self._count,)) for row in onward])
        self._taken[slot][point] = numpy.asarray(ways)[rows.argmax(axis=0)]
        longest: Draws = rows.max(axis=0)
        return longest

    def _weights(self) -> list[Row]:
        weights: list[Row] = [0.0] * len(self._times)
        root = self._structure.root
        if root is None:
            return weights
        weights[root] = 1.0
        for slot in range(root, len(self._structure.points.pieces) - 1, -1):
            parts = self._structure.runs.get(slot)
            if parts is None:
                self._deal_out(slot, weights)
                continue
            for part in parts:
                weights[part] = weights[slot]
        return weights

    def _deal_out(self, slot: int, weights: list[Row]) -> None:
        knot = self._structure.knots[slot]
        at: list[Row] = [0.0] * len(knot.onward)
        at[knot.entry] = weights[slot]
        for point, ways in enumerate(knot.onward):
            for place in ways if point != knot.exit else ():
                way = knot.ways[place]
                share: Row = self._shares[way.first]
                if point in knot.forks:
                    share = (self._taken[slot][point] == place).astype(float)
                weights[way.slot] = at[point] * share
                at[way.head] = at[way.head] + weights[way.slot]
