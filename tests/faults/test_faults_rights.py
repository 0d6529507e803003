"""Rights that end in mid-work: what comes after is refused, shown as it stands, and not lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.maps import a_map
from tests.support.seats import Seat, settle
from tests.support.updates import written_by_a_stranger
from vsmap.document.shared_map import SharedWorkbook
from vsmap.editor.edits.placing import move
from vsmap.editor.edits.steps import rename_step
from vsmap.model.ids import StepId
from vsmap.model.placement import Point
from vsmap.sync.entry.roles import Role
from vsmap.sync.host.room import Room
from vsmap.sync.kept.store import RoomStore
from vsmap.sync.wire.protocol import Change
from vsmap.sync.wire.whereabouts import Whereabouts

WELD = StepId("weld")
STATE = SharedWorkbook.new(
    a_map("Now").with_step("Weld").with_step("Paint").workbook("Bicycles")
).update_since()


class Session:
    """A facilitator and somebody else at a table."""

    def __init__(self, folder: Path, role: Role) -> None:
        self.room = Room(RoomStore(folder / "room.sqlite"), STATE)
        self.boss = Seat("Boss", Role.FACILITATOR, STATE, folder)
        self.kt = Seat("KT", role, STATE, folder)
        for seat in (self.boss, self.kt):
            seat.sit_down(self.room)
        self.settle()

    def settle(self) -> None:
        settle(self.room, self.boss, self.kt)

    def place(self, seat: Seat) -> Point | None:
        return seat.document.workbook.maps[seat.map_id].steps[WELD].position


@pytest.mark.parametrize("is_hand_made", [False, True])
def test_a_demotion_in_mid_drag_leaves_the_step_where_it_was(
    tmp_path: Path, is_hand_made: bool
) -> None:
    session = Session(tmp_path, Role.MAPPER)
    boss, kt = session.boss, session.kt
    before = session.place(boss)
    drag = Whereabouts(kt.map_id, Point(5, 5), moved=(WELD,), by=Point(40, 0))
    kt.participant.show(7, drag.as_state())
    session.settle()
    assert boss.participant.presence

    boss.participant.ask("give role", person=kt.person.id, role="viewer")
    if is_hand_made:
        session.settle()
        kt.write_anything()
    move(kt.document, kt.map_id, {WELD: Point(40, 5)})
    session.settle()

    assert session.place(boss) == session.place(kt) == before
    assert kt.participant.role is Role.VIEWER
    assert kt.participant.rejections
    assert len(kt.participant.proposals) == 1
    assert session.room.workbook() == kt.document.workbook == boss.document.workbook


@pytest.mark.parametrize("role", [Role.VIEWER, Role.PARTICIPANT, Role.MAPPER])
@pytest.mark.parametrize("collection", ["maps", "steps", "flows", "notes", "runs", "photos"])
def test_a_lock_holds_for_hand_made_clients(tmp_path: Path, role: Role, collection: str) -> None:
    session = Session(tmp_path, role)
    boss, kt = session.boss, session.kt
    boss.participant.ask("lock", map=kt.map_id, on=True)
    session.settle()
    before = session.room.workbook()
    records = (kt.map_id,) if collection == "maps" else (f"{kt.map_id}/{WELD}", f"{kt.map_id}/new")

    for record in records:
        change = written_by_a_stranger(
            boss.document, collection, record, deleted=False, name="Mine", source=WELD, target=WELD
        )
        session.room.receive(kt.wire.guest, Change(change))  # type: ignore[arg-type]
    session.settle()
    rename_step(boss.document, boss.map_id, WELD, "Solder")
    session.settle()

    after = session.room.workbook()
    assert after.maps[kt.map_id].steps[WELD].name == "Solder"
    rename_step(boss.document, boss.map_id, WELD, "Weld")
    session.settle()
    assert session.room.workbook() == before
    assert kt.participant.rejections
