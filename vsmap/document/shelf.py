"""The visible records of one kind in one place, in reading order, ready to stand in a snapshot."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from operator import gt

from vsmap.document.ordering import LAST_PLACE
from vsmap.model.fields import Record


@dataclass(frozen=True, slots=True)
class Held:
    """A record as the document holds it: with its order key, its delete mark and its bad fields.

    `record` is None where it can't be read at all; then it is not visible either.
    """

    record: Record | None
    order: str
    is_deleted: bool
    bad_fields: tuple[str, ...] = ()

    @property
    def visible(self) -> Record | None:
        """The record, unless it is deleted or can't be read."""
        return None if self.is_deleted else self.record


class Shelf:
    """Records by id in order. `records` is replaced, never changed, so that snapshots share it."""

    def __init__(self) -> None:
        self.records: dict[str, Record] = {}
        self._places: dict[str, tuple[str, str]] = {}

    def fill(self, held: Mapping[str, Held]) -> None:
        """Begin with these records."""
        self._places = {i: (each.order, i) for i, each in held.items() if each.visible}
        visible = {i: each.visible for i, each in held.items()}
        ordered = sorted(self._places, key=self._places.__getitem__)
        self.records = {i: record for i in ordered if (record := visible[i]) is not None}

    def take(self, changed: Mapping[str, Held]) -> None:
        """Take in changed records; costs one copy, and a sort only where the order may change."""
        records = dict(self.records)
        moved: set[str] = set()
        for record_id, held in changed.items():
            record = held.visible
            if record is None:
                records.pop(record_id, None)
                self._places.pop(record_id, None)
                continue
            place = (held.order, record_id)
            if self._places.get(record_id) != place:
                moved.add(record_id)
            self._places[record_id] = place
            records[record_id] = record
        if moved and not self._is_appended(records, moved):
            records = {i: records[i] for i in sorted(records, key=self._places.__getitem__)}
        self.records = records

    def last_order(self) -> str | None:
        """The order key of the last record that has a good one; None where there is none."""
        orders = (self._places[record_id][0] for record_id in reversed(self.records))
        return next((order for order in orders if order != LAST_PLACE), None)

    def orders(self) -> Mapping[str, str]:
        """The order key of every visible record."""
        return {record_id: order for record_id, (order, _) in self._places.items()}

    def _is_appended(self, records: Mapping[str, Record], moved: set[str]) -> bool:
        """Whether the records that moved are the last ones already, in order."""
        tail = list(islice(reversed(list(records)), len(moved) + 1))
        places = [self._places[record_id] for record_id in tail]
        return moved.issuperset(tail[: len(moved)]) and all(map(gt, places, places[1:]))
