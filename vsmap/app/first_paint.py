"""Tells when the sheet has been painted for the first time, for measuring how soon that is."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

PAINTED = "painted"


class FirstPaint(QObject):
    """Watches a widget; once it was painted, says so in one line and ends the application."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        watched.installEventFilter(self)

    def _tell(self) -> None:
        sys.stdout.write(f"{PAINTED}\n")
        sys.stdout.flush()
        QApplication.quit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """The paint event itself is still to be handled; what a timer does comes after it."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._tell)
        return False
