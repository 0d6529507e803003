"""What is right the first time, and what comes back.

Rolled %C&A is the product over the steps (dora.dev); rework makes the way an absorbing Markov chain
(Kemeny & Snell), where each return counts again; implied rework is what a single pass of correcting
would take where no rework flow is drawn (bdfinst/value-stream-map).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from vsmap.analysis.cases import Case
from vsmap.analysis.counted_map import CountedMap
from vsmap.analysis.equations import Term, solved
from vsmap.analysis.lead_time import spread_down
from vsmap.analysis.nesting import Block, Nesting, nesting_of
from vsmap.analysis.numbers import LIKELY
from vsmap.analysis.points import PieceKind
from vsmap.analysis.solution import SlotsAbove, Solution, slot_of_way
from vsmap.analysis.structure import Knot

Nestings = dict[int, Nesting]


def nestings_of(counted: CountedMap) -> Nestings:
    """How splits lie within one another, for every knot."""
    return {slot: nesting_of(knot) for slot, knot in counted.structure.knots.items()}


def rework_solution(counted: CountedMap, nestings: Nestings, case: int) -> Solution:
    """A solve with rework counted; infinite where a loop never ends or crosses a join."""
    return Solution(
        counted.structure,
        counted.times(case, with_rework=True),
        counted.shares(case, with_rework=True),
        with_returns=True,
        crossing={slot: nesting.crossing for slot, nesting in nestings.items()},
    )


def visits_of(counted: CountedMap, nestings: Nestings) -> list[float] | None:
    """How often an item passes every piece, rework visits included.

    None where that has no single answer: splits that mix, rework across a join, a loop without end.
    """
    structure = counted.structure
    if not all(nesting.clear for nesting in nestings.values()):
        return None

    def ways(slot: int) -> list[float]:
        return _visits_of_ways(counted, structure.knots[slot], nestings[slot])

    visits = spread_down(structure, ways)
    return visits if all(map(math.isfinite, visits)) else None


class RolledAccuracy:
    """The part of the items that passes every step right the first time (rolled %C&A).

    The known %C&A multiplied, parallel steps too, over choices weighted by route.
    """

    def __init__(self, counted: CountedMap, nestings: Nestings) -> None:
        self._counted = counted
        self._nestings = nestings
        self._clear = all(nesting.clear for nesting in nestings.values())
        structure = counted.structure
        self._rates = [1.0] * max(len(structure.parent), len(structure.points.pieces))
        for piece in structure.points.work:
            self._rates[piece] = piece_accuracy(counted, piece)
        if self._clear:
            for slot in range(len(structure.points.pieces), len(self._rates)):
                self._rates[slot] = self._rate(slot)

    @property
    def value(self) -> float | None:
        """None where no counted step has a %C&A, or splits mix without a single answer."""
        root = self._counted.structure.root
        known = any(station.accurate is not None for station in self._counted.stations)
        return self._rates[root] if root is not None and known and self._clear else None

    def refresh(self, pieces: Iterable[int], shared: Iterable[int]) -> None:
        """Reckon again what depends on the %C&A and the shares of these pieces."""
        if not self._clear:
            return
        structure = self._counted.structure
        waiting = SlotsAbove(structure.parent)
        for piece in pieces:
            rate = piece_accuracy(self._counted, piece)
            if rate != self._rates[piece]:
                self._rates[piece] = rate
                waiting.add_above(piece)
        for piece in shared:
            waiting.add_above(slot_of_way(structure, piece))
        for slot in waiting:
            before = self._rates[slot]
            self._rates[slot] = self._rate(slot)
            if self._rates[slot] != before:
                waiting.add_above(slot)

    def _rate(self, slot: int) -> float:
        parts = self._counted.structure.runs.get(slot)
        if parts is not None:
            return math.prod([self._rates[part] for part in parts])
        knot = self._counted.structure.knots[slot]
        return knot_accuracy(self._counted, knot, self._nestings[slot], self._rates)


def piece_accuracy(counted: CountedMap, piece: int) -> float:
    """The %C&A of a piece's step; 1 where it is not known or the piece is no step's work."""
    kind, place, _, _ = counted.structure.points.pieces[piece]
    if kind is not PieceKind.WORK:
        return 1.0
    accurate = counted.stations[place].accurate
    return 1.0 if accurate is None else accurate.likely


def knot_accuracy(
    counted: CountedMap, knot: Knot, nesting: Nesting, accuracy: Sequence[float]
) -> float:
    """The part of the items that passes a knot right the first time, block by block."""
    if nesting.cases:
        return _case_by_case(counted, knot, nesting.cases, accuracy)
    through: dict[int, tuple[float, int]] = {}
    for block in nesting.blocks:
        rate = _parallel if block.forks else _chosen
        through[block.entry] = (rate(counted, knot, block, accuracy, through), block.exit)
    return through[knot.entry][0]


def implied_rework(counted: CountedMap, waits_before: Sequence[float | None]) -> float | None:
    """Over steps no rework flow leaves: (1 - %C&A) * (wait before + process time), one pass.

    Each step counts once, whatever branch it is on. `waits_before` by station, unknown ones count
    as nothing. None where no counted step has a %C&A.
    """
    stations = list(enumerate(counted.stations))
    accurate = [(place, s) for place, s in stations if s.accurate is not None]
    if not accurate:
        return None
    return math.fsum(
        (1.0 - station.accurate.likely) * ((waits_before[place] or 0.0) + station.stay.likely)
        for place, station in accurate
        if station.accurate is not None and not counted.topology.returns_out[place]
    )


def _visits_of_ways(counted: CountedMap, knot: Knot, nesting: Nesting) -> list[float]:
    shares = [counted.share(way.first, LIKELY, with_rework=True) for way in knot.ways]
    if any(shares[place] for place in nesting.crossing):
        return [math.inf] * len(knot.ways)
    if nesting.cases:
        return _passed(nesting.cases, shares)
    reached = _reached(knot, shares)
    terms: list[list[Term]] = [
        [(1.0 if way is None else shares[way], tail) for tail, way in arriving if tail in reached]
        for arriving in nesting.arrivals
    ]
    entered = [float(point == knot.entry) for point in range(len(terms))]
    at = solved(range(len(terms)), entered, terms)
    return [
        at[way.tail] * share if share else 0.0 for way, share in zip(knot.ways, shares, strict=True)
    ]


def _reached(knot: Knot, shares: Sequence[float]) -> set[int]:
    """The points some item comes to."""
    reached = {knot.entry}
    waiting = [knot.entry]
    for point in waiting:
        for place in knot.ways_out[point]:
            head = knot.ways[place].head
            if shares[place] and head not in reached:
                reached.add(head)
                waiting.append(head)
    return reached


def _passed(cases: Sequence[Case], shares: Sequence[float]) -> list[float]:
    """How often each way is passed, over all cases."""
    passed = [0.0] * len(shares)
    for case in cases:
        weight = case.weight(shares)
        for place in case.passed:
            passed[place] += weight
    return passed


def _case_by_case(
    counted: CountedMap, knot: Knot, cases: Sequence[Case], accuracy: Sequence[float]
) -> float:
    """Every case's ways multiplied, weighted by case."""
    shares = [counted.share(way.first, LIKELY) for way in knot.ways]
    return sum(
        case.weight(shares) * math.prod(accuracy[knot.ways[place].slot] for place in case.passed)
        for case in cases
    )


def _parallel(
    counted: CountedMap,
    knot: Knot,
    block: Block,
    accuracy: Sequence[float],
    through: dict[int, tuple[float, int]],
) -> float:
    """Every way of the block is passed once."""
    del counted
    rate = 1.0
    for point in (block.entry, *block.points):
        if point in through:
            rate *= through[point][0]
        else:
            rate *= math.prod(accuracy[knot.ways[place].slot] for place in knot.onward[point])
    return rate


def _chosen(
    counted: CountedMap,
    knot: Knot,
    block: Block,
    accuracy: Sequence[float],
    through: dict[int, tuple[float, int]],
) -> float:
    """Each way weighted by its share, the rest of the route with it."""
    rates = {block.exit: 1.0}
    for point in (*reversed(block.points), block.entry):
        if point in through:
            rate, after = through[point]
            rates[point] = rate * rates[after]
            continue
        rates[point] = sum(
            counted.share(knot.ways[place].first, LIKELY)
            * accuracy[knot.ways[place].slot]
            * rates[knot.ways[place].head]
            for place in knot.onward[point]
        )
    return rates[block.entry]
