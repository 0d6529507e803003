"""The figures of one map as frozen records. Times are working seconds, shares 0 to 1.

None means that the figure can't be told: nobody gave what it needs. Top figures take likely values
and count unknowns as nothing; the ranges say how far that may be off.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from vsmap.model.ids import FlowId, MapId, StepId
from vsmap.model.language import phrase, said
from vsmap.model.quantities import Calendar


class BottleneckKind(StrEnum):
    """The four meanings of the word."""

    DELAY = "delay"
    CAPACITY = "capacity"
    QUEUE = "queue"
    QUALITY = "quality"

    @property
    def heading(self) -> str:
        """What people call it: `Bottleneck by delay`."""
        return said(_TITLES[self])


_TITLES = {
    BottleneckKind.DELAY: phrase("Bottleneck by delay"),
    BottleneckKind.CAPACITY: phrase("Bottleneck by capacity"),
    BottleneckKind.QUEUE: phrase("Bottleneck by queue"),
    BottleneckKind.QUALITY: phrase("Bottleneck by quality"),
}


class ProblemKind(StrEnum):
    """What a workshop draws on the way and vsmap tells in plain words."""

    NO_STEPS = "no_steps"
    NOT_REACHED = "not_reached"
    DEAD_END = "dead_end"
    NOT_CONNECTED = "not_connected"
    FORWARD_LOOP = "forward_loop"
    SHARES = "shares"
    REWORK_WITHOUT_SHARE = "rework_without_share"
    ENDLESS_REWORK = "endless_rework"
    REWORK_ACROSS_JOIN = "rework_across_join"
    NESTED_SPLIT = "nested_split"
    CANNOT_KEEP_UP = "cannot_keep_up"
    INVENTORY_WITHOUT_DEMAND = "inventory_without_demand"
    LEAD_TIME_WAITS = "lead_time_waits"
    DUPLICATE_NAME = "duplicate_name"
    NO_NAME = "no_name"
    SUB_STREAM = "sub_stream"


@dataclass(frozen=True, slots=True)
class Range:
    """A figure's bounds; `high` is None where unknowns leave it open."""

    low: float | None
    likely: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Bottleneck:
    """One meaning of bottleneck: `value` in seconds, utilisation, items or %C&A by its kind.

    `share` of lead time (delay) or None; `payoff` is the lead time taken off if it were halved.
    `flows` are the flows whose waits belong to it: both sides for delay, the queue for queue.
    """

    kind: BottleneckKind
    step: StepId
    name: str
    value: float
    share: float | None
    payoff: float
    flows: tuple[FlowId, ...] = ()


@dataclass(frozen=True, slots=True)
class StepFigures:
    """What one step contributes; a measure nobody gave is None.

    `path_weight` is how much of the lead-time path goes through it: 1, the part of the items after
    a choice, 0 off the path. `wait_inside` is what waits in the sub-stream it stands for.
    """

    step: StepId
    name: str
    process_time: float | None
    wait_before: float | None
    lead_time: float | None
    visits: float | None
    on_lead_time_path: bool
    effective_cycle_time: float | None
    capacity_per_day: float | None
    utilisation: float | None
    payoff_process: float
    payoff_wait: float
    path_weight: float = 0.0
    wait_inside: float = 0.0


@dataclass(frozen=True, slots=True)
class FlowFigures:
    """What one forward flow contributes; a wait or a queue that is not known is None."""

    flow: FlowId
    wait: float | None
    items_waiting: float | None
    share: float
    on_lead_time_path: bool
    payoff: float
    path_weight: float = 0.0


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to look at, in plain words; the rest of the map still computes."""

    kind: ProblemKind
    step: StepId | None
    name: str
    message: str


@dataclass(frozen=True, slots=True)
class Figures:
    """Every figure of one map under one calendar."""

    map_id: MapId
    calendar: Calendar
    lead_time: float
    elapsed_lead_time: float
    process_time: float
    wait_time: float
    total_touch_time: float
    flow_efficiency: float | None
    value_added_ratio: float | None
    rolled_pca: float | None
    lead_time_with_rework: float | None
    implied_rework: float | None
    takt_time: float | None
    path: tuple[StepId, ...]
    path_flows: tuple[FlowId, ...]
    numbers_known: int
    numbers_total: int
    numbers_guessed: int
    lead_time_range: Range
    process_time_range: Range
    flow_efficiency_range: Range
    bottlenecks: tuple[Bottleneck, ...]
    steps: Mapping[StepId, StepFigures]
    flows: Mapping[FlowId, FlowFigures]
    problems: tuple[Problem, ...]
    lead_time_with_rework_range: Range = Range(None, None, None)

    def bottleneck(self, kind: BottleneckKind) -> Bottleneck | None:
        """The bottleneck in one meaning, or None where it can't be told."""
        return next((b for b in self.bottlenecks if b.kind is kind), None)

    @property
    def hotspot(self) -> Bottleneck | None:
        """The Flow Engineering hotspot: the step with most delay on the lead-time path."""
        return self.bottleneck(BottleneckKind.DELAY)
