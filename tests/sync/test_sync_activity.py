"""Who changed what and when: kept by the server in one stroke with the change, told to who asks."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support.maps import a_map
from tests.support.seats import Seat, settle
from tests.support.sync import a_guest
from vsmap.document.shared_map import SharedWorkbook
from vsmap.editor.edits.deletion import delete
from vsmap.editor.edits.maps import add_map
from vsmap.editor.edits.placing import move
from vsmap.editor.edits.steps import add_step, rename_step
from vsmap.editor.edits.times import set_process_time
from vsmap.model.errors import FileProblem
from vsmap.model.ids import StepId
from vsmap.model.notation import parse_time
from vsmap.model.placement import Point
from vsmap.sync.entry.roles import Role
from vsmap.sync.host.requests import answer
from vsmap.sync.host.room import Room
from vsmap.sync.kept.activity import MOST_KEPT, MOST_TOLD
from vsmap.sync.kept.store import RoomStore
from vsmap.sync.wire.protocol import Notice

WELD, PAINT = StepId("weld"), StepId("paint")


class Table:
    """A room with Kim and Ola at it."""

    def __init__(self, folder: Path) -> None:
        drawn = a_map("Today").with_step("Weld", process_time="2 h").with_step("Paint")
        document = SharedWorkbook.new(drawn.workbook("Bicycles"))
        self.folder = folder
        self.state = document.update_since()
        self.room = Room(RoomStore(folder / "room.sqlite"), self.state)
        self.kim = self.seat("Kim", Role.FACILITATOR)
        self.ola = self.seat("Ola", Role.MAPPER)

    def seat(self, name: str, role: Role) -> Seat:
        seat = Seat(name, role, self.state, self.folder)
        seat.sit_down(self.room)
        settle(self.room, seat)
        return seat

    def told(self, after: int = 0) -> tuple[Mapping[str, Any], ...]:
        settle(self.room, self.kim, self.ola)
        self.ola.participant.ask("activity", after=after)
        settle(self.room, self.kim, self.ola)
        return self.ola.participant.activity


@pytest.fixture
def table(tmp_path: Path) -> Table:
    return Table(tmp_path)


def fields(told: tuple[Mapping[str, Any], ...]) -> list[tuple[str, str, str]]:
    return [(each["name"], each["record"], each["field"]) for each in told]


def test_it_is_told_who_set_a_field_from_what_to_what(table: Table) -> None:
    kim = table.kim
    set_process_time(kim.document, kim.map_id, WELD, parse_time("3 h"))

    (told,) = table.told()

    assert (told["name"], told["person"]) == ("Kim", kim.person.id)
    assert (told["place"], told["record"], told["field"]) == ("steps", WELD, "process_time")
    assert "2 h" in told["before"]
    assert "3 h" in told["after"]


def test_the_time_is_the_servers(table: Table) -> None:
    before = datetime.now(UTC) - timedelta(seconds=2)
    rename_step(table.kim.document, table.kim.map_id, WELD, "Welding")

    (told,) = table.told()

    assert before <= datetime.fromisoformat(told["at"]) <= datetime.now(UTC)


def test_what_comes_and_goes_is_told_by_its_name(table: Table) -> None:
    kim = table.kim
    add_step(kim.document, kim.map_id, name="Pack")
    settle(table.room, kim, table.ola)
    delete(kim.document, kim.map_id, (PAINT,))

    told = [each for each in table.told() if each["place"] == "steps"]

    assert [(each["field"], json.loads(each["after"])) for each in told] == [
        ("added", "Pack"),
        ("removed", "Paint"),
    ]


def test_a_new_map_is_told_once_and_not_with_all_it_holds(table: Table) -> None:
    add_map(table.kim.document, "Tomorrow")

    told = table.told()

    assert [
        (each["place"], json.loads(each["after"])) for each in told if each["field"] == "added"
    ] == [("maps", "Tomorrow")]


def test_moving_on_and_on_is_told_once(table: Table) -> None:
    kim = table.kim
    for x in range(5):
        move(kim.document, kim.map_id, {WELD: Point(200.0 + x, 0.0)})
        settle(table.room, kim, table.ola)

    assert fields(table.told()) == [("Kim", WELD, "position")]


def test_only_what_came_after_is_told_to_who_knows_the_rest(table: Table) -> None:
    rename_step(table.kim.document, table.kim.map_id, WELD, "Welding")
    (first,) = table.told()
    rename_step(table.ola.document, table.ola.map_id, PAINT, "Lacquer")

    told = table.told(after=int(first["id"]))

    assert fields(told) == [("Ola", PAINT, "name")]


@pytest.mark.parametrize("after", [10**400, -(10**400), True, "1", None])
def test_a_number_that_can_not_be_is_taken_for_none(table: Table, after: object) -> None:
    guest, line = a_guest("KT", Role.VIEWER)
    table.room.enter(guest)

    answer(table.room, guest, Notice("activity", {"after": after}))

    assert len(line.notices("activity")) == 1


def test_what_was_done_is_told_after_a_restart_too(table: Table) -> None:
    rename_step(table.kim.document, table.kim.map_id, WELD, "Welding")
    settle(table.room, table.kim, table.ola)
    table.room.close()

    store = RoomStore(table.folder / "room.sqlite")

    assert [each["field"] for each in store.done_since(0)] == ["name"]
    store.close()


def test_what_the_disk_refuses_is_told_once_it_takes_it(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object) -> int:
        raise FileProblem

    with monkeypatch.context() as full:
        full.setattr(table.room.store, "append", refuse)
        rename_step(table.kim.document, table.kim.map_id, WELD, "Welding")
        table.room.flush()
        during = table.room.store.done_since(0)

    assert during == []
    assert fields(table.told()) == [("Kim", WELD, "name")]


def test_there_is_an_end_to_what_is_kept_and_told(table: Table) -> None:
    store = table.room.store
    rename_step(table.kim.document, table.kim.map_id, WELD, "Welding")
    (one,) = table.told()
    row = tuple(one[name] for name in ("at", "person", "place", "map", "record", "field"))

    store.append([], done=[(*row, "", "")] * (MOST_KEPT + 50))  # type: ignore[list-item]

    told = store.done_since(0)
    assert len(told) == MOST_TOLD
    assert int(told[-1]["id"]) == MOST_KEPT + 51
    assert len(store.done_since(int(told[0]["id"]) - 10)) == MOST_TOLD


def test_what_viewers_try_is_not_told_as_done(table: Table) -> None:
    eve = table.seat("Eve", Role.VIEWER)
    with pytest.raises(Exception, match="viewer"):
        rename_step(eve.document, eve.map_id, WELD, "Mine")

    assert table.told() == ()
