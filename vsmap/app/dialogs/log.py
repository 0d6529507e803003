"""Show log: what went wrong so far, to read, to copy, and where it lies."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QWidget

from vsmap.app.dialogs.plain_text import TextDialog
from vsmap.app.log_file import last_lines, log_path
from vsmap.model.language import said


class LogDialog(TextDialog):
    """Shows the end of the log."""

    def __init__(self, parent: QWidget | None) -> None:
        self.folder_button = QPushButton(said("Open folder"))
        self.folder_button.setAutoDefault(False)
        lead = said("Warnings and errors of vsmap. No names, numbers or files of yours are in it.")
        text = last_lines() or said("Nothing went wrong so far.")
        super().__init__(parent, said("Log"), lead, text, self.folder_button)
        self.folder_button.clicked.connect(_open_folder)


def _open_folder() -> None:
    folder = log_path().parent
    folder.mkdir(parents=True, exist_ok=True)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
