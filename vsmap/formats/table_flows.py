"""The arrows of a table: row to row, along `next`, back along `rework_to`, and the two ends."""

from __future__ import annotations

from collections.abc import Mapping

from vsmap.formats.arrivals import Arrival
from vsmap.formats.routes import NO_WAIT, Route
from vsmap.formats.step_rows import EndRow, StepRow
from vsmap.model.flows import Flow, FlowKind
from vsmap.model.ids import DELIVERED, REQUEST, FlowId, StepId, new_id
from vsmap.model.language import said

Routes = Mapping[StepId, tuple[Route, ...]]
RoutedRow = tuple[StepRow, tuple[Route, ...], tuple[Route, ...]]


def flows_of(rows: list[RoutedRow], end: EndRow | None) -> list[Flow]:
    """Every flow of the table in reading order.

    `end` is the row of Delivered; without one nothing waits there.
    """
    onward = _onward(rows, end)
    fed = fed_by_request(onward, {row.step.id: back for row, _, back in rows})
    arrivals = {row.step.id: row.arrival for row, _, _ in rows}
    flows: list[Flow] = []
    for row, _, back in rows:
        step = row.step.id
        if step in fed:
            flows.append(_forward(REQUEST, Route(step), row.arrival))
        for route in onward[step]:
            if route.target == DELIVERED:
                flows.append(_into_delivered(step, route, end))
            else:
                flows.append(_forward(step, route, arrivals[route.target]))
        flows += [_rework(step, route) for route in back]
    return flows


def unheard_waits(rows: list[RoutedRow], flows: list[Flow]) -> tuple[str, ...]:
    """A wait before a step that only rework leads to counts nowhere, which is told."""
    entered = {flow.target for flow in flows if flow.kind is FlowKind.FORWARD}
    return tuple(
        said(
            'line {line}: only rework leads to "{name}", so its wait before counts '
            "nowhere; write it in rework_to, as in Dev=0.2 after 3 d",
            line=row.row.line,
            name=row.step.name,
        )
        for row, _, _ in rows
        if row.step.id not in entered and _waits(row.arrival)
    )


def _waits(arrival: Arrival) -> bool:
    return arrival.inventory.is_known or (arrival.wait.is_known and arrival.wait != NO_WAIT)


def _onward(rows: list[RoutedRow], end: EndRow | None) -> Routes:
    """The routes on from each step; a blank `next` is the next row, after the last Delivered."""
    onward: dict[StepId, tuple[Route, ...]] = {}
    for at, (row, routes, _) in enumerate(rows):
        below = rows[at + 1][0] if at + 1 < len(rows) else None
        ends_here = below is None or (end and row.row.line < end.line < below.row.line)
        target = DELIVERED if below is None or ends_here else below.step.id
        onward[row.step.id] = routes or (Route(target),)
    return onward


def fed_by_request(onward: Routes, back: Routes) -> set[StepId]:
    """Where requests come in: the steps nothing leads to, and one of each circle left over.

    A step that only rework leads to (a repair bench) is fed by that rework, but for the first row.
    """
    led_to = {route.target for routes in onward.values() for route in routes}
    sent_back_to = {r.target for step, routes in back.items() for r in routes if r.target != step}
    unentered = [step for step in onward if step not in led_to]
    fed: set[StepId] = set()
    reached: set[StepId] = set()
    first = [step for step in list(onward)[:1] if step not in led_to]
    starts = [step for step in unentered if step not in sent_back_to]
    for step in (*first, *starts, *unentered, *onward):
        if step not in reached:
            fed.add(step)
            _spread(step, (onward, back), reached)
    return fed


def _spread(start: StepId, ways: tuple[Routes, ...], reached: set[StepId]) -> None:
    waiting = [start]
    while waiting:
        step = waiting.pop()
        if step not in reached:
            reached.add(step)
            waiting += [route.target for routes in ways for route in routes.get(step, ())]


def _forward(source: StepId, route: Route, arrival: Arrival) -> Flow:
    return Flow(
        id=FlowId(new_id()),
        source=source,
        target=route.target,
        wait=arrival.wait,
        inventory=arrival.inventory,
        share=route.share,
    )


def _into_delivered(source: StepId, route: Route, end: EndRow | None) -> Flow:
    arrival = end.arrival if end else Arrival(NO_WAIT)
    return _forward(source, route, arrival).model_copy(update={"end_row": end is not None})


def _rework(source: StepId, route: Route) -> Flow:
    return Flow(
        id=FlowId(new_id()),
        kind=FlowKind.REWORK,
        source=source,
        target=route.target,
        wait=route.wait,
        share=route.share,
    )
