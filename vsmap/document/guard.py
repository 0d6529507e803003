"""The door every CRDT byte from outside passes: walked through before pycrdt may decode it.

Only what a vsmap document is made of is let in: records in root maps, plain values in records, at
most three levels deep. A value nested 20 000 deep (40 KB) overflows pycrdt's stack and takes the
process with it, and a count no bytes stand behind may claim any amount of memory.
Format: Yjs update v1 (lib0 encoding).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from vsmap.model.errors import UpdateRefused
from vsmap.model.language import said

MOST_BYTES = 64 * 1024 * 1024
"""The largest state taken in, unless a caller says less."""

_DEEPEST = 3
_HIGHEST_CLOCK = 2**32 - 1
_HIGHEST_CLIENT = 2**53 - 1
_MAP_TYPE = 1
_LEFT_OUT = 10
_TEXT = 119
_ID = re.compile(rb"[\x80-\xff]{0,8}[\x00-\x7f][\x80-\xff]{0,8}[\x00-\x7f]")
"""A client number and a clock, of at most nine bytes each."""

_FIELD = re.compile(rb"\x28\x00" + _ID.pattern, re.DOTALL)
"""The beginning of a field of a record, up to its name."""

_NUMBERS = re.compile(rb"[\x80-\xff]*[\x00-\x7f]")
_NOT_LAST = bytes(range(0x80, 0x100))
"""The bytes of a number but its last."""
_ONE_TEXT = bytes((1, _TEXT))

_SIZES = {127: 0, 126: 0, 121: 0, 120: 0, 124: 4, 123: 8, 122: 8}
"""Bytes behind undefined, null, false, true, and numbers of fixed size."""


class Run(NamedTuple):
    """An unbroken stretch of one client's changes, by its clock; `end` is not in it.

    Of what an update deletes it tells the end alone, as an empty run: changes are named up to
    there, which must be known before.
    """

    client: int
    start: int
    end: int


def check_update(update: bytes, most_bytes: int | None = None) -> tuple[Run, ...]:
    """Walk through an update; returns which changes it holds.

    Raises UpdateRefused unless it is whole and holds nothing but records of fields.
    """
    limit = MOST_BYTES if most_bytes is None else most_bytes
    if len(update) > limit:
        message = said(
            "this update is too large ({size} bytes; at most {limit} are taken)",
            size=len(update),
            limit=limit,
        )
        raise UpdateRefused(message)
    try:
        runs, at = _runs(update)
        deleted, at = _deletions(update, at)
    except IndexError:
        raise _refused(said("it ends too early")) from None
    if at != len(update):
        raise _refused(said("it goes on after its end"))
    return (*runs, *deleted)


def has_gap(runs: Iterable[Run], clocks: Mapping[int, int]) -> bool:
    """Whether changes are missing between those known and those that come or are deleted.

    pycrdt would keep the deletion of what is not there yet and do it later, but not to what its
    own document writes: the replicas would differ for good.
    """
    reached: dict[int, int] = {}
    for client, start, end in runs:
        known = reached.get(client) or clocks.get(client, 0)
        if start > known:
            return True
        reached[client] = max(known, end)
    return False


def clocks_of(vector: bytes) -> dict[int, int]:
    """How far each client's changes are known, from a state vector."""
    count, at = _number(vector, 0)
    clocks: dict[int, int] = {}
    for _ in range(count):
        client, at = _number(vector, at)
        clocks[client], at = _number(vector, at)
    return clocks


def has_reached(vector: bytes, clocks: Mapping[int, int]) -> bool:
    """Whether a state vector tells these clocks, of those it names; it is one of our own."""
    told = _NUMBERS.findall(vector)
    reached = dict(zip(told[1::2], told[2::2], strict=True))
    return all(reached.get(_bytes(c)) == _bytes(clock) for c, clock in clocks.items())


def clock_in(vector: bytes, client: int) -> int:
    """How far one client's changes are known, from a state vector of our own."""
    wanted = _bytes(client)
    at = vector.find(wanted, 1)
    while at > 0:
        ahead = vector[:at]
        numbers = len(ahead.translate(None, _NOT_LAST))
        if numbers % 2 and ahead[-1] < 0x80:
            return _number(vector, at + len(wanted))[0]
        at = vector.find(wanted, at + 1)
    return 0


def _bytes(value: int) -> bytes:
    """A number as its bytes."""
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def _refused(reason: str) -> UpdateRefused:
    return UpdateRefused(said("this update is damaged or not a map: {reason}", reason=reason))


def _number(data: bytes, at: int) -> tuple[int, int]:
    """A variable-length number and the place behind it."""
    byte = data[at]
    at += 1
    if byte < 0x80:
        return byte, at
    value, shift = byte & 0x7F, 7
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7
        if shift > 63:
            raise _refused(said("a number in it never ends"))


def _skip_id(data: bytes, at: int) -> int:
    """Past a client number and a clock, most of what an update consists of."""
    found = _ID.match(data, at)
    if found is None:
        if len(data) - at < 18:
            raise IndexError
        raise _refused(said("a number in it never ends"))
    return found.end()


