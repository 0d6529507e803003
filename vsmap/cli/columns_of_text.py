"""Text in columns for a terminal."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

GAP = "  "


def aligned(rows: Iterable[Sequence[str]], right: frozenset[int] = frozenset()) -> list[str]:
    """The rows with their cells under each other; `right` are the columns of numbers.

    >>> aligned([("Weld", "2 h"), ("Paint", "30 min")], right=frozenset({1}))
    ['Weld      2 h', 'Paint  30 min']
    """
    listed = [tuple(row) for row in rows]
    widths = [max(map(_width, column)) for column in zip(*listed, strict=True)]
    return [
        GAP.join(
            _padded(cell, width, to_the_right=at in right)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in listed
    ]


def _padded(cell: str, width: int, *, to_the_right: bool) -> str:
    space = " " * (width - _width(cell))
    return space + cell if to_the_right else cell + space


def _width(text: str) -> int:
    """How many places a text takes in a terminal: wide letters two, joining marks none."""
    return len(text) if text.isascii() else sum(map(_places, text))


def _places(letter: str) -> int:
    if unicodedata.combining(letter):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1
