"""A line between a guest and a host that holds everything back, or lets little through."""

from __future__ import annotations

import socket
import threading
import time
from contextlib import suppress
from dataclasses import replace

from vsmap.sync.entry.links import InviteLink

PIECE = 256


class BadLine:
    """Passes on what both sides say; `is_held` keeps it all back while both lines look open."""

    def __init__(self, link: InviteLink, bytes_a_second: int | None = None) -> None:
        self.is_held = False
        self._to = (link.host, link.port)
        self._rate = bytes_a_second
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self.link = replace(link, port=self._listener.getsockname()[1])
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        """End every line."""
        for each in (self._listener, *self._open):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                guest, _ = self._listener.accept()
                host = socket.create_connection(self._to)
                self._open += [guest, host]
                for one, other in ((guest, host), (host, guest)):
                    threading.Thread(target=self._pass_on, args=(one, other), daemon=True).start()

    def _pass_on(self, one: socket.socket, other: socket.socket) -> None:
        was_held = False
        with suppress(OSError):
            while content := one.recv(PIECE if self._rate else 2**16):
                was_held |= self.is_held
                if not was_held:  # What was held back is lost, and the line with it.
                    other.sendall(content)
                if self._rate:
                    time.sleep(len(content) / self._rate)
        with suppress(OSError):
            other.shutdown(socket.SHUT_RDWR)
