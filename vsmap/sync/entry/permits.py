"""What somebody may write in a session.

The server asks it of every change, one's own window before anything is written.
"""

from __future__ import annotations

from collections.abc import Collection as Several
from collections.abc import Iterable
from dataclasses import dataclass, field

from vsmap.document.addresses import PARTS, Address, Collection
from vsmap.document.shared_map import SharedWorkbook
from vsmap.model.errors import EditRefused
from vsmap.model.language import said
from vsmap.sync.entry.roles import Permission, Role, may

MOST_CREATED = 5000
"""So many of the records one has created are told to somebody who comes in."""
_OPEN_TO_CREATORS = frozenset({Collection.STEPS, Collection.FLOWS, Collection.NOTES})


def record_key(address: Address) -> str:
    """The name of a record among all of a workbook."""
    return f"{address.collection.value}/{address.key}"


def require_writer(role: Role) -> None:
    """Raise EditRefused for somebody who only looks."""
    if not may(role, Permission.CREATE):
        raise EditRefused(said("You are a viewer here; ask the facilitator to let you edit."))


def require_may(role: Role, address: Address, locked: Several[str], *, is_own: bool) -> None:
    """Raise EditRefused where somebody in that role may not write a record."""
    if address.map_id in locked and not may(role, Permission.EDIT_LOCKED):
        raise EditRefused(said("The facilitator has locked this map."))
    if may(role, Permission.EDIT):
        return
    if not (is_own and address.collection in PARTS and address.collection in _OPEN_TO_CREATORS):
        raise EditRefused(said("Participants change only what they created themselves."))


@dataclass(slots=True)
class Permits:
    """What one may write here, as far as one has been told.

    `role` is None until it is known: a document that has a history of its own is worked on until
    then, as before; one that is only just coming in is not.
    """

    role: Role | None = None
    locked: frozenset[str] = frozenset()
    created: set[str] = field(default_factory=set)

    def require(self, document: SharedWorkbook, records: Iterable[Address]) -> None:
        """Raise EditRefused, with a sentence, where one may not write these."""
        if self.role is None:
            if document.lineage:
                return
            raise EditRefused(said("The session is still coming in; wait a moment."))
        require_writer(self.role)
        for address in records:
            key = record_key(address)
            is_own = key in self.created or not document.knows(address)
            require_may(self.role, address, self.locked, is_own=is_own)
