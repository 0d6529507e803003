"""What the header says of saving where people work together. No widgets here."""

from __future__ import annotations

from vsmap.app.save_state import SaveKind, SaveState, SessionSaving
from vsmap.model.language import said


def session_state(saving: SessionSaving, file: str, changes: int, failure: str = "") -> SaveState:
    """The state to show: that of the session; how one's own file (empty: none) stands is a hint.

    `failure` is why that file could not be written last.
    """
    own = failure if failure and changes else _file_told(file, changes)
    hint = "\n".join(filter(None, (_session_told(saving), own)))
    return SaveState(saving.kind, saving.unsaved, hint)


def _session_told(saving: SessionSaving) -> str:
    match saving.kind:
        case SaveKind.SAVED:
            return said("The session has all your changes on its disk.")
        case SaveKind.FAILED:
            return "\n".join(
                (saving.trouble, said("Your work is kept here too; it is tried again."))
            )
        case SaveKind.RECONNECTING | SaveKind.OFFLINE:
            waiting = said(
                "{count} change waits here and goes to the session as soon as it is reached."
                "|{count} changes wait here and go to the session as soon as it is reached.",
                saving.unsaved,
            )
            return waiting if saving.unsaved else said("The session is looked for; edit on.")
        case _:
            return said("On the way to the session's disk. A crash loses nothing.")


def _file_told(file: str, changes: int) -> str:
    if not file:
        return ""
    if not changes:
        return said("{file} has them too.", file=file)
    return said(
        "{file} lacks {count} change; Ctrl S writes it."
        "|{file} lacks {count} changes; Ctrl S writes them.",
        changes,
        file=file,
    )
