"""Where a record lives in the shared document: its collection, its map and its own id.

The keys are published in resources/schema/document.json; changing one is a migration.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from vsmap.model.changes import MapChange
from vsmap.model.ids import MapId
from vsmap.model.value_stream import PARTS as MAP_PARTS
from vsmap.model.value_stream import ValueStreamMap, field_of
from vsmap.model.workbook import Workbook


class Collection(StrEnum):
    """The root maps of the shared document."""

    WORKBOOK = "workbook"
    MAPS = "maps"
    STEPS = "steps"
    FLOWS = "flows"
    NOTES = "notes"
    RUNS = "runs"
    PHOTOS = "photos"
    ACTIONS = "actions"

    __hash__ = str.__hash__
    """Of the text itself: a big edit looks up addresses by the ten thousand."""


PARTS = tuple(Collection(field) for field in MAP_PARTS)
"""The collections whose records belong to a map; ids there are unique within a map only."""


class Address(NamedTuple):
    """One record. `map_id` is empty for the workbook and its actions, a map's own id for a map."""

    collection: Collection
    map_id: MapId
    id: str

    @property
    def key(self) -> str:
        """The key of the record in its root map: `map/part`, with `/` and `%` in the map escaped.

        >>> part_address(Collection.STEPS, MapId("a/b"), "weld").key
        'a%2Fb/weld'
        """
        if self.collection in PARTS:
            return f"{_escaped(self.map_id)}/{self.id}"
        return self.id


NO_MAP = MapId("")
WORKBOOK = Address(Collection.WORKBOOK, NO_MAP, "")


def map_address(map_id: MapId) -> Address:
    """Where a map's own fields are."""
    return Address(Collection.MAPS, map_id, map_id)


def part_address(collection: Collection, map_id: MapId, part: str) -> Address:
    """Where a step, flow, note, run or photo of a map is."""
    return Address(collection, map_id, part)


def action_address(action: str) -> Address:
    """Where one of the workbook's next actions is."""
    return Address(Collection.ACTIONS, NO_MAP, action)


def changed_address(change: MapChange) -> Address:
    """Where the record of a change is; of an action's change, the workbook."""
    match change.after or change.before:
        case None | Workbook():
            return WORKBOOK
        case ValueStreamMap(id=map_id):
            return map_address(map_id)
        case part:
            return part_address(Collection(field_of(part)), change.map_id or NO_MAP, part.id)


def address_of(collection: Collection, key: str) -> Address | None:
    """The address a key stands for; None for a key that is not ours.

    >>> address_of(Collection.STEPS, "weld") is None
    True
    """
    if collection in PARTS:
        map_key, slash, part = key.partition("/")
        return Address(collection, _unescaped(map_key), part) if slash and part else None
    if collection is Collection.MAPS:
        return map_address(MapId(key)) if key else None
    return action_address(key) if key else None


@lru_cache(maxsize=1024)  # others choose these ids, so no end of them may be kept
def _escaped(map_id: str) -> str:
    return map_id.replace("%", "%25").replace("/", "%2F")


def _unescaped(key: str) -> MapId:
    return MapId(key.replace("%2F", "/").replace("%25", "%"))
