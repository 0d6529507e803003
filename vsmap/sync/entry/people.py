"""Somebody in a session, as the server knows them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

from vsmap.sync.entry.identity import Identity
from vsmap.sync.entry.roles import Role

MOST_NAME = 60
COLOURS = 12
"""How many colours people have, numbered from 0 as the themes list them."""


@dataclass(slots=True)
class Person:
    """Who it is: `id` follows from a key only they have, so nobody can come in as another."""

    id: str
    name: str
    role: Role
    colour: int = 0

    @classmethod
    def of(cls, secret: str, name: str, role: Role, colour: int = 0) -> Person:
        """The person behind a secret, in the colour they would like."""
        return cls(Identity(secret).id, name[:MOST_NAME], role, colour % COLOURS)

    def shown(self) -> dict[str, Any]:
        """What others see of them."""
        return {
            "id": self.id,
            "name": self.name,
            "role": self.role.value,
            "colour": self.colour,
        }


def free_colour(wanted: int, taken: frozenset[int]) -> int:
    """The colour somebody gets: the one they want, else the next that nobody here has.

    >>> free_colour(0, frozenset({0, 1}))
    2
    """
    others = ((wanted + further) % COLOURS for further in range(COLOURS))
    return next((colour for colour in others if colour not in taken), wanted % COLOURS)


class Line(Protocol):
    """The way to one client."""

    def send(
        self, frame: bytes, *, is_presence: bool = False, is_answer: bool = False
    ) -> bool | None:
        """Give a frame to be sent; False where it was let go, as presence is on a slow way."""

    def close(self, code: int, reason: str) -> None:
        """End it, with the reason in words."""


@dataclass(slots=True, eq=False)
class Guest:
    """One client of a person: the way to it, and what is known of it."""

    person: Person
    line: Line
    hears_notices: bool = False
    hears_cursors: bool = False
    """Whether it understands what others show as our own clients are told it."""
    has_missed: bool = False
    """Whether some of what others show was let go on its way here."""
    taken: int = 0
    """Changes taken from it; those on disk are told by this count."""
    tried: int = 0
    """Of those, how many were looked at: the number of the one that is looked at just now."""
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
