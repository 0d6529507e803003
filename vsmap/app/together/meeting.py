"""The session this window takes part in: its line, who is here, what they do, how all is saved."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from vsmap.app.together.turns import Turns
from vsmap.sync.entry.people import COLOURS
from vsmap.sync.entry.roles import Role, may
from vsmap.sync.wire.whereabouts import Whereabouts

if TYPE_CHECKING:
    from vsmap.app.together.arrival import Arrival
    from vsmap.app.together.oneself import Oneself
    from vsmap.document.shared_map import SharedWorkbook
    from vsmap.sync.entry.links import InviteLink
    from vsmap.sync.entry.roles import Permission
    from vsmap.sync.guest.client import Client
    from vsmap.sync.guest.participant import Participant, Standing


@dataclass(frozen=True, slots=True)
class Someone:
    """A person in the session, as everybody sees them; `colour` numbers the theme's people."""

    id: str
    name: str
    role: Role
    colour: int

    @property
    def initials(self) -> str:
        """Two letters to tell them by."""
        return initials_of(self.name)

    @classmethod
    def read(cls, says: Mapping[str, Any]) -> Someone:
        """Somebody as a server tells of them, as far as it can be read."""
        role, colour = says.get("role"), says.get("colour")
        return cls(
            str(says.get("id", ""))[:64],
            str(says.get("name", ""))[:60],
            Role(role) if isinstance(role, str) and role in set(Role) else Role.VIEWER,
            colour % COLOURS if isinstance(colour, int) else 0,
        )


def initials_of(name: str) -> str:
    """Two letters to tell somebody by.

    >>> initials_of("Kiln Team"), initials_of("Jo"), initials_of("")
    ('KT', 'JO', '?')
    """
    words = name.split()
    first, last = (words[0], words[-1]) if words else ("?", "?")
    return (first[:1] + last[:1] if len(words) > 1 else first[:2]).upper()


