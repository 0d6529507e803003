"""Why the figures of one step or one flow are what they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from vsmap.analysis.explained import ExplainedInput, Explanation, Subject, demand_words
from vsmap.analysis.figures import FlowFigures, StepFigures
from vsmap.model.ids import FlowId, StepId
from vsmap.model.language import phrase, said
from vsmap.model.steps import Step
from vsmap.model.wording import (
    EN_DASH,
    show_count,
    show_number,
    show_percent,
    show_share,
    show_time,
)

_SHARES = frozenset({"utilisation", "share"})
_COUNTS = frozenset({"visits", "capacity_per_day", "items_waiting"})


class _Way(NamedTuple):
    """How one figure of a step or flow is explained."""

    label: str
    formula: str
    source: str


_STEP_FIGURES: Mapping[str, _Way] = {
    "process_time": _Way(
        phrase("Process time"), phrase("As written on the step"), "Martin & Osterling"
    ),
    "wait_before": _Way(
        phrase("Wait before"),
        phrase("The wait of the flow in on the lead-time path, else the longest"),
        "Martin & Osterling",
    ),
    "lead_time": _Way(
        phrase("Lead time of the step"),
        phrase("Wait before + process time"),
        "Martin & Osterling",
    ),
    "visits": _Way(
        phrase("Visits"),
        phrase("How often an item comes to the step, returns included"),
        "Kemeny & Snell",
    ),
    "effective_cycle_time": _Way(
        phrase("Effective cycle time"),
        phrase("Cycle time (process time if none) / (uptime \u00d7 people), per item of the batch"),
        "Rother & Shook",
    ),
    "capacity_per_day": _Way(
        phrase("Capacity a day"),
        phrase("Available time / effective cycle time"),
        "Rother & Shook",
    ),
    "utilisation": _Way(
        phrase("Utilisation"),
        phrase("Demand \u00d7 visits \u00d7 effective cycle time / available time"),
        "Hopp & Spearman, Factory Physics",
    ),
    "payoff_process": _Way(
        phrase("If its process time were halved"),
        phrase("Lead time now \u2212 lead time solved again"),
        "vsmap",
    ),
    "payoff_wait": _Way(
        phrase("If the wait before it were halved"),
        phrase("Lead time now \u2212 lead time solved again"),
        "vsmap",
    ),
}
_FLOW_FIGURES: Mapping[str, _Way] = {
    "wait": _Way(
        phrase("Wait"),
        phrase("As written on the flow, or inventory / demand"),
        phrase("Little\u2019s law; Rother & Shook"),
    ),
    "items_waiting": _Way(
        phrase("Items waiting"),
        phrase("Pieces counted, else demand \u00d7 visits \u00d7 wait"),
        phrase("Little\u2019s law"),
    ),
    "share": _Way(
        phrase("Share"), phrase("The branch\u2019s share, scaled so that all add to 100 %"), "vsmap"
    ),
    "payoff": _Way(
        phrase("If the wait were halved"),
        phrase("Lead time now \u2212 lead time solved again"),
        "vsmap",
    ),
}


def explained_step(on: Subject, step: StepId, figure: str) -> Explanation | None:
    """A figure of one step explained; None where there is no such step or figure."""
    found, way = on.figures.steps.get(step), _STEP_FIGURES.get(figure)
    if found is None or way is None:
        return None
    return Explanation(
        f"{said(way.label)}: {found.name}",
        _value(on, found, figure),
        said(way.formula),
        tuple(_step_inputs(on, found, figure)),
        said(way.source),
    )


def explained_flow(on: Subject, flow: FlowId, figure: str) -> Explanation | None:
    """A figure of one flow explained; None where there is no such flow or figure."""
    found, way = on.figures.flows.get(flow), _FLOW_FIGURES.get(figure)
    if found is None or way is None:
        return None
    drawn = on.drawn.flows[flow]
    names = {"source": on.drawn.name_of(drawn.source), "target": on.drawn.name_of(drawn.target)}
    ends = said("{source} to {target}", **names)
    inputs = (
        ExplainedInput(said("Wait"), show_time(drawn.wait), flow),
        ExplainedInput(said("Inventory"), show_count(drawn.inventory), flow),
        *_demand(on),
    )
    value = _value(on, found, figure)
    title = f"{said(way.label)}: {ends}"
    return Explanation(title, value, said(way.formula), inputs, said(way.source))


def _value(on: Subject, found: StepFigures | FlowFigures, figure: str) -> str:
    """A figure of one step or flow as people read it; a dash where there is none."""
    value: float | None = getattr(found, figure)
    if value is None:
        return EN_DASH
    if figure in _SHARES:
        return show_percent(value)
    return show_number(value) if figure in _COUNTS else on.time(value)


def _step_inputs(on: Subject, found: StepFigures, figure: str) -> Iterator[ExplainedInput]:
    step = on.drawn.steps[found.step]
    if figure in ("effective_cycle_time", "capacity_per_day", "utilisation"):
        yield from _pace(step)
    if figure in ("process_time", "lead_time", "payoff_process"):
        yield ExplainedInput(said("Process time"), show_time(step.process_time), step.id)
    if figure in ("wait_before", "lead_time", "payoff_wait"):
        yield from _waits(on, step)
    if figure == "utilisation":
        yield ExplainedInput(said("Visits"), _value(on, found, "visits"), step.id)
        yield from _demand(on)
    if figure in ("capacity_per_day", "utilisation"):
        yield on.calendar_input()
    if figure in ("payoff_process", "payoff_wait"):
        yield ExplainedInput(said("Lead time"), on.time(on.figures.lead_time))


def _pace(step: Step) -> Iterator[ExplainedInput]:
    """The numbers of the effective cycle time; those not said are 1."""
    if step.cycle_time.is_known:
        yield ExplainedInput(said("Cycle time"), show_time(step.cycle_time), step.id)
    else:
        yield ExplainedInput(said("Process time"), show_time(step.process_time), step.id)
    if step.uptime.is_known:
        yield ExplainedInput(said("Uptime"), show_share(step.uptime), step.id)
    if step.people.is_known:
        yield ExplainedInput(said("People"), show_count(step.people), step.id)
    if step.batch.is_known:
        yield ExplainedInput(said("Batch"), show_count(step.batch), step.id)


def _waits(on: Subject, step: Step) -> Iterator[ExplainedInput]:
    for flow in on.figures.flows:
        drawn = on.drawn.flows[flow]
        if drawn.target == step.id:
            label = said("Wait after {step}", step=on.drawn.name_of(drawn.source))
            yield ExplainedInput(label, on.wait(flow).value, flow)


def _demand(on: Subject) -> Iterator[ExplainedInput]:
    demand = on.drawn.demand
    if demand is not None:
        yield ExplainedInput(said("Demand"), demand_words(demand))
