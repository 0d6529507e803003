"""Why each of the map's own figures is what it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from vsmap.analysis.explained import ExplainedInput, Explanation, Subject, demand_words
from vsmap.analysis.figures import Range
from vsmap.analysis.topology import rework_flows, work_steps
from vsmap.model.language import phrase, said
from vsmap.model.measures import number_bounds
from vsmap.model.wording import (
    EN_DASH,
    show_number,
    show_percent,
    show_share,
    show_time,
)

MARTIN_OSTERLING = "Martin & Osterling, Value Stream Mapping; dora.dev"
ROTHER_SHOOK = "Rother & Shook, Learning to See"
KEMENY_SNELL = "Kemeny & Snell, Finite Markov Chains (absorbing chain)"
_UNKNOWNS = phrase("Numbers that are not known count as nothing here and open the upper bound.")


def _lead_time(on: Subject) -> Explanation:
    return Explanation(
        said("Lead time"),
        on.time(on.figures.lead_time),
        said(
            "Longest way from request to delivered: process times and waits added up; of "
            "parallel branches the longest, after a choice each branch by its share"
        ),
        tuple(on.along_path()),
        MARTIN_OSTERLING,
        _unknowns_note(on),
    )


def _elapsed_lead_time(on: Subject) -> Explanation:
    days = on.figures.elapsed_lead_time / 86400
    inputs = (ExplainedInput(said("Lead time"), on.time(on.figures.lead_time)), on.calendar_input())
    return Explanation(
        said("Lead time on the calendar"),
        said("{number} calendar days", number=show_number(days)),
        said("Lead time in working days / days a week \u00d7 7"),
        inputs,
        said("The calendar printed on every export"),
    )


def _process_time(on: Subject) -> Explanation:
    return Explanation(
        said("Process time"),
        on.time(on.figures.process_time),
        said("Process times along the lead-time path added up"),
        tuple(on.work(step) for step in on.figures.path),
        MARTIN_OSTERLING,
        _unknowns_note(on),
    )


def _wait_time(on: Subject) -> Explanation:
    inputs = (
        ExplainedInput(said("Lead time"), on.time(on.figures.lead_time)),
        ExplainedInput(said("Process time"), on.time(on.figures.process_time)),
    )
    return Explanation(
        said("Wait time"),
        on.time(on.figures.wait_time),
        said("Lead time \u2212 process time"),
        inputs,
        MARTIN_OSTERLING,
    )


def _total_touch_time(on: Subject) -> Explanation:
    return Explanation(
        said("Total touch time"),
        on.time(on.figures.total_touch_time),
        said("Process time of every step, parallel ones too, \u00d7 how often an item visits it"),
        tuple(_touches(on)),
        "Martin & Osterling, Value Stream Mapping",
        said("Rework visits are counted."),
    )


def _touches(on: Subject) -> Iterator[ExplainedInput]:
    for step, found in on.figures.steps.items():
        if found.visits != 0:
            often = "" if found.visits in (None, 1.0) else f" \u00d7 {found.visits:.3g}"
            time = "?" if found.process_time is None else on.time(found.process_time)
            yield ExplainedInput(found.name, time + often, step)


def _flow_efficiency(on: Subject) -> Explanation:
    inputs = (
        ExplainedInput(said("Process time"), on.time(on.figures.process_time)),
        ExplainedInput(said("Lead time"), on.time(on.figures.lead_time)),
    )
    return Explanation(
        said("Flow efficiency"),
        on.share(on.figures.flow_efficiency),
        said("Process time / lead time"),
        inputs,
        "Martin & Osterling (activity ratio); flowframework.org",
        said("Context for a talk, never a grade."),
    )


def _value_added_ratio(on: Subject) -> Explanation:
    inputs = tuple(
        ExplainedInput(
            found.name,
            said(
                "{value_added} of its time",
                value_added=show_share(on.drawn.steps[step].value_added),
            ),
            step,
        )
        for step, found in on.figures.steps.items()
        if found.on_lead_time_path and on.drawn.steps[step].value_added.is_known
    )
    return Explanation(
        said("Value-added ratio"),
        on.share(on.figures.value_added_ratio),
        said("Value-added time along the lead-time path / lead time"),
        inputs,
        ROTHER_SHOOK,
        said("Steps that do not say how much adds value count as none."),
    )


def _rolled_pca(on: Subject) -> Explanation:
    inputs = tuple(
        ExplainedInput(found.name, show_share(on.drawn.steps[step].percent_complete_accurate), step)
        for step, found in on.figures.steps.items()
        if on.drawn.steps[step].percent_complete_accurate.is_known
    )
    return Explanation(
        said("Rolled %C&A"),
        on.share(on.figures.rolled_pca),
        said("%C&A of every step multiplied, parallel ones too; after a choice by route"),
        inputs,
        "dora.dev, work visibility in the value stream",
        said("Steps without a %C&A are left out."),
    )


def _lead_time_with_rework(on: Subject) -> Explanation:
    lead = ExplainedInput(
        said("Lead time, all right the first time"), on.time(on.figures.lead_time)
    )
    return Explanation(
        said("Lead time with rework"),
        on.time(on.figures.lead_time_with_rework),
        said(
            "Every return counted again, and returns of returns: time left at a step = "
            "its process time + the mean over the ways on and back of wait and time left"
        ),
        (lead, *_returns(on)),
        KEMENY_SNELL,
        said("A rework flow without a share takes 1 \u2212 %C&A of the step it leaves."),
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
        yield ExplainedInput(
            said("{source} back to {target}", source=source, target=target), share, flow.id
        )


def _implied_rework(on: Subject) -> Explanation:
    return Explanation(
        said("Implied rework"),
        on.time(on.figures.implied_rework),
        said(
            "(1 \u2212 %C&A) \u00d7 (wait before + process time), over steps no rework flow leaves"
        ),
        tuple(_corrections(on)),
        "bdfinst/value-stream-map",
        said("One pass of correcting; shown apart, not part of the lead time."),
    )


def _corrections(on: Subject) -> Iterator[ExplainedInput]:
    leaving = {flow.source for flow in rework_flows(on.drawn)}
    for step in work_steps(on.drawn):
        accurate = on.drawn.steps[step].percent_complete_accurate
        if accurate.is_known and step not in leaving:
            found = on.figures.steps[step]
            time = (found.wait_before or 0.0) + (found.process_time or 0.0) + found.wait_inside
            again = show_percent(1.0 - number_bounds(accurate).likely)
            yield ExplainedInput(
                found.name, said("{share} of {time}", share=again, time=on.time(time)), step
            )


def _takt_time(on: Subject) -> Explanation:
    demand = on.drawn.demand
    asked = EN_DASH if demand is None else demand_words(demand)
    return Explanation(
        said("Takt time"),
        on.time(on.figures.takt_time),
        said("Available time / demand in it"),
        (ExplainedInput(said("Demand"), asked), on.calendar_input()),
        ROTHER_SHOOK,
    )


def _numbers_known(on: Subject) -> Explanation:
    return Explanation(
        said("Numbers known"),
        said(
            "{known} of {total}",
            known=on.figures.numbers_known,
            total=on.figures.numbers_total,
        ),
        said("Process times of all steps and waits of all flows that are not \u201c?\u201d"),
        (),
        "vsmap",
        said(
            "{count} of the known ones is a guess.|{count} of the known ones are guesses.",
            on.figures.numbers_guessed,
        ),
    )


def _lead_time_range(on: Subject) -> Explanation:
    return _range(
        on,
        said("Lead time, low to high"),
        on.figures.lead_time_range,
        said("Solved twice: every time at its low end, every time at its high end"),
    )


def _process_time_range(on: Subject) -> Explanation:
    return _range(
        on,
        said("Process time, low to high"),
        on.figures.process_time_range,
        said("Low and high process times along the likely path"),
    )


def _lead_time_with_rework_range(on: Subject) -> Explanation:
    return _range(
        on,
        said("Lead time with rework, low to high"),
        on.figures.lead_time_with_rework_range,
        said("Solved twice: every time and rework share at its low end, then at its high end"),
    )


def _flow_efficiency_range(on: Subject) -> Explanation:
    found = on.figures.flow_efficiency_range
    shown = said("{low} to {high}", low=on.share(found.low), high=on.share(found.high))
    if found.high is None and found.low is not None:
        shown = said("at least {low}", low=on.share(found.low))
    return Explanation(
        said("Flow efficiency, low to high"),
        shown,
        said(
            "Low: process time low / (process time low + wait high). High: process time "
            "high / (process time high + wait low)"
        ),
        (),
        said("vsmap, interval arithmetic"),
        _unknowns_note(on),
    )


def _range(on: Subject, title: str, found: Range, formula: str) -> Explanation:
    low = on.time(found.low)
    shown = (
        said("at least {low}", low=low)
        if found.high is None
        else said("{low} to {high}", low=low, high=on.time(found.high))
    )
    inputs = tuple(_spreads(on))
    return Explanation(
        title, shown, formula, inputs, said("vsmap, interval arithmetic"), _unknowns_note(on)
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
    return said(_UNKNOWNS) if on.figures.numbers_known < on.figures.numbers_total else ""


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
