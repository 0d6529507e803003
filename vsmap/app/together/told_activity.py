"""What somebody did, as the history tells it: `Build: Process time 3 d → 5 d`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from vsmap.analysis.differences import field_difference, name_told
from vsmap.app.dates import shown_moment
from vsmap.app.history.shared import DoneByOne
from vsmap.document.addresses import Address, Collection
from vsmap.document.records import flat, read_record
from vsmap.model.fields import Record
from vsmap.model.flows import Flow
from vsmap.model.ids import MapId
from vsmap.model.language import phrase, said
from vsmap.model.value_stream import PARTS
from vsmap.model.workbook import Workbook

_ENDS = ("source", "target")
_ADDED, _REMOVED, _MOVED = "added", "removed", "position"
_COMES = {
    _ADDED: phrase("{name} was added"),
    _REMOVED: phrase("{name} was deleted"),
    _MOVED: phrase("{name} was moved"),
}
_KINDS = {
    Collection.MAPS: phrase("A map"),
    Collection.STEPS: phrase("A step"),
    Collection.FLOWS: phrase("A flow"),
    Collection.NOTES: phrase("A note"),
    Collection.RUNS: phrase("Collapsed steps"),
    Collection.PHOTOS: phrase("A picture"),
    Collection.ACTIONS: phrase("A next action"),
    Collection.WORKBOOK: phrase("The workbook"),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of what a server tells, read as far as it can be."""

    id: int
    at: str
    person: str
    name: str
    address: Address
    field: str
    before: str
    after: str

    @classmethod
    def read(cls, says: Mapping[str, Any]) -> Entry | None:
        """The entry; None where it is none."""
        told = {key: value for key, value in says.items() if isinstance(value, str)}
        number, place = told.get("id", ""), told.get("place", "")
        if not (number.isascii() and number.isdigit()) or place not in set(Collection):
            return None
        address = Address(Collection(place), MapId(told.get("map", "")), told.get("record", ""))
        words = (told.get(key, "") for key in ("field", "before", "after"))
        about = (told.get(key, "") for key in ("at", "person", "name"))
        at, person, name = about
        return cls(int(number[:15]), at, person, name[:60], address, *words)

    @property
    def moment(self) -> datetime | None:
        """When it was, by the server's clock; None where it says no time."""
        try:
            moment = datetime.fromisoformat(self.at)
        except ValueError:
            return None
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def joined(entries: Iterable[Entry]) -> list[Entry]:
    """The latest first; of one field one person set again and again, only from first to last."""
    kept: list[Entry] = []
    for entry in sorted(entries, key=lambda entry: entry.id):
        last = kept[-1] if kept else None
        if last is not None and _goes_on(last, entry):
            kept[-1] = _both(last, entry)
        else:
            kept.append(entry)
    return kept[::-1]


def _goes_on(last: Entry, entry: Entry) -> bool:
    about = (entry.person, entry.address, entry.field)
    return about == (last.person, last.address, last.field) and entry.field not in _COMES


def _both(last: Entry, entry: Entry) -> Entry:
    about = (entry.id, entry.at, entry.person, entry.name, entry.address, entry.field)
    return Entry(*about, last.before, entry.after)


def shown(
    entry: Entry, workbook: Workbook, me: str, colours: Mapping[str, int]
) -> DoneByOne | None:
    """The entry as a line of the history; None where there is nothing to tell."""
    words = _words(entry, workbook)
    if not words:
        return None
    who = said("You") if entry.person == me else entry.name or said("Somebody")
    note = " \u00b7 ".join(filter(None, (who, shown_moment(entry.moment))))
    address = entry.address
    return DoneByOne(words, note, colours.get(entry.person), address.map_id, address.id)


def _words(entry: Entry, workbook: Workbook) -> str:
    record = _record(workbook, entry.address)
    if entry.field in _COMES:
        return said(_COMES[entry.field], name=_name(entry, record, workbook))
    if record is None:
        return ""
    if isinstance(record, Flow) and entry.field in _ENDS:
        stream = workbook.maps[entry.address.map_id]
        ends = stream.name_of(record.source), stream.name_of(record.target)
        return said("{source} now leads to {target}", source=ends[0], target=ends[1])
    before, after = _with(entry, record, entry.before), _with(entry, record, entry.after)
    field = entry.field.partition("/")[0].partition(".")[0]
    told = field_difference(before, after, field) if before and after else None
    name = _name(entry, record, workbook)
    if told is None:
        return ""
    if told.before and told.after and told.before != told.after:
        return f"{name}: {told.label} {told.before} \u2192 {told.after}"
    return said("{name}: {field} changed", name=name, field=told.label)


def _record(workbook: Workbook, address: Address) -> Any:
    """The record as it is now; None where it is gone."""
    if address.collection is Collection.WORKBOOK:
        return workbook
    stream = workbook.maps.get(address.map_id)
    if address.collection is Collection.MAPS or stream is None:
        return stream
    if address.collection.value not in PARTS:
        return None
    return getattr(stream, address.collection.value).get(address.id)


def _with(entry: Entry, record: Record, value: str) -> Record | None:
    """The record as it is with one field as it was; None where that can't be read."""
    try:
        told = json.loads(value)
    except ValueError:
        return None
    fields = {**flat(entry.address.collection, record), entry.field: told}
    return read_record(entry.address, fields)[0]


def _name(entry: Entry, record: Any, workbook: Workbook) -> str:
    """What people call the record; of one that is gone what it said it was called."""
    if record is not None:
        return name_told(record, workbook.maps.get(entry.address.map_id))
    try:
        name = json.loads(entry.after)
    except ValueError:
        name = ""
    return name if isinstance(name, str) and name else said(_KINDS[entry.address.collection])
