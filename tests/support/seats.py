"""People at one table without sockets: participants whose lines lead straight into a room."""

from __future__ import annotations

import queue
from pathlib import Path

from vsmap.document.shared_map import SharedWorkbook
from vsmap.model.ids import MapId, StepId
from vsmap.sync.client import Incoming, LineState, Opened
from vsmap.sync.participant import Participant
from vsmap.sync.people import Guest, Person
from vsmap.sync.protocol import MOST_TOLD_BYTES, Message, Notice, read, written
from vsmap.sync.requests import answer
from vsmap.sync.roles import Role
from vsmap.sync.room import Room


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

    def __init__(self, name: str, role: Role, state: bytes, folder: Path) -> None:
        self.name, self.role = name, role
        self.document = SharedWorkbook.from_state(state)
        self.wire = Wire()
        self.participant = Participant(self.document, self.wire, folder=folder / name)
        self.person = Person.of(f"secret of {name}", name, role)

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
