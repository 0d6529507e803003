"""Short frames are heard at once, everything else by the library, and all in its order."""

from __future__ import annotations

import asyncio
import random
import zlib
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from typing import Any

import pytest
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from vsmap.sync.host.lines import DEFLATE
from vsmap.sync.host.sockets import LONGEST_QUICK, Socket

MASK = b"\x01\x02\x03\x04"
DONE = b"done"
GREETING = (
    b"GET / HTTP/1.1\r\nHost: here\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
    b"Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n\r\n"
)
BINARY, DEFLATED, BEGINNING, END, PING = 0x82, 0xC2, 0x02, 0x80, 0x89


def frame(content: bytes, first: int = BINARY, *, is_masked: bool = True) -> bytes:
    length, masked = len(content), 0x80 if is_masked else 0
    if length < 126:
        head = bytes((first, masked | length))
    elif length < 1 << 16:
        head = bytes((first, masked | 126)) + length.to_bytes(2, "big")
    else:
        head = bytes((first, masked | 127)) + length.to_bytes(8, "big")
    if not is_masked:
        return head + content
    return head + MASK + bytes(byte ^ MASK[at % 4] for at, byte in enumerate(content))


class Listener:
    """A server that notes what it hears at once, and what it hears in its turn."""

    def __init__(self) -> None:
        self.heard: list[bytes] = []
        self.at_once: list[bytes] = []
        self.is_free = True
        self.over = asyncio.Event()
        self.greeted = asyncio.Event()

    async def welcome(self, socket: ServerConnection) -> None:
        assert isinstance(socket, Socket)
        assert await socket.recv() == b"hello"
        socket.hear_at_once(self._hear_at_once, lambda: self.is_free)
        self.greeted.set()
        with suppress(ConnectionClosed):
            async for message in socket:
                assert isinstance(message, bytes)
                self._hear(message)
        self.over.set()

    def _hear_at_once(self, message: bytes) -> None:
        self.at_once.append(message)
        self._hear(message)

    def _hear(self, message: bytes) -> None:
        self.heard.append(message)
        if message == DONE:
            self.over.set()


@asynccontextmanager
async def listening() -> AsyncIterator[tuple[Listener, asyncio.StreamReader, asyncio.StreamWriter]]:
    listener = Listener()
    async with serve(
        listener.welcome,
        "127.0.0.1",
        0,
        compression=None,
        extensions=[DEFLATE],
        create_connection=Socket,
        max_size=10 * LONGEST_QUICK,
        close_timeout=1,
    ) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(GREETING)
        await reader.readuntil(b"\r\n\r\n")
        writer.write(frame(b"hello"))
        await listener.greeted.wait()
        yield listener, reader, writer
        writer.transport.abort()


def in_a_loop(test: Callable[[], Coroutine[Any, Any, None]]) -> None:
    asyncio.run(test())


MESSAGES = [
    b"",
    b"short",
    bytes(125),
    bytes(126),
    bytes(4000),
    bytes(LONGEST_QUICK - 1),
    bytes(LONGEST_QUICK),
    bytes(70_000),
    b"after the long one",
]


@pytest.mark.parametrize("piece", [1, 2, 3, 7, 1000, 10**6])
def test_all_comes_in_its_order_however_it_is_cut(piece: int) -> None:
    async def test() -> None:
        async with listening() as (listener, _, writer):
            sent = [m for m in MESSAGES if piece > 3 or len(m) < 5000]
            data = b"".join(map(frame, [*sent, DONE]))
            for at in range(0, len(data), piece):
                writer.write(data[at : at + piece])
                await asyncio.sleep(0)
            await listener.over.wait()

            assert listener.heard == [*sent, DONE]
            assert b"short" in listener.at_once
            assert bytes(70_000) not in listener.at_once

    in_a_loop(test)


def test_what_waits_in_the_library_is_heard_first() -> None:
    async def test() -> None:
        async with listening() as (listener, _, writer):
            listener.is_free = False
            sent = [b"%d" % number for number in range(50)]
            writer.write(b"".join(map(frame, sent)))
            while len(listener.heard) < 10:  # noqa: ASYNC110
                await asyncio.sleep(0)
            listener.is_free = True
            writer.write(frame(b"late") + frame(DONE))
            await listener.over.wait()

            assert listener.heard == [*sent, b"late", DONE]

    in_a_loop(test)


def test_pieces_of_one_message_and_pings_between_are_left_to_the_library() -> None:
    async def test() -> None:
        async with listening() as (listener, reader, writer):
            writer.write(frame(b"first "))
            writer.write(frame(b"be", BEGINNING) + frame(b"?", PING) + frame(b"gun", END))
            writer.write(frame(DONE))
            await listener.over.wait()

            assert listener.heard == [b"first ", b"begun", DONE]
            assert await reader.readexactly(3) == b"\x8a\x01?"

    in_a_loop(test)


def test_deflated_messages_follow_each_other_through_both_ways() -> None:
    async def test() -> None:
        async with listening() as (listener, _, writer):
            deflate = zlib.compressobj(wbits=-12)
            draw = random.Random(3)  # noqa: S311
            sent = [draw.randbytes(size) + b"x" * 50 for size in (10, 30_000, 10, 200)]
            for message in (*sent, DONE):
                content = deflate.compress(message) + deflate.flush(zlib.Z_SYNC_FLUSH)
                writer.write(frame(content.removesuffix(b"\x00\x00\xff\xff"), DEFLATED))
            await listener.over.wait()

            assert listener.heard == [*sent, DONE]
            assert sent[0] in listener.at_once
            assert sent[1] not in listener.at_once

    in_a_loop(test)


@pytest.mark.parametrize(
    "bad",
    [
        frame(b"not masked", is_masked=False),
        frame(b"\xff\xff\xff", DEFLATED),
        frame(b"no such kind", 0x83),
        frame(bytes(11 * LONGEST_QUICK)),
        frame(
            zlib.compressobj(9, wbits=-12).compress(bytes(40 * LONGEST_QUICK)) + bytes(9), DEFLATED
        ),
    ],
)
def test_a_frame_that_may_not_be_ends_the_line(bad: bytes) -> None:
    async def test() -> None:
        async with listening() as (listener, reader, writer):
            writer.write(frame(b"good") + bad + frame(b"late"))
            told = await reader.read()

            assert told[0] == 0x88
            assert int.from_bytes(told[2:4], "big") in (1002, 1007, 1009)
            assert listener.heard == [b"good"]

    in_a_loop(test)
