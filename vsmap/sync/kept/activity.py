"""Who changed what and when, as a session tells it: field by field, newest last, so many at most.

Times are the server's and are only told; the order is that of the numbers in the database. How far
something was moved is not told, and of much at once only the beginning.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from datetime import UTC, datetime
from typing import Any, NamedTuple

from vsmap.document.addresses import Address, Collection
from vsmap.document.records import DELETED, ORDER, Fields
from vsmap.document.store import Store

MOST_KEPT = 2000
MOST_TOLD = 200
MOST_AT_ONCE = 40
MOST_VALUE = 300
"""The longest value that is kept, as JSON; of a longer one it is told only that it changed."""
MOVED = "position"
MOVE_SECONDS = 60.0
"""A record moved again and again by one person is told once in so long."""
_MOST_MOVES = 5000
_ADDED, _REMOVED = "added", "removed"
_UNTOLD = frozenset({ORDER, "id", "data", "author", "at"})
_NAMES = ("name", "title", "text")

Touched = Mapping[Address, AbstractSet[str]]
There = Mapping[Address, Fields]


class Done(NamedTuple):
    """One thing somebody did: a field of a record went from `before` to `after`.

    The values are JSON, empty where they are not told. Where a record came or went the field is
    `added` or `removed`, and `after` its name.
    """

    at: str
    person: str
    place: str
    map_id: str
    record: str
    field: str
    before: str
    after: str


class Activity:
    """Gathers what is done, field by field."""

    def __init__(self, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._clock = clock
        self.done: list[Done] = []
        self._moved: dict[tuple[str, Address], datetime] = {}

    def note(self, person: str, touched: Touched, was: There, came: There) -> None:
        """Somebody has changed these; `was` tells what was there before, `came` what is now."""
        now = self._clock()
        for address, fields in list(touched.items())[:MOST_AT_ONCE]:
            if fields == {MOVED}:
                self._note_move(person, address, now)
        new_maps = {a.map_id for a in came if a.collection is Collection.MAPS and a not in was}
        at = now.isoformat(timespec="seconds")
        for address, there in came.items():
            if address.map_id in new_maps and address.collection is not Collection.MAPS:
                continue
            for field, values in _changes(was.get(address), there, touched[address]):
                self.done.append(Done(at, person, *_told(address), field, *values))
        del self.done[:-MOST_KEPT]

    def take_done(self) -> list[Done]:
        """What was done since this was last asked."""
        done, self.done = self.done, []
        return done

    def _note_move(self, person: str, address: Address, now: datetime) -> None:
        last = self._moved.get((person, address))
        if last is not None and (now - last).total_seconds() < MOVE_SECONDS:
            return
        if len(self._moved) >= _MOST_MOVES:
            self._moved.clear()
        self._moved[person, address] = now
        at = now.isoformat(timespec="seconds")
        self.done.append(Done(at, person, *_told(address), MOVED, "", ""))


def as_it_stands(document: Store, touched: Touched) -> There:
    """What is there of records that are changed; nothing where they are only moved."""
    wanted = {
        address: {*fields, *_NAMES, DELETED}
        for address, fields in list(touched.items())[:MOST_AT_ONCE]
        if fields != {MOVED}
    }
    return dict(document.read_each(wanted)) if wanted else {}


def _told(address: Address) -> tuple[str, str, str]:
    return address.collection.value, address.map_id, address.id


def _changes(
    was: Fields | None, there: Fields, touched: AbstractSet[str]
) -> Iterator[tuple[str, tuple[str, str]]]:
    """What is told of one record: that it came or went, else its fields."""
    was_there = was is not None and was.get(DELETED) is not True
    is_there = there.get(DELETED) is not True
    if was is None or was_there != is_there:
        if is_there or was_there:
            yield _ADDED if is_there else _REMOVED, ("", _named(there))
        return
    for field in sorted(touched - _UNTOLD - {DELETED}):
        before, after = was.get(field), there.get(field)
        if field == MOVED:
            yield MOVED, ("", "")
        elif before != after:
            yield field, (_kept(before), _kept(after))


def _named(fields: Fields) -> str:
    """What a record says it is called."""
    name = next((fields[each] for each in _NAMES if isinstance(fields.get(each), str)), "")
    return json.dumps(name[:80], ensure_ascii=False)


def _kept(value: Any) -> str:
    try:
        written = json.dumps(value, ensure_ascii=False, allow_nan=False)
    except (TypeError, ValueError):  # Bytes or no number: of ours nobody writes such a thing.
        return ""
    return written if len(written) <= MOST_VALUE else ""
