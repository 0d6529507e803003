"""What another's change did to one's own work: whose hand it was, and what can be put back.

Two people may set one field, or one may delete what the other has in hand. The document takes the
last one in; here the one whose work gave way is told, with an edit that brings it back.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from time import monotonic
from typing import Any, cast

from vsmap.analysis.differences import FieldDifference, field_difference, name_told
from vsmap.document.addresses import Address, Collection, action_address, changed_address
from vsmap.document.history import FieldEdit
from vsmap.document.records import Fields, flat_changes, flat_field
from vsmap.document.shared_map import SharedWorkbook
from vsmap.document.store import Write
from vsmap.document.structs import NO_VALUE, ItemId, Piece, pieces_of
from vsmap.model.changes import ChangeKind, DocumentChange, MapChange
from vsmap.model.fields import Record
from vsmap.model.language import phrase
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.workbook import Workbook
from vsmap.sync.guest.restoring import hidden_with, joined_to, restoration

RECENT = 60.0
"""Seconds for which one is told that somebody set what one has just set, knowing of it."""
MOST_REMEMBERED = 5000
MOST_TOLD = 20


@dataclass(frozen=True, slots=True)
class Conflict:
    """Another set a field that I had set (`field`), or deleted what I had in hand (no field).

    `name` is what people call the record and `more` how many others were deleted with it. `label`
    names the field, `mine` and `theirs` are its values as people read them; empty where they can't
    be told in a few words. `by` are the ids of those whose hand it was: most often one, none where
    it is not known.
    """

    address: Address
    name: str
    by: tuple[str, ...]
    edits: tuple[FieldEdit, ...]
    field: str = ""
    label: str = ""
    mine: str = ""
    theirs: str = ""
    more: int = 0

    @property
    def is_deletion(self) -> bool:
        """Whether the record is gone, so that putting mine back restores it with its flows."""
        return not self.field

    def put_back(self, document: SharedWorkbook) -> None:
        """Put mine back, by an ordinary edit that undo takes back. Raises EditRefused."""
        name = phrase("Restore") if self.is_deletion else phrase("Put mine back")
        document.put_back(name, self.edits)


@dataclass(frozen=True, slots=True)
class RemoteChange:
    """A change by others: whose hand it was, and where it met mine.

    `hands` tells for each of `change.changes` the ids of those whose hand it was, `by` all of them
    together. `is_live` is false for what one catches up on after having been away.
    """

    change: DocumentChange
    by: tuple[str, ...]
    hands: tuple[tuple[str, ...], ...]
    conflicts: tuple[Conflict, ...] = ()
    is_live: bool = True


@dataclass(slots=True)
class Own:
    """One field as I wrote it last."""

    value: Any
    number: int
    at: float
    item: ItemId | None


class Mine:
    """The fields that hold what I wrote, until somebody else writes them."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._fields: dict[Address, dict[str, Own]] = {}
        self._kept = 0

    def wrote(self, writes: Sequence[Write], update: bytes, number: int, replica: int) -> None:
        """I have written these, by my change of that number, with my replica."""
        grouped: dict[Address, Fields] = {}
        for write in writes:
            grouped.setdefault(write.address, {})[write.field] = write.value
        own = (piece for piece in pieces_of(update) if piece.client == replica)
        values = [piece for piece in own if piece.value is not NO_VALUE]
        named = [(address, name) for address, each in grouped.items() for name in each]
        items: list[ItemId | None] = [(piece.client, piece.clock) for piece in values]
        if len(items) != len(named):
            items = [None] * len(named)
        for (address, name), item in zip(named, items, strict=True):
            wrote = Own(grouped[address][name], number, self._clock(), item)
            self._fields.setdefault(address, {})[name] = wrote
        self._let_go_of_old()

    def saved(self, number: int) -> None:
        """My changes up to that number are in the session."""
        self._kept = number

    def met_by(
        self,
        change: DocumentChange,
        hands: Sequence[tuple[str, ...]],
        updates: Sequence[bytes],
        in_hand: AbstractSet[str],
    ) -> tuple[Conflict, ...]:
        """Where a change by others met what I wrote, or what I have in hand (ids of records)."""
        seen: set[ItemId] | None = None
        found: list[Conflict] = []
        new = [each.after.id for each in change.changes if each.before is None and each.after]
        gone: list[tuple[MapChange, tuple[str, ...]]] = []
        for each, by in zip(change.changes, hands, strict=True):
            if each.kind is ChangeKind.REMOVED:
                gone.append((each, by))
                continue
            for address, before, after in _records(each):
                own = self._fields.get(address)
                if own and before is not None and after is not None:
                    if seen is None:
                        seen = {piece.over for piece in _pieces(updates) if piece.over}
                    met = self._overwritten(address, before, after, (change, by, seen))
                    found += [each for each in met if each.edits[0].new not in new]
        return (*self._deleted(change, gone, in_hand), *found)[:MOST_TOLD]

    def _overwritten(
        self,
        address: Address,
        before: Record,
        after: Record,
        about: tuple[DocumentChange, tuple[str, ...], set[ItemId]],
    ) -> Iterator[Conflict]:
        change, by, seen = about
        own_fields = self._fields[address]
        for name, theirs in flat_changes(address.collection, before, after).items():
            own = own_fields.pop(name, None)
            if own is None or own.value == theirs or not self._is_told(name, own, seen):
                continue
            if flat_field(address.collection, before, name) != own.value:
                continue
            edit = FieldEdit(address, name, own.value, theirs, 0)
            told = _told(before, after, name)
            yield Conflict(
                address,
                _name(address, after, change),
                by,
                (edit,),
                name,
                told.label,
                told.before,
                told.after,
            )

    def _is_told(self, name: str, own: Own, seen: set[ItemId]) -> bool:
        if own.item not in seen if own.item else own.number > self._kept:
            return True
        return name != "position" and self._clock() - own.at <= RECENT

    def _deleted(
        self,
        change: DocumentChange,
        gone: Sequence[tuple[MapChange, tuple[str, ...]]],
        in_hand: AbstractSet[str],
    ) -> Iterator[Conflict]:
        """One conflict for all that went and was mine or in hand."""
        hands = {changed_address(each): (each, by) for each, by in gone}
        missed = dict.fromkeys(
            joined_to(address, hands)
            for address, (each, _) in hands.items()
            if self._is_in_hand(each, {address, *hidden_with(each, change)}, in_hand)
        )
        for address in hands:
            self._fields.pop(address, None)
        if not missed:
            return
        first = next(iter(missed))
        each, by = hands[first]
        edits = restoration(change, [hands[address][0] for address in missed])
        record = each.before
        name = _name(first, record, change) if record is not None else ""
        yield Conflict(first, name, by, edits, more=len(missed) - 1)

    def _is_in_hand(
        self, each: MapChange, gone: AbstractSet[Address], in_hand: AbstractSet[str]
    ) -> bool:
        if any(address.id in in_hand for address in gone):
            return True
        is_map = isinstance(each.before, ValueStreamMap)
        mine = [
            own
            for known, fields in self._fields.items()
            if known in gone or (is_map and known.map_id == each.map_id)
            for own in fields.values()
        ]
        now = self._clock()
        return any(own.number > self._kept or now - own.at <= RECENT for own in mine)

    def _let_go_of_old(self) -> None:
        while len(self._fields) > MOST_REMEMBERED:
            del self._fields[next(iter(self._fields))]


