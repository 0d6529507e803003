"""What many send between two flushes: tried together, told as one, the guilty alone refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.maps import a_map
from tests.support.sync import RecordingLine, a_guest
from tests.support.updates import number as var
from tests.support.updates import text
from vsmap.document.guard import clocks_of
from vsmap.document.shared_map import SharedWorkbook
from vsmap.document.store import Store
from vsmap.editor.edits.notes import add_note
from vsmap.editor.edits.steps import add_loose_step, rename_step
from vsmap.model.errors import UpdateRefused
from vsmap.model.ids import MapId, StepId
from vsmap.sync.entry.people import Guest
from vsmap.sync.entry.roles import Role
from vsmap.sync.host.room import Room
from vsmap.sync.kept.store import RoomStore
from vsmap.sync.wire.protocol import Change

WELD, PAINT = StepId("weld"), StepId("paint")


class Writer:
    """Somebody at a table, whose edits wait in the room until it is flushed."""

    def __init__(self, room: Room, name: str, role: Role) -> None:
        self.room = room
        self.line: RecordingLine
        self.guest: Guest
        self.guest, self.line = a_guest(name, role)
        room.enter(self.guest)
        self.copy = SharedWorkbook.from_state(room.state())
        self.map_id: MapId = next(iter(self.copy.workbook.maps))
        self.does(lambda: add_loose_step(self.copy, self.map_id, name="Own", new=self.own))
        room.flush()
        self.line.sent.clear()

    @property
    def own(self) -> StepId:
        return StepId(f"of {self.guest.person.name}")

    def does(self, edit: Callable[[], object]) -> list[bytes]:
        """Do an edit and bring it to the room, which is not flushed."""
        updates: list[bytes] = []
        forget = self.copy.on_update(updates.append)
        edit()
        forget()
        for update in updates:
            self.room.receive(self.guest, Change(update))
        return updates

    def renames(self, step: StepId, name: str) -> list[bytes]:
        return self.does(lambda: rename_step(self.copy, self.map_id, step, name))

    @property
    def heard(self) -> list[bytes]:
        return [each.update for each in self.line.sent if isinstance(each, Change)]

    @property
    def refused(self) -> list[str]:
        return [str(notice.says["why"]) for notice in self.line.notices("rejected")]


@pytest.fixture
def room(tmp_path: Path) -> Room:
    drawn = a_map("Now").with_step("Weld").with_step("Paint")
    state = SharedWorkbook.new(drawn.workbook("Bicycles")).update_since()
    return Room(RoomStore(tmp_path / "room.sqlite"), state)


def steps(room: Room) -> dict[str, str]:
    drawn = next(iter(room.workbook().maps.values()))
    return {step_id: step.name for step_id, step in drawn.steps.items()}


def test_what_many_did_reaches_everybody_as_one_frame(room: Room) -> None:
    writers = [Writer(room, name, Role.MAPPER) for name in ("KT", "LM", "NO")]
    guest, line = a_guest("Looks on", Role.VIEWER)
    room.enter(guest)
    kept = room.store.last
    for number, writer in enumerate(writers):
        writer.line.sent.clear()
        writer.copy.apply_update(room.state())
        writer.renames(writer.own, f"Name {number}")
        writer.renames(writer.own, f"Name {number} again")

    room.flush()

    (told,) = [each.update for each in line.sent if isinstance(each, Change)]
    assert [writer.heard for writer in writers] == [[told]] * 3
    assert room.store.last == kept + 1
    assert [each.says for writer in writers for each in writer.line.notices("saved")] == [
        {"count": 3}
    ] * 3
    for number, writer in enumerate(writers):
        assert steps(room)[writer.own] == f"Name {number} again"
        writer.copy.apply_update(told)
        assert writer.copy.workbook == room.workbook()


def test_who_works_alone_does_not_hear_their_own(room: Room) -> None:
    kt, lm = Writer(room, "KT", Role.MAPPER), Writer(room, "LM", Role.MAPPER)
    kt.line.sent.clear()

    kt.renames(WELD, "Solder")
    room.flush()

    assert (len(kt.heard), len(lm.heard)) == (0, 1)


def test_the_order_within_a_flush_is_kept(room: Room) -> None:
    kt, lm = Writer(room, "KT", Role.MAPPER), Writer(room, "LM", Role.PARTICIPANT)
    made = StepId("made")

    kt.does(lambda: add_loose_step(kt.copy, kt.map_id, name="Made", new=made))
    lm.renames(lm.own, "First")
    kt.renames(made, "Made twice")
    lm.renames(lm.own, "Second")
    kt.renames(made, "Made thrice")
    room.flush()

    assert steps(room)[made] == "Made thrice"
    assert steps(room)[lm.own] == "Second"
    assert kt.refused == lm.refused == []


@pytest.mark.parametrize("at", [0, 1, 2, 3])
def test_one_bad_edit_among_many_is_refused_to_its_sender_alone(room: Room, at: int) -> None:
    good = [Writer(room, name, Role.MAPPER) for name in ("KT", "LM", "NO")]
    bad = Writer(room, "PQ", Role.PARTICIPANT)
    room.lock("another map", is_locked=True)
    queue: list[Writer] = list(good)
    queue.insert(at, bad)

    for writer in queue:
        writer.copy.permits = lambda _records: None
        writer.renames(WELD if writer is bad else writer.own, "Another name")
    room.flush()

    assert [writer.refused for writer in good] == [[]] * 3
    assert "created themselves" in bad.refused[0]
    assert bad.line.notices("rejected")[0].says["at"] == 2
    assert steps(room)[WELD] == "Weld"
    assert [steps(room)[writer.own] for writer in good] == ["Another name"] * 3


@pytest.mark.parametrize("role", [Role.PARTICIPANT, Role.MAPPER])
def test_nobody_writes_under_cover_of_an_edit_that_comes_in_the_same_flush(
    room: Room, role: Role
) -> None:
    lm, boss = Writer(room, "LM", role), Writer(room, "Boss", Role.FACILITATOR)
    room.lock(lm.map_id, is_locked=role is Role.MAPPER)
    own, next_of_boss = (
        var(w.copy.number) + var(clocks_of(w.copy.state_vector())[w.copy.number])
        for w in (lm, boss)
    )
    over_it = var(1) * 2 + own + b"\x88" + next_of_boss + b"\x01\x77" + text(b"Hidden") + b"\0"

    room.receive(lm.guest, Change(over_it))
    boss.renames(WELD, "Solder")
    room.flush()

    assert steps(room)[WELD] == "Solder"
    assert lm.refused == ["what it builds on is not there"]
    assert boss.refused == []


def test_edits_of_a_locked_map_are_refused_one_by_one_and_others_stay(room: Room) -> None:
    boss, kt = Writer(room, "Boss", Role.FACILITATOR), Writer(room, "KT", Role.MAPPER)
    lm = Writer(room, "LM", Role.MAPPER)
    room.lock(kt.map_id, is_locked=True)

    boss.renames(PAINT, "Lacquer")
    kt.renames(WELD, "Solder")
    lm.renames(WELD, "Braze")
    room.flush()

    assert (steps(room)[WELD], steps(room)[PAINT]) == ("Weld", "Lacquer")
    assert boss.refused == []
    assert "locked" in kt.refused[0]
    assert "locked" in lm.refused[0]


def test_who_did_what_is_known_of_each_in_a_flush(room: Room) -> None:
    kt, lm = Writer(room, "KT", Role.MAPPER), Writer(room, "LM", Role.MAPPER)
    before = int(room.store.done_since(0)[-1]["id"])

    kt.renames(WELD, "Solder")
    lm.renames(WELD, "Braze")
    kt.does(lambda: add_note(kt.copy, kt.map_id, text="Why?"))
    room.flush()

    done = room.store.done_since(before)
    names = [(each["person"], each["after"]) for each in done if each["record"] == WELD]
    assert (kt.guest.person.id, '"Solder"') in names
    assert kt.guest.person.id in {
        room.creators[key] for key in room.creators if key.startswith("notes/")
    }


@pytest.mark.parametrize("is_answer", [True, False])
def test_what_builds_on_something_that_is_not_there_is_refused(room: Room, is_answer: bool) -> None:
    kt, lm = Writer(room, "KT", Role.MAPPER), Writer(room, "LM", Role.MAPPER)
    nobody, clock, behind = b"\x07", b"\x00", b"\x09\x05"
    floating = b"\x01\x01" + nobody + clock + b"\xa8" + behind + b"\x01w\x06Solder\x00"
    before = room.state()

    lm.room.receive(lm.guest, Change(floating, is_answer))
    kt.renames(kt.own, "Another name")
    room.flush()

    assert lm.refused == ["what it builds on is not there"]
    assert kt.refused == []
    assert steps(room)[kt.own] == "Another name"
    assert len(room.state()) < len(before) + 60
    kt.renames(WELD, "Braze")
    room.flush()
    assert steps(room)[WELD] == "Braze"


def test_what_the_document_does_not_take_is_told_as_saved_to_nobody(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    kt = Writer(room, "KT", Role.MAPPER)
    whole, apply_all = room._document, Store.apply_all

    def fail(store: Store, updates: list[bytes]) -> None:
        if store is whole:
            message = "it is damaged"
            raise UpdateRefused(message)
        apply_all(store, updates)

    with monkeypatch.context() as broken:
        broken.setattr(Store, "apply_all", fail)
        kt.renames(WELD, "Solder")
        room.flush()

    assert kt.refused == ["it is damaged"]
    assert steps(room)[WELD] == "Weld"
    lm = Writer(room, "LM", Role.MAPPER)
    lm.renames(WELD, "Braze")
    room.flush()
    assert steps(room)[WELD] == "Braze"
