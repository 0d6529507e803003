"""What people show of themselves in a room: one state each, under the name the server knows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from vsmap.sync.entry.people import Guest
from vsmap.sync.wire.cursors import (
    MOST_PEOPLE_IN_PRESENCE,
    Cursors,
    Moved,
    Whole,
    hand_of,
    with_hand,
    without_hand,
)

MOST_STATE_BYTES = 2 * 1024
MOST_REMEMBERED = 4000
_HIGHEST_CLOCK = 2**32

States = dict[int, tuple[int, Any]]


class News(NamedTuple):
    """What is new of what people show, for stock clients and for our own."""

    states: States
    cursors: Cursors


class Shown:
    """The newest state of everybody here, by client number.

    The clocks told are the server's own, one up each time: one from outside could stand so high
    that nobody could go beyond it.
    """

    def __init__(self) -> None:
        self.states: States = {}
        self._owners: dict[int, Guest] = {}
        self._numbers: dict[Guest, int] = {}
        self._clocks: dict[int, int] = {}
        self._places: dict[int, int] = {}
        self._free: list[int] = []
        self._rest: dict[int, dict[str, Any]] = {}
        """By client number what our own clients know of its state beside the hand."""
        self._news: States = {}
        self._gone: list[Whole] = []

    @property
    def has_news(self) -> bool:
        """Whether anything is new since it was last taken."""
        return bool(self._news)

    def take(self, guest: Guest, states: Mapping[int, tuple[int, Any]]) -> States:
        """Take in what somebody shows; returns what the others are to be told.

        A stock client repeats what it heard of others; only a client's own number counts.
        """
        told: States = {}
        for number, (clock, state) in states.items():
            if not self._is_own(guest, number, state):
                continue
            if state is None:
                told[number] = self._end(number)
            elif isinstance(state, dict) and len(str(state)) <= MOST_STATE_BYTES:
                told[number] = self._show(guest, number, clock, state)
        return told

    def move(self, guest: Guest, moved: Moved) -> None:
        """Somebody's hand has moved; of nobody who shows nothing yet."""
        number = self.number_of(guest)
        if number is not None:
            state = with_hand(without_hand(self.states[number][1]), moved)
            self._show(guest, number, 0, state)

    def leave(self, guest: Guest) -> States:
        """Somebody is gone, and what they showed; returns what the others are to be told."""
        number = self._numbers.get(guest)
        return {} if number is None else {number: self._end(number)}

    def number_of(self, guest: Guest) -> int | None:
        """The client number under which somebody shows something."""
        return self._numbers.get(guest)

    def take_news(self) -> News:
        """What is new since this was last asked, of each only the newest."""
        news, self._news = self._news, {}
        whole, self._gone = self._gone, []
        moved: list[tuple[int, Moved]] = []
        for number, (clock, state) in news.items():
            if state is None:
                continue
            rest, hand = without_hand(state), hand_of(state)
            if hand is not None and self._rest.get(number) == rest:
                moved.append((self._places[number], hand))
            else:
                self._rest[number] = rest
                whole.append(Whole(self._places[number], number, clock, state))
        return News(news, Cursors(tuple(whole), tuple(moved)))

    def all(self) -> Cursors:
        """All that anybody shows now, for somebody who comes in or has missed some of it."""
        whole = (Whole(self._places[n], n, *shown) for n, shown in self.states.items())
        return Cursors(tuple(whole), is_all=True)

    def _is_own(self, guest: Guest, number: int, state: object) -> bool:
        owner = self._owners.get(number)
        if owner is guest or guest in self._numbers:
            return owner is guest
        if owner is not None:  # Back on another line before the old one was given up.
            return owner.person.id == guest.person.id
        return state is not None and len(self.states) < MOST_PEOPLE_IN_PRESENCE

    def _show(
        self, guest: Guest, number: int, clock: int, state: Mapping[str, Any]
    ) -> tuple[int, Any]:
        if number not in self._places:
            self._places[number] = self._free.pop() if self._free else len(self._places)
        if (before := self._owners.get(number)) is not guest:
            if before is not None:
                del self._numbers[before]
            self._owners[number] = guest
            self._numbers[guest] = number
        shown = {**state, "person": guest.person.shown()}
        told = self.states[number] = self._news[number] = (self._next(number, clock), shown)
        return told

    def _end(self, number: int) -> tuple[int, None]:
        del self.states[number], self._numbers[self._owners.pop(number)]
        self._rest.pop(number, None)
        place = self._places.pop(number)
        self._free.append(place)
        told = (self._next(number, 0), None)
        self._news[number] = told
        self._gone.append(Whole(place, number, *told))
        return told

    def _next(self, number: int, clock: int) -> int:
        last = self._clocks.pop(number, None)
        told = min(clock, _HIGHEST_CLOCK) if last is None else last + 1
        self._clocks[number] = told
        if len(self._clocks) > MOST_REMEMBERED:
            del self._clocks[next(iter(self._clocks))]
        return told
