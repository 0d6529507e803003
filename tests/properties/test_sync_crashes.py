"""Whatever moment the server dies in: no edit told as saved is missing."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.checkout import CHECKOUT
from tests.support.room_crashing import WELD
from vsmap.sync.host.room import Room
from vsmap.sync.kept.store import RoomStore

ROUNDS = max(5, settings().max_examples // 10)
"""Each is a process of its own: 5 at the desk, 20 before a change goes in, 1000 in the soak."""


@settings(max_examples=ROUNDS)
@given(st.integers(0, 250))
def test_a_kill_at_any_step_of_the_database_loses_nothing_told_as_saved(step: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "room.sqlite"
        command = [sys.executable, "-m", "tests.support.room_crashing", str(path), str(step)]

        told = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)

        assert told.returncode == -9, told.stderr
        last = int((told.stdout.split() or ["0"])[-1])
        room = Room(RoomStore(path))
        name = next(iter(room.workbook().maps.values())).steps[WELD].name
        assert int([*name.split(), "0"][1]) >= last
        assert room.lost == ()
        room.close()
