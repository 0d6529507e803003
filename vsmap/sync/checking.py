"""What a change touches, and whether the one who sent it may do that.

The change is done to a copy first: parsing alone proves nothing, a change may be readable and still
write where it must not.
"""

from __future__ import annotations

from collections.abc import Collection as Several
from collections.abc import Mapping
from dataclasses import dataclass

from vsmap.document.addresses import PARTS, Address, Collection
from vsmap.document.guard import Run, check_update, clocks_of, has_gap
from vsmap.document.records import read_record
from vsmap.document.store import Store
from vsmap.model.errors import EditRefused, UpdateRefused
from vsmap.model.language import said
from vsmap.sync.opening import lineage_of
from vsmap.sync.people import Guest
from vsmap.sync.roles import Permission, may

MOST_FROM_VIEWERS = 64 * 1024
"""What viewers send is looked at only so far as to see that it says nothing new."""
_OPEN_TO_CREATORS = frozenset({Collection.STEPS, Collection.FLOWS, Collection.NOTES})


@dataclass(frozen=True, slots=True)
class Checked:
    """A change that may be taken in, the records it creates, the new replica it comes from."""

    update: bytes
    created: tuple[Address, ...]
    replica: int | None = None


@dataclass(frozen=True, slots=True)
class Rules:
    """What holds in a room now.

    Who created which record, what is locked, the largest change, to whom the numbers of replicas
    belong, and who is here.
    """

    creators: Mapping[str, str]
    locked: Several[str]
    most_bytes: int
    replicas: Mapping[int, str]
    here: Several[str]


class Missing(UpdateRefused):
    """The change follows others that have not come; the sender is asked for all of them."""


class Checker:
    """Tries every change on a copy of the document before it may reach the document itself."""

    def __init__(self, document: Store) -> None:
        self._document = document
        self._begin()

    def check(self, guest: Guest, update: bytes, rules: Rules) -> Checked | None:
        """The change as it may be taken in at once; None where it says nothing new.

        Raises UpdateRefused where it is damaged or hostile, EditRefused where the sender may not
        do it, Missing where something before it is not there yet.
        """
        may_change = may(guest.person.role, Permission.CREATE)
        runs = check_update(update, rules.most_bytes if may_change else MOST_FROM_VIEWERS)
        clocks = clocks_of(self._trial.state_vector())
        new = [run for run in runs if run.end > clocks.get(run.client, 0)]
        if not may_change:
            if new:
                raise EditRefused(said("Viewers can't change the map; ask the facilitator."))
            return None
        if has_gap(runs, clocks):
            raise Missing(said("changes before these have not come"))
        replica = _own_replica(guest, new, rules)
        if any(run.start == 0 for run in new):
            self._require_same_workbook(update)
        try:
            self._trial.apply(update, most_bytes=rules.most_bytes)
            touched = self._trial.take_touched(())
            created = self._require_allowed(guest, touched, rules)
        except (UpdateRefused, EditRefused):
            self._begin()
            raise
        self._known.update(touched)
        return Checked(update, created, replica) if touched or new else None

    def _begin(self) -> None:
        """Take the document as it is, in place of a copy that was spoilt."""
        self._trial = Store(self._document.update_since(), is_tried=False)
        self._trial.watch()
        self._known = {address for address, _ in self._trial.read_all()}
        self._lineage = lineage_of(self._trial)

    def _require_same_workbook(self, update: bytes) -> None:
        """What begins a history may begin another workbook's, whose records would mix with ours.

        Looked at by itself: beside ours its mark may lose, and would not be seen.
        """
        theirs = lineage_of(Store(update, is_tried=False))
        if theirs and self._lineage and theirs != self._lineage:
            raise UpdateRefused(said("these changes are of another workbook"))

    def _require_allowed(
        self, guest: Guest, touched: Mapping[Address, set[str]], rules: Rules
    ) -> tuple[Address, ...]:
        if self._lineage and lineage_of(self._trial) != self._lineage:
            raise UpdateRefused(said("these changes are of another workbook"))
        self._lineage = lineage_of(self._trial)
        created = tuple(address for address in touched if address not in self._known)
        for address in touched:
            fields = self._trial.read(address)
            if fields is not None and read_record(address, fields)[0] is None:
                raise UpdateRefused(said("it would leave a record nobody can read"))
            if address.map_id in rules.locked and not may(
                guest.person.role, Permission.EDIT_LOCKED
            ):
                raise EditRefused(said("The facilitator has locked this map."))
            own = address in created or rules.creators.get(record_key(address)) == guest.person.id
            _require_may(guest, address, is_own=own)
        return created


def record_key(address: Address) -> str:
    """The name of a record among all of a workbook."""
    return f"{address.collection.value}/{address.key}"


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


def _require_may(guest: Guest, address: Address, *, is_own: bool) -> None:
    if may(guest.person.role, Permission.EDIT):
        return
    if not (is_own and address.collection in PARTS and address.collection in _OPEN_TO_CREATORS):
        raise EditRefused(said("Participants change only what they created themselves."))
