"""Notes, kaizen bursts and comments on what is chosen, for those who work by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vsmap.drawing.primitives import Part
from vsmap.editor.tools.adding import begin_note, note_room
from vsmap.model.comments import topic_of
from vsmap.model.ids import NoteId
from vsmap.model.placement import Point
from vsmap.model.value_stream import NoteKind

if TYPE_CHECKING:
    from vsmap.editor.workplace import Workplace


def add_note_on_chosen(editor: Workplace, kind: NoteKind) -> None:
    """Add a note on the step or flow that is chosen, else in the middle of what is seen."""
    on = _topic(editor, kind)
    if not editor.keep_typing():
        return
    width, height = note_room(kind)
    middle = editor.viewport.seen.centre
    place = None if on else Point(middle.x - width / 2, middle.y - height / 2)
    begin_note(editor, kind, on=on, place=place)
    typing = editor.typist.current
    if typing is not None and typing.field.part is Part.NOTE:
        editor.show_record(typing.field.record)


def _topic(editor: Workplace, kind: NoteKind) -> str | None:
    chosen, stream = editor.selection.current or "", editor.sheet.stream
    note = stream.notes.get(NoteId(chosen))
    if note is not None and kind is NoteKind.COMMENT:
        return topic_of(note) if note.kind is NoteKind.COMMENT else note.id
    return chosen if chosen in stream.flows or chosen in stream.steps else None
