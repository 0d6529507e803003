"""A lean client's socket: says frames made beforehand, and hears all or lets the bytes go by."""

from __future__ import annotations

import base64
import os
import re
import socket
import ssl
import struct
import zlib
from collections.abc import Iterator

from tests.benchmarks.together.places import HOST, Place

_OFFER = "permessage-deflate; client_max_window_bits"
"""What our own client offers, and browsers do."""
_MOST_AT_ONCE = 1 << 20
_PATIENCE = 60.0
_BINARY, _PING, _PONG = 2, 9, 10
_IS_DEFLATED = 0x40
_END_OF_BLOCK = b"\x00\x00\xff\xff"
_SINK = bytearray(_MOST_AT_ONCE)
_NOT_YET = (BlockingIOError, ssl.SSLWantReadError)


class Line:
    """One connection. It blocks until `let_go` is called; from then on it may be found cut."""

    def __init__(self, place: Place) -> None:
        bare = socket.create_connection((HOST, place.port), _PATIENCE)
        bare.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._below = bare.dup()
        self._socket = _secured(bare) if place.is_secure else bare
        self._come = bytearray()
        self._deflater: zlib._Compress | None = None
        self.skimmed = 0
        """How many bytes were let go by, as they were on the way."""
        self.is_cut = False
        self._upgrade(place)

    def fileno(self) -> int:
        """For waiting until something comes."""
        return self._socket.fileno()

    def let_go(self) -> None:
        """Wait for nothing any more."""
        self._socket.settimeout(0)
        self._below.settimeout(0)

    def say(self, frame: bytes) -> None:
        """Send a frame, to its end."""
        self._socket.sendall(self._ready(frame))

    def say_at_once(self, frame: bytes) -> None:
        """Send a frame; a server that can't take it is given up."""
        if not self.is_cut:
            try:
                self._socket.send(self._ready(frame))
            except OSError:
                self.is_cut = True

    def hear(self) -> list[bytes]:
        """The frames that have come; while it blocks, at least one."""
        frames = list(self._frames())
        while not frames and not self.is_cut:
            try:
                self._come += self._more()
            except _NOT_YET:
                break
            except OSError:
                self.is_cut = True
            frames.extend(self._frames())
        return frames

    def skim(self) -> None:
        """Let go by what has come, without so much as copying it."""
        while not self.is_cut:
            try:
                gone = self._below.recv_into(_SINK, _MOST_AT_ONCE, socket.MSG_TRUNC)
            except BlockingIOError:
                return
            except OSError:
                gone = 0
            self.skimmed += gone
            self.is_cut = not gone

    def close(self) -> None:
        """End it without a word."""
        self._below.close()
        self._socket.close()

    def _more(self) -> bytes:
        data = self._socket.recv(_MOST_AT_ONCE)
        if not data:
            message = "the server has ended the line"
            raise ConnectionError(message)
        return data

    def _upgrade(self, place: Place) -> None:
        key = base64.b64encode(os.urandom(16)).decode()
        self._socket.sendall(
            f"GET {place.path} HTTP/1.1\r\nHost: {HOST}:{place.port}\r\n"
            "Upgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n"
            f"Sec-WebSocket-Extensions: {_OFFER}\r\n\r\n".encode()
        )
        come = b""
        while b"\r\n\r\n" not in come:
            come += self._more()
        answer, _, behind = come.partition(b"\r\n\r\n")
        self._come += behind
        if b" 101 " not in answer:
            raise ConnectionError(answer[:100].decode(errors="replace"))
        self._is_fresh = b"server_no_context_takeover" in answer
        self._inflater = zlib.decompressobj(-15)
        if b"permessage-deflate" in answer:
            bits = re.search(rb"client_max_window_bits=(\d+)", answer)
            self._deflater = zlib.compressobj(memLevel=5, wbits=-int(bits[1]) if bits else -15)

    def _ready(self, frame: bytes) -> bytes:
        """As our own client sends it, which deflates all where the server can inflate."""
        if self._deflater is None:
            return masked(frame)
        content = self._deflater.compress(frame) + self._deflater.flush(zlib.Z_SYNC_FLUSH)
        return masked(content.removesuffix(_END_OF_BLOCK), _BINARY | _IS_DEFLATED)

    def _frames(self) -> Iterator[bytes]:
        come, at = self._come, 0
        while len(come) - at >= 2:
            first, length, start = come[at], come[at + 1], at + 2
            if length > 125:
                wide = 2 if length == 126 else 8
                length, start = int.from_bytes(come[start : start + wide]), start + wide
            if len(come) < start + length:
                break
            content, at = bytes(come[start : start + length]), start + length
            if first & 0x0F == _PING:
                self._socket.sendall(masked(content, _PONG))
            elif first & 0x0F <= _BINARY:
                yield self._inflated(content) if first & _IS_DEFLATED else content
        del come[:at]

    def _inflated(self, content: bytes) -> bytes:
        if self._is_fresh:
            self._inflater = zlib.decompressobj(-15)
        return self._inflater.decompress(content + _END_OF_BLOCK)


def masked(frame: bytes, kind: int = _BINARY) -> bytes:
    """A frame as clients send it; the mask is nought, which costs the server as much as any."""
    length, begins = len(frame), bytes((0x80 | kind,))
    if length < 126:
        return begins + bytes((0x80 | length,)) + bytes(4) + frame
    wide = (
        struct.pack(">BH", 0xFE, length) if length < 1 << 16 else struct.pack(">BQ", 0xFF, length)
    )
    return begins + wide + bytes(4) + frame


def _secured(bare: socket.socket) -> ssl.SSLSocket:
    trusting = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    trusting.check_hostname = False
    trusting.verify_mode = ssl.CERT_NONE
    return trusting.wrap_socket(bare)
