"""How far one's own changes are saved in the session, told to whoever keeps the workbook.

Words turn for the worse at once and for the better after a moment, so that what is shown is never
better than the truth and does not flicker with every edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from vsmap.app.save_state import SaveKind, SessionSaving

if TYPE_CHECKING:
    from vsmap.app.keeper import Keeper
    from vsmap.app.together.meeting import Meeting

CALM = 400
"""Milliseconds that all must be saved before it is said."""
SLOW = 1500
"""Milliseconds of saving after which the changes are counted."""
LONG = 10_000
"""Milliseconds without a line after which it is said to be offline; it is tried on and on."""


class Saving(QObject):
    """Follows the meeting.

    A kind that lasts gives way to a plainer one: saving to so many changes not yet saved,
    reconnecting to offline.
    """

    def __init__(self, meeting: Meeting, keeper: Keeper) -> None:
        super().__init__()
        self._meeting, self._keeper = meeting, keeper
        self._shown: SaveKind | None = None
        self._is_calming = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        meeting.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Tell how it stands now."""
        kind = self._kind()
        if kind is SaveKind.SAVED and self._shown not in (None, SaveKind.SAVED):
            self._calm_down()
        else:
            self._turn_to(kind)
        self._tell()

    def _kind(self) -> SaveKind | None:
        """How it stands; None where there is no session, or none was ever reached."""
        meeting = self._meeting
        if not meeting.is_on or not meeting.me:
            return None
        if meeting.trouble and meeting.unsaved:
            return SaveKind.FAILED
        match meeting.standing:
            case "saved":
                return SaveKind.SAVED
            case "unsaved":
                return SaveKind.SAVING
            case _:
                return SaveKind.RECONNECTING

    def _calm_down(self) -> None:
        if not self._is_calming:
            self._is_calming = True
            self._timer.start(CALM)

    def _turn_to(self, kind: SaveKind | None) -> None:
        was_calming, self._is_calming = self._is_calming, False
        lasts = kind is self._shown or (kind in _PLAINER and _PLAINER[kind] is self._shown)
        if lasts and not was_calming:
            return
        self._shown = kind
        self._timer.stop()
        if kind in _WAITS:
            self._timer.start(_WAITS[kind])

    def _go_on(self) -> None:
        if self._is_calming:
            self._is_calming = False
            self._shown = SaveKind.SAVED
        elif self._shown is not None:
            self._shown = _PLAINER.get(self._shown, self._shown)
        self._tell()

    def _tell(self) -> None:
        meeting = self._meeting
        if self._shown is None:
            self._keeper.follow_session(None)
        else:
            told = SessionSaving(
                self._shown, meeting.unsaved, meeting.trouble, is_kept=meeting.keeps_unsaved
            )
            self._keeper.follow_session(told)


_PLAINER = {
    SaveKind.SAVING: SaveKind.UNSAVED,
    SaveKind.RECONNECTING: SaveKind.OFFLINE,
}
_WAITS = {SaveKind.SAVING: SLOW, SaveKind.RECONNECTING: LONG}
