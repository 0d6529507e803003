"""The inspector of a picture: what it shows and what it is of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from vsmap.app.fields.words import ProseField, labelled
from vsmap.app.panels.column import Section
from vsmap.app.panels.on_choice import OnChoice
from vsmap.editor.edits.notes import attach
from vsmap.editor.edits.photos import name_photo
from vsmap.model.ids import PhotoId
from vsmap.model.language import said

if TYPE_CHECKING:
    from vsmap.app.look.appearance import Appearance
    from vsmap.app.session import Session
    from vsmap.model.photos import Photo


class PhotoPanel(QWidget):
    """Shows and names one picture."""

    def __init__(self, session: Session, appearance: Appearance) -> None:
        super().__init__()
        self._session = session
        self._photo = PhotoId("")
        self.on = OnChoice(appearance)
        self.name = ProseField(said("What the picture shows"), said("What does it show?"))
        hint = labelled(said("Whoever can't see the picture reads this instead."), "quiet")
        hint.setWordWrap(True)
        title = labelled(said("Picture"), "panel-title")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(Section(title, self.on, self.name, hint, line=False))
        column.addStretch(1)
        self.name.kept.connect(self._keep)
        self.on.attached.connect(self._attach)

    def show_photo(self, photo: Photo) -> None:
        """Show a picture, or the same one as it is now."""
        self._photo = photo.id
        self.on.show_on(self._session.stream, photo.on)
        self.name.show_words(photo.name)

    def _attach(self, on: str) -> None:
        map_id, photo = self._session.map_id, self._photo
        self._session.keep(lambda document: attach(document, map_id, photo, on or None))

    def _keep(self, words: str) -> None:
        map_id, photo = self._session.map_id, self._photo
        self._session.keep(lambda document: name_photo(document, map_id, photo, words))
