"""Whatever bytes come for changes: the room stays alive, its map valid, and others work on."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.maps import a_map
from tests.support.seats import Seat, settle
from tests.support.sync import a_guest
from tests.support.updates import nested_lists, number
from vsmap.document.guard import clock_in, clocks_of
from vsmap.document.shared_map import SharedWorkbook
from vsmap.editor.edits.notes import add_note
from vsmap.editor.edits.placing import move
from vsmap.editor.edits.steps import add_step, rename_step
from vsmap.model.ids import StepId
from vsmap.model.json import workbook_from_json, workbook_to_json
from vsmap.model.placement import Point
from vsmap.sync.entry.roles import Role
from vsmap.sync.host.room import Room
from vsmap.sync.kept.store import RoomStore
from vsmap.sync.wire.protocol import MOST_LIVE_BYTES, Change

WELD = StepId("weld")
STATE = SharedWorkbook.new(
    a_map("Now").with_step("Weld").with_step("Paint").workbook("Bicycles")
).update_since()
MANY = 250
ROUNDS = settings().max_examples
"""Times 250: 12 500 at the desk, 50 000 before a change goes in, 2.5 million in the soak."""


@given(st.dictionaries(st.integers(0, 300) | st.integers(0, 2**53), st.integers(0, 2**32 - 1)))
def test_each_clock_is_found_in_a_state_vector_and_no_other(clocks: dict[int, int]) -> None:
    told = b"".join(number(client) + number(clock) for client, clock in clocks.items())
    vector = number(len(clocks)) + told

    assert clocks_of(vector) == clocks
    for client in (*clocks, 0, 1, 127, 128, 16_384):
        assert clock_in(vector, client) == clocks.get(client, 0)


def edits_of(client: int) -> list[bytes]:
    """The updates of somebody who works on their own copy."""
    copy = SharedWorkbook.from_state(STATE, client=client)
    map_id = next(iter(copy.workbook.maps))
    updates: list[bytes] = []
    copy.on_update(updates.append)
    rename_step(copy, map_id, WELD, "Solder")
    add_step(copy, map_id, name="Polish")
    move(copy, map_id, {WELD: Point(3, 4)})
    add_note(copy, map_id, text="Why?")
    copy.undo()
    return updates


HONEST = [update for client in (11, 12, 13) for update in edits_of(client)]
ROLES = (Role.MAPPER, Role.PARTICIPANT, Role.VIEWER)


def mutated(update: bytes, draw: random.Random) -> bytes:
    """An update somebody has tampered with; a few stay as they are, torn from their place."""
    changed = bytearray(update)
    for _ in range(draw.randrange(4)):
        at = draw.randrange(len(changed) + 1)
        match draw.randrange(5):
            case 0 if at < len(changed):
                changed[at] ^= 1 << draw.randrange(8)
            case 1:
                changed[at:at] = draw.randbytes(draw.randrange(1, 9))
            case 2:
                del changed[at : at + draw.randrange(1, 9)]
            case 3:
                changed += changed[at:]
            case _:
                other = draw.choice(HONEST)
                changed[at:] = other[draw.randrange(len(other)) :]
    return bytes(changed)


@settings(max_examples=ROUNDS)
@given(st.integers(0, 2**32))
def test_no_bytes_harm_the_room(seed: int) -> None:
    draw = random.Random(seed)  # noqa: S311
    with tempfile.TemporaryDirectory() as folder:
        room = Room(RoomStore(Path(folder) / "room.sqlite"), STATE)
        guests = [a_guest(role.value, role)[0] for role in ROLES]
        for guest in guests:
            room.enter(guest)

        for _ in range(MANY):
            update = mutated(draw.choice(HONEST), draw)
            is_answer = draw.random() < 0.3
            room.receive(draw.choice(guests), Change(update, is_answer))
            if draw.random() < 0.1:
                room.flush()
        for bad in (nested_lists(20_000), b"\x01" * (MOST_LIVE_BYTES + 1), b""):
            room.receive(guests[0], Change(bad))
        room.flush()

        text = workbook_to_json(room.workbook())
        assert workbook_from_json(text.encode()) == room.workbook()
        kt = Seat("KT", Role.MAPPER, room.state(), Path(folder))
        kt.sit_down(room)
        settle(room, kt)
        with kt.document.edit("Rename") as edit:  # Of the rest anything may have been deleted.
            edit.set_workbook(title="Still at work")
        settle(room, kt)
        assert room.workbook() == kt.document.workbook
        assert kt.participant.standing == "saved"
        kept = room.workbook()
        room.close()
        again = Room(RoomStore(Path(folder) / "room.sqlite"))
        assert again.workbook() == kept
        assert again.lost == ()
        again.close()


@settings(max_examples=ROUNDS)
@given(st.integers(0, 2**32))
def test_duplicates_and_any_order_end_where_the_right_order_ends(seed: int) -> None:
    draw = random.Random(seed)  # noqa: S311
    with tempfile.TemporaryDirectory() as folder:
        room = Room(RoomStore(Path(folder) / "room.sqlite"), STATE)
        seats = [Seat(name, Role.MAPPER, STATE, Path(folder)) for name in ("KT", "LM", "NO")]
        for seat in seats:
            seat.sit_down(room)
        settle(room, *seats)

        for number in range(30):
            seat = draw.choice(seats)
            guest = seat.wire.guest
            assert guest is not None
            match draw.randrange(4):
                case 0:
                    seat.wire.cut()
                    rename_step(seat.document, seat.map_id, WELD, f"Away {number}")
                    seat.sit_down(room)
                case 1:
                    room.receive(guest, Change(seat.document.update_since(), is_answer=True))
                    guest.taken -= 1
                case 2:
                    add_step(seat.document, seat.map_id, name=f"Step {number}")
                case _:
                    rename_step(seat.document, seat.map_id, WELD, f"Weld {number}")
            if draw.random() < 0.4:
                settle(room, *seats)
        settle(room, *seats)

        assert {seat.participant.standing for seat in seats} == {"saved"}
        assert all(seat.document.workbook == room.workbook() for seat in seats)
        assert not any(seat.participant.proposals for seat in seats)
        room.close()