class Meeting(QObject):
    """At most one session at a time, on the GUI thread.

    `began` and `ended` (with the reason, empty where one left) frame it; `changed` tells that role,
    locks, people, standing or versions are others, `moved` that somebody shows something else,
    `gathered` that a facilitator wants everybody where they are (their id), `remote` what others
    have just done, whose hand it was and where it met one's own work (a `RemoteChange`).
    """

    began = Signal()
    ended = Signal(str)
    changed = Signal()
    moved = Signal()
    gathered = Signal(str)
    refused = Signal(str)
    remote = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.link: InviteLink | None = None
        self._client: Client | None = None
        self._participant: Participant | None = None
        self._turns = Turns(self._pump)
        self._number = secrets.randbits(31)
        self._people_read: tuple[object, tuple[Someone, ...]] = ((), ())
        self._states_read: dict[int, tuple[object, Someone, Whereabouts]] = {}

    @property
    def is_on(self) -> bool:
        """Whether this window takes part in a session."""
        return self._participant is not None

    @property
    def participant(self) -> Participant | None:
        """The document's part in it; None outside a session."""
        return self._participant

    @property
    def standing(self) -> Standing | None:
        """How far one's own changes are saved; None outside a session."""
        return self._participant.standing if self._participant else None

    @property
    def unsaved(self) -> int:
        """How many of one's own changes the session has not told as saved."""
        return self._participant.unsaved if self._participant else 0

    @property
    def keeps_unsaved(self) -> bool:
        """Whether those go to the session at the next join, even from a window opened later."""
        return self._participant is not None and self._participant.keeps_unsaved

    @property
    def trouble(self) -> str:
        """Why the session can't keep changes just now, in words; empty where it can."""
        return (self._participant.trouble or "") if self._participant else ""

    @property
    def me(self) -> str:
        """One's own id; empty until the server has told it."""
        return self._participant.me if self._participant else ""

    @property
    def role(self) -> Role | None:
        """One's own role, as soon as the server has told it."""
        return self._participant.role if self._participant else None

    @property
    def locked(self) -> frozenset[str]:
        """The maps that only a facilitator may change now."""
        return self._participant.locked if self._participant else frozenset()

    @property
    def people(self) -> tuple[Someone, ...]:
        """Everybody here, oneself too, in the order in which they came."""
        told = self._participant.people if self._participant else ()
        if told is not self._people_read[0]:
            self._people_read = told, tuple(Someone.read(each) for each in told)
        return self._people_read[1]

    @property
    def others(self) -> dict[str, tuple[Someone, Whereabouts]]:
        """What the others show, by their id; of somebody with two windows, the latest."""
        found: dict[str, tuple[Someone, Whereabouts]] = {}
        shown = self._participant.presence if self._participant else {}
        known, self._states_read = self._states_read, {}
        for client, (_, state) in shown.items():
            person = state.get("person") if isinstance(state, dict) else None
            if isinstance(person, dict) and person.get("id") != self.me:
                read = known.get(client)
                if read is None or read[0] is not state:  # A hundred people move all the time.
                    read = state, Someone.read(person), Whereabouts.read(state)
                self._states_read[client] = read
                found[read[1].id] = read[1:]
        return found

    def may(self, permission: Permission) -> bool:
        """Whether one may do that here; outside a session one may do everything."""
        if self._participant is None:
            return True
        return self.role is not None and may(self.role, permission)

    def join(
        self, link: InviteLink, document: SharedWorkbook, *, me: str, name: str, colour: int
    ) -> None:
        """Take part in a session with a document; `me` is the secret that tells who one is."""
        from vsmap.app.together.arrival import Arrival
        from vsmap.app.together.oneself import Oneself

        self.take_part(Arrival(link, Oneself(me, name, colour), document))

    def take_part(self, arrival: Arrival) -> None:
        """Go on with a line and a document that have just come in, or begin with them."""
        self.leave()
        self.link = arrival.link
        self._client, self._participant = arrival.client, arrival.participant
        arrival.participant.on_remote = self.remote.emit
        arrival.hand_over(self._turns.stir, self.changed.emit)
        self.began.emit()
        self.changed.emit()

    def go_on(self, link: InviteLink, who: Oneself) -> None:
        """Go on with the same document at another host of the session; nothing of it is lost."""
        from vsmap.sync.guest.client import Client

        before, participant = self._client, self._participant
        if before is None or participant is None:
            return
        self.link = link
        self._client = Client(link, who.secret, who.name, self._turns.stir, who.colour)
        participant.go_on(self._client)
        before.close()
        self._client.start()
        self.changed.emit()

    def show(self, whereabouts: Whereabouts | None) -> None:
        """Show the others where one is and what one does; None: nothing any more."""
        if self._participant is not None:
            state = whereabouts.as_state() if whereabouts else None
            self._participant.show(self._number, state)

    def ask(self, what: str, **says: object) -> None:
        """Ask the server for something: see `vsmap.sync.host.requests`."""
        if self._participant is not None:
            self._participant.ask(what, **says)

    def leave(self, reason: str = "") -> None:
        """Take part no longer; the document stays as it is, with everything that came."""
        client, participant = self._client, self._participant
        if client is None or participant is None:
            return
        self._client = self._participant = None
        participant.close()
        client.close()
        self.ended.emit(reason)
        self.changed.emit()

    def give_way(self) -> None:
        """The hand is at work in this window: what others do may wait a moment."""
        self._turns.give_way()

    def _pump(self) -> None:
        participant = self._participant
        if participant is None:
            return
        before = dict(participant.presence)
        participant.pump()
        if participant.presence != before:
            self.moved.emit()
        self._tell_of(participant)
        if participant is self._participant and participant.has_more:
            self._turns.stir()

    def _tell_of(self, participant: Participant) -> None:
        while participant.rejections:
            self.refused.emit(participant.rejections.popleft())
        if participant.gathered_by:
            by, participant.gathered_by = participant.gathered_by, None
            if by != self.me:
                self.gathered.emit(by)
        if participant.ended is not None and participant is self._participant:
            self.leave(participant.ended)
