"""When a server stops: at a signal, or with the window it serves, however that went."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import Callable
from contextlib import suppress

OVER = b"over\n"
"""What a window says on the pipe where it ends the session for everybody."""

_INPUT = 0
_CHUNK = 1024


async def until_stopped(*, with_input: bool) -> bool:
    """Wait for SIGTERM or Ctrl+C; `with_input` also for the end of standard input.

    A window holds the other end of that pipe: the system closes it when the window ends, even
    where it had no time to say so. Returns whether the window has said that all is over.
    """
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    heard = bytearray()

    def stop_soon(*_: object) -> None:
        loop.call_soon_threadsafe(stop.set)

    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, stop_soon)  # The loop's own way is not there on Windows.
    if with_input:
        threading.Thread(target=_read_to_the_end, args=(heard, stop_soon), daemon=True).start()
    await stop.wait()
    return OVER in heard


def _read_to_the_end(heard: bytearray, then: Callable[[], None]) -> None:
    """Read past Python's own buffers, whose lock a thread must not hold when the program ends."""
    with suppress(OSError):
        while told := os.read(_INPUT, _CHUNK):
            heard += told
    with suppress(RuntimeError):  # The server has stopped in the same moment.
        then()
