"""The inspector of a note or kaizen burst: its words."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from vsmap.app.fields.words import ProseField, labelled
from vsmap.app.panels.column import Section
from vsmap.app.session import Session
from vsmap.editor.edits.notes import write_note
from vsmap.model.ids import NoteId, StepId
from vsmap.model.value_stream import Note, NoteKind

_TITLES = {
    NoteKind.STICKY: "Note",
    NoteKind.KAIZEN: "Improvement to make",
    NoteKind.COMMENT: "Comment",
}


class NotePanel(QWidget):
    """Shows and edits one note."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._note = NoteId("")
        self._title = labelled("", "panel-title")
        self._on = labelled("", "quiet")
        self.text = ProseField("Text", "What should the note say?", lines=5)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(Section(self._title, self._on, self.text, line=False))
        column.addStretch()
        self.text.kept.connect(self._keep)

    def show_note(self, note: Note) -> None:
        """Show a note, or the same one as it is now."""
        self._note = note.id
        self._title.setText(_TITLES[note.kind])
        stream = self._session.stream
        step = stream.steps.get(StepId(note.on or ""))
        name = step.name if step else ""
        self._on.setText(f"on {name}" if name else "on the sheet")
        self.text.show_words(note.text)

    def _keep(self, words: str) -> None:
        map_id, note = self._session.map_id, self._note
        self._session.keep(lambda document: write_note(document, map_id, note, words))
