"""The lead-time path as a row of works and waits, and what runs beside it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from vsmap.analysis.numbers import branch_shares
from vsmap.drawing.branches import Run
from vsmap.drawing.map_figures import MapFigures
from vsmap.drawing.readings import Reading, Readings, is_spoken_of, rough_words
from vsmap.drawing.standings import Spoken
from vsmap.model.flows import Flow, FlowKind
from vsmap.model.ids import DELIVERED, REQUEST, StepId
from vsmap.model.quantities import Calendar, Unit
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.wording import NO_BREAK, show_percent, show_seconds


class Stretch(NamedTuple):
    """One work or wait of the path; `seconds` is None where nobody knows.

    Where a choice sends only part of the items along, `seconds` counts by that share.
    """

    record: str
    seconds: float | None
    words: str
    is_work: bool
    in_hotspot: bool


class Beside(NamedTuple):
    """A branch that runs beside the path: its first step, where it leaves, how long it takes."""

    record: StepId
    leaves: StepId
    seconds: float
    is_open: bool
    words: str


def stretches(
    value_map: ValueStreamMap, figures: MapFigures, readings: Readings
) -> tuple[Stretch, ...]:
    """The path in order: a wait, a work, a wait ...; both ways of a choice, one after the other."""
    hotspot = figures.hotspot
    hot = {*hotspot.flows, hotspot.step} if hotspot is not None else set()
    flows = [value_map.flows[f] for f in figures.path_flows if f in value_map.flows]
    weights = _weights(flows, figures.path)
    into: dict[StepId, list[Flow]] = defaultdict(list)
    for flow in flows:
        into[flow.target].append(flow)
    found: list[Stretch] = []
    for node in (*figures.path, DELIVERED):
        for flow in into.get(node, ()):
            wait = readings.wait(flow) if is_spoken_of(flow) else _NOTHING
            found.append(_stretch(flow.id, wait, weights[flow.id], flow.id in hot, is_work=False))
        if node in value_map.steps:
            work = readings.work(value_map.steps[node])
            found.append(_stretch(node, work, weights[node], node in hot, is_work=True))
    return tuple(found)


def branches_beside(
    value_map: ValueStreamMap, figures: MapFigures, runs: Sequence[Run], readings: Readings
) -> tuple[Beside, ...]:
    """The branches that leave the path and come back to it, longest first."""
    path = {*figures.path, REQUEST, DELIVERED}
    flows = {(f.source, f.target): f for f in value_map.visible_flows(FlowKind.FORWARD)}
    found = [
        _beside(run, run.leaves, value_map, flows, readings)
        for run in _branches(value_map, figures, runs)
        if run.leaves in path and run.joins in path and run.leaves is not None
    ]
    return tuple(sorted(found, key=lambda b: -b.seconds))


def total_words(seconds: float, calendar: Calendar) -> str:
    """The end of the scale: whole weeks from two weeks up, else days and smaller."""
    weeks = seconds / calendar.seconds_per(Unit.WEEK)
    if weeks >= 1.98 and abs(weeks - round(weeks)) < 0.02:
        return f"{round(weeks)}{NO_BREAK}w"
    return show_seconds(seconds, calendar)


def _stretch(
    record: str, reading: Reading, weight: float, in_hotspot: bool, *, is_work: bool
) -> Stretch:
    if reading.seconds is None or weight > 1 - 1e-9:
        return Stretch(record, reading.seconds, reading.plain, is_work, in_hotspot)
    words = f"{show_percent(weight)} of {reading.plain}"
    return Stretch(record, reading.seconds * weight, words, is_work, in_hotspot)


def _weights(flows: Sequence[Flow], path: Sequence[StepId]) -> Mapping[str, float]:
    """Which part of the items goes along each flow and through each step of the path."""
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


def _beside(
    run: Run,
    leaves: StepId,
    value_map: ValueStreamMap,
    flows: Mapping[tuple[StepId, StepId], Flow],
    readings: Readings,
) -> Beside:
    way = [n for n in (leaves, *run.steps, run.joins) if n is not None]
    along = (flows[ends] for ends in pairwise(way) if ends in flows)
    times = [readings.wait(f).seconds for f in along if is_spoken_of(f)]
    times += [readings.work(value_map.steps[s]).seconds for s in run.steps]
    seconds = sum(t for t in times if t is not None)
    is_open = any(t is None for t in times)
    first = value_map.steps[run.steps[0]].name
    several = len(run.steps) > 1
    who = f"{first} and {len(run.steps) - 1} more run" if several else f"{first} runs"
    least = "at least " if is_open else ""
    length = f", {least}{rough_words(seconds, readings.calendar)}" if seconds else ""
    return Beside(run.steps[0], leaves, seconds, is_open, f"{who} beside{length}")


_NOTHING = Reading(0.0, Spoken("0"), "0")
