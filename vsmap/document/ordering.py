"""Keys that keep records in order, so that two people may insert at one place without a clash.

Fractional indexing: a key is a number in base 62, its first letter saying how many digits stand
before the point, so that adding at the end grows the key by a letter only each 62-fold. Keys sort
as plain text. Source: David Greenspan, "Implementing fractional indexing" (2020).
"""

from __future__ import annotations

import random
from bisect import bisect_left
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import TypeVar

Id = TypeVar("Id", bound=Hashable)

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_ALL_DIGITS = frozenset(_DIGITS)
_FIRST, _LAST = _DIGITS[0], _DIGITS[-1]
_SMALLEST = "A" + _FIRST * 26
_START = "a" + _FIRST
_LONGEST = 128
LAST_PLACE = "~"
"""Sorts behind every key: the place of a record whose key is missing or bad."""


def is_order_key(key: object) -> bool:
    """Whether a value from outside is a key this module could have made.

    >>> is_order_key("a0V"), is_order_key("a0V0"), is_order_key(3)
    (True, False, False)
    """
    if not isinstance(key, str) or not 1 < len(key) <= _LONGEST or key == _SMALLEST:
        return False
    if not (key[0].isascii() and key[0].isalpha()) or not _ALL_DIGITS.issuperset(key):
        return False
    whole = _whole_length(key)
    return len(key) >= whole and not key[whole:].endswith(_FIRST)


def key_between(low: str | None, high: str | None) -> str:
    """A key above `low` and below `high`; None means open. Where low >= high, one just above low.

    >>> key_between("a0", "a1"), key_between(None, None), key_between("az", None)
    ('a0V', 'a0', 'b00')
    """
    if low is not None and high is not None and low >= high:
        high = None
    if low is None:
        return _START if high is None else _below(high)
    return _above(low) if high is None else _inside(low, high)


def keys_between(low: str | None, high: str | None, count: int) -> list[str]:
    """`count` rising keys above `low` and below `high`."""
    keys: list[str] = []
    if high is None:
        for _ in range(count):
            low = key_between(low, None)
            keys.append(low)
        return keys
    if count == 0:
        return []
    middle = key_between(low, high)
    left = (count - 1) // 2
    return [
        *keys_between(low, middle, left),
        middle,
        *keys_between(middle, high, count - 1 - left),
    ]


def scattered(key: str, high: str | None, digit: Callable[[], float] = random.random) -> str:
    """The key with three random digits, so that two people at one place do not get the same one."""
    tail = "".join(_DIGITS[1 + int(digit() * 61)] for _ in range(3))
    return key + tail if high is None or key + tail < high else key


def rekeyed(wanted: Sequence[Id], keys: Mapping[Id, str]) -> dict[Id, str]:
    """New keys for as few ids as possible, so that all come in the wanted order.

    Ids without a usable key count as misplaced.

    >>> rekeyed(["b", "a", "c"], {"a": "a0", "b": "a1", "c": "a2"})
    {'b': 'Zz'}
    """
    kept = _longest_rising([keys.get(i, LAST_PLACE) for i in wanted])
    fresh: dict[Id, str] = {}
    low: str | None = None
    at = 0
    while at < len(wanted):
        if at in kept:
            low = keys[wanted[at]]
            at += 1
            continue
        end = next((i for i in range(at, len(wanted)) if i in kept), len(wanted))
        high = keys[wanted[end]] if end < len(wanted) else None
        fresh.update(zip(wanted[at:end], keys_between(low, high, end - at), strict=True))
        at = end
    return fresh


def _longest_rising(keys: Sequence[str]) -> frozenset[int]:
    """The places of a longest strictly rising run of usable keys."""
    tails: list[str] = []
    places: list[int] = []
    previous: dict[int, int | None] = {}
    for place, key in enumerate(keys):
        if not is_order_key(key):
            continue
        length = bisect_left(tails, key)
        previous[place] = places[length - 1] if length else None
        tails[length : length + 1] = [key]
        places[length : length + 1] = [place]
    rising: set[int] = set()
    at = places[-1] if places else None
    while at is not None:
        rising.add(at)
        at = previous[at]
    return frozenset(rising)


def _whole_length(key: str) -> int:
    head = key[0]
    return ord(head) - ord("a") + 2 if head >= "a" else ord("Z") - ord(head) + 2


def _above(low: str) -> str:
    length = _whole_length(low)
    raised = _raised(low[:length])
    return low[:length] + _fraction_between(low[length:], None) if raised is None else raised


def _below(high: str) -> str:
    length = _whole_length(high)
    whole = high[:length]
    if whole == _SMALLEST:
        return whole + _fraction_between("", high[length:])
    if len(high) > length:
        return whole
    lowered = _lowered(whole)
    return lowered + _LAST if lowered == _SMALLEST else lowered


def _inside(low: str, high: str) -> str:
    length = _whole_length(low)
    whole, limit = low[:length], high[: _whole_length(high)]
    if whole == limit:
        return whole + _fraction_between(low[length:], high[length:])
    raised = _raised(whole)
    if raised is not None and raised < high:
        return raised
    return whole + _fraction_between(low[length:], None)


def _raised(whole: str) -> str | None:
    """The next whole number; None at the very end of the scale."""
    digits = whole[1:].rstrip(_LAST)
    zeros = _FIRST * (len(whole) - 1 - len(digits))
    if digits:
        return whole[0] + digits[:-1] + _DIGITS[_DIGITS.index(digits[-1]) + 1] + zeros
    if whole[0] == "Z":
        return _START
    if whole[0] == "z":
        return None
    head = chr(ord(whole[0]) + 1)
    return head + _FIRST * (_whole_length(head) - 1)


def _lowered(whole: str) -> str:
    digits = whole[1:].rstrip(_FIRST)
    nines = _LAST * (len(whole) - 1 - len(digits))
    if digits:
        return whole[0] + digits[:-1] + _DIGITS[_DIGITS.index(digits[-1]) - 1] + nines
    if whole[0] == "a":
        return "Z" + _LAST
    head = chr(ord(whole[0]) - 1)
    return head + _LAST * (_whole_length(head) - 1)


def _fraction_between(low: str, high: str | None) -> str:
    """A fraction between two, digits only, never ending in zero."""
    if high is not None:
        shared = 0
        while shared < len(high) and (low[shared : shared + 1] or _FIRST) == high[shared]:
            shared += 1
        if shared:
            return high[:shared] + _fraction_between(low[shared:], high[shared:])
    small = _DIGITS.index(low[0]) if low else 0
    large = _DIGITS.index(high[0]) if high else len(_DIGITS)
    if large - small > 1:
        return _DIGITS[(small + large) // 2]
    if high and len(high) > 1:
        return high[0]
    return _DIGITS[small] + _fraction_between(low[1:], None)
