"""Notes and comments: on what is selected, resolved, shown again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from vsmap.editor.edits.comments import resolve
from vsmap.editor.note_commands import add_note_on_chosen
from vsmap.model.comments import is_open, thread_on, topic_of
from vsmap.model.ids import NoteId
from vsmap.model.language import said
from vsmap.model.value_stream import NoteKind

if TYPE_CHECKING:
    from vsmap.app.commands.desk import Desk
    from vsmap.app.sheet import ShownSheet
    from vsmap.editor.workplace import Workplace
    from vsmap.model.comments import Thread


class NoteCommands:
    """What is said on the map at hand."""

    def __init__(self, desk: Desk, sheet: ShownSheet) -> None:
        self._desk = desk
        self._sheet = sheet

    def on_chosen(self, kind: NoteKind) -> Callable[[Workplace], None]:
        """The verb that adds a note of a kind on what is chosen."""
        return lambda editor: add_note_on_chosen(editor, kind)

    @property
    def resolve_words(self) -> str:
        """What the entry would do to the comments at hand."""
        thread = self._thread()
        is_done = bool(thread) and not is_open(thread)
        return said("Reopen comments") if is_done else said("Resolve comments")

    def can_resolve(self) -> bool:
        """Whether there are comments on what is selected."""
        return bool(self._thread())

    def resolve(self) -> None:
        """Say that all is said about what is selected, or that it is not."""
        thread = self._thread()
        if thread:
            editor = self._sheet.editor
            map_id, topic, done = editor.sheet.map_id, topic_of(thread[0]), is_open(thread)
            editor.do(lambda document: resolve(document, map_id, topic, is_resolved=done))

    def shows_resolved(self) -> bool:
        """Whether resolved comments are drawn."""
        return self._sheet.shows_resolved

    def toggle_resolved(self) -> None:
        """Draw resolved comments too, or no longer."""
        self._sheet.show_resolved(not self._sheet.shows_resolved)

    def _thread(self) -> Thread:
        """The comments on what is selected, or those selected themselves."""
        editor = self._sheet.editor
        chosen, stream = editor.selection.current, editor.sheet.stream
        if chosen is None:
            return ()
        note = stream.notes.get(NoteId(chosen))
        is_comment = note is not None and note.kind is NoteKind.COMMENT
        return thread_on(stream, topic_of(note) if note is not None and is_comment else chosen)
