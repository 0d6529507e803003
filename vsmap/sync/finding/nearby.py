"""A session on the local network, as it is told there."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from vsmap.sync.finding.kit import Hosting


@dataclass(frozen=True, slots=True, order=True)
class Nearby:
    """A session somebody hosts on this network: its title, where it is, its certificate's print.

    `mark` tells its own people which one it is, `hosting` how often it was carried on; a vsmap that
    tells neither can be joined all the same.
    """

    title: str
    host: str
    port: int
    fingerprint: str
    mark: str = ""
    hosting: Hosting = field(default=Hosting(), compare=False)

    def is_of(self, room: str) -> bool:
        """Whether it is a session of that room."""
        return self.mark == mark_of(room)


def mark_of(room: str) -> str:
    """What is told of a room's name: enough to know it again, too little to ask for it."""
    return hashlib.sha256(b"vsmap room\n" + room.encode()).hexdigest()[:20]
