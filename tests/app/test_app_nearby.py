"""Looking out for sessions nearby: whatever was begun is ended, however quickly it goes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from vsmap.app.background import Background
from vsmap.app.together import nearby
from vsmap.app.together.nearby import Lookouts
from vsmap.sync.finding.discovery import Lookout


class Listening:
    """What listens on the network, as far as anybody asks."""

    def __init__(self) -> None:
        self.is_closed = False
        self.found = ()

    def close(self) -> None:
        self.is_closed = True


class Network:
    """Begins to listen only once it `answers`."""

    def __init__(self) -> None:
        self.answers = threading.Event()
        self.begun: list[Listening] = []

    def begin(self, _hear: Callable[[], object]) -> Lookout:
        self.answers.wait(10)
        self.begun.append(Listening())
        return cast("Lookout", self.begun[-1])

    def open(self) -> int:
        return sum(not each.is_closed for each in self.begun)


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> Network:
    made = Network()
    monkeypatch.setattr(nearby, "_look_out", made.begin)
    return made


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background()
    yield made
    made.finish()


def test_two_who_look_out_at_once_both_do_and_both_end(
    network: Network, background: Background, qtbot: QtBot
) -> None:
    first, second = Lookouts(background), Lookouts(background)
    first.begin()
    second.begin()
    network.answers.set()
    qtbot.waitUntil(lambda: network.open() == 2)

    first.end()
    second.end()

    qtbot.waitUntil(lambda: network.open() == 0)


def test_who_begins_again_before_it_has_begun_leaves_nothing_open(
    network: Network, background: Background, qtbot: QtBot
) -> None:
    lookouts = Lookouts(background)
    lookouts.begin()
    lookouts.end()
    lookouts.begin()
    network.answers.set()
    qtbot.waitUntil(lambda: network.open() == 1 and lookouts.is_on)

    lookouts.end()

    qtbot.waitUntil(lambda: network.open() == 0)
