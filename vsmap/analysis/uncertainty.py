"""What not knowing means: how often each step is the bottleneck, and what to measure first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from vsmap.analysis.counted_map import CountedMap
from vsmap.analysis.quality import visits_of
from vsmap.analysis.reckoning import Reckoning
from vsmap.analysis.sampled_delays import sampled_hotspots
from vsmap.analysis.sampling import WAIT_FIELDS, is_sure, voices
from vsmap.analysis.summary import reckoning_of
from vsmap.model.ids import MapId, StepId
from vsmap.model.measures import CountMeasure, Measure, TimeMeasure, time_bounds
from vsmap.model.quantities import NO_TIME, Duration, Unit
from vsmap.model.workbook import Workbook


@dataclass(frozen=True, slots=True)
class WorthMeasuring:
    """A number that is not sure, and how much it matters.

    `field` is `process_time` or `wait_before` of the step (or of Delivered); `record` is the step
    or flow it is written on. `spread` is visits * (high - low) in seconds, None where nothing
    bounds it.
    """

    step: StepId
    name: str
    field: str
    visits: float
    spread: float | None
    record: str


def sampled_bottlenecks(
    workbook: Workbook, map_id: MapId, samples: int = 2000, seed: int = 1
) -> Mapping[StepId, float]:
    """How often each step is the bottleneck by delay when what is not sure is drawn.

    Shares of the samples, largest first; steps that never are, are left out. The same seed gives
    the same shares. Unknowns nobody estimated count as nothing.
    """
    reckoning = reckoning_of(workbook, map_id)
    unsure = _unsure_pieces(reckoning.counted)
    if not unsure:
        hotspot = reckoning.hotspot
        return {} if hotspot is None else {hotspot.step: 1.0}
    counts = sampled_hotspots(reckoning, unsure, samples, seed)
    stations = reckoning.counted.topology.stations
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return {stations[place]: count / samples for place, count in ranked}


def worth_measuring(workbook: Workbook, map_id: MapId) -> tuple[WorthMeasuring, ...]:
    """The numbers that are not sure, the one to measure first at the head.

    Unknown ones nobody estimated come first, most visited first; then the others by spread.
    """
    reckoning = reckoning_of(workbook, map_id)
    found = [each for each in _candidates(reckoning) if each.spread != 0.0]
    return tuple(sorted(found, key=_first_to_measure))


def _first_to_measure(each: WorthMeasuring) -> tuple[bool, float]:
    return each.spread is not None, -(each.visits if each.spread is None else each.spread)


def _candidates(reckoning: Reckoning) -> Iterator[WorthMeasuring]:
    counted = reckoning.counted
    visits = visits_of(counted, reckoning.nestings)
    passing = reckoning.lead_time.weights if visits is None else visits
    points = counted.structure.points
    for place in range(1, counted.topology.last):
        step = counted.drawn.steps[counted.topology.stations[place]]
        often = passing[points.work[place]]
        spread = _spread(counted, _voices_of_step(counted, place), often)
        yield WorthMeasuring(step.id, step.name, "process_time", often, spread, step.id)
        for lane in counted.topology.lanes_in[place]:
            yield from _of_lane(counted, lane, passing)
    for lane in counted.topology.lanes_in[counted.topology.last]:
        yield from _of_lane(counted, lane, passing)


def _of_lane(counted: CountedMap, lane: int, passing: Sequence[float]) -> Iterator[WorthMeasuring]:
    flow, _, target = counted.topology.lanes[lane]
    if flow is None:
        return
    often = passing[counted.structure.points.lane[lane]]
    spread = _spread(counted, _voices_of_lane(counted, lane), often)
    step = counted.topology.stations[target]
    yield WorthMeasuring(step, counted.name_of(target), "wait_before", often, spread, flow)


def _spread(counted: CountedMap, heard: Sequence[TimeMeasure], often: float) -> float | None:
    bounds = [time_bounds(measure, counted.calendar) for measure in heard]
    highs = [high for _, _, high in bounds if high is not None]
    if len(highs) < len(bounds):
        return None if often else 0.0
    return often * (max(highs) - min(low for low, _, _ in bounds))


def _unsure_pieces(counted: CountedMap) -> dict[int, list[TimeMeasure]]:
    points, topology = counted.structure.points, counted.topology
    heard = {
        points.work[place]: _voices_of_step(counted, place) for place in range(1, topology.last)
    }
    heard.update(
        (points.lane[lane], _voices_of_lane(counted, lane)) for lane in range(len(topology.lanes))
    )
    return {piece: measures for piece, measures in heard.items() if not is_sure(measures)}


def _voices_of_step(counted: CountedMap, place: int) -> list[TimeMeasure]:
    step = counted.drawn.steps[counted.topology.stations[place]]
    return voices(step.process_time, step.estimates, ("process_time",))


def _voices_of_lane(counted: CountedMap, lane: int) -> list[TimeMeasure]:
    flow = counted.topology.lanes[lane].flow
    if flow is None:
        return [Measure(likely=NO_TIME)]
    drawn = counted.drawn.flows[flow]
    rate = counted.items_per_second
    wait = drawn.wait
    if rate is not None and not wait.is_known:
        wait = _as_wait(drawn.inventory, rate)
    return voices(wait, drawn.estimates, WAIT_FIELDS)


def _as_wait(inventory: CountMeasure, rate: float) -> TimeMeasure:
    """The wait an inventory means at this many items a second (Little's law)."""

    def wait(pieces: float | None) -> Duration | None:
        return None if pieces is None else Duration.of(pieces / rate, Unit.SECOND)

    return Measure(
        wait(inventory.low), wait(inventory.likely), wait(inventory.high), inventory.standing
    )
