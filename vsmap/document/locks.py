"""Who has a file open: one lock a file and window, let go by the system when its process ends.

Locks live in the user's own state folder, not beside the file, so that nothing is littered and a
read-only folder can be opened. Two machines on one network folder do not see each other's locks;
saving there still merges.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

_LOCKED_AT = 1024
"""Where the locked byte is: behind the text, which Windows would else not let others read."""


@dataclass(frozen=True, slots=True)
class Holder:
    """The window that has a file open: the number of its process."""

    process: int


class FileLock:
    """A hold on one file, until `release` or the end of the process."""

    def __init__(self, file: IO[bytes] | None) -> None:
        self._file = file

    def release(self) -> None:
        """Let go; doing it twice is fine."""
        file, self._file = self._file, None
        if file is not None:
            with suppress(OSError):
                Path(file.name).unlink()
            file.close()


def state_folder() -> Path:
    """Where this user's programs keep what must outlive a crash."""
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state")
    return base / "vsmap"


def take_lock(path: Path, folder: Path | None = None) -> FileLock | Holder:
    """Hold the file, or learn who holds it. Without a usable state folder nobody is in the way."""
    place = (folder or state_folder()) / f"{file_key(path)}.lock"
    while (file := open_to_lock(place)) is not None:
        if not try_hold(file):
            return _holder(file)
        if is_still_there(file):
            file.truncate(0)
            file.write(json.dumps({"process": os.getpid(), "path": str(path)}).encode())
            file.flush()
            break
        file.close()  # its holder let go and took it away in between
    return FileLock(file)


@contextmanager
def saving(folder: Path | None = None) -> Iterator[None]:
    """Wait until no other window saves, and let none begin until this is done."""
    file = open_to_lock((folder or state_folder()) / "saving")
    if file is None:
        yield
        return
    with file:
        _hold(file)
        yield


def open_to_lock(place: Path) -> IO[bytes] | None:
    """Open a file of the state folder, made if need be; None where that can't be."""
    try:
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        return place.open("a+b")
    except OSError:
        return None


def is_still_there(file: IO[bytes]) -> bool:
    """Whether the open file is still the one under its name."""
    try:
        return os.path.samestat(os.fstat(file.fileno()), Path(file.name).stat())
    except OSError:
        return False


def file_key(path: Path) -> str:
    """A name for files kept about the file at a path, the same from every way of writing it."""
    name = os.path.realpath(path).encode("utf-8", "surrogateescape")
    return hashlib.sha256(name).hexdigest()[:24]


def _holder(file: IO[bytes]) -> Holder:
    with file:
        file.seek(0)
        try:
            return Holder(int(json.loads(file.read(_LOCKED_AT))["process"]))
        except (ValueError, TypeError, KeyError, OSError):
            return Holder(0)


if sys.platform == "win32":
    import msvcrt

    def try_hold(file: IO[bytes]) -> bool:
        """Lock an open file for this process, unless another has."""
        file.seek(_LOCKED_AT)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _hold(file: IO[bytes]) -> None:
        file.seek(_LOCKED_AT)
        with suppress(OSError):
            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
else:
    import fcntl

    def try_hold(file: IO[bytes]) -> bool:
        """Lock an open file for this process, unless another has."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _hold(file: IO[bytes]) -> None:
        with suppress(OSError):
            fcntl.flock(file, fcntl.LOCK_EX)
