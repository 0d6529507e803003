"""The inspector of a note or kaizen burst: its words."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from vsmap.app.fields.identity import identify
from vsmap.app.fields.words import ProseField, labelled
from vsmap.app.look.appearance import Appearance
from vsmap.app.panels.column import Section
from vsmap.app.panels.on_choice import OnChoice
from vsmap.app.session import Session
from vsmap.editor.edits.notes import attach, write_note
from vsmap.model.ids import NoteId
from vsmap.model.language import phrase, said
from vsmap.model.value_stream import Note, NoteKind

_TITLES = {
    NoteKind.STICKY: phrase("Note"),
    NoteKind.KAIZEN: phrase("Improvement to make"),
    NoteKind.COMMENT: phrase("Comment"),
}


class NotePanel(QWidget):
    """Shows and edits one note."""

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__()
        self._session = session
        self._note = NoteId("")
        self._title = labelled("", "panel-title")
        self.on = OnChoice(appearance)
        self.text = ProseField(said("Text"), said("What should the note say?"), lines=5)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(Section(self._title, self.on, self.text, line=False))
        column.addStretch(1)
        self.text.kept.connect(self._keep)
        self.on.attached.connect(self._attach)

    def show_note(self, note: Note) -> None:
        """Show a note, or the same one as it is now."""
        self._note = note.id
        self._title.setText(said(_TITLES[note.kind]))
        self.on.show_on(self._session.stream, note.on)
        self.text.show_words(note.text)
        identify(self.text, note.id, "text")

    def _attach(self, on: str) -> None:
        map_id, note = self._session.map_id, self._note
        self._session.keep(lambda document: attach(document, map_id, note, on or None))

    def _keep(self, words: str) -> None:
        map_id, note = self._session.map_id, self._note
        self._session.keep(lambda document: write_note(document, map_id, note, words))
