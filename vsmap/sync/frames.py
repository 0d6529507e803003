"""The bytes of lib0, of which all frames are made: numbers of variable length, texts, bytes."""

from __future__ import annotations

from vsmap.model.errors import UpdateRefused
from vsmap.model.language import said

_HIGHEST = 2**53 - 1


def refused(reason: str) -> UpdateRefused:
    """The error for a frame that can't be read."""
    return UpdateRefused(said("a message from another can't be read: {reason}", reason=reason))


def number(value: int) -> bytes:
    """A whole number from 0 up, seven bits a byte.

    >>> number(300).hex()
    'ac02'
    """
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def block(content: bytes) -> bytes:
    """Bytes behind their length."""
    return number(len(content)) + content


def text(content: str) -> bytes:
    """A text in UTF-8 behind its length."""
    return block(content.encode("utf-8", "replace"))


class Reader:
    """Reads a frame from its start; every fault in it is told as UpdateRefused."""

    def __init__(self, frame: bytes) -> None:
        self._frame = frame
        self._at = 0

    @property
    def is_at_end(self) -> bool:
        """Whether all of it was read."""
        return self._at >= len(self._frame)

    def number(self) -> int:
        """The next number."""
        value, shift = 0, 0
        while True:
            if self.is_at_end:
                raise refused(said("it ends too early"))
            byte = self._frame[self._at]
            self._at += 1
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                break
            shift += 7
            if shift > 49:
                raise refused(said("a number in it never ends"))
        if value > _HIGHEST:
            raise refused(said("a number in it is too large"))
        return value

    def block(self) -> bytes:
        """The next bytes behind their length."""
        length = self.number()
        end = self._at + length
        if end > len(self._frame):
            raise refused(said("it ends too early"))
        content = self._frame[self._at : end]
        self._at = end
        return content

    def text(self) -> str:
        """The next text."""
        try:
            return self.block().decode("utf-8")
        except UnicodeDecodeError:
            raise refused(said("a text in it is not UTF-8")) from None

    def end(self) -> None:
        """Nothing may follow."""
        if not self.is_at_end:
            raise refused(said("it goes on after its end"))
