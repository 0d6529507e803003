"""Hosts as processes that can be killed, and laptops that carry on for them."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tests.support.sync import Laptop, until
from vsmap.document.shared_map import SharedWorkbook
from vsmap.sync.entry.invites import Gate
from vsmap.sync.entry.links import InviteLink
from vsmap.sync.entry.roles import Role
from vsmap.sync.finding.discovery import Lookout
from vsmap.sync.finding.kit import Kit
from vsmap.sync.guest.client import Client
from vsmap.sync.host.hosted import Begun, Inherited, begin_hosted, would_host_as

HERE = "127.0.0.1"


class HostProcess:
    """`vsmap serve` on a data folder, heard on this computer's own network alone."""

    def __init__(
        self,
        folder: Path,
        begun: Begun,
        port: int = 0,
        options: tuple[str, ...] = ("--announce",),
        log: Path = Path(os.devnull),
    ) -> None:
        self.folder, self.begun = folder, begun
        where = ["--listen", f"{HERE}:{port}", "--data", str(folder)]
        with log.open("w") as told:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "vsmap", "serve", *where, *options],
                stdout=subprocess.PIPE,
                stderr=told,
                text=True,
                env=dict(os.environ),
            )
        assert self.process.stdout is not None
        listens = json.loads(self.process.stdout.readline())["listens"]
        self.port = int(listens.rpartition(":")[2])

    @classmethod
    def of(
        cls,
        folder: Path,
        document: SharedWorkbook,
        *options: str,
        log: Path = Path(os.devnull),
    ) -> HostProcess:
        """The host of a workbook; without options it tells the network of itself."""
        begun = begin_hosted(folder, document.workbook.id, document.update_since())
        return cls(folder, begun, 0, options or ("--announce",), log)

    @property
    def link(self) -> InviteLink:
        """The host's own way in."""
        begun = self.begun
        return InviteLink(HERE, self.port, begun.room, begun.token, begun.fingerprint)

    def again(self) -> HostProcess:
        """The same host, started anew after it died."""
        return HostProcess(self.folder, self.begun, self.port)

    def invite(self, role: Role) -> InviteLink:
        """An invite to it, made beside it."""
        gate = Gate(self.folder)
        token = gate.invite(self.begun.room, role)
        gate.close()
        return replace(self.link, token=token)

    def die(self) -> None:
        """Let it die without a word."""
        self.process.send_signal(signal.SIGKILL)
        self.process.communicate(timeout=20)

    def stop(self) -> int:
        """Let it end as it should."""
        self.process.send_signal(signal.SIGTERM)
        self.process.communicate(timeout=20)
        return self.process.returncode


def may_carry_on(laptop: Laptop, folder: Path, *others: Laptop) -> None:
    """Somebody tells what they would host with, and has been told all they need."""
    told = would_host_as(folder)
    laptop.participant.ask("heir", fingerprint=told)
    everybody = (laptop, *others)
    until(
        lambda: all(told in lap.participant.heritage.heirs for lap in everybody),
        *everybody,
    )
    until(lambda: laptop.participant.heritage.kit is not None, laptop, *others)


def carried_on(laptop: Laptop, folder: Path) -> HostProcess:
    """Somebody carries on hosting, and goes on there themselves."""
    kit = kit_of(laptop)
    state = laptop.document.update_since()
    begun = begin_hosted(folder, kit.room, state, Inherited(kit, laptop.participant.me))
    host = HostProcess(folder, begun)
    goes_on(laptop, host.link)
    return host


def goes_on(laptop: Laptop, link: InviteLink) -> None:
    """Somebody's window goes on with another host."""
    laptop.client.close()
    laptop.client = Client(link, laptop.secret, laptop.name)
    laptop.participant.go_on(laptop.client)
    laptop.client.start()


def finds_it_again(laptop: Laptop, *others: Laptop) -> InviteLink:
    """Somebody looks out for their session and goes on where it is carried on."""
    room = laptop.document.workbook.id
    lookout = Lookout(interfaces=[HERE])
    found: Callable[[], InviteLink | None] = lambda: laptop.participant.heritage.best(  # noqa: E731
        lookout.found, room
    )
    until(lambda: found() is not None, laptop, *others)
    link = found()
    lookout.close()
    assert link is not None
    goes_on(laptop, link)
    return link


def kit_of(laptop: Laptop) -> Kit:
    """What somebody who may carry on was told."""
    kit = laptop.participant.heritage.kit
    assert kit is not None
    return kit


def place_of(host: HostProcess) -> tuple[str, int, str, str]:
    """Where a host is, for which room, and how it is known."""
    return HERE, host.port, host.begun.room, host.begun.fingerprint
