"""The client's thread ends when it is told to, whatever its line does at that moment."""

from __future__ import annotations

import asyncio
import contextlib
import threading

import pytest

from vsmap.sync.entry.links import InviteLink
from vsmap.sync.guest.client import Client, LineState

NOWHERE = InviteLink("127.0.0.1", 9, "room", "token")


def lines() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "vsmap-line"]


def test_a_client_closed_while_its_line_ends_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    is_talking = threading.Event()

    async def swallow_the_end(_client: Client) -> bool:
        is_talking.set()
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.sleep(60)
        return False

    monkeypatch.setattr(Client, "_talk", swallow_the_end)
    before = lines()
    client = Client(NOWHERE, "secret", "KT")
    client.start()
    assert is_talking.wait(20)

    client.close()

    assert lines() == before
    assert client.incoming.get(timeout=1) is LineState.CONNECTING
