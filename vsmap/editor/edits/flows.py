"""Connecting steps and describing flows: waits, inventories, shares, rework."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from vsmap.editor.edits.boxes import entered_at, left_at
from vsmap.editor.edits.joining import leads_to, led_from, led_to, new_flow
from vsmap.editor.edits.lookup import flow_of, map_of, step_of
from vsmap.editor.edits.set_names import set_name
from vsmap.model.errors import EditRefused
from vsmap.model.flows import Flow, FlowKind
from vsmap.model.ids import DELIVERED, REQUEST, FlowId, MapId, StepId
from vsmap.model.language import phrase, said
from vsmap.model.measures import UNKNOWN, CountMeasure, ShareMeasure, TimeMeasure

if TYPE_CHECKING:
    from vsmap.editor.edits.editable import Edit, Editable
    from vsmap.model.value_stream import ValueStreamMap


def kind_between(stream: ValueStreamMap, source: StepId, target: StepId) -> FlowKind:
    """What a hand means by an arrow: rework where it leads back up the stream, else forward."""
    backwards = target != DELIVERED and source != REQUEST and leads_to(stream, target, source)
    return FlowKind.REWORK if backwards else FlowKind.FORWARD


def connect(
    document: Editable,
    map_id: MapId,
    source: StepId,
    target: StepId,
    kind: FlowKind | None = None,
) -> FlowId:
    """Connect two steps (or an end) and return the flow; steps already connected stay as they are.

    Without a kind an arrow back up the stream is rework, any other is forward.
    """
    with document.edit(phrase("Connect steps")) as edit:
        stream = map_of(edit.workbook, map_id)
        source, target = left_at(stream, source), entered_at(stream, target)
        drawn = kind or kind_between(stream, source, target)
        _refuse_wrong_ends(stream, source, target, drawn)
        same = [f for f in stream.flows_from(source, drawn) if f.target == target]
        flow = same[0] if same else new_flow(source, target, drawn)
        edit.put(map_id, flow)
    return flow.id


def connect_in_turn(document: Editable, map_id: MapId, steps: tuple[StepId, ...]) -> None:
    """Connect each step with the one after it, as one edit."""
    with document.edit(phrase("Connect steps")):
        for source, target in pairwise(steps):
            connect(document, map_id, source, target)


def reconnect(
    document: Editable,
    map_id: MapId,
    flow_id: FlowId,
    *,
    source: StepId | None = None,
    target: StepId | None = None,
) -> None:
    """Lead a flow from or to another step; its numbers stay with it."""
    with document.edit(phrase("Reroute flow")) as edit:
        stream = map_of(edit.workbook, map_id)
        flow = flow_of(stream, flow_id)
        start = left_at(stream, source) if source else flow.source
        end = entered_at(stream, target) if target else flow.target
        moved = led_to(led_from(flow, start), end)
        _refuse_wrong_ends(stream, moved.source, moved.target, moved.kind)
        others = [f for f in stream.flows_from(moved.source, moved.kind) if f.id != flow_id]
        if any(f.target == moved.target for f in others):
            message = said(
                "{flow} is already connected; choose another step", flow=_between(stream, moved)
            )
            raise EditRefused(message)
        edit.put(map_id, moved)


def set_flow(document: Editable, map_id: MapId, flow_id: FlowId, **fields: Any) -> None:
    """Set any fields of one flow; a wait given before Delivered counts among the numbers then."""
    key = f"{map_id}/{flow_id}/{'+'.join(sorted(fields))}"
    with document.edit(set_name(fields), merge_key=key) as edit:
        flow = flow_of(map_of(edit.workbook, map_id), flow_id)
        edit.put(map_id, _with_fields(flow, fields))


def set_wait_before(document: Editable, map_id: MapId, step: StepId, wait: TimeMeasure) -> None:
    """Set the wait before a step, on every flow into it; Request feeds a step nothing leads to."""
    with document.edit(phrase("Set wait"), merge_key=f"{map_id}/{step}/wait") as edit:
        _set_before(edit, map_id, step, {"wait": wait})


def set_inventory_before(
    document: Editable, map_id: MapId, step: StepId, inventory: CountMeasure
) -> None:
    """Set the pieces waiting before a step, which stand in place of a wait."""
    with document.edit(phrase("Set inventory"), merge_key=f"{map_id}/{step}/inventory") as edit:
        _set_before(edit, map_id, step, {"inventory": inventory, "wait": UNKNOWN})


def set_rework(
    document: Editable,
    map_id: MapId,
    source: StepId,
    target: StepId | None,
    share: ShareMeasure = UNKNOWN,
    wait: TimeMeasure | None = None,
) -> None:
    """Say where a step's rework goes and how much of it; None for `target` says there is none."""
    with document.edit(phrase("Set rework")) as edit:
        stream = map_of(edit.workbook, map_id)
        step_of(stream, source)
        drawn = stream.flows_from(source, FlowKind.REWORK)
        edit.remove(map_id, *(flow.id for flow in drawn if flow.target != target))
        if target is None:
            return
        _refuse_wrong_ends(stream, source, target, FlowKind.REWORK)
        kept = next((flow for flow in drawn if flow.target == target), None)
        flow = kept or new_flow(source, target, FlowKind.REWORK)
        fields = {"share": share, "wait": flow.wait if wait is None else wait}
        edit.put(map_id, flow.model_copy(update=fields))


def _set_before(edit: Edit, map_id: MapId, step: StepId, fields: dict[str, Any]) -> None:
    stream = map_of(edit.workbook, map_id)
    step = entered_at(stream, step)
    if step != DELIVERED:
        step_of(stream, step)
    flows = stream.flows_into(step) or (new_flow(REQUEST, step),)
    edit.put(map_id, *(_with_fields(flow, fields) for flow in flows))


def _with_fields(flow: Flow, fields: dict[str, Any]) -> Flow:
    spoken_of = flow.kind is FlowKind.FORWARD and flow.target == DELIVERED
    if spoken_of and fields.keys() & {"wait", "inventory"}:
        fields = {**fields, "end_row": True}
    return flow.model_copy(update=fields)


def _refuse_wrong_ends(
    stream: ValueStreamMap, source: StepId, target: StepId, kind: FlowKind
) -> None:
    for step in (source, target):
        if not stream.has(step):
            message = said("One of the two steps is no longer on the map; choose another")
            raise EditRefused(message)
    if source == target:
        message = said(
            "{source} can't lead to itself; draw the flow to another step",
            source=stream.name_of(source),
        )
        raise EditRefused(message)
    if kind is not FlowKind.INFORMATION and (source == DELIVERED or target == REQUEST):
        end = stream.name_of(source if source == DELIVERED else target)
        message = said("Items never go that way at {end}; only information can", end=end)
        raise EditRefused(message)
    if kind is FlowKind.REWORK and (source == REQUEST or target == DELIVERED):
        message = said("Rework goes from one step back to another; choose two steps")
        raise EditRefused(message)


def _between(stream: ValueStreamMap, flow: Flow) -> str:
    ends = {"source": stream.name_of(flow.source), "target": stream.name_of(flow.target)}
    return said("{source} to {target}", **ends)
