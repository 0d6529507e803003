"""What a room keeps on disk: an append-only log of updates, checkpoints, versions. One file a room.

SQLite in WAL mode with synchronous=FULL: what `append` returned from survives a power cut. Rows are
ordered by their number, never by a clock. A checkpoint is verified by loading it before the log
rows it covers are deleted; the last three stay.
"""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from vsmap.model.errors import DamagedFile, FileProblem
from vsmap.model.language import said

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
"""


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
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._db = sqlite3.connect(path, timeout=5, check_same_thread=False)
            self._db.execute("PRAGMA journal_mode=WAL")
            self._db.execute("PRAGMA synchronous=FULL")
            self._db.executescript(_TABLES)
        except sqlite3.DatabaseError as error:
            raise _problem(path, error) from error

    def append(self, updates: Iterable[tuple[str, bytes]]) -> int:
        """Keep updates with who sent them; on disk when this returns the number of the last."""
        rows = [(self.lineage, who, body, zlib.crc32(body)) for who, body in updates]
        try:
            with self._db:
                self._db.executemany(
                    "INSERT INTO log(lineage, origin, body, crc) VALUES(?, ?, ?, ?)", rows
                )
        except sqlite3.DatabaseError as error:
            raise _problem(self.path, error) from error
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
        seq, digest = self.last, hashlib.sha256(state).hexdigest()
        try:
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
        except sqlite3.DatabaseError as error:
            raise _problem(self.path, error) from error

    def load(self, verify: Callable[[bytes], None]) -> Stored:
        """The last good checkpoint and the good updates after it, each checked.

        A bad checkpoint is passed over for the one before; a bad row ends the log, and what
        follows it is set aside in a file beside.
        """
        lost: list[str] = []
        start, state = self._good_checkpoint(verify, lost)
        updates: list[bytes] = []
        rows = self._rows(start, lost)
        for at, (seq, body, crc) in enumerate(rows):
            if zlib.crc32(body) != crc:
                lost.append(self._set_aside(rows[at:]))
                self._cut_log(seq)
                break
            updates.append(body)
        return Stored(state, tuple(updates), tuple(lost))

    def note_creators(self, records: Iterable[tuple[str, str]]) -> None:
        """Remember who created which records; the first one named stays."""
        with self._db:
            self._db.executemany("INSERT OR IGNORE INTO creator VALUES(?, ?)", list(records))

    def creators(self) -> dict[str, str]:
        """Who created which record."""
        return dict(self._db.execute("SELECT record, person FROM creator"))

    def note_person(self, person: str, name: str, role: str) -> None:
        """Remember somebody and the role they have now."""
        with self._db:
            self._db.execute("INSERT OR REPLACE INTO person VALUES(?, ?, ?)", (person, name, role))

    def role_of(self, person: str) -> str | None:
        """The role somebody had when they were last here, or None."""
        row = self._db.execute("SELECT role FROM person WHERE id = ?", (person,)).fetchone()
        return None if row is None else str(row[0])

    def lock(self, map_id: str, *, is_locked: bool) -> None:
        """Lock a map or open it again."""
        verb = (
            "INSERT OR IGNORE INTO locked VALUES(?)"
            if is_locked
            else "DELETE FROM locked WHERE map = ?"
        )
        with self._db:
            self._db.execute(verb, (map_id,))

    def locked(self) -> frozenset[str]:
        """The maps that are locked."""
        return frozenset(str(row[0]) for row in self._db.execute("SELECT map FROM locked"))

    def backup(self, target: Path) -> None:
        """A copy of the database while the room goes on."""
        copy = sqlite3.connect(target)
        try:
            self._db.backup(copy)
        finally:
            copy.close()

    def close(self) -> None:
        """Let the file go."""
        self._db.close()

    def _good_checkpoint(
        self, verify: Callable[[bytes], None], lost: list[str]
    ) -> tuple[int, bytes | None]:
        try:
            rows = self._db.execute(
                "SELECT seq, state, sha256 FROM checkpoint ORDER BY seq DESC"
            ).fetchall()
        except sqlite3.DatabaseError as error:
            raise _problem(self.path, error) from error
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

    def _rows(self, start: int, lost: list[str]) -> list[tuple[int, bytes, int]]:
        """The log after a checkpoint, as far as it hangs together."""
        rows = self._db.execute(
            "SELECT seq, body, crc FROM log WHERE seq > ? ORDER BY seq", (start,)
        ).fetchall()
        found = [(int(seq), _raw(body), int(crc)) for seq, body, crc in rows]
        if found and found[0][0] != start + 1 and start:
            last = found[0][0] - 1
            lost.append(said("updates {first} to {last} are missing", first=start + 1, last=last))
        return found

    def _set_aside(self, rows: list[tuple[int, bytes, int]]) -> str:
        aside = self.path.with_name(f"{self.path.name}.bad-{rows[0][0]}")
        aside.write_bytes(b"".join(body for _, body, _ in rows))
        return said(
            "update {seq} is damaged; it and {more} after it were set aside in {file}",
            seq=rows[0][0],
            more=len(rows) - 1,
            file=aside.name,
        )

    def _cut_log(self, seq: int) -> None:
        with self._db:
            self._db.execute("DELETE FROM log WHERE seq >= ?", (seq,))


def _raw(body: object) -> bytes:
    """The bytes of a cell, whatever somebody has made of it."""
    return body if isinstance(body, bytes) else str(body).encode()


def _require(state: bytes, digest: str) -> None:
    if hashlib.sha256(state).hexdigest() != digest:
        raise DamagedFile(said("its checksum does not fit"))


def _problem(path: Path, error: sqlite3.Error) -> FileProblem:
    message = said("{file}: the session can't be kept: {why}", file=path.name, why=error)
    return FileProblem(message)
