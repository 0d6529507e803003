"""The way to one client: what is said in one turn goes out at once, and only so much may wait."""

from __future__ import annotations

import asyncio
import zlib
from contextlib import suppress
from functools import lru_cache

from websockets.asyncio.server import ServerConnection
from websockets.exceptions import ConnectionClosed
from websockets.extensions.permessage_deflate import (
    PerMessageDeflate,
    ServerPerMessageDeflateFactory,
)
from websockets.protocol import State

from vsmap.sync.host.tally import Tally
from vsmap.sync.wire.protocol import TOO_SLOW

MOST_WAITING = 2**20
MOST_WITH_PRESENCE = MOST_WAITING // 4
LEAST_DEFLATED = 126
"""Shorter frames are sent as they are: they would hardly become smaller."""
MOST_SHARED = 2**20
"""Longer frames are made for one client alone and not kept for the next."""
_WHOLE_WINDOW = 15
_BINARY, _DEFLATED = 0x82, 0xC2
_END_OF_BLOCK = b"\x00\x00\xff\xff"

DEFLATE = ServerPerMessageDeflateFactory(
    server_no_context_takeover=True, client_max_window_bits=12, compress_settings={"memLevel": 5}
)
"""What the server offers: each message stands alone, so that all may get the same bytes."""


class Post:
    """All lines of a server: what they were given in one turn goes out together."""

    def __init__(self, tally: Tally | None = None) -> None:
        self.tally = tally or Tally()
        self._waiting: list[SocketLine] = []

    def note(self, line: SocketLine) -> None:
        """A line has something to send: at the end of this turn, where nobody does it before."""
        if not self._waiting:
            asyncio.get_running_loop().call_soon(self.send)
        self._waiting.append(line)

    def send(self) -> None:
        """Send all that waits."""
        waiting, self._waiting = self._waiting, []
        for line in waiting:
            line.write()


class SocketLine:
    """Sends frames in order. Presence is let go first; a client that stays slow is cut off.

    It comes back by itself and asks for what it missed. One answer to such a question does not
    count: on a slow line a large map would else never come through.
    """

    def __init__(self, socket: ServerConnection, post: Post) -> None:
        self._socket = socket
        self._post = post
        self._transport = socket.transport
        self._inflates = any(map(_inflates_alone, socket.protocol.extensions))
        self._frames: list[bytes] = []
        self._gathered = self._buffered = 0
        self._given = 0
        self._answer = (0, 0)
        self._is_closing = False
        self._ending: asyncio.Task[None] | None = None

    @property
    def waiting(self) -> int:
        """How many bytes wait for the client, an answer left out."""
        if not self._frames:
            self._buffered = self._transport.get_write_buffer_size()
        total = self._gathered + self._buffered
        begins, ends = self._answer
        if ends:
            sent = self._given - total
            total -= max(0, ends - max(begins, sent))
            if sent >= ends:
                self._answer = (0, 0)
        return total

    def send(self, frame: bytes, *, is_presence: bool = False, is_answer: bool = False) -> bool:
        """Give a frame to be sent, with all others of this turn; False where it was let go."""
        waiting = self.waiting
        if self._is_closing or (is_presence and waiting > MOST_WITH_PRESENCE):
            return False
        if waiting > MOST_WAITING:
            self.close(TOO_SLOW, "too slow")
            return False
        content = _on_the_wire(frame, is_deflated=self._inflates)
        if not self._frames:
            self._post.note(self)
        self._frames.append(content)
        self._gathered += len(content)
        self._given += len(content)
        if is_answer and not self._answer[1]:
            self._answer = (self._given - len(content), self._given)
        return True

    def close(self, code: int, reason: str) -> None:
        """Send what waits and end; where it is too much, end at once."""
        if self._is_closing:
            return
        self._is_closing = True
        if code == TOO_SLOW:
            self._frames.clear()
            self._transport.abort()
        else:
            self.write()
            self._ending = asyncio.ensure_future(self._end(code, reason))

    async def ended(self) -> None:
        """Wait until a good-bye that has begun is over."""
        if self._ending is not None:
            await self._ending

    def write(self) -> None:
        """Send all frames given so far."""
        frames, self._frames, self._gathered = self._frames, [], 0
        if frames and self._socket.state is State.OPEN and not self._transport.is_closing():
            content = frames[0] if len(frames) == 1 else b"".join(frames)
            self._post.tally.sent_bytes += len(content)
            self._transport.write(content)

    async def _end(self, code: int, reason: str) -> None:
        with suppress(ConnectionClosed):
            await self._socket.close(code, reason)


def _inflates_alone(extension: object) -> bool:
    """Whether a client takes messages deflated each by itself, with the whole window."""
    return (
        isinstance(extension, PerMessageDeflate)
        and extension.local_no_context_takeover
        and extension.local_max_window_bits == _WHOLE_WINDOW
    )


def _on_the_wire(frame: bytes, *, is_deflated: bool) -> bytes:
    """A frame as it goes out."""
    length = len(frame)
    if length < LEAST_DEFLATED:
        return bytes((_BINARY, length)) + frame
    made = _made if length > MOST_SHARED else _made_once
    return made(frame, is_deflated)


def _made(frame: bytes, is_deflated: bool) -> bytes:
    if is_deflated:
        deflate = zlib.compressobj(wbits=-_WHOLE_WINDOW)
        content = deflate.compress(frame) + deflate.flush(zlib.Z_SYNC_FLUSH)
        content = content.removesuffix(_END_OF_BLOCK)
        if len(content) < len(frame):
            return _header(_DEFLATED, len(content)) + content
    return _header(_BINARY, len(frame)) + frame


_made_once = lru_cache(maxsize=16)(_made)
"""The same bytes for all: made for the first they are sent to, found by the rest."""


def _header(first: int, length: int) -> bytes:
    if length < 126:
        return bytes((first, length))
    if length < 1 << 16:
        return bytes((first, 126)) + length.to_bytes(2, "big")
    return bytes((first, 127)) + length.to_bytes(8, "big")
