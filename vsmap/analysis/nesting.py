"""How splits lie within one another in a knot, and where that leaves no single answer.

A split lies cleanly in a map when all its ways meet again before anything from elsewhere joins
them. Inside such a *block* either every split is parallel (each point is passed once, a join counts
once) or every split is a choice (points are passed by share). Where parallel and choice mix without
lying within one another the knot is gone through case by case; where a join then can't know for
which branches to wait, there is no single answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from vsmap.analysis.cases import Case, cases_of
from vsmap.analysis.structure import Knot


@dataclass(frozen=True, slots=True)
class Block:
    """From a split (`entry`) to where its ways meet again; `points` between, in path order.

    Points of blocks within this one are left out but for their entries.
    """

    entry: int
    exit: int
    forks: bool
    points: tuple[int, ...]


@dataclass(slots=True)
class Nesting:
    """The blocks of a knot, inner ones first; the last goes from its entry to its exit.

    `arrivals[p]`: where items come to point p from, as (point, way); a way of None means that all
    ways of a fork have met there and count once. `cases` stand in for both where there are no
    such blocks. `crossing`: ways that leave or enter a parallel branch by rework.
    """

    blocks: list[Block] = field(default_factory=list)
    cases: tuple[Case, ...] = ()
    arrivals: list[list[tuple[int, int | None]]] = field(default_factory=list)
    crossing: frozenset[int] = frozenset()

    @property
    def clear(self) -> bool:
        """Whether visits and rolled %C&A have a single answer."""
        return bool(self.blocks or self.cases)


def nesting_of(knot: Knot) -> Nesting:
    """Sort out how a knot's splits lie within one another."""
    arrivals: list[list[tuple[int, int | None]]] = [[] for _ in knot.ways_out]
    for place, way in enumerate(knot.ways):
        arrivals[way.head].append((way.tail, place))
    nesting = Nesting(arrivals=arrivals)
    splits = {p for p in range(knot.exit) if knot.ahead[p] and len(knot.onward[p]) > 1}
    if splits & knot.forks and splits - knot.forks:
        if not _Blocks(knot, nesting).find():
            nesting.blocks, nesting.cases = [], cases_of(knot)
    else:
        _take_whole(knot, nesting, forks=bool(splits & knot.forks))
    nesting.crossing = frozenset(_crossing(knot))
    return nesting


def _take_whole(knot: Knot, nesting: Nesting, *, forks: bool) -> None:
    """A knot whose splits are all of one kind is one block."""
    points = tuple(p for p in range(len(knot.ahead)) if knot.ahead[p])
    between = tuple(p for p in points if p not in (knot.entry, knot.exit))
    nesting.blocks.append(Block(knot.entry, knot.exit, forks, between))
    if not forks:
        return
    for point, arriving in enumerate(nesting.arrivals):
        forward = [a for a in arriving if _is_forward(knot, a)]
        if len(forward) > 1:
            rest = [a for a in arriving if a not in forward]
            nesting.arrivals[point] = [*rest, (knot.entry, None)]


def _is_forward(knot: Knot, arrival: tuple[int, int | None]) -> bool:
    point, way = arrival
    return knot.ahead[point] and (way is None or not knot.ways[way].back)


