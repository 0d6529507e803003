"""One thing the settings remember, as an attribute that reads and writes itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QSettings

T = TypeVar("T")


class Remembers(Protocol):
    """Whoever has a place to remember things in."""

    @property
    def store(self) -> QSettings:
        """Where it is remembered."""


class Remembered(Generic[T]):
    """A value kept as text under a key; what nobody wrote, or nobody can read, is `usual`."""

    def __init__(self, key: str, usual: T, read: Callable[[str], T]) -> None:
        self._key, self._usual, self._read = key, usual, read

    def __get__(self, settings: Remembers, _owner: type[Any]) -> T:
        text = settings.store.value(self._key)
        if not isinstance(text, str):
            return self._usual
        try:
            return self._read(text)
        except ValueError:
            return self._usual

    def __set__(self, settings: Remembers, value: T) -> None:
        settings.store.setValue(self._key, str(value))


def truth(text: str) -> bool:
    """What a flag is kept as. Raises ValueError for anything else.

    >>> truth("true"), truth("False")
    (True, False)
    """
    known = {"true": True, "false": False}
    if text.lower() not in known:
        raise ValueError(text)
    return known[text.lower()]


def between(least: float, most: float) -> Callable[[str], float]:
    """Reads a number and keeps it between two bounds. Raises ValueError for what is none.

    >>> between(1, 24)("30")
    24.0
    """

    def read(text: str) -> float:
        return float(min(max(float(text), least), most))

    return read


def one_of(*numbers: int) -> Callable[[str], int]:
    """Reads the nearest of a few numbers. Raises ValueError for what is none.

    >>> one_of(80, 90, 100)("93")
    90
    """

    def read(text: str) -> int:
        wanted = float(text)
        return min(numbers, key=lambda number: abs(number - wanted))

    return read
