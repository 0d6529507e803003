"""A host in a thread of its own that lets anybody in and then says what a test tells it to."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path

from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from vsmap.sync.entry.certificates import fingerprint, own_certificate, server_tls
from vsmap.sync.entry.links import InviteLink

Manners = Callable[[ServerConnection], Awaitable[None]]
PATIENCE = 20.0


class HostileHost:
    """Whoever connects is treated with these manners."""

    def __init__(self, folder: Path, manners: Manners) -> None:
        certificate, key = own_certificate(folder)
        self._fingerprint = fingerprint(certificate)
        self._tls = server_tls(certificate, key)
        self._manners = manners
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._stop = asyncio.Event()
        self.lines = 0
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        assert self._ready.wait(PATIENCE)

    def link(self, room: str) -> InviteLink:
        return InviteLink("127.0.0.1", self.port, room, "any.token", self._fingerprint)

    def stop(self) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(PATIENCE)
        self._loop.close()

    def _run(self) -> None:
        self._loop.run_until_complete(self._serve())

    async def _serve(self) -> None:
        options = {"ssl": self._tls, "max_size": None, "close_timeout": 0.2}
        async with serve(self._treat, "127.0.0.1", 0, **options) as listener:  # type: ignore[arg-type]
            self.port = next(iter(listener.sockets)).getsockname()[1]
            self._ready.set()
            await self._stop.wait()

    async def _treat(self, socket: ServerConnection) -> None:
        self.lines += 1
        try:
            await socket.recv()
            await self._manners(socket)
        except ConnectionClosed:
            return
