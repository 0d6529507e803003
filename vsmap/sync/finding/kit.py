"""What is told of a session so that another may carry on hosting it when its host is gone.

Everybody is told who may carry on, by the certificates of their computers, and gets a pass. Those
who may carry on get the rest: whose passes hold, and what holds for whom. No key of anybody is in
it, so nobody can forge an invite with it. A host gives way to an heir who announces that it was
gone, and can't tell whether that is true: mappers are trusted that far; demoting one ends it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Any

from vsmap.model.errors import FileProblem
from vsmap.model.whole_file import read_limited, replace_file

SUFFIX = ".heirs"
MOST_HEIRS = 50
"""So many may carry on at most: each is told of all, and of who created what."""
MOST_KEYS = 16
MOST_PASSES = 4
"""So many a client has at most, of as many hosts; each is checked with every key."""
MOST_TOLD = 20_000
_MOST_TEXT = 128
_MOST_FILE = 8 * 2**20


@dataclass(frozen=True, slots=True)
class Hosting:
    """Which time a session is hosted: how often it was carried on, by which running server.

    `over` is the server that was gone when this one carried on; empty where none was.
    """

    generation: int = 0
    life: str = ""
    over: str = ""

    def beats(self, other: Hosting) -> bool:
        """Whether the other's people are to come over here, where both host one session.

        A host that was only out of sight lives on. Else who carried on last goes before, and of
        two who carried on at once, one.

        >>> Hosting(1, "b", over="a").beats(Hosting(0, "a"))
        False
        >>> Hosting(1, "b", over="a").beats(Hosting(0, "c"))
        True
        """
        if other.life == self.over:
            return False
        if self.life == other.over:
            return True
        return (self.generation, self.life) > (other.generation, other.life)


@dataclass(frozen=True, slots=True)
class Kit:
    """What whoever carries on must know.

    `keys` are those all hosts so far have signed passes with, the last one last, and `servers` as
    whom they come in themselves, to hand over what they have when they are back.
    `roles` are those given in the session (in place of a role for who was removed), `creators` by
    record, `heirs` by the fingerprint of the certificate their computer hosts with; a host itself
    is among them without a name.
    """

    room: str
    hosting: Hosting = field(default_factory=Hosting)
    keys: tuple[str, ...] = ()
    servers: tuple[str, ...] = ()
    heirs: Mapping[str, str] = field(default_factory=dict)
    recalled: frozenset[str] = frozenset()
    roles: Mapping[str, str] = field(default_factory=dict)
    locked: frozenset[str] = frozenset()
    creators: Mapping[str, str] = field(default_factory=dict)

    def said(self) -> dict[str, Any]:
        """The kit as JSON; `read` is its inverse."""
        return {
            "room": self.room,
            "generation": self.hosting.generation,
            "life": self.hosting.life,
            "over": self.hosting.over,
            "keys": list(self.keys),
            "servers": list(self.servers),
            "heirs": dict(self.heirs),
            "recalled": sorted(self.recalled),
            "roles": dict(self.roles),
            "locked": sorted(self.locked),
            "creators": dict(self.creators),
        }

    @classmethod
    def read(cls, says: Mapping[str, Any]) -> Kit:
        """The kit somebody tells, as far as it can be read."""
        return cls(
            _text(says.get("room")),
            read_hosting(says),
            _texts(says.get("keys"))[-MOST_KEYS:],
            _texts(says.get("servers"))[-MOST_KEYS:],
            _heirs(says.get("heirs")),
            frozenset(_texts(says.get("recalled"))),
            _pairs(says.get("roles")),
            frozenset(_texts(says.get("locked"))),
            _pairs(says.get("creators")),
        )

    def with_creators(self, earlier: Mapping[str, str]) -> Kit:
        """The kit with creators that were told before; who is named first stays."""
        return replace(self, creators={**self.creators, **earlier})


def read_hosting(says: Mapping[str, Any]) -> Hosting:
    """Which hosting it is, as far as it can be read."""
    generation = says.get("generation")
    counted = generation if isinstance(generation, int) and 0 <= generation < 2**31 else 0
    return Hosting(counted, _text(says.get("life")), _text(says.get("over")))


def kit_path(folder: Path, room: str) -> Path:
    """Where a data folder keeps the kit of a room."""
    return folder / "rooms" / f"{room}{SUFFIX}"


def kept_kit(path: Path) -> Kit | None:
    """The kit kept in a file; None where there is none that can be read."""
    if not path.exists():
        return None
    try:
        says = json.loads(read_limited(path, _MOST_FILE))
    except (FileProblem, ValueError, RecursionError):
        return None
    return Kit.read(says) if isinstance(says, dict) else None


def keep_kit(path: Path, kit: Kit) -> None:
    """Keep a kit in a file. Raises FileProblem."""
    replace_file(path, json.dumps(kit.said(), ensure_ascii=False).encode())


def _text(value: object) -> str:
    return value[:_MOST_TEXT] if isinstance(value, str) else ""


def _texts(value: object) -> tuple[str, ...]:
    listed = value if isinstance(value, list) else []
    return tuple(text for text in map(_text, listed[:MOST_TOLD]) if text)


def _heirs(value: object) -> dict[str, str]:
    listed = value if isinstance(value, dict) else {}
    found = islice(listed.items(), MOST_HEIRS)
    return {_text(name): _text(of) for name, of in found if _text(name)}


def _pairs(value: object) -> dict[str, str]:
    listed = value if isinstance(value, dict) else {}
    found = ((_text(name), _text(of)) for name, of in islice(listed.items(), MOST_TOLD))
    return {name: of for name, of in found if name and of}
