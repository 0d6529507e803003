"""Walking the stream by keyboard: which box lies that way, and which number comes next."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

from vsmap.drawing.primitives import Part
from vsmap.editor.fields import Field, waiting_field
from vsmap.model.ids import DELIVERED, REQUEST, FlowId, StepId, is_end

if TYPE_CHECKING:
    from vsmap.drawing.geometry import Box
    from vsmap.model.value_stream import ValueStreamMap


class Direction(StrEnum):
    """Where an arrow key points."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"


def neighbour(
    stream: ValueStreamMap, boxes: Mapping[StepId, Box], here: StepId, way: Direction
) -> StepId | None:
    """The step an arrow key leads to: along the flows sideways, to the nearest up and down."""
    if here not in boxes:
        return None
    match way:
        case Direction.RIGHT:
            along: Iterable[StepId] = [flow.target for flow in stream.flows_from(here)]
        case Direction.LEFT:
            along = [flow.source for flow in stream.flows_into(here)]
        case Direction.UP | Direction.DOWN:
            along = []
    drawn = [step for step in along if step in boxes]
    if drawn:
        return min(drawn, key=lambda step: abs(boxes[step].centre.y - boxes[here].centre.y))
    return _nearest(boxes, here, way)


def reading_order(boxes: Mapping[StepId, Box]) -> tuple[StepId, ...]:
    """The steps from left to right, and from top to bottom where they stand above one another."""
    steps = [step for step in boxes if not is_end(step)]
    return tuple(sorted(steps, key=lambda step: (round(boxes[step].x), boxes[step].y)))


def number_fields(
    stream: ValueStreamMap, order: Iterable[StepId], closed: Container[str] = ()
) -> list[Field]:
    """The waits and process times of steps in order; before Delivered only if one was asked.

    A `closed` box stands for other steps, so that nothing is typed over it.
    """
    fields: list[Field] = []
    for step in order:
        fields += [waiting_field(flow) for flow in stream.flows_into(step)]
        if step not in closed:
            fields.append(Field(step, Part.PROCESS_TIME))
    ends = stream.flows_into(DELIVERED)
    return fields + [waiting_field(flow) for flow in ends if flow.end_row]


def next_field(
    stream: ValueStreamMap,
    order: Iterable[StepId],
    field: Field,
    *,
    back: bool = False,
    closed: Container[str] = (),
) -> Field | None:
    """Where Tab leads from a field: the next time, or the same column of the next step."""
    if field.part in (Part.WAIT, Part.INVENTORY, Part.PROCESS_TIME):
        fields = number_fields(stream, order, closed)
    else:
        fields = [Field(step, field.part) for step in order if step not in closed]
    here = _as_drawn(stream, field)
    if here not in fields:
        return None
    at = fields.index(here) + (-1 if back else 1)
    return fields[at] if 0 <= at < len(fields) else None


def _as_drawn(stream: ValueStreamMap, field: Field) -> Field:
    """What waits before a step is drawn on the first flow into it."""
    if field.part not in (Part.WAIT, Part.INVENTORY):
        return field
    flows = stream.flows_into(StepId(field.record))
    flow = stream.flows.get(FlowId(field.record)) or next(iter(flows), None)
    return field if flow is None else waiting_field(flow)


def _nearest(boxes: Mapping[StepId, Box], here: StepId, way: Direction) -> StepId | None:
    """The nearest box that way; sideways distance counts double."""
    start = boxes[here].centre

    def cost(step: StepId) -> float | None:
        across, down = boxes[step].centre.x - start.x, boxes[step].centre.y - start.y
        ahead, aside = {
            Direction.RIGHT: (across, down),
            Direction.LEFT: (-across, down),
            Direction.DOWN: (down, across),
            Direction.UP: (-down, across),
        }[way]
        return ahead + 2 * abs(aside) if ahead > 1 else None

    costs = {step: cost(step) for step in boxes if step not in (here, REQUEST, DELIVERED)}
    reached = {step: value for step, value in costs.items() if value is not None}
    return min(reached, key=lambda step: reached[step], default=None)
