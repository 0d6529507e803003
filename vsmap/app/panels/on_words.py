"""What a note, comment or picture is on, in words. No widgets here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vsmap.model.ids import FlowId, NoteId, StepId
from vsmap.model.language import said
from vsmap.model.value_stream import NoteKind

if TYPE_CHECKING:
    from vsmap.model.value_stream import ValueStreamMap


def on_told(stream: ValueStreamMap, on: str | None) -> str:
    """`on Risk review`, `on the flow from Build to Test`, `on a note`, `on the sheet`."""
    step = stream.steps.get(StepId(on or ""))
    if step is not None:
        return said("on {step}", step=step.name or said("a step"))
    flow = stream.flows.get(FlowId(on or ""))
    if flow is not None:
        names = {"source": stream.name_of(flow.source), "target": stream.name_of(flow.target)}
        return said("on the flow from {source} to {target}", **names)
    note = stream.notes.get(NoteId(on or ""))
    is_on_note = note is not None and note.kind is not NoteKind.COMMENT
    return said("on a note") if is_on_note else said("on the sheet")
