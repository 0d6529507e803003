"""What the people of the load send: frames as real clients make them, marked to be known again.

Everybody has steps of their own and moves them: x tells whose edit it is and y which one. Where
several edits were merged into one, the newest is seen and stands for all before it.
"""

from __future__ import annotations

import random
import re
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tests.support.long_maps import LONG_MAP, step_id
from vsmap.document.addresses import Collection, part_address
from vsmap.document.store import Store, Write
from vsmap.drawing.geometry import Box
from vsmap.model.placement import Point
from vsmap.sync.wire.cursors import hand_of
from vsmap.sync.wire.frames import Reader, number
from vsmap.sync.wire.protocol import Change, Cursors, Presence, read, written
from vsmap.sync.wire.whereabouts import Whereabouts

Seen = tuple[int, int]
"""Whose it is, and the so-manieth."""

_PLACE = struct.Struct(">3sfcf")
_EDIT = re.compile(rb"u\x02\|(.{4}\|.{4})", re.DOTALL)
_MARKS = struct.Struct(">fcf")
_DRAG = re.compile(rb'"by":\[(\d+),(\d+)\]')
_VIEW = Box(0.0, 0.0, 1400.0, 900.0)
_HALF = 0.5
"""Marked places end in a half, which those of the map at its beginning do not."""


@dataclass(frozen=True, slots=True)
class Origin:
    """The change that a step's place was written with last: by whom, and their clock."""

    client: int
    clock: int


class Mover:
    """One person's replica, which changes nothing but the places of some steps."""

    def __init__(
        self, person: int, origins: list[Origin], bits: int, *, has_hands: bool = False
    ) -> None:
        """`origins` are those of the steps moved together, `bits` the length of a number."""
        self.person = person
        self._client = random.getrandbits(bits)
        self._origins = origins
        self._clock = 0
        self._has_hands = has_hands

    def grip(self, origins: list[Origin]) -> None:
        """From now on move other steps."""
        self._origins = origins

    def edit(self, count: int) -> bytes:
        """The next edit: its marks are the person and this count."""
        place = _PLACE.pack(b"u\x02|", self.person + _HALF, b"|", count + _HALF)
        moved = b"".join(
            b"\xa8" + number(origin.client) + number(origin.clock) + b"\x01" + place
            for origin in self._origins
        )
        many = number(len(self._origins))
        gone = number(self._origins[0].client) + many
        gone += b"".join(number(origin.clock) + b"\x01" for origin in self._origins)
        begins = b"\x01" + many + number(self._client) + number(self._clock)
        self._origins = [Origin(self._client, self._clock + at) for at in range(len(self._origins))]
        self._clock += len(self._origins)
        return written(Change(begins + moved + b"\x01" + gone))

    def cursor(self, count: int) -> bytes:
        """The pointer stands somewhere else."""
        at = Point(count % 1400, self.person)
        return self._shown(count, Whereabouts(LONG_MAP, at, view=_VIEW))

    def drag(self, count: int) -> bytes:
        """The step hangs at the pointer; how far it was dragged carries the marks."""
        by = Point(self.person + 1, count)
        moved = (step_id(self.person),)
        return self._shown(count, Whereabouts(LONG_MAP, by, moved, None, moved, by, _VIEW))

    def _shown(self, count: int, whereabouts: Whereabouts) -> bytes:
        state = {**whereabouts.as_state(), "user": {"name": f"Person {self.person}"}}
        hand = hand_of(state) if self._has_hands and count > 1 else None
        return written(hand or Presence({self._client % 2**31: (count, state)}))


def origins(state: bytes, steps: Iterable[int]) -> list[Origin]:
    """By which changes the places of these steps were written."""
    return list(_origins(state, steps))


def _origins(state: bytes, steps: Iterable[int]) -> Iterator[Origin]:
    """The change that would overwrite a place names the one before it."""
    store = Store(state, client=1)
    store.watch()
    for step in steps:
        address = part_address(Collection.STEPS, LONG_MAP, step_id(step))
        store.write([Write(address, "position", [0.5, 0.5])])
        update = store.take_updates()[0]
        reader = Reader(update)
        ahead = b"".join(number(reader.number()) for _ in range(4))
        behind = Reader(update[len(ahead) + 1 :])
        yield Origin(behind.number(), behind.number())


def edits_in(frame: bytes) -> Iterator[Seen]:
    """The marked edits a frame holds."""
    for marks in _EDIT.findall(frame):
        person, _, count = _MARKS.unpack(marks)
        if person % 1 == _HALF and count % 1 == _HALF:
            yield int(person), int(count)


def drags_in(frame: bytes) -> Iterator[Seen]:
    """The marked drags a frame of presence tells of."""
    for person, count in _DRAG.findall(frame):
        yield int(person) - 1, int(count)


def hands_in(frame: bytes) -> Iterator[Seen]:
    """The marked drags that a frame of our own tells of."""
    told = read(frame)
    if isinstance(told, Cursors):
        shown = (hand for _, hand in told.moved)
        whole = (hand_of(each.state) for each in told.whole)
        for hand in (*shown, *whole):
            if hand is not None and hand.by is not None:
                yield hand.by[0] - 1, hand.by[1]
