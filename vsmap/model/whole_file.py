"""Files read with a limit, and replaced whole or not at all."""

from __future__ import annotations

import errno
import os
import tempfile
from contextlib import suppress
from glob import escape
from pathlib import Path

from vsmap.model.errors import FileProblem
from vsmap.model.language import phrase, said

_REMEDIES = {
    errno.ENOSPC: phrase("the disk is full; make room and save again, or save elsewhere"),
    errno.EDQUOT: phrase(
        "your share of the disk is full; make room and save again, or save elsewhere"
    ),
    errno.EFBIG: phrase("the file grows larger than this disk or account allows; save elsewhere"),
    errno.EROFS: phrase("this disk can only be read; save elsewhere"),
    errno.EACCES: phrase("you may not write there; save elsewhere"),
    errno.EPERM: phrase("you may not write there; save elsewhere"),
    errno.ENOENT: phrase("there is no such file or folder; check the name"),
    errno.ENOTDIR: phrase("part of this path is a file; choose a folder"),
    errno.EISDIR: phrase("this is a folder; name a file"),
    errno.ENAMETOOLONG: phrase("the name is too long; choose a shorter one"),
}


def problem(path: Path, error: OSError | ValueError, what: str = "") -> FileProblem:
    """A fault of the system told with its place and remedy."""
    number = error.errno if isinstance(error, OSError) else None
    reason = str(getattr(error, "strerror", None) or error)
    known = _REMEDIES.get(number or 0)
    remedy = said(known) if known else said("{reason}; try another place", reason=reason)
    return FileProblem(f"{path}: {what or said('not saved')}: {remedy}")


def read_limited(path: Path, limit: int, kind: str = "") -> bytes:
    """The bytes of an ordinary file (a `kind`) of at most `limit` bytes. Raises FileProblem."""
    kind = kind or said("a .vsmap file")
    try:
        if path.exists() and not path.is_file():
            message = said("{path}: this is not a file; name {kind}", path=path, kind=kind)
            raise FileProblem(message)
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except (OSError, ValueError) as error:
        raise problem(path, error, said("not opened")) from error
    if len(content) > limit:
        message = said(
            "{path}: too large; {kind} holds at most {limit} MB",
            path=path,
            kind=kind,
            limit=limit // 2**20,
        )
        raise FileProblem(message)
    return content


def replace_file(path: Path, content: bytes) -> None:
    """Put the content in place of the file, on disk, or leave all as it was. Raises FileProblem.

    A symbolic link stays and what it points to is replaced; rights and, where allowed, the owner
    are kept. Written to a hidden file beside it first, which never stays.
    """
    try:
        target = Path(os.path.realpath(path))
        if target.exists() and not target.is_file():
            message = said("{path}: not saved: this is no ordinary file; name another", path=path)
            raise FileProblem(message)
        beside = _written_beside(target, content)
        try:
            _keep_rights(beside, target)
            beside.replace(target)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
        _sync_folder(target.parent)
    except (OSError, ValueError) as error:
        raise problem(path, error) from error


def remove_leftovers(path: Path) -> None:
    """Delete what a process killed while replacing this file left beside it."""
    target = Path(os.path.realpath(path))
    with suppress(OSError, ValueError):
        for beside in target.parent.glob(f".{escape(target.name[:40])}.*.part"):
            beside.unlink()


def _written_beside(target: Path, content: bytes) -> Path:
    handle, name = tempfile.mkstemp(
        prefix=f".{target.name[:40]}.", suffix=".part", dir=target.parent
    )
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
    return Path(name)


def _keep_rights(beside: Path, target: Path) -> None:
    """A new file gets the usual rights; a replaced one keeps its own and must be writable."""
    if not target.exists():
        mask = os.umask(0o077)
        os.umask(mask)
        beside.chmod(0o666 & ~mask)
        return
    if not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
    known = target.stat()
    beside.chmod(known.st_mode & 0o777)
    if hasattr(os, "chown"):
        with suppress(OSError):
            os.chown(beside, known.st_uid, known.st_gid)


def _sync_folder(folder: Path) -> None:
    """Bring the new name to disk; systems that can't are trusted to do it themselves."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
