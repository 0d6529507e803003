"""What people send waits here for the next flush, and is checked in the order in which it came."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from vsmap.document.addresses import Address
from vsmap.document.records import Fields
from vsmap.document.store import Store
from vsmap.model.errors import EditRefused, FileProblem, UpdateRefused
from vsmap.model.language import said
from vsmap.sync.entry.people import Guest
from vsmap.sync.entry.permits import record_key
from vsmap.sync.host.authorship import Authorship
from vsmap.sync.host.checking import Checked, Checker, Missing, Rules
from vsmap.sync.kept.activity import Activity, Done, as_it_stands
from vsmap.sync.kept.store import RoomStore
from vsmap.sync.wire.protocol import REFUSED, Ask, Change, Notice, written

log = logging.getLogger("vsmap.sync")

MOST_REFUSALS = 100
"""Refused changes after which a line is ended: each costs the room a fresh copy to try on."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What one flush has taken in: one update, how many changes it is of, and whose they were.

    `created` tells who created which records, `replicas` to whom the numbers of new ones belong,
    `done` what was done.
    """

    update: bytes
    count: int
    senders: tuple[Guest, ...]
    created: tuple[tuple[str, str], ...] = ()
    replicas: tuple[tuple[int, str], ...] = ()
    done: tuple[Done, ...] = ()


class Intake:
    """The changes of a room on their way into its document.

    `creators` tells who created which record, in the order in which they came.
    """

    def __init__(self, document: Store, store: RoomStore) -> None:
        self._document = document
        document.watch_updates()
        self._store = store
        self._checker = Checker(document)
        self.creators = store.creators()
        self._replicas = store.replicas()
        self.authorship = Authorship(self.creators, self._replicas)
        self._activity = Activity()
        self._rules = Rules({}, frozenset(), {}, frozenset())
        self._present: set[str] = set()
        self._waiting: deque[tuple[Guest, Change, int]] = deque()
        self._checked: list[Checked] = []
        self.came = self.refused = 0
        """How many changes came since the room was opened, how many were refused."""

    def __len__(self) -> int:
        return len(self._waiting)

    def put(self, guest: Guest, change: Change) -> None:
        """Let a change wait."""
        self.came += 1
        guest.taken += 1
        guest.waiting += len(change.update)
        self._waiting.append((guest, change, guest.taken))

    def take(
        self, locked: frozenset[str], here: Iterable[Guest]
    ) -> tuple[Taken | None, set[Guest]]:
        """Check all that waits; returns what was taken in, and everybody who had sent something.

        Whoever sent what may not be is told so.
        """
        self._present = {guest.person.id for guest in here if guest.is_caught_up}
        self._rules = Rules(self.creators, locked, self._replicas, self._present)
        heard: set[Guest] = set()
        together: list[tuple[Guest, Change, int]] = []
        while self._waiting:
            waiting = self._waiting.popleft()
            guest, change, _ = waiting
            guest.waiting -= len(change.update)
            if guest.is_out:
                continue
            heard.add(guest)
            if self._checker.joins(guest, change, self._rules):
                together.append(waiting)
                continue
            self._take_together(together)
            together.clear()
            self._take_alone(*waiting)
        self._take_together(together)
        return self._taken(), heard

    def _take_together(self, changes: list[tuple[Guest, Change, int]]) -> None:
        if not changes:
            return
        try:
            given = [(guest, change) for guest, change, _ in changes]
            checked = self._checker.check_together(given, self._rules)
        except (UpdateRefused, EditRefused):
            for waiting in changes:
                self._take_alone(*waiting)
            return
        for each in checked:
            self._accept(each)

    def _take_alone(self, guest: Guest, change: Change, number: int) -> None:
        guest.tried = number
        try:
            checked = self._checker.check(guest, change, self._rules)
        except Missing as missing:
            self._ask_for_missing(guest, change, str(missing))
            return
        except (UpdateRefused, EditRefused) as refusal:
            self._refuse(guest, str(refusal))
            return
        self._note_fitting(guest)
        guest.is_missing = guest.is_missing and not change.is_answer
        if checked is not None:
            self._accept(checked)

    def _note_fitting(self, guest: Guest) -> None:
        guest.is_caught_up = True
        self._present.add(guest.person.id)

    def _ask_for_missing(self, guest: Guest, change: Change, why: str) -> None:
        if change.is_answer:  # Asked again it would answer the same.
            self._refuse(guest, why)
        elif not guest.is_missing:
            guest.is_missing = True
            guest.line.send(written(Ask(self._document.state_vector())))

    def _accept(self, checked: Checked) -> None:
        self._note_fitting(checked.guest)
        self._checked.append(checked)
        person = checked.guest.person
        for address in checked.created:
            self.creators.setdefault(record_key(address), person.id)
        if checked.replica is not None:
            self._replicas[checked.replica] = person.id
            self.authorship.note(checked.replica, person)

    def _taken(self) -> Taken | None:
        """What was taken in, done to the document."""
        checked, self._checked = self._checked, []
        news = self._checker.take_news()
        senders = tuple(dict.fromkeys(each.guest for each in checked))
        was = self._as_it_was(checked)
        try:
            self._document.apply_all(news)
        except UpdateRefused as refusal:  # Nobody may take for saved what is not in the document.
            self._checker.begin_again()
            for guest in senders:
                self._refuse(guest, str(refusal))
            return None
        updates = self._document.take_updates()
        if not updates:
            return None
        self._note_done(checked, was)
        return Taken(
            updates[0],
            len(checked),
            senders,
            tuple((record_key(a), each.guest.person.id) for each in checked for a in each.created),
            tuple((c.replica, c.guest.person.id) for c in checked if c.replica is not None),
            tuple(self._activity.take_done()),
        )

    def _as_it_was(self, checked: list[Checked]) -> dict[Address, Fields]:
        """How the records that are changed by more than a move stood before."""
        touched: dict[Address, set[str]] = {}
        for each in checked:
            for address in each.there:
                touched.setdefault(address, set()).update(each.touched[address])
        return dict(as_it_stands(self._document, touched))

    def _note_done(self, checked: list[Checked], was: dict[Address, Fields]) -> None:
        for each in checked:
            self._activity.note(each.guest.person.id, each.touched, was, each.there)
            for address, fields in each.there.items():
                was[address] = {**was.get(address, {}), **fields}

    def _refuse(self, guest: Guest, why: str) -> None:
        """Tell somebody why; their client takes the document anew, under another number."""
        self.refused += 1
        if guest.hears_notices:
            says = {"count": guest.taken, "at": guest.tried, "why": why}
            guest.line.send(written(Notice("rejected", says)))
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
                self._store.release_replicas(person)
            except FileProblem as problem:
                log.warning("%s", problem)
