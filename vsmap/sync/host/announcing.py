"""A server's sessions told to the network, and given up to whoever carries one on already."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import Callable
from contextlib import suppress
from ipaddress import IPv4Address, IPv6Address, ip_address

from zeroconf import InterfaceChoice

from vsmap.model.errors import VsmapError
from vsmap.sync.finding.discovery import Announcement, Interfaces, Lookout
from vsmap.sync.finding.nearby import Nearby, mark_of
from vsmap.sync.guest.handing_over import hand_over
from vsmap.sync.host.server import Server

log = logging.getLogger("vsmap.sync")

LOOK_SECONDS = 1.0
MOST_ANNOUNCED = 20
ITSELF = "127.0.0.1"
_ANYWHERE_ELSE = ("192.0.2.1", 9)
"""An address nobody has; choosing the way to it sends nothing."""


class Announcer:
    """Tells of the rooms of a server as long as it runs.

    `place` tells at which address others reach this computer now; `interfaces` on which networks it
    is told.
    """

    def __init__(
        self,
        server: Server,
        place: Callable[[], str],
        interfaces: Interfaces,
        pause: float = LOOK_SECONDS,
    ) -> None:
        self._server, self._pause = server, pause
        self._place, self._interfaces = place, interfaces
        self._told: dict[str, tuple[Nearby, Announcement]] = {}
        self._lookout: Lookout | None = None

    async def run(self) -> None:
        """Tell and look until cancelled. A machine without a network is asked again."""
        try:
            while True:
                try:
                    await self._look()
                except (VsmapError, OSError) as problem:
                    log.info("not announced", extra={"why": str(problem)})
                await asyncio.sleep(self._pause)
        finally:
            for name in tuple(self._told):
                self._told.pop(name)[1].close()
            if self._lookout is not None:
                self._lookout.close()

    async def _look(self) -> None:
        if self._lookout is None:
            self._lookout = await asyncio.to_thread(Lookout, interfaces=self._interfaces)
            await self._open()
        for name in self._server.open_rooms[:MOST_ANNOUNCED]:
            await self._tell(name)
            await self._give_way(name)

    async def _open(self) -> None:
        """Open the rooms that were used last: one that nobody has asked for yet is told of too."""
        for name in self._server.kept_rooms[:MOST_ANNOUNCED]:
            await asyncio.sleep(0)
            with suppress(VsmapError):
                self._server.room(name)

    async def _tell(self, name: str) -> None:
        """Announce a room, anew where something of it is another."""
        succession = self._server.succession(name)
        now = Nearby(
            self._server.room(name).title,
            self._place(),
            self._server.port,
            self._server.fingerprint,
            mark_of(name),
            succession.kit.hosting,
        )
        known = self._told.get(name)
        if known is not None and (known[0] != now or succession.moved is not None):
            del self._told[name]
            await asyncio.to_thread(known[1].close)
        if name not in self._told and succession.moved is None:
            made = await asyncio.to_thread(Announcement, now, self._interfaces)
            self._told[name] = (now, made)

    async def _give_way(self, name: str) -> None:
        """Hand a room over where another carries it on, and send its people there."""
        succession = self._server.succession(name)
        found = self._lookout.found if self._lookout is not None else ()
        winner = next((near for near in found if succession.yields_to(near)), None)
        if winner is None:
            return
        state = self._server.room(name).state()
        await asyncio.to_thread(hand_over, name, state, winner, self._server.gate)
        log.info("handed over", extra={"room": name})
        succession.move(winner)


def is_out_of_reach(host: str) -> bool:
    """Whether a server that listens there is reached from this computer alone."""
    address = _address(host)
    return host == "localhost" if address is None else address.is_loopback


def announcer_at(server: Server, host: str) -> Announcer:
    """Tells of a server that listens there, on the networks it listens on."""
    address = _address(host)
    if address is None or address.is_unspecified or address.version != 4:
        return Announcer(server, own_place, InterfaceChoice.All)
    return Announcer(server, lambda: host, [host])


def _address(host: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(host)
    except ValueError:  # A name; which networks it stands for is not known.
        return None


def own_place() -> str:
    """The address of this computer that others on its network reach; nothing is sent for that."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as way:
        try:
            way.connect(_ANYWHERE_ELSE)
        except OSError:
            return ITSELF
        return str(way.getsockname()[0])
