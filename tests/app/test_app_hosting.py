"""The server behind Share, whatever becomes of it."""

from __future__ import annotations

import os
import signal
import socket
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.sharing import PATIENCE
from vsmap.app.together import hosting
from vsmap.app.together.hosting import EVERYWHERE, Hosting, free_port


def test_a_server_that_dies_again_and_again_soon_after_it_came_up_is_given_up(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hosting, "MOST_RESTARTS", 2)
    server = Hosting(tmp_path, ("--no-announce",))
    server.came_up.connect(lambda _port: os.kill(server.process_id, signal.SIGKILL))

    with qtbot.waitSignal(server.failed, timeout=PATIENCE):
        server.begin()

    assert server.process_id == 0


def test_ending_in_the_middle_of_starting_leaves_no_process_behind(
    tmp_path: Path, qtbot: QtBot
) -> None:
    server = Hosting(tmp_path, ("--no-announce",))
    server.begin()
    process = server.process_id

    server.end()

    qtbot.waitUntil(lambda: not Path(f"/proc/{process}").exists())


def test_a_port_that_is_taken_is_left_to_who_has_it() -> None:
    with socket.socket() as taken:
        taken.bind((EVERYWHERE, 0))
        taken.listen()
        port = taken.getsockname()[1]

        assert free_port(port) != port
