"""The way to one client: frames wait while it is slow, and only so many."""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import suppress

from websockets.asyncio.server import ServerConnection
from websockets.exceptions import ConnectionClosed

MOST_WAITING = 2**20
MOST_WITH_PRESENCE = MOST_WAITING // 4
TOO_SLOW = 4008


class SocketLine:
    """Sends frames in order. Presence is let go first; a client that stays slow is cut off.

    It comes back by itself and asks for what it missed. One answer to such a question does not
    count: on a slow line a large map would else never come through.
    """

    def __init__(self, socket: ServerConnection) -> None:
        self._socket = socket
        self._frames: deque[tuple[bytes, int]] = deque()
        self._waiting = 0
        self._has_answer = False
        self._is_closing = False
        self._stir = asyncio.Event()
        self._end: tuple[int, str] | None = None

    def send(self, frame: bytes, *, is_presence: bool = False, is_answer: bool = False) -> None:
        """Give a frame to be sent."""
        if self._is_closing or (is_presence and self._waiting > MOST_WITH_PRESENCE):
            return
        if self._waiting > MOST_WAITING:
            self.close(TOO_SLOW, "too slow")
            return
        is_free = is_answer and not self._has_answer
        self._has_answer |= is_free
        counted = 0 if is_free else len(frame)
        self._frames.append((frame, counted))
        self._waiting += counted
        self._stir.set()

    def close(self, code: int, reason: str) -> None:
        """Send what waits and end; where it is too much, end at once."""
        self._is_closing = True
        self._end = (code, reason)
        if code == TOO_SLOW:
            self._frames.clear()
            self._socket.transport.abort()
        self._stir.set()

    async def run(self) -> None:
        """Send until it is closed from here or there."""
        with suppress(ConnectionClosed):
            while True:
                await self._stir.wait()
                self._stir.clear()
                while self._frames:
                    frame, counted = self._frames.popleft()
                    await self._socket.send(frame)
                    self._waiting -= counted
                    self._has_answer = self._has_answer and counted > 0
                if self._end is not None:
                    await self._socket.close(*self._end)
                    return
