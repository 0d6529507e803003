"""Hocuspocus and the server of y-websocket as their manuals set them up, each with its disk."""

from __future__ import annotations

import os
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from tests.benchmarks.measuring import say
from tests.benchmarks.peers.preparing import PeerMissing, session_server
from tests.benchmarks.together.crowd import joined
from tests.benchmarks.together.places import HOST, Host, Place
from vsmap.document.shared_map import SharedWorkbook
from vsmap.sync.wire.frames import number, text
from vsmap.sync.wire.protocol import Change, Kind, written

_PATIENCE = 20.0
_SECRET = "together"  # noqa: S105  (of a server that lives for a minute on this machine alone)


def hosts() -> dict[str, Host]:
    """Those that can be had here, by name; of the others it is told why not."""
    had: dict[str, Host] = {}
    for name, make in (("Hocuspocus 4.7", _hocuspocus), ("y-websocket 2.1", _y_websocket)):
        try:
            had[name] = make()
        except PeerMissing as reason:
            say(f"NOT COMPARED WITH {name.upper()}: {reason}")
    return had


def _hocuspocus() -> Host:
    node, folder = session_server("hocuspocus", "server.js")

    @contextmanager
    def host(data: Path, document: SharedWorkbook) -> Iterator[Place]:
        room, port = document.workbook.id, _free_port()
        program = [node, str(folder / "server.js")]
        command = [*program, str(port), str(data / "sessions.sqlite"), _SECRET]
        prefix = text(room)
        greeting = prefix + number(Kind.AUTH) + number(0) + text(_SECRET)
        with _running(command, {}, data, port) as pid:
            yield _begun(Place(pid, port, "/", lambda _: greeting, prefix=prefix), data, document)

    return host


def _y_websocket() -> Host:
    node, folder = session_server("y_websocket")
    command = [node, str(folder / "node_modules/y-websocket/bin/server.cjs")]

    @contextmanager
    def host(data: Path, document: SharedWorkbook) -> Iterator[Place]:
        port = _free_port()
        told = {"HOST": HOST, "PORT": str(port), "YPERSISTENCE": str(data / "sessions")}
        with _running(command, told, data, port) as pid:
            path = f"/{document.workbook.id}"
            yield _begun(Place(pid, port, path, lambda _: b""), data, document)

    return host


def _begun(place: Place, data: Path, document: SharedWorkbook) -> Place:
    """The first to come brings the map; over when it is there for the next."""
    state, mark = document.update_since(), data / "begun"
    whole = replace(place, map_bytes=len(state) // 2)
    if not mark.exists():
        with joined(place, 1) as first:
            first.lines[0].say(place.prefix + written(Change(state)))
            with joined(whole, 1):
                mark.touch()
    return whole


@contextmanager
def _running(command: list[str], told: dict[str, str], data: Path, port: int) -> Iterator[int]:
    environment = {**os.environ, **told, "NODE_ENV": "production"}
    with (
        (data / "log").open("ab") as log,
        subprocess.Popen(command, env=environment, cwd=data, stdout=log, stderr=log) as process,
    ):
        try:
            _wait_for(port)
            yield process.pid
        finally:
            process.kill()


def _wait_for(port: int) -> None:
    ends = time.monotonic() + _PATIENCE
    while time.monotonic() < ends:
        try:
            socket.create_connection((HOST, port), 1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    message = "it did not start"
    raise PeerMissing(message)


def _free_port() -> int:
    with socket.socket() as trying:
        trying.bind((HOST, 0))
        return int(trying.getsockname()[1])
