"""The server: sockets in, rooms behind, nothing told as saved before it is on disk."""

from __future__ import annotations

import asyncio
import json
import logging
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from time import perf_counter
from urllib.parse import parse_qs, urlsplit

from websockets.asyncio.server import Server as Listener
from websockets.asyncio.server import ServerConnection, serve
from websockets.datastructures import Headers
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response

import vsmap
from vsmap.model.errors import UpdateRefused, VsmapError
from vsmap.model.language import said
from vsmap.sync.codes import PATH as CODE_PATH
from vsmap.sync.codes import Codes, TooManyGuesses
from vsmap.sync.housekeeping import hold_folder, keep_versions, put_out_withdrawn
from vsmap.sync.invites import Gate, InviteRefused, redacted
from vsmap.sync.lines import SocketLine
from vsmap.sync.people import Guest, Person
from vsmap.sync.protocol import PROTOCOL, Denied, Notice, Presence, read, written
from vsmap.sync.requests import INVITE, answer, invite
from vsmap.sync.roles import Role
from vsmap.sync.room import MOST_FIRST_BYTES, MOST_LIVE_BYTES, Room
from vsmap.sync.store import RoomStore

log = logging.getLogger("vsmap.sync")
_sockets = logging.getLogger("vsmap.sockets")
_sockets.setLevel(logging.WARNING)  # What it says below that shows addresses with their tokens.

DENIED = 4401
MOST_CODE = 20
GREETING_SECONDS = 10.0
CLOSING_SECONDS = 2.0
MOST_UNKEPT_BYTES = 32 * 2**20
FLUSH_REST = 3.0
"""The next flush comes no sooner than so many times what the last one took."""
MOST_PRESENCE_A_SECOND = 30
MOST_MESSAGES_A_SECOND = 200
_ROOM_NAME = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")


@dataclass(frozen=True, slots=True)
class Settings:
    """Where rooms are kept, where the server listens (port 0: any free one), how it is secured."""

    folder: Path
    host: str = "127.0.0.1"
    port: int = 8765
    tls: ssl.SSLContext | None = None
    silence: float = 20.0
    """Seconds between two signs of life asked of a client; as long again, and it is given up."""
    housekeeping: float = 5.0
    """Seconds between two looks after invites that were withdrawn and versions that are due."""


