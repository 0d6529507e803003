"""A large edit is told with a way back: one may not have meant it, and its ends are out of view."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from vsmap.app.panels.notice import Choice
from vsmap.model.changes import ChangeKind, Origin
from vsmap.model.language import said
from vsmap.model.steps import Step
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.workbook import Workbook

if TYPE_CHECKING:
    from vsmap.app.panels.notice import Tell
    from vsmap.app.session import Session
    from vsmap.model.changes import DocumentChange, MapChange

MANY_CHANGED = 10
MANY_GONE = 3
"""From so many records changed, or steps deleted, an edit is large."""


class LargeEdits(QObject):
    """Tells large edits of one's own in a notice that goes with the next one."""

    def __init__(self, session: Session, tell: Tell, undo: Callable[[], object]) -> None:
        super().__init__()
        self._session, self._tell, self._undo = session, tell, undo
        self._forget: Callable[[], None] | None = None
        session.held.connect(self._listen)
        self._listen()

    def _listen(self) -> None:
        if self._forget is not None:
            self._forget()
        self._forget = self._session.document.subscribe(self._hear)

    def _hear(self, change: DocumentChange) -> None:
        if change.origin is Origin.ME and (words := large_edit_words(change)):
            undo = Choice(said("Undo"), self._undo)
            self._tell(words, undo, passing=True)


def large_edit_words(change: DocumentChange) -> str:
    """What a large edit did, in a sentence; nothing for a small one, or one of whole maps."""
    parts = [each for each in change.changes if _is_part(each)]
    if any(isinstance(each.before or each.after, ValueStreamMap) for each in parts):
        return ""
    gone = [e for e in parts if e.kind is ChangeKind.REMOVED and isinstance(e.before, Step)]
    if len(gone) >= MANY_GONE:
        return said("{count} step was deleted.|{count} steps were deleted.", len(gone))
    records = {_id_of(each) for each in parts}
    if len(records) >= MANY_CHANGED:
        return said(
            "{name}: {count} thing changed.|{name}: {count} things changed.",
            len(records),
            name=said(change.name),
        )
    return ""


def _is_part(change: MapChange) -> bool:
    """Whether a change is of something on a map."""
    return not isinstance(change.after or change.before, Workbook)


def _id_of(change: MapChange) -> str:
    return str(getattr(change.after or change.before, "id", ""))
