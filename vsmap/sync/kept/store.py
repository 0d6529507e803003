"""What a room keeps on disk: an append-only log of updates, checkpoints, versions. One file a room.

SQLite in WAL mode with synchronous=FULL: what `append` returned from survives a power cut. Rows are
ordered by their number, never by a clock. A checkpoint is verified by loading it before the log
rows it covers are deleted; the last three stay.
"""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from vsmap.document.versions import MOST_AUTOMATIC, Version
from vsmap.model.errors import DamagedFile, FileProblem
from vsmap.model.language import said
from vsmap.sync.kept.activity import MOST_KEPT, MOST_TOLD, Done
from vsmap.sync.kept.healing import free_place, is_whole, mend, read_text

KEPT_CHECKPOINTS = 3

_TABLES = """
CREATE TABLE IF NOT EXISTS log(
  seq INTEGER PRIMARY KEY AUTOINCREMENT, lineage TEXT NOT NULL, origin TEXT NOT NULL,
  body BLOB NOT NULL, crc INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS checkpoint(
  seq INTEGER PRIMARY KEY, state BLOB NOT NULL, sha256 TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS version(
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, author TEXT NOT NULL,
  at TEXT NOT NULL, seq INTEGER NOT NULL, state BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS creator(record TEXT PRIMARY KEY, person TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS person(id TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS locked(map TEXT PRIMARY KEY);
CREATE TABLE IF NOT EXISTS replica(number INTEGER PRIMARY KEY, person TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS activity(
  id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, person TEXT NOT NULL,
  place TEXT NOT NULL, map TEXT NOT NULL, record TEXT NOT NULL, field TEXT NOT NULL,
  before TEXT NOT NULL, after TEXT NOT NULL);
"""

_NOTE_DONE = (
    "INSERT INTO activity(at, person, place, map, record, field, before, after)"
    " VALUES(?, ?, ?, ?, ?, ?, ?, ?)"
)
_FORGET_DONE = "DELETE FROM activity WHERE id <= (SELECT max(id) FROM activity) - ?"
_TELL_DONE = (
    "SELECT activity.id, at, person, coalesce(name, ''), place, map, record, field, before, after"
    " FROM activity LEFT JOIN person ON person.id = person"
    " WHERE activity.id > ? ORDER BY activity.id DESC LIMIT ?"
)

REMOVED_ROLE = "removed"
"""Stands in place of a role for somebody the facilitator has removed."""


@dataclass(frozen=True, slots=True)
class Stored:
    """What a room begins with: a checkpoint's state (None: none yet), the updates after it.

    `lost` tells in words what could not be read and was set aside.
    """

    state: bytes | None
    updates: tuple[bytes, ...]
    lost: tuple[str, ...] = ()


