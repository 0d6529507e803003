"""How far the work is saved, in the words the header shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from vsmap.model.language import said


class SaveKind(StrEnum):
    """The states of saving; the last two are of a session whose line is down."""

    SAVED = "saved"
    SAVING = "saving"
    UNSAVED = "unsaved"
    FAILED = "failed"
    RECONNECTING = "reconnecting"
    OFFLINE = "offline"


@dataclass(frozen=True, slots=True)
class SessionSaving:
    """How far one's own changes are saved where people work together.

    `unsaved` counts those the session has not told as saved; `trouble` says why it can't keep them.
    They go there at the next join even if the window is closed meanwhile, where this `is_kept`.
    """

    kind: SaveKind
    unsaved: int = 0
    trouble: str = ""
    is_kept: bool = False


@dataclass(frozen=True, slots=True)
class SaveState:
    """A state, how many changes are not yet in the file, and what to know about it."""

    kind: SaveKind
    changes: int = 0
    hint: str = ""

    @property
    def short(self) -> str:
        """The state where there is little room."""
        return said("Offline") if self.kind is SaveKind.OFFLINE else self.words

    @property
    def words(self) -> str:
        """The state as people read it.

        >>> SaveState(SaveKind.UNSAVED, 3).words
        '3 changes not yet saved'
        """
        match self.kind:
            case SaveKind.SAVED:
                return said("Saved")
            case SaveKind.SAVING:
                return said("Saving")
            case SaveKind.UNSAVED if self.changes == 0:
                return said("Not yet saved")
            case SaveKind.UNSAVED:
                return said(
                    "{count} change not yet saved|{count} changes not yet saved", self.changes
                )
            case SaveKind.FAILED:
                return said("Not saved")
            case SaveKind.RECONNECTING:
                return said("Reconnecting")
            case SaveKind.OFFLINE:
                return said("Offline. Your work is kept here.")
