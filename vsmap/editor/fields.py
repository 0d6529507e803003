"""The places of a map where one can type: what stands there, how it is read, where it goes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from vsmap.drawing.lane_tasks import lane_called
from vsmap.drawing.primitives import Part
from vsmap.editor.edits.flows import set_flow, set_inventory_before, set_wait_before
from vsmap.editor.edits.lanes import rename_lane
from vsmap.editor.edits.lookup import map_of
from vsmap.editor.edits.notes import write_note
from vsmap.editor.edits.photos import name_photo
from vsmap.editor.edits.runs import OPEN_FIRST, rename_run
from vsmap.editor.edits.steps import rename_end, rename_step, set_step
from vsmap.editor.edits.times import set_process_time
from vsmap.model.errors import EditRefused
from vsmap.model.flows import Flow
from vsmap.model.ids import FlowId, NoteId, PhotoId, RunId, StepId, is_end
from vsmap.model.language import said
from vsmap.model.measures import UNKNOWN, Measure
from vsmap.model.quantities import Duration, Unit
from vsmap.model.typed import as_typed, typed_count, typed_share, typed_time
from vsmap.model.wording import exact_count, exact_share, exact_time

if TYPE_CHECKING:
    from vsmap.editor.edits.editable import Editable
    from vsmap.model.ids import MapId
    from vsmap.model.value_stream import ValueStreamMap

TIMES = (Part.PROCESS_TIME, Part.WAIT, Part.CYCLE_TIME, Part.CHANGEOVER)
SHARES = (Part.PCA, Part.SHARE, Part.UPTIME)
COUNTS = (Part.PEOPLE, Part.INVENTORY, Part.BATCH)
NUMBERS = (*TIMES, *SHARES, *COUNTS)
SAMPLES = {Part.PEOPLE: ("2", "~3", "?")}
"""What one might write where the notation's own samples would mislead: heads are few."""

WORDS = (Part.NAME, Part.ROLE, Part.LABEL, Part.NOTE, Part.CAPTION)


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
        case Part.NAME if is_end(StepId(field.record)):
            return stream.name_of(StepId(field.record))
        case Part.LANE:
            return lane_called(field.record)
        case Part.NAME if field.record in stream.runs:
            return stream.runs[RunId(field.record)].name
        case part if part in _STEP_FIELDS:
            refuse_derived(stream, field)
            step = stream.steps.get(StepId(field.record))
            return _value(step, _STEP_FIELDS[field.part])
        case Part.WAIT | Part.INVENTORY | Part.SHARE | Part.LABEL:
            flow = stream.flows.get(FlowId(field.record)) or _flow_before(stream, field)
            return UNKNOWN if flow is None else _value(flow, field.part.value)
        case Part.NOTE:
            return _value(stream.notes.get(NoteId(field.record)), "text")
        case Part.CAPTION:
            return _value(stream.photos.get(PhotoId(field.record)), "name")
        case _:
            message = said("Nothing can be typed there; choose a name or a number")
            raise EditRefused(message)


def refuse_derived(stream: ValueStreamMap, field: Field) -> None:
    """EditRefused where what stands there comes from the steps inside a box."""
    if field.record in stream.runs and not stream.has(StepId(field.record)):
        raise EditRefused(said(OPEN_FIRST))


def text_in(stream: ValueStreamMap, field: Field) -> str:
    """What stands in a field as one would type it; nothing for an unknown."""
    value = value_in(stream, field)
    if not isinstance(value, Measure):
        return str(value)
    if not value.is_known:
        return ""
    if field.part in TIMES:
        return as_typed(exact_time(value))
    return as_typed(exact_percent(value) if field.part in SHARES else exact_count(value))


def read(field: Field, text: str, unit: Unit | None = None) -> Any:
    """Typed text as the field's value; nothing typed is unknown. Raises NotationError."""
    if not field.is_number:
        return text
    if not text.strip():
        return UNKNOWN
    if field.part in TIMES:
        return typed_time(text, unit)
    return typed_share(text) if field.part in SHARES else typed_count(text)


def write(document: Editable, map_id: MapId, field: Field, value: Any) -> None:
    """Put a value into its field as one edit."""
    stream = map_of(document.workbook, map_id)
    match field.part:
        case Part.NAME if is_end(StepId(field.record)):
            rename_end(document, map_id, StepId(field.record), value)
        case Part.LANE:
            rename_lane(document, map_id, lane_called(field.record), value)
        case Part.NAME if field.record in stream.runs:
            rename_run(document, map_id, RunId(field.record), value)
        case Part.NAME:
            rename_step(document, map_id, StepId(field.record), value)
        case Part.PROCESS_TIME:
            set_process_time(document, map_id, StepId(field.record), value)
        case part if part in _STEP_FIELDS:
            name = _STEP_FIELDS[field.part]
            set_step(document, map_id, StepId(field.record), **{name: value})
        case Part.NOTE | Part.CAPTION:
            _write_words(document, map_id, field, value)
        case Part.WAIT if field.record not in stream.flows:
            set_wait_before(document, map_id, StepId(field.record), value)
        case Part.INVENTORY if field.record not in stream.flows:
            set_inventory_before(document, map_id, StepId(field.record), value)
        case _:
            set_flow(document, map_id, FlowId(field.record), **{field.part.value: value})


def _write_words(document: Editable, map_id: MapId, field: Field, words: str) -> None:
    if field.part is Part.NOTE:
        write_note(document, map_id, NoteId(field.record), words)
    else:
        name_photo(document, map_id, PhotoId(field.record), words)


def unit_of(value: Any) -> Unit | None:
    """The unit a time was typed in, which a later bare number takes."""
    if not isinstance(value, Measure):
        return None
    for part in (value.high, value.likely, value.low):
        if isinstance(part, Duration) and part.unit:
            return part.unit
    return None


def exact_percent(measure: Measure[float]) -> str:
    """A share as people type it: `90 %` rather than 0.9."""
    shown = exact_share(measure.map_values(lambda share: round(share * 100, 6)))
    number, count, rest = shown.partition(" (")
    return f"{number} %{count}{rest}"


_STEP_FIELDS = {
    Part.NAME: "name",
    Part.ROLE: "role",
    Part.PROCESS_TIME: "process_time",
    Part.PEOPLE: "people",
    Part.PCA: "percent_complete_accurate",
    Part.CYCLE_TIME: "cycle_time",
    Part.CHANGEOVER: "changeover",
    Part.UPTIME: "uptime",
    Part.BATCH: "batch",
}


def _value(record: Any, name: str) -> Any:
    if record is None:
        message = said("Somebody has deleted it meanwhile; choose another")
        raise EditRefused(message)
    return getattr(record, name)


def _flow_before(stream: ValueStreamMap, field: Field) -> Flow | None:
    flows = stream.flows_into(StepId(field.record))
    return flows[0] if flows else None