class RoomStore:
    """One open database of one room. Raises FileProblem where the disk refuses."""

    def __init__(self, path: Path, lineage: str = "") -> None:
        self.path = path
        self.lineage = lineage
        self._mended: tuple[str, ...] = ()
        with self._told():
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not is_whole(path, _TABLES):
                self._mended = (mend(path, _TABLES),)
            self._db = sqlite3.connect(path, timeout=5, check_same_thread=False)
            self._db.text_factory = read_text
            self._db.execute("PRAGMA journal_mode=WAL")
            self._db.execute("PRAGMA synchronous=FULL")
            self._db.executescript(_TABLES)

    def append(
        self,
        updates: Iterable[tuple[str, bytes]],
        creators: Iterable[tuple[str, str]] = (),
        replicas: Iterable[tuple[int, str]] = (),
        done: Iterable[Done] = (),
    ) -> int:
        """Keep updates with who sent them; on disk when this returns the number of the last.

        In the same stroke it is kept who created which records (the first one named stays), to
        whom the numbers of replicas belong, and what was done.
        """
        rows = [(self.lineage, who, body, zlib.crc32(body)) for who, body in updates]
        with self._told(), self._db:
            self._db.executemany(
                "INSERT INTO log(lineage, origin, body, crc) VALUES(?, ?, ?, ?)", rows
            )
            self._db.executemany("INSERT OR IGNORE INTO creator VALUES(?, ?)", list(creators))
            self._db.executemany("INSERT OR IGNORE INTO replica VALUES(?, ?)", list(replicas))
            if listed := list(done):
                self._db.executemany(_NOTE_DONE, listed)
                self._db.execute(_FORGET_DONE, (MOST_KEPT,))
            return self.last

    @property
    def last(self) -> int:
        """The number of the last row kept."""
        row = self._db.execute(
            "SELECT max((SELECT coalesce(max(seq), 0) FROM log),"
            " (SELECT coalesce(max(seq), 0) FROM checkpoint))"
        ).fetchone()
        return int(row[0])

    def checkpoint(self, state: bytes, verify: Callable[[bytes], None]) -> None:
        """Keep the whole state in place of the log so far.

        `verify` loads the bytes read back and raises where they are no good; the log stays then.
        """
        with self._told():
            seq, digest = self.last, hashlib.sha256(state).hexdigest()
            with self._db:
                self._db.execute(
                    "INSERT OR REPLACE INTO checkpoint VALUES(?, ?, ?)", (seq, state, digest)
                )
            row = self._db.execute("SELECT state FROM checkpoint WHERE seq = ?", (seq,)).fetchone()
            verify(bytes(row[0]))
            with self._db:
                kept = self._db.execute(
                    "SELECT seq FROM checkpoint ORDER BY seq DESC LIMIT ?", (KEPT_CHECKPOINTS,)
                ).fetchall()
                oldest = kept[-1][0]
                self._db.execute("DELETE FROM checkpoint WHERE seq < ?", (oldest,))
                self._db.execute("DELETE FROM log WHERE seq <= ?", (oldest,))

    def load(self, verify: Callable[[bytes], None]) -> Stored:
        """The last good checkpoint and the good updates after it, each checked.

        A bad checkpoint is passed over for the one before; a bad row ends the log. The file as it
        was found is set aside before anything of it is cut off.
        """
        lost = list(self._mended)
        with self._told():
            start, state = self._good_checkpoint(verify, lost)
            updates: list[bytes] = []
            rows = self._rows(start, lost)
            for at, (seq, body, crc) in enumerate(rows):
                if zlib.crc32(body) != crc:
                    lost.append(self._cut_log(seq, len(rows) - at - 1))
                    break
                updates.append(body)
        return Stored(state, tuple(updates), tuple(lost))

    def creators(self) -> dict[str, str]:
        """Who created which record."""
        with self._told():
            return dict(self._db.execute("SELECT record, person FROM creator"))

    def replicas(self) -> dict[int, str]:
        """To whom which replica's number belongs."""
        with self._told():
            return dict(self._db.execute("SELECT number, person FROM replica"))

    def release_replicas(self, person: str) -> None:
        """The replicas somebody has written with are left behind; others may bring their edits."""
        with self._told(), self._db:
            self._db.execute("DELETE FROM replica WHERE person = ?", (person,))

    def note_person(self, person: str, name: str) -> None:
        """Remember somebody by name."""
        with self._told(), self._db:
            self._db.execute(
                "INSERT INTO person VALUES(?, ?, '')"
                " ON CONFLICT(id) DO UPDATE SET name = excluded.name",
                (person, name),
            )

    def give_role(self, person: str, role: str) -> None:
        """Remember the role somebody was given here; it outweighs that of their invite."""
        with self._told(), self._db:
            self._db.execute(
                "INSERT INTO person VALUES(?, '', ?)"
                " ON CONFLICT(id) DO UPDATE SET role = excluded.role",
                (person, role),
            )

    def names(self) -> dict[str, str]:
        """What everybody is called who ever came in."""
        with self._told():
            return dict(self._db.execute("SELECT id, name FROM person WHERE name != ''"))

    def role_of(self, person: str) -> str | None:
        """The role somebody was given here, or None."""
        with self._told():
            row = self._db.execute("SELECT role FROM person WHERE id = ?", (person,)).fetchone()
        return None if row is None else str(row[0]) or None

    def given_roles(self) -> dict[str, str]:
        """The roles that were given here, by person."""
        with self._told():
            return dict(self._db.execute("SELECT id, role FROM person WHERE role != ''"))

    def lock(self, map_id: str, *, is_locked: bool) -> None:
        """Lock a map or open it again."""
        verb = (
            "INSERT OR IGNORE INTO locked VALUES(?)"
            if is_locked
            else "DELETE FROM locked WHERE map = ?"
        )
        with self._told(), self._db:
            self._db.execute(verb, (map_id,))

    def locked(self) -> frozenset[str]:
        """The maps that are locked."""
        with self._told():
            return frozenset(str(row[0]) for row in self._db.execute("SELECT map FROM locked"))

    def keep_version(self, version: Version, author: str) -> None:
        """Keep a version; the oldest automatic ones go where there are too many."""
        with self._told(), self._db:
            self._db.execute(
                "INSERT INTO version(name, author, at, seq, state) VALUES(?, ?, ?, ?, ?)",
                (version.name, author, version.at, self.last, version.map_json),
            )
            self._db.execute(
                "DELETE FROM version WHERE name = '' AND id NOT IN"
                " (SELECT id FROM version WHERE name = '' ORDER BY id DESC LIMIT ?)",
                (MOST_AUTOMATIC,),
            )

    def versions(self) -> list[dict[str, str]]:
        """What is told of each version, oldest first: id, name (empty: automatic), author, when."""
        with self._told():
            rows = self._db.execute("SELECT id, name, author, at FROM version ORDER BY id")
            names = ("id", "name", "author", "at")
            return [dict(zip(names, map(str, row), strict=True)) for row in rows]

    def version(self, version_id: str) -> Version | None:
        """One version whole; None where it is gone."""
        with self._told():
            row = self._db.execute(
                "SELECT id, name, at, state FROM version WHERE CAST(id AS TEXT) = ?", (version_id,)
            ).fetchone()
        return row and Version(str(row[0]), str(row[1]), str(row[2]), _raw(row[3]))

    def done_since(self, after: int) -> list[dict[str, str]]:
        """What was done after that number, the latest of it, oldest first."""
        names = ("id", "at", "person", "name", "place", "map", "record", "field", "before", "after")
        with self._told():
            rows = self._db.execute(_TELL_DONE, (after, MOST_TOLD)).fetchall()
        return [dict(zip(names, map(str, row), strict=True)) for row in reversed(rows)]

    def backup(self, target: Path) -> None:
        """A copy of the database while the room goes on."""
        with self._told(), closing(sqlite3.connect(target)) as copy:
            self._db.backup(copy)

    def close(self) -> None:
        """Let the file go."""
        self._db.close()

    def _good_checkpoint(
        self, verify: Callable[[bytes], None], lost: list[str]
    ) -> tuple[int, bytes | None]:
        rows = self._db.execute(
            "SELECT seq, state, sha256 FROM checkpoint ORDER BY seq DESC"
        ).fetchall()
        for seq, state, digest in rows:
            try:
                _require(_raw(state), digest)
                verify(_raw(state))
            except Exception as error:  # noqa: BLE001  (whatever is wrong, the one before is tried)
                told = said("checkpoint {seq} can't be read: {why}", seq=seq, why=error)
                lost.append(told)
                continue
            return int(seq), _raw(state)
        return 0, None

    def _rows(self, start: int, lost: list[str]) -> list[tuple[int, bytes, object]]:
        """The log after a checkpoint, as far as it hangs together."""
        rows = self._db.execute(
            "SELECT seq, body, crc FROM log WHERE seq > ? ORDER BY seq", (start,)
        ).fetchall()
        found = [(int(seq), _raw(body), crc) for seq, body, crc in rows]
        if found and found[0][0] != start + 1 and start:
            last = found[0][0] - 1
            lost.append(said("updates {first} to {last} are missing", first=start + 1, last=last))
        return found

    def _cut_log(self, seq: int, more: int) -> str:
        aside = free_place(self.path)
        self.backup(aside)
        with self._db:
            self._db.execute("DELETE FROM log WHERE seq >= ?", (seq,))
        return said(
            "update {seq} is damaged; it and {more} after it were set aside in {file}",
            seq=seq,
            more=more,
            file=aside.name,
        )

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Whatever the disk or SQLite says comes out as FileProblem."""
        try:
            yield
        except (sqlite3.Error, OSError, UnicodeDecodeError) as error:
            message = said(
                "{file}: the session can't be kept: {why}", file=self.path.name, why=error
            )
            raise FileProblem(message) from error


def _raw(body: object) -> bytes:
    """The bytes of a cell, whatever somebody has made of it."""
    return body if isinstance(body, bytes) else str(body).encode()


def _require(state: bytes, digest: str) -> None:
    if hashlib.sha256(state).hexdigest() != digest:
        raise DamagedFile(said("its checksum does not fit"))
