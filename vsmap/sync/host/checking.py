"""What a change touches, and whether the one who sent it may do that.

Changes are done to a copy first: parsing alone proves nothing, a change may be readable and still
write where it must not. Common edits are tried one after another and looked at together; where
these may not stand, each is tried alone, so that the guilty alone is refused.
"""

from __future__ import annotations

from collections.abc import Collection as Several
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from vsmap.document.addresses import Address
from vsmap.document.guard import Run, check_update, clocks_of, has_gap
from vsmap.document.records import DELETED, can_be_patched, read_record
from vsmap.document.store import Store
from vsmap.model.errors import EditRefused, UpdateRefused
from vsmap.model.language import said
from vsmap.sync.entry.people import Guest
from vsmap.sync.entry.permits import record_key, require_may, require_writer
from vsmap.sync.entry.roles import Permission, may
from vsmap.sync.kept.activity import There, Touched, as_it_stands
from vsmap.sync.kept.opening import lineage_of
from vsmap.sync.wire.protocol import MOST_FIRST_BYTES, MOST_LIVE_BYTES, Change

MOST_FROM_VIEWERS = 64 * 1024
"""What viewers send is looked at only so far as to see that it says nothing new."""
_ALL_FIELDS = frozenset[str]()


class Checked(NamedTuple):
    """What a change does that was taken in: whose it is, and which fields of what it touches.

    `there` is how these stand now, `created` those of them that are new, `replica` the number of
    the replica it comes from where that is seen for the first time.
    """

    guest: Guest
    touched: Touched
    there: There
    created: tuple[Address, ...]
    replica: int | None = None


@dataclass(frozen=True, slots=True)
class Rules:
    """What holds in a room now.

    Who created which record, what is locked, to whom the numbers of replicas belong, and who is
    here.
    """

    creators: Mapping[str, str]
    locked: Several[str]
    replicas: Mapping[int, str]
    here: Several[str]


class Missing(UpdateRefused):
    """The change follows others that have not come; the sender is asked for all of them."""


