"""What a server looks after by itself: its folder, withdrawn invites, automatic versions."""

from __future__ import annotations

import logging
import sqlite3
from pathlib import Path
from typing import IO

from vsmap.document.locks import open_to_lock, try_hold
from vsmap.model.errors import FileProblem, VsmapError
from vsmap.model.language import said
from vsmap.sync.entry.invites import Gate
from vsmap.sync.host.room import Room
from vsmap.sync.host.succession import Succession
from vsmap.sync.kept.opening import copy_kept

log = logging.getLogger("vsmap.sync")

HOLD_FILE = "serving"


def hold_folder(folder: Path) -> IO[bytes]:
    """Hold a data folder until the file is closed. Raises FileProblem where it is held elsewhere.

    Two servers on one folder would each compact away what the other has kept.
    """
    file = open_to_lock(folder / HOLD_FILE)
    if file is None:
        raise FileProblem(said("{folder} can't be written; choose another folder", folder=folder))
    if not try_hold(file):
        file.close()
        raise FileProblem(said("{folder} is served already; stop that server first", folder=folder))
    return file


def kept_rooms(folder: Path) -> tuple[str, ...]:
    """The names of the rooms in a data folder, the one used last first."""
    found = [(path.stat().st_mtime, path.stem) for path in (folder / "rooms").glob("*.sqlite")]
    return tuple(name for _, name in sorted(found, reverse=True))


def back_up(folder: Path, target: Path) -> tuple[Path, ...]:
    """Copy every room of a folder, whether it is served now or not; returns the copies.

    Each copy is written beside and put in place whole; the target can be served at once, by
    another host with invites of its own. Raises FileProblem.
    """
    if not folder.is_dir():
        raise FileProblem(said("{folder}: there is no such folder", folder=folder))
    rooms = sorted((folder / "rooms").glob("*.sqlite"))
    place = target / "rooms"
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        for path in rooms:
            part = place / f"{path.name}.part"
            part.unlink(missing_ok=True)
            copy_kept(path, part)
            part.replace(place / path.name)
    except (OSError, sqlite3.Error) as error:
        raise FileProblem(said("no backup in {target}: {why}", target=target, why=error)) from error
    return tuple(place / path.name for path in rooms)


def put_out_withdrawn(room: Room, gate: Gate) -> None:
    """Whoever came with an invite that was withdrawn since goes at once."""
    try:
        withdrawn = gate.recalled()
    except FileProblem as problem:
        log.warning("%s", problem)
        return
    gone = [guest for guest in room.guests if guest.invite in withdrawn and not guest.is_out]
    room.put_out(gone, said("Your invite was withdrawn; ask for a new one."))


def look_after(succession: Succession) -> None:
    """Tell people what is new of who may carry on hosting."""
    try:
        succession.look()
    except FileProblem as problem:
        log.warning("%s", problem)


def keep_versions(room: Room) -> None:
    """Keep a version where people have worked long enough since the last one."""
    if not room.is_version_due():
        return
    try:
        room.keep_version()
    except VsmapError as problem:
        log.warning("%s", problem)
