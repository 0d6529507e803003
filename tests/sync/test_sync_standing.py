"""Where one stands: what was refused is kept as a proposal, and one's document fits again."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.maps import a_map
from tests.support.seats import Seat, Table, settle
from vsmap.document.file import open_file, save
from vsmap.document.shared_map import SharedWorkbook
from vsmap.editor.edits.notes import add_note
from vsmap.editor.edits.steps import add_loose_step, rename_step
from vsmap.model.errors import FileProblem, UpdateRefused
from vsmap.model.ids import StepId
from vsmap.sync.entry.roles import Role
from vsmap.sync.guest.client import Opened
from vsmap.sync.host.room import Room
from vsmap.sync.kept.store import RoomStore
from vsmap.sync.wire.protocol import MOST_LIVE_BYTES, Ask, Change, Notice

WELD, PAINT = StepId("weld"), StepId("paint")


@pytest.fixture
def table(tmp_path: Path) -> Table:
    return Table(tmp_path)


def test_a_refused_edit_is_kept_as_a_proposal_and_work_goes_on(table: Table) -> None:
    boss, kt = table.seat("Boss", Role.FACILITATOR), table.seat("KT")
    boss.participant.ask("lock", map=kt.map_id, on=True)
    rename_step(kt.document, kt.map_id, WELD, "Solder")
    add_note(kt.document, kt.map_id, text="After the refused one")
    settle(table.room, boss, kt)

    assert kt.name_of(WELD) == "Weld"
    assert kt.participant.standing == "saved"
    assert "locked" in kt.participant.rejections[0]
    (proposal,) = kt.participant.proposals
    kept = open_file(proposal).document
    assert kept.lineage == kt.document.lineage
    assert kept.workbook.maps[kt.map_id].steps[WELD].name == "Solder"

    boss.participant.ask("lock", map=kt.map_id, on=False)
    settle(table.room, boss, kt)
    rename_step(kt.document, kt.map_id, PAINT, "Lacquer")
    settle(table.room, boss, kt)

    assert kt.participant.standing == "saved"
    assert boss.name_of(PAINT) == kt.name_of(PAINT) == "Lacquer"


def test_a_mapper_may_take_a_proposal_in(table: Table) -> None:
    boss, lm = table.seat("Boss", Role.FACILITATOR), table.seat("LM", Role.PARTICIPANT)
    lm.write_anything()
    rename_step(lm.document, lm.map_id, WELD, "Solder")
    settle(table.room, boss, lm)

    proposal = open_file(lm.participant.proposals[0]).document
    boss.document.apply_update(proposal.update_since(boss.document.state_vector()))
    settle(table.room, boss, lm)

    assert boss.participant.standing == "saved"
    assert lm.name_of(WELD) == boss.name_of(WELD) == "Solder"


def test_edits_of_somebody_demoted_while_away_are_not_lost(table: Table) -> None:
    boss, kt = table.seat("Boss", Role.FACILITATOR), table.seat("KT")
    kt.wire.cut()
    rename_step(kt.document, kt.map_id, WELD, "Solder")
    boss.participant.ask("give role", person=kt.person.id, role="viewer")
    settle(table.room, boss)

    kt.sit_down(table.room)
    settle(table.room, boss, kt)

    assert kt.participant.role is Role.VIEWER
    assert kt.name_of(WELD) == boss.name_of(WELD) == "Weld"
    kept = open_file(kt.participant.proposals[0]).document
    assert kept.workbook.maps[kt.map_id].steps[WELD].name == "Solder"


def test_a_viewer_who_only_looks_is_refused_nothing(table: Table) -> None:
    lm = table.seat("LM", Role.VIEWER)

    assert list(lm.participant.rejections) == []
    assert lm.participant.standing == "saved"


def test_a_refused_edit_can_be_undone_no_more_and_nothing_breaks(table: Table) -> None:
    kt, lm = table.seat("KT"), table.seat("LM", Role.PARTICIPANT)
    lm.write_anything()
    rename_step(lm.document, lm.map_id, WELD, "Solder")
    settle(table.room, kt, lm)

    lm.document.undo()
    settle(table.room, kt, lm)

    assert lm.name_of(WELD) == kt.name_of(WELD) == "Weld"
    assert lm.participant.standing == "saved"


def test_where_a_proposal_cannot_be_kept_the_document_stays(table: Table) -> None:
    lm = table.seat("LM", Role.PARTICIPANT)
    (table.folder / "LM").touch()

    lm.write_anything()
    rename_step(lm.document, lm.map_id, WELD, "Solder")
    settle(table.room, lm)

    assert lm.name_of(WELD) == "Solder"
    assert "proposal" in str(lm.participant.ended)


def test_a_file_edited_by_several_on_a_train_merges_into_the_session(
    table: Table, tmp_path: Path
) -> None:
    kt, lm, boss = table.seat("KT"), table.seat("LM"), table.seat("Boss", Role.FACILITATOR)
    rename_step(lm.document, lm.map_id, WELD, "Weld twice")
    settle(table.room, kt, lm, boss)
    lm.wire.cut()
    train = tmp_path / "train.vsmap"
    rename_step(lm.document, lm.map_id, WELD, "Solder")
    save(lm.document, train)
    other = open_file(train).document
    rename_step(other, lm.map_id, PAINT, "Lacquer")
    save(other, train)

    kt.document.apply_update(open_file(train).document.update_since())
    settle(table.room, kt, boss)
    lm.sit_down(table.room)
    rename_step(lm.document, lm.map_id, WELD, "Braze")
    settle(table.room, kt, lm, boss)

    assert [each.participant.standing for each in (kt, lm, boss)] == ["saved"] * 3
    assert boss.name_of(PAINT) == lm.name_of(PAINT) == "Lacquer"
    assert boss.name_of(WELD) == kt.name_of(WELD) == "Braze"


def test_a_large_edit_in_mid_session_is_taken(table: Table) -> None:
    kt, lm = table.seat("KT"), table.seat("LM")

    for _ in range(2):
        add_note(kt.document, kt.map_id, text="Why? " * MOST_LIVE_BYTES)
    settle(table.room, kt, lm)

    assert kt.participant.standing == "saved"
    assert len(lm.document.workbook.maps[lm.map_id].notes) == 2


def test_what_a_reader_does_on_hearing_another_is_sent_too(table: Table) -> None:
    kt, lm = table.seat("KT"), table.seat("LM")
    forget = lm.document.subscribe(
        lambda _change: rename_step(lm.document, lm.map_id, PAINT, "Lacquer")
    )

    rename_step(kt.document, kt.map_id, WELD, "Solder")
    settle(table.room, kt, lm)
    forget()

    assert kt.name_of(PAINT) == "Lacquer"
    assert lm.participant.standing == "saved"


def test_a_change_whose_forerunner_was_lost_is_not_told_as_saved(table: Table) -> None:
    kt, lm = table.seat("KT"), table.seat("LM")
    wire, room = kt.wire, kt.wire.room
    wire.room = None
    rename_step(kt.document, kt.map_id, WELD, "Solder")
    wire.room = room
    rename_step(kt.document, kt.map_id, PAINT, "Lacquer")

    table.room.flush()
    asked = []
    while not wire.incoming.empty():
        asked.append(wire.incoming.get())
    assert not [each for each in asked if isinstance(each, Notice) and each.name == "saved"]
    for each in asked:
        wire.incoming.put(each)
    settle(table.room, kt, lm)

    assert (lm.name_of(WELD), lm.name_of(PAINT)) == ("Solder", "Lacquer")


def test_another_workbook_is_not_mixed_in(table: Table) -> None:
    foreign = SharedWorkbook.new(a_map("Other").with_step("Bake").workbook("Bread"))
    stranger = Seat("LM", Role.MAPPER, foreign.update_since(), table.folder)
    before = table.room.state()

    stranger.sit_down(table.room)
    settle(table.room, stranger)
    assert stranger.wire.guest is not None
    table.room.receive(stranger.wire.guest, Change(foreign.update_since()))
    table.room.flush()

    assert "another workbook" in str(stranger.participant.ended)
    assert next(iter(stranger.document.workbook.maps.values())).name == "Other"
    assert table.room.state() == before


def test_under_the_number_of_somebody_who_is_back_nobody_else_writes(table: Table) -> None:
    kt = table.seat("KT")
    rename_step(kt.document, kt.map_id, WELD, "Solder")
    settle(table.room, kt)
    kt.wire.cut()
    table.room.close()
    table.room = Room(RoomStore(table.folder / "room.sqlite"))
    kt.sit_down(table.room)
    lm = table.seat("LM")
    settle(table.room, kt, lm)
    forged: list[bytes] = []
    kt.wire.room, room = None, kt.wire.room
    kt.document.on_update(forged.append)
    rename_step(kt.document, kt.map_id, PAINT, "Lacquer")
    kt.wire.room = room

    lm.participant._line.send(Change(forged[0]), lm.wire.epoch)
    settle(table.room, kt, lm)

    assert "somebody else" in lm.participant.rejections[0]


def test_a_participant_may_put_what_is_theirs_in_another_place(table: Table) -> None:
    lm, kt = table.seat("LM", Role.PARTICIPANT), table.seat("KT")
    add_loose_step(lm.document, lm.map_id, name="Mine", new=StepId("mine"))
    with lm.document.edit("Reorder") as edit:
        edit.order_parts(lm.map_id, [StepId("mine"), WELD, PAINT])
    settle(table.room, lm, kt)

    assert list(lm.participant.rejections) == []
    assert list(kt.document.workbook.maps[kt.map_id].steps) == ["mine", WELD, PAINT]


def test_a_hostile_host_does_not_harm_the_guests_window(table: Table) -> None:
    kt = table.seat("KT")
    before = kt.document.workbook

    kt.wire.room = None
    for name in ("role", "locked", "people", "saved", "rejected", "unsaved", "versions", "version"):
        values: tuple[object, ...] = (None, 5, "x", [[]], {"a": 1}, [5, None])
        for value in values:
            words = ("role", "locked", "lineage", "maps", "here", "count", "why", "kept")
            kt.wire.incoming.put(Notice(name, dict.fromkeys(words[:2] + words[3:], value)))
    for vector in (b"", b"\xff\xff\xff\xff\x0f", b"\x01"):
        kt.wire.incoming.put(Ask(vector))
        kt.wire.incoming.put(Change(vector, is_answer=True))
        kt.wire.incoming.put(Change(vector))
    kt.wire.incoming.put(Opened(9))
    kt.participant.pump()

    assert kt.document.workbook == before


def test_beginning_again_from_rubbish_changes_nothing(table: Table) -> None:
    document = SharedWorkbook.from_state(table.state)
    before = document.workbook

    with pytest.raises(UpdateRefused):
        document.begin_again(b"\xff\xff")

    assert document.workbook == before


def test_the_session_says_when_the_disk_refuses(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    kt = table.seat("KT")

    def refuse(*_kept: object) -> int:
        message = "the disk is full"
        raise FileProblem(message)

    with monkeypatch.context() as full:
        full.setattr(RoomStore, "append", refuse)
        rename_step(kt.document, kt.map_id, WELD, "Solder")
        table.room.flush()
        kt.participant.pump()
        assert kt.participant.trouble == "the disk is full"
        assert kt.participant.standing == "unsaved"
        late = Seat("LM", Role.MAPPER, table.state, table.folder)
        late.sit_down(table.room)
        late.participant.pump()
        assert late.name_of(WELD) == "Weld"
    settle(table.room, kt, late)

    assert kt.participant.trouble is None
    assert late.name_of(WELD) == "Solder"
