"""The client's end of the line: a thread of its own that keeps one connection up.

It knows bytes only. What comes in is put into a queue and the owner's thread is told to look
(`stir`); nothing of the document is touched here.
"""

from __future__ import annotations

import asyncio
import contextlib
import queue
import random
import ssl
import threading
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from enum import StrEnum

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidURI

from vsmap.model.errors import UpdateRefused
from vsmap.model.language import said
from vsmap.sync.entry.certificates import fingerprint_of, guest_tls, is_expected
from vsmap.sync.entry.identity import Identity
from vsmap.sync.entry.links import InviteLink
from vsmap.sync.wire.clipping import clipped, reason
from vsmap.sync.wire.protocol import (
    ENDED,
    MOST_FIRST_BYTES,
    MOST_LIVE_BYTES,
    MOST_TOLD_BYTES,
    PROTOCOL,
    REMOVED,
    Denied,
    Message,
    Notice,
    read,
    written,
)

LEAST_PAUSE, MOST_PAUSE = 0.2, 8.0
MOST_WAITING = 1000
"""So many messages may wait for the window before no more are read."""
MOST_UNSENT_BYTES = MOST_FIRST_BYTES * 8
"""So much may wait to be sent to a host that does not take it."""
CLOSING_SECONDS = 1.0
"""So long a good-bye is waited for; a host that says something bad may never say it."""
SILENCE = 20.0
"""Seconds without a sign of life after which a line that looks open is given up."""


class _AnotherHost(UpdateRefused):
    """Somebody else answers at the address of the invite."""


class LineState(StrEnum):
    """How the line is while it is not open."""

    CONNECTING = "connecting"
    RECONNECTING = "reconnecting"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Opened:
    """The line is open, for the so-manieth time."""

    epoch: int


Incoming = Message | Opened | LineState | str
"""A message, a new state of the line, or the reason for which it was closed for good."""


