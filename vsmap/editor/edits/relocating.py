"""Taking a step out of its place in the stream and putting it into another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vsmap.editor.edits.deletion import closed_without
from vsmap.editor.edits.joining import leads_to
from vsmap.editor.edits.lookup import flow_of, map_of, step_of
from vsmap.editor.edits.steps import insert_in_flow
from vsmap.model.errors import EditRefused
from vsmap.model.flows import FlowKind
from vsmap.model.language import phrase, said

if TYPE_CHECKING:
    from vsmap.editor.edits.editable import Editable
    from vsmap.model.ids import FlowId, MapId, StepId
    from vsmap.model.value_stream import ValueStreamMap


def move_into_flow(document: Editable, map_id: MapId, flow_id: FlowId, step: StepId) -> None:
    """Put a step into a flow elsewhere; where it stood its neighbours are joined.

    The wait before the step goes with its old place, as when it is deleted; rework stays where it
    still leads back. EditRefused where the flow is one of the step's own.
    """
    with document.edit(phrase("Move into flow")) as edit:
        stream = map_of(edit.workbook, map_id)
        step_of(stream, step)
        flow = flow_of(stream, flow_id)
        if step in (flow.source, flow.target):
            raise EditRefused(said("The step stands at this flow already; choose another flow"))
        closed = closed_without(stream, (step,))
        joined = [f for f in closed.flows.values() if stream.flows.get(f.id) is not f]
        kept = {f.id for f in joined}
        own = (*stream.flows_into(step), *stream.flows_from(step))
        edit.remove(map_id, *(f.id for f in own if f.id not in kept))
        edit.put(map_id, *joined)
        insert_in_flow(document, map_id, flow_id, step)
        edit.remove(map_id, *_leading_on(map_of(edit.workbook, map_id), step))


def _leading_on(stream: ValueStreamMap, step: StepId) -> list[FlowId]:
    """The rework of a step that would send items ahead now instead of back."""
    rework = (
        *stream.flows_into(step, FlowKind.REWORK),
        *stream.flows_from(step, FlowKind.REWORK),
    )
    return [flow.id for flow in rework if not leads_to(stream, flow.target, flow.source)]
