"""One thing the user would call one thing: gathered first, then written at once or not at all.

Nothing reaches the document before the end, so an exception inside leaves no trace.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import ValidationError

from vsmap.document.addresses import (
    PARTS,
    WORKBOOK,
    Address,
    Collection,
    action_address,
    map_address,
    part_address,
)
from vsmap.model.errors import EditRefused
from vsmap.model.fields import Record
from vsmap.model.ids import MapId, is_end
from vsmap.model.language import said
from vsmap.model.steps import Step
from vsmap.model.value_stream import PARTS as MAP_PARTS
from vsmap.model.value_stream import ValueStreamMap, field_of

if TYPE_CHECKING:
    from vsmap.model.value_stream import Part
    from vsmap.model.workbook import Workbook

R = TypeVar("R", bound=Record)

_OWN_CONTENTS = frozenset({"id", *MAP_PARTS})
_WORKBOOK_CONTENTS = frozenset({"id", "maps"})


class Edit:
    """The open edit: what was asked so far, and the workbook as it will be."""

    def __init__(self, start: Workbook) -> None:
        self.start = start
        self.touched: dict[Address, None] = {}
        self.ordered: dict[tuple[Collection, MapId], None] = {}
        self._work = start
        self._pending: dict[MapId, dict[Address, Part | None]] = {}

    @property
    def workbook(self) -> Workbook:
        """The snapshot as it is inside this edit."""
        for map_id, parts in self._pending.items():
            changed = _with_parts(self._work.maps[map_id], parts)
            self._work = self._work.with_map(changed)
        self._pending.clear()
        return self._work

    def put(self, map_id: MapId, *parts: Part) -> None:
        """Add parts to a map, or bring those with the same id to the fields given.

        Only fields that differ from the current ones are written. Raises EditRefused where the map
        is gone or a step takes the id of an end.
        """
        self._map(map_id)
        for part in parts:
            if isinstance(part, Step) and is_end(part.id):
                message = said('"{id}" is the id of an end; give the step another', id=part.id)
                raise EditRefused(message)
            self._set_part(part_address(_kind(part), map_id, part.id), part)

    def set(self, map_id: MapId, part_id: str, **fields: Any) -> bool:
        """Set these fields of a part and leave all others; False where another has deleted it."""
        found = list(self._parts(map_id, part_id))
        for address, part in found:
            self._set_part(address, _checked(part, part.__dict__.keys(), fields))
        return bool(found)

    def remove(self, map_id: MapId, *ids: str) -> None:
        """Delete parts; flows whose end goes are hidden with it and come back with it."""
        for part_id in ids:
            for address, _ in list(self._parts(map_id, part_id)):
                self._set_part(address, None)

    def order_parts(self, map_id: MapId, ids: Iterable[str]) -> None:
        """Bring parts of a map into this reading order; those not named follow as they were."""
        owner = self.workbook.maps.get(map_id) or self._map(map_id)
        wanted = tuple(ids)
        fields: dict[str, Any] = {}
        for kind in PARTS:
            parts: Mapping[str, Part] = getattr(owner, kind.value)
            if any(i in parts for i in wanted):
                fields[kind.value] = _reordered(parts, wanted)
                self.ordered[kind, map_id] = None
        self._work = self._work.with_map(owner.model_copy(update=fields))

    def put_map(self, changed: ValueStreamMap) -> None:
        """Add a map with its contents, or bring the own fields of one that is there to these."""
        known = self.workbook.maps.get(changed.id)
        if known is not None:
            own = {name: getattr(changed, name) for name in _own_fields(changed)}
            self.set_map(changed.id, **own)
            return
        self._work = self._work.with_map(changed)
        self.touched[map_address(changed.id)] = None
        for kind in PARTS:
            for part_id in getattr(changed, kind.value):
                self.touched[part_address(kind, changed.id, part_id)] = None

    def set_map(self, map_id: MapId, **fields: Any) -> None:
        """Set a map's own fields: name, state, scope, sentence, demand, goal, its two ends."""
        owner = self.workbook.maps.get(map_id) or self._map(map_id)
        self._work = self._work.with_map(_checked(owner, _own_fields(owner), fields))
        self.touched[map_address(map_id)] = None

    def remove_map(self, map_id: MapId) -> None:
        """Delete a map with all that is in it."""
        maps = {i: each for i, each in self.workbook.maps.items() if i != map_id}
        self._work = self._work.model_copy(update={"maps": maps})
        self.touched[map_address(map_id)] = None

    def order_maps(self, ids: tuple[MapId, ...]) -> None:
        """Bring the maps into this order; those not named follow as they were."""
        maps = _reordered(self.workbook.maps, ids)
        self._work = self._work.model_copy(update={"maps": maps})
        self.ordered[Collection.MAPS, MapId("")] = None

    def set_workbook(self, **fields: Any) -> None:
        """Set title, calendar, date, version, outcome, actions or contributors."""
        before = self.workbook
        own = type(before).model_fields.keys() - _WORKBOOK_CONTENTS
        self._work = _checked(before, own, fields)
        self.touched[WORKBOOK] = None
        if "actions" in fields:
            self._touch_actions(before.actions, self._work.actions)

    def _touch_actions(self, before: Iterable[Any], after: Iterable[Any]) -> None:
        for action in (*before, *after):
            self.touched[action_address(action.id)] = None
        self.ordered[Collection.ACTIONS, MapId("")] = None

    def _map(self, map_id: MapId) -> ValueStreamMap:
        found = self._work.maps.get(map_id)
        if found is None:
            message = said("this map is no longer there; somebody has deleted it")
            raise EditRefused(message)
        return found

    def _parts(self, map_id: MapId, part_id: str) -> Iterator[tuple[Address, Part]]:
        """The parts of that id as they are inside this edit; one, where ids are what they are."""
        pending = self._pending.get(map_id, {})
        owner = self._work.maps.get(map_id)
        for kind in PARTS:
            parts: Mapping[str, Part] = getattr(owner, kind, {})
            address = part_address(kind, map_id, part_id)
            part = pending[address] if address in pending else parts.get(part_id)
            if part is not None:
                yield address, part

    def _set_part(self, address: Address, part: Part | None) -> None:
        self._pending.setdefault(address.map_id, {})[address] = part
        self.touched[address] = None


