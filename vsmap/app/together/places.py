"""Where a session is, as people say it: an address, the port only where it is not the usual one."""

from __future__ import annotations

from vsmap.app.together.hosting import USUAL_PORT
from vsmap.model.errors import InputError
from vsmap.model.language import said

_MOST_PORT = 65535


def place_told(host: str, port: int) -> str:
    """An address to be read out.

    >>> place_told("192.168.1.20", 8765), place_told("192.168.1.20", 8770)
    ('192.168.1.20', '192.168.1.20:8770')
    """
    return host if port == USUAL_PORT else f"{host}:{port}"


def read_place(text: str) -> tuple[str, int]:
    """The host and port somebody typed. Raises InputError.

    >>> read_place(" 192.168.1.20 "), read_place("anna-laptop:8770")
    (('192.168.1.20', 8765), ('anna-laptop', 8770))
    """
    host, colon, port = text.strip().rpartition(":")
    if not colon:
        host, port = port, str(USUAL_PORT)
    if not host or " " in host or not port.isdecimal() or not 0 < int(port) <= _MOST_PORT:
        raise InputError(said("Type the address the host reads out, such as 192.168.1.20"))
    return host, int(port)
