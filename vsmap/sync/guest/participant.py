"""A document that takes part in a session: its own edits go out, others' come in, all is counted.

It lives on the document's thread. `pump` takes in what the line has brought; the window calls it
whenever the line stirs. Without a line everything goes on as before: offline is a room of one.
"""

from __future__ import annotations

import queue
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from time import monotonic
from typing import Any, Protocol

from vsmap.document.guard import clocks_of
from vsmap.document.shared_map import SharedWorkbook, permit_all
from vsmap.model.changes import DocumentChange, Origin
from vsmap.model.language import said
from vsmap.sync.entry.roles import Role
from vsmap.sync.finding.heritage import Heritage
from vsmap.sync.guest.client import Incoming, LineState, Opened
from vsmap.sync.guest.conflicts import Authors, RemoteChange
from vsmap.sync.guest.own_work import OwnWork
from vsmap.sync.guest.unsent import UnsentLog
from vsmap.sync.wire.cursors import Heard, hand_of, without_hand
from vsmap.sync.wire.protocol import (
    MOST_PEOPLE_IN_PRESENCE,
    Ask,
    Change,
    Cursors,
    Message,
    Notice,
    Presence,
)
from vsmap.sync.wire.whereabouts import Whereabouts

OFFLINE_AFTER = 15.0
"""Seconds without a line after which one is offline rather than about to be back."""


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

    Of what people show it is not told: that changes all the time.
    `on_remote` is told what others have done, whose hand it was and where it met one's own work.
    What one may not do here is refused at once, in the document; where the session refuses an edit
    all the same, that one is kept as a proposal file (in `folder`), and the document begins again
    where the session stands. `log` keeps what is not saved over a restart of the window.
    """

    def __init__(
        self,
        document: SharedWorkbook,
        line: Line,
        hear: Callable[[], None] = lambda: None,
        folder: Path | None = None,
        log: UnsentLog | None = None,
    ) -> None:
        self.document = document
        self._line = line
        self._hear = hear
        self.on_remote: Callable[[RemoteChange], None] = _nobody
        self.authors = Authors()
        self.in_hand: frozenset[str] = frozenset()
        self.me = ""
        self.role: Role | None = None
        self.locked: frozenset[str] = frozenset()
        self.people: tuple[Mapping[str, Any], ...] = ()
        self.presence: dict[int, tuple[int, Any]] = {}
        self.ended: str | None = None
        self.versions: tuple[Mapping[str, Any], ...] = ()
        self.version: Mapping[str, Any] | None = None
        self.activity: tuple[Mapping[str, Any], ...] = ()
        self.invite: Mapping[str, Any] | None = None
        self.heritage = Heritage()
        self.trouble: str | None = None
        self.gathered_by: str | None = None
        self._state: LineState | Opened = LineState.CONNECTING
        self._down_since = monotonic()
        self._clock = 0
        self._number: int | None = None
        self._rest: dict[str, Any] | None = None
        self._cursors = Heard(self.presence)
        self._heard: list[DocumentChange] = []
        self._forget = document.subscribe(self._hear_change)
        self._own = OwnWork(
            document,
            log or UnsentLog(),
            folder,
            say=self._say,
            end=self._end,
            hear=hear,
        )
        document.permits = lambda records: self._own.log.permits.require(document, records)

    def close(self) -> None:
        """Take part no longer; the document stays as it is, and is all one's own."""
        self._forget()
        self._own.close()
        self.document.permits = permit_all

    def go_on(self, line: Line) -> None:
        """Go on over another line, to another host of the session: what is not saved stays so."""
        self._line = line
        self._state = LineState.CONNECTING
        self._own.give_up_asking()
        self.ended = None
        self.presence.clear()

    @property
    def unsaved(self) -> int:
        """How many of one's own changes the session has not told as saved."""
        return self._own.unsaved

    @property
    def keeps_unsaved(self) -> bool:
        """Whether these are kept on this computer until the session is joined again."""
        return self._own.log.is_kept

    @property
    def rejections(self) -> deque[str]:
        """What the session has refused, in words, and where it is kept."""
        return self._own.rejections

    @property
    def proposals(self) -> list[Path]:
        """The files that keep what the session has refused."""
        return self._own.proposals

    def name_of(self, person: str) -> str:
        """What somebody is called who is here or was; empty where nobody has told."""
        here = (each.get("name") for each in self.people if each.get("id") == person)
        return str(next(here, "") or self.authors.names.get(person, ""))

    @property
    def standing(self) -> Standing:
        """What is to be said of them, truthfully."""
        match self._state:
            case Opened() if self.unsaved or self.trouble:
                return Standing.UNSAVED
            case Opened() if self._own.is_settled:
                return Standing.SAVED
            case LineState.CLOSED:
                return Standing.OFFLINE
            case LineState() if monotonic() - self._down_since > OFFLINE_AFTER:
                return Standing.OFFLINE
            case _:
                return Standing.RECONNECTING

    def show(self, client: int, state: Mapping[str, Any] | None) -> None:
        """Show others where one is: cursor, selection, field."""
        self._clock += 1
        where = Whereabouts.read(state)
        self.in_hand = frozenset({*where.chosen, *where.moved, *(where.field or ())[:1]})
        self._number = client
        shown = None if state is None else dict(state)
        rest, hand = without_hand(shown or {}), hand_of(shown)
        if hand is not None and rest == self._rest:
            self._say(hand)
            return
        self._rest = rest if shown is not None else None
        self._say(Presence({client: (self._clock, shown)}))

    def ask(self, what: str, **says: object) -> None:
        """Ask the server for something else: give role, remove, lock, end; versions."""
        self._say(Notice(what, says))

    def pump(self) -> None:
        """Take in everything the line has brought so far; what comes meanwhile has its own time.

        A host that never stops talking would else never let the window go on. Changes that follow
        one another are told as one.
        """
        has_news = False
        changes: list[bytes] = []
        for _ in range(self._line.incoming.qsize()):
            incoming = self._line.incoming.get()
            has_news = has_news or not isinstance(incoming, Presence | Cursors)
            if isinstance(incoming, Change) and not incoming.is_answer:
                changes.append(incoming.update)
            else:
                if not _goes_with_changes(incoming):
                    self._take_changes(changes)
                self._take(incoming)
        self._take_changes(changes)
        if has_news:
            self._hear()

    @property
    def has_more(self) -> bool:
        """Whether the line has brought more since."""
        return not self._line.incoming.empty()

    def _take(self, incoming: Incoming) -> None:
        if self.ended is not None:
            return
        match incoming:
            case Opened():
                self._state = incoming
                self._rest = None
                self._own.open()
            case LineState():
                self._go_down(incoming)
            case str():
                self._end(incoming)
            case Ask(vector):
                self._own.answer(vector)
            case Change(update, is_answer=True):
                self._own.take_answer(update, lambda each: self._take_in([each], live=False))
            case Presence(states):
                self._take_presence(states)
            case Cursors():
                self._cursors.take(incoming, self._number)
            case Notice(name, says):
                self._take_notice(name, says)
            case _:
                pass

    def _go_down(self, state: LineState) -> None:
        if isinstance(self._state, Opened):
            self._down_since = monotonic()
        self._state = state
        self.presence.clear()

    def _end(self, reason: str) -> None:
        self.ended = reason
        self._go_down(LineState.CLOSED)

    def _say(self, message: Message) -> bool:
        if not isinstance(self._state, Opened):
            return False
        self._line.send(message, self._state.epoch)
        return True

    def _take_changes(self, updates: list[bytes]) -> None:
        """Take in what others have just done; the list is empty afterwards."""
        taken = tuple(updates)
        updates.clear()
        if taken and self.ended is None:
            self._take_in(taken, live=True)

    def _take_in(self, updates: Sequence[bytes], *, live: bool) -> None:
        self._heard.clear()
        before = clocks_of(self.document.state_vector())
        refused = self.document.apply_updates(updates, but=self._own.send)
        if refused:
            self._own.refused(said("What another did can't be read, so the map is taken anew."))
        after = clocks_of(self.document.state_vector())
        replicas = sorted((c for c in after if after[c] > before.get(c, 0)), reverse=True)
        heard, self._heard = self._heard, []
        taken = [update for update in updates if update not in refused]
        for change in heard:
            self._tell_remote(change, taken, replicas, live=live)

    def _hear_change(self, change: DocumentChange) -> None:
        if change.origin is Origin.ANOTHER:
            self._heard.append(change)

    def _tell_remote(
        self, change: DocumentChange, updates: Sequence[bytes], replicas: list[int], *, live: bool
    ) -> None:
        hands = self.authors.hands(change, updates, replicas)
        met = self._own.mine.met_by(change, hands, updates, self.in_hand)
        by = tuple(dict.fromkeys(person for each in hands for person in each))
        self.on_remote(RemoteChange(change, by, hands, met, live))

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
                self._own.saved(says.get("count"))
            case "unsaved":
                self.trouble = str(says.get("why", ""))
            case "rejected" if says.get("count"):
                self._own.refused(str(says.get("why", "")), says.get("at"))
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
                self._take_locked(_listed(says, "maps"))
            case "gather":
                self.gathered_by = str(says.get("person", ""))
            case "people":
                self.people = tuple(p for p in _listed(says, "here") if isinstance(p, dict))
            case "versions":
                self.versions = tuple(v for v in _listed(says, "kept") if isinstance(v, dict))
            case "activity":
                self.activity = tuple(d for d in _listed(says, "done") if isinstance(d, dict))
            case "version":
                self.version = says
            case "invite":
                self.invite = says
            case "authors":
                self.authors.take(says)
            case _:
                self.heritage = self.heritage.with_notice(name, says)

    def _take_locked(self, maps: list[Any]) -> None:
        self.locked = self._own.log.permits.locked = frozenset(map(str, maps))
        self._own.log.note_permits()

    def _take_role(self, says: Mapping[str, Any]) -> None:
        role, lineage = says.get("role"), says.get("lineage")
        self.me = str(says.get("id", ""))
        self.role = Role(role) if isinstance(role, str) and role in set(Role) else None
        if not self._is_same(str(lineage or "")):
            return
        permits = self._own.log.permits
        permits.role = self.role
        permits.created |= set(map(str, _listed(says, "created")))
        self._take_locked(_listed(says, "locked"))

    def _is_same(self, lineage: str) -> bool:
        """Whether the session is of the history that is open here; else it is left."""
        if not lineage or self.document.lineage in ("", lineage):
            self._own.is_of(lineage)
            return True
        self._end(
            said(
                "The session is of another workbook than the one open here; "
                "join it from an empty window, then import yours as another map."
            )
        )
        return False


def _goes_with_changes(incoming: Incoming) -> bool:
    """Whether it may as well be taken in before changes that came ahead of it."""
    match incoming:
        case Presence() | Cursors():
            return True
        case Notice(name):
            return name == "authors"
    return False


def _nobody(_change: RemoteChange) -> None:
    """Nobody looks at what others do."""


def _listed(says: Mapping[str, Any], name: str) -> list[Any]:
    """A list somebody told; empty where it is none."""
    value = says.get(name)
    return value if isinstance(value, list) else []