def _kind(part: Part) -> Collection:
    return Collection(field_of(part))


def _with_parts(owner: ValueStreamMap, parts: Mapping[Address, Part | None]) -> ValueStreamMap:
    fields: dict[str, dict[str, Part]] = {}
    for address, part in parts.items():
        name = address.collection.value
        if name not in fields:
            fields[name] = dict(getattr(owner, name))
        known = fields[name]
        if part is None:
            known.pop(address.id, None)
        else:
            known[address.id] = part
    return owner.model_copy(update=fields)


def _reordered(parts: Mapping[Any, Any], wanted: Iterable[Any]) -> dict[Any, Any]:
    first = dict.fromkeys(i for i in wanted if i in parts)
    return {i: parts[i] for i in (*first, *(i for i in parts if i not in first))}


def _own_fields(owner: ValueStreamMap) -> frozenset[str]:
    return frozenset(type(owner).model_fields) - _OWN_CONTENTS


def _checked(record: R, own: Iterable[str], fields: Mapping[str, Any]) -> R:
    """The record with these fields of its own set, each checked; contents are not looked at."""
    unknown = fields.keys() - set(own)
    if unknown:
        message = said("{unknown} can't be set here", unknown=", ".join(sorted(unknown)))
        raise EditRefused(message)
    told = {name: getattr(record, name) for name in _required(type(record))} | dict(fields)
    try:
        checked = type(record).model_validate(told)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        message = f"{'.'.join(str(part) for part in first['loc'])}: {first['msg']}"
        raise EditRefused(message) from error
    return record.model_copy(update={name: getattr(checked, name) for name in fields})


@cache
def _required(record: type[Record]) -> frozenset[str]:
    """The fields a record can't be checked without; the others are as good as they were."""
    fields = record.model_fields
    return frozenset(name for name, field in fields.items() if field.is_required())
