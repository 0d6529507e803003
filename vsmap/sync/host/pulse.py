"""When a room is flushed: soon after something came, and never so often that it does nothing else.

What people show alone does not hurry: it goes out so many times a second, less often where many
are there, best together with what was changed.
"""

from __future__ import annotations

import asyncio
from time import perf_counter, thread_time

from vsmap.sync.entry.people import Guest
from vsmap.sync.host.lines import Post
from vsmap.sync.host.room import Room
from vsmap.sync.wire.protocol import MOST_LIVE_BYTES

FLUSH_REST = 3.0
"""The next flush comes no sooner than so many times what the last ones have worked; waiting for
the disk is no work."""
MOST_REST = 0.02
"""Seconds, however long they worked: one slow moment must not slow down what follows."""
_WEIGHT = 0.2
"""How much the last flush counts among those before it."""
AFTER_REFUSAL = 1.0
"""Seconds after which a disk that refused is tried again."""
MOST_UNKEPT_BYTES = 32 * 2**20
LEAST_PRESENCE = 1 / 30
PRESENCE_A_PERSON = 1 / 4000
"""Seconds between two tellings of what people show: at least so many, and for everybody here."""
_SOON_ENOUGH = 0.75
"""So much of those seconds must have passed where a change goes out anyway."""


class Pulse:
    """The flushes of one room."""

    def __init__(self, room: Room, post: Post) -> None:
        self._room = room
        self._post = post
        self._flush: asyncio.TimerHandle | None = None
        self._due = 0.0
        self._not_before = 0.0
        self._work = 0.0
        self._shown_at = 0.0
        self._flushed = asyncio.Event()
        self._is_stopped = False

    def soon(self) -> None:
        """Something came; flush as soon as may be, where there is anything to do."""
        if self._room.has_work:
            self._flush_at(self._not_before)
        elif self._room.has_presence:
            self._flush_at(max(self._not_before, self._shown_at + self._presence_rest()))

    def stop(self) -> None:
        """Flush no more; nobody waits for it any longer either."""
        self._is_stopped = True
        self._flushed.set()
        if self._flush is not None:
            self._flush.cancel()

    def has_room_for(self, guest: Guest) -> bool:
        """Whether what came was checked, and the disk has taken most of it."""
        return guest.waiting <= MOST_LIVE_BYTES and self._room.unkept_bytes <= MOST_UNKEPT_BYTES

    async def room_for_more(self, guest: Guest) -> None:
        """Read on only when there is room for more."""
        while not (self._is_stopped or self.has_room_for(guest)):
            await self._flushed.wait()

    def _presence_rest(self) -> float:
        return max(LEAST_PRESENCE, len(self._room.guests) * PRESENCE_A_PERSON)

    def _flush_at(self, due: float) -> None:
        if self._is_stopped or (self._flush is not None and self._due <= due):
            return
        if self._flush is not None:
            self._flush.cancel()
        self._due = due
        rest = max(0.0, due - perf_counter())
        self._flush = asyncio.get_running_loop().call_later(rest, self._do)

    def _do(self) -> None:
        self._flush = None
        began, worked = perf_counter(), thread_time()
        shows = began >= self._shown_at + self._presence_rest() * _SOON_ENOUGH
        if shows:
            self._shown_at = began
        try:
            self._room.pass_on(with_presence=shows)
        finally:
            self._post.send()
            self._post.tally.flushed(perf_counter() - began)
            self._work += _WEIGHT * (thread_time() - worked - self._work)
            rest = min(FLUSH_REST * self._work, MOST_REST)
            self._not_before = perf_counter() + (AFTER_REFUSAL if self._room.has_work else rest)
            self._flushed.set()
            self._flushed.clear()
            self._room.tidy()
            self.soon()
