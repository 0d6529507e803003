"""What the sheet tells screen readers by itself: where the keys are, what changed or is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
)

from vsmap.canvas.accessibility import AccessibleMap, expose
from vsmap.editor.echo import NotUnderstood
from vsmap.editor.notices import Notice, PictureChanged, SelectionChanged, TypingChanged

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from vsmap.editor.editor import Editor
    from vsmap.editor.open_field import Typing

PAUSE = 600
"""Milliseconds without a key before it is said aloud why a text can't be read."""

MOST_TOLD = 40
"""When more records than these change at once, readers are told to look at the list anew."""


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Let a screen reader say something; urgent words interrupt what it says."""
    if not words or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, words)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


class CanvasVoice(QObject):
    """Follows an editor and tells readers of its canvas what has happened."""

    def __init__(self, canvas: QWidget, editor: Editor) -> None:
        super().__init__(canvas)
        self._canvas, self._editor = canvas, editor
        self.map: AccessibleMap = expose(canvas, editor)
        self._chosen: tuple[str, ...] = ()
        self._told: dict[str, tuple[str, str]] = {}
        self._wrong = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._say_wrong)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    def hear(self, notice: Notice) -> None:
        """Take in what the editor tells."""
        match notice:
            case TypingChanged(typing):
                self._follow_typing(typing)
            case SelectionChanged(ids) if QAccessible.isActive():
                self._follow_selection(ids)
            case PictureChanged() if QAccessible.isActive():
                self._follow_picture()
            case _:
                pass

    def close(self) -> None:
        """The canvas goes."""
        self._pause.stop()
        self.map.let_go()

    def tell_focus(self) -> None:
        """Say which record the keys act on."""
        chosen = self._editor.selection.current
        if chosen is not None and QAccessible.isActive():
            self._tell(chosen, QAccessible.Event.Focus)

    def _follow_selection(self, ids: tuple[str, ...]) -> None:
        before, self._chosen = self._chosen, ids
        changed = set(before) ^ set(ids)
        if len(changed) > MOST_TOLD:
            event = QAccessibleEvent(self._canvas, QAccessible.Event.SelectionWithin)
            QAccessible.updateAccessibility(event)
        else:
            for record in changed:
                self._tell_chosen(record)
        if self._canvas.hasFocus():
            self.tell_focus()

    def _tell_chosen(self, record: str) -> None:
        is_chosen = record in self._chosen
        event = QAccessible.Event
        self._tell(record, event.SelectionAdd if is_chosen else event.SelectionRemove)

    def _follow_picture(self) -> None:
        """Tell which records came, went or are called otherwise now."""
        before = self._told
        words = self.map.words
        now = {r: (words.name(r), words.description(r)) for r in self.map.order}
        self._told = now
        if not before or len(before.keys() ^ now.keys()) > MOST_TOLD:
            event = QAccessibleEvent(self._canvas, QAccessible.Event.ObjectReorder)
            QAccessible.updateAccessibility(event)
            return
        for record in now.keys() - before.keys():
            self._tell(record, QAccessible.Event.ObjectCreated)
        renamed = [record for record in now if now[record] != before.get(record, now[record])]
        for record in renamed[:MOST_TOLD]:
            self._tell(record, QAccessible.Event.NameChanged)
            self._tell(record, QAccessible.Event.DescriptionChanged)

    def _tell(self, record: str, what: QAccessible.Event) -> None:
        at = self.map.place_of(record)
        if at >= 0:
            event = QAccessibleEvent(self._canvas, what)
            event.setChild(at)
            QAccessible.updateAccessibility(event)

    def _follow_typing(self, typing: Typing | None) -> None:
        """Wait until the hand pauses on a text that can't be read."""
        echo = typing.echo if typing is not None else None
        if isinstance(echo, NotUnderstood):
            self._wrong = f"{echo.reason}. {echo.remedy}".strip()
            self._pause.start()
        else:
            self._wrong = ""
            self._pause.stop()

    def _say_wrong(self) -> None:
        announce(self._canvas, self._wrong, urgent=True)
