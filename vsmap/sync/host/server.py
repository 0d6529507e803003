"""The server: sockets in, rooms behind, nothing told as saved before it is on disk."""

from __future__ import annotations

import asyncio
import json
import logging
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from websockets.asyncio.server import Server as Listener
from websockets.asyncio.server import ServerConnection, serve
from websockets.datastructures import Headers
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response

from vsmap.model.errors import UpdateRefused, VsmapError
from vsmap.model.language import said
from vsmap.sync.entry.certificates import HostTls
from vsmap.sync.entry.codes import PATH as CODE_PATH
from vsmap.sync.entry.codes import Codes, TooManyGuesses
from vsmap.sync.entry.greeting import greeted
from vsmap.sync.entry.invites import Gate, Invite, InviteRefused, redacted
from vsmap.sync.entry.people import Guest, Person
from vsmap.sync.entry.roles import Role
from vsmap.sync.finding.kit import Kit, kit_path
from vsmap.sync.host.housekeeping import (
    hold_folder,
    keep_versions,
    kept_rooms,
    look_after,
    put_out_withdrawn,
)
from vsmap.sync.host.lines import DEFLATE, Post, SocketLine
from vsmap.sync.host.metering import Meter
from vsmap.sync.host.pulse import Pulse
from vsmap.sync.host.requests import INVITE, answer, invite
from vsmap.sync.host.room import Room
from vsmap.sync.host.sockets import Socket
from vsmap.sync.host.succession import HEIR, Succession, begun_kit, invite_of
from vsmap.sync.host.watched import Watched
from vsmap.sync.kept.opening import is_room
from vsmap.sync.kept.store import RoomStore
from vsmap.sync.wire.protocol import (
    MOST_FIRST_BYTES,
    Denied,
    Moved,
    Notice,
    Presence,
    read,
    written,
)

log = logging.getLogger("vsmap.sync")
_sockets = logging.getLogger("vsmap.sockets")
_sockets.setLevel(logging.WARNING)  # What it says below that shows addresses with their tokens.

