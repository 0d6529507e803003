"""A map folded into runs and knots, so that a changed number touches only what depends on it.

Pieces that every item passes one after the other form a *run*; where the way splits, joins or
turns back there is a *knot* between two pieces of a run, and the ways through the knot are runs
again. The result is a tree: a chain of 10 000 steps is one run, a parallel branch a run in a knot.

Runs are found as classes of pieces that cut the map in two together (the program structure tree of
Johnson, Pearson and Pingali, 1994). Two pieces do so exactly when the same circles pass through
them; that is compared by adding up (exclusive or) one random number a circle, drawn from a fixed
seed. Linear in the size of the map, and repeatable.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from vsmap.analysis.points import PieceKind, Points
from vsmap.analysis.topology import Topology

PART = 48
"""A longer run is held in parts of at most this many, so that an edit adds up few numbers."""


class Way(NamedTuple):
    """One way through a knot between two of its points: a slot of the fold, and how it is taken.

    The share of the piece `first` says how often; `back` is set where that piece is rework.
    """

    tail: int
    head: int
    slot: int
    first: int
    back: bool


@dataclass(slots=True)
class Knot:
    """Where the way splits, joins or turns back: from point `entry` to point `exit`.

    Points are numbered within the knot in path order; `ways_out[p]` are places in `ways`, `onward`
    those of them that do not begin with rework. At a point in `forks` every item takes all ways, at
    any other one of them by its share. `ahead[p]`: forward flows reach the point.
    """

    entry: int
    exit: int
    ways: list[Way]
    ways_out: list[list[int]]
    onward: list[list[int]]
    forks: frozenset[int]
    ahead: list[bool]

    @property
    def has_returns(self) -> bool:
        """Whether rework turns back in the knot itself (not inside one of its ways)."""
        return any(way.back for way in self.ways)


@dataclass(slots=True)
class Structure:
    """The fold. Slots from 0 are the pieces, then come runs and knots, each after its parts.

    The last slot is the whole map; `root` is None where nothing leads from Request to Delivered.
    """

    points: Points
    runs: dict[int, list[int]] = field(default_factory=dict)
    knots: dict[int, Knot] = field(default_factory=dict)
    parent: list[int] = field(default_factory=list)
    root: int | None = None


def structure_of(topology: Topology) -> Structure:
    """Fold the counted part of a map."""
    structure = Structure(Points(topology))
    if topology.lanes_in[topology.last]:
        _Folding(structure).fold()
    return structure


class _Folding:
    """The fold in the making: sequences of pieces, the points between them, then the tree.

    A piece from Delivered back to Request (`closing`) makes every way a circle.
    """

    def __init__(self, structure: Structure) -> None:
        points = structure.points
        self._structure = structure
        self._tails = [piece.tail for piece in points.pieces] + [points.end]
        self._heads = [piece.head for piece in points.pieces] + [points.start]
        self._closing = len(points.pieces)
        self._sequences = self._sorted_out(len(points.ahead), points.start)
        self._group = _grouped(len(points.ahead), self._neighbours())
        self._inside: dict[int, list[list[int]]] = {}
        self._slots: dict[int, int] = {}

    def fold(self) -> None:
        """Fill the structure, inner sequences before those that hold them."""
        for sequence in self._sequences:
            if sequence[0] != self._closing:
                place = self._group[self._tails[sequence[0]]]
                self._inside.setdefault(place, []).append(sequence)
        self._structure.parent = [-1] * self._closing
        for sequence in reversed(self._outer_first()):
            self._slots[sequence[0]] = self._run(self._parts(sequence))
        self._structure.root = self._slots[self._closing]

    def _sorted_out(self, count: int, start: int) -> list[list[int]]:
        """The pieces by class, each class in the order in which an item passes it."""
        met = _met(start, count, self._tails, self._heads)
        met_piece = [met[tail] for tail in self._tails]
        met_piece[self._closing] = -1
        classes: dict[int, list[int]] = {}
        for piece, label in enumerate(_labels(count, self._tails, self._heads)):
            classes.setdefault(label, []).append(piece)
        return [sorted(members, key=met_piece.__getitem__) for members in classes.values()]

    def _neighbours(self) -> Iterator[tuple[int, int]]:
        """Points that lie in one knot: where a piece ends and the next of its class begins."""
        for sequence in self._sequences:
            for before, after in zip(sequence, [*sequence[1:], sequence[0]], strict=True):
                yield self._heads[before], self._tails[after]

    def _outer_first(self) -> list[list[int]]:
        outer = [s for s in self._sequences if s[0] == self._closing]
        for sequence in outer:
            for entry, _ in self._gaps(sequence):
                outer.extend(self._inside.get(self._group[entry], ()))
        return outer

    def _gaps(self, sequence: list[int]) -> list[tuple[int, int]]:
        """From where to where a knot may lie between the pieces of a sequence, in order."""
        following = sequence[1:] + ([self._closing] if sequence[0] == self._closing else [])
        return [
            (self._heads[before], self._tails[after])
            for before, after in zip(sequence, following, strict=False)
        ]

    def _parts(self, sequence: list[int]) -> list[int]:
        """The slots a sequence consists of: its pieces, and the knots between them."""
        parts = []
        gaps = dict(zip(sequence, self._gaps(sequence), strict=False))
        for piece in sequence:
            if piece != self._closing:
                parts.append(piece)
            if piece in gaps:
                entry, leaving = gaps[piece]
                ways = self._inside.get(self._group[entry])
                if ways:
                    parts.append(self._knot(entry, leaving, ways))
        return parts

    def _run(self, parts: list[int]) -> int:
        """The slot of these parts one after the other, long ones in groups."""
        if len(parts) == 1:
            return parts[0]
        while len(parts) > PART:
            parts = [self._run(parts[at : at + PART]) for at in range(0, len(parts), PART)]
        slot = self._new_slot(parts)
        self._structure.runs[slot] = parts
        return slot

    def _knot(self, entry: int, leaving: int, sequences: list[list[int]]) -> int:
        points = sorted({entry, leaving}.union(*map(self._ends, sequences)))
        local = {point: place for place, point in enumerate(points)}
        ways = []
        for sequence in sorted(sequences):
            tail, head = self._ends(sequence)
            first = sequence[0]
            back = self._structure.points.pieces[first].kind is PieceKind.RETURN
            ways.append(Way(local[tail], local[head], self._slots[first], first, back))
        slot = self._new_slot([way.slot for way in ways])
        self._structure.knots[slot] = Knot(
            entry=local[entry],
            exit=local[leaving],
            ways=ways,
            ways_out=_outgoing(len(points), ways, back=True),
            onward=_outgoing(len(points), ways, back=False),
            forks=frozenset(local[p] for p in points if p in self._structure.points.forks),
            ahead=self._ahead(entry, points),
        )
        return slot

    def _ahead(self, entry: int, points: Sequence[int]) -> list[bool]:
        """What forward flows reach; on a way back (a repair bench) all is as if on the way."""
        ahead = self._structure.points.ahead
        return [ahead[point] or not ahead[entry] for point in points]

    def _ends(self, sequence: list[int]) -> tuple[int, int]:
        return self._tails[sequence[0]], self._heads[sequence[-1]]

    def _new_slot(self, parts: Sequence[int]) -> int:
        slot = len(self._structure.parent)
        self._structure.parent.append(-1)
        for part in parts:
            self._structure.parent[part] = slot
        return slot


def _outgoing(count: int, ways: Sequence[Way], *, back: bool) -> list[list[int]]:
    out: list[list[int]] = [[] for _ in range(count)]
    for place, way in enumerate(ways):
        if back or not way.back:
            out[way.tail].append(place)
    return out


def _labels(count: int, tails: Sequence[int], heads: Sequence[int]) -> list[int]:
    """A label for every piece, the same for two pieces exactly if the same circles pass both.

    Each piece outside a spanning tree closes one circle and draws a number; a piece of the tree
    adds up the numbers of the circles it lies on.
    """
    order, entered_by = _spanning_tree(count, tails, heads)
    draw = random.Random(0)  # noqa: S311 - labels, not secrets; the seed makes them repeatable
    labels = [0] * len(tails)
    passing = [0] * count
    in_tree = set(entered_by)
    for piece, (tail, head) in enumerate(zip(tails, heads, strict=True)):
        if piece not in in_tree:
            labels[piece] = draw.getrandbits(96)
            passing[tail] ^= labels[piece]
            passing[head] ^= labels[piece]
    for point in reversed(order[1:]):
        piece = entered_by[point]
        labels[piece] = passing[point]
        passing[tails[piece] + heads[piece] - point] ^= passing[point]
    return labels


def _spanning_tree(
    count: int, tails: Sequence[int], heads: Sequence[int]
) -> tuple[list[int], list[int]]:
    """The points in the order met, going along pieces either way, and the piece that met each."""
    touching: list[list[int]] = [[] for _ in range(count)]
    for piece, (tail, head) in enumerate(zip(tails, heads, strict=True)):
        touching[tail].append(piece)
        touching[head].append(piece)
    entered_by = [-1] * count
    order = [0]
    met = {0}
    for point in order:
        for piece in touching[point]:
            other = tails[piece] + heads[piece] - point
            if other not in met:
                met.add(other)
                entered_by[other] = piece
                order.append(other)
    return order, entered_by


def _met(start: int, count: int, tails: Sequence[int], heads: Sequence[int]) -> list[int]:
    """When each point is first met, going along the pieces from the start."""
    out: list[list[int]] = [[] for _ in range(count)]
    for tail, head in zip(tails, heads, strict=True):
        out[tail].append(head)
    met = [-1] * count
    met[start] = 0
    order = [start]
    for point in order:
        for head in out[point]:
            if met[head] < 0:
                met[head] = len(order)
                order.append(head)
    return met


def _grouped(count: int, pairs: Iterable[tuple[int, int]]) -> list[int]:
    """For every point the least point it is joined to by pairs."""
    group = list(range(count))

    def found(point: int) -> int:
        while group[point] != point:
            group[point] = group[group[point]]
            point = group[point]
        return point

    for one, other in pairs:
        a, b = found(one), found(other)
        group[max(a, b)] = min(a, b)
    return [found(point) for point in range(count)]
