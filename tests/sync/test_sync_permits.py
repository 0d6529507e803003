"""One's own window refuses at once what the session would refuse, and nothing is half done."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.seats import Seat, Table
from vsmap.document.file import open_file
from vsmap.document.restoring import restore
from vsmap.document.shared_map import SharedWorkbook
from vsmap.document.versions import Version
from vsmap.editor.edits.notes import add_note, write_note
from vsmap.editor.edits.steps import add_loose_step, rename_step
from vsmap.model.errors import EditRefused
from vsmap.model.ids import NoteId, StepId
from vsmap.sync.entry.roles import Role
from vsmap.sync.guest.client import LineState
from vsmap.sync.guest.participant import Participant
from vsmap.sync.guest.unsent import UnsentLog
from vsmap.sync.wire.protocol import Change

WELD, PAINT, MINE = StepId("weld"), StepId("paint"), StepId("mine")


@pytest.fixture
def table(tmp_path: Path) -> Table:
    return Table(tmp_path)


@pytest.fixture
def boss(table: Table) -> Seat:
    return table.seat("Boss", Role.FACILITATOR)


def changes_sent(seat: Seat) -> int:
    return sum(isinstance(each, Change) for each in seat.wire.said)


def test_a_viewers_edit_is_refused_before_anything_is_written(table: Table) -> None:
    lm = table.seat("LM", Role.VIEWER)
    before, sent = lm.document.workbook, changes_sent(lm)

    with pytest.raises(EditRefused, match="You are a viewer here; ask the facilitator"):
        rename_step(lm.document, lm.map_id, WELD, "Solder")
    table.settle()

    assert lm.document.workbook is before
    assert (changes_sent(lm), lm.participant.proposals) == (sent, [])
    assert lm.document.undo_name is None


def test_a_locked_map_refuses_at_once_and_opens_again(table: Table, boss: Seat) -> None:
    kt = table.seat("KT")
    boss.participant.ask("lock", map=kt.map_id, on=True)
    table.settle()

    with pytest.raises(EditRefused, match="The facilitator has locked this map"):
        rename_step(kt.document, kt.map_id, WELD, "Solder")
    rename_step(boss.document, boss.map_id, PAINT, "Lacquer")

    boss.participant.ask("lock", map=kt.map_id, on=False)
    table.settle()
    rename_step(kt.document, kt.map_id, WELD, "Solder")
    table.settle()
    assert (boss.name_of(WELD), kt.name_of(PAINT)) == ("Solder", "Lacquer")


def test_participants_edit_what_they_created_and_nothing_else(table: Table, boss: Seat) -> None:
    lm = table.seat("LM", Role.PARTICIPANT)
    add_loose_step(lm.document, lm.map_id, name="Mine", new=MINE)
    rename_step(lm.document, lm.map_id, MINE, "My own")

    with pytest.raises(EditRefused, match="only what they created themselves"):
        rename_step(lm.document, lm.map_id, WELD, "Solder")
    table.settle()

    assert boss.name_of(MINE) == "My own"
    assert lm.participant.standing == "saved"
    assert list(lm.participant.rejections) == []


def test_what_a_participant_created_is_theirs_after_coming_in_anew(
    table: Table, boss: Seat
) -> None:
    lm = table.seat("LM", Role.PARTICIPANT)
    add_loose_step(lm.document, lm.map_id, name="Mine", new=MINE)
    table.settle()
    lm.wire.cut()

    again = table.seat("LM", Role.PARTICIPANT)
    rename_step(again.document, again.map_id, MINE, "My own")
    table.settle()

    assert boss.name_of(MINE) == "My own"
    assert list(again.participant.rejections) == []


def test_what_others_created_meanwhile_is_not_a_participants_own(table: Table, boss: Seat) -> None:
    lm = table.seat("LM", Role.PARTICIPANT)
    add_note(boss.document, boss.map_id, text="Why?", new=NoteId("why"))
    table.settle()

    with pytest.raises(EditRefused):
        write_note(lm.document, lm.map_id, NoteId("why"), "Because")


def test_undo_that_is_not_permitted_now_says_so_and_waits(table: Table, boss: Seat) -> None:
    kt = table.seat("KT")
    rename_step(kt.document, kt.map_id, WELD, "Solder")
    table.settle()
    boss.participant.ask("lock", map=kt.map_id, on=True)
    table.settle()

    report = kt.document.undo()

    assert report is not None
    assert report.skipped == ("The facilitator has locked this map.",)
    assert (kt.name_of(WELD), kt.document.undo_name) == ("Solder", "Rename step")
    boss.participant.ask("lock", map=kt.map_id, on=False)
    table.settle()
    kt.document.undo()
    table.settle()
    assert boss.name_of(WELD) == kt.name_of(WELD) == "Weld"


def test_redo_that_is_not_permitted_now_says_so_and_waits(table: Table, boss: Seat) -> None:
    kt = table.seat("KT")
    rename_step(kt.document, kt.map_id, WELD, "Solder")
    kt.document.undo()
    table.settle()
    boss.participant.ask("lock", map=kt.map_id, on=True)
    table.settle()

    report = kt.document.redo()

    assert report is not None
    assert report.skipped == ("The facilitator has locked this map.",)
    assert (kt.name_of(WELD), kt.document.redo_name) == ("Weld", "Rename step")


def test_a_viewer_restores_no_version(table: Table) -> None:
    lm = table.seat("LM", Role.VIEWER)
    earlier = Version.of(SharedWorkbook.from_state(table.state).workbook)
    later = table.seat("KT")
    rename_step(later.document, later.map_id, WELD, "Solder")
    table.settle()

    with pytest.raises(EditRefused):
        restore(lm.document, earlier)

    assert lm.name_of(WELD) == "Solder"


def test_a_given_role_holds_from_the_next_edit_on(table: Table, boss: Seat) -> None:
    lm = table.seat("LM", Role.VIEWER)
    boss.participant.ask("give role", person=lm.person.id, role="mapper")
    table.settle()

    rename_step(lm.document, lm.map_id, WELD, "Solder")
    table.settle()

    assert boss.name_of(WELD) == "Solder"


def test_of_a_batch_only_what_is_refused_becomes_a_proposal(table: Table, boss: Seat) -> None:
    """Somebody becomes a participant while away: what they created goes on, the rest waits."""
    kt = table.seat("KT")
    kt.wire.cut()
    boss.participant.ask("give role", person=kt.person.id, role="participant")
    add_loose_step(kt.document, kt.map_id, name="Mine", new=MINE)
    rename_step(kt.document, kt.map_id, WELD, "Solder")
    rename_step(kt.document, kt.map_id, MINE, "My own")
    assert kt.participant.unsaved == 3
    kt.sit_down(table.room)
    table.settle()

    assert (kt.participant.standing, kt.participant.unsaved) == ("saved", 0)
    assert boss.name_of(MINE) == kt.name_of(MINE) == "My own"
    assert boss.name_of(WELD) == kt.name_of(WELD) == "Weld"
    (proposal,) = kt.participant.proposals
    kept = open_file(proposal).document.workbook.maps[kt.map_id]
    assert kept.steps[WELD].name == "Solder"
    (told,) = kt.participant.rejections
    assert "only what they created" in told
    assert str(proposal) in told


def test_what_is_done_once_more_can_be_undone_once(table: Table, boss: Seat) -> None:
    kt = table.seat("KT")
    kt.wire.cut()
    boss.participant.ask("lock", map=kt.map_id, on=True)
    rename_step(kt.document, kt.map_id, WELD, "Solder")
    with kt.document.edit("Title") as edit:
        edit.set_workbook(title="Bikes")
    kt.sit_down(table.room)
    table.settle()
    assert (boss.document.workbook.title, boss.name_of(WELD)) == ("Bikes", "Weld")
    assert kt.document.done_names == ("Title",)

    kt.document.undo()
    table.settle()
    assert boss.document.workbook.title == "Bicycles"


def test_a_demotion_in_mid_edit_keeps_what_was_on_its_way(table: Table, boss: Seat) -> None:
    kt = table.seat("KT")
    rename_step(kt.document, kt.map_id, WELD, "Solder")
    table.room.give_role(kt.person.id, Role.VIEWER)
    table.settle()

    assert boss.name_of(WELD) == kt.name_of(WELD) == "Weld"
    (proposal,) = kt.participant.proposals
    kept = open_file(proposal).document.workbook.maps[kt.map_id]
    assert kept.steps[WELD].name == "Solder"
    assert str(proposal) in kt.participant.rejections[0]
    with pytest.raises(EditRefused):
        rename_step(kt.document, kt.map_id, WELD, "Solder")


def test_whoever_has_left_may_do_anything_to_their_own_copy(table: Table) -> None:
    lm = table.seat("LM", Role.VIEWER)

    lm.participant.close()
    rename_step(lm.document, lm.map_id, WELD, "Solder")

    assert lm.name_of(WELD) == "Solder"


def test_a_document_only_just_coming_in_is_not_edited_yet(table: Table) -> None:
    newcomer = Seat("LM", Role.MAPPER, b"\x00\x00", table.folder)

    with pytest.raises(EditRefused, match="still coming in"), newcomer.document.edit("T") as edit:
        edit.set_workbook(title="Mine")


@pytest.mark.parametrize("role", [Role.VIEWER, Role.MAPPER])
def test_without_a_network_the_last_known_role_holds(
    table: Table, tmp_path: Path, role: Role
) -> None:
    """Also when the window was closed in between."""
    lm = Seat("LM", role, table.state, table.folder, UnsentLog.of("room", tmp_path / "logs"))
    lm.sit_down(table.room)
    table.seats.append(lm)
    table.settle()
    lm.participant.close()

    again = Seat("LM", role, table.state, table.folder, UnsentLog.of("room", tmp_path / "logs"))
    again.wire.incoming.put(LineState.RECONNECTING)
    again.participant.pump()

    if role is Role.VIEWER:
        with pytest.raises(EditRefused, match="viewer"):
            rename_step(again.document, again.map_id, WELD, "Solder")
    else:
        rename_step(again.document, again.map_id, WELD, "Solder")
        assert again.participant.unsaved == 1
    again.participant.close()


def test_two_participants_of_one_document_leave_it_open_at_the_end(table: Table) -> None:
    lm = table.seat("LM", Role.VIEWER)
    lm.participant.close()
    second = Participant(lm.document, lm.wire)
    second.close()

    rename_step(lm.document, lm.map_id, WELD, "Solder")
    assert lm.name_of(WELD) == "Solder"
