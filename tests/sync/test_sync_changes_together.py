"""What several people did between two looks at the line: told as one, each hand known."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.maps import a_map
from tests.support.seats import Seat, Table
from vsmap.document.store import EMPTY_STATE
from vsmap.editor.edits.steps import rename_step, set_step
from vsmap.model.ids import StepId
from vsmap.model.notation import parse_time
from vsmap.sync.guest.client import Incoming
from vsmap.sync.wire.protocol import Ask, Change, Notice

WELD, PAINT, PACK = StepId("weld"), StepId("paint"), StepId("pack")


@pytest.fixture
def table(tmp_path: Path) -> Table:
    return Table(tmp_path, a_map("Now").with_step("Weld").with_step("Paint").with_step("Pack"))


@pytest.fixture
def kt(table: Table) -> Seat:
    return table.seat("KT")


@pytest.fixture
def lm(table: Table) -> Seat:
    return table.seat("LM")


@pytest.fixture
def boss(table: Table, kt: Seat, lm: Seat) -> Seat:
    """Somebody who looks on, and has heard that the others are there."""
    watching = table.seat("Boss")
    for seat in (kt, lm):
        set_step(seat.document, seat.map_id, PACK, role=seat.name)
        table.settle()
    watching.told.clear()
    return watching


def brought(seat: Seat, *incoming: Incoming) -> None:
    """All of it waits for somebody who then looks once."""
    for each in incoming:
        seat.wire.incoming.put(each)
    seat.participant.pump()


def named(seat: Seat, step: StepId, name: str) -> Change:
    """Somebody's change as the line brings it."""
    before = seat.document.state_vector()
    rename_step(seat.document, seat.map_id, step, name)
    return Change(seat.document.update_since(before))


def test_changes_that_wait_together_are_told_once_and_each_with_its_hand(
    kt: Seat, lm: Seat, boss: Seat
) -> None:
    solder, lacquer = named(kt, WELD, "Solder"), named(lm, PAINT, "Lacquer")

    brought(boss, solder, Notice("authors", {}), lacquer)

    (told,) = boss.told
    hands = {
        part.after.id: by
        for part, by in zip(told.change.changes, told.hands, strict=True)
        if part.after is not None
    }
    assert hands == {WELD: (kt.person.id,), PAINT: (lm.person.id,)}
    assert set(told.by) == {kt.person.id, lm.person.id}


def test_the_same_number_given_to_two_steps_is_told_of_both_hands(
    kt: Seat, lm: Seat, boss: Seat
) -> None:
    """By its value alone it can't be told apart."""
    changes = []
    for seat, step in ((kt, WELD), (lm, PAINT)):
        before = seat.document.state_vector()
        set_step(seat.document, seat.map_id, step, process_time=parse_time("3 h"))
        changes.append(Change(seat.document.update_since(before)))

    brought(boss, *changes)

    (told,) = boss.told
    assert [set(by) for by in told.hands] == [{kt.person.id, lm.person.id}] * 2


def test_a_damaged_change_among_good_ones_is_refused_alone(kt: Seat, lm: Seat, boss: Seat) -> None:
    brought(boss, named(kt, WELD, "Solder"), Change(b"\x07bad"), named(lm, PAINT, "Lacquer"))

    assert [boss.name_of(step) for step in (WELD, PAINT)] == ["Solder", "Lacquer"]
    assert len(boss.told) == 1
    assert boss.wire.said[-1] == Ask(EMPTY_STATE)


def test_a_change_that_came_too_early_keeps_no_other_waiting(
    kt: Seat, lm: Seat, boss: Seat
) -> None:
    first, second = named(kt, WELD, "Solder"), named(kt, WELD, "Rivet")

    brought(boss, second, named(lm, PAINT, "Lacquer"))
    assert [boss.name_of(step) for step in (WELD, PAINT)] == ["Weld", "Lacquer"]

    brought(boss, first)
    assert boss.name_of(WELD) == "Rivet"


def test_a_notice_is_heard_between_the_changes_it_came_between(
    kt: Seat, lm: Seat, boss: Seat
) -> None:
    seen: list[tuple[str, bool]] = []
    boss.participant.on_remote = lambda _: seen.append(
        (boss.name_of(WELD), bool(boss.participant.locked))
    )

    brought(
        boss,
        named(kt, WELD, "Solder"),
        Notice("locked", {"maps": [boss.map_id]}),
        named(lm, PAINT, "Lacquer"),
    )

    assert [is_locked for _, is_locked in seen] == [False, True]
    assert seen[0][0] == "Solder"


def test_one_who_was_overwritten_twice_at_once_is_told_of_what_stands_there(
    table: Table, kt: Seat, boss: Seat
) -> None:
    rename_step(boss.document, boss.map_id, WELD, "Glue")
    table.settle()

    brought(boss, named(kt, WELD, "Solder"), named(kt, WELD, "Rivet"))

    (conflict,) = boss.conflicts
    assert (conflict.mine, conflict.theirs, conflict.by) == ("Glue", "Rivet", (kt.person.id,))


def test_what_came_before_the_end_of_a_session_is_taken_in(kt: Seat, lm: Seat, boss: Seat) -> None:
    brought(boss, named(kt, WELD, "Solder"), "The host has ended it.", named(lm, PAINT, "Lacquer"))

    assert [boss.name_of(step) for step in (WELD, PAINT)] == ["Solder", "Paint"]
    assert boss.participant.ended == "The host has ended it."
