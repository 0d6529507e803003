"""How flows change ends: what a flow into Delivered needs and a flow between steps does not."""

from __future__ import annotations

from vsmap.model.flows import Flow, FlowKind
from vsmap.model.ids import DELIVERED, FlowId, StepId, new_id
from vsmap.model.measures import UNKNOWN, Measure
from vsmap.model.quantities import NO_TIME
from vsmap.model.value_stream import ValueStreamMap

NOBODY_ASKED = Measure(likely=NO_TIME)
"""The wait of a flow into Delivered, or of a rework flow, that nobody was asked for."""


def new_flow(source: StepId, target: StepId, kind: FlowKind = FlowKind.FORWARD) -> Flow:
    """A flow with its own id; its wait is unknown where it counts, else none."""
    asked = kind is FlowKind.FORWARD and target != DELIVERED
    wait = UNKNOWN if asked else NOBODY_ASKED
    return Flow(id=FlowId(new_id()), kind=kind, source=source, target=target, wait=wait)


def led_to(flow: Flow, target: StepId) -> Flow:
    """The flow ending at another step; its wait follows the rule of the end it now leads to."""
    if flow.kind is not FlowKind.FORWARD or flow.target == target:
        return flow.model_copy(update={"target": target})
    if target == DELIVERED:
        asked = flow.wait.is_known or flow.inventory.is_known
        wait = flow.wait if asked else NOBODY_ASKED
        return flow.model_copy(update={"target": target, "wait": wait, "end_row": asked})
    unspoken = flow.target == DELIVERED and not flow.end_row
    wait = UNKNOWN if unspoken else flow.wait
    return flow.model_copy(update={"target": target, "wait": wait, "end_row": False})


def led_from(flow: Flow, source: StepId) -> Flow:
    """The flow leaving another step, its numbers kept."""
    return flow.model_copy(update={"source": source})


def leads_to(stream: ValueStreamMap, source: StepId, target: StepId) -> bool:
    """Whether forward flows lead from one step to another, however far."""
    following: dict[StepId, list[StepId]] = {}
    for flow in stream.visible_flows(FlowKind.FORWARD):
        following.setdefault(flow.source, []).append(flow.target)
    seen, waiting = {source}, [source]
    while waiting:
        for step in following.get(waiting.pop(), ()):
            if step not in seen:
                seen.add(step)
                waiting.append(step)
    return target in seen
