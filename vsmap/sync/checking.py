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
from vsmap.sync.people import Guest
from vsmap.sync.roles import Permission, may

_OPEN_TO_CREATORS = frozenset({Collection.STEPS, Collection.FLOWS, Collection.NOTES})


@dataclass(frozen=True, slots=True)
class Checked:
    """A change that may be taken in, and the records it creates."""

    update: bytes
    created: tuple[Address, ...]


@dataclass(frozen=True, slots=True)
class Rules:
    """What holds in a room now: who created which record, what is locked, the largest change."""

    creators: Mapping[str, str]
    locked: Several[str]
    most_bytes: int


class Missing(UpdateRefused):
    """The change follows others that have not come; the sender is asked for all of them."""


class Checker:
    """Tries every change on a copy of the document before it may reach the document itself."""

    def __init__(self, document: Store) -> None:
        self._document = document
        self._people: dict[int, str] = {}
        self._begin()

    def check(self, guest: Guest, update: bytes, rules: Rules) -> Checked | None:
        """The change as it may be taken in at once; None where it says nothing new.

        Raises UpdateRefused where it is damaged or hostile, EditRefused where the sender may not
        do it, Missing where something before it is not there yet.
        """
        runs = check_update(update, rules.most_bytes)
        clocks = clocks_of(self._trial.state_vector())
        if has_gap(runs, clocks):
            raise Missing(said("changes before these have not come"))
        if not may(guest.person.role, Permission.CREATE):
            raise EditRefused(said("Viewers can't change the map; ask the facilitator."))
        self._require_own(guest, [run for run in runs if run.end > clocks.get(run.client, 0)])
        try:
            self._trial.apply(update, most_bytes=rules.most_bytes)
            touched = self._trial.take_touched(())
            created = self._require_allowed(guest, touched, rules)
        except (UpdateRefused, EditRefused):
            self._begin()
            raise
        self._known.update(touched)
        return Checked(update, created) if touched else None

    def _begin(self) -> None:
        """Take the document as it is, in place of a copy that was spoilt."""
        self._trial = Store(self._document.update_since(), is_tried=False)
        self._trial.watch()
        self._known = {address for address, _ in self._trial.read_all()}

    def _require_own(self, guest: Guest, runs: list[Run]) -> None:
        """New changes bear the number of a client that belongs to the sender."""
        for run in runs:
            if self._people.setdefault(run.client, guest.person.id) != guest.person.id:
                raise UpdateRefused(said("these changes bear the mark of somebody else"))

    def _require_allowed(
        self, guest: Guest, touched: Mapping[Address, set[str]], rules: Rules
    ) -> tuple[Address, ...]:
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


def _require_may(guest: Guest, address: Address, *, is_own: bool) -> None:
    if may(guest.person.role, Permission.EDIT):
        return
    if not (is_own and address.collection in PARTS and address.collection in _OPEN_TO_CREATORS):
        raise EditRefused(said("Participants change only what they created themselves."))
