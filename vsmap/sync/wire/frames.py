"""The bytes of lib0, of which all frames are made: numbers of variable length, texts, bytes."""

from __future__ import annotations

import json
import math
from typing import Any

from vsmap.model.errors import UpdateRefused
from vsmap.model.language import said

_HIGHEST = 2**53 - 1
DEEPEST = 16
"""So deep a value of JSON may be nested."""


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


def json_bytes(value: object) -> bytes:
    """A value as JSON behind its length."""
    return text(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def json_value(body: str) -> Any:
    """The value JSON tells. Raises UpdateRefused where it is none, or nested too deeply."""
    try:
        value = json.loads(body, parse_constant=_refuse_constant, parse_float=_finite)
        if "\\u" in body:  # Half a character may be told so, and can be written nowhere.
            json.dumps(value, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        raise refused(said("it is not JSON")) from None
    if not _is_shallow(value, DEEPEST):
        raise refused(said("a value in it is nested too deeply"))
    return value


def _refuse_constant(_name: str) -> None:
    """NaN and its like are no JSON: a stock client could not read what is passed on to it."""
    raise ValueError


def _finite(written: str) -> float:
    """Nor is there a number beyond all others, which would be passed on as no JSON."""
    value = float(written)
    if not math.isfinite(value):
        raise ValueError
    return value


def _is_shallow(value: object, depth: int) -> bool:
    """Whether it is nested no deeper: what is only just read may be too deep to be written."""
    if not isinstance(value, dict | list):
        return True
    inner = value.values() if isinstance(value, dict) else value
    return depth > 0 and all(_is_shallow(each, depth - 1) for each in inner)


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
