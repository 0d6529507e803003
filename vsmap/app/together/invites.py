"""The invites shown on this window: asked of the session, each once, renewed and withdrawn."""

from __future__ import annotations

from dataclasses import dataclass, field
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from vsmap.sync.entry.links import InviteLink
from vsmap.sync.entry.roles import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from vsmap.app.together.meeting import Meeting

USES = 500
"""How many people may come with one invite: more than fit into a session."""

PATIENCE = 3.0
"""Seconds after which an invite is asked for again; the line may have broken meanwhile."""


@dataclass(frozen=True, slots=True)
class Shown:
    """An invite as the session told it; `ends` and `code_ends` by this computer's own clock."""

    role: Role
    hours: int
    token: str = field(repr=False)
    code: str
    ends: float
    code_ends: float

    def link(self, place: InviteLink, host: str) -> InviteLink:
        """The link to pass on, to the session at `place` as others reach it."""
        own = place.room, self.token, place.fingerprint, place.is_secure
        return InviteLink(host or place.host, place.port, *own)


class Invites(QObject):
    """One invite for each role and time, as long as it lasts; `changed` tells that one came."""

    changed = Signal()

    def __init__(self, meeting: Meeting, clock: Callable[[], float] = monotonic) -> None:
        super().__init__()
        self._meeting, self._clock = meeting, clock
        self._kept: dict[tuple[Role, int], Shown] = {}
        self._asked: dict[tuple[Role, int], float] = {}
        meeting.changed.connect(self._look)
        meeting.ended.connect(self._forget)

    def wanted(self, role: Role, hours: int) -> Shown | None:
        """The invite for a role and time; None until the session has told it."""
        found = self._kept.get((role, hours))
        if found is not None and found.ends > self._clock():
            return found
        self._ask((role, hours), role=role.value, seconds=hours * 3600, uses=USES)
        return None

    def code_lasts(self, shown: Shown) -> float:
        """Seconds for which its code works."""
        return max(0.0, shown.code_ends - self._clock())

    def renew_code(self, shown: Shown) -> None:
        """Ask for a new code to the same invite."""
        self._ask((shown.role, shown.hours), token=shown.token)

    def withdraw(self, shown: Shown) -> None:
        """Let nobody in with it any more; who came in with it is sent out."""
        self._meeting.ask("invite", withdraw=shown.token)
        self._kept.pop((shown.role, shown.hours), None)
        self.changed.emit()

    def _ask(self, terms: tuple[Role, int], **says: object) -> None:
        now = self._clock()
        if self._meeting.role is not None and now - self._asked.get(terms, -PATIENCE) >= PATIENCE:
            self._asked[terms] = now
            self._meeting.ask("invite", **says)

    def _look(self) -> None:
        participant = self._meeting.participant
        if participant is None or participant.invite is None:
            return
        told, participant.invite = participant.invite, None
        shown = self._read(told)
        if shown is not None:
            self._kept[shown.role, shown.hours] = shown
            self.changed.emit()

    def _read(self, told: Mapping[str, object]) -> Shown | None:
        """What was told, for the first that asked for it; answers come in order."""
        terms = next((each for each in self._asked if each[0].value == told.get("role")), None)
        if terms is None:
            return None
        del self._asked[terms]
        now = self._clock()
        ends, code_ends = (now + _seconds(told.get(name)) for name in ("lasts", "code_lasts"))
        code = str(told.get("code", ""))
        return Shown(*terms, str(told.get("token", "")), code, ends, code_ends)

    def _forget(self) -> None:
        self._kept.clear()
        self._asked.clear()


def _seconds(value: object) -> float:
    return float(value) if isinstance(value, int | float) else 0.0
