"""Where steps, ends, notes and pictures stand on the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vsmap.editor.edits.lookup import map_of
from vsmap.model.ids import DELIVERED, REQUEST, NoteId, PhotoId, RunId, StepId
from vsmap.model.language import phrase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vsmap.editor.edits.editable import Editable
    from vsmap.model.ids import MapId
    from vsmap.model.photos import Photo
    from vsmap.model.placement import Point
    from vsmap.model.step_runs import StepRun
    from vsmap.model.steps import End, Step
    from vsmap.model.value_stream import Note, ValueStreamMap


def move(
    document: Editable,
    map_id: MapId,
    places: Mapping[str, Point],
    *,
    merge_key: str | None = None,
) -> None:
    """Put parts where a hand left them; those somebody deleted are stepped over.

    Moves with the same key that follow one another are one entry of undo.
    """
    with document.edit(phrase("Move"), merge_key=merge_key) as edit:
        stream = map_of(edit.workbook, map_id)
        edit.put(map_id, *_placed_parts(stream, places))
        ends = _placed_ends(stream, places)
        if ends:
            edit.set_map(map_id, **ends)


def tidy(document: Editable, map_id: MapId, steps: tuple[StepId, ...] = ()) -> None:
    """Let the layout place these steps again, or the whole map with its ends and notes."""
    with document.edit(phrase("Tidy up")) as edit:
        stream = map_of(edit.workbook, map_id)
        boxes: dict[str, Step | StepRun] = dict(stream.steps.items())
        boxes |= dict(stream.runs.items())
        parts: list[Step | StepRun | Note] = [boxes[step] for step in steps if step in boxes]
        parts = parts or [*boxes.values(), *stream.notes.values()]
        edit.put(map_id, *(part.model_copy(update={"position": None}) for part in parts))
        if not steps:
            edit.set_map(
                map_id,
                request=stream.request.model_copy(update={"position": None}),
                delivered=stream.delivered.model_copy(update={"position": None}),
            )


def _placed_parts(
    stream: ValueStreamMap, places: Mapping[str, Point]
) -> list[Step | StepRun | Note | Photo]:
    parts: list[Step | StepRun | Note | Photo] = []
    for record, point in places.items():
        part = (
            stream.steps.get(StepId(record))
            or stream.notes.get(NoteId(record))
            or stream.runs.get(RunId(record))
            or stream.photos.get(PhotoId(record))
        )
        if part is not None:
            parts.append(part.model_copy(update={"position": point}))
    return parts


def _placed_ends(stream: ValueStreamMap, places: Mapping[str, Point]) -> dict[str, End]:
    ends = {REQUEST: stream.request, DELIVERED: stream.delivered}
    return {
        str(end): record.model_copy(update={"position": places[end]})
        for end, record in ends.items()
        if end in places
    }
