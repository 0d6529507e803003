"""The three programs measured one after the other, each alone on the machine."""

from __future__ import annotations

import json
import statistics
import subprocess
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.benchmarks import canvas
from tests.benchmarks.gestures import MOVE, PAN, ZOOM
from tests.benchmarks.peers import preparing
from tests.benchmarks.peers.preparing import PeerMissing
from tests.benchmarks.peers.work import GRABBED, STEPS, write_work
from tests.support.long_maps import wall_workbook
from vsmap.editor.commands import select_all
from vsmap.model.placement import Point

GESTURES = ("pan_all", "pan_actual", "zoom", "move_all", "open")
_LONGEST = 900


@dataclass(frozen=True)
class Measured:
    """One program: the milliseconds of every frame of each gesture, and of every opening."""

    program: str
    frames: dict[str, list[float]]

    def middle(self, gesture: str) -> float:
        """The median."""
        return statistics.median(self.frames[gesture])

    def high(self, gesture: str) -> float:
        """The 95th percentile."""
        frames = sorted(self.frames[gesture])
        return frames[int(len(frames) * 0.95)]


def excalidraw() -> Measured:
    """Excalidraw in Chromium, on the clock."""
    chromium, folder = preparing.excalidraw()
    told = _told("excalidraw", "node", str(folder / "measure.mjs"), chromium)
    return _measured(f"Excalidraw (clock), Chromium {told['version'].partition('.')[0]}", told)


def nodegraphqt() -> Measured:
    """NodeGraphQt under the same Qt as ours."""
    python, program = preparing.nodegraphqt()
    return _measured("NodeGraphQt", _told("nodegraphqt", str(python), str(program)))


def ours() -> Measured:
    """Our own canvas on the real document, by the same hands."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        bench = canvas.Bench(wall_workbook(STEPS), folder)
        frames = {"pan_all": bench.hands.drag(PAN)}
        bench.actual()
        frames["pan_actual"] = bench.hands.drag(PAN)
        bench.fit()
        frames["zoom"] = bench.hands.turn(ZOOM)
        bench.fit()
        select_all(bench.editor)
        bench.settle()
        frames["move_all"] = bench.hands.drag(MOVE, _middle_of(bench))[:-1]
        bench.close()
        frames["open"] = canvas.openings(folder)
    return Measured("vsmap", frames)


def _middle_of(bench: canvas.Bench) -> tuple[float, float]:
    box = bench.editor.picture.boxes[GRABBED]
    at = bench.editor.viewport.to_pixels(Point(*box.centre))
    return at.x, at.y


def _told(peer: str, *command: str) -> dict[str, Any]:
    """What a peer's own program measured; a picture of it is left in its folder to be looked at."""
    folder = preparing.HOME / peer
    work, picture = folder / "work.json", folder / "picture.png"
    write_work(work)
    try:
        done = subprocess.run(
            [*command, str(work), str(picture)],
            capture_output=True, text=True, timeout=_LONGEST, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired as error:
        raise PeerMissing(str(error)) from error
    if done.returncode:
        raise PeerMissing(" ".join(done.stderr.split())[-300:])
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


def _measured(program: str, told: dict[str, Any]) -> Measured:
    """Refuses what was measured while nothing was seen or nothing moved."""
    still = [gesture for gesture, way in told["went"].items() if way < 100]
    if told["counted"]["boxes"] < STEPS or told["counted"]["arrows"] < STEPS or still:
        message = f"it did not show or move everything: {told['counted']}, still: {still}"
        raise PeerMissing(message)
    return Measured(program, {gesture: told[gesture] for gesture in GESTURES})
