"""What a room keeps: nothing kept is lost, and what is damaged is set aside and said."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from vsmap.model.errors import FileProblem
from vsmap.sync.kept.store import RoomStore


def no_check(state: bytes) -> None:
    del state


def only_good(state: bytes) -> None:
    if state.startswith(b"bad"):
        message = "no good"
        raise ValueError(message)


def store_with(path: Path, *updates: bytes) -> RoomStore:
    store = RoomStore(path, "line")
    store.append(("KT", update) for update in updates)
    return store


def test_updates_come_back_in_order(tmp_path: Path) -> None:
    store_with(tmp_path / "room.sqlite", b"one", b"two").close()

    stored = RoomStore(tmp_path / "room.sqlite").load(no_check)

    assert stored.state is None
    assert stored.updates == (b"one", b"two")
    assert stored.lost == ()


def test_after_a_checkpoint_only_later_updates_follow(tmp_path: Path) -> None:
    store = store_with(tmp_path / "room.sqlite", b"one", b"two")
    store.checkpoint(b"all", no_check)
    store.append([("KT", b"three")])

    stored = store.load(no_check)

    assert (stored.state, stored.updates) == (b"all", (b"three",))


def test_three_checkpoints_stay(tmp_path: Path) -> None:
    store = store_with(tmp_path / "room.sqlite")
    for number in range(6):
        store.append([("KT", bytes([number]))])
        store.checkpoint(bytes([number]), no_check)
    store.close()

    count = sqlite3.connect(tmp_path / "room.sqlite").execute("SELECT count(*) FROM checkpoint")

    assert count.fetchone() == (3,)


def test_a_checkpoint_that_cannot_be_read_back_leaves_the_log(tmp_path: Path) -> None:
    store = store_with(tmp_path / "room.sqlite", b"one")

    with pytest.raises(ValueError, match="no good"):
        store.checkpoint(b"bad state", only_good)

    assert store.load(only_good).updates == (b"one",)


def test_a_damaged_checkpoint_is_healed_from_the_one_before(tmp_path: Path) -> None:
    store = store_with(tmp_path / "room.sqlite", b"one")
    store.checkpoint(b"first", no_check)
    store.append([("KT", b"two")])
    store.checkpoint(b"second", no_check)
    store.append([("KT", b"three")])
    store.close()
    with sqlite3.connect(tmp_path / "room.sqlite") as db:
        db.execute("UPDATE checkpoint SET state = 'xecond' WHERE seq = 2")

    stored = RoomStore(tmp_path / "room.sqlite").load(no_check)

    assert stored.state == b"first"
    assert stored.updates == (b"two", b"three")
    assert "checkpoint 2" in stored.lost[0]


def test_a_damaged_update_ends_the_log_and_is_set_aside(tmp_path: Path) -> None:
    store_with(tmp_path / "room.sqlite", b"one", b"two", b"three").close()
    with sqlite3.connect(tmp_path / "room.sqlite") as db:
        db.execute("UPDATE log SET body = 'tvo' WHERE seq = 2")

    store = RoomStore(tmp_path / "room.sqlite")
    stored = store.load(no_check)

    assert stored.updates == (b"one",)
    assert "update 2" in stored.lost[0]
    with closing(sqlite3.connect(tmp_path / "room.sqlite.bad-1")) as aside:
        assert aside.execute("SELECT count(*) FROM log").fetchone() == (3,)
    assert store.load(no_check).lost == ()


def test_a_file_that_is_no_database_is_set_aside_and_told(tmp_path: Path) -> None:
    (tmp_path / "room.sqlite").write_bytes(b"hello" * 1000)

    stored = RoomStore(tmp_path / "room.sqlite").load(no_check)

    assert (stored.state, stored.updates) == (None, ())
    assert "set aside as room.sqlite.bad-1" in stored.lost[0]
    assert (tmp_path / "room.sqlite.bad-1").read_bytes() == b"hello" * 1000


def test_a_disk_that_refuses_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(FileProblem, match=r"room\.sqlite"):
        RoomStore(tmp_path / "file" / "room.sqlite")


def test_a_damaged_page_costs_the_rows_on_it_alone(tmp_path: Path) -> None:
    path = tmp_path / "room.sqlite"
    store_with(path, *(bytes([number]) * 3000 for number in range(60))).close()
    content = bytearray(path.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096] = b"\xff" * 4096
    path.write_bytes(content)

    stored = RoomStore(path).load(no_check)

    assert 20 < len(stored.updates) < 60
    assert "could be read" in stored.lost[0]
    assert (tmp_path / "room.sqlite.bad-1").read_bytes() == content


def test_a_backup_is_made_while_the_room_goes_on(tmp_path: Path) -> None:
    store = store_with(tmp_path / "room.sqlite", b"one")

    store.backup(tmp_path / "copy.sqlite")
    store.append([("KT", b"two")])

    assert RoomStore(tmp_path / "copy.sqlite").load(no_check).updates == (b"one",)


def test_locks_and_people_are_remembered(tmp_path: Path) -> None:
    store = store_with(tmp_path / "room.sqlite")
    store.lock("now", is_locked=True)
    store.note_person("p1", "KT")
    assert store.role_of("p1") is None
    store.give_role("p1", "mapper")
    store.note_person("p1", "KT")
    store.append([], [("steps/now/a", "p1"), ("steps/now/a", "p2")])

    assert store.locked() == {"now"}
    assert store.role_of("p1") == "mapper"
    assert store.creators() == {"steps/now/a": "p1"}
    store.lock("now", is_locked=False)
    assert store.locked() == frozenset()
