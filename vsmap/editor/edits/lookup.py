"""Finding what an edit speaks of, with a clear refusal where it is no longer there."""

from __future__ import annotations

from vsmap.model.errors import EditRefused
from vsmap.model.flows import Flow
from vsmap.model.ids import FlowId, MapId, StepId
from vsmap.model.steps import Step
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.workbook import Workbook


def map_of(workbook: Workbook, map_id: MapId) -> ValueStreamMap:
    """The map of that id; EditRefused if somebody has deleted it."""
    found = workbook.maps.get(map_id)
    if found is None:
        message = "This map is no longer in the workbook; choose another tab"
        raise EditRefused(message)
    return found


def step_of(stream: ValueStreamMap, step: StepId) -> Step:
    """The step of that id; EditRefused if it is an end or somebody has deleted it."""
    found = stream.steps.get(step)
    if found is None:
        message = f"{stream.name_of(step)} is not a step of this map; choose a step"
        raise EditRefused(message)
    return found


def flow_of(stream: ValueStreamMap, flow: FlowId) -> Flow:
    """The flow of that id; EditRefused if somebody has deleted it."""
    found = stream.flows.get(flow)
    if found is None:
        message = "This flow is no longer on the map; choose another"
        raise EditRefused(message)
    return found
