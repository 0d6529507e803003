"""How well a text answers a few typed letters: whole words first, then parts, then initials."""

from __future__ import annotations

import re
import unicodedata

_WHOLE, _START, _INSIDE, _SCATTERED = 120.0, 100.0, 60.0, 20.0
_BESIDE = 0.5
"""What a word counts that is found only in what stands beside the text."""

_SHORT = 60
"""Letters that lie apart count only in a text no longer than this; longer ones hold any letters."""

_WORD_STARTS = re.compile(r"\b\w")


def plain(text: str) -> str:
    """A text without accents and capitals, as it is compared.

    >>> plain("Größe Änderung É")
    'grosse anderung e'
    """
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c)).replace("\u00a0", " ")


def score(asked: str, text: str, beside: str = "") -> float | None:
    """How well a plain text answers what was asked, both plain; None: not at all.

    Every word asked must be found, in the text or in what stands beside it.
    """
    words = asked.split()
    total = 0.0
    for word in words:
        found = _word_score(word, text)
        if found is None and beside:
            aside = _word_score(word, beside) if word in beside else None
            found = None if aside is None else aside * _BESIDE
        if found is None:
            return None
        total += found
    if not words:
        return 0.0
    together = _START if text.startswith(asked) else 0.0
    return total / len(words) + together - min(len(text), _SHORT) * 0.05


def _word_score(word: str, text: str) -> float | None:
    """One word's score: at the start of a word, inside one, or letter by letter."""
    started = re.search(rf"\b{re.escape(word)}(\b)?", text)
    if started is not None:
        return (_WHOLE if started.end(1) >= 0 else _START) - min(started.start(), _SHORT) * 0.1
    inside = text.find(word)
    if inside >= 0:
        return _INSIDE - min(inside, _SHORT) * 0.1
    return _scattered(word, text) if len(word) >= 2 and len(text) <= _SHORT else None


def _scattered(word: str, text: str) -> float | None:
    """Letters in their order, each beginning a word where possible; None if one is missing."""
    starts = {found.start() for found in _WORD_STARTS.finditer(text)}
    at, hits, last = 0, 0, -1
    for place, letter in enumerate(word):
        start = next((s for s in sorted(starts) if s >= at and text[s] == letter), -1)
        near = text.find(letter, at)
        if near < 0:
            return None
        takes_start = start >= 0 and near != last + 1 and _follow(word[place + 1 :], text, start)
        last = start if takes_start else near
        hits += last in starts
        at = last + 1
    return _SCATTERED + 5.0 * hits - 0.2 * at


def _follow(letters: str, text: str, place: int) -> bool:
    """Whether the letters still come in their order after jumping ahead to a place."""
    for letter in letters:
        place = text.find(letter, place + 1)
        if place < 0:
            return False
    return True
