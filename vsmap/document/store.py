"""The CRDT itself: root maps of records of fields, read, written and exchanged.

Every byte from outside passes the guard before pycrdt sees it: a deeply nested value overflows its
stack and kills the process, and its PanicException is not an Exception.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from contextlib import suppress
from typing import Any, NamedTuple
from weakref import WeakMethod

from vsmap.document.addresses import WORKBOOK, Address, Collection, address_of
from vsmap.document.early import EarlyUpdates
from vsmap.document.guard import Run, check_update, clock_in, clocks_of, has_gap, has_reached
from vsmap.document.records import DELETED, Fields
from vsmap.document.replica import EMPTY_STATE, Replica
from vsmap.document.shadow import Shadow, told_as_refusal
from vsmap.model.errors import UpdateRefused

__all__ = ["EMPTY_STATE", "Store", "Write"]


class Write(NamedTuple):
    """One field of one record gets a value; None says nothing any more."""

    address: Address
    field: str
    value: Any


class Store:
    """One replica. Once watched, it gathers what each transaction touched, and its bytes."""

    def __init__(
        self,
        state: bytes | None = None,
        *,
        most_bytes: int | None = None,
        client: int | None = None,
        is_tried: bool = True,
    ) -> None:
        """An empty replica, or one that begins with a state. Raises UpdateRefused on a bad one.

        `client` is the replica's number, random by default; two alike at once would clash. Updates
        are tried on a copy first, unless whoever holds the replica sees to that (`is_tried`).
        """
        self._doc = Replica(client)
        self._roots = {c: self._doc.root(c.value) for c in Collection}
        self._touched: dict[Address, set[str]] = {}
        self._silent: set[Collection] = set()
        self._updates: list[bytes] = []
        self._shadow = Shadow() if is_tried else None
        self._is_torn = False
        self._is_applying = False
        self._early = EarlyUpdates()
        if state is not None:
            runs = check_update(state, most_bytes)
            self._is_torn = has_gap(runs, {})
            self._apply(state)

    @property
    def number(self) -> int:
        """The number of this replica, which its own writes bear."""
        return self._doc.number

    @staticmethod
    def require_loads(state: bytes) -> None:
        """Load a state that a replica of ours has written, and let it go. Raises UpdateRefused."""
        with told_as_refusal():
            Replica().apply(state)

    def watch(self) -> None:
        """Begin to gather what is touched, and its bytes; a new document is filled before."""
        self.watch_records()
        self.watch_updates()

    def watch_records(self) -> None:
        """Begin to gather what is touched."""
        for collection, root in self._roots.items():
            self._doc.observe_deep(root, _held_weakly(self._observe, collection))

    def watch_updates(self) -> None:
        """Begin to gather the bytes of each transaction."""
        self._doc.observe(_held_weakly(self._hear))

    def write(self, writes: Iterable[Write]) -> None:
        """Write the fields in one transaction; a record that is not there yet is made."""
        grouped: dict[Address, Fields] = {}
        for write in writes:
            grouped.setdefault(write.address, {})[write.field] = write.value
        with self._doc.transaction() as transaction:
            for address, fields in grouped.items():
                self._write_record(transaction, address, fields)

    def read(self, address: Address) -> Fields | None:
        """All fields of a record as they are stored; None when there is none."""
        with self._doc.transaction() as transaction:
            raw = self._raw_record(transaction, address)
            return None if raw is None else _fields(transaction, raw)

    def read_each(
        self, wanted: Mapping[Address, AbstractSet[str]]
    ) -> Iterator[tuple[Address, Fields]]:
        """The records that are there, with the wanted fields as they are stored; none: with all."""
        with self._doc.transaction() as transaction:
            for address, fields in wanted.items():
                raw = self._raw_record(transaction, address)
                if raw is not None:
                    yield address, _fields(transaction, raw, fields)

    def read_all(self) -> Iterator[tuple[Address, Fields]]:
        """Every record with its fields as they are stored."""
        with self._doc.transaction() as transaction:
            yield WORKBOOK, _fields(transaction, self._roots[Collection.WORKBOOK])
            for collection, root in self._roots.items():
                if collection is not Collection.WORKBOOK:
                    yield from self._records(transaction, collection, root)

    def take_touched(self, known: Iterable[Address]) -> Mapping[Address, set[str]]:
        """Which fields of which records were changed since this was last asked.

        pycrdt keeps silent about a key written and deleted in one go, and about what fills a gap in
        a torn state: then fields are empty, or every record is named, the `known` ones too.
        """
        touched, self._touched = self._touched, {}
        silent, self._silent = self._silent, set()
        if self._is_torn:
            silent = set(Collection)
        if silent:
            there = (address for address, _ in self.read_all())
            named = (a for a in (*there, *known) if a.collection in silent)
            touched |= {address: touched.get(address, set()) for address in named}
        return touched

    def take_updates(self) -> list[bytes]:
        """The bytes of each transaction since this was last asked."""
        updates, self._updates = self._updates, []
        return updates

    def apply(self, update: bytes, *, most_bytes: int | None = None) -> None:
        """Take in another replica's update, in any order, twice or not.

        Raises UpdateRefused when it is damaged, too large or nested too deeply; nothing is changed.
        """
        runs = check_update(update, most_bytes)
        if has_gap(runs, clocks_of(self.state_vector())):
            self._early.keep(update, runs)
            return
        self._take(update)
        while (fitting := self._early.take_fitting(clocks_of(self.state_vector()))) is not None:
            with suppress(UpdateRefused):
                self._take(fitting)

    def apply_all(self, updates: Iterable[bytes]) -> None:
        """Take in updates that were checked and have no gap, in one transaction.

        For whoever holds the replica as a trial: where UpdateRefused is raised some may be done.
        """
        self._is_applying = True
        try:
            with told_as_refusal():
                self._doc.apply_all(updates)
        finally:
            self._is_applying = False

    @property
    def waiting(self) -> int:
        """How many updates came before those they follow, and wait for them."""
        return len(self._early)

    def has_reached(self, clocks: Mapping[int, int]) -> bool:
        """Whether all changes up to these clocks are in it, and none of them waits for others."""
        return has_reached(self.state_vector(), clocks)

    def has_done(self, runs: Iterable[Run]) -> bool:
        """Whether none of these changes waits for others."""
        vector = self.state_vector()
        return all(run.end <= clock_in(vector, run.client) for run in runs)

    def state_vector(self) -> bytes:
        """What this replica has seen, to ask another for the rest."""
        return self._doc.state_vector()

    def update_since(self, vector: bytes = EMPTY_STATE) -> bytes:
        """Everything another replica with that state vector has not seen. Raises UpdateRefused."""
        with told_as_refusal():
            return self._doc.update_since(vector)

    def _take(self, update: bytes) -> None:
        if self._shadow is not None:
            self._shadow.try_out(update, self._doc)
        self._is_applying = True
        try:
            self._apply(update)
        finally:
            self._is_applying = False

    def _hear(self, event: Any) -> None:
        update = bytes(event.update)
        self._updates.append(update)
        if not self._is_applying and self._shadow is not None:
            self._shadow.follow(update)

    def _apply(self, update: bytes) -> None:
        with told_as_refusal():
            self._doc.apply(update)

    def _write_record(self, transaction: Any, address: Address, fields: Fields) -> None:
        root = self._roots[address.collection]
        record = self._raw_record(transaction, address)
        if record is not None:
            self._doc.put(transaction, record, fields)
        elif not root.has(transaction, address.key):
            self._doc.put_map(transaction, root, address.key, fields)

    def _raw_record(self, transaction: Any, address: Address) -> Any:
        root = self._roots[address.collection]
        if address.collection is Collection.WORKBOOK:
            return root
        try:
            raw = root.get(transaction, address.key)
        except ValueError:  # pycrdt's word for a key that is not there
            return None
        return raw if isinstance(raw, self._doc.map_type) else None

    def _records(
        self, transaction: Any, collection: Collection, root: Any
    ) -> Iterator[tuple[Address, Fields]]:
        for key in root.keys(transaction):
            address = address_of(collection, key)
            raw = root.get(transaction, key)
            if address is not None and isinstance(raw, self._doc.map_type):
                yield address, _fields(transaction, raw)

    def _observe(self, events: list[Any], collection: Collection) -> None:
        for event in events:
            self._gather(collection, event.path, set(event.keys))

    def _gather(self, collection: Collection, path: list[Any], fields: set[str]) -> None:
        """What one event tells: of a record's fields (it has a path), or of records that came."""
        if collection is Collection.WORKBOOK:
            if not path:
                self._touched.setdefault(WORKBOOK, set()).update(fields)
            return
        if not path and not fields:
            self._silent.add(collection)
        for key in path[:1] or fields:
            address = address_of(collection, str(key))
            if address is not None:
                self._touched.setdefault(address, set()).update(fields if path else {DELETED})


def _held_weakly(hear: Callable[..., None], *more: object) -> Callable[[Any], None]:
    """An observer that does not keep its store in memory."""
    held = WeakMethod(hear)

    def heard(event: Any) -> None:
        method = held()
        if method is not None:
            method(event, *more)

    return heard


def _fields(transaction: Any, raw: Any, wanted: AbstractSet[str] = frozenset()) -> Fields:
    names = [f for f in wanted if raw.has(transaction, f)] if wanted else raw.keys(transaction)
    return {field: raw.get(transaction, field) for field in names}
