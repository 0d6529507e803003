"""Finding what an edit speaks of, with a clear refusal where it is no longer there."""

from __future__ import annotations

from vsmap.model.errors import EditRefused
from vsmap.model.flows import Flow
from vsmap.model.ids import FlowId, MapId, StepId
from vsmap.model.language import phrase, said
from vsmap.model.steps import Step
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.workbook import Workbook

FROM_ITS_MAP = phrase(
    "This step's time comes from its own map; open that with Ctrl Enter and type there"
)
"""What is said where a number is typed over a step behind which a map stands."""


def map_of(workbook: Workbook, map_id: MapId) -> ValueStreamMap:
    """The map of that id; EditRefused if somebody has deleted it."""
    found = workbook.maps.get(map_id)
    if found is None:
        message = said("This map is no longer in the workbook; choose another tab")
        raise EditRefused(message)
    return found


def step_of(stream: ValueStreamMap, step: StepId) -> Step:
    """The step of that id; EditRefused if it is an end or somebody has deleted it."""
    found = stream.steps.get(step)
    if found is None:
        message = said("{step} is not a step of this map; choose a step", step=stream.name_of(step))
        raise EditRefused(message)
    return found


def require_own(workbook: Workbook, step: Step) -> None:
    """EditRefused where a step's time and %C&A come from the map that stands behind it."""
    if step.sub_stream is not None and step.sub_stream in workbook.maps:
        raise EditRefused(said(FROM_ITS_MAP))


def flow_of(stream: ValueStreamMap, flow: FlowId) -> Flow:
    """The flow of that id; EditRefused if somebody has deleted it."""
    found = stream.flows.get(flow)
    if found is None:
        message = said("This flow is no longer on the map; choose another")
        raise EditRefused(message)
    return found
