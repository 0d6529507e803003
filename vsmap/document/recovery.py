"""Work that was not saved yet, kept so that a crash loses nothing, and found again afterwards.

One journal a window: what it is of, the whole state when the first unsaved edit came, then each
update. It goes when the work is saved or thrown away; one whose window is gone was left by a crash.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vsmap.document.archive import MOST_ARCHIVE_BYTES, unpack
from vsmap.document.journal import Durability, Journal
from vsmap.document.locks import file_key, state_folder
from vsmap.document.shared_map import SharedWorkbook
from vsmap.document.stamps import Stamp, read_stamp, stamp_key, stamp_of
from vsmap.model.errors import FileProblem, InputError
from vsmap.model.ids import new_id
from vsmap.model.language import said
from vsmap.model.whole_file import read_limited

SUFFIX = ".journal"
CHECKPOINT_BYTES = 4 * 2**20
"""How much is appended before the journal is rewritten as one state."""


class Autosave:
    """Keeps every transaction of one document until it is saved.

    `on_problem` hears in a sentence when the work can't be kept (a full disk); editing goes on.
    """

    def __init__(
        self,
        document: SharedWorkbook,
        path: Path | None = None,
        folder: Path | None = None,
        *,
        durability: Durability = Durability.PROCESS,
        on_problem: Callable[[str], None] | None = None,
    ) -> None:
        self._document = document
        self._path = path
        self._folder = (folder or state_folder()) / "recovery"
        self._durability = durability
        self._on_problem = on_problem
        self._journal: Journal | None = None
        self._appended = 0
        self._beginnings = document.beginnings
        self._forget = document.on_update(self._keep)

    def saved(self, path: Path | None = None) -> None:
        """The document is safe in its file; the journal goes until the next edit."""
        self._path = path or self._path
        if self._journal is not None:
            self._journal.remove()
            self._journal = None

    def sync(self) -> None:
        """Bring the kept work to disk, so that it survives a power cut too (a timer calls this)."""
        if self._journal is not None:
            self._try(self._journal.sync)

    def close(self) -> None:
        """The window closes with everything saved or thrown away: nothing is left to recover."""
        self._forget()
        self.saved()

    def leave(self) -> None:
        """The window closes in an emergency: what is unsaved stays to be recovered."""
        self._forget()
        if self._journal is not None:
            self._journal.close()
            self._journal = None

    def _keep(self, update: bytes) -> None:
        self._try(lambda: self._append(update))

    def _append(self, update: bytes) -> None:
        if self._journal is None:
            self._begin()
        elif self._is_begun_again() or self._appended + len(update) > CHECKPOINT_BYTES:
            self._checkpoint(self._journal)
        else:
            self._journal.append(update)
            self._appended += len(update)

    def _is_begun_again(self) -> bool:
        """Whether the document has left edits behind, which a recovery must not bring back."""
        before, self._beginnings = self._beginnings, self._document.beginnings
        return before != self._beginnings

    def _begin(self) -> None:
        """The first unsaved edit: the journal begins with the whole state, this edit included."""
        stem = "untitled" if self._path is None else file_key(self._path)
        journal = Journal(self._folder / f"{stem}-{new_id()}{SUFFIX}", self._durability)
        try:
            self._checkpoint(journal)
        except FileProblem:
            journal.remove()
            raise
        self._journal = journal

    def _checkpoint(self, journal: Journal) -> None:
        about = {
            "path": None if self._path is None else str(self._path.absolute()),
            "lineage": self._document.lineage,
            "process": os.getpid(),
            "stamp": self._path and self._document.stamps.get(stamp_key(self._path)),
        }
        journal.rewrite((json.dumps(about).encode(), self._document.update_since()))
        self._appended = 0

    def _try(self, keep: Callable[[], None]) -> None:
        try:
            keep()
        except FileProblem as error:
            if self._on_problem is not None:
                self._on_problem(str(error))


@dataclass(frozen=True, slots=True)
class Recovered:
    """Unsaved work left by a crash: the document with it, and the file it belongs to, if any."""

    document: SharedWorkbook
    path: Path | None
    journal: Path
    notices: tuple[str, ...] = ()

    def forget(self) -> None:
        """The work is saved or not wanted: delete the journal."""
        with suppress(OSError):
            self.journal.unlink(missing_ok=True)


def recover(folder: Path | None = None, *, path: Path | None = None) -> tuple[Recovered, ...]:
    """Work left by windows that are gone, newest first; of one file only where `path` is given.

    Journals of windows still open are left alone, unreadable ones are left where they are.
    """
    found: list[Recovered] = []
    for place in sorted(_journals(folder), key=_modified, reverse=True):
        with suppress(InputError):
            recovered = _recovered(place)
            if recovered and (path is None or _same(recovered.path, path)):
                found.append(recovered)
    return tuple(found)


def _recovered(place: Path) -> Recovered | None:
    journal = Journal(place)
    try:
        replay = journal.replay()
    finally:
        journal.close()
    if len(replay.records) < 2:
        place.unlink(missing_ok=True)
        return None
    about, state, *updates = replay.records
    document = SharedWorkbook.from_state(state)
    notices = (
        []
        if replay.set_aside is None
        else [said("its end was damaged: {set_aside}", set_aside=replay.set_aside)]
    )
    for update in updates:
        try:
            document.apply_update(update)
        except InputError as error:
            notices.append(str(error))
            break
    told = _told(about)
    path = Path(told["path"]) if isinstance(told.get("path"), str) else None
    if path is not None:
        _know_again(document, path, read_stamp(told.get("stamp")))
    return Recovered(document, path, place, tuple(notices))


def _know_again(document: SharedWorkbook, path: Path, stamp: Stamp | None) -> None:
    """Take the file for the one the work began with, if it is, and the versions it holds."""
    if stamp is None or stamp != stamp_of(path):
        return
    with suppress(InputError):
        document.versions = unpack(read_limited(path, MOST_ARCHIVE_BYTES), path.name).versions
        document.stamps[stamp_key(path)] = stamp


def _journals(folder: Path | None) -> list[Path]:
    try:
        return list(((folder or state_folder()) / "recovery").glob(f"*{SUFFIX}"))
    except OSError:
        return []


def _modified(place: Path) -> float:
    try:
        return place.stat().st_mtime
    except OSError:
        return 0.0


def _told(about: bytes) -> dict[str, Any]:
    """What the journal says of itself; nothing where that can't be read."""
    try:
        told = json.loads(about)
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}


def _same(one: Path | None, other: Path) -> bool:
    return one is not None and os.path.realpath(one) == os.path.realpath(other)
