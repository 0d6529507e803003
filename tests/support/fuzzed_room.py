"""A room under attack by its own guests, in a process of its own: a death is seen by its end.

`python -m tests.support.fuzzed_room SEED COUNT` prints what was sent and what became of it.
"""

from __future__ import annotations

import json
import random
import sys
import tempfile
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from tests.support.fuzzing import Attack
from tests.support.maps import a_map
from tests.support.seats import Seat, settle
from tests.support.soaking import resident_bytes
from vsmap.document.guard import check_update, clocks_of
from vsmap.document.shared_map import SharedWorkbook
from vsmap.editor.edits.flows import connect
from vsmap.editor.edits.maps import add_map
from vsmap.editor.edits.notes import add_note
from vsmap.editor.edits.placing import move
from vsmap.editor.edits.steps import add_loose_step, rename_step
from vsmap.model.errors import EditRefused, UpdateRefused
from vsmap.model.json import workbook_from_json, workbook_to_json
from vsmap.model.placement import Point
from vsmap.sync.entry.people import Guest, Person
from vsmap.sync.entry.roles import Role
from vsmap.sync.host.requests import answer
from vsmap.sync.host.room import Room
from vsmap.sync.kept.store import RoomStore
from vsmap.sync.wire.protocol import MOST_LIVE_BYTES, Change, Notice, read, written

A_ROUND = 10_000
"""After so many bad updates the room is looked at, closed, opened again, and given up."""
A_FLUSH = 40
ROLES = (Role.MAPPER, Role.MAPPER, Role.PARTICIPANT, Role.VIEWER)
STATE = SharedWorkbook.new(
    a_map("Now").with_step("Weld").with_step("Paint").workbook("Bicycles")
).update_since()


class Sink:
    """The line of an attacker, who reads nothing."""

    is_closed = False

    def send(self, frame: bytes, *, is_presence: bool = False, is_answer: bool = False) -> None:
        del frame, is_presence, is_answer

    def close(self, code: int, reason: str) -> None:
        del code, reason
        self.is_closed = True


@dataclass
class Tally:
    """What was sent, and how often a line was ended for it."""

    sent: Counter[str]
    taken: int = 0
    ended: int = 0
    most_state: int = 0


