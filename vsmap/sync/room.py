"""One workbook that people edit together: what they send is checked, kept, and given to the rest.

Whatever came since the last flush is checked and applied, committed to disk, then broadcast, and
then told as saved: nobody sees what a power cut could take back.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from typing import Any

from vsmap.document.addresses import Address
from vsmap.document.shared_map import SharedWorkbook
from vsmap.document.store import Store
from vsmap.model.errors import EditRefused, FileProblem, UpdateRefused
from vsmap.model.language import said
from vsmap.model.workbook import Workbook
from vsmap.sync.checking import Checked, Checker, Missing, Rules, record_key
from vsmap.sync.people import Guest, Person
from vsmap.sync.protocol import (
    Ask,
    AskPresence,
    Change,
    Message,
    Notice,
    Presence,
    written,
)
from vsmap.sync.roles import Permission, Role, may
from vsmap.sync.store import RoomStore

MOST_LIVE_BYTES = 64 * 1024
MOST_FIRST_BYTES = 8 * 2**20
MOST_STATE_BYTES = 2 * 1024
CHECKPOINT_UPDATES = 500
CHECKPOINT_BYTES = 2**20
ENDED = 4001
REMOVED = 4003


class Room:
    """One room. Lives on one thread; `flush` is called soon after something was received."""

    def __init__(self, store: RoomStore, started_with: bytes | None = None) -> None:
        """Open what is stored; a new room begins with a document's state.

        Raises FileProblem where the disk refuses, DamagedFile where nothing can be read.
        """
        self._store = store
        stored = store.load(_verify)
        self.lost = stored.lost
        self._document = Store(stored.state, is_tried=False) if stored.state else Store()
        for update in stored.updates:
            self._document.apply(update)
        if stored.state is None and not stored.updates and started_with is not None:
            self._document = Store(started_with, is_tried=False)
            store.checkpoint(self.state(), _verify)
        self._document.watch()
        self._checker = Checker(self._document)
        self._creators = store.creators()
        self._locked = store.locked()
        self._guests: dict[Guest, None] = {}
        self._waiting: deque[tuple[Guest, Change]] = deque()
        self._unkept: list[tuple[Guest, Checked]] = []
        self._untold: dict[Guest, None] = {}
        self._presence: dict[int, tuple[int, Any]] = {}
        self._shown_by: dict[int, Guest] = {}
        self._since_checkpoint = [0, 0]

    def state(self) -> bytes:
        """The whole document as bytes."""
        return self._document.update_since()

    def workbook(self) -> Workbook:
        """The workbook as it is now."""
        return SharedWorkbook.from_state(self.state()).workbook

    @property
    def people(self) -> dict[str, Person]:
        """Who is here, each once however many windows they have."""
        return {guest.person.id: guest.person for guest in self._guests}

    @property
    def has_work(self) -> bool:
        """Whether a flush has anything to do."""
        return bool(self._waiting or self._unkept)

    @property
    def unsaved(self) -> int:
        """Changes received that are not on disk yet."""
        return len(self._waiting) + len(self._unkept)

    def role_for(self, person: str, invited_as: Role) -> Role:
        """The role somebody comes in with: the one given here, else that of the invite."""
        known = self._store.role_of(person)
        return Role(known) if known else invited_as

    def enter(self, guest: Guest) -> None:
        """Somebody comes in: they are asked what they have, and see who is here."""
        self._store.note_person(guest.person.id, guest.person.name, guest.person.role.value)
        self._guests[guest] = None
        guest.line.send(written(Ask(self._document.state_vector())))
        if self._presence:
            guest.line.send(written(Presence(self._presence)), is_presence=True)
        self._tell_role(guest)
        self._tell_people()

    def leave(self, guest: Guest) -> None:
        """Somebody's client is gone; what it sent and is not kept yet is kept all the same."""
        if self._guests.pop(guest, guest) is guest:
            return
        gone = {c: clock for c, (clock, _) in self._presence.items() if self._shown_by[c] is guest}
        for client in gone:
            del self._presence[client], self._shown_by[client]
        if gone:
            states = {client: (clock + 1, None) for client, clock in gone.items()}
            self._broadcast(written(Presence(states)), is_presence=True)
        self._tell_people()

    def receive(self, guest: Guest, message: Message) -> None:
        """Take in what a client says. Changes wait for the next flush."""
        match message:
            case Ask(vector):
                rest = self._document.update_since(vector)
                guest.line.send(written(Change(rest, is_answer=True)))
            case Change():
                guest.taken += 1
                self._waiting.append((guest, message))
            case Presence(states):
                self._show(guest, states)
            case AskPresence():
                guest.line.send(written(Presence(self._presence)), is_presence=True)
            case Notice(name, says):
                self._hear(guest, name, says)
            case _:
                pass

    def flush(self) -> None:
        """Check what waits, keep it on disk, give it to the others, tell that it is saved.

        Where the disk refuses nothing is told as saved; it is tried again at the next flush.
        """
        while self._waiting:
            guest, change = self._waiting.popleft()
            self._untold[guest] = None
            self._take(guest, change)
        try:
            self._store.append((g.person.id, checked.update) for g, checked in self._unkept)
        except FileProblem as problem:
            self._tell_all(Notice("unsaved", {"why": str(problem)}))
            return
        self._note_creators()
        kept, self._unkept = self._unkept, []
        for guest, checked in kept:
            self._broadcast(written(Change(checked.update)), but=guest)
        for guest in self._untold:
            if guest in self._guests and guest.hears_notices:
                guest.line.send(written(Notice("saved", {"count": guest.taken})))
        self._untold.clear()
        self._checkpoint_if_due(kept)

    def end(self) -> None:
        """The session is over for everybody; the document stays on disk."""
        for guest in tuple(self._guests):
            guest.line.close(ENDED, said("The session has ended."))

    def close(self) -> None:
        """Keep everything and let the file go."""
        self.flush()
        self._store.checkpoint(self.state(), _verify)
        self._store.close()

    def _take(self, guest: Guest, change: Change) -> None:
        most = MOST_FIRST_BYTES if change.is_answer else MOST_LIVE_BYTES
        try:
            rules = Rules(self._creators, self._locked, most)
            checked = self._checker.check(guest, change.update, rules)
        except Missing:
            guest.line.send(written(Ask(self._document.state_vector())))
            return
        except (UpdateRefused, EditRefused) as refusal:
            if guest.hears_notices:
                says = {"count": guest.taken, "why": str(refusal)}
                guest.line.send(written(Notice("rejected", says)))
            return
        if checked is not None:
            self._document.apply(checked.update)
            self._unkept.append((guest, checked))
            for address in checked.created:
                self._creators.setdefault(record_key(address), guest.person.id)

    def _note_creators(self) -> None:
        created: list[tuple[Address, Guest]] = [
            (address, guest) for guest, checked in self._unkept for address in checked.created
        ]
        if created:
            self._store.note_creators((record_key(a), g.person.id) for a, g in created)

    def _checkpoint_if_due(self, kept: list[tuple[Guest, Checked]]) -> None:
        self._since_checkpoint[0] += len(kept)
        self._since_checkpoint[1] += sum(len(checked.update) for _, checked in kept)
        updates, size = self._since_checkpoint
        if updates >= CHECKPOINT_UPDATES or size >= CHECKPOINT_BYTES:
            self._since_checkpoint = [0, 0]
            self._store.checkpoint(self.state(), _verify)

    def _show(self, guest: Guest, states: Mapping[int, tuple[int, Any]]) -> None:
        """Show somebody's presence to the others, under the name the server knows them by."""
        shown: dict[int, tuple[int, Any]] = {}
        for client, (clock, state) in states.items():
            if self._shown_by.setdefault(client, guest) is not guest:
                continue
            if isinstance(state, dict) and len(str(state)) <= MOST_STATE_BYTES:
                shown[client] = (clock, {**state, "person": guest.person.shown()})
                self._presence[client] = shown[client]
            elif state is None:
                shown[client] = (clock, None)
                self._presence.pop(client, None)
                self._shown_by.pop(client, None)
        if shown:
            self._broadcast(written(Presence(shown)), but=guest, is_presence=True)

    def _hear(self, guest: Guest, name: str, says: Mapping[str, Any]) -> None:
        """What a facilitator asks for; anybody else is told that they may not."""
        asked = _ASKED.get(name)
        if asked is None:
            return
        permission, answer = asked
        if not may(guest.person.role, permission):
            why = said("Only the facilitator can do that.")
            guest.line.send(written(Notice("rejected", {"count": 0, "why": why})))
            return
        answer(self, says)

    def _give_role(self, says: Mapping[str, Any]) -> None:
        """Give somebody another role; it holds from their next change on."""
        wanted = says.get("role")
        if wanted not in set(Role):
            return
        for guest in self._of_person(says):
            guest.person.role = Role(wanted)
            self._store.note_person(guest.person.id, guest.person.name, str(wanted))
            self._tell_role(guest)
        self._tell_people()

    def _remove(self, says: Mapping[str, Any]) -> None:
        for guest in self._of_person(says):
            guest.line.close(REMOVED, said("The facilitator has removed you from the session."))

    def _lock(self, says: Mapping[str, Any]) -> None:
        self._store.lock(str(says.get("map", "")), is_locked=bool(says.get("on")))
        self._locked = self._store.locked()
        self._tell_all(Notice("locked", {"maps": sorted(self._locked)}))

    def _of_person(self, says: Mapping[str, Any]) -> list[Guest]:
        return [guest for guest in self._guests if guest.person.id == says.get("person")]

    def _tell_role(self, guest: Guest) -> None:
        if guest.hears_notices:
            says = {**guest.person.shown(), "locked": sorted(self._locked)}
            guest.line.send(written(Notice("role", says)))

    def _tell_people(self) -> None:
        shown = [person.shown() for person in self.people.values()]
        self._tell_all(Notice("people", {"here": shown}))

    def _tell_all(self, notice: Notice) -> None:
        frame = written(notice)
        for guest in self._guests:
            if guest.hears_notices:
                guest.line.send(frame)

    def _broadcast(
        self, frame: bytes, *, but: Guest | None = None, is_presence: bool = False
    ) -> None:
        for guest in self._guests:
            if guest is not but:
                guest.line.send(frame, is_presence=is_presence)


_ASKED: Mapping[str, tuple[Permission, Callable[[Room, Mapping[str, Any]], None]]] = {
    "give role": (Permission.GIVE_ROLES, Room._give_role),  # noqa: SLF001
    "remove": (Permission.REMOVE_PEOPLE, Room._remove),  # noqa: SLF001
    "lock": (Permission.LOCK, Room._lock),  # noqa: SLF001
    "end": (Permission.END, lambda room, _says: room.end()),
}


def _verify(state: bytes) -> None:
    Store(state, is_tried=False)
