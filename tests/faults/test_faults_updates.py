"""Whatever bytes come for changes: the room lives, its map stays valid, and all see the same."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

import pytest

from tests.support.maps import a_map
from tests.support.seats import Seat, Table, settle
from tests.support.updates import number, text, written_by_a_stranger
from vsmap.document.guard import check_update, clocks_of
from vsmap.document.shared_map import SharedWorkbook
from vsmap.document.store import Store
from vsmap.editor.edits.steps import add_loose_step, rename_step
from vsmap.model.errors import UpdateRefused
from vsmap.model.ids import StepId
from vsmap.sync.entry.roles import Role
from vsmap.sync.host.room import Room
from vsmap.sync.kept.store import RoomStore
from vsmap.sync.wire.protocol import Change

WELD, PAINT = StepId("weld"), StepId("paint")
STATE = SharedWorkbook.new(
    a_map("Now").with_step("Weld").with_step("Paint").workbook("Bicycles")
).update_since()


def deleting(update: bytes, client: int, start: int, length: int) -> bytes:
    """An update that deletes nothing, made to delete so many changes of a replica."""
    assert update.endswith(number(0))
    deleted = number(1) + number(client) + number(1) + number(start) + number(length)
    return update[:-1] + deleted


NOTHING = number(0) + number(0)


def replica_of(document: SharedWorkbook) -> int:
    """The number under which a document writes, once it has."""
    before = clocks_of(document.state_vector())
    rename_step(document, next(iter(document.workbook.maps)), WELD, "Once")
    (number_,) = clocks_of(document.state_vector()).keys() - before.keys()
    return number_


@pytest.mark.parametrize("role", [Role.MAPPER, Role.PARTICIPANT])
def test_nobody_deletes_what_another_has_yet_to_write(tmp_path: Path, role: Role) -> None:
    room = Room(RoomStore(tmp_path / "room.sqlite"), STATE)
    kt, bad = Seat("KT", Role.MAPPER, STATE, tmp_path), Seat("Bad", role, STATE, tmp_path)
    for seat in (kt, bad):
        seat.sit_down(room)
    settle(room, kt, bad)
    of_kt = replica_of(kt.document)
    settle(room, kt, bad)

    copy = SharedWorkbook.from_state(room.state())
    copy.on_update(
        lambda update: room.receive(bad.wire.guest, Change(deleting(update, of_kt, 1, 1000)))  # type: ignore[arg-type]
    )
    add_loose_step(copy, kt.map_id, name="Mine")
    settle(room, kt, bad)
    rename_step(kt.document, kt.map_id, WELD, "Twice")
    settle(room, kt, bad)

    assert kt.name_of(WELD) == "Twice"
    assert room.workbook() == kt.document.workbook == bad.document.workbook


@pytest.mark.parametrize("value", [b"\x00\xff", float("nan"), float("inf")])
def test_a_value_no_json_can_tell_stops_nobody(tmp_path: Path, value: object) -> None:
    room = Room(RoomStore(tmp_path / "room.sqlite"), STATE)
    kt, bad = (Seat(name, Role.MAPPER, STATE, tmp_path) for name in ("KT", "Bad"))
    for seat in (kt, bad):
        seat.sit_down(room)
    settle(room, kt, bad)

    strange = written_by_a_stranger(bad.document, "steps", f"{kt.map_id}/{WELD}", name=value)
    room.receive(bad.wire.guest, Change(strange))  # type: ignore[arg-type]
    rename_step(kt.document, kt.map_id, StepId("paint"), "Lacquer")
    settle(room, kt, bad)

    assert kt.participant.standing == "saved"
    assert room.workbook() == kt.document.workbook == bad.document.workbook


def test_who_can_not_read_what_another_did_takes_the_map_anew(tmp_path: Path) -> None:
    table = Table(tmp_path)
    kt, lm = table.seat("KT"), table.seat("LM")
    rename_step(kt.document, kt.map_id, WELD, "Solder")
    table.room.flush()
    lm.wire.incoming.get()
    lm.wire.incoming.put(Change(b"\x01\x01damaged"))
    rename_step(lm.document, lm.map_id, PAINT, "Lacquer")

    table.settle()

    assert (lm.name_of(WELD), kt.name_of(PAINT)) == ("Solder", "Lacquer")
    assert lm.document.workbook == kt.document.workbook == table.room.workbook()
    assert lm.participant.standing == "saved"
    assert "taken anew" in lm.participant.rejections[-1]


def test_a_deletion_ahead_of_what_it_deletes_waits_for_it() -> None:
    kt, lm = SharedWorkbook.from_state(STATE), SharedWorkbook.from_state(STATE)
    rename_step(kt, next(iter(kt.workbook.maps)), WELD, "Solder")
    written = kt.update_since(lm.state_vector())
    kt.undo()
    deleted = kt.update_since(lm.state_vector())
    (of_kt,) = clocks_of(kt.state_vector()).keys() - clocks_of(lm.state_vector()).keys()

    store = Store(STATE)
    store.apply(deleting(NOTHING, of_kt, 0, 1))

    assert store.waiting == 1
    for update in (written, deleted):
        lm.apply_update(update)
    assert lm.workbook == kt.workbook


FIELD = b"\x28" + number(1) + text(b"actions") + text(b"x") + number(1) + b"\x7e"
TWICE = number(2) + 2 * (number(1) + number(5) + number(0) + FIELD) + number(0)
MARKED_GAP = number(1) + number(1) + number(5) + number(0) + b"\x8a" + number(3) + number(0)
MARKED_RUBBISH = number(1) + number(1) + number(5) + number(0) + b"\x20" + number(3) + number(0)


@pytest.mark.parametrize("update", [TWICE, MARKED_GAP, MARKED_RUBBISH])
def test_what_pycrdt_reads_otherwise_than_the_guard_is_refused(update: bytes) -> None:
    with pytest.raises(UpdateRefused):
        check_update(update)


def test_a_document_nobody_holds_any_more_leaves_the_memory() -> None:
    store = Store(STATE)
    store.watch()
    store.apply(SharedWorkbook.from_state(STATE).update_since())
    left = weakref.ref(store)

    del store
    gc.collect()

    assert left() is None
