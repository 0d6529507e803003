"""What a disk can do to a room: cut its log short, be full, flip bits. Nothing saved is lost."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from tests.support.maps import a_map
from tests.support.seats import Seat, settle
from vsmap.document.shared_map import SharedWorkbook
from vsmap.editor.edits.notes import add_note
from vsmap.editor.edits.steps import rename_step
from vsmap.model.ids import StepId
from vsmap.sync.entry.roles import Role
from vsmap.sync.host.room import Room
from vsmap.sync.host.verifying import verify_room
from vsmap.sync.kept.store import RoomStore

WELD = StepId("weld")
STATE = SharedWorkbook.new(
    a_map("Now").with_step("Weld").with_step("Paint").workbook("Bicycles")
).update_since()


def opened(path: Path) -> tuple[Room, Seat]:
    room = Room(RoomStore(path), STATE)
    kt = Seat("KT", Role.MAPPER, room.state(), path.parent)
    kt.sit_down(room)
    settle(room, kt)
    return room, kt


def name_in(room: Room) -> str:
    return next(iter(room.workbook().maps.values())).steps[WELD].name


def page_limit(room: Room, more: int) -> None:
    """Let the database grow by so many pages; then the disk is full."""
    db = room.store._db
    pages = db.execute("PRAGMA page_count").fetchone()[0]
    db.execute(f"PRAGMA max_page_count={pages + more}")


def test_a_power_cut_leaves_everything_up_to_the_last_whole_commit(tmp_path: Path) -> None:
    room, kt = opened(tmp_path / "room.sqlite")
    wal = tmp_path / "room.sqlite-wal"
    sizes = {wal.stat().st_size: "Weld"}
    for number in range(20):
        rename_step(kt.document, kt.map_id, WELD, f"Weld {number}")
        settle(room, kt)
        sizes[wal.stat().st_size] = f"Weld {number}"
    whole = wal.read_bytes()
    draw = random.Random(7)  # noqa: S311
    cuts = [draw.randrange(min(sizes), len(whole)) for _ in range(25)]

    for number, cut in enumerate((*cuts, *sizes)):
        copy = tmp_path / f"{number}.sqlite"
        shutil.copyfile(tmp_path / "room.sqlite", copy)
        copy.with_name(f"{copy.name}-wal").write_bytes(whole[:cut])
        after = Room(RoomStore(copy))
        assert name_in(after) == sizes[max(size for size in sizes if size <= cut)]
        assert after.lost == ()
        after.close()
    room.close()


def test_a_full_disk_stops_nobody_and_nothing_is_lost(tmp_path: Path) -> None:
    room, kt = opened(tmp_path / "room.sqlite")
    page_limit(room, 0)

    add_note(kt.document, kt.map_id, text="x" * 50_000)
    rename_step(kt.document, kt.map_id, WELD, "Solder")
    room.flush()
    kt.participant.pump()
    assert "full" in str(kt.participant.trouble)
    assert kt.participant.unsaved == 2
    assert name_in(Room(RoomStore(tmp_path / "room.sqlite"))) == "Weld"

    page_limit(room, 1000)
    settle(room, kt)
    assert kt.participant.standing == "saved"
    assert name_in(Room(RoomStore(tmp_path / "room.sqlite"))) == "Solder"
    room.close()


def test_a_checkpoint_that_does_not_fit_leaves_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    room, kt = opened(tmp_path / "room.sqlite")
    add_note(kt.document, kt.map_id, text="x" * 50_000)
    rename_step(kt.document, kt.map_id, WELD, "Solder")
    settle(room, kt)
    page_limit(room, 2)

    room.close()

    assert "full" in caplog.text
    caplog.clear()
    again = Room(RoomStore(tmp_path / "room.sqlite"))
    assert name_in(again) == "Solder"
    assert again.lost == ()


def test_a_flipped_bit_is_told_or_does_no_harm_and_clients_heal_it(tmp_path: Path) -> None:
    room, kt = opened(tmp_path / "room.sqlite")
    for number in range(30):
        rename_step(kt.document, kt.map_id, WELD, f"Weld {number}")
    settle(room, kt)
    before = room.workbook()
    kt.wire.cut()
    room.store._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    room.store.close()
    content = (tmp_path / "room.sqlite").read_bytes()
    draw = random.Random(11)  # noqa: S311

    for number in range(40):
        path = tmp_path / str(number) / "room.sqlite"
        path.parent.mkdir()
        damaged = bytearray(content)
        at = draw.randrange(len(damaged))
        damaged[at] ^= 1 << draw.randrange(8)
        path.write_bytes(damaged)

        told = verify_room(path).faults
        assert path.read_bytes() == damaged
        again = Room(RoomStore(path))
        assert bool(told) == bool(again.lost)
        assert again.lost or again.workbook() == before, at
        kt.sit_down(again)
        settle(again, kt)
        assert again.workbook() == kt.document.workbook == before, at
        kt.wire.cut()
        again.close()
