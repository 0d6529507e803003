"""What waits before a step, and for how long, where several flows may lead into it."""

from __future__ import annotations

from collections.abc import Sequence

from vsmap.analysis.counted_map import CountedMap
from vsmap.analysis.numbers import LIKELY


def wait_before(counted: CountedMap, place: int, weights: Sequence[float]) -> float | None:
    """Seconds an item waits before a step: on the flow of the lead-time path, else the longest.

    Where several flows of the path lead in (after a choice) it is their mean by weight. None where
    it is not known; a step nothing leads to waits for nothing.
    """
    lanes = counted.topology.lanes_in[place]
    if not lanes:
        return 0.0
    on_path = [lane for lane in lanes if weights[counted.structure.points.lane[lane]] > 0]
    known = [lane for lane in on_path or lanes if counted.lanes[lane].known]
    if not known:
        return None
    waits = [counted.lanes[lane].wait[LIKELY] for lane in known]
    if not on_path or max(waits) == min(waits):
        return max(waits)
    shares = [weights[counted.structure.points.lane[lane]] for lane in known]
    return sum(w * s for w, s in zip(waits, shares, strict=True)) / sum(shares)


def items_on_lane(counted: CountedMap, lane: int, visits: Sequence[float] | None) -> float | None:
    """Items waiting on a flow: the inventory given, else throughput * wait (Little's law).

    Throughput is demand times how often an item passes. None where that can't be told.
    """
    numbers = counted.lanes[lane]
    if numbers.pieces is not None:
        return numbers.pieces
    rate = counted.items_per_second
    if rate is None or not numbers.known:
        return None
    passing = 1.0 if visits is None else visits[counted.structure.points.lane[lane]]
    return rate * passing * numbers.wait[LIKELY]


def items_before(
    counted: CountedMap, place: int, wait: float | None, visits: Sequence[float] | None
) -> float | None:
    """Items waiting before a step: the inventory given, else Little's law with its wait before.

    Of inventories on several flows in (one number before a join, written on each) the most counts.
    """
    lanes = counted.topology.lanes_in[place]
    pieces = [counted.lanes[lane].pieces for lane in lanes]
    given = [count for count in pieces if count is not None]
    if given:
        return max(given)
    rate = counted.items_per_second
    if rate is None or wait is None:
        return None
    return rate * _entered(counted, place, visits) * wait


def _entered(counted: CountedMap, place: int, visits: Sequence[float] | None) -> float:
    """How often an item comes to a step by forward flows; parallel branches into it count once."""
    if visits is None:
        return 1.0
    points = counted.structure.points
    back = sum(visits[points.back[way]] for way in counted.topology.returns_in[place])
    return max(visits[points.work[place]] - back, 0.0)
