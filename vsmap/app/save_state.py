"""How far the work is saved, in the words the header shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
                return "Saved"
            case SaveKind.SAVING:
                return "Saving"
            case SaveKind.UNSAVED if self.changes == 0:
                return "Not yet saved"
            case SaveKind.UNSAVED:
                changes = "1 change" if self.changes == 1 else f"{self.changes} changes"
                return f"{changes} not yet saved"
            case SaveKind.FAILED:
                return "Not saved"
