"""How much of the lead time each lane holds: its work, and what waits before its steps."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from vsmap.drawing.ladder_path import stretches
from vsmap.drawing.map_figures import MapFigures
from vsmap.drawing.readings import Readings
from vsmap.drawing.role_lanes import lane_of
from vsmap.model.ids import FlowId, StepId
from vsmap.model.value_stream import ValueStreamMap


class Held(NamedTuple):
    """Working seconds on the lead-time path; `is_open` where some of them are not known."""

    seconds: float
    is_open: bool


def held_by_lane(
    value_map: ValueStreamMap, figures: MapFigures, readings: Readings
) -> Mapping[str, Held]:
    """What each lane holds, by name; the wait into Delivered is held by none of them."""
    held: dict[str, Held] = {}
    for stretch in stretches(value_map, figures, readings):
        flow = value_map.flows.get(FlowId(stretch.record))
        step = value_map.steps.get(StepId(stretch.record) if flow is None else flow.target)
        if step is None:
            continue
        name = lane_of(step, value_map.lanes)
        seconds, is_open = held.get(name, Held(0.0, is_open=False))
        seconds += stretch.seconds or 0.0
        held[name] = Held(seconds, is_open=is_open or stretch.seconds is None)
    return held
