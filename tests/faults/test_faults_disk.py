"""A bad disk, as long as the profile says: cut short anywhere, full at any time, bits flipped."""

from __future__ import annotations

import logging
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.maps import a_map
from tests.support.seats import Seat, settle
from tests.support.soaking import scaled
from vsmap.document.shared_map import SharedWorkbook
from vsmap.editor.edits.notes import add_note
from vsmap.editor.edits.steps import rename_step
from vsmap.model.ids import StepId
from vsmap.sync.entry.roles import Role
from vsmap.sync.host import keeping
from vsmap.sync.host.room import Room
from vsmap.sync.host.verifying import verify_room
from vsmap.sync.kept.store import RoomStore

CUTS = scaled(desk=40, ci=100, soak=10_000)
FLIPS = scaled(desk=20, ci=60, soak=5_000)
FULL = scaled(desk=2, ci=6, soak=300)
WELD = StepId("weld")
STATE = SharedWorkbook.new(
    a_map("Now").with_step("Weld").with_step("Paint").workbook("Bicycles")
).update_since()
Record = Callable[[str, object], None]


def opened(path: Path) -> tuple[Room, Seat]:
    room = Room(RoomStore(path), STATE)
    kt = Seat("KT", Role.MAPPER, room.state(), path.parent)
    kt.sit_down(room)
    settle(room, kt)
    return room, kt


def count_in(room: Room) -> int:
    """How far the name of the step has counted."""
    name = next(iter(room.workbook().maps.values())).steps[WELD].name
    return int([*name.split(), "0"][1])


def test_the_log_cut_off_anywhere_keeps_all_up_to_its_last_whole_commit(
    tmp_path: Path, record_property: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "CHECKPOINT_UPDATES", 9)
    draw = random.Random(7)  # noqa: S311
    room, kt = opened(tmp_path / "room.sqlite")
    database, wal = tmp_path / "room.sqlite", tmp_path / "room.sqlite-wal"
    sizes = {wal.stat().st_size: 0}
    for number in range(1, 60):
        rename_step(kt.document, kt.map_id, WELD, f"Weld {number}")
        settle(room, kt)
        sizes[wal.stat().st_size] = number
    whole = wal.read_bytes()

    for cut in (draw.randrange(min(sizes), len(whole) + 1) for _ in range(CUTS)):
        copy = tmp_path / "copy.sqlite"
        shutil.copyfile(database, copy)
        copy.with_name("copy.sqlite-wal").write_bytes(whole[:cut])
        after = Room(RoomStore(copy))
        assert count_in(after) >= sizes[max(size for size in sizes if size <= cut)], cut
        assert after.lost == ()
        after.store.close()
        for path in tmp_path.glob("copy.sqlite*"):
            path.unlink()
    room.close()
    record_property("log cut off", {"times": CUTS, "told as saved and lost": 0})


@pytest.mark.parametrize("more_than_one", [False, True])
def test_flipped_bits_are_told_or_harmless_and_whoever_comes_back_heals_them(
    tmp_path: Path, record_property: Record, more_than_one: bool
) -> None:
    draw = random.Random(11)  # noqa: S311
    room, kt = opened(tmp_path / "room.sqlite")
    for number in range(40):
        rename_step(kt.document, kt.map_id, WELD, f"Weld {number}")
        settle(room, kt)
    before = room.workbook()
    kt.wire.cut()
    room.store._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    room.store.close()
    content = (tmp_path / "room.sqlite").read_bytes()
    told_of = 0

    for _ in range(FLIPS):
        path = tmp_path / "flipped" / "room.sqlite"
        path.parent.mkdir()
        damaged = bytearray(content)
        for _ in range(draw.randrange(2, 30) if more_than_one else 1):
            damaged[draw.randrange(len(damaged))] ^= 1 << draw.randrange(8)
        path.write_bytes(damaged)
        told = verify_room(path).faults
        assert path.read_bytes() == damaged
        again = Room(RoomStore(path))
        assert again.lost or again.workbook() == before
        assert bool(told) == bool(again.lost)
        told_of += bool(told)
        if again.lineage:  # Else nothing at all could be read, and the file begins it anew.
            kt.sit_down(again)
            settle(again, kt)
            assert again.workbook() == kt.document.workbook == before
            kt.wire.cut()
        again.store.close()
        shutil.rmtree(path.parent)
    kind = "several bits flipped" if more_than_one else "one bit flipped"
    record_property(kind, {"times": FLIPS, "told": told_of, "lost for good": 0})


def test_a_disk_full_at_any_time_loses_nothing_told_as_saved(
    tmp_path: Path, record_property: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "CHECKPOINT_UPDATES", 5)
    logging.getLogger("vsmap.sync").setLevel(logging.ERROR)  # Each full disk is told there.
    draw = random.Random(13)  # noqa: S311
    refused = 0
    for number in range(FULL):
        path = tmp_path / str(number) / "room.sqlite"
        room, kt = opened(path)
        saved = written = 0
        for _ in range(60):
            pages = room.store._db.execute("PRAGMA page_count").fetchone()[0]
            more = draw.choice((0, 0, 1, 2, 5, 1000))
            room.store._db.execute(f"PRAGMA max_page_count={pages + more}")
            written += 1
            rename_step(kt.document, kt.map_id, WELD, f"Weld {written}")
            if draw.random() < 0.3:
                add_note(kt.document, kt.map_id, text="x" * draw.randrange(20_000))
            for _ in range(2):
                room.flush()
                kt.participant.pump()
            refused += kt.participant.trouble is not None
            if kt.participant.unsaved == 0:
                saved = written
        copy = tmp_path / str(number) / "copy.sqlite"
        room.store.backup(copy)
        found = Room(RoomStore(copy))
        assert count_in(found) >= saved
        assert found.lost == ()
        found.store.close()
        room.store._db.execute("PRAGMA max_page_count=100000")
        settle(room, kt)
        assert kt.participant.standing == "saved"
        assert count_in(room) == written
        room.close()
        shutil.rmtree(path.parent)
    logging.getLogger("vsmap.sync").setLevel(logging.NOTSET)
    assert refused
    record_property("disk full", {"sessions": FULL, "times": refused, "lost": 0})
