"""A map read for calculating: what is counted, folded once, and its numbers, kept up to date."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from vsmap.analysis.figures import Figures
from vsmap.analysis.numbers import (
    LIKELY,
    NO_FLOW,
    NO_STATION,
    FlowNumbers,
    Spread,
    StationNumbers,
    branch_shares,
    flow_numbers,
    return_shares,
    station_numbers,
)
from vsmap.analysis.points import PieceKind
from vsmap.analysis.structure import structure_of
from vsmap.analysis.topology import Lane, topology_of
from vsmap.model.flows import Flow
from vsmap.model.ids import FlowId, MapId, StepId
from vsmap.model.quantities import Calendar
from vsmap.model.value_stream import ValueStreamMap


class CountedMap:
    """One map under one calendar: topology and fold, and the numbers of stations and flows.

    `lane_shares` say how often a lane is taken (1 on every branch of a parallel split),
    `return_shares` the part of the items that a rework flow takes back. `items_per_second` is the
    demand in a working second, None where none is stated.
    """

    def __init__(
        self, drawn: ValueStreamMap, calendar: Calendar, sub_streams: Mapping[MapId, Figures]
    ) -> None:
        self.drawn = drawn
        self.calendar = calendar
        self.sub_streams = sub_streams
        demand = drawn.demand
        self.items_per_second = None if demand is None else demand.items_per_second(calendar)
        self.topology = topology_of(drawn)
        self.structure = structure_of(self.topology)
        self.lane_flows = tuple(lane.flow for lane in self.topology.lanes)
        self.lane_of: dict[FlowId, int] = _by_flow(self.topology.lanes)
        self.return_of: dict[FlowId, int] = _by_flow(self.topology.returns)
        self.stations = [self._station(place) for place in range(len(self.topology.stations))]
        self.lanes = [self._flow(lane) for lane in self.topology.lanes]
        self.returns = [self._flow(lane) for lane in self.topology.returns]
        self.lane_shares = [1.0] * len(self.lanes)
        self.return_shares = [Spread(0.0, 0.0, 0.0)] * len(self.returns)
        for place in range(len(self.stations)):
            self._share_out(place)

    @property
    def counts_rework(self) -> bool:
        """Whether rework makes any difference: a rework flow, or a sub-stream with rework."""
        return bool(self.returns) or any(s.stay != s.stay_with_rework for s in self.stations)

    def name_of(self, place: int) -> str:
        """What people call a station."""
        return self.drawn.name_of(self.topology.stations[place])

    def replace(self, drawn: ValueStreamMap, ids: Iterable[str]) -> tuple[set[int], set[int]]:
        """Take the parts of these ids from another state of the map with the same topology.

        Returns the pieces whose times, and those whose shares, may have changed.
        """
        self.drawn = drawn
        timed: set[int] = set()
        shared: set[int] = set()
        for part in ids:
            if part in self.lane_of:
                self._replace_lane(self.lane_of[FlowId(part)], timed, shared)
            elif part in self.return_of:
                self._replace_return(self.return_of[FlowId(part)], timed, shared)
            elif part in self.topology.number:
                self._replace_station(self.topology.number[StepId(part)], timed, shared)
        return timed, shared

    def time(self, piece: int, case: int, *, with_rework: bool = False) -> float:
        """How long a piece takes in one of the three cases."""
        kind, place, _, _ = self.structure.points.pieces[piece]
        match kind:
            case PieceKind.WORK if with_rework:
                return self.stations[place].stay_with_rework[case]
            case PieceKind.WORK:
                return self.stations[place].stay[case]
            case PieceKind.LANE:
                return self.lanes[place].wait[case]
            case PieceKind.RETURN:
                return self.returns[place].wait[case]
            case _:
                return 0.0

    def share(self, piece: int, case: int, *, with_rework: bool = False) -> float:
        """How often a piece is taken by those who stand before it."""
        kind, place, _, _ = self.structure.points.pieces[piece]
        match kind:
            case PieceKind.LANE:
                return self.lane_shares[place]
            case PieceKind.RETURN:
                return self.return_shares[place][case] if with_rework else 0.0
            case PieceKind.LEAVE if with_rework:
                return 1.0 - self.returned_from(place, case)
            case _:
                return 1.0

    def returned_from(self, place: int, case: int = LIKELY) -> float:
        """The part of the items that rework takes back from a station; at most 1."""
        back = (self.return_shares[way][case] for way in self.topology.returns_out[place])
        return min(sum(back), 1.0)

    def times(self, case: int, *, with_rework: bool = False) -> list[float]:
        """How long every piece takes in one of the three cases."""
        points = self.structure.points
        times = [0.0] * len(points.pieces)
        for piece, station in zip(points.work, self.stations, strict=False):
            times[piece] = (station.stay_with_rework if with_rework else station.stay)[case]
        for pieces, flows in ((points.lane, self.lanes), (points.back, self.returns)):
            for piece, flow in zip(pieces, flows, strict=True):
                times[piece] = flow.wait[case]
        return times

    def shares(self, case: int, *, with_rework: bool = False) -> list[float]:
        """How often every piece is taken by those who stand before it."""
        points = self.structure.points
        shares = [1.0] * len(points.pieces)
        for piece, share in zip(points.lane, self.lane_shares, strict=True):
            shares[piece] = share
        for piece in points.back:
            shares[piece] = self.share(piece, case, with_rework=with_rework)
        for leave in points.leave:
            if leave is not None:
                shares[leave] = self.share(leave, case, with_rework=with_rework)
        return shares

    def _replace_lane(self, place: int, timed: set[int], shared: set[int]) -> None:
        lane = self.topology.lanes[place]
        self.lanes[place] = self._flow(lane)
        timed.add(self.structure.points.lane[place])
        before = list(self.lane_shares)
        self._share_out_lanes(lane.source)
        shared.update(
            self.structure.points.lane[other]
            for other in self.topology.lanes_out[lane.source]
            if self.lane_shares[other] != before[other]
        )

    def _replace_return(self, place: int, timed: set[int], shared: set[int]) -> None:
        self.returns[place] = self._flow(self.topology.returns[place])
        timed.add(self.structure.points.back[place])
        self._replace_shares(self.topology.returns[place].source, shared)

    def _replace_station(self, place: int, timed: set[int], shared: set[int]) -> None:
        self.stations[place] = self._station(place)
        if place != self.topology.last:
            timed.add(self.structure.points.work[place])
            self._replace_shares(place, shared)

    def _replace_shares(self, place: int, shared: set[int]) -> None:
        ways = self.topology.returns_out[place]
        before = [self.return_shares[way] for way in ways]
        self._share_out_returns(place)
        leave = self.structure.points.leave[place] if ways else None
        if leave is not None and before != [self.return_shares[way] for way in ways]:
            shared.update(self.structure.points.back[way] for way in ways)
            shared.add(leave)

    def _share_out(self, place: int) -> None:
        self._share_out_lanes(place)
        self._share_out_returns(place)

    def _share_out_lanes(self, place: int) -> None:
        lanes = self.topology.lanes_out[place]
        if self.topology.chooses[place] and lanes:
            flows = [self._drawn_flow(self.topology.lanes[lane]) for lane in lanes]
            for lane, share in zip(lanes, branch_shares(flows), strict=True):
                self.lane_shares[lane] = share

    def _share_out_returns(self, place: int) -> None:
        ways = self.topology.returns_out[place]
        flows = [self._drawn_flow(self.topology.returns[way]) for way in ways]
        drawn = [flow for flow in flows if flow is not None]
        shares = return_shares(drawn, self.stations[place].accurate)
        for way, share in zip(ways, shares, strict=True):
            self.return_shares[way] = share

    def _station(self, place: int) -> StationNumbers:
        step = self.drawn.steps.get(self.topology.stations[place])
        if step is None:
            return NO_STATION
        return station_numbers(step, self.calendar, self.sub_streams)

    def _flow(self, lane: Lane) -> FlowNumbers:
        flow = self._drawn_flow(lane)
        if flow is None:
            return NO_FLOW
        return flow_numbers(flow, self.calendar, self.drawn.demand)

    def _drawn_flow(self, lane: Lane) -> Flow | None:
        return None if lane.flow is None else self.drawn.flows[lane.flow]


def _by_flow(lanes: Iterable[Lane]) -> dict[FlowId, int]:
    return {lane.flow: place for place, lane in enumerate(lanes) if lane.flow is not None}
