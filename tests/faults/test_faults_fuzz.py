"""Millions of bad updates against a room: it lives on, its memory stays, its map is never invalid.

Each attack is a process of its own, so that a death in the depth of a library is seen as one.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable

import pytest

from tests.support.checkout import CHECKOUT
from tests.support.soaking import scaled

ATTACKS = scaled(desk=1, ci=2, soak=20)
UPDATES = scaled(desk=20_000, ci=50_000, soak=500_000)
MOST_GROWTH = 48 * 2**20
"""What an attack may cost in memory, however long it is."""


@pytest.mark.parametrize("seed", range(ATTACKS))
def test_no_bad_updates_harm_the_room(
    seed: int, record_property: Callable[[str, object], None]
) -> None:
    command = [sys.executable, "-m", "tests.support.fuzzed_room", str(seed), str(UPDATES)]

    env = os.environ | {"RUST_BACKTRACE": "0"}  # Telling of panics at length takes memory once.
    told = subprocess.run(
        command, cwd=CHECKOUT, env=env, capture_output=True, text=True, check=False
    )

    assert told.returncode == 0, told.stderr[-3000:]
    found = json.loads(told.stdout)
    assert found["sent"] == UPDATES
    assert found["memory_most"] - found["memory_warm"] < MOST_GROWTH
    record_property(f"bad updates, attack {seed}", found)
