"""A document that takes part in a session: its own edits go out, others' come in, all is counted.

It lives on the document's thread. `pump` takes in what the line has brought; the window calls it
whenever the line stirs. Without a line everything goes on as before: offline is a room of one.
"""

from __future__ import annotations

import queue
from collections import deque
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from vsmap.document.shared_map import SharedWorkbook
from vsmap.document.store import EMPTY_STATE
from vsmap.model.errors import FileProblem, UpdateRefused
from vsmap.model.language import said
from vsmap.sync.client import Incoming, LineState, Opened
from vsmap.sync.proposals import keep_proposal
from vsmap.sync.protocol import MOST_PEOPLE_IN_PRESENCE, Ask, Change, Message, Notice, Presence
from vsmap.sync.roles import Role
from vsmap.sync.room import MOST_FIRST_BYTES, MOST_LIVE_BYTES

MOST_REJECTIONS = 100
_NOTHING_NEW = b"\x00\x00"


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
    """One's own document in a session. `hear` is told whenever anything of this has changed.

    Where the session refuses an edit, all that is not saved is kept as a proposal file (in
    `folder`), and the document begins again where the session stands.
    """

    def __init__(
        self,
        document: SharedWorkbook,
        line: Line,
        hear: Callable[[], None] = lambda: None,
        folder: Path | None = None,
    ) -> None:
        self.document = document
        self._line = line
        self._hear = hear
        self._folder = folder
        self.me = ""
        self.role: Role | None = None
        self.locked: frozenset[str] = frozenset()
        self.people: tuple[Mapping[str, Any], ...] = ()
        self.presence: dict[int, tuple[int, Any]] = {}
        self.ended: str | None = None
        self.rejections: deque[str] = deque(maxlen=MOST_REJECTIONS)
        self.proposals: list[Path] = []
        self.versions: tuple[Mapping[str, Any], ...] = ()
        self.version: Mapping[str, Any] | None = None
        self.invite: Mapping[str, Any] | None = None
        self.trouble: str | None = None
        self.gathered_by: str | None = None
        self._state: LineState | Opened = LineState.CONNECTING
        self._sent = self._saved = 0
        self._since_open = 0
        self._is_answered = False
        self._asked: deque[bool] = deque()
        self._is_realigning = False
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
        """Ask the server for something else: give role, remove, lock, end; versions."""
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
            if self.ended is None:
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
                self.presence.clear()
            case str():
                self._end(incoming)
            case Ask(vector):
                self._answer(vector)
            case Change(update, is_answer):
                is_whole = is_answer and bool(self._asked) and self._asked.popleft()
                if self._is_realigning and is_whole:
                    self._begin_again(update)
                else:
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
        self._asked.clear()
        if self._is_realigning:
            self._ask_for_all()
        else:
            self._asked.append(False)
            self._say(Ask(self.document.state_vector()))

    def _end(self, reason: str) -> None:
        self.ended = reason
        self._state = LineState.CLOSED
        self.presence.clear()

    def _answer(self, vector: bytes) -> None:
        """Send all the server lacks; everything up to now counts as saved once this is."""
        if self._is_realigning:
            return
        try:
            update = self.document.update_since(vector)
        except UpdateRefused as refusal:
            self.rejections.append(str(refusal))
            return
        self._is_answered = True
        self._say_change(update, is_answer=True)

    def _send(self, update: bytes) -> None:
        self._sent += 1
        if self._is_answered and isinstance(self._state, Opened):
            self._say_change(update, is_answer=len(update) > MOST_LIVE_BYTES)
        self._hear()

    def _say_change(self, update: bytes, *, is_answer: bool) -> None:
        """Send a change; a large one goes as an answer does, one too large is not sent at all."""
        if len(update) > MOST_FIRST_BYTES:
            self._realign(said("This is more than the session takes in at once."))
            return
        self._since_open += 1
        self._say(Change(update, is_answer))

    def _realign(self, why: str) -> None:
        """An edit was refused, and what follows it can't stand without: ask for all there is."""
        self.rejections.append(why)
        if not self._is_realigning:
            self._is_realigning = True
            self._is_answered = False
            self._ask_for_all()

    def _ask_for_all(self) -> None:
        self._asked.append(True)
        self._say(Ask(EMPTY_STATE))

    def _begin_again(self, state: bytes) -> None:
        """Stand where the session stands; one's own edits beyond it are kept as a proposal."""
        self._is_realigning = False
        try:
            theirs = SharedWorkbook.from_state(state)
            if theirs.lineage != self.document.lineage:
                self._end(said("The session shows another workbook now; yours is left as it is."))
                return
            if theirs.workbook != self.document.workbook:
                self.proposals.append(keep_proposal(self.document, self._folder))
            self.document.begin_again(state, but=self._send)
        except (UpdateRefused, FileProblem) as problem:
            self._end(str(problem))
            return
        self._is_answered = True
        self._say_change(_NOTHING_NEW, is_answer=True)
        self._saved = self._sent

    def _say(self, message: Message) -> None:
        if isinstance(self._state, Opened):
            self._line.send(message, self._state.epoch)

    def _take_change(self, update: bytes) -> None:
        try:
            self.document.apply_update(update, but=self._send)
        except UpdateRefused as refusal:
            self.rejections.append(str(refusal))

    def _take_presence(self, states: Mapping[int, tuple[int, Any]]) -> None:
        for client, (clock, state) in states.items():
            known = self.presence.get(client)
            if known is not None and known[0] > clock:
                continue
            if state is None:
                self.presence.pop(client, None)
            elif known is not None or len(self.presence) < MOST_PEOPLE_IN_PRESENCE:
                self.presence[client] = (clock, state)

    def _take_notice(self, name: str, says: Mapping[str, Any]) -> None:
        match name:
            case "saved":
                self.trouble = None
                if says.get("count") == self._since_open and self._is_answered:
                    self._saved = self._sent
            case "unsaved":
                self.trouble = str(says.get("why", ""))
            case "rejected" if says.get("count"):
                self._realign(str(says.get("why", "")))
            case "rejected":
                self.rejections.append(str(says.get("why", "")))
            case _:
                self._take_standing(name, says)

    def _take_standing(self, name: str, says: Mapping[str, Any]) -> None:
        """How things stand in the session."""
        match name:
            case "role":
                self._take_role(says)
            case "locked":
                self.locked = frozenset(map(str, _listed(says, "maps")))
            case "gather":
                self.gathered_by = str(says.get("person", ""))
            case "people":
                self.people = tuple(p for p in _listed(says, "here") if isinstance(p, dict))
            case "versions":
                self.versions = tuple(v for v in _listed(says, "kept") if isinstance(v, dict))
            case "version":
                self.version = says
            case "invite":
                self.invite = says
            case _:
                pass

    def _take_role(self, says: Mapping[str, Any]) -> None:
        role, lineage = says.get("role"), says.get("lineage")
        self.me = str(says.get("id", ""))
        self.role = Role(role) if isinstance(role, str) and role in set(Role) else None
        self.locked = frozenset(map(str, _listed(says, "locked")))
        if lineage and self.document.lineage and lineage != self.document.lineage:
            self._end(
                said(
                    "The session is of another workbook than the one open here; "
                    "join it from an empty window, then import yours as another map."
                )
            )


def _listed(says: Mapping[str, Any], name: str) -> list[Any]:
    """A list somebody told; empty where it is none."""
    value = says.get(name)
    return value if isinstance(value, list) else []
