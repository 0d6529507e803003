"""The addresses of this computer that others on its network can reach, the likeliest first."""

from __future__ import annotations

import socket
from dataclasses import dataclass

from PySide6.QtNetwork import QAbstractSocket, QNetworkInterface

from vsmap.model.language import said

ITSELF = "127.0.0.1"
_ANYWHERE_ELSE = ("192.0.2.1", 9)
"""An address nobody has; choosing the way to it sends nothing."""

_LATER = ("docker", "br-", "veth", "virbr", "vbox", "vmnet", "tun", "tap", "utun", "wg", "zt")
"""What names of networks begin with that live inside a computer, or lead far away."""


@dataclass(frozen=True, slots=True)
class Address:
    """One address, and what its network is called."""

    host: str
    network: str

    @property
    def words(self) -> str:
        """As people choose it."""
        if self.host == ITSELF:
            return said("Only this computer ({host})", host=self.host)
        return f"{self.host} \u00b7 {self.network}"


def own_addresses() -> tuple[Address, ...]:
    """Those of this moment; only the computer itself where it is on no network."""
    usual = _usual_way()
    found = [
        Address(entry.ip().toString(), network.humanReadableName())
        for network in QNetworkInterface.allInterfaces()
        if _is_up(network)
        for entry in network.addressEntries()
        if _is_reachable(entry.ip().toString(), entry.ip().protocol())
    ]
    found.sort(key=lambda address: (address.host != usual, address.network.startswith(_LATER)))
    return (*found, Address(ITSELF, ""))


def _is_up(network: QNetworkInterface) -> bool:
    flags, wanted = network.flags(), QNetworkInterface.InterfaceFlag
    is_loopback = bool(flags & wanted.IsLoopBack)
    return bool(flags & wanted.IsUp) and bool(flags & wanted.IsRunning) and not is_loopback


def _is_reachable(host: str, protocol: QAbstractSocket.NetworkLayerProtocol) -> bool:
    """Whether it is one that others can type: no IPv6, none a computer gave itself."""
    is_four = protocol == QAbstractSocket.NetworkLayerProtocol.IPv4Protocol
    return is_four and not host.startswith(("127.", "169.254."))


def _usual_way() -> str:
    """The address this computer goes out with; empty where it is on no network."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as way:
        try:
            way.connect(_ANYWHERE_ELSE)
        except OSError:
            return ""
        return str(way.getsockname()[0])
