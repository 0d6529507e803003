"""The way to one client: one write a turn, the same bytes for all, presence let go first."""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import Callable, Coroutine
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from websockets.asyncio.client import connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.extensions.permessage_deflate import PerMessageDeflate
from websockets.protocol import State

from tests.support.maps import a_map
from tests.support.sync import a_guest
from vsmap.document.shared_map import SharedWorkbook
from vsmap.sync.entry.roles import Role
from vsmap.sync.host.lines import DEFLATE, MOST_WAITING, MOST_WITH_PRESENCE, Post, SocketLine
from vsmap.sync.host.pulse import Pulse
from vsmap.sync.host.room import Room
from vsmap.sync.kept.store import RoomStore
from vsmap.sync.wire.protocol import MOST_LIVE_BYTES, TOO_SLOW, Change, Presence

LONG = bytes(range(256)) * 40


class Way:
    """Stands for a transport whose other end reads only what it is told to."""

    def __init__(self) -> None:
        self.written: list[bytes] = []
        self.waiting = 0
        self.is_aborted = False

    def get_write_buffer_size(self) -> int:
        return self.waiting

    def write(self, content: bytes) -> None:
        self.written.append(content)
        self.waiting += len(content)

    def is_closing(self) -> bool:
        return self.is_aborted

    def abort(self) -> None:
        self.is_aborted = True


def a_line(*extensions: object, post: Post | None = None) -> tuple[SocketLine, Way]:
    way = Way()
    socket = SimpleNamespace(
        transport=way, protocol=SimpleNamespace(extensions=extensions), state=State.OPEN
    )
    return SocketLine(cast("ServerConnection", socket), post or Post()), way


def deflating(*, bits: int = 15, stands_alone: bool = True) -> PerMessageDeflate:
    return PerMessageDeflate(
        remote_no_context_takeover=False,
        local_no_context_takeover=stands_alone,
        remote_max_window_bits=12,
        local_max_window_bits=bits,
    )


def in_a_loop(test: Callable[[], Coroutine[Any, Any, None]]) -> None:
    asyncio.run(test())


def content_of(frame: bytes) -> bytes:
    """What a frame of medium length carries."""
    length = int.from_bytes(frame[2:4], "big")
    assert (frame[1], len(frame)) == (126, length + 4)
    if frame[0] == 0x82:
        return frame[4:]
    assert frame[0] == 0xC2
    return zlib.decompressobj(-15).decompress(frame[4:] + b"\x00\x00\xff\xff")


def test_what_is_said_in_one_turn_goes_out_as_one_write() -> None:
    async def test() -> None:
        line, way = a_line()
        line.send(b"one")
        line.send(LONG)
        assert way.written == []

        await asyncio.sleep(0)

        assert way.written == [b"\x82\x03one" + b"\x82\x7e\x28\x00" + LONG]

    in_a_loop(test)


def test_all_get_the_same_bytes_made_once_and_plain_clients_plain_ones() -> None:
    async def test() -> None:
        post = Post()
        first, second, small, shared, plain = (
            a_line(*extensions, post=post)
            for extensions in (
                [deflating()],
                [deflating()],
                [deflating(bits=10)],
                [deflating(stands_alone=False)],
                [],
            )
        )
        for line, _ in (first, second, small, shared, plain):
            line.send(LONG)

        post.send()

        (deflated,), (again,) = first[1].written, second[1].written
        assert deflated is again
        assert len(deflated) < len(LONG) / 5
        assert content_of(deflated) == LONG
        for _, way in (small, shared, plain):
            assert way.written == [b"\x82\x7e\x28\x00" + LONG]

    in_a_loop(test)


def test_what_does_not_become_smaller_is_sent_as_it_is() -> None:
    async def test() -> None:
        line, way = a_line(deflating())
        noise = bytes(n * n * 7919 % 251 for n in range(200))

        line.send(noise)
        await asyncio.sleep(0)

        assert content_of(way.written[0]) == noise

    in_a_loop(test)


def test_a_slow_client_loses_presence_first_and_is_then_cut_off() -> None:
    async def test() -> None:
        line, way = a_line()
        way.waiting = MOST_WITH_PRESENCE + 1

        assert not line.send(b"a cursor", is_presence=True)
        assert line.send(b"an edit")
        await asyncio.sleep(0)
        assert way.written == [b"\x82\x07an edit"]

        way.waiting = MOST_WITH_PRESENCE - 1
        assert line.send(b"a cursor", is_presence=True)
        await asyncio.sleep(0)

        way.waiting = MOST_WAITING + 1
        assert not line.send(b"an edit")
        await asyncio.sleep(0)
        assert way.is_aborted
        assert len(way.written) == 2
        assert not line.send(b"an edit")

    in_a_loop(test)


