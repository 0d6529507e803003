"""One workbook that people edit together: what they send is checked, kept, and given to the rest.

Whatever came since the last flush is checked and applied, committed to disk, then broadcast, and
then told as saved: nobody sees what a power cut could take back.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from time import monotonic

from vsmap.document.shared_map import SharedWorkbook
from vsmap.document.versions import Version
from vsmap.model.errors import EditRefused, FileProblem, UpdateRefused, VsmapError
from vsmap.model.language import said
from vsmap.model.workbook import Workbook
from vsmap.sync.checking import Checked, Checker, Missing, Rules, record_key
from vsmap.sync.invites import InviteRefused
from vsmap.sync.opening import begun_with, kept_document, lineage_of, verify
from vsmap.sync.people import Guest, Person, free_colour
from vsmap.sync.presence import Shown, States
from vsmap.sync.protocol import Ask, AskPresence, Change, Message, Notice, Presence, written
from vsmap.sync.roles import Role
from vsmap.sync.store import REMOVED_ROLE, RoomStore

log = logging.getLogger("vsmap.sync")

MOST_LIVE_BYTES = 64 * 1024
MOST_FIRST_BYTES = 8 * 2**20
MOST_REFUSALS = 100
"""Refused changes after which a line is ended: each costs the room a fresh copy to try on."""
VERSION_SECONDS = 5 * 60
CHECKPOINT_UPDATES = 500
CHECKPOINT_BYTES = 2**20
ENDED = 4001
REMOVED = 4003
REFUSED = 4009


class Room:
    """One room. Lives on one thread; `flush` is called soon after something was received."""

    def __init__(
        self,
        store: RoomStore,
        started_with: bytes | None = None,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        """Open what is stored, with the state of a file that it begins or goes on with.

        Raises FileProblem where the disk refuses, MergeRefused where that file is another's.
        """
        self.store = store
        self._document, self.lost = kept_document(store)
        if started_with is not None:
            self._document = begun_with(started_with, store, self._document)
        self._document.watch()
        self._checker = Checker(self._document)
        self._creators = store.creators()
        self._replicas = store.replicas()
        self._locked = store.locked()
        self.guests: dict[Guest, None] = {}
        self._waiting: deque[tuple[Guest, Change]] = deque()
        self._unkept: list[tuple[Guest, Checked]] = []
        self._asks: list[tuple[Guest, bytes]] = []
        self._untold: dict[Guest, None] = {}
        self._shown = Shown()
        self._is_new_here = False
        self._since_checkpoint = [0, 0]
        self._is_changed = False
        self._clock = clock
        self._version_at = clock()

    def state(self) -> bytes:
        """The whole document as bytes."""
        return self._document.update_since()

    def workbook(self) -> Workbook:
        """The workbook as it is now."""
        return SharedWorkbook.from_state(self.state()).workbook

    @property
    def lineage(self) -> str:
        """Which history the workbook is of."""
        return lineage_of(self._document)

    @property
    def people(self) -> dict[str, Person]:
        """Who is here, each once however many windows they have."""
        return {guest.person.id: guest.person for guest in self.guests}

    @property
    def has_work(self) -> bool:
        """Whether a flush has anything to do."""
        return bool(self._waiting or self._unkept or self._is_new_here)

    @property
    def unsaved(self) -> int:
        """Changes received that are not on disk yet."""
        return len(self._waiting) + len(self._unkept)

    @property
    def unkept_bytes(self) -> int:
        """How much was received and can't be let go before the disk takes it."""
        return sum(len(checked.update) for _, checked in self._unkept)

    def role_for(self, person: str, invited_as: Role) -> Role:
        """The role somebody comes in with: the one given here, else that of the invite.

        Raises InviteRefused for somebody who was removed.
        """
        known = self.store.role_of(person)
        if known == REMOVED_ROLE:
            raise InviteRefused(said("The facilitator has removed you from the session."))
        return Role(known) if known in set(Role) else invited_as

    def enter(self, guest: Guest) -> None:
        """Somebody comes in: they are asked what they have, and see who is here.

        Where the disk refuses they come in all the same, and are told with their first change.
        """
        try:
            self.store.note_person(guest.person.id, guest.person.name)
        except FileProblem as problem:
            log.warning("%s", problem)
        self._give_colour(guest.person)
        self.guests[guest] = None
        self.tell_role(guest)
        guest.line.send(written(Ask(self._document.state_vector())))
        if self._shown.states:
            guest.line.send(written(Presence(self._shown.states)), is_presence=True)
        self._is_new_here = True

    def leave(self, guest: Guest) -> None:
        """Somebody's client is gone; what it sent and is not kept yet is kept all the same."""
        if self.guests.pop(guest, guest) is guest:
            return
        self._tell_presence(self._shown.leave(guest))
        self._is_new_here = True

    def receive(self, guest: Guest, message: Message) -> None:
        """Take in what a client says. Changes wait for the next flush. Raises UpdateRefused."""
        match message:
            case Ask(vector) if self._unkept:
                self._asks.append((guest, vector))
            case Ask(vector):
                self._answer(guest, vector)
            case Change(update):
                guest.taken += 1
                guest.waiting += len(update)
                self._waiting.append((guest, message))
            case Presence(states):
                self._tell_presence(self._shown.take(guest, states), guest)
            case AskPresence():
                guest.line.send(written(Presence(self._shown.states)), is_presence=True)
            case _:
                pass

    def flush(self) -> None:
        """Check what waits, keep it on disk, give it to the others, tell that it is saved.

        Where the disk refuses nothing is told as saved; it is tried again at the next flush.
        """
        self._tell_people()
        while self._waiting:
            guest, change = self._waiting.popleft()
            guest.waiting -= len(change.update)
            self._untold[guest] = None
            self._take(guest, change)
        if self._unkept:
            try:
                self._keep()
            except FileProblem as problem:
                self.tell_all(Notice("unsaved", {"why": str(problem)}))
                return
        kept, self._unkept = self._unkept, []
        for guest, checked in kept:
            self._broadcast(written(Change(checked.update)), but=guest)
        for guest in self._untold:
            if guest in self.guests and guest.hears_notices and not guest.is_missing:
                guest.line.send(written(Notice("saved", {"count": guest.taken})))
        self._untold.clear()
        asks, self._asks = self._asks, []
        for guest, vector in asks:
            self._answer(guest, vector)
        self._checkpoint_if_due(kept)

    def lock(self, map_id: str, *, is_locked: bool) -> None:
        """Lock a map for all but facilitators, or open it again. Raises FileProblem."""
        self.store.lock(map_id, is_locked=is_locked)
        self._locked = self.store.locked()
        self.tell_all(Notice("locked", {"maps": sorted(self._locked)}))

    def give_role(self, person: str, role: Role) -> None:
        """Give somebody another role, here or away; it holds from their next change on.

        Raises FileProblem; the role holds all the same until the room is closed.
        """
        for guest in self.of_person(person):
            guest.person.role = role
            self.tell_role(guest)
        self._is_new_here = True
        self.store.give_role(person, role.value)

    def remove(self, person: str) -> None:
        """Send somebody out; they can't come back as themselves. Raises FileProblem."""
        self.put_out(self.of_person(person), said("The facilitator has removed you."))
        self.store.give_role(person, REMOVED_ROLE)

    def put_out(self, guests: list[Guest], reason: str) -> None:
        """End the lines of some at once: what they sent and is not checked yet is not taken."""
        for guest in guests:
            guest.is_out = True
            guest.line.close(REMOVED, reason)

    def end(self) -> None:
        """The session is over for everybody; the document stays on disk."""
        for guest in tuple(self.guests):
            guest.line.close(ENDED, said("The session has ended."))

    def of_person(self, person: str) -> list[Guest]:
        """Everybody's windows that are one person's."""
        return [guest for guest in self.guests if guest.person.id == person]

    def is_version_due(self) -> bool:
        """Whether people have worked for five minutes since the last version."""
        now = self._clock()
        if not self._is_changed:
            self._version_at = now
        return now - self._version_at >= VERSION_SECONDS

    def keep_version(self, name: str = "", author: str = "") -> bool:
        """Keep the workbook as it is now; an automatic one only where something has changed.

        Returns whether it was kept. Raises FileProblem.
        """
        if not name and not self._is_changed:
            return False
        self._is_changed = False
        self._version_at = self._clock()
        self.store.keep_version(Version.of(self.workbook(), name), author)
        return True

    def close(self) -> None:
        """Keep everything and let the file go."""
        self.flush()
        self._checkpoint()
        self.store.close()

    def tell_role(self, guest: Guest) -> None:
        """Tell somebody their role, what is locked, and which workbook this is."""
        says = {"locked": sorted(self._locked), "lineage": self.lineage}
        self.tell(guest, Notice("role", {**guest.person.shown(), **says}))

    def tell(self, guest: Guest, notice: Notice) -> None:
        """Tell somebody something, if their client understands it."""
        if guest.hears_notices:
            guest.line.send(written(notice))

    def tell_all(self, notice: Notice) -> None:
        """Tell everybody something."""
        frame = written(notice)
        for guest in self.guests:
            if guest.hears_notices:
                guest.line.send(frame)

    def _give_colour(self, newcomer: Person) -> None:
        """Their own colour in all their windows, one that nobody else here has."""
        here = self.people
        own = here.pop(newcomer.id, None)
        taken = frozenset(person.colour for person in here.values())
        newcomer.colour = own.colour if own else free_colour(newcomer.colour, taken)

    def _answer(self, guest: Guest, vector: bytes) -> None:
        rest = self._document.update_since(vector)
        guest.line.send(written(Change(rest, is_answer=True)), is_answer=True)

    def _take(self, guest: Guest, change: Change) -> None:
        if guest.is_out:
            return
        try:
            checked = self._checker.check(guest, change.update, self._rules(change))
            if checked is not None:
                self._document.apply(checked.update)
        except Missing as missing:
            if change.is_answer:  # Asked again it would answer the same.
                self._refuse(guest, str(missing))
            elif not guest.is_missing:
                guest.is_missing = True
                guest.line.send(written(Ask(self._document.state_vector())))
            return
        except (UpdateRefused, EditRefused) as refusal:
            self._refuse(guest, str(refusal))
            return
        guest.is_caught_up = True
        guest.is_missing = guest.is_missing and not change.is_answer
        if checked is not None:
            self._accept(guest, checked)

    def _accept(self, guest: Guest, checked: Checked) -> None:
        self._unkept.append((guest, checked))
        for address in checked.created:
            self._creators.setdefault(record_key(address), guest.person.id)
        if checked.replica is not None:
            self._replicas[checked.replica] = guest.person.id

    def _rules(self, change: Change) -> Rules:
        most = MOST_FIRST_BYTES if change.is_answer else MOST_LIVE_BYTES
        here = {guest.person.id for guest in self.guests if guest.is_caught_up}
        return Rules(self._creators, self._locked, most, self._replicas, here)

    def _refuse(self, guest: Guest, why: str) -> None:
        """Tell somebody why; their client takes the document anew, under another number."""
        self.tell(guest, Notice("rejected", {"count": guest.taken, "why": why}))
        self._release(guest.person.id)
        guest.refusals += 1
        if guest.refusals > MOST_REFUSALS:
            guest.line.close(REFUSED, said("too many changes were refused"))

    def _release(self, person: str) -> None:
        """The replicas somebody wrote with are left behind; others may bring what is in them."""
        own = [number for number, owner in self._replicas.items() if owner == person]
        for number in own:
            del self._replicas[number]
        if own:
            try:
                self.store.release_replicas(person)
            except FileProblem as problem:
                log.warning("%s", problem)

    def _keep(self) -> None:
        """Bring to disk what was accepted, who created what, and whose replicas it came from."""
        unkept = [(guest.person.id, checked) for guest, checked in self._unkept]
        self.store.append(
            ((person, checked.update) for person, checked in unkept),
            ((record_key(a), person) for person, checked in unkept for a in checked.created),
            ((c.replica, person) for person, c in unkept if c.replica is not None),
        )
        self._is_changed = True

    def _checkpoint_if_due(self, kept: list[tuple[Guest, Checked]]) -> None:
        self._since_checkpoint[0] += len(kept)
        self._since_checkpoint[1] += sum(len(checked.update) for _, checked in kept)
        updates, size = self._since_checkpoint
        if updates >= CHECKPOINT_UPDATES or size >= CHECKPOINT_BYTES:
            self._checkpoint()

    def _checkpoint(self) -> None:
        """Where the disk refuses, the log goes on being what is kept."""
        self._since_checkpoint = [0, 0]
        try:
            self.store.checkpoint(self.state(), verify)
        except VsmapError as problem:
            log.warning("%s", problem)

    def _tell_people(self) -> None:
        """Who is here: once for all who came and went since the last flush."""
        if self._is_new_here:
            self._is_new_here = False
            shown = [person.shown() for person in self.people.values()]
            self.tell_all(Notice("people", {"here": shown}))

    def _tell_presence(self, states: States, but: Guest | None = None) -> None:
        if states:
            self._broadcast(written(Presence(states)), but=but, is_presence=True)

    def _broadcast(
        self, frame: bytes, *, but: Guest | None = None, is_presence: bool = False
    ) -> None:
        for guest in self.guests:
            if guest is not but:
                guest.line.send(frame, is_presence=is_presence)
