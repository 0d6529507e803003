"""How wide a text is, and how it is broken into lines."""

from __future__ import annotations

import functools
import json
import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Protocol

from vsmap.drawing.primitives import Weight
from vsmap.model.resource_files import resource

ELLIPSIS = "\u2026"
_BLANKS = re.compile("[^\\S\u00a0\u202f]+")
_WIDE = 1000
_RIGHT_TO_LEFT, _RIGHT_TO_LEFT_WIDTH = ("R", "AL"), 600
_FIRST_UNHYPHENATED = 0x0590
"""Latin, Greek and Cyrillic words are broken with a hyphen; other scripts without."""
_EM = 1000.0


class TextMeasure(Protocol):
    """Whoever can tell the width of a text: the shipped metrics, or a toolkit's own."""

    def width(self, text: str, size: float, weight: Weight) -> float:
        """The width of one line in the units of `size`."""


class FontMetrics:
    """The advance widths of the shipped IBM Plex Sans, without any toolkit.

    A letter the typeface lacks is taken as wide as the typeface that will stand in for it: a full
    square for Chinese, Japanese and Korean, nothing for a combining mark, else a middling width.
    """

    def __init__(
        self, advances: Mapping[str, Mapping[int, int]], unknown: Mapping[str, int]
    ) -> None:
        self._advances = advances
        self._unknown = unknown
        self._width_in_ems = functools.lru_cache(maxsize=20_000)(self._measured)

    @classmethod
    def shipped(cls) -> FontMetrics:
        """The metrics of the fonts in resources/fonts, read once."""
        return _shipped()

    def width(self, text: str, size: float, weight: Weight) -> float:
        """The width of one line in the units of `size`."""
        return self._width_in_ems(text, weight) * size

    def _measured(self, text: str, weight: Weight) -> float:
        advances = self._advances[weight]
        unknown = self._unknown[weight]
        total = 0
        for letter in text:
            advance = advances.get(ord(letter))
            total += _fallback_width(letter, unknown) if advance is None else advance
        return total / _EM


def has_strangers(text: str) -> bool:
    """Whether a text has letters of a script the shipped typeface lacks."""
    return not text.isascii() and any(_is_strange(letter) for letter in text)


def _is_strange(letter: str) -> bool:
    return ord(letter) >= _FIRST_UNHYPHENATED and unicodedata.category(letter)[0] == "L"


def words_of(text: str) -> list[str]:
    """The words of a text; a no-break space keeps two together."""
    if text.isascii():
        return text.split()
    return [word for word in _BLANKS.split(text) if word.strip()]


def wrapped(
    text: str, room: float, lines: int, size: float, weight: Weight, measure: TextMeasure
) -> tuple[str, ...]:
    """The text in at most so many lines of at most `room`; what does not fit ends in an ellipsis.

    Breaks at blanks; a word longer than a line is broken where it must be, after a hyphen if there
    is one. Every line is at least one letter, however narrow the room.
    """
    left, done = words_of(text), list[str]()

    def fits(line: str) -> bool:
        return measure.width(line, size, weight) <= room

    while left and len(done) < lines:
        done.append(_next_line(left, fits))
    if left:
        done[-1] = _ended(done[-1] + " " + " ".join(left), fits)
    return tuple(done)


def shortened(text: str, room: float, size: float, weight: Weight, measure: TextMeasure) -> str:
    """The text on one line of at most `room`, with an ellipsis where it was cut."""
    one_line = " ".join(words_of(text))
    if measure.width(one_line, size, weight) <= room:
        return one_line
    return _ended(one_line, lambda line: measure.width(line, size, weight) <= room)


def _next_line(left: list[str], fits: Callable[[str], bool]) -> str:
    """Takes words off `left` for one line; breaks the first word if it alone is too long."""
    line = left.pop(0)
    if not fits(line):
        line, rest = _broken(line, fits)
        left.insert(0, rest)
        return line
    while left and fits(f"{line} {left[0]}"):
        line = f"{line} {left.pop(0)}"
    return line


def _broken(word: str, fits: Callable[[str], bool]) -> tuple[str, str]:
    """A long word in two, the first part as long as fits, after a hyphen where there is one."""
    most = next((n for n in range(len(word) - 1, 1, -1) if fits(word[:n])), 1)
    hyphen = word.rfind("-", 1, most) + 1
    if hyphen > 1:
        return word[:hyphen], word[hyphen:]
    hyphenated = word[: most - 1] + "-"
    is_spelt = word[most - 2 : most + 1].isalpha() and ord(word[most]) < _FIRST_UNHYPHENATED
    if most > 2 and is_spelt and fits(hyphenated):  # a hyphen is wider than some letters
        return hyphenated, word[most - 1 :]
    return word[:most], word[most:]


def _ended(text: str, fits: Callable[[str], bool]) -> str:
    """As much of the text as fits with an ellipsis after it."""
    for length in range(len(text) - 1, 0, -1):
        line = text[:length].rstrip(" -") + ELLIPSIS
        if fits(line):
            return line
    return ELLIPSIS


def _fallback_width(letter: str, unknown: int) -> int:
    if unicodedata.combining(letter) or unicodedata.category(letter) in ("Cf", "Mn", "Me"):
        return 0
    if unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT:
        return _RIGHT_TO_LEFT_WIDTH
    return _WIDE if unicodedata.east_asian_width(letter) in ("W", "F") else unknown


@functools.cache
def _shipped() -> FontMetrics:
    tables = json.loads(resource("fonts", "advances.json").read_text(encoding="utf-8"))
    return FontMetrics(
        {
            cut: {int(code): width for code, width in t["advances"].items()}
            for cut, t in tables.items()
        },
        {cut: int(table["unknown"]) for cut, table in tables.items()},
    )
