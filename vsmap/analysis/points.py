"""The counted part of a map as points and the pieces between them.

A *piece* is a stretch of the way from Request to Delivered: the work of a step, a flow, a rework
flow. Where it matters, a step has several points: where forward flows arrive, where rework comes
back in, where its work ends (rework leaves here), where the rest goes on.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from vsmap.analysis.topology import Topology


class PieceKind(Enum):
    """What a piece stands for; `Piece.place` counts stations, lanes or returns of the topology."""

    ARRIVE = auto()
    WORK = auto()
    LEAVE = auto()
    LANE = auto()
    RETURN = auto()


class Piece(NamedTuple):
    """A stretch of the way from point `tail` to point `head`.

    ARRIVE joins what comes forward with what comes back, LEAVE is taken by the items that rework
    does not take; neither takes time.
    """

    kind: PieceKind
    place: int
    tail: int
    head: int


class Points:
    """The points, numbered in path order, and the pieces between them.

    `work[i]` and `leave[i]` are the pieces of station i (None: it has none), `lane[j]` of lane j,
    `back[k]` of return k. Items in `forks` take every way on, at other points one.
    `ahead[p]`: forward flows reach the point.
    """

    def __init__(self, topology: Topology) -> None:
        self.pieces: list[Piece] = []
        self.forks: set[int] = set()
        self.ahead: list[bool] = []
        self.work: list[int] = []
        self.leave: list[int | None] = []
        self._topology = topology
        self._arrival: list[int] = []
        self._entry: list[int] = []
        self._exit: list[int] = []
        self._fork: list[int] = []
        returned_to = {way.target for way in topology.returns}
        for place in range(len(topology.stations)):
            self._arrive(place, returned=place in returned_to)
            if place != topology.last:
                self._work(place)
        self.lane = [self._lane(place) for place in range(len(topology.lanes))]
        self.back = [self._back(place) for place in range(len(topology.returns))]

    @property
    def start(self) -> int:
        """The point of Request."""
        return self._arrival[0]

    @property
    def end(self) -> int:
        """The point of Delivered."""
        return self._entry[-1]

    def _arrive(self, place: int, *, returned: bool) -> None:
        """What comes back gets a point of its own, after the join of what comes forward."""
        lanes_in = self._topology.lanes_in[place]
        self._arrival.append(self._point(place))
        rejoined = any(self._rejoins(lane) for lane in lanes_in)
        if rejoined or (returned and (lanes_in or place == 0)):
            entry = self._point(place)
            self._add(PieceKind.ARRIVE, place, self._arrival[-1], entry)
        self._entry.append(len(self.ahead) - 1)

    def _work(self, place: int) -> None:
        leaving = self._point(place)
        self.work.append(self._add(PieceKind.WORK, place, self._entry[-1], leaving))
        self._exit.append(leaving)
        self.leave.append(None)
        if self._topology.returns_out[place]:
            self.leave[-1] = self._add(PieceKind.LEAVE, place, leaving, self._point(place))
        self._fork.append(len(self.ahead) - 1)
        if not self._topology.chooses[place] and len(self._topology.lanes_out[place]) > 1:
            self.forks.add(self._fork[-1])

    def _rejoins(self, lane: int) -> bool:
        """Whether a lane leads from a place only rework reaches back onto the forward way."""
        _, source, target = self._topology.lanes[lane]
        return self._topology.ahead[target] and not self._topology.ahead[source]

    def _lane(self, lane: int) -> int:
        _, source, target = self._topology.lanes[lane]
        head = self._entry[target] if self._rejoins(lane) else self._arrival[target]
        return self._add(PieceKind.LANE, lane, self._fork[source], head)

    def _back(self, place: int) -> int:
        _, source, target = self._topology.returns[place]
        return self._add(PieceKind.RETURN, place, self._exit[source], self._entry[target])

    def _point(self, station: int) -> int:
        self.ahead.append(self._topology.ahead[station])
        return len(self.ahead) - 1

    def _add(self, kind: PieceKind, place: int, tail: int, head: int) -> int:
        self.pieces.append(Piece(kind, place, tail, head))
        return len(self.pieces) - 1
