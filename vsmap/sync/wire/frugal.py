"""What a process does that is nothing but a server: it holds little memory, and seldom pauses."""

from __future__ import annotations

import gc
from asyncio import sslproto

READ_AT_ONCE = 4 * 1024
"""Bytes. Most of what people say is shorter; asyncio would hold 256 KB for every connection."""


def be_frugal() -> None:
    """Once, when all is loaded and nobody has come in yet."""
    sslproto.SSLProtocol.max_size = READ_AT_ONCE
    gc.collect()
    gc.freeze()  # What is here now stays: looking through it again and again would hold people up.
