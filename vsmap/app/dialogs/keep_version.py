"""Asks what a version to keep is to be called, and who keeps it."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from vsmap.app.dialogs.frame import Frame
from vsmap.model.language import said


class KeepVersionDialog(Frame):
    """The name is needed; the author is as one signs comments, and may be left empty."""

    def __init__(self, parent: QWidget | None, author: str) -> None:
        lead = said("The workbook as it is now, to compare with later and to go back to.")
        super().__init__(parent, said("Keep this version"), lead)
        self.name, self.author = QLineEdit(), QLineEdit(author)
        self.name.setPlaceholderText(said("Before the workshop"))
        self.author.setPlaceholderText(said("Nobody named"))
        self.name.setMinimumWidth(320)
        self.body.addWidget(self.captioned(said("Name of the version"), self.name))
        self.body.addWidget(self.captioned(said("Kept by"), self.author))
        self.keep_button = self.primary_button(said("Keep"))
        self.add_buttons(self.cancel_button(), self.keep_button)
        self.name.textChanged.connect(self._look)
        self._look()
        self.name.setFocus()

    def answer(self) -> tuple[str, str]:
        """The name and the author as typed."""
        return " ".join(self.name.text().split()), " ".join(self.author.text().split())

    def _look(self) -> None:
        self.keep_button.setEnabled(bool(self.answer()[0]))
