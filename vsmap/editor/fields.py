"""The places of a map where one can type: what stands there, how it is read, where it goes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from vsmap.drawing.primitives import Part
from vsmap.editor.edits.flows import set_flow, set_inventory_before, set_wait_before
from vsmap.editor.edits.notes import write_note
from vsmap.editor.edits.steps import rename_step, set_step
from vsmap.editor.edits.times import set_process_time
from vsmap.model.errors import EditRefused
from vsmap.model.flows import Flow
from vsmap.model.ids import FlowId, NoteId, StepId
from vsmap.model.measures import UNKNOWN, Measure
from vsmap.model.notation import parse_count, parse_share, parse_time
from vsmap.model.quantities import Duration, Unit
from vsmap.model.wording import exact_count, exact_share, exact_time

if TYPE_CHECKING:
    from vsmap.editor.edits.editable import Editable
    from vsmap.model.ids import MapId
    from vsmap.model.value_stream import ValueStreamMap

TIMES = (Part.PROCESS_TIME, Part.WAIT)
SHARES = (Part.PCA, Part.SHARE)
COUNTS = (Part.PEOPLE, Part.INVENTORY)
NUMBERS = (*TIMES, *SHARES, *COUNTS)
SAMPLES = {Part.PEOPLE: ("2", "~3", "?")}
"""What one might write where the notation's own samples would mislead: heads are few."""

WORDS = (Part.NAME, Part.ROLE, Part.LABEL, Part.NOTE)


@dataclass(frozen=True, slots=True)
class Field:
    """One place to type. A wait or inventory of a *step* is that of every flow into it."""

    record: str
    part: Part

    @property
    def is_number(self) -> bool:
        """Whether a number belongs there, rather than words."""
        return self.part in NUMBERS


def waiting_field(flow: Flow) -> Field:
    """Where one types what waits on a flow: its pieces where those were given, else its wait."""
    counts_pieces = flow.inventory.is_known and not flow.wait.is_known
    return Field(flow.id, Part.INVENTORY if counts_pieces else Part.WAIT)


def value_in(stream: ValueStreamMap, field: Field) -> Any:
    """What stands in a field: a Measure or words. EditRefused if its record is gone."""
    match field.part:
        case Part.NAME | Part.ROLE | Part.PROCESS_TIME | Part.PEOPLE | Part.PCA:
            step = stream.steps.get(StepId(field.record))
            return _value(step, _STEP_FIELDS[field.part])
        case Part.WAIT | Part.INVENTORY | Part.SHARE | Part.LABEL:
            flow = stream.flows.get(FlowId(field.record)) or _flow_before(stream, field)
            return UNKNOWN if flow is None else _value(flow, field.part.value)
        case Part.NOTE:
            return _value(stream.notes.get(NoteId(field.record)), "text")
        case _:
            message = "Nothing can be typed there; choose a name or a number"
            raise EditRefused(message)


def text_in(stream: ValueStreamMap, field: Field) -> str:
    """What stands in a field as one would type it; nothing for an unknown."""
    value = value_in(stream, field)
    if not isinstance(value, Measure):
        return str(value)
    if not value.is_known:
        return ""
    if field.part in TIMES:
        return exact_time(value)
    return _percent(value) if field.part in SHARES else exact_count(value)


def read(field: Field, text: str, unit: Unit | None = None) -> Any:
    """Typed text as the field's value; nothing typed is unknown. Raises NotationError."""
    if not field.is_number:
        return text
    if not text.strip():
        return UNKNOWN
    if field.part in TIMES:
        return parse_time(text, unit)
    return parse_share(text) if field.part in SHARES else parse_count(text)


def write(document: Editable, map_id: MapId, field: Field, value: Any) -> None:
    """Put a value into its field as one edit."""
    stream = document.workbook.maps[map_id]
    match field.part:
        case Part.NAME:
            rename_step(document, map_id, StepId(field.record), value)
        case Part.PROCESS_TIME:
            set_process_time(document, map_id, StepId(field.record), value)
        case Part.ROLE | Part.PEOPLE | Part.PCA:
            name = _STEP_FIELDS[field.part]
            set_step(document, map_id, StepId(field.record), **{name: value})
        case Part.NOTE:
            write_note(document, map_id, NoteId(field.record), value)
        case Part.WAIT if field.record not in stream.flows:
            set_wait_before(document, map_id, StepId(field.record), value)
        case Part.INVENTORY if field.record not in stream.flows:
            set_inventory_before(document, map_id, StepId(field.record), value)
        case _:
            set_flow(document, map_id, FlowId(field.record), **{field.part.value: value})


def unit_of(value: Any) -> Unit | None:
    """The unit a time was typed in, which a later bare number takes."""
    if not isinstance(value, Measure):
        return None
    for part in (value.high, value.likely):
        if isinstance(part, Duration) and part.unit:
            return part.unit
    return None


_STEP_FIELDS = {
    Part.NAME: "name",
    Part.ROLE: "role",
    Part.PROCESS_TIME: "process_time",
    Part.PEOPLE: "people",
    Part.PCA: "percent_complete_accurate",
}


def _value(record: Any, name: str) -> Any:
    if record is None:
        message = "Somebody has deleted it meanwhile; choose another"
        raise EditRefused(message)
    return getattr(record, name)


def _flow_before(stream: ValueStreamMap, field: Field) -> Flow | None:
    flows = stream.flows_into(StepId(field.record))
    return flows[0] if flows else None


def _percent(measure: Measure[float]) -> str:
    """A share as people type it: `90 %` rather than 0.9."""
    shown = exact_share(measure.map_values(lambda share: round(share * 100, 6)))
    number, count, rest = shown.partition(" (")
    return f"{number} %{count}{rest}"
