"""A hand-made client: a bare TLS socket that says hello and then behaves as badly as it likes."""

from __future__ import annotations

import os
import socket
import ssl
import struct
from contextlib import suppress

from vsmap.sync.entry.links import InviteLink
from vsmap.sync.wire.protocol import PROTOCOL, Message, Notice, written


class RawLine:
    """Joins by hand. Nothing is read, and no ping answered, unless `read` is called."""

    def __init__(self, link: InviteLink, name: str) -> None:
        trusting = ssl.create_default_context()
        trusting.check_hostname = False
        trusting.verify_mode = ssl.CERT_NONE
        bare = socket.socket()
        bare.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        bare.settimeout(10)
        bare.connect((link.host, link.port))
        self._socket = trusting.wrap_socket(bare)
        self._socket.sendall(
            f"GET /{link.room} HTTP/1.1\r\nHost: {link.host}\r\nUpgrade: websocket\r\n"
            "Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
            "Sec-WebSocket-Version: 13\r\n\r\n".encode()
        )
        answer = b""
        while b"\r\n\r\n" not in answer:
            answer += self._socket.recv(1)
        hello = {"protocol": PROTOCOL, "token": link.token, "me": f"secret of {name}", "name": name}
        self.send(Notice("hello", hello))

    def send(self, message: Message) -> None:
        """Send one message in a masked frame."""
        self._send(0x82, written(message))

    def say(self, words: str) -> None:
        """Send words, where bytes belong."""
        self._send(0x81, words.encode())

    def _send(self, kind: int, content: bytes) -> None:
        mask = os.urandom(4)
        masked = bytes(byte ^ mask[at % 4] for at, byte in enumerate(content))
        self._socket.sendall(bytes([kind, 0xFF]) + struct.pack(">Q", len(content)) + mask)
        self._socket.sendall(masked)

    def read(self, size: int) -> bytes:
        """Read a little; nothing once the other side has ended it."""
        with suppress(OSError):
            return self._socket.recv(size)
        return b""

    def close(self) -> None:
        """End it without a word."""
        self._socket.close()
