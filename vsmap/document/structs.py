"""What an update consists of, piece by piece: who wrote it, over what, and which value.

Only for updates that passed the guard. Format: Yjs update v1 (lib0 encoding).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Any, NamedTuple

ItemId = tuple[int, int]
"""A client's number and its clock."""

NO_VALUE = object()
"""Stands where a piece holds no plain value: a record that begins, or what was deleted since."""

_LEFT_OUT = 10
_FIXED = {127: None, 126: None, 121: False, 120: True}
_PACKED = {124: ">f", 123: ">d", 122: ">q"}


class Piece(NamedTuple):
    """One write: by which client at which clock, over which earlier write (None: the first)."""

    client: int
    clock: int
    over: ItemId | None
    value: Any


def pieces_of(update: bytes) -> Iterator[Piece]:
    """Every write of an update, client by client in their order."""
    reader = _Reader(update)
    for _ in range(reader.number()):
        count, client, clock = reader.number(), reader.number(), reader.number()
        for _ in range(count):
            length, over, value = reader.piece()
            if length and value is not _NOTHING:
                yield Piece(client, clock, over, value)
            clock += length


_NOTHING = object()


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def byte(self) -> int:
        self._at += 1
        return self._data[self._at - 1]

    def number(self) -> int:
        value = shift = 0
        while True:
            byte = self.byte()
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                return value
            shift += 7

    def text(self) -> str:
        return self.bytes().decode("utf-8", "replace")

    def bytes(self) -> bytes:
        length = self.number()
        self._at += length
        return self._data[self._at - length : self._at]

    def piece(self) -> tuple[int, ItemId | None, Any]:
        """How many clocks it takes, what it was written over, and its value."""
        info = self.byte()
        kind = info & 0x1F
        if kind in (0, _LEFT_OUT):
            return self.number(), None, _NOTHING
        over = (self.number(), self.number()) if info & 0x80 else None
        if info & 0x40:
            self.number(), self.number()
        if not info & 0xC0:
            self._skip_place(has_name=bool(info & 0x20))
        return self._content(kind, over)

    def _skip_place(self, *, has_name: bool) -> None:
        if self.number() == 1:
            self.bytes()
        else:
            self.number(), self.number()
        if has_name:
            self.bytes()

    def _content(self, kind: int, over: ItemId | None) -> tuple[int, ItemId | None, Any]:
        match kind:
            case 1:
                return self.number(), over, NO_VALUE
            case 8:
                values = [self.value() for _ in range(self.number())]
                return len(values), over, values[-1] if values else NO_VALUE
            case _:
                self.number()
                return 1, over, NO_VALUE

    def value(self) -> Any:
        form = self.byte()
        match form:
            case 119:
                return self.text()
            case 125:
                return self._whole()
            case 124 | 123 | 122:
                packed = _PACKED[form]
                self._at += struct.calcsize(packed)
                start = self._at - struct.calcsize(packed)
                return struct.unpack_from(packed, self._data, start)[0]
            case 118:
                return {self.text(): self.value() for _ in range(self.number())}
            case 117:
                return [self.value() for _ in range(self.number())]
            case 116:
                return self.bytes()
            case _:
                return _FIXED.get(form)

    def _whole(self) -> int:
        """A whole number; the sign stands in its first byte."""
        byte = self.byte()
        is_negative, value, shift = bool(byte & 0x40), byte & 0x3F, 6
        while byte >= 0x80:
            byte = self.byte()
            value |= (byte & 0x7F) << shift
            shift += 7
        return -value if is_negative else value
