"""One workbook that people edit together: what they send is checked, kept, and given to the rest.

Whatever came since the last flush is checked and applied together, committed to disk, then
broadcast as one update, and then told as saved: nobody sees what a power cut could take back.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from time import monotonic

from vsmap.document.shared_map import SharedWorkbook
from vsmap.model.errors import FileProblem, UpdateRefused
from vsmap.model.language import said
from vsmap.model.workbook import Workbook
from vsmap.sync.entry.invites import InviteRefused
from vsmap.sync.entry.people import Guest, Person, free_colour
from vsmap.sync.entry.roles import Role
from vsmap.sync.host.intake import Intake, Taken
from vsmap.sync.host.keeping import Keeping
from vsmap.sync.host.showing import Showing
from vsmap.sync.kept.opening import begun_with, kept_document, lineage_of, title_of
from vsmap.sync.kept.store import REMOVED_ROLE, RoomStore
from vsmap.sync.wire.protocol import (
    ENDED,
    REFUSED,
    REMOVED,
    Ask,
    AskPresence,
    Change,
    Message,
    Moved,
    Notice,
    Presence,
    saved,
    written,
)

log = logging.getLogger("vsmap.sync")

MOST_ANSWERS_BYTES = 2 * 2**20
"""So much of what people asked and were answered is kept for others who ask the same."""


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
        self._intake = Intake(self._document, store)
        self._keeping = Keeping(store, clock)
        self._locked = store.locked()
        self.guests: dict[Guest, None] = {}
        self._showing = Showing(self.guests)
        self._asks: list[tuple[Guest, bytes]] = []
        self._answers: dict[bytes, bytes] = {}
        self._untold: set[Guest] = set()
        self._is_new_here = False
        self.trouble = ""
        """Why the disk refuses; empty where it does not."""

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
    def title(self) -> str:
        """What the workbook is called."""
        return title_of(self._document)

    @property
    def creators(self) -> Mapping[str, str]:
        """Who created which record, in the order in which they came."""
        return self._intake.creators

    @property
    def people(self) -> dict[str, Person]:
        """Who is here, each once however many windows they have."""
        return {guest.person.id: guest.person for guest in self.guests}

    @property
    def has_work(self) -> bool:
        """Whether a flush has anything to do."""
        return bool(self._intake or self._keeping.unkept or self._is_new_here)

    @property
    def has_presence(self) -> bool:
        """Whether people show what the others have not been told."""
        return self._showing.has_news

    @property
    def unsaved(self) -> int:
        """Changes received that are not on disk yet."""
        return len(self._intake) + self._keeping.unkept

    @property
    def came(self) -> int:
        """Changes that came since the room was opened."""
        return self._intake.came

    @property
    def refused(self) -> int:
        """How many of them were refused."""
        return self._intake.refused

    @property
    def unkept_bytes(self) -> int:
        """How much was received and can't be let go before the disk takes it."""
        return self._keeping.unkept_bytes

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
        self.tell(guest, self._intake.authorship.told(self.store))
        guest.line.send(written(Ask(self._document.state_vector())))
        self._showing.show_all(guest)
        self._is_new_here = True

    def leave(self, guest: Guest) -> None:
        """Somebody's client is gone; what it sent and is not kept yet is kept all the same."""
        if self.guests.pop(guest, guest) is guest:
            return
        self._showing.leave(guest)
        self._is_new_here = True

    def receive(self, guest: Guest, message: Message) -> None:
        """Take in what a client says. Changes wait for the next flush. Raises UpdateRefused."""
        match message:
            case Ask(vector) if self._keeping.unkept:
                guest.waiting += len(vector)
                self._asks.append((guest, vector))
            case Ask(vector):
                self._answer(guest, vector)
            case Change():
                self._intake.put(guest, message)
            case Presence(states):
                self._showing.take(guest, states)
            case Moved():
                self._showing.move(guest, message)
            case AskPresence():
                self._showing.show_all(guest)
            case _:
                pass

    def flush(self) -> None:
        """Pass on what came, and tidy up."""
        self.pass_on()
        self.tidy()

    def tidy(self) -> None:
        """Keep the whole where the log has become long."""
        if self._keeping.is_checkpoint_due():
            self._keeping.checkpoint(self.state())

    def pass_on(self, *, with_presence: bool = True) -> None:
        """Check what waits, keep it on disk, give it to the others, tell that it is saved.

        Where the disk refuses nothing is told as saved; it is tried again the next time.
        """
        self._tell_people()
        if with_presence:
            self._showing.tell()
        if not self._take_in():
            return
        for guest in self._untold:
            if guest in self.guests and guest.hears_notices and not guest.is_missing:
                guest.line.send(saved(guest.taken))
        self._untold.clear()
        asks, self._asks = self._asks, []
        for guest, vector in asks:
            guest.waiting -= len(vector)
            self._answer_late(guest, vector)

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
        return self._keeping.is_version_due()

    def keep_version(self, name: str = "", author: str = "") -> bool:
        """Keep the workbook as it is now; an automatic one only where something has changed.

        Returns whether it was kept. Raises FileProblem.
        """
        return self._keeping.keep_version(self.workbook, name, author)

    def close(self) -> None:
        """Keep everything and let the file go."""
        self.flush()
        self._keeping.checkpoint(self.state())
        self.store.close()

    def tell_role(self, guest: Guest) -> None:
        """Tell somebody their role, what is locked, and which workbook this is."""
        says = {
            "locked": sorted(self._locked),
            "lineage": self.lineage,
            "created": self._intake.authorship.created_by(guest.person),
        }
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

    def _answer_late(self, guest: Guest, vector: bytes) -> None:
        """Answer a question that had to wait; one that can't be read ends its line alone."""
        try:
            self._answer(guest, vector)
        except UpdateRefused as refusal:
            guest.line.close(REFUSED, str(refusal))

    def _answer(self, guest: Guest, vector: bytes) -> None:
        """Many who come in at once have seen the same, and get the same bytes.

        Raises UpdateRefused where the question can't be read.
        """
        answer = self._answers.get(vector)
        if answer is None:
            rest = self._document.update_since(vector)
            answer = self._answers[vector] = written(Change(rest, is_answer=True))
            while sum(len(v) + len(each) for v, each in self._answers.items()) > MOST_ANSWERS_BYTES:
                del self._answers[next(iter(self._answers))]
        guest.line.send(answer, is_answer=True)

    def _take_in(self) -> bool:
        """Check and keep what came, and tell it to all; False where the disk refuses."""
        taken, heard = self._intake.take(self._locked, self.guests)
        self._untold |= heard
        if taken is not None:
            self._answers.clear()
            self._keeping.add(taken)
        try:
            kept = self._keeping.keep()
        except FileProblem as problem:
            self.trouble = str(problem)
            self.tell_all(Notice("unsaved", {"why": self.trouble}))
            return False
        self.trouble = ""
        if self._intake.authorship.news is not None:
            self.tell_all(self._intake.authorship.take_news())
        if kept:
            self._broadcast(kept)
        return True

    def _broadcast(self, kept: list[Taken]) -> None:
        """One update a flush to all; who has made all of it alone does not hear it.

        There is more than one only after the disk has refused.
        """
        for taken in kept:
            frame = written(Change(taken.update))
            but = taken.senders[0] if len(taken.senders) == 1 else None
            for guest in self.guests:
                if guest is not but:
                    guest.line.send(frame)

    def _tell_people(self) -> None:
        """Who is here: once for all who came and went since the last flush."""
        if self._is_new_here:
            self._is_new_here = False
            shown = [person.shown() for person in self.people.values()]
            self.tell_all(Notice("people", {"here": shown}))
