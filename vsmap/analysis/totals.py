"""A sum of many numbers of which one changes at a time."""

from __future__ import annotations

from collections.abc import Sequence

_PART = 128


class Total:
    """Adds up by parts, so that a changed number adds up one part anew; nothing drifts.

    >>> total = Total([1.0, 2.0, 3.0])
    >>> total.put(1, 5.0)
    >>> total.value
    9.0
    """

    def __init__(self, values: Sequence[float]) -> None:
        self._values = list(values)
        starts = range(0, len(self._values), _PART)
        self._parts = [sum(self._values[at : at + _PART]) for at in starts]

    @property
    def value(self) -> float:
        """The sum."""
        return sum(self._parts)

    def put(self, place: int, value: float) -> None:
        """Put a number in its place."""
        self._values[place] = value
        start = place - place % _PART
        self._parts[place // _PART] = sum(self._values[start : start + _PART])
