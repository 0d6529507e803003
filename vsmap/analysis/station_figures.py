"""What each step and each flow contributes to its map's figures."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence

from vsmap.analysis.capacity import capacity_per_day, effective_cycle_time, utilisation
from vsmap.analysis.counted_map import CountedMap
from vsmap.analysis.figures import FlowFigures, StepFigures
from vsmap.analysis.numbers import LIKELY, flow_numbers, station_numbers
from vsmap.analysis.reckoning import Reckoning
from vsmap.analysis.topology import forward_flows, work_steps
from vsmap.analysis.waits import items_before, items_on_lane, wait_before
from vsmap.model.flows import Flow
from vsmap.model.ids import FlowId, StepId
from vsmap.model.measures import time_bounds
from vsmap.model.steps import Step


class StationFigures:
    """Figures by station of a solved map, and the records made of them.

    `visits` counts by piece, None where it has no single answer. Lists are by station; those of
    Request and Delivered hold nothing.
    """

    def __init__(self, reckoning: Reckoning, visits: Sequence[float] | None) -> None:
        self._reckoning = reckoning
        self._counted = reckoning.counted
        self._weights = reckoning.lead_time.weights
        self._visits = visits
        self._places = range(1, self._counted.topology.last)
        self.waits = self._each(lambda place: wait_before(self._counted, place, self._weights))
        self.visits = self._each(self._visits_of)
        self.items = self._each(self._items_before)
        self.cycles = self._each(lambda place: effective_cycle_time(self._counted, place))
        self.utilisations = self._each(self._utilisation)

    @property
    def order(self) -> tuple[int, ...]:
        """The counted steps: those of the lead-time path first, each group in path order."""
        on_path = [place for place in self._places if self._weight(place) > 0]
        return (*on_path, *(place for place in self._places if self._weight(place) <= 0))

    @property
    def total_touch_time(self) -> float:
        """All work on an item: every step's process time by its visits, rework visits included.

        Where visits have no single answer every step counts at most once, rework left out.
        """
        visits = _at_most_once(self._counted) if self._visits is None else self.visits
        return math.fsum(
            (visits[place] or 0.0) * self._counted.stations[place].touch for place in self._places
        )

    def steps(self) -> Mapping[StepId, StepFigures]:
        """A record for every work step, in reading order."""
        drawn, number = self._counted.drawn, self._counted.topology.number
        return {
            step: self._counted_step(number[step])
            if step in number
            else self._uncounted_step(drawn.steps[step])
            for step in work_steps(drawn)
        }

    def flows(self) -> Mapping[FlowId, FlowFigures]:
        """A record for every forward flow, in reading order."""
        return {
            flow.id: self._counted_flow(flow.id, self._counted.lane_of[flow.id])
            if flow.id in self._counted.lane_of
            else self._uncounted_flow(flow)
            for flow in forward_flows(self._counted.drawn)
        }

    def _counted_step(self, place: int) -> StepFigures:
        counted = self._counted
        step = counted.drawn.steps[counted.topology.stations[place]]
        station, wait = counted.stations[place], self.waits[place]
        payoffs = self._reckoning.payoffs
        return StepFigures(
            step=step.id,
            name=step.name,
            process_time=station.process[LIKELY] if station.known else None,
            wait_before=wait,
            lead_time=self._lead_time(step, station.stay[LIKELY] if station.known else None, wait),
            visits=self.visits[place],
            on_lead_time_path=self._weight(place) > 0,
            effective_cycle_time=self.cycles[place],
            capacity_per_day=capacity_per_day(self.cycles[place], step, counted.calendar),
            utilisation=self.utilisations[place],
            payoff_process=payoffs.of_process(place),
            payoff_wait=payoffs.of_wait_before(place),
            path_weight=self._weight(place),
            wait_inside=station.wait_inside(LIKELY),
        )

    def _lead_time(self, step: Step, stay: float | None, wait: float | None) -> float | None:
        """The lead time of one step, which contains the wait before it."""
        if step.lead_time.is_known:
            return time_bounds(step.lead_time, self._counted.calendar).likely
        return None if stay is None or wait is None else stay + wait

    def _uncounted_step(self, step: Step) -> StepFigures:
        """What is written on a step that leads nowhere; it contributes nothing."""
        numbers = station_numbers(step, self._counted.calendar, self._counted.sub_streams)
        wait = self._longest_wait_into(step)
        return StepFigures(
            step=step.id,
            name=step.name,
            process_time=numbers.process[LIKELY] if numbers.known else None,
            wait_before=wait,
            lead_time=self._lead_time(step, numbers.stay[LIKELY] if numbers.known else None, wait),
            visits=0.0,
            on_lead_time_path=False,
            effective_cycle_time=None,
            capacity_per_day=None,
            utilisation=None,
            payoff_process=0.0,
            payoff_wait=0.0,
        )

    def _longest_wait_into(self, step: Step) -> float | None:
        calendar, demand = self._counted.calendar, self._counted.drawn.demand
        flows = (f for f in forward_flows(self._counted.drawn) if f.target == step.id)
        waits = (flow_numbers(flow, calendar, demand) for flow in flows)
        return max((each.wait[LIKELY] for each in waits if each.known), default=None)

    def _counted_flow(self, flow: FlowId, lane: int) -> FlowFigures:
        numbers = self._counted.lanes[lane]
        weight = self._weights[self._counted.structure.points.lane[lane]]
        return FlowFigures(
            flow=flow,
            wait=numbers.wait[LIKELY] if numbers.known else None,
            items_waiting=items_on_lane(self._counted, lane, self._visits),
            share=self._counted.lane_shares[lane],
            on_lead_time_path=weight > 0,
            payoff=self._reckoning.payoffs.of_lane(lane),
            path_weight=weight,
        )

    def _uncounted_flow(self, flow: Flow) -> FlowFigures:
        numbers = flow_numbers(flow, self._counted.calendar, self._counted.drawn.demand)
        wait = numbers.wait[LIKELY] if numbers.known else None
        return FlowFigures(flow.id, wait, numbers.pieces, 0.0, on_lead_time_path=False, payoff=0.0)

    def _each(self, reckon: Callable[[int], float | None]) -> list[float | None]:
        return [None, *(reckon(place) for place in self._places), None]

    def _weight(self, place: int) -> float:
        return self._weights[self._counted.structure.points.work[place]]

    def _visits_of(self, place: int) -> float | None:
        points = self._counted.structure.points
        return None if self._visits is None else self._visits[points.work[place]]

    def _items_before(self, place: int) -> float | None:
        return items_before(self._counted, place, self.waits[place], self._visits)

    def _utilisation(self, place: int) -> float | None:
        return utilisation(self._counted, self.cycles[place], self.visits[place])


def _at_most_once(counted: CountedMap) -> list[float]:
    """Visits by forward flows where splits mix: what comes together counts once at most."""
    topology = counted.topology
    visits = [1.0] + [0.0] * topology.last
    for place in range(1, topology.last):
        lanes = topology.lanes_in[place]
        came = sum(visits[topology.lanes[n].source] * counted.lane_shares[n] for n in lanes)
        visits[place] = min(came, 1.0)
    return visits
