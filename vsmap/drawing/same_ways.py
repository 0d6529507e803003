"""Whether two states of a map stand and run alike, so that the last laying out still holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from vsmap.drawing.role_lanes import lane_of
from vsmap.model.flows import Flow
from vsmap.model.ids import FlowId, StepId
from vsmap.model.steps import Step
from vsmap.model.value_stream import LanesBy, ValueStreamMap

_Id = TypeVar("_Id", bound=str)
_Part = TypeVar("_Part", Step, Flow)


def has_same_ways(before: ValueStreamMap, after: ValueStreamMap) -> bool:
    """Whether the same steps stand and the same flows run, whatever their times and places."""
    if before.lanes is not after.lanes:
        return False
    if before.demand != after.demand:
        return False
    steps = (before.steps, after.steps)
    return (before.steps is after.steps or _same_stands(*steps, after.lanes)) and (
        before.flows is after.flows or _same_flows(before.flows, after.flows)
    )


def has_same_places(before: ValueStreamMap, after: ValueStreamMap) -> bool:
    """Whether every step and end stands where it did, by hand or not, among the same steps."""
    pairs = _changed(before.steps, after.steps)
    return _same_ends(before, after) and all(old.position == new.position for old, new in pairs)


def reworked(before: ValueStreamMap, after: ValueStreamMap) -> tuple[Step, ...]:
    """The steps that take otherwise long than before, among the same steps."""
    pairs = _changed(before.steps, after.steps)
    return tuple(new for old, new in pairs if old.process_time != new.process_time)


def rewaited(before: ValueStreamMap, after: ValueStreamMap) -> tuple[Flow, ...]:
    """The flows that wait otherwise than before, among the same flows."""
    pairs = _changed(before.flows, after.flows)
    return tuple(new for old, new in pairs if _is_waited_otherwise(old, new))


def _same_ends(before: ValueStreamMap, after: ValueStreamMap) -> bool:
    pairs = ((before.request, after.request), (before.delivered, after.delivered))
    return all(old.position == new.position for old, new in pairs)


def _same_stands(
    before: Mapping[StepId, Step], after: Mapping[StepId, Step], lanes: LanesBy
) -> bool:
    return list(before) == list(after) and not any(
        _is_another(old, new, lanes) for old, new in _changed(before, after)
    )


def _same_flows(before: Mapping[FlowId, Flow], after: Mapping[FlowId, Flow]) -> bool:
    return list(before) == list(after) and not any(
        _is_rerouted(old, new) for old, new in _changed(before, after)
    )


def _changed(before: Mapping[_Id, _Part], after: Mapping[_Id, _Part]) -> list[tuple[_Part, _Part]]:
    """The parts that are another object than before, as a change makes of each it touches."""
    if before is after:
        return []
    return [(before[i], new) for i, new in after.items() if before[i] is not new]


def _is_another(before: Step, after: Step, lanes: LanesBy) -> bool:
    """Whether a step is of another kind, or stands in another lane, than before."""
    is_lane_other = lanes is not LanesBy.NONE and lane_of(before, lanes) != lane_of(after, lanes)
    return before.kind is not after.kind or is_lane_other


def _is_rerouted(before: Flow, after: Flow) -> bool:
    ends = (before.source, before.target, before.kind, before.hand_over)
    return ends != (after.source, after.target, after.kind, after.hand_over)


def _is_waited_otherwise(before: Flow, after: Flow) -> bool:
    told = (before.wait, before.inventory, before.end_row)
    return told != (after.wait, after.inventory, after.end_row)
