"""What people read, in their language: a seam that knows no toolkit.

The window hands over Qt's translator at its start (`speak`); until then, and on the command line,
everything is English. Texts are looked up when they are shown, never when a module is imported.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

Translate = Callable[[str, int | None], str]
"""The text in the reader's language; the count chooses between one and many."""

ONE_AND_MANY = "|"
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]")


@dataclass(frozen=True, slots=True)
class Numerals:
    """How the reader writes numbers: the sign before the fraction and the one between thousands.

    Numbers below `grouped_from` are written without: Spanish writes 7000 and 12.500.
    """

    decimal: str = "."
    group: str = "\u00a0"
    grouped_from: int = 1_000


_USUAL = Numerals()


def english(text: str, count: int | None) -> str:
    """The text as it is written here; of `one|many` the one that fits the count."""
    if count is None or ONE_AND_MANY not in text:
        return text
    one, _, many = text.partition(ONE_AND_MANY)
    return one if count == 1 else many


class _Speaker:
    """Who translates now, and how numbers are written."""

    translate: Translate = staticmethod(english)
    numerals = _USUAL


def speak(translate: Translate, numerals: Numerals = _USUAL) -> None:
    """Let somebody translate from now on, and write numbers that way."""
    _Speaker.translate = staticmethod(translate)
    _Speaker.numerals = numerals


def numerals() -> Numerals:
    """How the reader writes numbers."""
    return _Speaker.numerals


def phrase(text: str) -> str:
    """Mark a text of a table or constant for translation; `said` it where it is shown."""
    return text


def said(text: str, count: int | None = None, /, **values: object) -> str:
    """The text in the reader's language, with values put in: `said("Undo {verb}", verb=verb)`.

    With a count, `{count}` is that number, and of `one|many` the form that fits is taken.

    >>> said("{count} step|{count} steps", 1)
    '1 step'
    """
    found = _Speaker.translate(text, count)
    if count is not None:
        values.setdefault("count", count)
    if not values:
        return found
    return found.format(**{name: _kept_apart(value) for name, value in values.items()})


def counted_as(value: float) -> int:
    """The count that chooses the form of a text for a number that may have a fraction.

    >>> counted_as(1.0), counted_as(1.5)
    (1, 2)
    """
    return 1 if value == 1 else 2


def _kept_apart(value: object) -> object:
    """A name written from right to left must not turn the words round it round as well."""
    if isinstance(value, str) and not value.isascii() and _RIGHT_TO_LEFT.search(value):
        return f"\u2068{value}\u2069"
    return value
