"""Passes: they let somebody who was in a session back in where another carries on hosting it.

Unlike an invite a pass lets in one person only, who proves to be it: whoever carries on sees the
passes of all who come, and can do nothing with them. It is signed like an invite, over other words,
so neither is ever taken for the other.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from vsmap.model.language import said
from vsmap.sync.entry.invites import Gate, InviteRefused, is_signed, read_signed
from vsmap.sync.entry.roles import Role

MARK = b"vsmap pass\n"


@dataclass(frozen=True, slots=True)
class Pass:
    """What a host says of somebody: who, in which session, as what, until when, by which invite."""

    person: str
    room: str
    role: Role
    ends: float
    invite: str

    def signed(self, gate: Gate) -> str:
        """The pass as text, signed by its host."""
        says = {"p": self.person, "r": self.room, "o": self.role.value, "e": self.ends}
        return gate.signed({**says, "i": self.invite}, MARK)

    @classmethod
    def read(cls, text: str, keys: Iterable[str]) -> Pass | None:
        """The pass in a text, if one of these hosts has signed it."""
        try:
            body, signature = read_signed(text)
            if not any(is_signed(MARK + body, signature, key) for key in keys):
                return None
            says = json.loads(body)
            role, ends = Role(says["o"]), float(says["e"])
            return cls(str(says["p"]), str(says["r"]), role, ends, str(says["i"]))
        except (ValueError, KeyError, TypeError):
            return None

    def require(self, person: str, room: str, now: float) -> None:
        """Raises InviteRefused where it is somebody else's, for another session, or over."""
        if (self.person, self.room) != (person, room):
            raise InviteRefused(said("This is not an invite of this session; ask for a new one."))
        if now >= self.ends:
            raise InviteRefused(said("This invite has expired; ask for a new one."))
