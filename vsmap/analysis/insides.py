"""What lies inside a box that stands for more than one step: a collapsed run, or a sub-stream."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from vsmap.analysis.figures import Figures, Range
from vsmap.analysis.numbers import HIGH, LIKELY, LOW
from vsmap.analysis.passages import Passage
from vsmap.analysis.reckoning import Reckoning
from vsmap.model.flows import Flow
from vsmap.model.ids import DELIVERED, REQUEST, FlowId, MapId
from vsmap.model.measures import UNKNOWN, Measure, ShareMeasure, Standing, TimeMeasure
from vsmap.model.quantities import NO_TIME, Calendar, Duration
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.wording import reading_unit


@dataclass(frozen=True, slots=True)
class Inside:
    """Work and waiting from where items enter the box to where they leave it, working seconds.

    `process_time` is what is written over the box. `is_work_open` and `is_wait_open` tell that
    some of it is not known, so that the figures are at least these. `steps` is 0 for a sub-stream.
    """

    steps: int
    process_time: TimeMeasure
    work: float
    wait: float
    accurate: ShareMeasure
    is_work_open: bool
    is_wait_open: bool


def inside_run(
    drawn: ValueStreamMap,
    passage: Passage,
    calendar: Calendar,
    sub_streams: Mapping[MapId, Figures],
) -> Inside:
    """What a run holds, reckoned as if it were a map of its own."""
    alone = _alone(drawn, passage)
    reckoning = Reckoning(alone, calendar, sub_streams)
    work = reckoning.process_time
    likely = reckoning.lead_time.likely.total
    stations = reckoning.counted.stations[1:-1]
    spread = [sum(s.process[case] for s in stations) for case in (LOW, LIKELY, HIGH)]
    is_chain = len(reckoning.counted.lanes) == len(stations) + 1
    bounds = Range(*spread) if is_chain else Range(work, work, work)
    is_open = any(math.isinf(station.process[HIGH]) for station in stations)
    guessed = any(station.guessed for station in stations)
    return Inside(
        steps=len(passage.steps),
        process_time=_time(bounds, work, calendar, is_guess=guessed, is_open=is_open),
        work=work,
        wait=max(likely - work, 0.0),
        accurate=_share(reckoning.accuracy.value),
        is_work_open=is_open,
        is_wait_open=any(not lane.known for lane in reckoning.counted.lanes),
    )


def inside_sub_stream(figures: Figures) -> Inside:
    """What the map behind a step holds."""
    work, wait = figures.process_time, figures.wait_time
    nothing_said = not figures.numbers_total
    is_open = figures.process_time_range.high is None or nothing_said
    is_guess = figures.numbers_guessed > 0
    time = _time(
        figures.process_time_range, work, figures.calendar, is_guess=is_guess, is_open=is_open
    )
    return Inside(
        steps=0,
        process_time=time,
        work=work,
        wait=wait,
        accurate=_share(figures.rolled_pca),
        is_work_open=is_open,
        is_wait_open=figures.lead_time_range.high is None,
    )


def _alone(drawn: ValueStreamMap, passage: Passage) -> ValueStreamMap:
    """The steps of a passage and the flows among them between two ends, nothing waiting there."""
    members = set(passage.steps)
    flows = [f for f in drawn.flows.values() if f.source in members and f.target in members]
    none = Measure(likely=NO_TIME)
    ways = (
        Flow(id=FlowId("in"), source=REQUEST, target=passage.entry, wait=none),
        Flow(id=FlowId("out"), source=passage.exit, target=DELIVERED, wait=none),
    )
    return drawn.model_copy(
        update={
            "steps": {step: drawn.steps[step] for step in passage.steps},
            "flows": {flow.id: flow for flow in (*flows, *ways)},
            "notes": {},
            "runs": {},
        }
    )


def _time(
    bounds: Range, likely: float, calendar: Calendar, *, is_guess: bool, is_open: bool
) -> TimeMeasure:
    """A derived time as people would have written it; unknown while nothing at all is known."""
    if is_open and not likely:
        return UNKNOWN
    standing = Standing.GUESS if is_guess else Standing.AGREED
    low, high = bounds.low, bounds.high
    if is_open or low is None or high is None or not low < high < math.inf:
        return Measure(likely=_length(likely, calendar, likely), standing=standing)
    return Measure(
        low=_length(low, calendar, high),
        likely=_length(likely, calendar, high),
        high=_length(high, calendar, high),
        standing=standing,
    )


def _length(seconds: float, calendar: Calendar, longest: float) -> Duration:
    if not seconds:
        return NO_TIME
    unit = reading_unit(longest, calendar)
    return Duration.of(seconds / calendar.seconds_per(unit), unit)


def _share(value: float | None) -> ShareMeasure:
    return UNKNOWN if value is None else Measure(likely=value)
