"""What a room has taken in on its way to disk: kept at once, now and then as a whole."""

from __future__ import annotations

import logging
from collections.abc import Callable
from time import monotonic

from vsmap.document.store import Store
from vsmap.document.versions import Version
from vsmap.model.errors import VsmapError
from vsmap.model.workbook import Workbook
from vsmap.sync.host.intake import Taken
from vsmap.sync.kept.store import RoomStore

log = logging.getLogger("vsmap.sync")

VERSION_SECONDS = 5 * 60
CHECKPOINT_UPDATES = 500
CHECKPOINT_BYTES = 2**20


class Keeping:
    """Brings to disk what was taken in, makes checkpoints and versions when they are due."""

    def __init__(self, store: RoomStore, clock: Callable[[], float] = monotonic) -> None:
        self._store = store
        self._unkept: list[Taken] = []
        self._since_checkpoint = [0, 0]
        self._is_changed = False
        self._clock = clock
        self._version_at = clock()

    @property
    def unkept(self) -> int:
        """How many changes are not on disk yet."""
        return sum(taken.count for taken in self._unkept)

    @property
    def unkept_bytes(self) -> int:
        """How much can't be let go before the disk takes it."""
        return sum(len(taken.update) for taken in self._unkept)

    def add(self, taken: Taken) -> None:
        """Something was taken in."""
        self._unkept.append(taken)

    def keep(self) -> list[Taken]:
        """Bring it to disk, who created what and whose replicas it came from; returns it.

        Raises FileProblem where the disk refuses; all of it waits for the next time then.
        """
        kept = self._unkept
        if not kept:
            return []
        self._store.append(
            ((_whose(taken), taken.update) for taken in kept),
            (row for taken in kept for row in taken.created),
            (row for taken in kept for row in taken.replicas),
            (row for taken in kept for row in taken.done),
        )
        self._unkept = []
        self._is_changed = True
        self._since_checkpoint[0] += len(kept)
        self._since_checkpoint[1] += sum(len(taken.update) for taken in kept)
        return kept

    def is_checkpoint_due(self) -> bool:
        """Whether enough was kept since the last checkpoint for another."""
        updates, size = self._since_checkpoint
        return updates >= CHECKPOINT_UPDATES or size >= CHECKPOINT_BYTES

    def checkpoint(self, state: bytes) -> None:
        """Keep the state as a whole; where the disk refuses, the log goes on being what is kept."""
        self._since_checkpoint = [0, 0]
        try:
            self._store.checkpoint(state, Store.require_loads)
        except VsmapError as problem:
            log.warning("%s", problem)

    def is_version_due(self) -> bool:
        """Whether people have worked for five minutes since the last version."""
        now = self._clock()
        if not self._is_changed:
            self._version_at = now
        return now - self._version_at >= VERSION_SECONDS

    def keep_version(self, workbook: Callable[[], Workbook], name: str, author: str) -> bool:
        """Keep the workbook as it is now; an automatic one only where something has changed.

        Returns whether it was kept. Raises FileProblem.
        """
        if not name and not self._is_changed:
            return False
        self._is_changed = False
        self._version_at = self._clock()
        self._store.keep_version(Version.of(workbook(), name), author)
        return True


def _whose(taken: Taken) -> str:
    """The people whose changes a row of the log holds."""
    return " ".join(dict.fromkeys(guest.person.id for guest in taken.senders))