@dataclass(slots=True)
class Authors:
    """Whose the numbers of replicas are, and what those people are called."""

    replicas: dict[int, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)

    def take(self, says: Mapping[str, Any]) -> None:
        """Take in what a server tells of it, as far as it can be read."""
        replicas, names = says.get("replicas"), says.get("names")
        for number, person in replicas.items() if isinstance(replicas, dict) else ():
            if isinstance(number, str) and number.isascii() and number.isdigit():
                self.replicas[int(number[:16])] = str(person)[:64]
        for person, name in names.items() if isinstance(names, dict) else ():
            self.names[str(person)[:64]] = str(name)[:60]
        while len(self.replicas) > MOST_REMEMBERED:
            del self.replicas[next(iter(self.replicas))]
        while len(self.names) > MOST_REMEMBERED:
            del self.names[next(iter(self.names))]

    def hands(
        self, change: DocumentChange, updates: Sequence[bytes], replicas: Sequence[int]
    ) -> tuple[tuple[str, ...], ...]:
        """Whose hand each change was; where several wrote, those whose values stand there now."""
        known = [number for number in replicas if number in self.replicas]
        everybody = tuple(dict.fromkeys(self.replicas[number] for number in known))
        if len(everybody) < 2:
            return (everybody,) * len(change.changes)
        hands: dict[Hashable, set[int]] = {}
        for piece in _pieces(updates):
            if piece.client in known and piece.value is not NO_VALUE:
                hands.setdefault(_hashable(piece.value), set()).add(piece.client)
        return tuple(self._hand(each, hands) or everybody for each in change.changes)

    def _hand(self, change: MapChange, hands: Mapping[Hashable, set[int]]) -> tuple[str, ...]:
        """Those who wrote the most of the values a record has now; `hands` wrote which value."""
        written = [
            value
            for address, before, after in _records(change)
            for value in _values(address, before, after)
        ]
        fits = Counter(number for each in written for number in hands.get(_hashable(each), ()))
        most = max(fits.values(), default=0)
        best = sorted(number for number, count in fits.items() if count == most)
        return tuple(dict.fromkeys(self.replicas[number] for number in best))


def _pieces(updates: Sequence[bytes]) -> Iterator[Piece]:
    return (piece for update in updates for piece in pieces_of(update))


def _hashable(value: Any) -> Hashable:
    """A plain value by which it is found; those that are equal are found by each other."""
    match value:
        case list() | tuple():
            return tuple(map(_hashable, value))
        case dict():
            return frozenset((name, _hashable(each)) for name, each in value.items())
    return cast("Hashable", value)


def _records(change: MapChange) -> Iterator[tuple[Address, Record | None, Record | None]]:
    """The record of a change, and the actions of a workbook one by one."""
    before, after = change.before, change.after
    yield changed_address(change), before, after
    if isinstance(before, Workbook) and isinstance(after, Workbook):
        was = {action.id: action for action in before.actions}
        now = {action.id: action for action in after.actions}
        for action in {**was, **now}:
            if was.get(action) != now.get(action):
                yield action_address(action), was.get(action), now.get(action)


def _values(address: Address, before: Record | None, after: Record | None) -> list[Any]:
    """What was written to a record to make it what it is."""
    there = after or before
    if there is None:
        return []
    if after is None:
        return [True]
    if before is not None:
        return list(flat_changes(address.collection, before, after).values())
    names = [name for name in type(there).model_fields if name != "id"]
    told = [flat_field(address.collection, there, name) for name in names]
    return [value for value in told if value not in (None, "", "?", False)]


def _told(before: Record, after: Record, name: str) -> FieldDifference:
    head = name.partition("/")[0].partition(".")[0]
    return field_difference(before, after, head) or FieldDifference("")


def _name(address: Address, record: Any, change: DocumentChange) -> str:
    if address.collection is Collection.ACTIONS:
        return str(record.text)
    maps = change.before.maps if address.map_id not in change.after.maps else change.after.maps
    return name_told(record, maps.get(address.map_id))
