"""A document that takes part in a session: its own edits go out, others' come in, all is counted.

It lives on the document's thread. `pump` takes in what the line has brought; the window calls it
whenever the line stirs. Without a line everything goes on as before: offline is a room of one.
"""

from __future__ import annotations

import queue
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, Protocol

from vsmap.document.shared_map import SharedWorkbook
from vsmap.model.errors import UpdateRefused
from vsmap.sync.client import Incoming, LineState, Opened
from vsmap.sync.protocol import Ask, Change, Message, Notice, Presence
from vsmap.sync.roles import Role


class Line(Protocol):
    """What a participant needs of a client."""

    incoming: queue.SimpleQueue[Incoming]

    def send(self, message: Message, epoch: int) -> None:
        """Send a message if the line opened then is open still."""


class Standing(StrEnum):
    """What the window says of one's own changes."""

    SAVED = "saved"
    UNSAVED = "unsaved"
    OFFLINE = "offline"
    RECONNECTING = "reconnecting"


class Participant:
    """One's own document in a session. `hear` is told whenever anything of this has changed."""

    def __init__(
        self, document: SharedWorkbook, line: Line, hear: Callable[[], None] = lambda: None
    ) -> None:
        self.document = document
        self._line = line
        self._hear = hear
        self.role: Role | None = None
        self.locked: frozenset[str] = frozenset()
        self.people: tuple[Mapping[str, Any], ...] = ()
        self.presence: dict[int, tuple[int, Any]] = {}
        self.ended: str | None = None
        self.rejections: list[str] = []
        self._state: LineState | Opened = LineState.CONNECTING
        self._sent = self._saved = 0
        self._since_open = 0
        self._is_answered = False
        self._is_taking = False
        self._clock = 0
        self._forget = document.on_update(self._send)

    def close(self) -> None:
        """Take part no longer; the document stays as it is."""
        self._forget()

    @property
    def unsaved(self) -> int:
        """How many of one's own changes the session has not told as saved."""
        return self._sent - self._saved

    @property
    def standing(self) -> Standing:
        """What is to be said of them, truthfully."""
        match self._state:
            case Opened():
                return Standing.UNSAVED if self.unsaved else Standing.SAVED
            case LineState.CLOSED:
                return Standing.OFFLINE
            case _:
                return Standing.RECONNECTING

    def show(self, client: int, state: Mapping[str, Any] | None) -> None:
        """Show others where one is: cursor, selection, field."""
        self._clock += 1
        shown = None if state is None else dict(state)
        self._say(Presence({client: (self._clock, shown)}))

    def ask(self, what: str, **says: object) -> None:
        """Ask the server for something only facilitators may: give role, remove, lock, end."""
        self._say(Notice(what, says))

    def pump(self) -> None:
        """Take in everything the line has brought."""
        heard = False
        while True:
            try:
                incoming = self._line.incoming.get_nowait()
            except queue.Empty:
                break
            heard = True
            self._take(incoming)
        if heard:
            self._hear()

    def _take(self, incoming: Incoming) -> None:
        match incoming:
            case Opened():
                self._state = incoming
                self._begin()
            case LineState():
                self._state = incoming
            case str():
                self.ended = incoming
                self._state = LineState.CLOSED
            case Ask(vector):
                self._answer(vector)
            case Change(update):
                self._take_change(update)
            case Presence(states):
                self._take_presence(states)
            case Notice(name, says):
                self._take_notice(name, says)
            case _:
                pass

    def _begin(self) -> None:
        """The line is up: ask for what was missed. What is one's own is asked for by the server."""
        self._since_open = 0
        self._is_answered = False
        self._say(Ask(self.document.state_vector()))

    def _answer(self, vector: bytes) -> None:
        """Send all the server lacks; everything up to now counts as saved once this is."""
        self._since_open += 1
        self._is_answered = True
        self._say(Change(self.document.update_since(vector), is_answer=True))

    def _send(self, update: bytes) -> None:
        if self._is_taking:
            return
        self._sent += 1
        if self._is_answered and isinstance(self._state, Opened):
            self._since_open += 1
            self._say(Change(update))
        self._hear()

    def _say(self, message: Message) -> None:
        if isinstance(self._state, Opened):
            self._line.send(message, self._state.epoch)

    def _take_change(self, update: bytes) -> None:
        self._is_taking = True
        try:
            self.document.apply_update(update)
        except UpdateRefused as refusal:
            self.rejections.append(str(refusal))
        finally:
            self._is_taking = False

    def _take_presence(self, states: Mapping[int, tuple[int, Any]]) -> None:
        for client, (clock, state) in states.items():
            known = self.presence.get(client)
            if known is not None and known[0] > clock:
                continue
            if state is None:
                self.presence.pop(client, None)
            else:
                self.presence[client] = (clock, state)

    def _take_notice(self, name: str, says: Mapping[str, Any]) -> None:
        match name:
            case "saved":
                if says.get("count") == self._since_open:
                    self._saved = self._sent
            case "role":
                role = says.get("role")
                self.role = Role(role) if role in set(Role) else None
                self.locked = frozenset(map(str, says.get("locked", ())))
            case "locked":
                self.locked = frozenset(map(str, says.get("maps", ())))
            case "people":
                self.people = tuple(p for p in says.get("here", ()) if isinstance(p, dict))
            case "rejected":
                self.rejections.append(str(says.get("why", "")))
            case _:
                pass
