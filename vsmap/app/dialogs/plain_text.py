"""A dialog with a long text to read and to copy."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from vsmap.app.dialogs.frame import Frame
from vsmap.model.language import said

_SIZE = (640, 320)


class TextDialog(Frame):
    """Shows a text that can be selected; its first button copies all of it."""

    def __init__(
        self, parent: QWidget | None, title: str, lead: str, text: str, *more: QPushButton
    ) -> None:
        super().__init__(parent, title, lead)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(title)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setMinimumSize(*_SIZE)
        self.copy_button = QPushButton(said("Copy"))
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self.copy)
        self.body.addWidget(self.text, 1)
        self.add_buttons(*more, self.copy_button, self.primary_button(said("Close")))

    def copy(self) -> None:
        """Put the whole text on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy_button.setText(said("Copied"))
