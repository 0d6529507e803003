"""What would pay: the lead time taken off if something were halved, found by solving again."""

from __future__ import annotations

from collections.abc import Iterable

from vsmap.analysis.counted_map import CountedMap
from vsmap.analysis.numbers import LIKELY
from vsmap.analysis.solution import Solution
from vsmap.analysis.what_if import difference


class Payoffs:
    """Answers from the solves already made; nothing of them is changed.

    A step's wait before is the wait on every forward flow into it (people know it as one number),
    both its waits those on every forward flow into and out of it.
    """

    def __init__(self, counted: CountedMap, forward: Solution, rework: Solution) -> None:
        self._counted = counted
        self._forward = forward
        self._rework = rework

    @property
    def lead_time(self) -> float:
        """The lead time everything is taken off from."""
        return self._forward.total

    @property
    def lead_time_with_rework(self) -> float:
        """The lead time with rework; infinite where it can't be told."""
        return self._rework.total

    def of_process(self, place: int) -> float:
        """Lead time taken off by halving a step's process time."""
        return self._halved([self._counted.structure.points.work[place]])

    def of_wait_before(self, place: int) -> float:
        """Lead time taken off by halving the wait before a step."""
        return self._halved(self._lanes(self._counted.topology.lanes_in[place]))

    def of_delay(self, place: int) -> float:
        """Lead time taken off by halving a step's process time and the waits on both sides."""
        topology = self._counted.topology
        lanes = (*topology.lanes_in[place], *topology.lanes_out[place])
        return self._halved([self._counted.structure.points.work[place], *self._lanes(lanes)])

    def of_lane(self, lane: int) -> float:
        """Lead time taken off by halving one flow's wait."""
        return self._halved(self._lanes([lane]))

    def of_rework(self, place: int, left: float = 0.5) -> float:
        """Lead time with rework taken off where only this part of a step's rework is left."""
        points = self._counted.structure.points
        back = {
            points.back[way]: self._counted.return_shares[way][LIKELY] * left
            for way in self._counted.topology.returns_out[place]
        }
        leave = points.leave[place]
        if leave is None:
            return 0.0
        return _gain(difference(self._rework, {}, {**back, leave: 1.0 - sum(back.values())}))

    def _lanes(self, lanes: Iterable[int]) -> list[int]:
        return [self._counted.structure.points.lane[lane] for lane in lanes]

    def _halved(self, pieces: Iterable[int]) -> float:
        times = {piece: self._forward.times[piece] / 2 for piece in pieces}
        return _gain(difference(self._forward, times))


def _gain(change: float) -> float:
    """What is taken off; never below none, where adding up leaves a speck."""
    return max(0.0, -change)
