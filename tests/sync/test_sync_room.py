"""A room: what may be done is kept before it is told, what may not is refused with the reason."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.maps import a_map
from tests.support.sync import RecordingLine, a_guest
from vsmap.document.shared_map import SharedWorkbook
from vsmap.editor.edits.notes import add_note
from vsmap.editor.edits.steps import add_loose_step, rename_step
from vsmap.model.errors import FileProblem, MergeRefused
from vsmap.model.ids import MapId, StepId
from vsmap.sync.entry.invites import InviteRefused
from vsmap.sync.entry.people import Guest
from vsmap.sync.entry.roles import Role
from vsmap.sync.host.requests import answer
from vsmap.sync.host.room import MOST_ANSWERS_BYTES, Room
from vsmap.sync.kept.store import RoomStore
from vsmap.sync.wire.protocol import ENDED, MOST_LIVE_BYTES, REMOVED, Ask, Change, Notice

WELD, PAINT = StepId("weld"), StepId("paint")


class Table:
    """A room with people at it; each has a copy of the document."""

    def __init__(self, folder: Path) -> None:
        drawn = a_map("Now").with_step("Weld").with_step("Paint")
        self.began = SharedWorkbook.new(drawn.workbook("Bicycles")).update_since()
        self.path = folder / "room.sqlite"
        self.room = Room(RoomStore(self.path), self.began)
        self.map_id: MapId = next(iter(self.room.workbook().maps))

    def sit_down(self, name: str, role: Role) -> tuple[Guest, RecordingLine, SharedWorkbook]:
        guest, line = a_guest(name, role)
        self.room.enter(guest)
        return guest, line, SharedWorkbook.from_state(self.room.state())

    def does(self, guest: Guest, copy: SharedWorkbook, edit: Callable[[], object]) -> None:
        """Do an edit on somebody's copy and bring it to the room."""
        updates: list[bytes] = []
        forget = copy.on_update(updates.append)
        edit()
        forget()
        for update in updates:
            self.room.receive(guest, Change(update))
        self.room.flush()

    def name_of(self, step: StepId) -> str:
        return self.room.workbook().maps[self.map_id].steps[step].name


@pytest.fixture
def table(tmp_path: Path) -> Table:
    return Table(tmp_path)


def disk_is_full(_store: RoomStore, *_kept: object) -> int:
    message = "the disk is full"
    raise FileProblem(message)


def why(line: RecordingLine) -> str:
    return str(line.notices("rejected")[-1].says["why"])


def test_an_edit_reaches_the_others_and_is_told_as_saved(table: Table) -> None:
    kt, kt_line, copy = table.sit_down("KT", Role.MAPPER)
    _, lm_line, _ = table.sit_down("LM", Role.VIEWER)

    table.does(kt, copy, lambda: rename_step(copy, table.map_id, WELD, "Solder"))

    assert table.name_of(WELD) == "Solder"
    assert [type(message) for message in lm_line.sent].count(Change) == 1
    assert kt_line.notices("saved")[-1].says == {"count": 1}


def test_what_was_told_as_saved_is_there_after_a_crash(table: Table) -> None:
    kt, _, copy = table.sit_down("KT", Role.MAPPER)
    table.does(kt, copy, lambda: rename_step(copy, table.map_id, WELD, "Solder"))

    again = Room(RoomStore(table.path))

    assert again.workbook().maps[table.map_id].steps[WELD].name == "Solder"
    assert again.lost == ()


