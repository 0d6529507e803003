"""Deleting parts of a map, and how the stream closes where a step was.

The item then goes straight on: the step's wait goes with it, its successor keeps its own. Branches
that run beside others are not closed, since the item still reaches the join by the other branches.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vsmap.editor.edits.boxes import with_steps_inside
from vsmap.editor.edits.lookup import map_of
from vsmap.model.comments import with_threads
from vsmap.model.errors import EditRefused
from vsmap.model.flows import Flow
from vsmap.model.ids import DELIVERED, REQUEST, FlowId, StepId, is_end, new_id
from vsmap.model.language import phrase, said
from vsmap.model.measures import Measure, ShareMeasure

if TYPE_CHECKING:
    from vsmap.editor.edits.editable import Editable
    from vsmap.model.ids import MapId
    from vsmap.model.value_stream import ValueStreamMap


def delete(document: Editable, map_id: MapId, ids: tuple[str, ...]) -> None:
    """Delete steps, flows, notes and pictures; where a step goes its neighbours are joined.

    A comment stands for all that is said there, as its dot does.
    """
    if any(is_end(StepId(record)) for record in ids):
        message = said("Every map keeps its two ends; rename them instead")
        raise EditRefused(message)
    with document.edit(phrase("Delete")) as edit:
        before = map_of(edit.workbook, map_id)
        ids = with_threads(before, with_steps_inside(before, ids))
        after = closed_without(before, ids)
        changed = [f for f in after.flows.values() if before.flows.get(f.id) is not f]
        edit.put(map_id, *changed)
        edit.remove(map_id, *ids)


def closed_without(stream: ValueStreamMap, ids: tuple[str, ...]) -> ValueStreamMap:
    """The map without these parts, its flows joined over the gaps."""
    stream = stream.without(*(record for record in ids if record not in stream.steps))
    for record in ids:
        step = StepId(record)
        if step in stream.steps:
            stream = stream.with_parts(*_joined(stream, step)).without(step)
    return stream


def _joined(stream: ValueStreamMap, step: StepId) -> list[Flow]:
    """The flows that lead past a step once it is gone; each flow out is used once, then copied."""
    flows_in, flows_out = stream.flows_into(step), stream.flows_from(step)
    if min(len(flows_in), len(flows_out)) != 1:
        return []
    joined: dict[FlowId, Flow] = {}
    for before in flows_in:
        for after in flows_out:
            if _is_needed(stream, before, after):
                flow = FlowId(new_id()) if after.id in joined else after.id
                joined[flow] = _straight_on(before, after, flow)
    return list(joined.values())


def _is_needed(stream: ValueStreamMap, before: Flow, after: Flow) -> bool:
    """Whether the item would no longer get from one neighbour to the other as drawn."""
    if before.source == REQUEST and after.target == DELIVERED:
        return False
    beside = [flow for flow in stream.flows_from(before.source) if flow.id != before.id]
    if any(flow.target == after.target for flow in beside):
        return False
    splits_again = len(stream.flows_from(after.source)) > 1
    is_choice = any(flow.share.is_known for flow in (before, *beside))
    if not beside:
        return True
    if splits_again:
        return False
    joins = len(stream.flows_into(after.target)) > 1
    return is_choice or not joins


def _straight_on(before: Flow, after: Flow, flow: FlowId) -> Flow:
    """The flow out of the step, now leaving its predecessor."""
    share = _both(before.share, after.share)
    return after.model_copy(update={"id": flow, "source": before.source, "share": share})


def _both(first: ShareMeasure, second: ShareMeasure) -> ShareMeasure:
    """The share of items that take both flows; an unknown one says nothing."""
    if not first.is_known:
        return second
    if not second.is_known or first.likely is None or second.likely is None:
        return first
    return Measure(likely=first.likely * second.likely)