class Checker:
    """Tries changes on a copy of the document before they may reach the document itself."""

    def __init__(self, document: Store) -> None:
        self._document = document
        self._news: list[bytes] = []
        self._begin()
        self._known = {address for address, _ in self._trial.read_all()}

    def check(self, guest: Guest, change: Change, rules: Rules) -> Checked | None:
        """Take one change into the copy; None where it says nothing new.

        Raises UpdateRefused where it is damaged or hostile, EditRefused where the sender may not
        do it, Missing where something before it is not there yet.
        """
        may_change = may(guest.person.role, Permission.CREATE)
        runs = check_update(change.update, _most(change) if may_change else MOST_FROM_VIEWERS)
        new = self._new(runs)
        if not may_change:
            if new:
                require_writer(guest.person.role)
            return None
        if has_gap(runs, self._clocks):
            raise Missing(said("changes before these have not come"))
        replica = _own_replica(guest, new, rules)
        if any(run.start == 0 for run in new):
            self._require_same_workbook(change.update)
        self._count(new)
        (checked,) = self._try([(guest, change)], rules, replica)
        return checked if checked.touched or new else None

    def joins(self, guest: Guest, change: Change, rules: Rules) -> bool:
        """Whether a change is to be tried together with those that have joined before it.

        It is a common one, from a replica known as its sender's. Anything else, and whatever is
        wrong with one, is for `check`.
        """
        if change.is_answer or not may(guest.person.role, Permission.CREATE):
            return False
        try:
            runs = check_update(change.update, MOST_LIVE_BYTES)
        except UpdateRefused:
            return False
        new = self._new(runs)
        if any(rules.replicas.get(run.client) != guest.person.id for run in new):
            return False
        if has_gap(runs, self._clocks):
            return False
        self._count(new)
        return True

    def check_together(
        self, changes: Sequence[tuple[Guest, Change]], rules: Rules
    ) -> list[Checked]:
        """Take the changes that have joined into the copy.

        Raises UpdateRefused or EditRefused where one of them may not be; none is taken in then.
        """
        return self._try(changes, rules)

    def take_news(self) -> list[bytes]:
        """The updates that were taken in since this was last asked."""
        news, self._news = self._news, []
        return news

    def begin_again(self) -> None:
        """Take the document as it is, in place of a copy that is ahead of it."""
        self._news.clear()
        self._begin()

    def _begin(self) -> None:
        """A fresh copy in place of one that was spoilt, with what was taken in since."""
        self._trial = Store(self._document.update_since(), is_tried=False)
        self._trial.apply_all(self._news)
        self._trial.watch_records()
        self._clocks = clocks_of(self._trial.state_vector())
        self._counted: dict[int, int] = {}
        self._lineage = lineage_of(self._trial)

    def _new(self, runs: Iterable[Run]) -> list[Run]:
        clocks = self._clocks
        return [run for run in runs if run.end > clocks.get(run.client, 0)]

    def _count(self, new: Iterable[Run]) -> None:
        """The clocks as they will be when these changes are taken in."""
        for run in new:
            reached = max(run.end, self._clocks.get(run.client, 0))
            self._clocks[run.client] = self._counted[run.client] = reached

    def _try(
        self,
        changes: Sequence[tuple[Guest, Change]],
        rules: Rules,
        replica: int | None = None,
    ) -> list[Checked]:
        """Do changes to the copy one by one; it is a fresh one again where they may not stand."""
        done: list[Checked] = []
        fresh: set[Address] = set()
        try:
            for guest, change in changes:
                self._trial.apply_all((change.update,))
                touched = self._trial.take_touched(())
                created = tuple(touched.keys() - self._known - fresh)
                if not _may_all(guest, rules):
                    self._require_done(change.update)
                    _require_allowed(guest, touched, created, rules)
                there = as_it_stands(self._trial, touched)
                done.append(Checked(guest, touched, there, created, replica))
                fresh.update(created)
            self._require_sound(done)
        except (UpdateRefused, EditRefused):
            self._begin()
            raise
        self._counted.clear()
        self._known |= fresh
        self._news += [change.update for _, change in changes]
        return done

    def _require_done(self, update: bytes) -> None:
        """What waits for another's next change would be done, and looked at, as that one's."""
        if not self._trial.has_done(check_update(update)):
            raise UpdateRefused(said("what it builds on is not there"))

    def _require_same_workbook(self, update: bytes) -> None:
        """What begins a history may begin another workbook's, whose records would mix with ours.

        Looked at by itself: beside ours its mark may lose, and would not be seen.
        """
        theirs = lineage_of(Store(update, is_tried=False))
        if theirs and self._lineage and theirs != self._lineage:
            raise UpdateRefused(said("these changes are of another workbook"))

    def _require_sound(self, done: Iterable[Checked]) -> None:
        """The copy is of the same workbook, has taken everything in, and can be read."""
        lineage = lineage_of(self._trial)
        if self._lineage and lineage != self._lineage:
            raise UpdateRefused(said("these changes are of another workbook"))
        if not self._trial.has_reached(self._counted):
            raise UpdateRefused(said("what it builds on is not there"))
        doubtful = {
            address: _ALL_FIELDS
            for each in done
            for address, fields in each.touched.items()
            if DELETED in fields or not can_be_patched(address, fields)
        }
        for address, fields in self._trial.read_each(doubtful):
            if read_record(address, fields)[0] is None:
                raise UpdateRefused(said("it would leave a record nobody can read"))
        self._lineage = lineage


def _most(change: Change) -> int:
    return MOST_FIRST_BYTES if change.is_answer else MOST_LIVE_BYTES


def _own_replica(guest: Guest, new: list[Run], rules: Rules) -> int | None:
    """The number of the sender's replica where it is seen for the first time; else None.

    Changes of a replica whose person is here come from that person alone: under their number, other
    content would make theirs pass for known. Of those who are not here anybody who edits may bring
    the changes, as with a file edited on a train; only a replica that comes alone becomes one's
    own.
    """
    numbers = {run.client for run in new}
    for number in numbers:
        owner = rules.replicas.get(number, guest.person.id)
        is_brought = owner not in rules.here and may(guest.person.role, Permission.EDIT)
        if owner != guest.person.id and not is_brought:
            raise UpdateRefused(said("these changes bear the mark of somebody else"))
    first = [number for number in numbers if number not in rules.replicas]
    return first[0] if len(numbers) == 1 and first else None


def _may_all(guest: Guest, rules: Rules) -> bool:
    """Whether somebody may write whatever a change of theirs touches."""
    return may(guest.person.role, Permission.EDIT) and not rules.locked


def _require_allowed(
    guest: Guest, touched: Iterable[Address], created: Several[Address], rules: Rules
) -> None:
    """Whether somebody may write all that a change of theirs touches."""
    person = guest.person
    for address in touched:
        is_own = address in created or rules.creators.get(record_key(address)) == person.id
        require_may(person.role, address, rules.locked, is_own=is_own)
