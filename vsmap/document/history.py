"""Undo and redo of one's own work, by inverse edits, leaving what others did alone.

A field goes back only where it still holds what I wrote and nobody else has written it since; a
record I added goes only where nobody else has edited it or connected to it. The rest is skipped and
said. (pycrdt 0.14's own UndoManager loses fields when a delete meets another's edit.)
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from vsmap.document.addresses import PARTS, Address, map_address
from vsmap.document.records import DELETED
from vsmap.document.writes import value_now

if TYPE_CHECKING:
    from vsmap.document.mirror import Mirror
    from vsmap.document.store import Write

MOST_ENTRIES = 1000
"""How many edits can be undone; older ones are forgotten."""


@dataclass(frozen=True, slots=True)
class UndoReport:
    """What an undo or redo did: the edit's menu name, and what was left as it is, in sentences."""

    name: str
    skipped: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldEdit:
    """One field of one record I wrote: what it held before, what I wrote, and when (a count)."""

    address: Address
    field: str
    old: Any
    new: Any
    moment: int

    @property
    def brought_record(self) -> bool:
        """Whether this made a record visible, so that its undo takes the record away."""
        return self.field == DELETED and self.new is False


@dataclass(frozen=True, slots=True)
class Entry:
    """One edit as it can be undone."""

    name: str
    edits: tuple[FieldEdit, ...]
    merge_key: str | None = None

    def is_before(self, moment: int) -> bool:
        """Whether all of it was done before then."""
        return all(edit.moment < moment for edit in self.edits)


class Others:
    """Which fields others have written, and when."""

    def __init__(self) -> None:
        self._moments: dict[Address, dict[str, int]] = {}

    def note(self, touched: Mapping[Address, set[str]], moment: int) -> None:
        """Others have just written these fields."""
        for address, fields in touched.items():
            if fields:
                self._moments.setdefault(address, {}).update(dict.fromkeys(fields, moment))

    def wrote_field(self, address: Address, field: str, since: int) -> bool:
        """Whether somebody else has written the field after the moment."""
        return self._moments.get(address, {}).get(field, -1) > since

    def wrote_record(self, address: Address, since: int) -> bool:
        """Whether somebody else has written any field of the record after the moment."""
        return max(self._moments.get(address, {}).values(), default=-1) > since

    def records(self, since: int) -> Iterable[Address]:
        """The records somebody else has written after the moment."""
        return (a for a, fields in self._moments.items() if max(fields.values()) > since)


class History:
    """My edits in order, to be taken back one by one and done again."""

    def __init__(self) -> None:
        self.others = Others()
        self._done: list[Entry] = []
        self._undone: list[Entry] = []
        self.moment = 0

    @property
    def undo_name(self) -> str | None:
        """The menu name of what undo would take back."""
        return self._done[-1].name if self._done else None

    @property
    def redo_name(self) -> str | None:
        """The menu name of what redo would do again."""
        return self._undone[-1].name if self._undone else None

    @property
    def done_names(self) -> tuple[str, ...]:
        """The menu names of my edits that can be taken back, oldest first."""
        return tuple(entry.name for entry in self._done)

    @property
    def undone_names(self) -> tuple[str, ...]:
        """The menu names of what can be done again, the next one first."""
        return tuple(entry.name for entry in reversed(self._undone))

    def next_moment(self) -> int:
        """Time as a count of transactions."""
        self.moment += 1
        return self.moment

    def add(self, entry: Entry) -> None:
        """Remember an edit of mine; what was undone before it can't be done again any more."""
        self._undone.clear()
        last = self._done[-1] if self._done else None
        if last and entry.merge_key is not None and last.merge_key == entry.merge_key:
            self._done[-1] = self._merged(last, entry)
            return
        self._done.append(entry)
        del self._done[:-MOST_ENTRIES]

    def forget_since(self, moment: int) -> None:
        """What was done from then on was left behind, and can't be undone or done again."""
        self._done = [entry for entry in self._done if entry.is_before(moment)]
        self._undone = [entry for entry in self._undone if entry.is_before(moment)]

    def end_merging(self) -> None:
        """The next edit is an entry of its own, whatever its merge key."""
        if self._done:
            self._done[-1] = replace(self._done[-1], merge_key=None)

    def take_undo(self) -> Entry | None:
        """The edit to take back next, no longer remembered."""
        return self._done.pop() if self._done else None

    def take_redo(self) -> Entry | None:
        """The edit to do again next, no longer remembered."""
        return self._undone.pop() if self._undone else None

    def keep_undone(self, entry: Entry) -> None:
        """Remember how to do again what was just taken back."""
        self._undone.append(entry)

    def keep_redone(self, entry: Entry) -> None:
        """Remember how to take back what was just done again."""
        self._done.append(entry)

    def _merged(self, first: Entry, second: Entry) -> Entry:
        """Two edits of one field (typing) as one; another's write in between is the old value."""
        edits = {(e.address, e.field): e for e in first.edits}
        for edit in second.edits:
            earlier = edits.get((edit.address, edit.field))
            if earlier and not self.others.wrote_field(edit.address, edit.field, earlier.moment):
                edits[edit.address, edit.field] = replace(edit, old=earlier.old)
            else:
                edits[edit.address, edit.field] = edit
        return replace(second, name=first.name, edits=tuple(edits.values()))


def entry_of(
    name: str,
    writes: Iterable[Write],
    mirror: Mirror,
    moment: int,
    merge_key: str | None = None,
) -> Entry:
    """How to take back these writes, seen before they are done.

    A new record goes whole, a new map with all that is in it.
    """
    kept = list(writes)
    new = {w.address for w in kept if w.address not in mirror.held and w.field == DELETED}
    edits = (
        FieldEdit(w.address, w.field, value_now(mirror, w.address, w.field), w.value, moment)
        for w in kept
        if (w.field == DELETED or w.address not in new) and not _is_inside(w.address, new)
    )
    return Entry(name, tuple(edits), merge_key)


def _is_inside(address: Address, new: set[Address]) -> bool:
    return address.collection in PARTS and map_address(address.map_id) in new
