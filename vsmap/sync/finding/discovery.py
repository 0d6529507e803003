"""Sessions on the local network: told and found by mDNS. No invite is told, only where to ask."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from zeroconf import Error, InterfaceChoice, ServiceBrowser, ServiceInfo, ServiceListener, Zeroconf

from vsmap.model.errors import FileProblem
from vsmap.model.ids import new_id
from vsmap.model.language import said
from vsmap.sync.finding.kit import read_hosting
from vsmap.sync.finding.nearby import Nearby

SERVICE = "_vsmap._tcp.local."
MOST_TITLE = 60
MOST_FOUND = 200
_PATIENCE_MS = 3000
_TOLD = (b"title", b"fp", b"room", b"gen", b"life", b"over")

Interfaces = list[str] | InterfaceChoice


class Announcement:
    """Tells the network of a session until it is closed."""

    def __init__(self, nearby: Nearby, interfaces: Interfaces = InterfaceChoice.All) -> None:
        """Raises FileProblem where there is no network to tell it to."""
        hosting = nearby.hosting
        says = {
            "title": nearby.title[:MOST_TITLE],
            "fp": nearby.fingerprint,
            "room": nearby.mark,
            "gen": str(hosting.generation),
            "life": hosting.life,
            "over": hosting.over,
        }
        self._info = ServiceInfo(
            SERVICE,
            f"{new_id()}.{SERVICE}",
            port=nearby.port,
            properties=says,
            server=f"{new_id()}.local.",
            addresses=[socket.inet_aton(nearby.host)],
        )
        self._network = _network(interfaces)
        with _told(self._network):
            self._network.register_service(self._info)

    def close(self) -> None:
        """Tell that it is over."""
        self._network.unregister_service(self._info)
        self._network.close()


class Lookout(ServiceListener):
    """Listens for sessions; `hear` is told from its own thread whenever there are others."""

    def __init__(
        self,
        hear: Callable[[], None] = lambda: None,
        interfaces: Interfaces = InterfaceChoice.All,
    ) -> None:
        """Raises FileProblem where there is no network."""
        self._hear = hear
        self._found: dict[str, Nearby] = {}
        self._lock = threading.Lock()
        self._network = _network(interfaces)
        with _told(self._network):
            self._browser = ServiceBrowser(self._network, SERVICE, listener=self)

    @property
    def found(self) -> tuple[Nearby, ...]:
        """The sessions there are now, by title."""
        with self._lock:
            return tuple(sorted(set(self._found.values())))

    def close(self) -> None:
        """Listen no longer."""
        self._browser.cancel()
        self._network.close()

    def add_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        """A session has begun."""
        info = zc.get_service_info(type_, name, timeout=_PATIENCE_MS)
        nearby = _nearby(info) if info is not None else None
        if nearby is None:
            return
        with self._lock:
            if len(self._found) < MOST_FOUND:
                self._found[name] = nearby
        self._hear()

    def update_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        """A session tells something else of itself."""
        self.add_service(zc, type_, name)

    def remove_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        """A session is over."""
        del zc, type_
        with self._lock:
            self._found.pop(name, None)
        self._hear()


def _network(interfaces: Interfaces) -> Zeroconf:
    with _told():
        return Zeroconf(interfaces=interfaces)


@contextmanager
def _told(network: Zeroconf | None = None) -> Iterator[None]:
    """Whatever the network says comes out as FileProblem; what was opened of it is let go."""
    try:
        yield
    except (OSError, Error) as error:
        if network is not None:
            network.close()
        message = said("Sessions nearby can't be found: {why}", why=error)
        raise FileProblem(message) from error


def _nearby(info: ServiceInfo) -> Nearby | None:
    """What the network tells of a session; None where it tells rubbish."""
    addresses = info.parsed_addresses()
    if not addresses or not info.port:
        return None
    title, print_, mark, generation, life, over = (_text(info.properties.get(key)) for key in _TOLD)
    counted = int(generation) if generation.isdecimal() and len(generation) < 10 else 0
    hosting = read_hosting({"generation": counted, "life": life, "over": over})
    return Nearby(title[:MOST_TITLE], addresses[0], info.port, print_, mark, hosting)


def _text(value: bytes | None) -> str:
    words = (value or b"").decode("utf-8", "replace")
    return "".join(letter if letter.isprintable() else " " for letter in words)


__all__ = ["MOST_FOUND", "MOST_TITLE", "SERVICE", "Announcement", "Interfaces", "Lookout", "Nearby"]
