"""Where a session is hosted: our own server as its own process, as people run it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from tests.support.checkout import CHECKOUT
from tests.support.long_maps import wall_workbook
from vsmap.document.file import save
from vsmap.document.shared_map import SharedWorkbook
from vsmap.sync.entry.identity import Identity
from vsmap.sync.entry.invites import Gate
from vsmap.sync.entry.links import InviteLink
from vsmap.sync.entry.roles import Role
from vsmap.sync.wire.protocol import PROTOCOL, Notice, written

STEPS = 1_000
HOST = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class Place:
    """A running server and how it is spoken to.

    `greeting` is what a person says first (empty: nothing), `prefix` comes before every frame,
    `bits` is the length of its clients' numbers, `map_bytes` what the whole map takes at least;
    `has_hands` where our own frames tell that a hand alone has moved.
    """

    pid: int
    port: int
    path: str
    greeting: Callable[[int], bytes]
    is_secure: bool = False
    prefix: bytes = b""
    bits: int = 32
    map_bytes: int = 0
    link: InviteLink | None = None
    has_hands: bool = False


Host = Callable[[Path, SharedWorkbook], AbstractContextManager[Place]]
"""Hosts a session of a workbook in a folder, again where it did before; killed at the end."""


def begun(steps: int = STEPS) -> SharedWorkbook:
    """The map that everybody works on."""
    return SharedWorkbook.new(wall_workbook(steps))


@contextmanager
def vsmap_host(folder: Path, document: SharedWorkbook) -> Iterator[Place]:
    """`vsmap serve` with TLS, checks and the disk, and an invite for mappers."""
    file, data = folder / "map.vsmap", folder / "data"
    room = document.workbook.id
    if not file.exists():
        save(document, file)
    gate = Gate(data)
    token = gate.invite(room, Role.MAPPER, uses=10_000)
    gate.close()
    command = [sys.executable, "-m", "vsmap", "serve", "--listen", f"{HOST}:0"]
    with (
        (folder / "log").open("ab") as log,
        subprocess.Popen(
            [*command, "--data", str(data), "--room", str(file)],
            cwd=CHECKOUT, stdout=subprocess.PIPE, stderr=log,
        ) as process,
    ):  # fmt: skip
        try:
            said = json.loads((process.stdout and process.stdout.readline()) or "{}")
            if not said:
                raise RuntimeError((folder / "log").read_text(encoding="utf-8")[-500:])
            port = int(said["listens"].rpartition(":")[2])
            link = InviteLink(HOST, port, room, token, said["fingerprint"])
            greeting = partial(_hello, link)
            place = Place(process.pid, port, f"/{room}", greeting, is_secure=True)
            yield replace(place, bits=53, link=link, has_hands=True)
        finally:
            process.kill()


def _hello(link: InviteLink, person: int) -> bytes:
    """As our own client greets."""
    name = f"Person {person}"
    proof = Identity(f"secret of {name}").proof(link.room, link.fingerprint)
    says = {"protocol": PROTOCOL, "token": link.token, **proof, "name": name, "colour": person % 12}
    return written(Notice("hello", {**says, "cursors": True}))