class Server:
    """All rooms of one data folder."""

    def __init__(self, settings: Settings, gate: Gate | None = None) -> None:
        """Raises FileProblem where another server keeps the same folder."""
        self._settings = settings
        self._hold = hold_folder(settings.folder)
        self.gate = gate or Gate(settings.folder)
        self.codes = Codes()
        self._rooms: dict[str, Room] = {}
        self._flushes: dict[str, asyncio.TimerHandle] = {}
        self._last_flush: dict[str, tuple[float, float]] = {}
        self._flushed: dict[str, asyncio.Event] = {}
        self._keeping: asyncio.Task[None] | None = None
        self._listener: Listener | None = None

    async def start(self) -> None:
        """Listen."""
        place = self._settings
        self._keeping = asyncio.create_task(self._keep_house())
        self._listener = await serve(
            self._welcome,
            place.host,
            place.port,
            ssl=place.tls,
            process_request=self._answer_plainly,
            max_size=MOST_FIRST_BYTES + 64,
            max_queue=2,
            ping_interval=place.silence,
            ping_timeout=place.silence,
            close_timeout=CLOSING_SECONDS,
            compression="deflate",
            server_header=None,
            logger=_sockets,
        )

    @property
    def port(self) -> int:
        """Where it listens."""
        if self._listener is None:
            message = "the server has not started"
            raise RuntimeError(message)
        return int(next(iter(self._listener.sockets)).getsockname()[1])

    async def stop(self) -> None:
        """Keep everything, say good-bye, let the files go."""
        for handle in self._flushes.values():
            handle.cancel()
        if self._keeping is not None:
            self._keeping.cancel()
        for room in self._rooms.values():
            room.flush()
        if self._listener is not None:
            self._listener.close(code=1001, reason=said("The host is stopping."))
            await self._listener.wait_closed()
        for room in self._rooms.values():
            room.close()
        self.gate.close()
        self._hold.close()

    def room(self, name: str, started_with: bytes | None = None) -> Room:
        """A room, opened when it is first asked for. Raises VsmapError where it can't be."""
        if name not in self._rooms:
            if not name or len(name) > 64 or not set(name) <= _ROOM_NAME:
                raise InviteRefused(said("There is no such session."))
            path = self._settings.folder / "rooms" / f"{name}.sqlite"
            if started_with is None and not path.exists():
                raise InviteRefused(said("There is no such session."))
            self._rooms[name] = Room(RoomStore(path), started_with)
        return self._rooms[name]

    async def _welcome(self, socket: ServerConnection) -> None:
        """One connection from its first message to its last."""
        name = _room_of(socket)
        line = SocketLine(socket)
        sending = asyncio.ensure_future(line.run())
        try:
            guest = await self._greeted(socket, line, name)
            if guest is not None:
                await self._serve(socket, name, guest)
        except ConnectionClosed:
            pass
        finally:
            sending.cancel()
            with suppress(asyncio.CancelledError):
                await sending

    async def _greeted(self, socket: ServerConnection, line: SocketLine, name: str) -> Guest | None:
        """Let somebody in by their token; None after they were told why not."""
        try:
            guest = await self._identified(socket, line, name)
            room = self.room(name)
            guest.person.role = room.role_for(guest.person.id, guest.person.role)
        except (VsmapError, TimeoutError) as refusal:
            reason = str(refusal) or said("The greeting did not come.")
            log.info("denied", extra={"room": name, "why": redacted(reason)})
            with suppress(ConnectionClosed):
                await socket.send(written(Denied(reason)))
                await socket.close(DENIED, reason[:100])
            return None
        room.enter(guest)
        self._flush_soon(name)
        log.info("entered", extra={"room": name, "person": guest.person.id})
        return guest

    async def _identified(self, socket: ServerConnection, line: SocketLine, name: str) -> Guest:
        token = _token_of(socket)
        if token:  # A stock Yjs client, which knows nothing of our frames.
            secret = token
            invite = self.gate.redeem(token, name, Person.of(secret, "", _any_role()).id)
            person = Person.of(f"{secret}{id(socket)}", said("Guest"), invite.role)
            return Guest(person, line, invite=invite.id)
        async with asyncio.timeout(GREETING_SECONDS):
            hello = read(_bytes(await socket.recv()))
        if not isinstance(hello, Notice) or hello.name != "hello":
            raise InviteRefused(said("This is not a vsmap client."))
        if hello.says.get("protocol") != PROTOCOL:
            message = said(
                "This session needs another version of vsmap; update yours or the host's."
            )
            raise InviteRefused(message)
        secret, shown = str(hello.says.get("me", "")), str(hello.says.get("name", ""))
        colour = hello.says.get("colour")
        nobody = Person.of(secret, shown, _any_role())
        invite = self.gate.redeem(str(hello.says.get("token", "")), name, nobody.id)
        wanted = colour if isinstance(colour, int) else 0
        person = Person.of(secret, shown, invite.role, wanted)
        return Guest(person, line, hears_notices=True, invite=invite.id)

    async def _serve(self, socket: ServerConnection, name: str, guest: Guest) -> None:
        room, meter = self.room(name), _Meter()
        try:
            async for frame in socket:
                message = read(_bytes(frame))
                if not meter.lets_through(is_presence=isinstance(message, Presence)):
                    continue
                if isinstance(message, Notice) and message.name == INVITE:
                    invite(room, name, guest, message.says, (self.gate, self.codes))
                elif isinstance(message, Notice):
                    answer(room, guest, message)
                else:
                    room.receive(guest, message)
                if room.has_work:
                    self._flush_soon(name)
                await self._room_for_more(room, guest, name)
        except UpdateRefused as refusal:
            log.info("refused", extra={"room": name, "why": str(refusal)})
            await socket.close(1007, str(refusal)[:100])
        finally:
            room.leave(guest)
            self._flush_soon(name)

    async def _room_for_more(self, room: Room, guest: Guest, name: str) -> None:
        """Read on only when what came was checked, and the disk has taken most of it."""
        while guest.waiting > MOST_LIVE_BYTES or room.unkept_bytes > MOST_UNKEPT_BYTES:
            await self._flushed.setdefault(name, asyncio.Event()).wait()

    def _flush_soon(self, name: str) -> None:
        if name in self._flushes:
            return
        ended, took = self._last_flush.get(name, (0.0, 0.0))
        rest = max(0.0, ended + FLUSH_REST * took - perf_counter())
        loop = asyncio.get_running_loop()
        self._flushes[name] = loop.call_later(rest, self._flush, name)

    def _flush(self, name: str) -> None:
        del self._flushes[name]
        began = perf_counter()
        try:
            self._rooms[name].flush()
        finally:
            self._flushed.pop(name, asyncio.Event()).set()
        ended = perf_counter()
        self._last_flush[name] = (ended, ended - began)
        if self._rooms[name].has_work:  # The disk refused; try again in a while.
            loop = asyncio.get_running_loop()
            self._flushes[name] = loop.call_later(1.0, self._flush, name)

    async def _keep_house(self) -> None:
        while True:
            await asyncio.sleep(self._settings.housekeeping)
            for room in self._rooms.values():
                put_out_withdrawn(room, self.gate)
                keep_versions(room)

    def _answer_plainly(self, socket: ServerConnection, request: Request) -> Response | None:
        """Health, metrics and spoken codes over plain HTTP; anything else goes on to the rooms."""
        match urlsplit(request.path).path:
            case path if path.startswith(CODE_PATH):
                return self._invite_of(path.removeprefix(CODE_PATH), socket)
            case "/health":
                return _response(self._health(), "application/json")
            case "/metrics":
                return _response(self._metrics(), "text/plain; version=0.0.4")
            case _:
                return None

    def _invite_of(self, code: str, socket: ServerConnection) -> Response:
        asked_by = str((socket.remote_address or ("",))[0])
        try:
            meant = self.codes.meant(code[:MOST_CODE], asked_by)
        except TooManyGuesses:
            return _response("", "text/plain", HTTPStatus.TOO_MANY_REQUESTS)
        if meant is None:
            return _response("", "text/plain", HTTPStatus.NOT_FOUND)
        says = {"room": meant.room, "token": meant.token}
        return _response(json.dumps(says), "application/json")

    def _health(self) -> str:
        rooms = self._rooms.values()
        return json.dumps(
            {
                "rooms": len(self._rooms),
                "people": sum(len(room.people) for room in rooms),
                "unsaved": sum(room.unsaved for room in rooms),
                "version": vsmap.__version__,
            }
        )

    def _metrics(self) -> str:
        rooms = self._rooms.values()
        lines = (
            ("vsmap_rooms", len(self._rooms)),
            ("vsmap_people", sum(len(room.people) for room in rooms)),
            ("vsmap_unsaved_changes", sum(room.unsaved for room in rooms)),
        )
        return "".join(f"# TYPE {name} gauge\n{name} {value}\n" for name, value in lines)