def test_one_large_answer_does_not_count_until_it_has_gone_out() -> None:
    async def test() -> None:
        line, way = a_line()
        answer = bytes(3 * MOST_WAITING)

        line.send(answer, is_answer=True)
        await asyncio.sleep(0)
        assert line.waiting < 100
        assert line.send(b"a cursor", is_presence=True)
        assert line.send(bytes(MOST_WAITING), is_answer=True)
        await asyncio.sleep(0)
        assert line.waiting > MOST_WAITING

        way.waiting -= len(answer)
        assert line.waiting > MOST_WAITING
        assert not line.send(b"an edit")
        assert way.is_aborted

    in_a_loop(test)


@pytest.mark.parametrize("compression", ["deflate", None])
def test_real_clients_read_what_is_written_to_them(compression: str | None) -> None:
    async def test() -> None:
        post = Post()

        async def welcome(socket: ServerConnection) -> None:
            line = SocketLine(socket, post)
            for frame in (b"one", LONG, bytes(70_000)):
                line.send(frame)
            assert await socket.recv() == LONG
            line.send(b"last words")
            line.close(4001, "over")
            await line.ended()

        async with serve(welcome, "127.0.0.1", 0, compression=None, extensions=[DEFLATE]) as server:
            port = next(iter(server.sockets)).getsockname()[1]
            async with connect(f"ws://127.0.0.1:{port}", compression=compression) as socket:
                assert [await socket.recv() for _ in range(3)] == [b"one", LONG, bytes(70_000)]
                await socket.send(LONG)
                assert await socket.recv() == b"last words"
                await socket.wait_closed()
                assert (socket.close_code, socket.close_reason) == (4001, "over")

    in_a_loop(test)


class CountedRoom(Room):
    """Notes when it passes on, and whether with what people show."""

    def __init__(self, folder: Path) -> None:
        state = SharedWorkbook.new(a_map("Now").workbook("Bicycles")).update_since()
        super().__init__(RoomStore(folder / "room.sqlite"), state)
        self.passed: list[bool] = []

    def pass_on(self, *, with_presence: bool = True) -> None:
        self.passed.append(with_presence)
        super().pass_on(with_presence=with_presence)


def test_a_room_is_flushed_once_for_all_that_came_and_rests_when_nothing_does(
    tmp_path: Path,
) -> None:
    async def test() -> None:
        room = CountedRoom(tmp_path)
        pulse = Pulse(room, Post())
        guest, _ = a_guest("KT", Role.MAPPER)
        room.enter(guest)
        pulse.soon()
        while not room.passed:  # noqa: ASYNC110
            await asyncio.sleep(0)
        for number in range(50):
            room.receive(guest, Change(b"\x00\x00"))
            room.receive(guest, Presence({7: (number, {})}))
            pulse.soon()
        while room.has_work or room.has_presence:  # noqa: ASYNC110
            await asyncio.sleep(0)
        assert len(room.passed) <= 3
        assert any(room.passed)
        assert pulse._flush is None

        pulse.stop()
        room.receive(guest, Change(b"\x00\x00"))
        pulse.soon()
        assert pulse._flush is None
        room.close()

    in_a_loop(test)


def test_who_waits_for_a_flush_is_let_go_when_the_flushes_end(tmp_path: Path) -> None:
    async def test() -> None:
        room = CountedRoom(tmp_path)
        pulse = Pulse(room, Post())
        guest, _ = a_guest("KT", Role.MAPPER)
        room.enter(guest)
        room.receive(guest, Change(bytes(MOST_LIVE_BYTES + 1), is_answer=True))
        waits = asyncio.ensure_future(pulse.room_for_more(guest))
        await asyncio.sleep(0)
        assert not waits.done()

        pulse.stop()

        async with asyncio.timeout(5):
            await waits
        room.close()

    in_a_loop(test)


def test_the_cut_off_is_told_as_too_slow() -> None:
    line, way = a_line()

    line.close(TOO_SLOW, "too slow")

    assert way.is_aborted
