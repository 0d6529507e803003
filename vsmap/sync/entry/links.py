"""The invite as people pass it on: one link with everything a guest's window needs."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import parse_qs, quote, urlsplit

from vsmap.model.errors import InputError
from vsmap.model.language import said

SCHEME = "vsmap"


@dataclass(frozen=True, slots=True)
class InviteLink:
    """Where a session is and what lets one in. `fingerprint` is that of the host's certificate."""

    host: str
    port: int
    room: str
    token: str = field(repr=False)
    fingerprint: str = ""
    is_secure: bool = True

    @property
    def url(self) -> str:
        """The address of the room."""
        return (
            f"{'wss' if self.is_secure else 'ws'}://{_bracketed(self.host)}:{self.port}/{self.room}"
        )

    def __str__(self) -> str:
        """`vsmap://host:port/room#token`, with the fingerprint behind it.

        The token stands behind `#`, which no server ever sees.
        """
        print_ = f"&fp={self.fingerprint}" if self.fingerprint else ""
        plain = "" if self.is_secure else "&plain=1"
        place = f"{_bracketed(self.host)}:{self.port}/{quote(self.room)}"
        return f"{SCHEME}://{place}#t={self.token}{print_}{plain}"

    @classmethod
    def read(cls, text: str) -> InviteLink:
        """The link in a text somebody pasted. Raises InputError."""
        parts = urlsplit(text.strip())
        says = {name: values[0] for name, values in parse_qs(parts.fragment).items()}
        try:
            port = parts.port
        except ValueError:
            port = None
        room = parts.path.strip("/")
        if parts.scheme != SCHEME or not (parts.hostname and port and room and "t" in says):
            raise InputError(said("This is not an invite; paste the whole link, vsmap:// first."))
        return cls(
            parts.hostname, port, room, says["t"], says.get("fp", ""), says.get("plain") != "1"
        )


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host
