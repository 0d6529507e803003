"""Two people, one thing: what happens to it, who is told, and how one's own comes back."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.maps import a_map
from tests.support.photos import a_photo
from tests.support.seats import Seat, Table
from vsmap.document.shared_map import SharedWorkbook
from vsmap.editor.edits.deletion import delete
from vsmap.editor.edits.flows import connect, set_flow
from vsmap.editor.edits.maps import delete_map
from vsmap.editor.edits.notes import add_note, write_note
from vsmap.editor.edits.photos import add_photos, name_photo
from vsmap.editor.edits.placing import move
from vsmap.editor.edits.steps import rename_step, set_step
from vsmap.model.ids import FlowId, MapId, NoteId, PhotoId, StepId
from vsmap.model.notation import parse_time
from vsmap.model.placement import Point
from vsmap.model.value_stream import ValueStreamMap
from vsmap.sync.entry.roles import Role
from vsmap.sync.guest.conflicts import RECENT, Conflict

WELD, PAINT, PACK = StepId("weld"), StepId("paint"), StepId("pack")
LATER = MapId("later")
WELD_PAINT, PAINT_PACK = FlowId("weld-paint"), FlowId("paint-pack")


@pytest.fixture
def table(tmp_path: Path) -> Table:
    later = a_map("Later").with_step("Weld").build()
    drawn = a_map("Now").with_step("Weld").with_step("Paint").with_step("Pack").beside(later)
    return Table(tmp_path, drawn)


@pytest.fixture
def kt(table: Table) -> Seat:
    return table.seat("KT")


@pytest.fixture
def lm(table: Table) -> Seat:
    return table.seat("LM")


def stream(seat: Seat) -> ValueStreamMap:
    return seat.document.workbook.maps[seat.map_id]


def set_wait(seat: Seat, wait: str) -> None:
    set_flow(seat.document, seat.map_id, WELD_PAINT, wait=parse_time(wait))


def waits(*seats: Seat) -> set[object]:
    return {stream(seat).flows[WELD_PAINT].wait for seat in seats}


def only(seat: Seat) -> Conflict:
    (conflict,) = seat.conflicts
    return conflict


def hours_pass(seat: Seat) -> None:
    """Make all that somebody wrote look older than what is told as recent."""
    mine = seat.participant._own.mine
    now = mine._clock()
    mine._clock = lambda: now + 2 * RECENT


def test_two_fields_of_one_step_both_win_and_nobody_is_told(
    table: Table, kt: Seat, lm: Seat
) -> None:
    rename_step(kt.document, kt.map_id, WELD, "Solder")
    set_step(lm.document, lm.map_id, WELD, process_time=parse_time("3 h"))
    table.settle()

    for seat in (kt, lm):
        step = stream(seat).steps[WELD]
        assert (step.name, step.process_time) == ("Solder", parse_time("3 h"))
        assert seat.conflicts == []


def test_of_one_field_the_last_one_in_stands_and_the_other_is_told(
    table: Table, kt: Seat, lm: Seat
) -> None:
    set_wait(lm, "3 d")
    table.settle()
    set_wait(kt, "5 d")
    table.settle()

    told = only(lm)
    assert waits(kt, lm) == {parse_time("5 d")}
    assert (told.field, told.label) == ("wait", "Wait")
    assert (told.mine, told.theirs) == ("3\N{NO-BREAK SPACE}d", "5\N{NO-BREAK SPACE}d")
    assert told.by == (kt.person.id,)
    assert lm.participant.name_of(kt.person.id) == "KT"
    assert kt.conflicts == []


def test_mine_is_put_back_by_an_ordinary_edit(table: Table, kt: Seat, lm: Seat) -> None:
    set_wait(lm, "3 d")
    table.settle()
    set_wait(kt, "5 d")
    table.settle()

    only(lm).put_back(lm.document)
    table.settle()
    assert waits(kt, lm) == {parse_time("3 d")}
    assert lm.document.undo_name == "Put mine back"

    lm.document.undo()
    table.settle()
    assert waits(kt, lm) == {parse_time("5 d")}


def test_of_one_field_set_at_once_exactly_the_one_who_gave_way_is_told(
    table: Table, kt: Seat, lm: Seat
) -> None:
    set_wait(lm, "3 d")
    set_wait(kt, "5 d")
    table.settle()

    (stands,) = waits(kt, lm)
    loser, winner = (lm, kt) if stands == parse_time("5 d") else (kt, lm)
    assert only(loser).by == (winner.person.id,)
    assert winner.conflicts == []


@pytest.mark.parametrize("first", ["kt", "lm"])
def test_who_comes_back_after_hours_away_does_not_overwrite_unnoticed(
    table: Table, kt: Seat, lm: Seat, first: str
) -> None:
    """Whichever of the two values stands in the end, the other hand is told."""
    lm.wire.cut()
    set_wait(*((lm, "3 d") if first == "lm" else (kt, "5 d")))
    set_wait(*((kt, "5 d") if first == "lm" else (lm, "3 d")))
    table.settle()
    hours_pass(kt)
    hours_pass(lm)
    lm.sit_down(table.room)
    table.settle()

    (stands,) = waits(kt, lm)
    loser = lm if stands == parse_time("5 d") else kt
    assert only(loser).edits[0].old == ("3 d" if loser is lm else "5 d")
    assert len(kt.conflicts) + len(lm.conflicts) == 1


def test_who_changes_later_what_they_saw_disturbs_nobody(table: Table, kt: Seat, lm: Seat) -> None:
    set_wait(lm, "3 d")
    table.settle()
    hours_pass(lm)
    set_wait(kt, "5 d")
    table.settle()

    assert waits(kt, lm) == {parse_time("5 d")}
    assert lm.conflicts == []


def test_moving_what_another_renames_keeps_both(table: Table, kt: Seat, lm: Seat) -> None:
    move(kt.document, kt.map_id, {WELD: Point(40, 60)})
    rename_step(lm.document, lm.map_id, WELD, "Solder")
    table.settle()

    for seat in (kt, lm):
        step = stream(seat).steps[WELD]
        assert (step.name, step.position) == ("Solder", Point(40, 60))
        assert seat.conflicts == []


def test_of_two_who_move_one_step_at_once_the_one_who_gave_way_is_told(
    table: Table, kt: Seat, lm: Seat
) -> None:
    move(kt.document, kt.map_id, {WELD: Point(40, 60)})
    move(lm.document, lm.map_id, {WELD: Point(400, 60)})
    table.settle()

    assert stream(kt).steps[WELD].position == stream(lm).steps[WELD].position
    assert len(kt.conflicts) + len(lm.conflicts) == 1


def test_deleting_wins_in_view_over_editing_and_comes_back_with_its_flows(
    table: Table, kt: Seat, lm: Seat
) -> None:
    before = stream(kt)
    set_step(lm.document, lm.map_id, PAINT, process_time=parse_time("3 h"))
    delete(kt.document, kt.map_id, (PAINT,))
    table.settle()

    assert PAINT not in stream(kt).steps
    assert PAINT not in stream(lm).steps
    told = only(lm)
    assert (told.is_deletion, told.name, told.by) == (True, "Paint", (kt.person.id,))

    told.put_back(lm.document)
    table.settle()
    for seat in (kt, lm):
        assert stream(seat).flows == before.flows
        assert stream(seat).steps[PAINT].process_time == parse_time("3 h")
    assert kt.conflicts == []

    lm.document.undo()
    table.settle()
    assert PAINT not in stream(kt).steps
    leaving = [flow for flow in stream(kt).visible_flows() if flow.source == WELD]
    assert [flow.target for flow in leaving] == [PACK]


def test_deleting_what_another_only_has_in_hand_is_told_too(
    table: Table, kt: Seat, lm: Seat
) -> None:
    lm.participant.show(1, {"map": lm.map_id, "chosen": [PAINT], "field": [PAINT, "name"]})
    delete(kt.document, kt.map_id, (PAINT,))
    table.settle()

    assert only(lm).name == "Paint"


def test_deleting_what_nobody_has_in_hand_disturbs_nobody(table: Table, kt: Seat, lm: Seat) -> None:
    lm.participant.show(1, {"map": lm.map_id, "chosen": [WELD]})
    delete(kt.document, kt.map_id, (PAINT,))
    table.settle()

    assert lm.conflicts == []


def test_deleting_a_step_beside_a_flow_somebody_set_offers_the_step(
    table: Table, kt: Seat, lm: Seat
) -> None:
    set_flow(lm.document, lm.map_id, WELD_PAINT, wait=parse_time("3 d"))
    delete(kt.document, kt.map_id, (WELD, PAINT))
    table.settle()

    told = only(lm)
    told.put_back(lm.document)
    table.settle()
    assert told.more == 1
    assert stream(kt).flows[WELD_PAINT].wait == parse_time("3 d")


def test_connecting_to_a_step_being_deleted_shows_no_flow_until_it_is_restored(
    table: Table, kt: Seat, lm: Seat
) -> None:
    new = connect(lm.document, lm.map_id, WELD, PACK)
    delete(kt.document, kt.map_id, (PACK,))
    table.settle()

    for seat in (kt, lm):
        assert new in stream(seat).flows
        assert new not in {flow.id for flow in stream(seat).visible_flows()}

    kt.document.undo()
    table.settle()
    assert stream(lm).flows[new] in list(stream(lm).visible_flows())


def test_a_map_deleted_while_another_works_in_it_is_offered_back(
    table: Table, kt: Seat, lm: Seat
) -> None:
    rename_step(lm.document, LATER, WELD, "Laser weld")
    delete_map(kt.document, LATER)
    table.settle()

    assert LATER not in lm.document.workbook.maps
    told = only(lm)
    told.put_back(lm.document)
    table.settle()
    assert told.name == "The map Later"
    assert kt.document.workbook.maps[LATER].steps[WELD].name == "Laser weld"


def test_a_note_deleted_while_another_writes_it_is_offered_back(
    table: Table, kt: Seat, lm: Seat
) -> None:
    add_note(kt.document, kt.map_id, text="Why?", on=WELD, new=NoteId("why"))
    table.settle()
    write_note(lm.document, lm.map_id, NoteId("why"), "Why so often?")
    delete(kt.document, kt.map_id, ("why",))
    table.settle()

    told = only(lm)
    told.put_back(lm.document)
    table.settle()
    assert stream(kt).notes[NoteId("why")].text == "Why so often?"


def test_a_photo_named_by_one_and_deleted_by_another_is_offered_back(
    table: Table, kt: Seat, lm: Seat
) -> None:
    (photo,) = add_photos(kt.document, kt.map_id, (a_photo("Line"),), on=WELD)
    table.settle()
    name_photo(lm.document, lm.map_id, photo, "The line at noon")
    delete(kt.document, kt.map_id, (photo,))
    table.settle()

    only(lm).put_back(lm.document)
    table.settle()
    assert stream(kt).photos[PhotoId(photo)].name == "The line at noon"


def test_many_deleted_in_one_go_are_told_once(table: Table, kt: Seat, lm: Seat) -> None:
    for step in (WELD, PAINT, PACK):
        set_step(lm.document, lm.map_id, step, role="Shop")
    delete(kt.document, kt.map_id, (WELD, PAINT, PACK))
    table.settle()

    told = only(lm)
    told.put_back(lm.document)
    table.settle()
    assert told.more == 2
    assert list(stream(kt).steps) == [WELD, PAINT, PACK]


def test_what_another_has_changed_since_is_not_undone_by_a_restore(
    table: Table, kt: Seat, lm: Seat
) -> None:
    boss = table.seat("Boss", Role.FACILITATOR)
    set_step(lm.document, lm.map_id, PAINT, role="Shop")
    delete(kt.document, kt.map_id, (PAINT,))
    table.settle()
    (closing,) = [flow for flow in stream(boss).visible_flows() if flow.source == WELD]
    set_flow(boss.document, boss.map_id, closing.id, wait=parse_time("9 d"))
    table.settle()

    only(lm).put_back(lm.document)
    table.settle()
    assert stream(kt).flows[closing.id].wait == parse_time("9 d")
    assert PAINT in stream(kt).steps


def test_everybody_hears_whose_hand_it_was(table: Table, kt: Seat, lm: Seat) -> None:
    boss = table.seat("Boss", Role.FACILITATOR)
    table.settle()
    boss.told.clear()
    rename_step(kt.document, kt.map_id, WELD, "Solder")
    set_step(lm.document, lm.map_id, PAINT, role="Shop")
    table.settle()

    hands = {
        each.after.id: by
        for change in boss.told
        for each, by in zip(change.change.changes, change.hands, strict=True)
        if each.after is not None
    }
    assert hands == {WELD: (kt.person.id,), PAINT: (lm.person.id,)}


def test_what_one_missed_is_told_as_caught_up_on_with_its_authors(
    table: Table, kt: Seat, lm: Seat
) -> None:
    lm.wire.cut()
    lm.told.clear()
    rename_step(kt.document, kt.map_id, WELD, "Solder")
    table.settle()
    lm.sit_down(table.room)
    table.settle()

    (change,) = lm.told
    assert (change.is_live, change.by) == (False, (kt.person.id,))


def test_somebody_long_gone_is_still_known_by_name(table: Table, kt: Seat) -> None:
    rename_step(kt.document, kt.map_id, WELD, "Solder")
    table.settle()
    kt.wire.cut()
    lm = table.seat("LM")

    assert lm.participant.name_of(kt.person.id) == "KT"


def test_what_was_forged_under_the_number_of_somebody_away_does_not_swallow_their_work(
    table: Table, kt: Seat, lm: Seat
) -> None:
    """Their next change bears the clock the forged one took; it is done once more instead."""
    rename_step(kt.document, kt.map_id, PACK, "Wrap")
    table.settle()
    kt.wire.cut()
    kt.participant.pump()
    state = lm.document.update_since()
    double = SharedWorkbook.from_state(state, client=kt.document.number)
    before = double.state_vector()
    rename_step(double, lm.map_id, PAINT, "Forged")
    lm.document.apply_update(double.update_since(before))
    table.settle()
    rename_step(kt.document, kt.map_id, WELD, "Solder")
    kt.sit_down(table.room)
    table.settle()

    assert kt.document.workbook == lm.document.workbook
    names = [stream(lm).steps[step].name for step in (WELD, PAINT, PACK)]
    assert names == ["Solder", "Forged", "Wrap"]
    assert kt.participant.standing == "saved"