DENIED = 4401
MALFORMED = 1007
MOST_CODE = 20
GREETING_SECONDS = 10.0
CLOSING_SECONDS = 2.0
LOOK_SECONDS = 0.02
HEIRS_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Settings:
    """Where rooms are kept, where the server listens (port 0: any free one), how it is secured."""

    folder: Path
    host: str = "127.0.0.1"
    port: int = 8765
    tls: HostTls | None = None
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
        self._successions: dict[str, Succession] = {}
        self._pulses: dict[str, Pulse] = {}
        self._post = Post()
        self._watched = Watched(settings.folder, self._rooms, self._post.tally)
        self._keeping: asyncio.Task[None] | None = None
        self._looks: list[asyncio.TimerHandle] = []
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
            compression=None,
            extensions=[DEFLATE],
            create_connection=Socket,
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

    async def end(self) -> None:
        """Tell everybody that their session is over, and wait a while until they have heard it."""
        for room in self._rooms.values():
            room.flush()
            room.end()
        with suppress(TimeoutError):
            async with asyncio.timeout(CLOSING_SECONDS):
                while any(room.guests for room in self._rooms.values()):  # noqa: ASYNC110
                    await asyncio.sleep(LOOK_SECONDS)

    async def stop(self) -> None:
        """Keep everything, say good-bye, let the files go."""
        for pulse in self._pulses.values():
            pulse.stop()
        if self._keeping is not None:
            self._keeping.cancel()
        for room in self._rooms.values():
            room.flush()
        if self._listener is not None:
            self._listener.close(code=1001, reason=said("The host is stopping."))
            await self._listener.wait_closed()
        for look in self._looks:
            look.cancel()
        for room in self._rooms.values():
            room.close()
        self.gate.close()
        self._hold.close()

    @property
    def fingerprint(self) -> str:
        """That of the certificate guests see; empty where there is none."""
        tls = self._settings.tls
        return tls.fingerprint if tls is not None else ""

    @property
    def open_rooms(self) -> tuple[str, ...]:
        """The names of the rooms that were asked for since the server runs."""
        return tuple(self._rooms)

    @property
    def kept_rooms(self) -> tuple[str, ...]:
        """The names of all rooms in the data folder, the one used last first."""
        return kept_rooms(self._settings.folder)

    def room(self, name: str, started_with: bytes | None = None) -> Room:
        """A room, opened when it is first asked for. Raises VsmapError where it can't be."""
        if name not in self._rooms:
            if not is_room(name):
                raise InviteRefused(said("There is no such session."))
            path = self._settings.folder / "rooms" / f"{name}.sqlite"
            if started_with is None and not path.exists():
                raise InviteRefused(said("There is no such session."))
            room = self._rooms[name] = Room(RoomStore(path), started_with)
            self._pulses[name] = Pulse(room, self._post)
            self._successions[name] = Succession(
                name, room, self.gate, self._settings.folder, self.fingerprint
            )
        return self._rooms[name]

    def succession(self, name: str) -> Succession:
        """Who may carry on hosting a room. Raises VsmapError where it can't be opened."""
        self.room(name)
        return self._successions[name]

    async def _welcome(self, socket: ServerConnection) -> None:
        """One connection from its first message to its last."""
        name = _room_of(socket)
        line = SocketLine(socket, self._post)
        try:
            guest = await self._greeted(socket, line, name)
            if guest is not None:
                await self._serve(socket, name, guest)
        except ConnectionClosed:
            pass
        finally:
            await line.ended()

    async def _greeted(self, socket: ServerConnection, line: SocketLine, name: str) -> Guest | None:
        """Let somebody in by their token; None after they were told why not."""
        try:
            guest, invited = await self._identified(socket, line, name)
            room = self.room(name)
            guest.person.role = room.role_for(guest.person.id, guest.person.role)
        except (VsmapError, TimeoutError) as refusal:
            reason = str(refusal) or said("The greeting did not come.")
            log.info("denied", extra={"room": name, "why": redacted(reason)})
            self._post.tally.denied += 1
            with suppress(ConnectionClosed):
                await socket.send(written(Denied(reason)))
                await socket.close(DENIED, reason[:100])
            return None
        room.enter(guest)
        self.succession(name).enter(guest, invited)
        self._pulses[name].soon()
        self._post.tally.joined += 1
        log.info("entered", extra={"room": name, "person": guest.person.id})
        return guest

    async def _identified(
        self, socket: ServerConnection, line: SocketLine, name: str
    ) -> tuple[Guest, Invite]:
        token = _token_of(socket)
        if token:  # A stock Yjs client, which knows nothing of our frames.
            secret = token
            invite = self.gate.redeem(token, name, Person.of(secret, "", _any_role()).id)
            person = Person.of(f"{secret}{id(socket)}", said("Guest"), invite.role)
            return Guest(person, line, invite=invite.id), invite
        async with asyncio.timeout(GREETING_SECONDS):
            hello = read(_bytes(await socket.recv()))
        let_in = partial(self._let_in, name)
        person, invite = greeted(hello, name, self.fingerprint, let_in)
        hears_cursors = isinstance(hello, Notice) and hello.says.get("cursors") is True
        guest = Guest(person, line, True, hears_cursors, invite=invite.id)  # noqa: FBT003
        return guest, invite

    def _let_in(self, name: str, token: str, person: str) -> Invite:
        """What an invite, or the pass of an earlier host, grants. Raises InviteRefused."""
        try:
            return self.gate.redeem(token, name, person)
        except InviteRefused:
            kit = self._kit_of(name)
            known = invite_of(kit, token, person) if kit is not None else None
            if known is None:
                raise
            return known

    def _kit_of(self, name: str) -> Kit | None:
        """What is known of the earlier hosts of a room, which is not opened for it."""
        if name in self._successions:
            return self._successions[name].kit
        if not is_room(name):
            return None
        return begun_kit(kit_path(self._settings.folder, name), name, self.gate)

    async def _serve(self, socket: ServerConnection, name: str, guest: Guest) -> None:
        pulse, meter = self._pulses[name], Meter()

        is_over = False

        def hear(frame: str | bytes) -> None:
            nonlocal is_over
            try:
                if not (is_over or guest.is_out):
                    self._take(name, guest, _bytes(frame), meter)
            except UpdateRefused as refusal:
                is_over = True
                log.info("refused", extra={"room": name, "why": str(refusal)})
                guest.line.close(MALFORMED, str(refusal)[:100])

        if isinstance(socket, Socket):
            socket.hear_at_once(hear, partial(pulse.has_room_for, guest))
        try:
            async for frame in socket:
                hear(frame)
                await pulse.room_for_more(guest)
        finally:
            self.room(name).leave(guest)
            pulse.soon()

    def _take(self, name: str, guest: Guest, frame: bytes, meter: Meter) -> None:
        """Take in one message of somebody. Raises UpdateRefused."""
        message, room = read(frame), self._rooms[name]
        if not meter.lets_through(is_presence=isinstance(message, Presence | Moved)):
            return
        if not isinstance(message, Notice):
            room.receive(guest, message)
        elif message.name == INVITE:
            invite(room, name, guest, message.says, (self.gate, self.codes))
        elif message.name == HEIR:
            self._note_heir(self.succession(name), guest, message)
        else:
            answer(room, guest, message)
        self._pulses[name].soon()

    def _note_heir(self, succession: Succession, guest: Guest, notice: Notice) -> None:
        """Note who may carry on; all who say so within a moment are told of at once."""
        was_news = succession.is_news
        succession.note_heir(guest, notice.says)
        if succession.is_news and not was_news:
            loop = asyncio.get_running_loop()
            self._looks = [each for each in self._looks if each.when() > loop.time()]
            self._looks.append(loop.call_later(HEIRS_SECONDS, look_after, succession))

    async def _keep_house(self) -> None:
        while True:
            await asyncio.sleep(self._settings.housekeeping)
            for room in self._rooms.values():
                put_out_withdrawn(room, self.gate)
                keep_versions(room)
            for succession in self._successions.values():
                look_after(succession)

    async def _answer_plainly(self, socket: ServerConnection, request: Request) -> Response | None:
        """Health, metrics and spoken codes over plain HTTP; anything else goes on to the rooms."""
        match urlsplit(request.path).path:
            case path if path.startswith(CODE_PATH):
                return self._invite_of(path.removeprefix(CODE_PATH), socket)
            case "/health":
                status, body = await self._watched.health()
                return _response(body, "application/json", status)
            case "/metrics":
                return _response(self._watched.metrics(), "text/plain; version=0.0.4")
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
