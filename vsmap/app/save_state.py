"""How far the work is saved, in the words the header shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from vsmap.model.language import said


class SaveKind(StrEnum):
    """The four states of saving."""

    SAVED = "saved"
    SAVING = "saving"
    UNSAVED = "unsaved"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class SaveState:
    """A state, how many changes are not yet in the file, and what to know about it."""

    kind: SaveKind
    changes: int = 0
    hint: str = ""

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
