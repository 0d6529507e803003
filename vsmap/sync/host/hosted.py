"""A data folder of one workbook that its own window hosts: begun, and its invites ended."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path

from vsmap.model.errors import FileProblem
from vsmap.model.language import said
from vsmap.sync.entry.certificates import fingerprint, own_certificate
from vsmap.sync.entry.invites import KEY_FILE, Gate
from vsmap.sync.entry.roles import Role
from vsmap.sync.finding.kit import Kit
from vsmap.sync.host.housekeeping import hold_folder
from vsmap.sync.host.room import Room
from vsmap.sync.host.succession import carry_on
from vsmap.sync.kept.opening import is_room
from vsmap.sync.kept.store import RoomStore

HOSTS_SECONDS = 3650 * 24 * 3600
"""How long the host's own invite lasts: as long as the certificate."""


@dataclass(frozen=True, slots=True)
class Begun:
    """What the host's own window comes in with."""

    room: str
    token: str = field(repr=False)
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Inherited:
    """What whoever carries on had from the host before, and their own id there."""

    kit: Kit
    me: str


def begin_hosted(
    folder: Path, room: str, state: bytes, inherited: Inherited | None = None
) -> Begun:
    """Begin a session with a document's state, or go on with it; a server may be started then.

    `inherited` is there where the session is carried on whose host is gone.

    Raises FileProblem where the disk refuses or another window hosts this workbook already.
    """
    if not is_room(room):
        raise FileProblem(said("This workbook can't be shared: it has an id no session can have."))
    try:
        hold = hold_folder(folder)
    except FileProblem as problem:
        message = said("Another window on this computer shares this workbook already.")
        raise FileProblem(message) from problem
    with hold:
        try:
            return _begun(folder, room, state, inherited)
        except (OSError, sqlite3.Error) as error:
            raise FileProblem(said("The session can't be kept: {why}", why=error)) from error


def hosting_folder(folder: Path, lineage: str) -> Path:
    """Where the workbook of that history is hosted from.

    A history's mark comes with a file or a session of somebody else, and may be any text.
    """
    return folder / (lineage if is_room(lineage) else sha256(lineage.encode()).hexdigest())


def would_host_as(folder: Path) -> str:
    """The fingerprint of the certificate a session is hosted with from this folder.

    Raises FileProblem.
    """
    try:
        return fingerprint(own_certificate(folder)[0])
    except OSError as error:
        raise FileProblem(said("The session can't be kept: {why}", why=error)) from error


def _begun(folder: Path, room: str, state: bytes, inherited: Inherited | None) -> Begun:
    gate = Gate(folder)
    try:
        if inherited is not None:
            kit = replace(inherited.kit, room=room)
            carry_on(folder, kit, gate, inherited.me)
        Room(RoomStore(folder / "rooms" / f"{room}.sqlite"), state).close()
        token = gate.invite(room, Role.FACILITATOR, HOSTS_SECONDS, uses=1)
    finally:
        gate.close()
    return Begun(room, token, fingerprint(own_certificate(folder)[0]))


def end_invites(folder: Path) -> None:
    """Let nobody in any more with an invite made until now; the next session has a new key."""
    with suppress(OSError):
        (folder / KEY_FILE).unlink()
