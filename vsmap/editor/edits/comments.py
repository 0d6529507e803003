"""What people say to one another about a step, a flow or a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vsmap.editor.edits.lookup import map_of
from vsmap.model.comments import thread_on, topic_of
from vsmap.model.ids import NoteId, StepId
from vsmap.model.language import phrase

if TYPE_CHECKING:
    from vsmap.editor.edits.editable import Editable
    from vsmap.model.ids import MapId
    from vsmap.model.value_stream import Note


def add_comment(document: Editable, map_id: MapId, comment: Note) -> NoteId:
    """Say something about a step, flow or note, or about a place of the sheet.

    What was resolved there is open again, since somebody has more to say.
    """
    with document.edit(phrase("Add comment")) as edit:
        thread = thread_on(map_of(edit.workbook, map_id), topic_of(comment))
        edit.put(map_id, *(_with(other, is_resolved=False) for other in thread), comment)
    return comment.id


def resolve(document: Editable, map_id: MapId, topic: str, *, is_resolved: bool = True) -> None:
    """Say that all is said about something, or that it is not."""
    name = phrase("Resolve comments") if is_resolved else phrase("Reopen comments")
    with document.edit(name) as edit:
        thread = thread_on(map_of(edit.workbook, map_id), topic)
        edit.put(map_id, *(_with(each, is_resolved=is_resolved) for each in thread))


def delete_comment(document: Editable, map_id: MapId, comment: NoteId) -> None:
    """Take back what was said; where a talk on the sheet began with it, the next one leads it."""
    with document.edit(phrase("Delete comment")) as edit:
        stream = map_of(edit.workbook, map_id)
        gone = stream.notes.get(comment)
        left = [other for other in thread_on(stream, comment) if other.id != comment]
        if gone is not None and gone.on is None and left:
            first, *others = left
            heir = {"on": None, "position": gone.position}
            edit.put(map_id, first.model_copy(update=heir))
            topic = StepId(first.id)
            edit.put(map_id, *(other.model_copy(update={"on": topic}) for other in others))
        edit.remove(map_id, comment)


def _with(comment: Note, *, is_resolved: bool) -> Note:
    return comment.model_copy(update={"is_resolved": is_resolved})
