"""Every figure of a map, gathered."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from vsmap.analysis.bottlenecks import capacity_bottleneck, quality_bottleneck, queue_bottleneck
from vsmap.analysis.capacity import takt_time
from vsmap.analysis.counted_map import CountedMap
from vsmap.analysis.figures import Bottleneck, Figures, Range
from vsmap.analysis.lead_time import none_if_open
from vsmap.analysis.numbers import HIGH, LIKELY, LOW
from vsmap.analysis.problems import problems_of
from vsmap.analysis.quality import implied_rework, rework_solution, visits_of
from vsmap.analysis.reckoning import Reckoning
from vsmap.analysis.station_figures import StationFigures
from vsmap.model.ids import MapId
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.workbook import Workbook


def figures_of(workbook: Workbook, map_id: MapId) -> Figures:
    """Every figure of one map of a workbook, under its calendar.

    Never fails on a map that can be drawn: what is odd about it is told in `problems`.
    """
    return full_figures(reckoning_of(workbook, map_id))


def reckoning_of(workbook: Workbook, map_id: MapId) -> Reckoning:
    """A map solved, with the figures of the sub-streams its steps stand for."""
    return Reckoning(workbook.maps[map_id], workbook.calendar, sub_streams_of(workbook, map_id))


def sub_streams_of(workbook: Workbook, map_id: MapId) -> Mapping[MapId, Figures]:
    """The figures of the maps a map's steps stand for.

    Maps that are missing, or that lead back to this one, are left out.
    """
    named = _named_maps(workbook.maps[map_id])
    found = [sub for sub in named if sub in workbook.maps and not _leads(workbook, sub, map_id)]
    return {sub: figures_of(workbook, sub) for sub in found}


def full_figures(reckoning: Reckoning) -> Figures:
    """The figures of a solved map."""
    counted = reckoning.counted
    lead_time, process_time = reckoning.lead_time.likely.total, reckoning.process_time
    stations = StationFigures(reckoning, visits_of(counted, reckoning.nestings))
    tally = reckoning.numbers.tally
    weights = reckoning.lead_time.weights
    process_range, wait_range = _on_path(counted, weights)
    return Figures(
        map_id=counted.drawn.id,
        calendar=counted.calendar,
        lead_time=lead_time,
        elapsed_lead_time=counted.calendar.elapsed(lead_time),
        process_time=process_time,
        wait_time=max(lead_time - process_time, 0.0),
        total_touch_time=stations.total_touch_time,
        flow_efficiency=ratio(process_time, lead_time),
        value_added_ratio=_value_added_ratio(counted, weights, lead_time),
        rolled_pca=reckoning.accuracy.value,
        lead_time_with_rework=none_if_open(reckoning.rework.total),
        implied_rework=implied_rework(counted, stations.waits),
        takt_time=takt_time(counted.drawn, counted.calendar),
        path=reckoning.lead_time.path,
        path_flows=reckoning.lead_time.path_flows,
        numbers_known=tally.known,
        numbers_total=tally.total,
        numbers_guessed=tally.guessed,
        lead_time_range=reckoning.lead_time.range,
        process_time_range=_shown(process_range),
        flow_efficiency_range=efficiency_range(process_range, wait_range, lead_time),
        bottlenecks=_bottlenecks(reckoning, stations),
        steps=stations.steps(),
        flows=stations.flows(),
        problems=problems_of(counted, reckoning.nestings, reckoning.rework, stations.utilisations),
        lead_time_with_rework_range=_rework_range(reckoning),
    )


def ratio(part: float, whole: float) -> float | None:
    """A part of a whole; None where the whole is nothing."""
    return part / whole if whole > 0 else None


def efficiency_range(process: Sequence[float], wait: Sequence[float], lead_time: float) -> Range:
    """Flow efficiency from work low and waits high to work high and waits low.

    No lead time gives none; an unknown process time leaves the upper bound open.
    """
    low = 0.0 if math.isinf(wait[HIGH]) else ratio(process[LOW], process[LOW] + wait[HIGH])
    high = None if math.isinf(process[HIGH]) else ratio(process[HIGH], process[HIGH] + wait[LOW])
    likely = ratio(process[LIKELY], lead_time)
    return Range(low, likely, high) if likely is not None else Range(None, None, None)


def _on_path(counted: CountedMap, weights: Sequence[float]) -> tuple[list[float], list[float]]:
    """Process and wait time along the likely path, each low, likely and high."""
    points, topology = counted.structure.points, counted.topology
    process, wait = [0.0] * 3, [0.0] * 3
    for place in range(topology.last):
        weight = weights[points.work[place]]
        for case in (LOW, LIKELY, HIGH) if weight else ():
            station = counted.stations[place]
            process[case] += weight * station.process[case]
            wait[case] += weight * station.wait_inside(case)
    for lane, numbers in enumerate(counted.lanes):
        weight = weights[points.lane[lane]]
        for case in (LOW, LIKELY, HIGH) if weight else ():
            wait[case] += weight * numbers.wait[case]
    return process, wait


def _shown(cases: Sequence[float]) -> Range:
    low, likely, high = cases
    return Range(low, likely, none_if_open(high))


def _rework_range(reckoning: Reckoning) -> Range:
    """Lead time with rework, all low and all high: low %C&A is high rework."""
    if reckoning.rework is reckoning.lead_time.likely:
        return reckoning.lead_time.range
    low, high = (
        none_if_open(rework_solution(reckoning.counted, reckoning.nestings, case).total)
        for case in (LOW, HIGH)
    )
    return Range(low, none_if_open(reckoning.rework.total), high)


def _value_added_ratio(
    counted: CountedMap, weights: Sequence[float], lead_time: float
) -> float | None:
    """Value-added time along the lead-time path / lead time (Rother & Shook).

    A step that does not say adds nothing; None where no counted step says.
    """
    added = [(place, s.value_added) for place, s in enumerate(counted.stations)]
    if all(time is None for _, time in added):
        return None
    work = counted.structure.points.work
    return ratio(sum(weights[work[place]] * time for place, time in added if time), lead_time)


def _bottlenecks(reckoning: Reckoning, stations: StationFigures) -> tuple[Bottleneck, ...]:
    counted, payoffs, order = reckoning.counted, reckoning.payoffs, stations.order
    found = (
        reckoning.hotspot,
        capacity_bottleneck(counted, order, stations.cycles, stations.utilisations, payoffs),
        queue_bottleneck(counted, order, stations.items, payoffs),
        quality_bottleneck(counted, order, payoffs),
    )
    return tuple(bottleneck for bottleneck in found if bottleneck is not None)


def _named_maps(drawn: ValueStreamMap) -> list[MapId]:
    named = (step.sub_stream for step in drawn.steps.values())
    return list(dict.fromkeys(map_id for map_id in named if map_id is not None))


def _leads(workbook: Workbook, start: MapId, goal: MapId) -> bool:
    """Whether sub-streams lead from one map to another; a map leads to itself."""
    met = {start}
    waiting = [start]
    for map_id in waiting:
        for sub in _named_maps(workbook.maps[map_id]):
            if sub in workbook.maps and sub not in met:
                met.add(sub)
                waiting.append(sub)
    return goal in met
