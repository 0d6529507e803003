"""An append-only log: what was acknowledged is in it, whatever happens to the process.

Each record carries its length and a checksum. Reading stops at the first bad record; what follows
is set aside in a file of its own and the log goes on from there. Serves recovery, and later the
client's and the server's logs.
"""

from __future__ import annotations

import os
import struct
import zlib
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import IO

from vsmap.document.locks import try_hold
from vsmap.model.errors import DamagedFile, FileProblem, NewerFile
from vsmap.model.language import said
from vsmap.model.whole_file import problem

MAGIC = b"vsmap journal 1\n"
MOST_RECORD_BYTES = 256 * 2**20
_FAMILY = MAGIC[:14]
_HEAD = struct.Struct("<II")
_SEED = 0x76736D70
"""Where the checksum begins, so that a stretch of zeros is no record."""


class Durability(StrEnum):
    """What an appended record survives: the end of the process, or of the machine's power too."""

    PROCESS = "process"
    POWER = "power"


@dataclass(frozen=True, slots=True)
class Replay:
    """The records of a log in order, and where its bad tail was put (None: it was whole)."""

    records: tuple[bytes, ...]
    set_aside: Path | None = None


class Journal:
    """One open log; only one process at a time has it open.

    Raises FileProblem where it can't be opened or is open elsewhere, DamagedFile where it is
    something else, NewerFile where a later vsmap wrote it.
    """

    def __init__(self, path: Path, durability: Durability = Durability.PROCESS) -> None:
        self.path = path
        self.durability = durability
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._file = path.open("a+b", buffering=0)
        except OSError as error:
            raise problem(path, error, said("no journal")) from error
        try:
            self._begin()
        except BaseException:
            self._file.close()
            raise

    def append(self, record: bytes) -> None:
        """Add a record; it is kept when this returns. Raises FileProblem, the log as it was."""
        end = self._file.seek(0, os.SEEK_END)
        try:
            _write_all(self._file, _framed(record))
            if self.durability is Durability.POWER:
                os.fsync(self._file.fileno())
        except OSError as error:
            with suppress(OSError):
                self._file.truncate(end)
            raise problem(self.path, error, said("not kept in the journal")) from error

    def sync(self) -> None:
        """Bring what was appended to disk, so that it survives a power cut. Raises FileProblem."""
        try:
            os.fsync(self._file.fileno())
        except OSError as error:
            raise problem(self.path, error, said("not kept in the journal")) from error

    def replay(self) -> Replay:
        """Read all records; a bad tail is set aside and cut off."""
        self._file.seek(0)
        content = self._file.read()
        records, end = _records(content)
        if end == len(content):
            return Replay(records)
        aside = self._set_aside(content[end:])
        self._file.truncate(end)
        return Replay(records, aside)

    def rewrite(self, records: Iterable[bytes]) -> None:
        """Put fewer records in place of all (a checkpoint), whole or not at all. FileProblem."""
        beside = self.path.with_name(self.path.name + ".part")
        try:
            fresh = beside.open("w+b", buffering=0)
            try:
                try_hold(fresh)
                _write_all(fresh, MAGIC + b"".join(map(_framed, records)))
                os.fsync(fresh.fileno())
                beside.replace(self.path)
            except BaseException:
                fresh.close()
                beside.unlink(missing_ok=True)
                raise
        except OSError as error:
            raise problem(self.path, error, said("not kept in the journal")) from error
        self._file.close()
        self._file = fresh

    def close(self) -> None:
        """Close the log and keep it."""
        self._file.close()

    def remove(self) -> None:
        """Close the log and delete it: what it held is safe elsewhere."""
        with suppress(OSError):
            self.path.unlink(missing_ok=True)
        self._file.close()

    def _begin(self) -> None:
        if not try_hold(self._file):
            message = said(
                "{path}: another window keeps this journal; close it first", path=self.path
            )
            raise FileProblem(message)
        self._file.seek(0)
        head = self._file.read(len(MAGIC))
        if head == MAGIC:
            return
        if head.startswith(_FAMILY):
            message = said(
                "{path}: written by a later vsmap; update vsmap, it was not changed", path=self.path
            )
            raise NewerFile(message)
        if not MAGIC.startswith(head):
            message = said("{path}: this is not a vsmap journal; move it away", path=self.path)
            raise DamagedFile(message)
        self._file.truncate(0)
        _write_all(self._file, MAGIC)

    def _set_aside(self, tail: bytes) -> Path:
        number = 1
        while (aside := self.path.with_name(f"{self.path.name}.bad-{number}")).exists():
            number += 1
        with suppress(OSError):
            aside.write_bytes(tail)
        return aside


def _framed(record: bytes) -> bytes:
    return _HEAD.pack(len(record), _checksum(record)) + record


def _checksum(record: bytes) -> int:
    return zlib.crc32(record, zlib.crc32(len(record).to_bytes(4, "little"), _SEED))


def _records(content: bytes) -> tuple[tuple[bytes, ...], int]:
    """The good records from the start, and where they end."""
    records: list[bytes] = []
    at = len(MAGIC)
    while at + _HEAD.size <= len(content):
        length, checksum = _HEAD.unpack_from(content, at)
        record = content[at + _HEAD.size : at + _HEAD.size + length]
        if len(record) != length or length > MOST_RECORD_BYTES or _checksum(record) != checksum:
            break
        records.append(record)
        at += _HEAD.size + length
    return tuple(records), at


def _write_all(file: IO[bytes], content: bytes) -> None:
    """All bytes of it: the system may take fewer at a time."""
    left = memoryview(content)
    while left:
        left = left[file.write(left) :]
