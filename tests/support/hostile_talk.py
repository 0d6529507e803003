"""What a hostile server may say: every notice with the wrong things in it, bad updates, floods."""

from __future__ import annotations

import random
from typing import Any

from tests.support.fuzzing import Attack
from vsmap.sync.wire.cursors import Cursors, Moved, Whole
from vsmap.sync.wire.protocol import (
    MOST_FIRST_BYTES,
    Ask,
    AskPresence,
    Change,
    Message,
    Notice,
    Presence,
    written,
)

NOTICES = (
    *("role", "locked", "people", "saved", "unsaved", "rejected", "gather", "versions", "version"),
    *("activity", "invite", "authors", "succession", "kit", "moved", "ended", "hello", ""),
)
FIELDS = (
    *("id", "name", "role", "colour", "locked", "created", "lineage", "maps", "here", "count"),
    *("why", "at", "person", "kept", "done", "token", "code", "map", "replicas", "names"),
    *("heirs", "host", "port", "room", "fingerprint", "pass", "generation", "life", "over"),
    *("keys", "servers", "recalled", "roles", "creators", "seconds", "uses", "author"),
)
TEXTS = ("", "x", "mapper", "facilitator", "removed", "\x00", "\u202e", "9" * 4000, "x" * 10_000)
NUMBERS = (0, 1, -1, True, 2**31, 2**63, 10**400, 0.5, -0.0, 1e308)


class HostileTalk:
    """Says one bad thing after another, the same again for the same seed."""

    def __init__(self, draw: random.Random, state: bytes) -> None:
        self._draw = draw
        self._attack = Attack(draw, MOST_FIRST_BYTES)
        self._attack.hear(state, is_held_back=False)

    def hear(self, update: bytes) -> None:
        """What the guest has sent is tampered with next."""
        self._attack.hear(update, is_held_back=False)

    def message(self) -> Message:
        """One well-formed message with anything in it."""
        draw = self._draw
        match draw.randrange(12):
            case 0 | 1 | 2 | 3:
                return self.notice()
            case 4 | 5 | 6 | 7:
                return Change(self._attack.next()[1], is_answer=draw.random() < 0.3)
            case 8:
                return Ask(draw.choice((b"", b"\x00", b"\x01", draw.randbytes(9), b"\xff" * 12)))
            case 9:
                return Presence(self._states())
            case 10:
                return self._cursors()
            case _:
                return AskPresence()

    def notice(self) -> Notice:
        """Any notice with fields of any kind."""
        draw = self._draw
        fields = draw.sample(FIELDS, draw.randrange(6)) + ["count", "why"][: draw.randrange(3)]
        return Notice(draw.choice(NOTICES), {field: self.value(3) for field in fields})

    def frame(self) -> bytes:
        """One frame, tampered with as often as not."""
        frame = bytearray(written(self.message()))
        if self._draw.random() < 0.5:
            for _ in range(self._draw.randrange(1, 4)):
                frame[self._draw.randrange(len(frame))] = self._draw.randrange(256)
        return bytes(frame)

    def value(self, deep: int) -> Any:
        """Anything JSON can tell."""
        draw = self._draw
        match draw.randrange(7 if deep else 4):
            case 0:
                return draw.choice(TEXTS)
            case 1:
                return draw.choice(NUMBERS)
            case 2 | 3:
                return draw.choice((None, True, False))
            case 4:
                return [self.value(deep - 1) for _ in range(draw.randrange(4))]
            case 5:
                return [draw.choice(("x" * 50, 7, None))] * draw.choice((1, 3000))
            case _:
                names = draw.sample(FIELDS, 3)
                return {name: self.value(deep - 1) for name in names}

    def _states(self) -> dict[int, tuple[int, Any]]:
        draw = self._draw
        many = draw.choice((1, 2, 200))
        numbers = (draw.randrange(2**53) for _ in range(many))
        return {number: (draw.randrange(2**53), self._state()) for number in numbers}

    def _state(self) -> Any:
        shown = ("map", "cursor", "chosen", "field", "moved", "by", "view", "person")
        return {name: self.value(1) for name in self._draw.sample(shown, 3)}

    def _cursors(self) -> Cursors:
        draw = self._draw
        places = [draw.randrange(10**9) for _ in range(draw.choice((1, 2, 100)))]
        whole = tuple(Whole(p, draw.randrange(2**53), 1, self._state()) for p in places)
        moved = tuple((p, Moved((draw.randrange(-9, 2**40), 5), (1, 2))) for p in places)
        return Cursors(whole, moved, draw.random() < 0.1)