def test_nothing_is_told_while_the_disk_refuses(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    kt, kt_line, copy = table.sit_down("KT", Role.MAPPER)
    _, lm_line, _ = table.sit_down("LM", Role.VIEWER)

    with monkeypatch.context() as full:
        full.setattr(RoomStore, "append", disk_is_full)
        table.does(kt, copy, lambda: rename_step(copy, table.map_id, WELD, "Solder"))
        assert kt_line.notices("saved") == []
        assert kt_line.notices("unsaved")[0].says == {"why": "the disk is full"}
        assert not any(isinstance(message, Change) for message in lm_line.sent)
        assert table.room.unsaved == 1

    table.room.flush()

    assert kt_line.notices("saved")[-1].says == {"count": 1}
    assert any(isinstance(message, Change) for message in lm_line.sent)


def test_what_was_held_back_by_the_disk_reaches_each_who_did_not_do_it(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    kt, kt_line, kt_copy = table.sit_down("KT", Role.MAPPER)
    lm, lm_line, lm_copy = table.sit_down("LM", Role.MAPPER)
    _, no_line, no_copy = table.sit_down("NO", Role.VIEWER)
    with monkeypatch.context() as full:
        full.setattr(RoomStore, "append", disk_is_full)
        table.does(kt, kt_copy, lambda: rename_step(kt_copy, table.map_id, WELD, "Solder"))
        table.does(lm, lm_copy, lambda: rename_step(lm_copy, table.map_id, PAINT, "Lacquer"))

    table.room.flush()

    for line, copy in ((kt_line, kt_copy), (lm_line, lm_copy), (no_line, no_copy)):
        for message in line.sent:
            if isinstance(message, Change):
                copy.apply_update(message.update)
        assert copy.workbook == table.room.workbook()


def test_a_question_nobody_can_read_leaves_those_of_others_answered(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    kt, kt_line, kt_copy = table.sit_down("KT", Role.MAPPER)
    bad, bad_line, _ = table.sit_down("Bad", Role.VIEWER)
    with monkeypatch.context() as full:
        full.setattr(RoomStore, "append", disk_is_full)
        table.does(kt, kt_copy, lambda: rename_step(kt_copy, table.map_id, WELD, "Solder"))
        table.room.receive(bad, Ask(b"\x05\x01"))
        table.room.receive(kt, Ask(kt_copy.state_vector()))

    table.room.flush()

    answers = [each for each in kt_line.sent if isinstance(each, Change) and each.is_answer]
    assert len(answers) == 1
    assert bad_line.closed is not None


def test_questions_held_back_by_the_disk_count_as_what_waits(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    kt, _, kt_copy = table.sit_down("KT", Role.MAPPER)
    lm, _, _ = table.sit_down("LM", Role.VIEWER)
    with monkeypatch.context() as full:
        full.setattr(RoomStore, "append", disk_is_full)
        table.does(kt, kt_copy, lambda: rename_step(kt_copy, table.map_id, WELD, "Solder"))
        for _ in range(10):
            table.room.receive(lm, Ask(b"\x00" + bytes(MOST_LIVE_BYTES)))
        assert lm.waiting > MOST_LIVE_BYTES

    table.room.flush()

    assert lm.waiting == 0


def test_questions_are_not_remembered_without_end(table: Table) -> None:
    lm, _, _ = table.sit_down("LM", Role.VIEWER)

    for number in range(40):
        table.room.receive(lm, Ask(b"\x00" + bytes([number]) * 2**20))

    assert sum(map(len, table.room._answers)) <= MOST_ANSWERS_BYTES


def test_who_was_put_out_is_told_nothing_as_saved(table: Table) -> None:
    kt, line, copy = table.sit_down("KT", Role.MAPPER)
    table.room.put_out([kt], "Out")

    table.does(kt, copy, lambda: rename_step(copy, table.map_id, WELD, "Solder"))

    assert table.name_of(WELD) == "Weld"
    assert line.notices("saved") == []


def test_a_viewer_changes_nothing(table: Table) -> None:
    lm, line, copy = table.sit_down("LM", Role.VIEWER)

    table.does(lm, copy, lambda: rename_step(copy, table.map_id, WELD, "Solder"))

    assert table.name_of(WELD) == "Weld"
    assert "viewer" in why(line)


def test_a_participant_creates_and_edits_their_own_alone(table: Table) -> None:
    lm, line, copy = table.sit_down("LM", Role.PARTICIPANT)
    made = StepId("mine")

    table.does(lm, copy, lambda: add_loose_step(copy, table.map_id, name="Mine", new=made))
    table.does(lm, copy, lambda: rename_step(copy, table.map_id, made, "Still mine"))
    table.does(lm, copy, lambda: add_note(copy, table.map_id, text="Why?"))
    assert line.notices("rejected") == []
    assert table.name_of(made) == "Still mine"

    table.does(lm, copy, lambda: rename_step(copy, table.map_id, WELD, "Solder"))

    assert table.name_of(WELD) == "Weld"
    assert "created themselves" in why(line)


def test_what_a_participant_created_is_theirs_after_a_restart(table: Table) -> None:
    lm, _, copy = table.sit_down("LM", Role.PARTICIPANT)
    made = StepId("mine")
    table.does(lm, copy, lambda: add_loose_step(copy, table.map_id, name="Mine", new=made))
    table.room.close()

    table.room = Room(RoomStore(table.path))
    lm, line, copy = table.sit_down("LM", Role.PARTICIPANT)
    table.does(lm, copy, lambda: rename_step(copy, table.map_id, made, "Still mine"))

    assert line.notices("rejected") == []
    assert table.name_of(made) == "Still mine"


def test_changes_under_another_persons_mark_are_refused(table: Table) -> None:
    kt, _, copy = table.sit_down("KT", Role.MAPPER)
    lm, line, _ = table.sit_down("LM", Role.MAPPER)
    table.does(kt, copy, lambda: rename_step(copy, table.map_id, WELD, "Solder"))

    table.does(lm, copy, lambda: rename_step(copy, table.map_id, PAINT, "Lacquer"))

    assert table.name_of(PAINT) == "Paint"
    assert "somebody else" in why(line)


def test_a_demotion_holds_from_the_next_change_on(table: Table) -> None:
    boss, _, _ = table.sit_down("Boss", Role.FACILITATOR)
    kt, line, copy = table.sit_down("KT", Role.MAPPER)

    answer(table.room, boss, Notice("give role", {"person": kt.person.id, "role": "viewer"}))
    table.does(kt, copy, lambda: rename_step(copy, table.map_id, WELD, "Solder"))

    assert table.name_of(WELD) == "Weld"
    assert line.notices("role")[-1].says["role"] == "viewer"
    assert table.room.role_for(kt.person.id, Role.MAPPER) is Role.VIEWER


def test_a_locked_map_is_edited_by_facilitators_alone(table: Table) -> None:
    boss, _, bosses = table.sit_down("Boss", Role.FACILITATOR)
    kt, line, copy = table.sit_down("KT", Role.MAPPER)

    answer(table.room, boss, Notice("lock", {"map": table.map_id, "on": True}))
    table.does(kt, copy, lambda: rename_step(copy, table.map_id, WELD, "Solder"))
    table.does(boss, bosses, lambda: rename_step(bosses, table.map_id, PAINT, "Lacquer"))

    assert (table.name_of(WELD), table.name_of(PAINT)) == ("Weld", "Lacquer")
    assert "locked" in why(line)
    assert line.notices("locked")[-1].says == {"maps": [table.map_id]}


@pytest.mark.parametrize("asked", ["give role", "remove", "lock", "end"])
def test_only_the_facilitator_governs(table: Table, asked: str) -> None:
    kt, line, _ = table.sit_down("KT", Role.MAPPER)
    says = {"person": kt.person.id, "role": "facilitator", "map": table.map_id, "on": True}

    answer(table.room, kt, Notice(asked, says))

    assert "Only the facilitator" in why(line)
    assert kt.person.role is Role.MAPPER
    assert line.closed is None
    assert line.notices("locked") == []


def test_a_facilitator_removes_people_and_ends_the_session(table: Table) -> None:
    boss, boss_line, _ = table.sit_down("Boss", Role.FACILITATOR)
    kt, line, _ = table.sit_down("KT", Role.MAPPER)

    answer(table.room, boss, Notice("remove", {"person": kt.person.id}))
    answer(table.room, boss, Notice("end", {}))

    assert line.closed is not None
    assert line.closed[0] in (REMOVED, ENDED)
    assert boss_line.closed is not None
    assert boss_line.closed[0] == ENDED


def test_damaged_and_torn_changes_leave_everything_as_it_was(table: Table) -> None:
    kt, line, copy = table.sit_down("KT", Role.MAPPER)
    updates: list[bytes] = []
    copy.on_update(updates.append)
    rename_step(copy, table.map_id, WELD, "Solder")
    rename_step(copy, table.map_id, PAINT, "Lacquer")
    before = table.room.state()

    for bad in (b"", b"\x00", updates[0][:-3], b"\xff" * 40, b"\x01" * (64 * 1024 + 1)):
        table.room.receive(kt, Change(bad))
    table.room.receive(kt, Change(updates[1]))
    table.room.flush()

    assert table.room.state() == before
    assert len(line.notices("rejected")) >= 4


def test_a_long_session_is_checkpointed(table: Table) -> None:
    kt, _, copy = table.sit_down("KT", Role.MAPPER)

    for number in range(510):
        table.does(kt, copy, lambda: rename_step(copy, table.map_id, WELD, f"Weld {number}"))  # noqa: B023

    stored = RoomStore(table.path).load(lambda _state: None)
    assert len(stored.updates) < 20
    assert Room(RoomStore(table.path)).workbook() == table.room.workbook()


def test_a_removed_person_does_not_come_back_and_is_taken_from_no_more(table: Table) -> None:
    boss, _, _ = table.sit_down("Boss", Role.FACILITATOR)
    kt, line, copy = table.sit_down("KT", Role.MAPPER)

    answer(table.room, boss, Notice("remove", {"person": kt.person.id}))
    table.does(kt, copy, lambda: rename_step(copy, table.map_id, WELD, "Solder"))

    assert line.closed is not None
    assert table.name_of(WELD) == "Weld"
    with pytest.raises(InviteRefused, match="removed"):
        table.room.role_for(kt.person.id, Role.MAPPER)


def test_a_better_invite_counts_unless_a_role_was_given_here(table: Table) -> None:
    boss, _, _ = table.sit_down("Boss", Role.FACILITATOR)
    kt, _, _ = table.sit_down("KT", Role.VIEWER)
    table.room.leave(kt)

    assert table.room.role_for(kt.person.id, Role.MAPPER) is Role.MAPPER

    answer(table.room, boss, Notice("give role", {"person": kt.person.id, "role": "participant"}))

    assert table.room.role_for(kt.person.id, Role.MAPPER) is Role.PARTICIPANT


def test_who_sends_nothing_but_refused_changes_is_sent_away(table: Table) -> None:
    kt, line, _ = table.sit_down("KT", Role.MAPPER)

    for _ in range(101):
        table.room.receive(kt, Change(b"\xff\xff"))
    table.room.flush()

    assert line.closed is not None


def test_closing_after_the_disk_failed_lets_the_file_go(
    table: Table, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    kt, _, copy = table.sit_down("KT", Role.MAPPER)

    def refuse(*_kept: object) -> int:
        message = "the disk is full"
        raise FileProblem(message)

    with monkeypatch.context() as full:
        full.setattr(RoomStore, "append", refuse)
        full.setattr(RoomStore, "checkpoint", refuse)
        table.does(kt, copy, lambda: rename_step(copy, table.map_id, WELD, "Solder"))
        table.room.close()
    caplog.clear()

    again = Room(RoomStore(table.path))
    assert again.workbook().maps[table.map_id].steps[WELD].name == "Weld"


def test_a_file_changed_between_two_sessions_is_merged_into_the_second(table: Table) -> None:
    _, _, copy = table.sit_down("KT", Role.MAPPER)
    table.room.close()
    rename_step(copy, table.map_id, WELD, "Solder")

    again = Room(RoomStore(table.path), copy.update_since())
    assert again.workbook().maps[table.map_id].steps[WELD].name == "Solder"
    again.close()

    assert Room(RoomStore(table.path)).workbook() == copy.workbook


def test_another_workbook_cannot_take_over_a_kept_session(table: Table) -> None:
    other = SharedWorkbook.new(a_map("Other").workbook("Bread")).update_since()
    table.room.close()

    with pytest.raises(MergeRefused):
        Room(RoomStore(table.path), other)
