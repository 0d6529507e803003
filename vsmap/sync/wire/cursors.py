"""What people show, made small: whole when it is new, and only the hand while that alone moves.

A hand is where the pointer is and how far it has dragged something. Our own clients say and hear
it as a few bytes; stock clients go on with the JSON of y-protocols. Each client number that shows
something has a short number, its place, told with what it shows as a whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from vsmap.model.language import said
from vsmap.sync.wire.frames import Reader, json_bytes, json_value, number, refused

MOST_PEOPLE_IN_PRESENCE = 2000
FARTHEST = 10**7

Spot = tuple[int, int]
_HAND = ("cursor", "by")


class Moved(NamedTuple):
    """A hand is elsewhere: the pointer, and how far it has dragged something (None: nothing)."""

    cursor: Spot
    by: Spot | None = None


class Whole(NamedTuple):
    """All that one client shows (None: it is gone), and its place from now on."""

    place: int
    client: int
    clock: int
    state: Any


@dataclass(frozen=True, slots=True)
class Cursors:
    """What is new of what people show; `is_all` where it is all that anybody shows."""

    whole: tuple[Whole, ...] = ()
    moved: tuple[tuple[int, Moved], ...] = ()
    is_all: bool = False


def hand_of(state: Any) -> Moved | None:
    """The hand somebody shows; None where what they show can't be told by one."""
    if not isinstance(state, dict):
        return None
    cursor, by = _spot(state.get("cursor")), state.get("by")
    if cursor is None:
        return None
    if by is None:
        return Moved(cursor)
    dragged = _spot(by)
    return None if dragged is None else Moved(cursor, dragged)


def without_hand(state: Mapping[str, Any]) -> dict[str, Any]:
    """The rest of what somebody shows."""
    return {name: value for name, value in state.items() if name not in _HAND}


def with_hand(rest: Mapping[str, Any], hand: Moved) -> dict[str, Any]:
    """What somebody shows whose hand has moved."""
    dragged = {} if hand.by is None else {"by": list(hand.by)}
    return {**rest, "cursor": list(hand.cursor), **dragged}


def moved_bytes(moved: Moved, place: int = 0) -> bytes:
    """A hand; of many each behind the place of whose it is."""
    has_dragged = moved.by is not None
    spots = (*moved.cursor, *(moved.by or ()))
    return number(place << 1 | has_dragged) + b"".join(map(_signed, spots))


def read_moved(reader: Reader) -> tuple[int, Moved]:
    """The next hand and whose place it is of."""
    head = reader.number()
    cursor = _read_spot(reader)
    return head >> 1, Moved(cursor, _read_spot(reader) if head & 1 else None)


def cursors_bytes(cursors: Cursors) -> bytes:
    """All that is told at once."""
    parts = [number(len(cursors.whole) << 1 | cursors.is_all)]
    for place, client, clock, state in cursors.whole:
        parts += (number(place), number(client), number(clock), json_bytes(state))
    parts.append(number(len(cursors.moved)))
    parts += [moved_bytes(hand, place) for place, hand in cursors.moved]
    return b"".join(parts)


def read_cursors(reader: Reader) -> Cursors:
    """All that was told at once."""
    count = reader.number()
    whole = tuple(
        Whole(reader.number(), reader.number(), reader.number(), json_value(reader.text()))
        for _ in range(_believed(count >> 1))
    )
    moved = tuple(read_moved(reader) for _ in range(_believed(reader.number())))
    return Cursors(whole, moved, bool(count & 1))


class Heard:
    """What a client of ours was told, by client number its clock and state: its `presence`."""

    def __init__(self, presence: dict[int, tuple[int, Any]]) -> None:
        self._presence = presence
        self._clients: dict[int, int] = {}

    def take(self, cursors: Cursors, own: int | None) -> None:
        """Take in what is new; `own` is the number under which one shows oneself."""
        if cursors.is_all:
            self._presence.clear()
            self._clients.clear()
        for place, client, clock, state in cursors.whole:
            if place in self._clients or len(self._clients) < MOST_PEOPLE_IN_PRESENCE:
                self._clients[place] = client
            if state is None or client == own:
                self._presence.pop(client, None)
            elif client in self._presence or len(self._presence) < MOST_PEOPLE_IN_PRESENCE:
                self._presence[client] = (clock, state)
        for place, hand in cursors.moved:
            client = self._clients.get(place, -1)
            clock, state = self._presence.get(client, (0, None))
            if isinstance(state, dict):
                self._presence[client] = (clock + 1, with_hand(without_hand(state), hand))


def _believed(count: int) -> int:
    if count > MOST_PEOPLE_IN_PRESENCE:
        raise refused(said("it speaks of too many people"))
    return count


def _spot(value: Any) -> Spot | None:
    if not isinstance(value, list) or len(value) != 2:
        return None
    across, down = value
    if type(across) is not int or type(down) is not int:
        return None
    return (across, down) if abs(across) <= FARTHEST and abs(down) <= FARTHEST else None


def _signed(value: int) -> bytes:
    """A whole number of either sign, the small ones short."""
    return number(value << 1 if value >= 0 else (-value << 1) - 1)


def _read_spot(reader: Reader) -> Spot:
    return _read_signed(reader), _read_signed(reader)


def _read_signed(reader: Reader) -> int:
    value = reader.number()
    return -((value + 1) >> 1) if value & 1 else value >> 1
