"""What an edit comes to: the fewest fields to write, each with what it was before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from vsmap.document.addresses import (
    NO_MAP,
    PARTS,
    WORKBOOK,
    Address,
    Collection,
    action_address,
    map_address,
    part_address,
)
from vsmap.document.ordering import keys_between, rekeyed, scattered
from vsmap.document.records import (
    DELETED,
    ORDER,
    Fields,
    blank,
    differing,
    flat,
    flat_changes,
    flat_field,
    writable,
)
from vsmap.document.store import Write
from vsmap.model.errors import EditRefused
from vsmap.model.fields import Record
from vsmap.model.ids import MapId
from vsmap.model.language import said

if TYPE_CHECKING:
    from vsmap.document.mirror import Mirror, Place
    from vsmap.document.transaction import Edit
    from vsmap.model.workbook import Workbook


def writes_of(edit: Edit, mirror: Mirror) -> list[Write]:
    """The writes that bring the document from the edit's start to its end.

    Raises EditRefused where a number can't be stored.
    """
    work = edit.workbook
    writes: list[Write] = []
    added: dict[Place, list[str]] = {}
    for address in edit.touched:
        after = _own(work, address)
        writes += _record_writes(address, after, mirror)
        if address.collection is Collection.MAPS and after is not None:
            writes += _left_behind(address.map_id, work, mirror)
        if after is not None and address not in mirror.held and address != WORKBOOK:
            added.setdefault(_place(address), []).append(address.id)
    for place, ids in added.items():
        if place not in edit.ordered:
            writes += _appended(place, ids, mirror)
    for place in edit.ordered:
        writes += _reordered(place, work, mirror)
    return list(_stored(writes))


def new_writes(workbook: Workbook) -> Iterator[Write]:
    """The writes that make a new document of a workbook. Raises EditRefused as above."""
    return _stored(_workbook_writes(workbook))


def _workbook_writes(workbook: Workbook) -> Iterator[Write]:
    yield from _fields(WORKBOOK, flat(Collection.WORKBOOK, workbook))
    yield from _shelf_writes((Collection.MAPS, NO_MAP), workbook.maps)
    yield from _shelf_writes((Collection.ACTIONS, NO_MAP), {a.id: a for a in workbook.actions})
    for map_id, each in workbook.maps.items():
        for kind in PARTS:
            yield from _shelf_writes((kind, map_id), getattr(each, kind.value))


def value_now(mirror: Mirror, address: Address, field: str) -> Any:
    """What a field holds at present, hidden records included; None where nothing is said."""
    held = mirror.held.get(address)
    if held is None:
        return True if field == DELETED else None
    match field:
        case "deleted":
            return held.is_deleted
        case "order":
            return held.order
    return None if held.record is None else flat_field(address.collection, held.record, field)


def _stored(writes: Iterable[Write]) -> Iterator[Write]:
    """The writes as the document can hold them."""
    sound = {WORKBOOK}
    for address, field, value in writes:
        if address not in sound:
            _check_id(address)
            sound.add(address)
        yield Write(address, writable(field), writable(value))


def _check_id(address: Address) -> None:
    if not (address.id and writable(address.key) == address.key):
        message = said("{id} can't be the id of a record; give it a plain one", id=repr(address.id))
        raise EditRefused(message)


def _record_writes(address: Address, after: Record | None, mirror: Mirror) -> list[Write]:
    held = mirror.held.get(address)
    if after is None:
        return [] if held is None or held.is_deleted else [Write(address, DELETED, value=True)]
    if held is None:
        return list(_new_record(address, flat(address.collection, after)))
    changes = flat_changes(address.collection, held.record or blank(address), after)
    writes = list(_fields(address, changes))
    return [*writes, Write(address, DELETED, value=False)] if held.is_deleted else writes


def _left_behind(map_id: MapId, work: Workbook, mirror: Mirror) -> Iterator[Write]:
    """A deleted map that is put back holds only what it is put back with."""
    held = mirror.held.get(map_address(map_id))
    if held is not None and held.is_deleted:
        for kind in PARTS:
            wanted = _shelf(work, (kind, map_id))
            for part_id in mirror.shelf(kind, map_id).records.keys() - wanted.keys():
                yield Write(part_address(kind, map_id, part_id), DELETED, value=True)


def _new_record(address: Address, given: Fields) -> Iterator[Write]:
    yield Write(address, DELETED, value=False)
    yield from _fields(address, differing(flat(address.collection, blank(address)), given))


def _fields(address: Address, fields: Mapping[str, Any]) -> Iterator[Write]:
    return (Write(address, field, value) for field, value in fields.items())


def _appended(place: Place, ids: list[str], mirror: Mirror) -> Iterator[Write]:
    keys = keys_between(mirror.shelf(*place).last_order(), None, len(ids))
    for record_id, key in zip(ids, keys, strict=True):
        yield Write(_address(place, record_id), ORDER, scattered(key, None))


def _reordered(place: Place, work: Workbook, mirror: Mirror) -> Iterator[Write]:
    wanted = list(_shelf(work, place))
    for record_id, key in rekeyed(wanted, mirror.shelf(*place).orders()).items():
        yield Write(_address(place, record_id), ORDER, key)


def _shelf_writes(place: Place, records: Mapping[Any, Record]) -> Iterator[Write]:
    keys = keys_between(None, None, len(records))
    blanks = flat(place[0], blank(_address(place, "")))
    for (record_id, record), key in zip(records.items(), keys, strict=True):
        address = _address(place, record_id)
        yield Write(address, ORDER, key)
        yield from _fields(address, differing(blanks, flat(place[0], record)))


def _own(work: Workbook, address: Address) -> Record | None:
    match address.collection:
        case Collection.WORKBOOK:
            return work
    shelf = _shelf(work, _place(address))
    return shelf.get(address.id)


def _shelf(work: Workbook, place: Place) -> Mapping[str, Record]:
    collection, map_id = place
    match collection:
        case Collection.MAPS:
            return {str(map_id): owner for map_id, owner in work.maps.items()}
        case Collection.ACTIONS:
            return {action.id: action for action in work.actions}
    owner = work.maps.get(map_id)
    parts: Mapping[str, Record] = {} if owner is None else getattr(owner, collection.value)
    return parts


def _place(address: Address) -> Place:
    return address.collection, address.map_id if address.collection in PARTS else NO_MAP


def _address(place: Place, record_id: str) -> Address:
    collection, map_id = place
    if collection in PARTS:
        return part_address(collection, map_id, record_id)
    if collection is Collection.MAPS:
        return map_address(MapId(record_id))
    return action_address(record_id)
