"""Why each of the map's own figures is what it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from vsmap.analysis.explained import ExplainedInput, Explanation, Subject
from vsmap.analysis.figures import Range
from vsmap.analysis.topology import rework_flows, work_steps
from vsmap.model.measures import number_bounds
from vsmap.model.wording import (
    EN_DASH,
    exact_number,
    show_percent,
    show_share,
    show_time,
)

MARTIN_OSTERLING = "Martin & Osterling, Value Stream Mapping; dora.dev"
ROTHER_SHOOK = "Rother & Shook, Learning to See"
KEMENY_SNELL = "Kemeny & Snell, Finite Markov Chains (absorbing chain)"
_UNKNOWNS = "Numbers that are not known count as nothing here and open the upper bound."


def _lead_time(on: Subject) -> Explanation:
    return Explanation(
        "Lead time",
        on.time(on.figures.lead_time),
        "Longest way from request to delivered: process times and waits added up; of parallel "
        "branches the longest, after a choice each branch by its share",
        tuple(on.along_path()),
        MARTIN_OSTERLING,
        _unknowns_note(on),
    )


def _elapsed_lead_time(on: Subject) -> Explanation:
    days = on.figures.elapsed_lead_time / 86400
    inputs = (ExplainedInput("Lead time", on.time(on.figures.lead_time)), on.calendar_input())
    return Explanation(
        "Lead time on the calendar",
        f"{days:.3g} calendar days",
        "Lead time in working days / days a week \u00d7 7",
        inputs,
        "The calendar printed on every export",
    )


def _process_time(on: Subject) -> Explanation:
    return Explanation(
        "Process time",
        on.time(on.figures.process_time),
        "Process times along the lead-time path added up",
        tuple(on.work(step) for step in on.figures.path),
        MARTIN_OSTERLING,
        _unknowns_note(on),
    )


def _wait_time(on: Subject) -> Explanation:
    inputs = (
        ExplainedInput("Lead time", on.time(on.figures.lead_time)),
        ExplainedInput("Process time", on.time(on.figures.process_time)),
    )
    return Explanation(
        "Wait time",
        on.time(on.figures.wait_time),
        "Lead time \u2212 process time",
        inputs,
        MARTIN_OSTERLING,
    )


def _total_touch_time(on: Subject) -> Explanation:
    return Explanation(
        "Total touch time",
        on.time(on.figures.total_touch_time),
        "Process time of every step, parallel ones too, \u00d7 how often an item visits it",
        tuple(_touches(on)),
        "Martin & Osterling, Value Stream Mapping",
        "Rework visits are counted.",
    )


def _touches(on: Subject) -> Iterator[ExplainedInput]:
    for step, found in on.figures.steps.items():
        if found.visits != 0:
            often = "" if found.visits in (None, 1.0) else f" \u00d7 {found.visits:.3g}"
            time = "?" if found.process_time is None else on.time(found.process_time)
            yield ExplainedInput(found.name, time + often, step)


def _flow_efficiency(on: Subject) -> Explanation:
    inputs = (
        ExplainedInput("Process time", on.time(on.figures.process_time)),
        ExplainedInput("Lead time", on.time(on.figures.lead_time)),
    )
    return Explanation(
        "Flow efficiency",
        on.share(on.figures.flow_efficiency),
        "Process time / lead time",
        inputs,
        "Martin & Osterling (activity ratio); flowframework.org",
        "Context for a talk, never a grade.",
    )


def _value_added_ratio(on: Subject) -> Explanation:
    inputs = tuple(
        ExplainedInput(
            found.name, f"{show_share(on.drawn.steps[step].value_added)} of its time", step
        )
        for step, found in on.figures.steps.items()
        if found.on_lead_time_path and on.drawn.steps[step].value_added.is_known
    )
    return Explanation(
        "Value-added ratio",
        on.share(on.figures.value_added_ratio),
        "Value-added time along the lead-time path / lead time",
        inputs,
        ROTHER_SHOOK,
        "Steps that do not say how much adds value count as none.",
    )


def _rolled_pca(on: Subject) -> Explanation:
    inputs = tuple(
        ExplainedInput(found.name, show_share(on.drawn.steps[step].percent_complete_accurate), step)
        for step, found in on.figures.steps.items()
        if on.drawn.steps[step].percent_complete_accurate.is_known
    )
    return Explanation(
        "Rolled %C&A",
        on.share(on.figures.rolled_pca),
        "%C&A of every step multiplied, parallel ones too; after a choice by route",
        inputs,
        "dora.dev, work visibility in the value stream",
        "Steps without a %C&A are left out.",
    )


def _lead_time_with_rework(on: Subject) -> Explanation:
    lead = ExplainedInput("Lead time, all right the first time", on.time(on.figures.lead_time))
    return Explanation(
        "Lead time with rework",
        on.time(on.figures.lead_time_with_rework),
        "Every return counted again, and returns of returns: time left at a step = its process "
        "time + the mean over the ways on and back of wait and time left",
        (lead, *_returns(on)),
        KEMENY_SNELL,
        "A rework flow without a share takes 1 \u2212 %C&A of the step it leaves.",
    )


def _returns(on: Subject) -> Iterator[ExplainedInput]:
    for flow in rework_flows(on.drawn):
        source, target = on.drawn.name_of(flow.source), on.drawn.name_of(flow.target)
        accurate = on.drawn.steps[flow.source].percent_complete_accurate
        if flow.share.is_known:
            share = show_share(flow.share)
        elif accurate.is_known:
            share = show_percent(1.0 - number_bounds(accurate).likely)
        else:
            share = "?"
        yield ExplainedInput(f"{source} back to {target}", share, flow.id)


def _implied_rework(on: Subject) -> Explanation:
    return Explanation(
        "Implied rework",
        on.time(on.figures.implied_rework),
        "(1 \u2212 %C&A) \u00d7 (wait before + process time), over steps no rework flow leaves",
        tuple(_corrections(on)),
        "bdfinst/value-stream-map",
        "One pass of correcting; shown apart, not part of the lead time.",
    )


def _corrections(on: Subject) -> Iterator[ExplainedInput]:
    leaving = {flow.source for flow in rework_flows(on.drawn)}
    for step in work_steps(on.drawn):
        accurate = on.drawn.steps[step].percent_complete_accurate
        if accurate.is_known and step not in leaving:
            found = on.figures.steps[step]
            time = (found.wait_before or 0.0) + (found.process_time or 0.0) + found.wait_inside
            again = show_percent(1.0 - number_bounds(accurate).likely)
            yield ExplainedInput(found.name, f"{again} of {on.time(time)}", step)


def _takt_time(on: Subject) -> Explanation:
    demand = on.drawn.demand
    asked = EN_DASH if demand is None else f"{exact_number(demand.count)} per {demand.per.value}"
    return Explanation(
        "Takt time",
        on.time(on.figures.takt_time),
        "Available time / demand in it",
        (ExplainedInput("Demand", asked), on.calendar_input()),
        ROTHER_SHOOK,
    )


def _numbers_known(on: Subject) -> Explanation:
    return Explanation(
        "Numbers known",
        f"{on.figures.numbers_known} of {on.figures.numbers_total}",
        "Process times of all steps and waits of all flows that are not \u201c?\u201d",
        (),
        "vsmap",
        f"{on.figures.numbers_guessed} of the known ones are guesses.",
    )


def _lead_time_range(on: Subject) -> Explanation:
    return _range(
        on,
        "Lead time, low to high",
        on.figures.lead_time_range,
        "Solved twice: every time at its low end, every time at its high end",
    )


def _process_time_range(on: Subject) -> Explanation:
    return _range(
        on,
        "Process time, low to high",
        on.figures.process_time_range,
        "Low and high process times along the likely path",
    )


def _lead_time_with_rework_range(on: Subject) -> Explanation:
    return _range(
        on,
        "Lead time with rework, low to high",
        on.figures.lead_time_with_rework_range,
        "Solved twice: every time and rework share at its low end, then at its high end",
    )


def _flow_efficiency_range(on: Subject) -> Explanation:
    found = on.figures.flow_efficiency_range
    shown = f"{on.share(found.low)} to {on.share(found.high)}"
    if found.high is None and found.low is not None:
        shown = f"at least {on.share(found.low)}"
    return Explanation(
        "Flow efficiency, low to high",
        shown,
        "Low: process time low / (process time low + wait high). High: process time high / "
        "(process time high + wait low)",
        (),
        "vsmap, interval arithmetic",
        _unknowns_note(on),
    )


def _range(on: Subject, title: str, found: Range, formula: str) -> Explanation:
    low = on.time(found.low)
    shown = f"at least {low}" if found.high is None else f"{low} to {on.time(found.high)}"
    inputs = tuple(_spreads(on))
    return Explanation(
        title, shown, formula, inputs, "vsmap, interval arithmetic", _unknowns_note(on)
    )


def _spreads(on: Subject) -> Iterator[ExplainedInput]:
    for step in on.figures.path:
        measure = on.drawn.steps[step].process_time
        if measure.is_range or not measure.is_known:
            yield ExplainedInput(on.figures.steps[step].name, show_time(measure), step)
    for flow in on.figures.path_flows:
        drawn = on.drawn.flows[flow]
        if drawn.wait.is_range or on.figures.flows[flow].wait is None:
            yield ExplainedInput(on.wait_label(drawn), show_time(drawn.wait), flow)


def _unknowns_note(on: Subject) -> str:
    return _UNKNOWNS if on.figures.numbers_known < on.figures.numbers_total else ""


EXPLAINED_FIGURES: Mapping[str, Callable[[Subject], Explanation]] = {
    "lead_time": _lead_time,
    "elapsed_lead_time": _elapsed_lead_time,
    "process_time": _process_time,
    "wait_time": _wait_time,
    "total_touch_time": _total_touch_time,
    "flow_efficiency": _flow_efficiency,
    "value_added_ratio": _value_added_ratio,
    "rolled_pca": _rolled_pca,
    "lead_time_with_rework": _lead_time_with_rework,
    "implied_rework": _implied_rework,
    "takt_time": _takt_time,
    "numbers_known": _numbers_known,
    "numbers_total": _numbers_known,
    "numbers_guessed": _numbers_known,
    "lead_time_range": _lead_time_range,
    "process_time_range": _process_time_range,
    "lead_time_with_rework_range": _lead_time_with_rework_range,
    "flow_efficiency_range": _flow_efficiency_range,
}
"""How each figure of Figures is explained, by its attribute name."""
