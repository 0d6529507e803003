"""The lead-time path as a row of works and waits, and what runs beside it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from vsmap.analysis.numbers import branch_shares
from vsmap.drawing.branches import Run
from vsmap.drawing.ladder_inside import Stretch, stretches_inside
from vsmap.drawing.map_figures import MapFigures
from vsmap.drawing.readings import Reading, Readings, is_spoken_of, rough_words
from vsmap.drawing.standings import Spoken
from vsmap.model.flows import Flow, FlowKind
from vsmap.model.ids import DELIVERED, REQUEST, FlowId, StepId
from vsmap.model.language import said
from vsmap.model.quantities import Calendar, Unit
from vsmap.model.steps import Step
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.wording import NO_BREAK, show_number, show_percent, show_seconds

__all__ = [
    "Beside",
    "Piece",
    "Stretch",
    "beside_of",
    "flow_stretch",
    "pieces_beside",
    "sorted_beside",
    "step_stretch",
    "stretches",
    "total_words",
    "weights_of",
]


class Beside(NamedTuple):
    """A branch that runs beside the path: its first step, where it leaves, how long it takes."""

    record: StepId
    leaves: StepId
    seconds: float
    is_open: bool
    words: str


class Piece(NamedTuple):
    """A branch beside the path as it is drawn: its steps, where it leaves, the flows along it."""

    run: Run
    leaves: StepId
    along: tuple[FlowId, ...]
    records: frozenset[str]


def stretches(
    value_map: ValueStreamMap,
    figures: MapFigures,
    readings: Readings,
    weights: Mapping[str, float] | None = None,
) -> tuple[Stretch, ...]:
    """The path in order: a wait, a work, a wait ...; both ways of a choice, one after the other."""
    hotspot = figures.hotspot
    hot = {*hotspot.flows, hotspot.step} if hotspot is not None else set()
    part = weights_of(value_map, figures) if weights is None else weights
    into: dict[StepId, list[Flow]] = defaultdict(list)
    for flow in _flows(value_map, figures):
        into[flow.target].append(flow)
    found: list[Stretch] = []
    for node in (*figures.path, DELIVERED):
        for flow in into.get(node, ()):
            is_hot = flow.id in hot
            found.append(flow_stretch(flow, part[flow.id], readings, in_hotspot=is_hot))
        step = value_map.steps.get(node)
        if step is not None:
            found.append(step_stretch(step, part[node], readings, in_hotspot=node in hot))
            found += stretches_inside(node, part[node], hot, readings)
    return tuple(found)


def flow_stretch(flow: Flow, weight: float, readings: Readings, *, in_hotspot: bool) -> Stretch:
    """The wait of one flow of the path, by its part of the items."""
    wait = readings.wait(flow) if is_spoken_of(flow) else _NOTHING
    return _stretch(flow.id, wait, weight, in_hotspot, is_work=False)


def step_stretch(step: Step, weight: float, readings: Readings, *, in_hotspot: bool) -> Stretch:
    """The work of one step of the path, by its part of the items."""
    return _stretch(step.id, readings.work(step), weight, in_hotspot, is_work=True)


def pieces_beside(
    value_map: ValueStreamMap, figures: MapFigures, runs: Sequence[Run]
) -> tuple[Piece, ...]:
    """The branches that leave the path and come back to it."""
    path = {*figures.path, REQUEST, DELIVERED}
    flows = {(f.source, f.target): f.id for f in value_map.visible_flows(FlowKind.FORWARD)}
    return tuple(
        _piece(run, run.leaves, flows)
        for run in _branches(value_map, figures, runs)
        if run.leaves in path and run.joins in path and run.leaves is not None
    )


def sorted_beside(beside: Iterable[Beside]) -> tuple[Beside, ...]:
    """The longest first."""
    return tuple(sorted(beside, key=lambda b: -b.seconds))


def total_words(seconds: float, calendar: Calendar) -> str:
    """The end of the scale: whole weeks from two weeks up, else days and smaller."""
    weeks = seconds / calendar.seconds_per(Unit.WEEK)
    if weeks >= 1.98 and abs(weeks - round(weeks)) < 0.02:
        return f"{show_number(round(weeks))}{NO_BREAK}w"
    return show_seconds(seconds, calendar)


def _stretch(
    record: str, reading: Reading, weight: float, in_hotspot: bool, *, is_work: bool
) -> Stretch:
    if reading.seconds is None or weight > 1 - 1e-9:
        return Stretch(record, reading.seconds, reading.plain, is_work, in_hotspot)
    words = said("{share} of {time}", share=show_percent(weight), time=reading.plain)
    return Stretch(record, reading.seconds * weight, words, is_work, in_hotspot)


def weights_of(value_map: ValueStreamMap, figures: MapFigures) -> Mapping[str, float]:
    """Which part of the items goes along each flow and through each step of the path."""
    flows, path = _flows(value_map, figures), figures.path
    out: dict[StepId, list[Flow]] = defaultdict(list)
    fed: set[StepId] = set()
    for flow in flows:
        out[flow.source].append(flow)
        fed.add(flow.target)
    unasked = [step for step in path if step not in fed]
    weights: dict[str, float] = defaultdict(float)
    weights[REQUEST] = 1.0
    for node in (REQUEST, *path):
        ways: list[Flow | None] = [*out[node], *([None] * len(unasked) if node == REQUEST else ())]
        shares = _shares(ways)
        for step, share in zip(unasked, shares[len(out[node]) :], strict=False):
            weights[step] += share
        for flow, share in zip(out[node], shares, strict=False):
            weights[flow.id] = weights[node] * share
            weights[flow.target] += weights[flow.id]
    return weights


def _flows(value_map: ValueStreamMap, figures: MapFigures) -> list[Flow]:
    return [value_map.flows[f] for f in figures.path_flows if f in value_map.flows]


def _shares(ways: Sequence[Flow | None]) -> list[float]:
    """The shares of a choice; of a parallel split only the longest branch lies on the path."""
    if len(ways) > 1:
        return branch_shares(list(ways))
    return [1.0] * len(ways)


def _branches(value_map: ValueStreamMap, figures: MapFigures, runs: Sequence[Run]) -> Iterator[Run]:
    """The branches off the path; where the path itself left the straight row, what it left."""
    path = set(figures.path)
    for run in runs:
        leaves, piece = run.leaves, list[StepId]()
        for step in run.steps:
            if step in value_map.steps and step not in path:
                piece.append(step)
                continue
            if piece:
                yield Run(leaves, tuple(piece), step)
            leaves, piece = step, []
        if piece:
            yield Run(leaves, tuple(piece), run.joins)


def _piece(run: Run, leaves: StepId, flows: Mapping[tuple[StepId, StepId], FlowId]) -> Piece:
    way = [n for n in (leaves, *run.steps, run.joins) if n is not None]
    along = tuple(flows[ends] for ends in pairwise(way) if ends in flows)
    return Piece(run, leaves, along, frozenset((*run.steps, *along)))


def beside_of(piece: Piece, value_map: ValueStreamMap, readings: Readings) -> Beside:
    """How long a branch beside the path takes, in words."""
    run, leaves = piece.run, piece.leaves
    along = (value_map.flows[flow] for flow in piece.along)
    times = [readings.wait(f).seconds for f in along if is_spoken_of(f)]
    times += [readings.work(value_map.steps[s]).seconds for s in run.steps]
    times += [held.wait for s in run.steps if (held := readings.inside.get(s)) is not None]
    seconds = sum(t for t in times if t is not None)
    is_open = any(t is None for t in times)
    first = value_map.steps[run.steps[0]].name
    more = len(run.steps) - 1
    words = (
        said("{step} and {count} more run beside", more, step=first)
        if more
        else said("{step} runs beside", step=first)
    )
    if seconds:
        length = rough_words(seconds, readings.calendar)
        words += ", " + (said("at least {time}", time=length) if is_open else length)
    return Beside(run.steps[0], leaves, seconds, is_open, words)


_NOTHING = Reading(0.0, Spoken("0"), "0")
