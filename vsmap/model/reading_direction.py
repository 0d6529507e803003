"""Which way a text is read."""

from __future__ import annotations

import unicodedata

_FROM_RIGHT = frozenset(("R", "AL"))
_STRONG = _FROM_RIGHT | {"L"}


def runs_from_right(text: str) -> bool:
    r"""Whether a text is read from right to left, told by the first sign that has a direction.

    >>> [runs_from_right(text) for text in ("42 \u05e9\u05dc", "vsmap \u05e9", "42")]
    [True, False, False]
    """
    ways = (unicodedata.bidirectional(sign) for sign in text)
    return next((way for way in ways if way in _STRONG), "L") in _FROM_RIGHT
