"""The document read as frozen records, kept up to date by re-reading only what was touched.

Snapshots share everything that did not change: updating one step of 10 000 copies one dictionary.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar, cast

from vsmap.document.addresses import NO_MAP, PARTS, WORKBOOK, Address, Collection, map_address
from vsmap.document.ordering import LAST_PLACE, is_order_key
from vsmap.document.records import (
    DELETED,
    ORDER,
    Fields,
    blank,
    can_be_patched,
    patched,
    read_record,
)
from vsmap.document.shelf import Held, Shelf
from vsmap.model.changes import ChangeKind, MapChange
from vsmap.model.ids import MapId
from vsmap.model.language import said
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.workbook import Workbook

if TYPE_CHECKING:
    from vsmap.model.changes import Subject

Place = tuple[Collection, MapId]
Read = Callable[[Mapping[Address, AbstractSet[str]]], Iterable[tuple[Address, Fields]]]
R = TypeVar("R")


class Mirror:
    """All records as last read, hidden ones too, and the snapshot made of the visible ones."""

    def __init__(self, stored: Iterable[tuple[Address, Fields]]) -> None:
        self.held: dict[Address, Held] = {
            address: _held(address, fields) for address, fields in stored
        }
        self._shelves: dict[Place, Shelf] = {}
        self._maps: dict[MapId, ValueStreamMap] = {}
        for place, changed in self._by_place(self.held).items():
            self.shelf(*place).fill(changed)
        self.workbook = self._composed({a.map_id for a in self.held if a.map_id})

    @property
    def notices(self) -> tuple[str, ...]:
        """What could not be read and was left at its default, one line a record."""
        return tuple(
            said(
                "{address}: {bad_fields} can't be read and was left out",
                address=_path(address),
                bad_fields=", ".join(held.bad_fields),
            )
            for address, held in self.held.items()
            if held.bad_fields and not held.is_deleted
        )

    def shelf(self, collection: Collection, map_id: MapId) -> Shelf:
        """The visible records of one kind in one map (or of the workbook)."""
        return self._shelves.setdefault((collection, map_id), Shelf())

    def refresh(
        self, touched: Mapping[Address, AbstractSet[str]], read: Read, *, is_mine: bool
    ) -> tuple[MapChange, ...]:
        """Re-read the touched records, make the new snapshot and tell what is different in it.

        Of one's own edit only the touched fields are read: what others write is read whole, since
        then more may have changed than is told.
        """
        before = self.workbook
        wanted = {a: self._known_apart(a, f) if is_mine else _ALL for a, f in touched.items()}
        fresh = {a: self._read_again(a, wanted[a], fields) for a, fields in read(wanted)}
        altered = {
            address: (self.held.get(address), held)
            for address, held in fresh.items()
            if self.held.get(address) != held
        }
        gone = [a for a in touched if a not in fresh and a in self.held]
        altered |= {a: (self.held[a], _GONE) for a in gone}
        if not altered:
            return ()
        self.held |= {address: after for address, (_, after) in altered.items()}
        for place, changed in self._by_place({a: new for a, (_, new) in altered.items()}).items():
            self.shelf(*place).take(changed)
        self.workbook = self._composed({address.map_id for address in altered if address.map_id})
        return tuple(_told(before, self.workbook, altered))

    def _known_apart(self, address: Address, fields: AbstractSet[str]) -> AbstractSet[str]:
        """The fields, where they can be read without the rest of the record; else none, for all."""
        held = self.held.get(address)
        is_sound = held is not None and held.record is not None and not held.bad_fields
        return fields if is_sound and can_be_patched(address, fields) else _ALL

    def _read_again(self, address: Address, only: AbstractSet[str], fields: Fields) -> Held:
        """What is held now; a record that says what it said before stays the same object."""
        held = self.held.get(address)
        if only and held is not None and held.record is not None:
            record, bad = patched(address, held.record, only, fields)
            order = _order(fields) if ORDER in only else held.order
            is_deleted = fields.get(DELETED) is True if DELETED in only else held.is_deleted
            return Held(record, order, is_deleted, bad)
        now = _held(address, fields)
        if held is not None and held.record == now.record:
            return replace(now, record=held.record)
        return now

    def _by_place(self, held: Mapping[Address, Held]) -> dict[Place, dict[str, Held]]:
        places: dict[Place, dict[str, Held]] = {}
        for address, each in held.items():
            if address.collection is not Collection.WORKBOOK:
                map_id = address.map_id if address.collection in PARTS else NO_MAP
                places.setdefault((address.collection, map_id), {})[address.id] = each
        return places

    def _composed(self, altered: Iterable[MapId]) -> Workbook:
        """The snapshot, with the altered maps put together anew."""
        own_maps = cast("Mapping[MapId, ValueStreamMap]", self._records(Collection.MAPS))
        if not own_maps:
            own_maps = self._last_map()
            altered = {*altered, *own_maps}
        for map_id in altered:
            if map_id in own_maps:
                self._maps[map_id] = self._composed_map(own_maps[map_id])
        maps = {map_id: self._maps[map_id] for map_id in own_maps}
        own = self.held.get(WORKBOOK)
        workbook = own.record if own and own.record else blank(WORKBOOK)
        actions = tuple(self._records(Collection.ACTIONS).values())
        return cast("Workbook", workbook.model_copy(update={"maps": maps, "actions": actions}))

    def _last_map(self) -> Mapping[MapId, ValueStreamMap]:
        """The map that stays where people have deleted all of them at once, the same for all."""
        maps = [
            (held.order, address.map_id, held.record)
            for address, held in self.held.items()
            if address.collection is Collection.MAPS and held.record is not None
        ]
        if not maps:
            return {}
        _, map_id, own = min(maps, key=lambda each: each[:2])
        return {map_id: cast("ValueStreamMap", own)}

    def _composed_map(self, own: ValueStreamMap) -> ValueStreamMap:
        parts = {kind.value: self._records(kind, own.id) for kind in PARTS}
        return own.model_copy(update=parts)

    def _records(self, collection: Collection, map_id: MapId = NO_MAP) -> Mapping[str, Any]:
        return self.shelf(collection, map_id).records


_ALL: frozenset[str] = frozenset()
"""Stands for every field of a record."""

_GONE = Held(None, LAST_PLACE, is_deleted=True)


def find(workbook: Workbook, address: Address) -> Subject | None:
    """The visible record at an address of a snapshot, whole; actions are found in the workbook."""
    match address.collection:
        case Collection.WORKBOOK | Collection.ACTIONS:
            return workbook
        case Collection.MAPS:
            return workbook.maps.get(address.map_id)
    owner = workbook.maps.get(address.map_id)
    if owner is None:
        return None
    parts: Mapping[str, Any] = getattr(owner, address.collection.value)
    found: Subject | None = parts.get(address.id)
    return found


def _held(address: Address, fields: Fields) -> Held:
    record, bad = read_record(address, fields)
    return Held(record, _order(fields), fields.get(DELETED) is True, bad)


def _order(fields: Fields) -> str:
    order = fields.get(ORDER)
    return order if isinstance(order, str) and is_order_key(order) else LAST_PLACE


def _told(
    before: Workbook, after: Workbook, altered: Mapping[Address, tuple[Held | None, Held]]
) -> Iterable[MapChange]:
    """Maps that come or go carry their contents; parts of maps that stay are told one by one."""
    own = [_told_address(address, *helds) for address, helds in altered.items()]
    own += map(map_address, before.maps.keys() ^ after.maps.keys())
    for address in dict.fromkeys(one for one in own if one is not None):
        old, new = find(before, address), find(after, address)
        map_id = address.map_id or None
        stays = map_id is None or (map_id in before.maps and map_id in after.maps)
        if old is new or (address.collection in PARTS and not stays):
            continue
        kind = ChangeKind.UPDATED
        if old is None or new is None:
            kind = ChangeKind.ADDED if old is None else ChangeKind.REMOVED
        yield MapChange(kind, map_id, old, new)


def _told_address(address: Address, old: Held | None, new: Held) -> Address | None:
    """The record a change speaks of: of the order of parts the map tells, of maps the workbook."""
    was, now = old.visible if old else None, new.visible
    if address.collection is Collection.ACTIONS:
        return WORKBOOK if was is not now or (old and old.order != new.order) else None
    if was is not now:
        return address
    if was is None or old is None or old.order == new.order:
        return None
    return WORKBOOK if address.collection is Collection.MAPS else map_address(address.map_id)


def _path(address: Address) -> str:
    return "/".join(part for part in (address.collection.value, address.map_id, address.id) if part)
