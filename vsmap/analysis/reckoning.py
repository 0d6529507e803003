"""A map solved: everything the figures are taken from, kept up to date number by number."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from vsmap.analysis.bottlenecks import delay_bottleneck, delay_of
from vsmap.analysis.counted_map import CountedMap
from vsmap.analysis.figures import Bottleneck, Figures
from vsmap.analysis.known_numbers import KnownNumbers
from vsmap.analysis.lead_time import LeadTime
from vsmap.analysis.numbers import LIKELY
from vsmap.analysis.payoffs import Payoffs
from vsmap.analysis.points import PieceKind
from vsmap.analysis.quality import RolledAccuracy, nestings_of, rework_solution
from vsmap.analysis.solution import Solution
from vsmap.analysis.totals import Total
from vsmap.model.ids import MapId
from vsmap.model.quantities import Calendar
from vsmap.model.value_stream import ValueStreamMap

_MANY = 400
"""From so many changed pieces on, weighing all anew is quicker."""


class Reckoning:
    """Lead time, rework, accuracy and delays of one map under one calendar.

    `replace` takes other numbers as long as the topology, demand and calendar stay.
    """

    def __init__(
        self, drawn: ValueStreamMap, calendar: Calendar, sub_streams: Mapping[MapId, Figures]
    ) -> None:
        self.counted = CountedMap(drawn, calendar, sub_streams)
        self.nestings = nestings_of(self.counted)
        self.lead_time = LeadTime(self.counted)
        self.rework = self._rework()
        self.accuracy = RolledAccuracy(self.counted, self.nestings)
        self.numbers = KnownNumbers(drawn, calendar, sub_streams)
        self.payoffs = Payoffs(self.counted, self.lead_time.likely, self.rework)
        self.delays: list[float] = []
        self._process = Total([])
        self._weigh()

    @property
    def process_time(self) -> float:
        """The process time along the lead-time path."""
        return self._process.value

    @property
    def hotspot(self) -> Bottleneck | None:
        """The bottleneck by delay."""
        return delay_bottleneck(self.counted, self.delays, self.lead_time.weights, self.payoffs)

    def replace(self, drawn: ValueStreamMap, ids: Iterable[str]) -> None:
        """Take the numbers of these parts from another state of the map."""
        ids = tuple(ids)
        timed, shared = self.counted.replace(drawn, ids)
        self.numbers.replace(drawn, ids)
        pieces = self.counted.structure.points.pieces
        onward = [piece for piece in shared if pieces[piece].kind is PieceKind.LANE]
        touched = {*timed, *self.lead_time.refresh(timed, onward)}
        if self.rework is not self.lead_time.likely:
            self._refresh_rework(timed, shared)
        self.accuracy.refresh(timed, onward)
        if len(touched) > _MANY:
            self._weigh()
        else:
            self._weigh_again(touched)

    def _rework(self) -> Solution:
        if not self.counted.counts_rework:
            return self.lead_time.likely
        return rework_solution(self.counted, self.nestings, LIKELY)

    def _refresh_rework(self, timed: Iterable[int], shared: Iterable[int]) -> None:
        for piece in shared:
            share = self.counted.share(piece, LIKELY, with_rework=True)
            self.rework.shares[piece] = share
        times = {piece: self.counted.time(piece, LIKELY, with_rework=True) for piece in timed}
        self.rework.refresh(times, shared)

    def _weigh(self) -> None:
        places = range(self.counted.topology.last)
        self._process = Total([self._process_on_path(place) for place in places])
        self.delays = [0.0] + [
            delay_of(self.counted, place, self.lead_time.weights) for place in places[1:]
        ]

    def _weigh_again(self, slots: Iterable[int]) -> None:
        """Follow pieces whose time, or whose part of the path, is another one now."""
        topology, pieces = self.counted.topology, self.counted.structure.points.pieces
        stations: set[int] = set()
        for slot in slots:
            kind, place = pieces[slot][:2] if slot < len(pieces) else (None, 0)
            if kind is PieceKind.WORK:
                self._process.put(place, self._process_on_path(place))
                stations.add(place)
            elif kind is PieceKind.LANE:
                stations.update(topology.lanes[place][1:])
        for place in stations - {0, topology.last}:
            self.delays[place] = delay_of(self.counted, place, self.lead_time.weights)

    def _process_on_path(self, place: int) -> float:
        weight = self.lead_time.weights[self.counted.structure.points.work[place]]
        return weight * self.counted.stations[place].process[LIKELY] if weight else 0.0