class _Blocks:
    """The search for blocks: from the last split back to the first, each to where its ways meet."""

    def __init__(self, knot: Knot, nesting: Nesting) -> None:
        self._knot = knot
        self._nesting = nesting
        self._meets = meeting_points(knot)
        self._into = _entered(knot)
        self._block: dict[int, Block] = {}
        self._inside: dict[int, set[int]] = {}
        self._arriving: dict[int, int] = {}

    def find(self) -> bool:
        """Fill in blocks and arrivals; whether they take in the whole knot."""
        for point in range(len(self._knot.onward) - 1, -1, -1):
            meeting = self._meets[point]
            if self._knot.ahead[point] and self._is_split(point) and meeting is not None:
                self._close(point, meeting)
        whole = self._region(self._knot.entry, self._knot.exit)
        entry = self._block.get(self._knot.entry)
        if entry is not None and entry.exit == self._knot.exit:
            return True
        if whole is None or any(self._is_split(p) and p not in self._block for p in whole):
            return False
        block = Block(self._knot.entry, self._knot.exit, forks=False, points=tuple(whole[1:]))
        self._nesting.blocks.append(block)
        return True

    def _is_split(self, point: int) -> bool:
        return point != self._knot.exit and len(self._knot.onward[point]) > 1

    def _close(self, entry: int, leaving: int) -> None:
        region = self._region(entry, leaving)
        if region is None:
            return
        forks = entry in self._knot.forks
        mixed = any(
            self._is_split(p) and p not in self._block and (p in self._knot.forks) is not forks
            for p in region[1:]
        )
        if mixed:
            return
        inside = set(region).union(*(self._inside.get(p, ()) for p in region))
        if forks:
            self._count_once(region, inside, leaving)
        self._block[entry] = Block(entry, leaving, forks, tuple(region[1:]))
        self._inside[entry] = inside
        self._arriving[entry] = self._arrivals_in(region, entry)[leaving]
        self._nesting.blocks.append(self._block[entry])

    def _steps_from(self, point: int, start: int) -> Iterator[tuple[int, int]]:
        """Where one goes next from a point, and along how many ways one arrives there."""
        block = None if point == start else self._block.get(point)
        if block is not None:
            yield block.exit, self._arriving[point]
            return
        for place in self._knot.onward[point]:
            yield self._knot.ways[place].head, 1

    def _region(self, entry: int, leaving: int) -> list[int] | None:
        """The points from entry up to where its ways meet, or None if others come in between."""
        start = -1 if entry == self._knot.entry and entry in self._block else entry
        met = {entry}
        waiting = [entry]
        for point in waiting:
            for head, _ in self._steps_from(point, start):
                if head != leaving and head not in met:
                    met.add(head)
                    waiting.append(head)
        region = sorted(met)
        arriving = self._arrivals_in(region, start)
        closed = all(arriving.get(p, 0) == self._into[p] for p in region[1:])
        return region if closed else None

    def _arrivals_in(self, region: Sequence[int], start: int) -> dict[int, int]:
        arriving: dict[int, int] = {}
        for point in region:
            for head, count in self._steps_from(point, start):
                arriving[head] = arriving.get(head, 0) + count
        return arriving

    def _count_once(self, region: Sequence[int], inside: set[int], leaving: int) -> None:
        """Where ways of a fork meet, the items that left the fork arrive once."""
        fork = region[0]
        meeting: dict[int, int] = {}
        for point in region:
            for head, _ in self._steps_from(point, fork):
                meeting[head] = meeting.get(head, 0) + 1
        for point, count in meeting.items():
            if count > 1 or point == leaving:
                others = [a for a in self._nesting.arrivals[point] if a[0] not in inside]
                returning = [
                    a
                    for a in self._nesting.arrivals[point]
                    if a[0] in inside and a[1] is not None and self._knot.ways[a[1]].back
                ]
                self._nesting.arrivals[point] = [*others, *returning, (fork, None)]


def meeting_points(knot: Knot) -> list[int | None]:
    """For every point that forward flows reach: the nearest point all ways on from it pass.

    The immediate postdominator; none for the exit.
    """
    meets: list[int | None] = [None] * len(knot.onward)
    depth = [0] * len(knot.onward)
    for point in range(len(meets) - 1, -1, -1):
        heads = [knot.ways[place].head for place in knot.onward[point]]
        if point == knot.exit or not heads:
            continue
        meeting = heads[0]
        for head in heads[1:]:
            meeting = _common(meeting, head, meets, depth)
        meets[point], depth[point] = meeting, depth[meeting] + 1
    return meets


def _common(one: int, other: int, meets: Sequence[int | None], depth: Sequence[int]) -> int:
    while one != other:
        if depth[one] < depth[other]:
            one, other = other, one
        above = meets[one]
        if above is None:
            return one
        one = above
    return one


def _entered(knot: Knot) -> list[int]:
    into = [0] * len(knot.onward)
    for place in _forward(knot):
        into[knot.ways[place].head] += 1
    return into


def _forward(knot: Knot) -> Iterable[int]:
    """The ways that belong to the forward map: neither rework nor from where only rework leads."""
    return (p for p, way in enumerate(knot.ways) if not way.back and knot.ahead[way.tail])


def _crossing(knot: Knot) -> Iterator[int]:
    """The ways back that enter or leave a parallel branch.

    Both ends have to lie in the same branch of every fork, or outside of it.
    """
    back = [p for p, way in enumerate(knot.ways) if way.back and knot.ahead[way.tail]]
    if not back or not knot.forks:
        return
    if any(not knot.ahead[fork] for fork in knot.forks):
        yield from back
        return
    meets = meeting_points(knot)
    branches = [_branches(knot, fork, meets[fork]) for fork in sorted(knot.forks)]
    for place in back:
        way = knot.ways[place]
        for landing in _landings(knot, way.head):
            if any(branch.get(way.tail) != branch.get(landing) for branch in branches):
                yield place
                break


def _branches(knot: Knot, fork: int, meeting: int | None) -> dict[int, int]:
    """Which branches of a fork lead to each point before they meet, as bits of a number."""
    reached: dict[int, int] = {}
    for bit, place in enumerate(knot.onward[fork]):
        head = knot.ways[place].head
        if head != meeting:
            reached[head] = reached.get(head, 0) | 1 << bit
    for point in range(fork + 1, len(knot.onward)):
        if point in reached:
            for place in knot.onward[point]:
                head = knot.ways[place].head
                if head != meeting:
                    reached[head] = reached.get(head, 0) | reached[point]
    return reached


def _landings(knot: Knot, start: int) -> set[int]:
    """Where rework comes back onto the forward way, from the point it leads to."""
    met = {start}
    waiting = [start]
    for point in waiting:
        if knot.ahead[point]:
            continue
        for place in knot.ways_out[point]:
            head = knot.ways[place].head
            if head not in met:
                met.add(head)
                waiting.append(head)
    return {point for point in met if knot.ahead[point]}