def _skip_bytes(data: bytes, at: int) -> int:
    """Past a length and as many bytes."""
    length, at = _number(data, at)
    at += length
    if at > len(data):
        raise IndexError
    return at


def _skip_text(data: bytes, at: int) -> int:
    length = data[at]
    at += 1
    if length >= 0x80:
        length, at = _number(data, at - 1)
    end = at + length
    if end > len(data):
        raise IndexError
    text = data[at:end]
    if not text.isascii():
        try:
            text.decode("utf-8")
        except UnicodeDecodeError:
            raise _refused(said("a text in it is not UTF-8")) from None
    return end


def _runs(data: bytes) -> tuple[list[Run], int]:
    """The stretches of changes, and the place behind them."""
    runs: list[Run] = []
    seen: set[int] = set()
    clients, at = _number(data, 0)
    for _ in range(clients):
        count, at = _number(data, at)
        client, at = _number(data, at)
        clock, at = _number(data, at)
        if client > _HIGHEST_CLIENT:
            raise _refused(said("a client number in it is too high"))
        if client in seen:  # Where its changes overlap, pycrdt crashes or can't be read again.
            raise _refused(said("it tells the changes of one client twice"))
        seen.add(client)
        start = clock
        for _ in range(count):
            left_out = data[at] == _LEFT_OUT
            behind = _behind_text_field(data, at)
            length, at = (1, behind) if behind else _skip_struct(data, at)
            if not length or clock + length > _HIGHEST_CLOCK:
                raise _refused(said("a clock in it is out of range"))
            if left_out:
                runs.append(Run(client, start, clock))
                start = clock + length
            clock += length
        runs.append(Run(client, start, clock))
    return [run for run in runs if run.end > run.start], at


def _behind_text_field(data: bytes, at: int) -> int:
    """The place behind a record's field that holds one short text; 0 where it is anything else.

    Nearly all of a state is made of these, so they are looked at without a call for each part.
    """
    found = _FIELD.match(data, at)
    if found is None:
        return 0
    at = found.end()
    end = at + 1 + data[at]
    if data[at] >= 0x80 or data[end : end + 2] != _ONE_TEXT or data[end + 2] >= 0x80:
        return 0
    behind = end + 3 + data[end + 2]
    return behind if behind <= len(data) and data[at + 1 : behind].isascii() else 0


def _skip_struct(data: bytes, at: int) -> tuple[int, int]:
    """The length of one struct in clock ticks and the place behind it."""
    info = data[at]
    at += 1
    kind = info & 0x1F
    if info in (0, _LEFT_OUT):
        return _number(data, at)
    in_record = bool(info & 0xC0)
    if info & 0x80:
        at = _skip_id(data, at)
    if info & 0x40:
        at = _skip_id(data, at)
    if not in_record:
        by_name, at = _number(data, at)
        in_record = by_name != 1
        at = _skip_id(data, at) if in_record else _skip_text(data, at)
        if info & 0x20:
            at = _skip_text(data, at)
    return _skip_content(data, at, kind, in_record=in_record)


def _skip_content(data: bytes, at: int, kind: int, *, in_record: bool) -> tuple[int, int]:
    if kind == 1:  # deleted
        return _number(data, at)
    if kind == 8:  # plain values
        if data[at] == 1 and data[at + 1] == _TEXT:  # one text, as nearly all are
            return 1, _skip_text(data, at + 2)
        count, at = _number(data, at)
        for _ in range(count):
            at = _skip_value(data, at, 1)
        return count, at
    if kind == 7 and not in_record:  # a record in a root map, never one within another
        form, at = _number(data, at)
        if form == _MAP_TYPE:
            return 1, at
    raise _refused(said("it holds something other than records of fields"))


def _skip_value(data: bytes, at: int, depth: int) -> int:
    form = data[at]
    at += 1
    if form == _TEXT:
        return _skip_text(data, at)
    if form in _SIZES:
        return at + _SIZES[form]
    match form:
        case 125:  # a whole number
            return _number(data, at)[1]
        case 118 | 117:
            return _skip_nested(data, at, depth + 1, has_names=form == 118)
        case 116:  # bytes
            return _skip_bytes(data, at)
    raise _refused(said("a value in it is of no known form"))


def _skip_nested(data: bytes, at: int, depth: int, *, has_names: bool) -> int:
    """Past an object or a list."""
    if depth > _DEEPEST:
        reason = said("a value in it is nested more than {deepest} deep", deepest=_DEEPEST)
        raise _refused(reason)
    count, at = _number(data, at)
    for _ in range(count):
        at = _skip_value(data, _skip_text(data, at) if has_names else at, depth)
    return at


def _deletions(data: bytes, at: int) -> tuple[list[Run], int]:
    """How far each client's changes are deleted, and the place behind it all."""
    named: list[Run] = []
    clients, at = _number(data, at)
    for _ in range(clients):
        client, at = _number(data, at)
        ranges, at = _number(data, at)
        most = 0
        for _ in range(ranges):
            clock, at = _number(data, at)
            length, at = _number(data, at)
            if clock + length > _HIGHEST_CLOCK:
                raise _refused(said("a deletion in it is out of range"))
            most = max(most, clock + length)
        named.append(Run(client, most, most))
    return named, at
