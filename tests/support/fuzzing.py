"""Updates as an attacker would send them: honest ones tampered with, and some made by hand.

Drawn from one `random.Random`, so that a seed plays the same attack again.
"""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Callable
from enum import StrEnum

from tests.support.updates import nested_lists, number, text
from vsmap.document.addresses import Collection

MOST_REMEMBERED = 400
ROOTS = tuple(c.value.encode() for c in Collection)
FIELDS = (b"name", b"title", b"order", b"deleted", b"source", b"lineage", b"schema", b"x", b"")

KEYS = (*FIELDS, b"now/weld", b"map/step", b"%2F/%", b"\xf0\x9f\x9a\xb2")


class Kind(StrEnum):
    """What was done to an update."""

    MUTATED = "mutated"
    CRAFTED = "crafted"
    DUPLICATED = "duplicated"
    LATE = "reordered"
    SPOOFED = "spoofed"
    OVERSIZED = "oversized"
    NESTED = "nested too deeply"


WEIGHTS = {
    Kind.MUTATED: 700,
    Kind.CRAFTED: 120,
    Kind.DUPLICATED: 60,
    Kind.LATE: 60,
    Kind.SPOOFED: 50,
    Kind.NESTED: 8,
    Kind.OVERSIZED: 2,
}


class Attack:
    """Makes bad updates of the honest ones it has heard of."""

    def __init__(self, draw: random.Random, most_bytes: int) -> None:
        self._draw = draw
        self._most_bytes = most_bytes
        self._honest: deque[bytes] = deque(maxlen=MOST_REMEMBERED)
        self._late: deque[bytes] = deque(maxlen=MOST_REMEMBERED)
        self._numbers: list[int] = [1]
        self._made: dict[Kind, Callable[[], bytes]] = {
            Kind.MUTATED: self._mutated,
            Kind.CRAFTED: self._crafted,
            Kind.DUPLICATED: lambda: self._draw.choice(self._honest),
            Kind.LATE: self._out_of_order,
            Kind.SPOOFED: self._spoofed,
            Kind.NESTED: lambda: nested_lists(self._draw.randrange(4, 20_000)),
            Kind.OVERSIZED: self._oversized,
        }

    def hear(self, honest: bytes, *, is_held_back: bool) -> None:
        """Take note of what somebody honest sends; what is held back is sent late, in any order."""
        (self._late if is_held_back else self._honest).append(honest)

    def meet(self, numbers: list[int]) -> None:
        """Learn the numbers of the replicas there are."""
        self._numbers = numbers or [1]

    def next(self) -> tuple[Kind, bytes]:
        """The next bad update."""
        (kind,) = self._draw.choices(list(WEIGHTS), list(WEIGHTS.values()))
        return kind, self._made[kind]()

    def _mutated(self) -> bytes:
        """At least one place is another; never what it was made of."""
        honest = self._draw.choice(self._honest)
        changed = bytearray(honest)
        while changed == honest:
            for _ in range(self._draw.randrange(1, 5)):
                self._tamper(changed)
        return bytes(changed)

    def _tamper(self, changed: bytearray) -> None:
        draw = self._draw
        at = draw.randrange(len(changed) + 1)
        match draw.randrange(7):
            case 0 if at < len(changed):
                changed[at] ^= 1 << draw.randrange(8)
            case 1:
                changed[at:at] = draw.randbytes(draw.randrange(1, 9))
            case 2:
                del changed[at : at + draw.randrange(1, 9)]
            case 3:
                changed += changed[at:]
            case 4 if at < len(changed):
                changed[at] = draw.choice((0, 1, 0x7F, 0x80, 0xFF, draw.randrange(256)))
            case 5:
                changed[at:at] = b"\xff" * draw.randrange(1, 11)
            case _:
                other = draw.choice(self._honest)
                changed[at:] = other[draw.randrange(len(other)) :]

    def _out_of_order(self) -> bytes:
        held = self._late or self._honest
        at = self._draw.randrange(len(held))
        late = held[at]
        self._honest.append(late)
        if held is self._late:
            del held[at]
        return late

    def _spoofed(self) -> bytes:
        """A well-made change under the number of somebody else."""
        head = number(1) + number(1) + number(self._draw.choice(self._numbers))
        body = number(1) + b"\x77" + text(b"Mine now")
        clock = number(self._draw.choice((0, 1, 2, 5, 50, self._draw.randrange(5000))))
        return head + clock + self._place(8) + body + number(0)

    def _oversized(self) -> bytes:
        more = self._most_bytes + self._draw.randrange(1, 4096)
        return self._draw.choice((b"\x01" * more, self._draw.choice(self._honest) + bytes(more)))

    def _crafted(self) -> bytes:
        """Whole structs of any kind at any place, as pycrdt would read them if it were let."""
        draw = self._draw
        parts = [number(clients := draw.randrange(1, 4))]
        for _ in range(clients):
            parts.append(number(structs := draw.randrange(1, 5)))
            parts.append(self._id())
            parts += [self._struct() for _ in range(structs)]
        parts.append(number(deletions := draw.randrange(3)))
        for _ in range(deletions):
            parts.append(number(draw.choice(self._numbers)) + number(1))
            parts.append(number(draw.randrange(200)) + number(draw.randrange(1, 200)))
        return b"".join(parts)

    def _id(self) -> bytes:
        """A replica and a clock of it."""
        draw = self._draw
        known = draw.choice(self._numbers)
        client = draw.choice((known, known, draw.randrange(2**31), 2**53 - 1, 2**60))
        return number(client) + number(draw.choice((0, 0, draw.randrange(300), 2**32 - 1)))

    def _struct(self) -> bytes:
        kind = self._draw.choice((0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 8, 8, 9, 10))
        if kind in (0, 10):
            return bytes([kind]) + number(self._draw.randrange(1, 300))
        return self._place(kind) + self._content(kind)

    def _place(self, content: int) -> bytes:
        """Where a struct stands: behind another, in a root map, or in a record."""
        draw = self._draw
        match draw.randrange(4):
            case 0:
                return bytes([0x80 | content]) + self._id()
            case 1:
                return bytes([0xC0 | content]) + self._id() + self._id()
            case 2:
                field = text(draw.choice(FIELDS))
                return bytes([0x20 | content]) + number(0) + self._id() + field
            case _:
                root = text(draw.choice(ROOTS))
                return bytes([0x20 | content]) + number(1) + root + text(draw.choice(KEYS))

    def _content(self, kind: int) -> bytes:
        match kind:
            case 1:
                return number(self._draw.randrange(1, 300))
            case 7:
                return number(self._draw.choice((0, 1, 1, 1, 2, 3, 9)))
            case 8:
                count = self._draw.randrange(1, 3)
                return number(count) + b"".join(self._value(0) for _ in range(count))
        return text(self._draw.randbytes(self._draw.randrange(20)))

    def _value(self, depth: int) -> bytes:
        draw = self._draw
        forms = (127, 126, 125, 124, 123, 122, 121, 120, 119, 118, 117, 116, 115)
        match form := draw.choice(forms if depth < 6 else forms[:9]):
            case 119:
                return bytes([form]) + text(draw.choice((b"", b"Weld", b"x" * 300, b"\xff")))
            case 118:
                inner = text(b"a") + self._value(depth + 1)
                return bytes([form]) + number(1) + inner
            case 117:
                return bytes([form]) + number(1) + self._value(depth + 1)
            case 116:
                return bytes([form]) + text(draw.randbytes(3))
            case 125:
                return bytes([form]) + number(draw.choice((0, 1, 63, 2**31, 2**53)))
            case 124:
                return bytes([form]) + draw.choice((b"\x7f\xc0\0\0", b"\x7f\x80\0\0", b"\0\0\0\1"))
            case 123 | 122:
                return bytes([form]) + draw.choice((b"\x7f\xf8" + bytes(6), b"\xff" * 8, bytes(8)))
        return bytes([form])
