"""The shared workbook: one document that several hands edit, read as frozen snapshots."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from vsmap.document.addresses import WORKBOOK, Address
from vsmap.document.history import Entry, FieldEdit, History, UndoReport, entry_of
from vsmap.document.mirror import Mirror
from vsmap.document.stamps import Stamp
from vsmap.document.store import EMPTY_STATE, Store, Write
from vsmap.document.transaction import Edit
from vsmap.document.undoing import plan_inverse
from vsmap.document.writes import new_writes, value_now, writes_of
from vsmap.model.changes import DocumentChange, Origin
from vsmap.model.errors import EditRefused, UpdateRefused
from vsmap.model.ids import new_id
from vsmap.model.language import said
from vsmap.model.workbook import Workbook

if TYPE_CHECKING:
    from vsmap.document.versions import Version

LINEAGE = "lineage"
SCHEMA = "schema"
SCHEMA_VERSION = 1
"""The version of the shared keys, stored in the document."""

Reader = Callable[[DocumentChange], None]
Keeper = Callable[[bytes], None]
Writer = Callable[[str, Sequence[Write]], None]
Permit = Callable[[Iterable[Address]], None]
R = TypeVar("R")


class SharedWorkbook:
    """A workbook several people edit. Lives on one thread.

    `workbook` is the snapshot; `subscribe` tells each transaction once. Undo takes back one's own
    edits only. `versions` are the earlier states its file holds; `stamps` how the files it was read
    from or saved to looked then (both are the business of the file module). `permits` is asked
    before records are written with one's own hand, undo and redo too; it raises EditRefused where
    that may not be. `beginnings` counts how often the document was begun again.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._mirror = Mirror(store.read_all())
        self._history = History()
        self._edit: Edit | None = None
        self._readers: list[Reader] = []
        self._keepers: list[Keeper] = []
        self._writers: list[Writer] = []
        self.permits: Permit = permit_all
        self.beginnings = 0
        self._untold: deque[DocumentChange] = deque()
        self._is_telling = False
        self._lineage = self._stored_lineage()
        self.versions: tuple[Version, ...] = ()
        self.stamps: dict[str, Stamp | None] = {}
        store.watch()

    @classmethod
    def new(cls, workbook: Workbook, *, client: int | None = None) -> SharedWorkbook:
        """A new document of a workbook, with a lineage of its own. Raises EditRefused.

        `client` numbers the replica (random by default): who wins where two write at once.
        """
        store = Store(client=client)
        made = [Write(WORKBOOK, LINEAGE, new_id())]
        made.append(Write(WORKBOOK, SCHEMA, SCHEMA_VERSION))
        store.write((*made, *new_writes(workbook)))
        return cls(store)

    @classmethod
    def from_state(
        cls, state: bytes, *, most_bytes: int | None = None, client: int | None = None
    ) -> SharedWorkbook:
        """The document a state describes. Raises UpdateRefused where it is damaged or hostile."""
        return cls(Store(state, most_bytes=most_bytes, client=client))

    @property
    def workbook(self) -> Workbook:
        """The workbook as it is, changes of an open edit left out."""
        return self._mirror.workbook

    @property
    def lineage(self) -> str:
        """Which history this is; only documents of one lineage can be merged."""
        return self._lineage

    @property
    def notices(self) -> tuple[str, ...]:
        """Fields that could not be read and stand at their default."""
        return self._mirror.notices

    @property
    def undo_name(self) -> str | None:
        """The menu name of the edit that undo would take back, or None."""
        return self._history.undo_name

    @property
    def redo_name(self) -> str | None:
        """The menu name of the edit that redo would do again, or None."""
        return self._history.redo_name

    @property
    def done_names(self) -> tuple[str, ...]:
        """The menu names of my edits that undo can take back, oldest first."""
        return self._history.done_names

    @property
    def undone_names(self) -> tuple[str, ...]:
        """The menu names of what redo can do again, the next one first."""
        return self._history.undone_names

    def subscribe(self, reader: Reader) -> Callable[[], None]:
        """Hear every change once, after it is done; returns how to stop hearing."""
        self._readers.append(reader)
        return lambda: _forget(self._readers, reader)

    def on_update(self, callback: Keeper) -> Callable[[], None]:
        """Hear the bytes of every transaction, for a journal or for others; returns how to stop.

        They are told before the change is, so that what a reader shows is kept already.
        """
        self._keepers.append(callback)
        return lambda: _forget(self._keepers, callback)

    def on_write(self, callback: Writer) -> Callable[[], None]:
        """Hear what each edit of one's own writes, under its menu name, just before its bytes."""
        self._writers.append(callback)
        return lambda: _forget(self._writers, callback)

    @property
    def number(self) -> int:
        """The number of this replica, which its own writes bear."""
        return self._store.number

    @property
    def moment(self) -> int:
        """When the last transaction was, as a count of them."""
        return self._history.moment

    def knows(self, address: Address) -> bool:
        """Whether there is such a record, or ever was."""
        return address == WORKBOOK or address in self._mirror.held

    @contextmanager
    def edit(self, name: str, merge_key: str | None = None) -> Iterator[Edit]:
        """One transaction under a menu name. An exception inside leaves the document as it was.

        An edit within an edit joins it. Edits following one another with the same merge key (typing
        into one field) are one entry of undo.
        """
        if self._edit is not None:
            yield self._edit
            return
        self._edit = Edit(self.workbook)
        try:
            yield self._edit
            writes = writes_of(self._edit, self._mirror)
        finally:
            self._edit = None
        if writes:
            self._history.add(self._commit(name, writes, Origin.ME, merge_key))
            self._tell()

    def end_merging(self) -> None:
        """Close the current undo entry, as when a field is left."""
        self._history.end_merging()

    def undo(self) -> UndoReport | None:
        """Take back my last edit; None where there is none. What others changed since stays."""
        history = self._history
        return self._invert(history.take_undo, history.keep_undone, history.keep_redone)

    def redo(self) -> UndoReport | None:
        """Do again what was taken back last; None where there is none."""
        history = self._history
        return self._invert(history.take_redo, history.keep_redone, history.keep_undone)

    def write_again(self, name: str, writes: Sequence[Write]) -> None:
        """Do an edit once more as it was written, on what is there now. Raises EditRefused."""
        self._refuse_within_edit()
        wanted = [w for w in writes if value_now(self._mirror, w.address, w.field) != w.value]
        if wanted:
            self._history.add(self._commit(name, wanted, Origin.ME))
            self._tell()

    def put_back(self, name: str, edits: Sequence[FieldEdit]) -> None:
        """Bring fields back to what they held, as one edit that can be undone.

        The first one goes back in any case, the rest where nobody has changed them since. Raises
        EditRefused.
        """
        first = edits[:1]
        still = [e for e in edits[1:] if value_now(self._mirror, e.address, e.field) == e.new]
        self.write_again(name, [Write(e.address, e.field, e.old) for e in (*first, *still)])

    def apply_update(
        self, update: bytes, *, most_bytes: int | None = None, but: Keeper | None = None
    ) -> None:
        """Take in what another did. Raises UpdateRefused; the document is then as it was.

        `but` need not hear the bytes: it is where they came from.
        """
        self._refuse_within_edit()
        try:
            self._store.apply(update, most_bytes=most_bytes)
        finally:
            self._take_in(self._store.take_touched(self._mirror.held), but)

    def apply_updates(
        self, updates: Iterable[bytes], *, but: Keeper | None = None
    ) -> dict[bytes, UpdateRefused]:
        """Take in what others did and tell it as one change; returns what was refused, and why.

        What is refused is left out. `but` need not hear the bytes: it is where they came from.
        """
        self._refuse_within_edit()
        refused: dict[bytes, UpdateRefused] = {}
        for update in updates:
            try:
                self._store.apply(update)
            except UpdateRefused as refusal:
                refused[update] = refusal
        self._take_in(self._store.take_touched(self._mirror.held), but)
        return refused

    def begin_again(
        self, state: bytes, *, but: Keeper | None = None, since: int | None = None
    ) -> None:
        """Stand where another replica stands, as a new one; what it lacks is gone from here.

        For edits a session refused: they can't be taken out of a history, only left behind with
        it; those from the moment `since` on can't be undone any more either. Raises UpdateRefused;
        the document is then as it was. `but` need not hear of it.
        """
        self._refuse_within_edit()
        fresh = Store(state)
        was, now = dict(self._store.read_all()), dict(fresh.read_all())
        touched = {
            address: {f for f in before.keys() | after.keys() if before.get(f) != after.get(f)}
            for address in was.keys() | now.keys()
            for before, after in [(was.get(address, {}), now.get(address, {}))]
            if before != after
        }
        self._store = fresh
        self.beginnings += 1
        if since is not None:
            self._history.forget_since(since)
        fresh.watch()
        self._keep(state, but)
        self._take_in(touched, None)

    def state_vector(self) -> bytes:
        """What this document has seen, to ask another for the rest."""
        return self._store.state_vector()

    def update_since(self, vector: bytes = EMPTY_STATE) -> bytes:
        """What a document with that state vector has not seen; all of it by default."""
        return self._store.update_since(vector)

    def _take_in(self, touched: Mapping[Address, set[str]], but: Keeper | None) -> None:
        """Read and tell what another's update changed."""
        self._history.others.note(touched, self._history.next_moment())
        self._read("", Origin.ANOTHER, touched, but=but)
        if WORKBOOK in touched:
            self._keep_lineage()
        self._tell()

    def _keep_lineage(self) -> None:
        """Learn the history's mark once; whoever writes another over it has it written back.

        Under another mark the document would merge with none of its own copies any more.
        """
        stored = self._stored_lineage()
        self._lineage = self._lineage or stored
        if stored != self._lineage:
            self._store.write((Write(WORKBOOK, LINEAGE, self._lineage),))
            self._read("", Origin.ANOTHER, self._store.take_touched(self._mirror.held))

    def _commit(
        self, name: str, writes: list[Write], origin: Origin, merge_key: str | None = None
    ) -> Entry:
        """Write, read back and get ready to tell; returns how to take it back.

        Raises EditRefused where it is not permitted; nothing is written then.
        """
        self.permits(dict.fromkeys(write.address for write in writes))
        entry = entry_of(name, writes, self._mirror, self._history.next_moment(), merge_key)
        self._store.write(writes)
        for hear in tuple(self._writers):
            hear(name, writes)
        self._read(name, origin, self._store.take_touched(self._mirror.held), is_mine=True)
        return entry

    def _read(
        self,
        name: str,
        origin: Origin,
        touched: Mapping[Address, AbstractSet[str]],
        *,
        is_mine: bool = False,
        but: Keeper | None = None,
    ) -> None:
        before = self.workbook
        changes = self._mirror.refresh(touched, self._store.read_each, is_mine=is_mine)
        if changes:
            after = self.workbook
            self._untold.append(DocumentChange(name, origin, changes, before, after))
        for update in self._store.take_updates():
            self._keep(update, but)

    def _keep(self, update: bytes, but: Keeper | None) -> None:
        for keep in tuple(self._keepers):
            if keep != but:
                keep(update)

    def _tell(self) -> None:
        """Tell every reader in order; a change made by a reader is told when all heard this one."""
        if self._is_telling:
            return
        self._is_telling = True
        try:
            while self._untold:
                change = self._untold.popleft()
                for reader in tuple(self._readers):
                    reader(change)
        finally:
            self._is_telling = False

    def _invert(
        self,
        take: Callable[[], Entry | None],
        keep: Callable[[Entry], None],
        keep_for_later: Callable[[Entry], None],
    ) -> UndoReport | None:
        """Invert the next entry; one whose records others deleted is stepped over and said.

        One that is not permitted now stays, and that is said.
        """
        self._refuse_within_edit()
        skipped: list[str] = []
        name: str | None = None
        while (entry := take()) is not None:
            plan = plan_inverse(entry, self._mirror, self._history.others)
            skipped += plan.skipped
            name = entry.name
            if plan.is_over_deleted:
                continue
            if plan.writes:
                try:
                    inverse = self._commit(name, plan.writes, Origin.UNDO)
                except EditRefused as refusal:
                    keep_for_later(entry)
                    skipped = [str(refusal)]
                    break
                keep(inverse)
                self._tell()
            break
        return None if name is None else UndoReport(name, tuple(skipped))

    def _refuse_within_edit(self) -> None:
        if self._edit is not None:
            message = said("an edit is still open; finish it first")
            raise EditRefused(message)

    def _stored_lineage(self) -> str:
        fields = self._store.read(WORKBOOK) or {}
        lineage = fields.get(LINEAGE)
        return lineage if isinstance(lineage, str) else ""


def permit_all(_records: Iterable[Address]) -> None:
    """Outside a session everything may be written."""


def _forget(readers: list[R], reader: R) -> None:
    """Take a reader off a list; doing it twice is fine."""
    if reader in readers:
        readers.remove(reader)
