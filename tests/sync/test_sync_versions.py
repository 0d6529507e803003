"""Earlier states a room keeps: named and automatic ones, gone back to by an ordinary edit."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.maps import a_map
from tests.support.seats import Seat, settle
from vsmap.document.restoring import restore
from vsmap.document.shared_map import SharedWorkbook
from vsmap.document.versions import MOST_AUTOMATIC, Version
from vsmap.editor.edits.steps import rename_step
from vsmap.model.ids import StepId
from vsmap.sync.entry.roles import Role
from vsmap.sync.host.housekeeping import back_up, keep_versions
from vsmap.sync.host.keeping import VERSION_SECONDS
from vsmap.sync.host.room import Room
from vsmap.sync.kept.store import RoomStore

WELD = StepId("weld")


class Table:
    """A room whose clock is set by hand, with a mapper at it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.now = folder, 0.0
        document = SharedWorkbook.new(a_map("Now").with_step("Weld").workbook("Bicycles"))
        (folder / "rooms").mkdir()
        self.path = folder / "rooms" / "bicycles.sqlite"
        self.room = Room(RoomStore(self.path), document.update_since(), lambda: self.now)
        self.kt = self.seat("KT", Role.MAPPER)

    def seat(self, name: str, role: Role) -> Seat:
        seat = Seat(name, role, self.room.state(), self.folder)
        seat.sit_down(self.room)
        settle(self.room, seat)
        return seat

    def rename(self, name: str) -> None:
        rename_step(self.kt.document, self.kt.map_id, WELD, name)
        settle(self.room, self.kt)

    def work(self, seconds: float) -> None:
        self.now += seconds
        keep_versions(self.room)


@pytest.fixture
def table(tmp_path: Path) -> Table:
    return Table(tmp_path)


def test_five_minutes_of_work_are_a_version_and_idle_ones_are_none(table: Table) -> None:
    table.work(VERSION_SECONDS)
    assert table.room.store.versions() == []

    table.rename("Solder")
    table.work(VERSION_SECONDS - 1)
    assert table.room.store.versions() == []
    table.work(1)
    table.work(VERSION_SECONDS)

    assert [each["name"] for each in table.room.store.versions()] == [""]


def test_old_automatic_versions_go_and_named_ones_stay(table: Table) -> None:
    table.room.keep_version("Before the workshop", "KT")

    for number in range(MOST_AUTOMATIC + 3):
        table.rename(f"Weld {number}")
        table.room.keep_version()

    kept = table.room.store.versions()
    assert len(kept) == MOST_AUTOMATIC + 1
    assert (kept[0]["name"], kept[0]["author"]) == ("Before the workshop", "KT")


def test_a_version_is_named_listed_fetched_and_gone_back_to_undoably(table: Table) -> None:
    kt, lm = table.kt, table.seat("LM", Role.VIEWER)
    kt.participant.ask("keep version", name="Before")
    table.rename("Solder")
    settle(table.room, kt, lm)
    lm.participant.ask("versions")
    kt.participant.ask("version", id=kt.participant.versions[0]["id"])
    settle(table.room, kt, lm)

    told = kt.participant.version or {}
    version = Version.read(told, str(told["map"]).encode())
    assert version is not None
    restore(kt.document, version)
    settle(table.room, kt, lm)
    assert lm.name_of(WELD) == kt.name_of(WELD) == "Weld"
    assert kt.participant.standing == "saved"

    kt.document.undo()
    settle(table.room, kt, lm)

    assert lm.name_of(WELD) == "Solder"
    assert [each["name"] for each in lm.participant.versions] == ["Before"]


def test_everybody_hears_of_a_version_that_somebody_names(table: Table) -> None:
    kt, lm = table.kt, table.seat("LM", Role.VIEWER)

    kt.participant.ask("keep version", name="Before lunch")
    settle(table.room, kt, lm)

    assert [each["name"] for each in lm.participant.versions] == ["Before lunch"]


def test_only_those_who_edit_name_versions(table: Table) -> None:
    lm = table.seat("LM", Role.PARTICIPANT)

    lm.participant.ask("keep version", name="Mine")
    lm.participant.ask("version", id="99")
    settle(table.room, lm)

    assert table.room.store.versions() == []
    assert "edit the map" in lm.participant.rejections[0]
    assert "not kept" in lm.participant.rejections[1]


def test_a_backup_of_a_running_session_opens(table: Table, tmp_path: Path) -> None:
    table.rename("Solder")

    assert back_up(tmp_path, tmp_path / "safe") == (tmp_path / "safe/rooms/bicycles.sqlite",)
    table.rename("Braze")

    copy = Room(RoomStore(tmp_path / "safe/rooms/bicycles.sqlite"))
    assert copy.lost == ()
    assert next(iter(copy.workbook().maps.values())).steps[WELD].name == "Solder"
