"""Says aloud, to those who use a screen reader, what every edit did and what it made of the map."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from vsmap.canvas.record_words import lead_time_told
from vsmap.canvas.voice import announce
from vsmap.model.changes import DocumentChange, Origin
from vsmap.model.language import said

if TYPE_CHECKING:
    from vsmap.app.session import Session


class Announcer(QObject):
    """Hears every change of one's own to the session's document; silent while nobody listens."""

    def __init__(self, session: Session, canvas: Callable[[], QWidget]) -> None:
        super().__init__()
        self._session, self._canvas = session, canvas
        self._lead_time = 0.0
        self._words: list[str] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._say)
        session.held.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        """Listen to the document at hand; the last one is let go with its listeners."""
        self._session.document.subscribe(self._hear)

    def _hear(self, change: DocumentChange) -> None:
        if not QAccessible.isActive() or change.origin is Origin.ANOTHER:
            return
        from vsmap.app.told_changes import told

        words = told(change, self._session.map_id)
        if change.origin is Origin.UNDO:
            name = said(change.name)
            is_back = self._session.document.redo_name == change.name
            done = said("Undone: {name}.", name=name)
            words = f"{done if is_back else said('Done again: {name}.', name=name)} {words}"
        self._words.append(words)
        self._soon.start(0)

    def _say(self) -> None:
        """Once the figures have followed: what was done, and the lead time if it is another."""
        words, self._words = self._words, []
        lead_time = self._session.quick.lead_time
        if abs(lead_time - self._lead_time) >= 1:
            self._lead_time = lead_time
            words.append(f"{lead_time_told(lead_time, self._session.workbook.calendar)}.")
        announce(self._canvas(), " ".join(dict.fromkeys(words)))
