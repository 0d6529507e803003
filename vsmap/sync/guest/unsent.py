"""One's own changes that a session has not told as saved, kept until it has.

They stay in a log of their own, so that somebody may close the window in the middle of days without
a network, open it again and lose nothing, whatever became of the file. Beside them the log knows
what one was allowed to do.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vsmap.document.addresses import NO_MAP, Address, Collection
from vsmap.document.journal import Journal
from vsmap.document.store import Write
from vsmap.model.errors import FileProblem
from vsmap.model.ids import MapId
from vsmap.sync.entry.permits import Permits
from vsmap.sync.entry.roles import Role

SUFFIX = ".unsent"
MOST_LOGS = 8
_MOST_IDLE_BYTES = 256 * 1024
"""So much may be in the log of what is saved already before it is begun anew."""


@dataclass(frozen=True, slots=True)
class Unsent:
    """One change: its menu name, what it writes (None: it came from a file), its bytes."""

    number: int
    moment: int
    name: str
    writes: tuple[Write, ...] | None
    update: bytes


class UnsentLog:
    """What is not saved yet, in order; on disk where a place for it was given and can be had."""

    def __init__(self, journal: Journal | None = None) -> None:
        self.waiting: deque[Unsent] = deque()
        self.permits = Permits()
        self.lineage = ""
        self._journal = journal
        self._idle_bytes = 0
        self._number = 0
        if journal is not None:
            for record in journal.replay().records:
                self._take(record)
            self.left_behind = tuple(self.waiting)
        else:
            self.left_behind = ()

    @classmethod
    def of(cls, room: str, folder: Path) -> UnsentLog:
        """The log of a session; another where a second window of it is open.

        Where the disk refuses all goes on without one.
        """
        for number in range(MOST_LOGS):
            path = folder / f"{_plain(room)}{f'-{number}' if number else ''}{SUFFIX}"
            try:
                return cls(Journal(path))
            except FileProblem:
                continue
        return cls()

    def of_history(self, lineage: str) -> UnsentLog:
        """This log, for work on that history of the workbook; another where it holds another's.

        What waits for the other one goes on waiting here.
        """
        if not lineage or self.lineage == lineage:
            return self
        if self.lineage and self._journal is not None:
            path = self._journal.path
            self.close()
            log = UnsentLog.of(f"{path.stem}-{lineage}", path.parent)
        else:
            log = self
        log.lineage = lineage
        log.note_permits()
        return log

    @property
    def is_kept(self) -> bool:
        """Whether it is on disk."""
        return self._journal is not None

    @property
    def last(self) -> int:
        """The number of the last change, counted from when the window was opened."""
        return self._number

    def add(self, name: str, moment: int, writes: Sequence[Write] | None, update: bytes) -> Unsent:
        """Keep a change until it is told as saved."""
        self._number += 1
        each = Unsent(self._number, moment, name, None if writes is None else tuple(writes), update)
        self.waiting.append(each)
        self._keep({"name": name, "writes": _listed(writes)}, update)
        return each

    def saved(self, number: int) -> None:
        """The session has everything up to that change."""
        count = 0
        while self.waiting and self.waiting[0].number <= number:
            self.waiting.popleft()
            count += 1
        if count:
            self._keep({"saved": count})
            if not self.waiting and self._idle_bytes > _MOST_IDLE_BYTES:
                self._begin_anew()

    def leave(self, numbers: Iterable[int]) -> None:
        """These will never be sent: they are kept elsewhere, or were done anew."""
        gone = set(numbers)
        self.waiting = deque(each for each in self.waiting if each.number not in gone)
        self._begin_anew()

    def note_permits(self) -> None:
        """Keep what one may do, for when the window is opened without a network."""
        role = self.permits.role
        says = {
            "role": role.value if role else "",
            "lineage": self.lineage,
            "locked": sorted(self.permits.locked),
            "created": sorted(self.permits.created) if role is Role.PARTICIPANT else [],
        }
        self._keep(says)

    def close(self) -> None:
        """Let the file go; it goes for good where nothing waits in it."""
        if self._journal is not None:
            self._begin_anew()
            self._journal.close()
            self._journal = None

    def _begin_anew(self) -> None:
        if self._journal is None:
            return
        try:
            self._journal.rewrite(())
        except FileProblem:
            self._journal = None
            return
        self._idle_bytes = 0
        if self.permits.role is not None or (self.lineage and self.waiting):
            self.note_permits()
        for each in self.waiting:
            self._keep({"name": each.name, "writes": _listed(each.writes)}, each.update)

    def _keep(self, says: dict[str, Any], update: bytes = b"") -> None:
        if self._journal is None:
            return
        record = json.dumps(says, ensure_ascii=False).encode() + b"\n" + update
        self._idle_bytes += len(record)
        try:
            self._journal.append(record)
        except FileProblem:  # The window's own journal and file hold it too.
            self._journal = None

    def _take(self, record: bytes) -> None:
        head, _, update = record.partition(b"\n")
        try:
            says = json.loads(head)
            self._read(says, update)
        except (ValueError, KeyError, TypeError, AttributeError):
            return  # Written by another version.

    def _read(self, says: dict[str, Any], update: bytes) -> None:
        if "saved" in says:
            for _ in range(min(int(says["saved"]), len(self.waiting))):
                self.waiting.popleft()
        elif "role" in says:
            self.permits.role = Role(says["role"]) if says["role"] else None
            self.lineage = str(says["lineage"])
            self.permits.locked = frozenset(map(str, says["locked"]))
            self.permits.created = set(map(str, says["created"]))
        else:
            self._number += 1
            writes = _written(says["writes"])
            self.waiting.append(Unsent(self._number, 0, str(says["name"]), writes, update))


def _listed(writes: Sequence[Write] | None) -> list[Any] | None:
    if writes is None:
        return None
    return [[*map(str, write.address), write.field, write.value] for write in writes]


def _written(listed: Sequence[Any] | None) -> tuple[Write, ...] | None:
    if listed is None:
        return None
    return tuple(
        Write(Address(Collection(place), MapId(map_id) if map_id else NO_MAP, record), name, value)
        for place, map_id, record, name, value in listed
    )


def _plain(room: str) -> str:
    """A room's name as part of a file's name."""
    return "".join(letter if letter.isalnum() or letter in "-_" else "_" for letter in room)[:128]
