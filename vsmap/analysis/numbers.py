"""The measures of a map as plain numbers: working seconds and shares, low, likely and high.

Unknown counts as nothing, with an open end (infinity) above. Only what changed is read again.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from vsmap.analysis.figures import Figures, Range
from vsmap.model.flows import Flow
from vsmap.model.ids import MapId
from vsmap.model.measures import Bounds, TimeMeasure, number_bounds, time_bounds
from vsmap.model.quantities import Calendar
from vsmap.model.steps import Step
from vsmap.model.value_stream import Demand

LOW, LIKELY, HIGH = range(3)
"""Places of the three cases in a Spread."""


class Spread(NamedTuple):
    """A number's three cases; `high` is infinite where nothing bounds it."""

    low: float
    likely: float
    high: float


NONE_AT_ALL = Spread(0.0, 0.0, 0.0)
UNBOUNDED = Spread(0.0, 0.0, math.inf)


@dataclass(frozen=True, slots=True)
class StationNumbers:
    """A step's numbers.

    `stay` is how long an item is in the step: longer than its process time only where the step
    stands for a whole sub-stream; `stay_with_rework` then counts that one's rework. `known` and
    `guessed` speak of the process time. `value_added` is a time, None where not said.
    """

    process: Spread
    stay: Spread
    stay_with_rework: Spread
    touch: float
    known: bool
    guessed: bool
    accurate: Spread | None
    value_added: float | None

    def wait_inside(self, case: int) -> float:
        """What waits in the sub-stream the step stands for; nothing where it stands for none."""
        if math.isinf(self.stay[case]):
            return 0.0 if self.stay is self.process else math.inf
        return self.stay[case] - self.process[case]


@dataclass(frozen=True, slots=True)
class FlowNumbers:
    """A flow's numbers; `pieces` is a given inventory, None where none is."""

    wait: Spread
    known: bool
    guessed: bool
    pieces: float | None


NO_STATION = StationNumbers(
    NONE_AT_ALL,
    NONE_AT_ALL,
    NONE_AT_ALL,
    0.0,
    known=True,
    guessed=False,
    accurate=None,
    value_added=None,
)
NO_FLOW = FlowNumbers(NONE_AT_ALL, known=True, guessed=False, pieces=None)


def station_numbers(
    step: Step, calendar: Calendar, sub_streams: Mapping[MapId, Figures]
) -> StationNumbers:
    """A step's numbers; those of its sub-stream where it stands for one that can be told."""
    sub = sub_streams.get(step.sub_stream) if step.sub_stream else None
    if sub is not None:
        return _of_sub_stream(sub)
    process = _time(step.process_time, calendar)
    accurate = step.percent_complete_accurate
    added = number_bounds(step.value_added).likely if step.value_added.is_known else None
    return StationNumbers(
        process=process,
        stay=process,
        stay_with_rework=process,
        touch=process.likely,
        known=step.process_time.is_known,
        guessed=step.process_time.is_guess,
        accurate=_spread(number_bounds(accurate)) if accurate.is_known else None,
        value_added=None if added is None else added * process.likely,
    )


def flow_numbers(flow: Flow, calendar: Calendar, demand: Demand | None) -> FlowNumbers:
    """A flow's numbers; an inventory is turned into a wait by the demand (Little's law)."""
    pieces = number_bounds(flow.inventory).likely if flow.inventory.is_known else None
    if not flow.wait.is_known and flow.inventory.is_known and demand is not None:
        rate = demand.items_per_second(calendar)
        wait = Spread(*(count / rate for count in _spread(number_bounds(flow.inventory))))
        return FlowNumbers(wait, known=True, guessed=flow.inventory.is_guess, pieces=pieces)
    wait = _time(flow.wait, calendar)
    known = flow.wait.is_known
    return FlowNumbers(wait, known=known, guessed=flow.wait.is_guess, pieces=pieces)


def return_shares(flows: list[Flow], accurate: Spread | None) -> list[Spread]:
    """How often each rework flow of a step is taken; one without a share takes 1 - %C&A.

    The lower %C&A, the higher the share. Without either the share is 0 and may be anything up to 1.
    Together they are at most 1; if more they are scaled to it.
    """
    spreads = [_return_share(flow, accurate) for flow in flows]
    if len(spreads) < 2:
        return spreads
    scaled = []
    for case in range(3):
        total = sum(spread[case] for spread in spreads)
        scaled.append([spread[case] / max(total, 1.0) for spread in spreads])
    return [Spread(*cases) for cases in zip(*scaled, strict=True)]


def branch_shares(flows: list[Flow | None]) -> list[float]:
    """The shares of a choice's branches, adding to 1.

    Branches without a share take equal parts of what the others leave; then all are scaled to 1
    (all 0: equal parts). A branch that Request feeds unasked has no share.
    """
    given = [_given_share(flow) for flow in flows]
    total = sum(share for share in given if share is not None)
    blank = given.count(None)
    rest = max(1.0 - total, 0.0) / blank if blank else 0.0
    filled = [rest if share is None else share for share in given]
    whole = sum(filled)
    return [share / whole if whole else 1.0 / len(filled) for share in filled]


def _given_share(flow: Flow | None) -> float | None:
    if flow is None or not flow.share.is_known:
        return None
    return number_bounds(flow.share).likely


def _return_share(flow: Flow, accurate: Spread | None) -> Spread:
    if flow.share.is_known:
        return _spread(number_bounds(flow.share))
    if accurate is None:
        return Spread(0.0, 0.0, 1.0)
    return Spread(1.0 - accurate.high, 1.0 - accurate.likely, 1.0 - accurate.low)


def _time(measure: TimeMeasure, calendar: Calendar) -> Spread:
    if measure.low is not None:
        return _spread(time_bounds(measure, calendar))
    if measure.likely is None:
        return UNBOUNDED
    point = calendar.seconds(measure.likely)
    return Spread(point, point, point)


def _spread(bounds: Bounds) -> Spread:
    return Spread(bounds.low, bounds.likely, math.inf if bounds.high is None else bounds.high)


def _of_sub_stream(sub: Figures) -> StationNumbers:
    accurate = sub.rolled_pca
    added = sub.value_added_ratio
    return StationNumbers(
        process=_range(sub.process_time_range),
        stay=_range(sub.lead_time_range),
        stay_with_rework=_range(sub.lead_time_with_rework_range),
        touch=sub.total_touch_time,
        known=sub.numbers_known == sub.numbers_total > 0,
        guessed=sub.numbers_guessed > 0 and sub.numbers_known == sub.numbers_total,
        accurate=None if accurate is None else Spread(accurate, accurate, accurate),
        value_added=None if added is None else added * sub.lead_time,
    )


def _range(bounds: Range) -> Spread:
    likely = math.inf if bounds.likely is None else bounds.likely
    high = math.inf if bounds.high is None else bounds.high
    return Spread(bounds.low or 0.0, likely, high)
