"""Somebody in a session, as the server knows them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any, Protocol

from vsmap.sync.roles import Role

MOST_NAME = 60


@dataclass(slots=True)
class Person:
    """Who it is: `id` follows from a secret only they know, so nobody can come in as another."""

    id: str
    name: str
    role: Role

    @classmethod
    def of(cls, secret: str, name: str, role: Role) -> Person:
        """The person behind a secret."""
        return cls(hashlib.sha256(secret.encode()).hexdigest()[:16], name[:MOST_NAME], role)

    def shown(self) -> dict[str, Any]:
        """What others see of them."""
        return {"id": self.id, "name": self.name, "role": self.role.value}


class Line(Protocol):
    """The way to one client."""

    def send(self, frame: bytes, *, is_presence: bool = False, is_answer: bool = False) -> None:
        """Give a frame to be sent; presence may be dropped where the way is too slow."""

    def close(self, code: int, reason: str) -> None:
        """End it, with the reason in words."""


@dataclass(slots=True, eq=False)
class Guest:
    """One client of a person: the way to it, and what is known of it."""

    person: Person
    line: Line
    hears_notices: bool = False
    taken: int = 0
    """Changes taken from it; those on disk are told by this count."""
    waiting: int = 0
    """Bytes received from it that were not checked yet."""
    is_caught_up: bool = False
    """Whether it has answered what it was asked for, or sent a change that fits."""
    is_missing: bool = False
    """Whether it was asked for changes its last ones follow; until they come nothing is saved."""
    is_out: bool = False
    """Removed: nothing more is taken from it, whether its line has ended yet or not."""
    refusals: int = 0
    invite: str = ""
    """Which invite it came with."""
