"""What a table says of a map: its rows, what waits before each, and the ways between them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from vsmap.formats.arrivals import Arrival, inventory_agrees, lead_time_holds
from vsmap.formats.routes import END, NO_WAIT, Route
from vsmap.formats.table_flows import Routes, fed_by_request
from vsmap.model.flows import Flow, FlowKind
from vsmap.model.ids import DELIVERED, REQUEST, StepId
from vsmap.model.language import said
from vsmap.model.measures import UNKNOWN, Measure, time_bounds
from vsmap.model.naming import free_name
from vsmap.model.quantities import Calendar
from vsmap.model.steps import Step, StepKind
from vsmap.model.value_stream import ValueStreamMap


@dataclass(frozen=True, slots=True)
class Plan:
    """A map as rows. `lost` are sentences about what the rows say otherwise than the map.

    `arrivals` say what waits before each step, `end` before Delivered (None: no such row), `onward`
    and `back` the routes. A blank route on stands for the next row.
    """

    steps: tuple[Step, ...]
    names: Mapping[StepId, str]
    arrivals: Mapping[StepId, Arrival]
    onward: Routes
    back: Routes
    end: Arrival | None
    lost: tuple[str, ...]


def plan_table(drawn: ValueStreamMap, calendar: Calendar) -> Plan:
    """Lay a map out as rows; control boxes and information flows are no part of a table."""
    return _Planner(drawn, calendar).plan()


class _Planner:
    """Makes the plan of one map, and notes on the way what comes out differently."""

    def __init__(self, drawn: ValueStreamMap, calendar: Calendar) -> None:
        self._drawn = drawn
        self._calendar = calendar
        self._lost: list[str] = []
        self._steps = tuple(s for s in drawn.steps.values() if s.kind is StepKind.WORK)
        self._out: dict[tuple[StepId, FlowKind], list[Flow]] = {}
        self._into: dict[StepId, list[Flow]] = {}
        for flow in drawn.visible_flows():
            self._out.setdefault((flow.source, flow.kind), []).append(flow)
            if flow.kind is FlowKind.FORWARD:
                self._into.setdefault(flow.target, []).append(flow)
        self._names = self._unique_names()

    def plan(self) -> Plan:
        """The plan of the map."""
        onward = {step.id: self._routes(step, FlowKind.FORWARD) for step in self._steps}
        back = {step.id: self._routes(step, FlowKind.REWORK) for step in self._steps}
        onward = self._leading_somewhere(onward)
        self._tell_nothing_at_all()
        self._tell_strays()
        arrivals = self._arrivals(onward, back)
        return Plan(
            self._steps,
            self._names,
            arrivals,
            self._shortened(onward),
            back,
            self._end(),
            tuple(self._lost),
        )

    def _unique_names(self) -> dict[StepId, str]:
        names: dict[StepId, str] = {}
        taken: set[str] = set()
        for number, step in enumerate(self._steps, start=1):
            name = step.name.replace("\0", "").strip() or said("Step {number}", number=number)
            wanted = f"{name} step" if name.casefold() == END else name
            wanted = free_name(wanted, taken)
            if wanted != step.name.strip():
                self._lost.append(
                    said(
                        'the name "{name}", written as "{wanted}"',
                        name=step.name.strip(),
                        wanted=wanted,
                    )
                )
            taken.add(wanted)
            names[step.id] = wanted
        return names

    def _tell_nothing_at_all(self) -> None:
        """No people, no uptime or an empty batch can do no work; a table refuses them."""
        for step in self._steps:
            for field in ("people", "uptime", "batch"):
                measure: Measure[float] = getattr(step, field)
                if measure.is_known and not (measure.likely or measure.high):
                    self._lost.append(
                        said(
                            'that {field} of "{step}" is none at all',
                            field=field,
                            step=self._names[step.id],
                        )
                    )

    def _routes(self, step: Step, kind: FlowKind) -> tuple[Route, ...]:
        """The ways from a step that a row can say, each target once."""
        routes: dict[StepId, Route] = {}
        for flow in self._out.get((step.id, kind), ()):
            if flow.target in routes:
                self._lost.append(said("the second of two flows {flow}", flow=self._told(flow)))
            elif flow.target in self._names or (
                flow.target == DELIVERED and kind is FlowKind.FORWARD
            ):
                wait = flow.wait if kind is FlowKind.REWORK else NO_WAIT
                routes[flow.target] = Route(flow.target, flow.share, wait)
        return tuple(routes.values())

    def _leading_somewhere(self, onward: Routes) -> dict[StepId, tuple[Route, ...]]:
        """Every row leads somewhere: one that led nowhere is led to Delivered, and that is told."""
        for step, routes in onward.items():
            if not routes:
                self._lost.append(
                    said(
                        'that "{step}" leads nowhere; the table ends there',
                        step=self._names[step],
                    )
                )
        return {step: routes or (Route(DELIVERED),) for step, routes in onward.items()}

    def _shortened(self, onward: Routes) -> dict[StepId, tuple[Route, ...]]:
        """Routes left out where a blank cell says the same: on to the next row, or the end."""
        following = [*(step.id for step in self._steps[1:]), DELIVERED][: len(self._steps)]
        return {
            step.id: () if onward[step.id] == (Route(target),) else onward[step.id]
            for step, target in zip(self._steps, following, strict=True)
        }

    def _arrivals(self, onward: Routes, back: Routes) -> dict[StepId, Arrival]:
        fed = fed_by_request(onward, back)
        return {step.id: self._arrival(step, fed_by_row=step.id in fed) for step in self._steps}

    def _arrival(self, step: Step, *, fed_by_row: bool) -> Arrival:
        flows = [f for f in self._into.get(step.id, ()) if self._is_told(f)]
        name = self._names[step.id]
        if fed_by_row and not any(f.source == REQUEST for f in flows):
            self._lost.append(said('that nothing leads from Request to "{name}"', name=name))
        if not fed_by_row and any(f.source == REQUEST for f in flows):
            self._lost.append(said('the flow from Request to "{name}"', name=name))
            flows = [f for f in flows if f.source != REQUEST]
        arrival = (
            self._common(flows, said('before "{name}"', name=name)) if flows else Arrival(NO_WAIT)
        )
        return self._with_lead_time(step, arrival)

    def _with_lead_time(self, step: Step, arrival: Arrival) -> Arrival:
        if not step.lead_time.is_known:
            return arrival
        if (
            step.process_time.is_known
            or arrival.inventory.is_known
            or not lead_time_holds(step.lead_time, arrival.wait, self._calendar)
        ):
            self._lost.append(
                said('the lead time of "{step}" beside its other times', step=self._names[step.id])
            )
            return arrival
        return Arrival(arrival.wait, lead_time=step.lead_time)

    def _end(self) -> Arrival | None:
        flows = [f for f in self._into.get(DELIVERED, ()) if f.source in self._names]
        asked = [f for f in flows if f.end_row or f.wait != NO_WAIT or f.inventory.is_known]
        if not asked:
            return None
        if not all(f.end_row for f in flows):
            self._lost.append(said("that nobody was asked for the wait before Delivered"))
        return self._common(flows, said("before Delivered"))

    def _common(self, flows: list[Flow], place: str) -> Arrival:
        """What waits on all the flows; where they differ, the longest, and that is told."""
        longest = max(flows, key=lambda f: time_bounds(f.wait, self._calendar).likely)
        if any((f.wait, f.inventory) != (longest.wait, longest.inventory) for f in flows):
            self._lost.append(said("the different waits {place}", place=place))
        return self._inventory_told(longest, place)

    def _inventory_told(self, flow: Flow, place: str) -> Arrival:
        """Pieces need the demand, and beside a wait they must agree with it."""
        demand, inventory = self._drawn.demand, flow.inventory
        if inventory.is_known and (
            demand is None
            or (
                flow.wait.is_known
                and not inventory_agrees(flow.wait, inventory, self._calendar, demand)
            )
        ):
            reason = (
                said("no demand is given") if demand is None else said("the wait says otherwise")
            )
            self._lost.append(said("the pieces {place}, as {reason}", place=place, reason=reason))
            inventory = UNKNOWN
        return Arrival(flow.wait, inventory)

    def _tell_strays(self) -> None:
        """Flows that no row can say: from Request with a share, to Request, from Delivered."""
        for flow in self._drawn.visible_flows():
            if flow.kind is FlowKind.INFORMATION or self._touches_control(flow):
                continue
            if flow.source == REQUEST and flow.target in self._names:
                if flow.share.is_known or flow.kind is FlowKind.REWORK:
                    self._lost.append(said("the share of the flow {flow}", flow=self._told(flow)))
            elif flow.source not in self._names or not self._is_told(flow):
                self._lost.append(said("the flow {flow}", flow=self._told(flow)))

    def _is_told(self, flow: Flow) -> bool:
        from_row = flow.source in self._names or flow.source == REQUEST
        return from_row and (
            flow.target in self._names
            or (flow.target == DELIVERED and flow.kind is FlowKind.FORWARD)
        )

    def _touches_control(self, flow: Flow) -> bool:
        ends: Iterable[StepId] = (flow.source, flow.target)
        return any(end in self._drawn.steps and end not in self._names for end in ends)

    def _told(self, flow: Flow) -> str:
        source, target = self._drawn.name_of(flow.source), self._drawn.name_of(flow.target)
        return said('from "{source}" to "{target}"', source=source, target=target)
