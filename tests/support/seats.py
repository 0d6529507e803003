"""People at one table without sockets: participants whose lines lead straight into a room."""

from __future__ import annotations

import queue
from pathlib import Path

from tests.support.maps import MapBuilder, a_map
from vsmap.document.shared_map import SharedWorkbook, permit_all
from vsmap.model.ids import MapId, StepId
from vsmap.sync.entry.people import Guest, Person
from vsmap.sync.entry.roles import Role
from vsmap.sync.guest.client import Incoming, LineState, Opened
from vsmap.sync.guest.conflicts import Conflict, RemoteChange
from vsmap.sync.guest.participant import Participant
from vsmap.sync.guest.unsent import UnsentLog
from vsmap.sync.host.requests import answer
from vsmap.sync.host.room import Room
from vsmap.sync.kept.store import RoomStore
from vsmap.sync.wire.protocol import MOST_TOLD_BYTES, Message, Notice, read, written


class Wire:
    """Both ends of a line: what one says the other hears, as bytes read anew."""

    def __init__(self) -> None:
        self.incoming: queue.SimpleQueue[Incoming] = queue.SimpleQueue()
        self.room: Room | None = None
        self.guest: Guest | None = None
        self.epoch = 0
        self.said: list[Message] = []
        self.closed: tuple[int, str] | None = None

    def send(
        self,
        what: Message | bytes,
        epoch: int = 0,
        *,
        is_presence: bool = False,
        is_answer: bool = False,
    ) -> None:
        del is_presence, is_answer
        if isinstance(what, bytes):
            self.incoming.put(read(what, MOST_TOLD_BYTES))
            return
        self.said.append(what)
        if self.room is None or self.guest is None or epoch != self.epoch:
            return
        message = read(written(what))
        if isinstance(message, Notice):
            answer(self.room, self.guest, message)
        else:
            self.room.receive(self.guest, message)

    def close(self, code: int, reason: str) -> None:
        self.closed = (code, reason)
        self.cut()

    def cut(self) -> None:
        room, guest, self.room, self.guest = self.room, self.guest, None, None
        if room is not None and guest is not None:
            room.leave(guest)
            self.incoming.put(LineState.RECONNECTING)


class Seat:
    """Somebody with a document of their own, at the table or away from it."""

    def __init__(
        self, name: str, role: Role, state: bytes, folder: Path, log: UnsentLog | None = None
    ) -> None:
        self.name, self.role = name, role
        self.document = SharedWorkbook.from_state(state)
        self.wire = Wire()
        self.participant = Participant(self.document, self.wire, folder=folder / name, log=log)
        self.person = Person.of(f"secret of {name}", name, role)
        self.told: list[RemoteChange] = []
        self.participant.on_remote = self.told.append

    @property
    def conflicts(self) -> list[Conflict]:
        return [conflict for change in self.told for conflict in change.conflicts]

    def write_anything(self) -> None:
        """As a hand-made client does, which asks nobody what it may write."""
        self.document.permits = permit_all

    def sit_down(self, room: Room) -> None:
        person = Person.of(f"secret of {self.name}", self.name, self.role)
        person.role = room.role_for(person.id, self.role)
        self.wire.room, self.wire.guest = room, Guest(person, self.wire, hears_notices=True)
        self.wire.epoch += 1
        self.wire.incoming.put(Opened(self.wire.epoch))
        room.enter(self.wire.guest)

    @property
    def map_id(self) -> MapId:
        return next(iter(self.document.workbook.maps))

    def name_of(self, step: StepId) -> str:
        return self.document.workbook.maps[self.map_id].steps[step].name


class Table:
    """A room, the state it began with, and those who sit at it."""

    def __init__(self, folder: Path, drawn: MapBuilder | None = None) -> None:
        drawn = drawn or a_map("Now").with_step("Weld").with_step("Paint")
        self.state = SharedWorkbook.new(drawn.workbook("Bicycles")).update_since()
        self.folder = folder
        self.room = Room(RoomStore(folder / "room.sqlite"), self.state)
        self.seats: list[Seat] = []

    def seat(self, name: str, role: Role = Role.MAPPER) -> Seat:
        seat = Seat(name, role, self.state, self.folder)
        seat.sit_down(self.room)
        self.seats.append(seat)
        settle(self.room, seat)
        return seat

    def settle(self) -> None:
        settle(self.room, *self.seats)


def settle(room: Room, *seats: Seat) -> None:
    """Let everybody say and hear until nothing is left to say. The disk must take what comes."""
    for _ in range(1000):
        room.flush()
        heard = [seat for seat in seats if not seat.wire.incoming.empty()]
        for seat in heard:
            seat.participant.pump()
        if not heard and not room.has_work:
            return
    message = "they never come to an end"
    raise AssertionError(message)
