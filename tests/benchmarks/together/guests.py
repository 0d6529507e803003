"""A guest's window as its own process, in a session with everybody else at work."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.measuring import say
from tests.benchmarks.together.crowd import joined
from tests.benchmarks.together.load import Load
from tests.benchmarks.together.measured import reliability
from tests.benchmarks.together.moves import origins
from tests.benchmarks.together.places import begun, vsmap_host
from tests.benchmarks.together.plan import Plan
from tests.support.checkout import CHECKOUT

_WATCHED = 8.0
"""Seconds, within the time of a plan."""
_LATER = 1.0


def worked(plan: Plan, steps: int) -> dict[str, float]:
    """How much a guest's window works that shows a map of so many steps: see `guest`."""
    document = begun(steps)
    with TemporaryDirectory() as name:
        folder = Path(name)
        with vsmap_host(folder, document) as place, joined(place, plan.people) as crowd:
            begin = origins(document.update_since(), range(plan.people))
            load = Load(place, plan, crowd.lines, begin)
            command = [sys.executable, "-m", "tests.benchmarks.together.guest"]
            guest = subprocess.Popen(
                [*command, str(folder / "map.vsmap"), str(place.link), str(_WATCHED)],
                cwd=CHECKOUT, env={**os.environ, "XDG_STATE_HOME": name, "XDG_CONFIG_HOME": name},
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            )  # fmt: skip
            with guest:
                _wait_for(guest)
                threading.Timer(plan.warming + _LATER, _begin, [guest]).start()
                heard = load.run()
                told = _told(guest)
    beats = f"{told['beats']:.0f} beats a second"
    say(f"  a guest's window, {steps} steps, {beats}: {reliability(heard)}")
    return told


def _wait_for(guest: subprocess.Popen[str]) -> None:
    while _line(guest).strip() != "joined":
        pass


def _told(guest: subprocess.Popen[str]) -> dict[str, float]:
    while (line := _line(guest).strip()) == "joined":
        pass
    told: dict[str, float] = json.loads(line)
    return told


def _begin(guest: subprocess.Popen[str]) -> None:
    if guest.stdin is not None:
        guest.stdin.write("\n")
        guest.stdin.flush()


def _line(guest: subprocess.Popen[str]) -> str:
    line = guest.stdout.readline() if guest.stdout else ""
    if not line:
        message = "the guest's window ended"
        raise RuntimeError(message)
    return line