class _Meter:
    """How much one client may say in a second."""

    def __init__(self, clock: Callable[[], float] = perf_counter) -> None:
        self._clock = clock
        self._second = 0
        self._messages = self._presence = 0

    def lets_through(self, *, is_presence: bool) -> bool:
        """Count a message. Too much presence is let go; too much of everything is an error."""
        second = int(self._clock())
        if second != self._second:
            self._second, self._messages, self._presence = second, 0, 0
        self._messages += 1
        self._presence += is_presence
        if self._messages > MOST_MESSAGES_A_SECOND and not is_presence:
            raise UpdateRefused(said("too many messages in a second"))
        return not (is_presence and self._presence > MOST_PRESENCE_A_SECOND)


def _room_of(socket: ServerConnection) -> str:
    return urlsplit(socket.request.path if socket.request else "").path.strip("/")


def _token_of(socket: ServerConnection) -> str:
    query = urlsplit(socket.request.path if socket.request else "").query
    return next(iter(parse_qs(query).get("token", [])), "")


def _any_role() -> Role:
    """A role for somebody who is only looked up."""
    return Role.VIEWER


def _bytes(frame: str | bytes) -> bytes:
    if isinstance(frame, str):
        raise UpdateRefused(said("text where bytes belong"))
    return frame


def _response(body: str, kind: str, status: HTTPStatus = HTTPStatus.OK) -> Response:
    content = body.encode()
    headers = Headers({"Content-Type": kind, "Content-Length": str(len(content))})
    return Response(status.value, status.phrase, headers, content)