class Client:
    """One connection to one session, made again whenever it breaks, until `close`."""

    def __init__(
        self,
        link: InviteLink,
        me: str,
        name: str,
        stir: Callable[[], None] = lambda: None,
        colour: int = 0,
    ) -> None:
        """`me` is a secret that never leaves this computer, `colour` the one they would like.

        `stir` is called from the line's thread.
        """
        self._link = link
        self._identity = Identity(me)
        self._name = name
        self._stir = stir
        self._colour = colour
        self.incoming: queue.SimpleQueue[Incoming] = queue.SimpleQueue()
        self._loop = asyncio.new_event_loop()
        self._outgoing: asyncio.Queue[bytes] = asyncio.Queue()
        self._unsent = 0
        self._socket: ClientConnection | None = None
        self._epoch = 0
        self._is_open = self._is_proven = False
        self._task: asyncio.Task[None] | None = None
        self._is_closing = False
        self._pauses = random.Random()  # noqa: S311  (of no use to anybody who could guess it)
        self._thread = threading.Thread(target=self._run, name="vsmap-line", daemon=True)

    def start(self) -> None:
        """Begin to connect."""
        self._thread.start()

    def send(self, message: Message, epoch: int) -> None:
        """Send a message if the line that was opened then is open still; else it is dropped.

        Changes are asked for anew when the line is up again, so nothing of them is lost.
        """
        frame = written(message)
        with contextlib.suppress(RuntimeError):  # The thread has ended.
            self._loop.call_soon_threadsafe(self._put, frame, epoch)

    def close(self) -> None:
        """Say good-bye and end the thread."""
        if self._thread.is_alive():
            with contextlib.suppress(RuntimeError):  # It has just come to its end by itself.
                self._loop.call_soon_threadsafe(self._cancel)
            self._thread.join(timeout=5)

    def _put(self, frame: bytes, epoch: int) -> None:
        if not self._is_open or epoch != self._epoch:
            return
        self._unsent += len(frame)
        self._outgoing.put_nowait(frame)
        if self._unsent > MOST_UNSENT_BYTES and self._socket is not None:
            self._is_open = False  # It asks and asks, and takes nothing.
            self._socket.transport.abort()

    def _cancel(self) -> None:
        self._is_closing = True
        if self._task is not None:
            self._task.cancel()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._task = self._loop.create_task(self._keep_up())
        with contextlib.suppress(asyncio.CancelledError):
            self._loop.run_until_complete(self._task)
        if self._socket is not None:
            self._socket.transport.abort()
        self._loop.run_until_complete(_last_turns())
        self._hear(LineState.CLOSED)
        self._loop.close()

    async def _keep_up(self) -> None:
        pause = LEAST_PAUSE
        self._hear(LineState.CONNECTING)
        while not self._is_closing:  # A cancelling that comes while a line ends is lost in its end.
            self._is_proven = False
            try:
                if await self._talk():
                    return
            except _AnotherHost as error:
                if not self._epoch:  # Once one was in, the host may come back to its address.
                    self._hear(str(error))
                    return
            except (InvalidURI, ssl.SSLCertVerificationError, UpdateRefused) as error:
                self._hear(str(error))
                return
            except (OSError, InvalidHandshake, TimeoutError, ConnectionClosed):
                pass
            except Exception as error:  # noqa: BLE001  (the window must hear why nothing comes)
                self._hear(said("The connection can't go on: {why}", why=error))
                return
            if self._is_proven:  # One that only opens and breaks is tried ever more rarely.
                pause = LEAST_PAUSE
            self._hear(LineState.RECONNECTING)
            if not self._is_closing:
                await asyncio.sleep(pause * self._pauses.uniform(0.5, 1.0))
            pause = min(pause * 2, MOST_PAUSE)

    async def _talk(self) -> bool:
        """One connection until it breaks; True where it is over for good."""
        link = self._link
        tls = guest_tls(link.fingerprint) if link.is_secure else None
        opening = connect(
            link.url,
            ssl=tls,
            max_size=MOST_FIRST_BYTES * 8,
            max_queue=2,
            ping_interval=SILENCE / 2,
            ping_timeout=SILENCE / 2,
            open_timeout=SILENCE / 2,
            close_timeout=CLOSING_SECONDS,
            user_agent_header=None,
        )
        async with opening as socket, _given_back(socket):
            seen = self._require_host(socket)
            await socket.send(written(self._hello(seen)))
            self._outgoing, self._unsent, self._socket = asyncio.Queue(), 0, socket
            sending = asyncio.ensure_future(self._send(socket))
            try:
                return await self._listen(socket)
            finally:
                self._is_open = False
                sending.cancel()
                with contextlib.suppress(asyncio.CancelledError, ConnectionClosed):
                    await sending

    def _hello(self, seen: str) -> Notice:
        says = {
            "protocol": PROTOCOL,
            "token": self._link.token,
            **self._identity.proof(self._link.room, seen),
            "name": self._name,
            "colour": self._colour,
            "cursors": True,
        }
        return Notice("hello", says)

    def _require_host(self, socket: ClientConnection) -> str:
        """The fingerprint of the certificate the host shows, the expected one if one is."""
        tls: ssl.SSLObject | None = socket.transport.get_extra_info("ssl_object")
        shown = tls.getpeercert(binary_form=True) if tls is not None else None
        expected = self._link.fingerprint
        if self._link.is_secure and expected and not is_expected(shown, expected):
            message = said("This is not the computer the invite came from; ask for a new invite.")
            raise _AnotherHost(message)
        return fingerprint_of(shown)

    async def _listen(self, socket: ClientConnection) -> bool:
        try:
            async for frame in socket:
                await self._window(MOST_WAITING if len(frame) <= MOST_LIVE_BYTES else 0)
                content = frame if isinstance(frame, bytes) else frame.encode()
                message = clipped(read(content, MOST_TOLD_BYTES))
                if isinstance(message, Denied):
                    self._hear(reason(message.reason, said("The host lets nobody in.")))
                    return True
                if not self._is_open:
                    self._begin()
                self._is_proven |= isinstance(message, Notice) and message.name == "saved"
                self._hear(message)
        except ConnectionClosed:
            pass
        if socket.close_code in (ENDED, REMOVED):
            self._hear(reason(socket.close_reason or ""))
            return True
        return False

    async def _window(self, most: int) -> None:
        """Wait for a window that is behind: large messages wait until it has taken all others."""
        while self.incoming.qsize() > most:  # noqa: ASYNC110  (another thread empties it)
            await asyncio.sleep(LEAST_PAUSE)

    def _begin(self) -> None:
        self._is_open = True
        self._epoch += 1
        self._hear(Opened(self._epoch))

    async def _send(self, socket: ClientConnection) -> None:
        while True:
            frame = await self._outgoing.get()
            if socket.transport.is_closing():  # Nobody is there to hear it any more.
                return
            await socket.send(frame)
            self._unsent -= len(frame)
            await asyncio.sleep(0)  # Whether the line is still there is learnt only in between.

    def _hear(self, incoming: Incoming) -> None:
        self.incoming.put(incoming)
        self._stir()


@contextlib.asynccontextmanager
async def _given_back(socket: ClientConnection) -> AsyncIterator[None]:
    """Where the thread is to end there is no time for a long good-bye."""
    try:
        yield
    except asyncio.CancelledError:
        socket.transport.abort()
        raise


async def _last_turns() -> None:
    """What was cut off while it opened or closed gives its socket back in the turns that follow."""
    left = asyncio.all_tasks() - {asyncio.current_task()}
    for task in left:
        task.cancel()
    await asyncio.gather(*left, return_exceptions=True)
    for _ in range(5):
        await asyncio.sleep(0)
