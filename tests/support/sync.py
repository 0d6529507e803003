"""Sessions for tests: rooms with recording lines, a server in a thread, participants that pump."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from vsmap.document.shared_map import SharedWorkbook
from vsmap.model.workbook import Workbook
from vsmap.sync.entry.certificates import fingerprint, own_certificate, server_tls
from vsmap.sync.entry.links import InviteLink
from vsmap.sync.entry.people import Guest, Person
from vsmap.sync.entry.roles import Role
from vsmap.sync.guest.client import Client
from vsmap.sync.guest.participant import Participant
from vsmap.sync.guest.unsent import UnsentLog
from vsmap.sync.host.server import Server, Settings
from vsmap.sync.wire.protocol import MOST_TOLD_BYTES, Message, Notice, read

PATIENCE = 20.0


@dataclass(eq=False)
class RecordingLine:
    """Keeps what was sent, read again."""

    sent: list[Message] = field(default_factory=list)
    closed: tuple[int, str] | None = None
    lets_go: bool = False
    """Whether presence is let go, as on a slow way."""

    def send(self, frame: bytes, *, is_presence: bool = False, is_answer: bool = False) -> bool:
        del is_answer
        if is_presence and self.lets_go:
            return False
        self.sent.append(read(frame, MOST_TOLD_BYTES))
        return True

    def close(self, code: int, reason: str) -> None:
        self.closed = (code, reason)

    def notices(self, name: str) -> list[Notice]:
        return [each for each in self.sent if isinstance(each, Notice) and each.name == name]


def a_guest(name: str, role: Role) -> tuple[Guest, RecordingLine]:
    line = RecordingLine()
    return Guest(Person.of(f"secret of {name}", name, role), line, hears_notices=True), line


class Host:
    """A server in a thread of its own, with TLS, on any free port."""

    def __init__(self, folder: Path, port: int = 0, **terms: float) -> None:
        self.folder = folder
        certificate, key = own_certificate(folder)
        self.fingerprint = fingerprint(certificate)
        tls = server_tls(certificate, key)
        self._settings = Settings(folder, port=port, tls=tls, **terms)  # type: ignore[arg-type]
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._stop: asyncio.Event | None = None
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        assert self._ready.wait(PATIENCE)

    def _run(self) -> None:
        self._loop.run_until_complete(self._serve())

    async def _serve(self) -> None:
        self._stop = asyncio.Event()
        self.server = Server(self._settings)
        await self.server.start()
        self.port = self.server.port
        self._ready.set()
        await self._stop.wait()
        await self.server.stop()

    def do(self, act: Callable[[], object]) -> object:
        """Do something on the server's thread and wait for it."""

        async def run() -> object:
            return act()

        return asyncio.run_coroutine_threadsafe(run(), self._loop).result(PATIENCE)

    def begin(self, document: SharedWorkbook) -> None:
        room, state = document.workbook.id, document.update_since()
        self.do(lambda: self.server.room(room, state))

    def invite(self, room: str, role: Role, **terms: float) -> InviteLink:
        token = self.do(lambda: self.server.gate.invite(room, role, **terms))  # type: ignore[arg-type]
        return InviteLink("127.0.0.1", self.port, room, str(token), self.fingerprint)

    def stop(self) -> None:
        if self._stop is not None:
            self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(PATIENCE)
        self._loop.close()


class Laptop:
    """Somebody's own copy of a workbook, joined to a session."""

    def __init__(
        self, link: InviteLink, state: bytes, name: str, log: UnsentLog | None = None
    ) -> None:
        self.document = SharedWorkbook.from_state(state)
        self.name, self.secret = name, f"secret of {name}"
        self.client = Client(link, self.secret, name)
        self.participant = Participant(self.document, self.client, log=log)
        self.client.start()

    @property
    def workbook(self) -> Workbook:
        return self.document.workbook

    def close(self) -> None:
        self.client.close()
        self.participant.close()


def until(condition: Callable[[], bool], *laptops: Laptop) -> None:
    """Let everybody take in what comes until something holds."""
    end = time.monotonic() + PATIENCE
    while not condition():
        for laptop in laptops:
            laptop.participant.pump()
        assert time.monotonic() < end, [
            (lap.participant.standing, lap.participant.ended, lap.participant.rejections)
            for lap in laptops
        ]
        time.sleep(0.002)


def all_saved(*laptops: Laptop) -> Callable[[], bool]:
    return lambda: all(lap.participant.standing == "saved" for lap in laptops)


@contextmanager
def hosting(folder: Path, **terms: float) -> Iterator[Host]:
    host = Host(folder, 0, **terms)
    yield host
    host.stop()
