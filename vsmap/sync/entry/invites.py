"""Invites: signed with the host's own key, for one room and role, with an end, a count, a recall.

A token is `payload.signature`, both base64url; the payload is JSON with short names. Whoever holds
it comes in with that role, so it is never written to a log.
"""

from __future__ import annotations

import base64
import json
import os
import re
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from vsmap.model.errors import FileProblem, InputError
from vsmap.model.ids import new_id
from vsmap.model.language import said
from vsmap.sync.entry.roles import Role

MOST_TOKEN = 600
KEY_FILE = "host.key"
ACCESS_FILE = "access.sqlite"
USUAL_SECONDS = 8 * 3600
USUAL_USES = 30

_TABLES = """
CREATE TABLE IF NOT EXISTS guest(
  invite TEXT NOT NULL, person TEXT NOT NULL, PRIMARY KEY(invite, person));
CREATE TABLE IF NOT EXISTS recalled(invite TEXT PRIMARY KEY);
"""

Clock = Callable[[], float]


class InviteRefused(InputError):
    """An invite that lets nobody in: expired, used up, recalled or not ours."""


@dataclass(frozen=True, slots=True)
class Invite:
    """What a token grants: `ends` in seconds since 1970, `uses` how many may come with it."""

    id: str
    room: str
    role: Role
    ends: float
    uses: int


class Gate:
    """Makes invites for the rooms of one data folder and checks those people bring."""

    def __init__(self, folder: Path, clock: Clock = time.time) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._key = _host_key(folder / KEY_FILE)
        self._clock = clock
        self._db = sqlite3.connect(folder / ACCESS_FILE, timeout=5, check_same_thread=False)
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA synchronous=FULL")
        self._db.executescript(_TABLES)

    def invite(
        self, room: str, role: Role, seconds: float = USUAL_SECONDS, uses: int = USUAL_USES
    ) -> str:
        """A token for so many people to come into a room within so many seconds."""
        ends = round(self._clock() + seconds)
        return self.signed({"i": new_id(), "r": room, "o": role.value, "e": ends, "u": uses})

    @property
    def public_key(self) -> str:
        """What anybody can check this host's signatures with."""
        return self._key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw).hex()

    @property
    def secret(self) -> str:
        """What this host goes to another host by; nobody else can know it."""
        return self.signed({"is": "host"}, b"vsmap host\n")

    def signed(self, payload: Mapping[str, Any], mark: bytes = b"") -> str:
        """Something said by this host; `mark` sets it apart from invites."""
        body = json.dumps(payload, separators=(",", ":")).encode()
        return f"{_base64(body)}.{_base64(self._key.sign(mark + body))}"

    def check(self, token: str, room: str, *, is_known: bool = False) -> Invite:
        """What a token grants. Raises InviteRefused with the reason; nothing is counted."""
        invite = self._read(token)
        if invite.room != room:
            raise InviteRefused(said("This invite is for another session; ask for a new one."))
        if self._clock() >= invite.ends:
            raise InviteRefused(said("This invite has expired; ask for a new one."))
        with _told():
            recalled, used = self._db.execute(
                "SELECT EXISTS(SELECT 1 FROM recalled WHERE invite = :id),"
                " (SELECT count(*) FROM guest WHERE invite = :id)",
                {"id": invite.id},
            ).fetchone()
        if recalled:
            raise InviteRefused(said("This invite was withdrawn; ask for a new one."))
        if used >= invite.uses and not is_known:
            raise InviteRefused(said("This invite was used up; ask for a new one."))
        return invite

    def redeem(self, token: str, room: str, person: str) -> Invite:
        """Count one who comes in with a token; who came in with it before is not counted again.

        Raises InviteRefused, and FileProblem where the disk refuses.
        """
        invite = self._read(token)
        with _told():
            known = self._db.execute(
                "SELECT 1 FROM guest WHERE invite = ? AND person = ?", (invite.id, person)
            ).fetchone()
        invite = self.check(token, room, is_known=known is not None)
        if known is None:
            self._note_guest(invite, person)
        return invite

    def _note_guest(self, invite: Invite, person: str) -> None:
        with _told(), self._db:
            self._db.execute("INSERT OR IGNORE INTO guest VALUES(?, ?)", (invite.id, person))

    def recall(self, token: str) -> None:
        """Let nobody in with this token any more. Raises InviteRefused where it is not ours.

        And FileProblem where the disk refuses.
        """
        invite = self._read(token)
        with _told(), self._db:
            self._db.execute("INSERT OR IGNORE INTO recalled VALUES(?)", (invite.id,))

    def recalled(self) -> frozenset[str]:
        """The ids of all invites that were withdrawn, by this process or another.

        Raises FileProblem.
        """
        with _told():
            return frozenset(row[0] for row in self._db.execute("SELECT invite FROM recalled"))

    def close(self) -> None:
        """Let the files go."""
        self._db.close()

    def _read(self, token: str) -> Invite:
        try:
            payload, signature = read_signed(token)
            self._key.public_key().verify(signature, payload)
            says = json.loads(payload)
            return Invite(says["i"], says["r"], Role(says["o"]), float(says["e"]), int(says["u"]))
        except (InvalidSignature, ValueError, KeyError, TypeError):
            message = said("This is not an invite of this session; ask for a new one.")
            raise InviteRefused(message) from None


@contextmanager
def _told() -> Iterator[None]:
    """Whatever the disk or SQLite says comes out as FileProblem."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        message = said("The host can't note who comes in: {why}", why=error)
        raise FileProblem(message) from error


def read_signed(token: str) -> tuple[bytes, bytes]:
    """What a token says and its signature. Raises ValueError."""
    body, _, signature = token.partition(".")
    return _unbase64(body[:MOST_TOKEN]), _unbase64(signature[:MOST_TOKEN])


def is_signed(words: bytes, signature: bytes, key: str) -> bool:
    """Whether the host with that public key has signed it."""
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(signature, words)
    except (InvalidSignature, ValueError):
        return False
    return True


_TOKEN = re.compile(r"(token=|/code/)[^&\s\"']+|[A-Za-z0-9_-]{60,}\.[A-Za-z0-9_-]{80,}")


def redacted(words: str) -> str:
    """Words for a log, with every token in them left out.

    >>> redacted("GET /room?token=abc.def HTTP/1.1")
    'GET /room?token=... HTTP/1.1'
    """
    return _TOKEN.sub(lambda found: f"{found[1] or ''}...", words)


def _host_key(path: Path) -> Ed25519PrivateKey:
    """The key of this data folder, made the first time; nobody else may read it."""
    if path.exists():
        return Ed25519PrivateKey.from_private_bytes(path.read_bytes())
    key = Ed25519PrivateKey.generate()
    raw = key.private_bytes(Encoding.Raw, PrivateFormat.Raw, NoEncryption())
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(raw)
    return key


def _base64(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def _unbase64(content: str) -> bytes:
    return base64.b64decode(content + "=" * (-len(content) % 4), altchars=b"-_", validate=True)
