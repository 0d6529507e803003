"""What people show, as our own clients hear it and as stock clients do."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.maps import a_map
from tests.support.seats import Seat, settle
from tests.support.sync import RecordingLine, a_guest
from vsmap.document.shared_map import SharedWorkbook
from vsmap.drawing.geometry import Box
from vsmap.model.errors import UpdateRefused
from vsmap.model.ids import MapId
from vsmap.model.placement import Point
from vsmap.sync.entry.people import Guest
from vsmap.sync.entry.roles import Role
from vsmap.sync.host.room import Room
from vsmap.sync.kept.store import RoomStore
from vsmap.sync.wire.cursors import Cursors, Moved, Whole
from vsmap.sync.wire.protocol import Message, Presence, read, written
from vsmap.sync.wire.whereabouts import Whereabouts

STATE = SharedWorkbook.new(a_map("Now").with_step("Weld").workbook("Bicycles")).update_since()
HERE = Whereabouts(MapId("m"), Point(3, 4), ("weld",), None, (), Point(0, 0), Box(0, 0, 900, 600))


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(RoomStore(tmp_path / "room.sqlite"), STATE)


def entered(room: Room, name: str, *, hears_cursors: bool) -> tuple[Guest, RecordingLine]:
    guest, line = a_guest(name, Role.MAPPER)
    guest.hears_cursors = hears_cursors
    room.enter(guest)
    return guest, line


def told(line: RecordingLine) -> list[Message]:
    return [each for each in line.sent if isinstance(each, Presence | Cursors)]


@pytest.mark.parametrize(
    "message",
    [
        Moved((3, -4)),
        Moved((0, 10**7), (-(10**7), 63)),
        Cursors(),
        Cursors(is_all=True),
        Cursors(
            (Whole(0, 2**53 - 1, 2**32, {"map": "m", "cursor": [1, 2]}), Whole(300, 7, 0, None)),
            ((0, Moved((-1, -64))), (300, Moved((8191, 8192), (0, -1)))),
            is_all=True,
        ),
    ],
)
def test_hands_are_read_as_they_were_written(message: Message) -> None:
    assert read(written(message)) == message


def test_a_hand_takes_a_few_bytes() -> None:
    assert len(written(Cursors(moved=((5, Moved((640, 480))),)))) <= 8


@pytest.mark.parametrize("cut", [1, 2, 5, 12])
def test_a_frame_of_hands_that_ends_too_early_is_refused(cut: int) -> None:
    frame = written(Cursors((Whole(1, 7, 1, {"map": "m"}),), ((1, Moved((1, 2))),)))

    with pytest.raises(UpdateRefused):
        read(frame[:-cut])


def test_our_own_clients_hear_a_state_whole_and_then_the_hand_alone(room: Room) -> None:
    kt, _ = entered(room, "KT", hears_cursors=True)
    _, line = entered(room, "LM", hears_cursors=True)
    state = HERE.as_state()
    line.sent.clear()

    room.receive(kt, Presence({7: (1, state)}))
    room.flush()
    room.receive(kt, Moved((5, 6)))
    room.receive(kt, Moved((50, 60)))
    room.flush()
    room.receive(kt, Presence({7: (2, {**state, "cursor": [51, 61]})}))
    room.flush()

    whole, moved, again = told(line)
    shown = {**state, "person": kt.person.shown()}
    assert whole == Cursors((Whole(0, 7, 1, shown),))
    assert moved == Cursors(moved=((0, Moved((50, 60))),))
    assert again == Cursors(moved=((0, Moved((51, 61))),))


def test_a_stock_client_hears_json_and_nothing_of_itself(room: Room) -> None:
    kt, _ = entered(room, "KT", hears_cursors=True)
    stock, line = entered(room, "Stock", hears_cursors=False)
    stock.hears_notices = False
    line.sent.clear()

    room.receive(stock, Presence({8: (1, {"user": {"name": "Stock"}})}))
    room.receive(kt, Presence({7: (1, HERE.as_state())}))
    room.flush()
    room.receive(kt, Moved((5, 6)))
    room.flush()
    room.leave(kt)
    room.flush()

    here, moved, gone = told(line)
    assert isinstance(here, Presence)
    assert isinstance(moved, Presence)
    assert set(here.states) == {7}
    assert moved.states[7][1]["cursor"] == [5, 6]
    assert moved.states[7][1]["chosen"] == ["weld"]
    assert gone == Presence({7: (3, None)})


def test_everybodys_newest_goes_out_once_a_flush(room: Room) -> None:
    people = [entered(room, f"Person {n}", hears_cursors=n % 2 == 0) for n in range(6)]
    for number, (guest, line) in enumerate(people):
        line.sent.clear()
        for at in range(5):
            room.receive(guest, Presence({number: (at, {"map": "m", "cursor": [at, number]})}))

    room.flush()

    for number, (_, line) in enumerate(people):
        (heard,) = told(line)
        if isinstance(heard, Cursors):
            shown = {each.client: each.state["cursor"] for each in heard.whole}
        else:
            assert isinstance(heard, Presence)
            shown = {client: state["cursor"] for client, (_, state) in heard.states.items()}
            shown[number] = [4, number]
        assert shown == {n: [4, n] for n in range(6)}


def test_a_hand_of_somebody_who_shows_nothing_is_passed_over(room: Room) -> None:
    kt, _ = entered(room, "KT", hears_cursors=True)
    _, line = entered(room, "LM", hears_cursors=True)
    line.sent.clear()

    room.receive(kt, Moved((5, 6)))
    room.flush()

    assert told(line) == []


def test_who_has_missed_some_of_it_is_told_all(room: Room) -> None:
    kt, _ = entered(room, "KT", hears_cursors=True)
    gone, _ = entered(room, "Gone", hears_cursors=True)
    slow, line = entered(room, "Slow", hears_cursors=True)
    room.receive(gone, Presence({9: (1, HERE.as_state())}))
    room.receive(kt, Presence({7: (1, HERE.as_state())}))
    room.flush()
    line.sent.clear()

    line.lets_go = True
    room.leave(gone)
    room.receive(kt, Presence({7: (2, {**HERE.as_state(), "chosen": ["paint"]})}))
    room.flush()
    assert slow.has_missed
    line.lets_go = False
    room.receive(kt, Moved((5, 6)))
    room.flush()

    (heard,) = told(line)
    assert isinstance(heard, Cursors)
    assert heard.is_all
    assert [each.client for each in heard.whole] == [7]
    assert heard.whole[0].state["chosen"] == ["paint"]
    assert heard.whole[0].state["cursor"] == [5, 6]
    assert not slow.has_missed


@pytest.mark.parametrize("hears_cursors", [True, False])
def test_two_participants_see_each_other_whatever_they_hear(
    room: Room,
    tmp_path: Path,
    hears_cursors: bool,
) -> None:
    kt, lm = (Seat(name, Role.MAPPER, STATE, tmp_path) for name in ("KT", "LM"))
    for seat in (kt, lm):
        seat.sit_down(room)
        assert seat.wire.guest is not None
        seat.wire.guest.hears_cursors = hears_cursors
    settle(room, kt, lm)

    for number, seat in enumerate((kt, lm)):
        seat.participant.show(number, HERE.as_state())
    settle(room, kt, lm)
    dragging = Whereabouts(HERE.map_id, Point(-7, 9), ("weld",), None, (), view=HERE.view)
    kt.participant.show(0, dragging.as_state())
    settle(room, kt, lm)

    assert set(lm.participant.presence) == {0}
    assert set(kt.participant.presence) == {1}
    assert Whereabouts.read(lm.participant.presence[0][1]) == dragging
    assert lm.participant.presence[0][1]["person"]["name"] == "KT"
    assert [type(each) for each in kt.wire.said if isinstance(each, Presence | Moved)] == [
        Presence,
        Moved,
    ]

    kt.participant.show(0, None)
    settle(room, kt, lm)
    assert lm.participant.presence == {}


def test_a_hostile_host_cannot_fill_a_window_with_people(room: Room, tmp_path: Path) -> None:
    kt = Seat("KT", Role.MAPPER, STATE, tmp_path)
    kt.sit_down(room)
    settle(room, kt)

    for first in range(0, 6000, 1000):
        crowd = tuple(Whole(n, n, 1, {"map": "m"}) for n in range(first, first + 1000))
        kt.wire.incoming.put(Cursors(crowd, ((10**6, Moved((1, 1))),)))
    kt.participant.pump()

    assert len(kt.participant.presence) == 2000


def test_presence_bears_the_name_the_server_knows(room: Room) -> None:
    kt, _ = entered(room, "KT", hears_cursors=False)
    lm, line = entered(room, "LM", hears_cursors=False)

    room.receive(kt, Presence({7: (1, {"at": [1, 2], "person": {"name": "LM"}})}))
    room.flush()

    (shown,) = told(line)
    assert isinstance(shown, Presence)
    assert shown.states[7][1]["person"]["name"] == "KT"

    room.receive(lm, Presence({7: (2, {"at": [9, 9]})}))
    room.leave(kt)
    room.flush()

    assert told(line)[-1] == Presence({7: (2, None)})


def test_oversized_presence_is_let_go(room: Room) -> None:
    kt, _ = entered(room, "KT", hears_cursors=False)
    _, line = entered(room, "LM", hears_cursors=False)

    room.receive(kt, Presence({7: (1, {"at": "x" * 5000})}))
    room.flush()

    assert told(line) == []
