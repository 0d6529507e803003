"""Sticky notes, kaizen bursts and comments on the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vsmap.editor.edits.lookup import map_of
from vsmap.model.errors import EditRefused
from vsmap.model.ids import FlowId, MapId, NoteId, PhotoId, StepId, new_id
from vsmap.model.language import phrase, said
from vsmap.model.value_stream import Note, NoteKind

if TYPE_CHECKING:
    from vsmap.editor.edits.editable import Editable
    from vsmap.model.placement import Point

_MENU_NAMES = {
    NoteKind.STICKY: phrase("Add note"),
    NoteKind.KAIZEN: phrase("Add kaizen burst"),
    NoteKind.COMMENT: phrase("Add comment"),
}


def add_note(
    document: Editable,
    map_id: MapId,
    kind: NoteKind = NoteKind.STICKY,
    *,
    text: str = "",
    on: StepId | FlowId | None = None,
    position: Point | None = None,
    new: NoteId | None = None,
) -> NoteId:
    """Add a note on a step or flow, or standing free, and return its id."""
    note = Note(id=new or NoteId(new_id()), kind=kind, text=text, on=on, position=position)
    with document.edit(_MENU_NAMES[kind]) as edit:
        map_of(edit.workbook, map_id)
        edit.put(map_id, note)
    return note.id


def write_note(document: Editable, map_id: MapId, note: NoteId, text: str) -> None:
    """Change what a note says."""
    with document.edit(phrase("Write note"), merge_key=f"{map_id}/{note}/text") as edit:
        written = map_of(edit.workbook, map_id).notes.get(note)
        if written is None:
            message = said("This note is no longer on the map; add another")
            raise EditRefused(message)
        edit.put(map_id, written.model_copy(update={"text": text}))


def attach(document: Editable, map_id: MapId, record: str, on: str | None) -> None:
    """Put a note or picture on a step or flow, or (None) let it stand free."""
    with document.edit(phrase("Attach")) as edit:
        stream = map_of(edit.workbook, map_id)
        part = stream.notes.get(NoteId(record)) or stream.photos.get(PhotoId(record))
        if part is None:
            raise EditRefused(said("This note is no longer on the map; add another"))
        edit.put(map_id, part.model_copy(update={"on": on}))