class Siege:
    """One room, somebody honest in it, and guests who send bad updates."""

    def __init__(self, draw: random.Random, folder: Path, tally: Tally) -> None:
        self._draw, self._tally = draw, tally
        self._path = folder / "room.sqlite"
        self.room = Room(RoomStore(self._path), STATE)
        self._attack = Attack(draw, MOST_LIVE_BYTES)
        self._attack.hear(STATE, is_held_back=False)
        self._guests: list[Guest] = [self._enter(role) for role in ROLES]
        self._honest = Seat("KT", Role.MAPPER, STATE, folder)
        self._honest.sit_down(self.room)
        self._own = set(clocks_of(self._honest.document.state_vector()))
        settle(self.room, self._honest)

    def run(self, count: int) -> None:
        """Send so many bad updates, with honest work between them."""
        for number in range(count):
            if number % A_FLUSH == 0:
                self._work()
            self._send_bad(self._draw.randrange(len(self._guests)))
        settle(self.room, self._honest)

    def require_sound(self) -> None:
        """The map is valid, honest work goes on and is saved, and all is there after opening it."""
        workbook = self.room.workbook()
        text = workbook_to_json(workbook)
        assert workbook_from_json(text.encode()) == workbook, text
        assert self._honest.document.workbook == workbook, self._difference(text)
        with self._honest.document.edit("Rename") as edit:
            edit.set_workbook(title="Still at work")
        settle(self.room, self._honest)
        assert self._honest.participant.standing == "saved"
        assert self.room.workbook().title == "Still at work"
        kept = self.room.workbook()
        clocks = clocks_of(self._honest.document.state_vector())
        self._tally.taken += sum(end for client, end in clocks.items() if client not in self._own)
        self._tally.most_state = max(self._tally.most_state, len(self.room.state()))
        self.room.close()
        again = Room(RoomStore(self._path))
        assert (again.workbook(), again.lost) == (kept, ())
        again.store.close()

    def _difference(self, room: str) -> str:
        """What the room and somebody honest hold, for whoever looks into it."""
        document, participant = self._honest.document, self._honest.participant
        again = SharedWorkbook.from_state(document.update_since()).workbook
        return (
            f"room: {room}\nhonest: {workbook_to_json(document.workbook)}\n"
            f"is as stored: {again == document.workbook}, {participant.standing}, "
            f"ended: {participant.ended}, refused: {list(participant.rejections)}"
        )

    def _enter(self, role: Role) -> Guest:
        person = Person.of(f"secret of {role} {self._draw.random()}", role.value, role)
        guest = Guest(person, Sink(), hears_notices=True)
        self.room.enter(guest)
        return guest

    def _send_bad(self, at: int) -> None:
        guest = self._guests[at]
        kind, update = self._attack.next()
        self._tally.sent[kind] += 1
        frame = written(Change(update, is_answer=self._draw.random() < 0.2))
        if self._draw.random() < 0.01:  # The frame round it may be bad as well.
            frame = self._draw.randbytes(3) + frame[self._draw.randrange(4) :]
        try:
            message = read(frame)
            if isinstance(message, Notice):
                answer(self.room, guest, message)
            else:
                self.room.receive(guest, message)
        except UpdateRefused:
            self._end(at)
        if isinstance(guest.line, Sink) and guest.line.is_closed:
            self._end(at)

    def _end(self, at: int) -> None:
        """As the server does; the attacker is back at once under another name."""
        self._tally.ended += 1
        self.room.leave(self._guests[at])
        self._guests[at] = self._enter(self._guests[at].person.role)

    def _work(self) -> None:
        """Let the room take in what came, and somebody honest go on."""
        settle(self.room, self._honest)
        self._attack.meet(list(clocks_of(self._honest.document.state_vector())))
        with suppress(EditRefused):
            self._edit(self._honest.document)
        for message in self._honest.wire.said:
            if isinstance(message, Change):
                self._attack.hear(message.update, is_held_back=self._draw.random() < 0.2)
                self._own.update(run.client for run in check_update(message.update))
        self._honest.wire.said.clear()

    def _edit(self, document: SharedWorkbook) -> None:
        draw = self._draw
        maps = list(document.workbook.maps)
        map_id = draw.choice(maps) if maps else add_map(document)
        steps = list(document.workbook.maps[map_id].steps)
        match draw.randrange(8) if len(steps) > 1 else 0:
            case 0 if len(steps) < 60:
                add_loose_step(document, map_id, name=f"Step {draw.randrange(1000)}")
            case 1 | 0:
                rename_step(document, map_id, draw.choice(steps), f"Step {draw.randrange(1000)}")
            case 2 | 3:
                move(document, map_id, {draw.choice(steps): Point(draw.randrange(900), 5)})
            case 4:
                source, target = draw.sample(steps, 2)
                connect(document, map_id, source, target)
            case 5 if len(document.workbook.maps[map_id].notes) < 60:
                add_note(document, map_id, text="Why?" * draw.randrange(20))
            case 6:
                document.redo()
            case _:
                document.undo()


def main(seed: int, count: int) -> None:
    """Attack one room after another, and say what became of it all."""
    tally, began = Tally(Counter()), perf_counter()
    memory: list[int] = []
    for first in range(0, count, A_ROUND):
        draw = random.Random(f"{seed} {first}")  # noqa: S311
        with tempfile.TemporaryDirectory() as folder:
            siege = Siege(draw, Path(folder), tally)
            siege.run(min(A_ROUND, count - first))
            siege.require_sound()
        memory.append(resident_bytes())
        progress = f"seed {seed}: {first + A_ROUND} sent, {memory[-1] >> 20} MB\n"
        sys.stderr.write(progress)
        sys.stderr.flush()
    warm = memory[min(len(memory) // 10, len(memory) - 1)]
    said = {
        "sent": sum(tally.sent.values()),
        "by_kind": dict(tally.sent),
        "strangers_changes_taken": tally.taken,
        "lines_ended": tally.ended,
        "a_second": round(count / (perf_counter() - began)),
        "memory_warm": warm,
        "memory_most": max(memory),
        "largest_state": tally.most_state,
    }
    sys.stdout.write(json.dumps(said) + "\n")


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
