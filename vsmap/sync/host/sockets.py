"""The sockets of a server: short whole frames are read at once, everything else by the library.

Hundreds of people say thousands of short things a second. Each would cost a turn of a task and a
dozen steps of a parser that is made for any frame; most come whole, in one piece of data.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from websockets.asyncio.server import ServerConnection
from websockets.exceptions import PayloadTooBig, ProtocolError
from websockets.extensions.permessage_deflate import PerMessageDeflate
from websockets.frames import DATA_OPCODES, Frame, Opcode
from websockets.protocol import Event, State

try:
    from websockets.speedups import apply_mask
except ImportError:  # Not built on this machine.
    from websockets.utils import apply_mask

LONGEST_QUICK = 16 * 1024
"""Bytes of a frame that is waited for here until it is whole."""
_MASKED = 0x80
_BINARY, _DEFLATED = 0x82, 0xC2
_END_OF_GREETING = b"\r\n\r\n"
_CORRUPT = 1002


class Socket(ServerConnection):
    """A connection that may be heard at once: `hear_at_once` says by whom."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._hear: Callable[[bytes], None] | None = None
        self._is_free: Callable[[], bool] = bool
        self._knows_where = False
        self._rest = b""
        self._owed = 0
        self._queued = 0

    def hear_at_once(self, hear: Callable[[bytes], None], is_free: Callable[[], bool]) -> None:
        """From now on give what comes to `hear`, while it `is_free`; else it waits for `recv`."""
        self._hear, self._is_free = hear, is_free

    def data_received(self, data: bytes) -> None:
        """Some bytes came."""
        if self.protocol.state is State.CONNECTING:
            self._knows_where = data.endswith(_END_OF_GREETING)
        if self._rest:
            data, self._rest = self._rest + data, b""
        if self.protocol.state is not State.OPEN or not self._knows_where:
            super().data_received(data)
            return
        at, size = 0, len(data)
        while at < size:
            if not self._owed:
                body, end = _extent(data, at)
                if not end:
                    break
                is_short = end - body < LONGEST_QUICK
                if is_short and data[at + 1] & _MASKED and self._is_quick(data[at]):
                    if end > size:
                        break
                    self._take(data[at], data[body:end], data[body - 4 : body])
                    at = end
                    continue
                self._owed = end - at
            given = data[at : at + self._owed]
            at += len(given)
            self._owed -= len(given)
            super().data_received(given)
        self._rest = data[at:]

    def process_event(self, event: Event) -> None:
        """Something came that the library has read."""
        if isinstance(event, Frame) and event.opcode in DATA_OPCODES and event.fin:
            self._queued += 1
        super().process_event(event)

    async def recv(self, *given: Any, **named: Any) -> Any:
        """The next message of those that wait."""
        message = await super().recv(*given, **named)
        self._queued -= 1
        return message

    def _is_quick(self, first: int) -> bool:
        """Whether a frame that begins so may be heard before all that waits: there is none."""
        return (
            self._hear is not None
            and (first == _BINARY or (first == _DEFLATED and self._inflater() is not None))
            and not self._queued
            and self.protocol.state is State.OPEN
            and self._is_free()
        )

    def _take(self, first: int, masked: bytes, mask: bytes) -> None:
        content = bytes(apply_mask(masked, mask))
        inflater = self._inflater()
        if first == _DEFLATED and inflater is not None:
            frame = Frame(Opcode.BINARY, content, rsv1=True)
            try:
                content = bytes(
                    inflater.decode(frame, max_size=self.protocol.max_message_size).data
                )
            except (ProtocolError, PayloadTooBig) as error:
                self._hear = None
                self.protocol.fail(_CORRUPT, str(error)[:100])
                self.send_data()
                return
        if self._hear is not None:
            self._hear(content)

    def _inflater(self) -> PerMessageDeflate | None:
        extensions = self.protocol.extensions
        found = extensions[0] if extensions else None
        return found if isinstance(found, PerMessageDeflate) else None


def _extent(data: bytes, at: int) -> tuple[int, int]:
    """Where a frame's content begins and ends; 0 as its end while that can't be told."""
    if len(data) - at < 2:
        return at, 0
    length, body = data[at + 1] & 0x7F, at + 2
    if length > 125:
        wide = 2 if length == 126 else 8
        if len(data) < body + wide:
            return at, 0
        length, body = int.from_bytes(data[body : body + wide], "big"), body + wide
    if data[at + 1] & _MASKED:
        body += 4
    return body, body + length
