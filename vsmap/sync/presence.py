"""What people show of themselves in a room: one state each, under the name the server knows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from vsmap.sync.people import Guest

MOST_STATE_BYTES = 2 * 1024
MOST_REMEMBERED = 4000
_HIGHEST_CLOCK = 2**32

States = dict[int, tuple[int, Any]]


class Shown:
    """The newest state of everybody here, by client number.

    The clocks told are the server's own, one up each time: one from outside could stand so high
    that nobody could go beyond it.
    """

    def __init__(self) -> None:
        self.states: States = {}
        self._owners: dict[int, Guest] = {}
        self._clocks: dict[int, int] = {}

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
                self._owners[number] = guest
                shown = {**state, "person": guest.person.shown()}
                self.states[number] = told[number] = (self._next(number, clock), shown)
        return told

    def leave(self, guest: Guest) -> States:
        """Somebody is gone, and what they showed; returns what the others are to be told."""
        own = [number for number, owner in self._owners.items() if owner is guest]
        return {number: self._end(number) for number in own}

    def _is_own(self, guest: Guest, number: int, state: object) -> bool:
        owner = self._owners.get(number)
        if owner is not None:  # Back on another line before the old one was given up.
            return owner.person.id == guest.person.id
        return state is not None and guest not in self._owners.values()

    def _end(self, number: int) -> tuple[int, None]:
        del self.states[number], self._owners[number]
        return self._next(number, 0), None

    def _next(self, number: int, clock: int) -> int:
        last = self._clocks.pop(number, None)
        told = min(clock, _HIGHEST_CLOCK) if last is None else last + 1
        self._clocks[number] = told
        if len(self._clocks) > MOST_REMEMBERED:
            del self._clocks[next(iter(self._clocks))]
        return told
