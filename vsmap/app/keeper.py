"""Keeps the workbook at hand on disk: its file, the lock on it, the journal of what is unsaved."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from vsmap.app.keeping_words import session_state
from vsmap.app.save_state import SaveKind, SaveState, SessionSaving
from vsmap.document.file import save
from vsmap.document.locks import FileLock, Holder, take_lock
from vsmap.document.recovery import Autosave
from vsmap.document.restoring import keep_automatic
from vsmap.model.errors import VsmapError
from vsmap.model.language import said

if TYPE_CHECKING:
    from vsmap.app.session import Session
    from vsmap.document.recovery import Recovered


Clock = Callable[[], datetime]


class Keeper(QObject):
    """Says how far the session's workbook is saved, and saves it.

    `state_changed` tells a new SaveState, `named` that the file is another one, `in_trouble` a
    sentence when even the journal can't be kept. `folder` is where locks and journals live (the
    user's state folder unless given). In a session what counts is what the session has: there
    a workbook needs no file of one's own, and one with a file says how that stands too.
    """

    state_changed = Signal(object)
    named = Signal()
    in_trouble = Signal(str)

    def __init__(
        self, session: Session, folder: Path | None = None, clock: Clock = lambda: datetime.now(UTC)
    ) -> None:
        super().__init__()
        self._clock = clock
        self._session = session
        self._folder = folder
        self._lock: FileLock | None = None
        self._recovered: tuple[Recovered, ...] = ()
        self._autosave: Autosave | None = None
        self._failure = ""
        self._saved_at: int | None = None
        self._in_session: SessionSaving | None = None
        self.hosts = False
        """Whether this window keeps the session itself, which then is no other place to find it."""

        self.path: Path | None = None
        self.origin: Path | None = None
        self.shared_with: Holder | None = None
        self.state = SaveState(SaveKind.SAVED)
        session.changed.connect(self._follow)

    def hold(
        self,
        path: Path | None,
        *,
        origin: Path | None = None,
        recovered: tuple[Recovered, ...] = (),
    ) -> None:
        """Begin with the session's document: its file, or none yet.

        `origin` is the file it was read from where that can't hold everything (a CSV). What was
        `recovered` counts as not saved.
        """
        self._let_go()
        self.path, self.origin, self._recovered = path, origin, recovered
        self._claim(path)
        self._autosave = Autosave(
            self._session.document, path, self._folder, on_problem=self.in_trouble.emit
        )
        self._failure = ""
        self._saved_at = None if recovered else self._session.tally
        self._follow()
        self.named.emit()

    def count_as_unsaved(self) -> None:
        """What is at hand is nowhere else any more: it counts as a change not in any file."""
        self._saved_at = None
        self._follow()

    def follow_session(self, saving: SessionSaving | None) -> None:
        """The session has told how far one's own changes are saved; None: there is no session."""
        if saving != self._in_session:
            self._in_session = saving
            self._follow()

    @property
    def changes(self) -> int:
        """How many changes are not in the file; without one, not in the session either."""
        if self._in_session is not None and self.path is None and not self.hosts:
            return self._in_session.unsaved
        if self._saved_at is None:
            return max(1, self._session.tally)
        return abs(self._session.tally - self._saved_at)

    @property
    def waiting(self) -> int:
        """How many are kept for the session until it is joined again, whatever becomes of this."""
        saving = self._in_session
        return saving.unsaved if saving is not None and saving.is_kept else 0

    @property
    def has_unsaved_work(self) -> bool:
        """Whether something would be lost by closing now."""
        return self.changes > 0

    @property
    def name(self) -> str:
        """What the file is called, or the workbook while it has none."""
        return self.path.name if self.path else self._session.workbook.title or said("Untitled")

    def save(self, path: Path | None = None, *, overwrite: bool = False) -> tuple[str, ...]:
        """Save to a path (its own unless given); returns what to tell.

        Raises VsmapError with the reason; the state is then FAILED and nothing is lost.
        """
        target = path or self.path
        if target is None:
            message = "a workbook without a file needs a path to be saved to"
            raise ValueError(message)
        self._show(SaveState(SaveKind.SAVING))
        try:
            keep_automatic(self._session.document, self._clock())
            notices = save(self._session.document, target, overwrite=overwrite)
        except VsmapError as error:
            self._failure = str(error)
            self._follow()
            raise
        self._note_saved(target)
        return notices

    def let_go(self) -> None:
        """The window closes with everything saved or thrown away."""
        self._let_go()
        self.path = None

    def sync(self) -> None:
        """Bring the journal to disk, so that it survives a power cut."""
        if self._autosave is not None:
            self._autosave.sync()

    def _note_saved(self, target: Path) -> None:
        if target != self.path:
            self._release()
            self._claim(target)
        self.path, self.origin = target, None
        self._failure = ""
        self._saved_at = self._session.tally
        if self._autosave is not None:
            self._autosave.saved(target)
        self._forget_recovered()
        self._follow()
        self.named.emit()

    def _claim(self, path: Path | None) -> None:
        taken = None if path is None else take_lock(path, self._folder)
        self._lock = taken if isinstance(taken, FileLock) else None
        self.shared_with = taken if isinstance(taken, Holder) else None

    def _let_go(self) -> None:
        if self._autosave is not None:
            self._autosave.close()
            self._autosave = None
        self._forget_recovered()
        self._release()

    def _release(self) -> None:
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _forget_recovered(self) -> None:
        for recovered in self._recovered:
            recovered.forget()
        self._recovered = ()

    def _follow(self) -> None:
        self._show(self._state_now())

    def _state_now(self) -> SaveState:
        if self._in_session is not None:
            file = self.path.name if self.path else ""
            return session_state(self._in_session, file, self.changes, self._failure)
        if self._failure and self.has_unsaved_work:
            return SaveState(SaveKind.FAILED, self.changes, self._failure)
        if self.has_unsaved_work:
            hint = said(
                "Kept in a journal, so that a crash loses nothing. Ctrl S saves to the file."
            )
            return SaveState(SaveKind.UNSAVED, self.changes, hint)
        if self.path is None:
            return SaveState(SaveKind.UNSAVED, 0, said("This workbook has no file yet."))
        return SaveState(SaveKind.SAVED, 0, str(self.path))

    def _show(self, state: SaveState) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)
