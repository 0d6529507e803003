"""What a guest keeps of a session for the day its host is gone: whom to trust then, and a pass.

What is told here comes from the host, which may be hostile: all of it is bounded.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from vsmap.sync.entry.links import InviteLink
from vsmap.sync.finding.kit import MOST_HEIRS, MOST_PASSES, Hosting, Kit, read_hosting
from vsmap.sync.finding.nearby import Nearby

_FINGERPRINT = 64
_MOST_PASS = 600
_MOST_PORT = 65535


@dataclass(frozen=True, slots=True)
class Heritage:
    """Which hosting one takes part in, the certificates of who may carry on, one's own passes.

    `passes` are by the certificate of the host they came from, the newest last.
    `kit` is there where one may carry on oneself. `moved` is where the session goes on, once the
    host has told so.
    """

    hosting: Hosting = field(default_factory=Hosting)
    heirs: frozenset[str] = frozenset()
    passes: Mapping[str, str] = field(default_factory=dict)
    kit: Kit | None = None
    moved: InviteLink | None = None

    def with_notice(self, name: str, says: Mapping[str, Any]) -> Heritage:
        """What is known after a notice; the same where it is about something else."""
        match name:
            case "succession":
                return replace(
                    self,
                    hosting=read_hosting(says),
                    heirs=frozenset(_fingerprints(says.get("heirs"))),
                    passes=self._with_pass(says),
                    moved=None,
                )
            case "kit":
                kit = Kit.read(says)
                is_same = self.kit is not None and self.kit.hosting == kit.hosting
                earlier = self.kit.creators if self.kit is not None and is_same else {}
                return replace(self, kit=kit.with_creators(earlier))
            case "moved":
                return replace(self, moved=self._link_to(says))
            case _:
                return self

    def best(self, found: Iterable[Nearby], room: str) -> InviteLink | None:
        """Where to go on: of those nearby who carry on this session, the one to be trusted most."""
        trusted = [near for near in found if self._is_heir(near, room)]
        if not trusted:
            return None
        last = max(trusted, key=lambda near: (near.hosting.generation, near.hosting.life))
        return self.link(last.host, last.port, room, last.fingerprint)

    def link(self, host: str, port: int, room: str, fingerprint: str) -> InviteLink:
        """The way to another host of this session, with one's passes: the one it gave, the newest.

        Which of the earlier hosts it knows is not known here.
        """
        newest_first = [
            given for of, given in reversed([*self.passes.items()]) if of != fingerprint
        ]
        first = [self.passes[fingerprint]] if fingerprint in self.passes else []
        return InviteLink(host, port, room, " ".join(first + newest_first), fingerprint)

    def _with_pass(self, says: Mapping[str, Any]) -> dict[str, str]:
        host = _text(says.get("host"), _FINGERPRINT)
        others = {of: given for of, given in self.passes.items() if of != host}
        latest = dict(list(others.items())[1 - MOST_PASSES :])
        return {**latest, host: _text(says.get("pass"), _MOST_PASS)}

    def _is_heir(self, near: Nearby, room: str) -> bool:
        return (
            near.is_of(room)
            and near.fingerprint in self.heirs
            and near.hosting.generation >= self.hosting.generation
        )

    def _link_to(self, says: Mapping[str, Any]) -> InviteLink | None:
        host, port, room = (says.get(name) for name in ("host", "port", "room"))
        fingerprint = says.get("fingerprint")
        if not (isinstance(host, str) and isinstance(port, int) and isinstance(room, str)):
            return None
        if not (isinstance(fingerprint, str) and len(fingerprint) == _FINGERPRINT):
            return None
        return self.link(host[:255], port % (_MOST_PORT + 1), room[:64], fingerprint)


def _fingerprints(told: object) -> list[str]:
    listed = told if isinstance(told, list) else []
    return [text for each in listed[:MOST_HEIRS] if (text := _text(each, _FINGERPRINT))]


def _text(told: object, most: int) -> str:
    return told if isinstance(told, str) and len(told) <= most else ""
