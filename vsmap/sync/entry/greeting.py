"""The first words of a client of ours: who it is, and what lets them in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from vsmap.model.language import said
from vsmap.sync.entry.identity import Identity, proven
from vsmap.sync.entry.invites import Invite, InviteRefused
from vsmap.sync.entry.people import COLOURS, MOST_NAME, Person
from vsmap.sync.wire.protocol import PROTOCOL, Message, Notice

LetIn = Callable[[str, str], Invite]
"""What a token grants a person, counted. Raises InviteRefused."""


def greeted(hello: Message, room: str, fingerprint: str, let_in: LetIn) -> tuple[Person, Invite]:
    """Who greets a host with that certificate, and their invite. Raises InviteRefused."""
    if not isinstance(hello, Notice) or hello.name != "hello":
        raise InviteRefused(said("This is not a vsmap client."))
    if hello.says.get("protocol") != PROTOCOL:
        message = said("This session needs another version of vsmap; update yours or the host's.")
        raise InviteRefused(message)
    known_as = _known_as(hello, room, fingerprint)
    invite = let_in(str(hello.says.get("token", "")), known_as)
    name = str(hello.says.get("name", ""))[:MOST_NAME]
    return Person(known_as, name, invite.role, _colour(hello.says.get("colour"))), invite


def _known_as(hello: Notice, room: str, fingerprint: str) -> str:
    """A client too simple for keys may send a secret instead of a proof of one."""
    secret = hello.says.get("me")
    if isinstance(secret, str) and secret:
        return Identity(secret).id
    return proven(hello.says, room, fingerprint)


def _colour(wanted: Any) -> int:
    return wanted % COLOURS if isinstance(wanted, int) else 0
