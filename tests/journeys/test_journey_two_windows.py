"""Steps go by the desktop's clipboard from one running vsmap to another, by real keys."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.maps import a_map
from vsmap.document.file import open_file, save
from vsmap.document.shared_map import SharedWorkbook
from vsmap.model.workbook import Workbook

Start = Callable[[str, Workbook], Path]

_TRIES = 40

pytestmark = pytest.mark.skipif(
    not (os.environ.get("DISPLAY") and shutil.which("xdotool")),
    reason="NOT CHECKED between two programs: this needs a screen, a window manager and xdotool",
)


def xdotool(*words: str) -> str:
    """What xdotool answers."""
    command = ["xdotool", *words]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60)
    return done.stdout.strip()


def press(title: str, *keys: str) -> None:
    """Press keys in the window of a title."""
    window = xdotool("search", "--sync", "--onlyvisible", "--name", title).splitlines()[0]
    xdotool("windowactivate", "--sync", window)
    xdotool("key", "--clearmodifiers", "--delay", "60", *keys)


def steps_in(path: Path) -> list[str]:
    """The steps of a saved file."""
    maps = open_file(path).document.workbook.maps.values()
    return [step.name for stream in maps for step in stream.steps.values()]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts vsmap on a workbook of its own; all are ended at the end of the test."""
    running: list[subprocess.Popen[bytes]] = []

    def begin(name: str, workbook: Workbook) -> Path:
        path = tmp_path / f"{name}.vsmap"
        save(SharedWorkbook.new(workbook), path)
        places = {"XDG_CONFIG_HOME": tmp_path / name, "XDG_STATE_HOME": tmp_path / name}
        own = {key: str(place) for key, place in places.items()}
        environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", **own}
        window = [sys.executable, "-m", "vsmap", str(path)]
        running.append(subprocess.Popen(window, env=environment, stderr=subprocess.DEVNULL))
        return path

    yield begin
    for process in running:
        process.terminate()
        process.wait(20)


def test_steps_copied_in_one_program_are_pasted_in_another(start: Start) -> None:
    drawn = a_map().with_step("Weld", process_time="2 h").with_step("Paint", wait="1 d")
    start("shop", drawn.workbook("Shop"))
    office = start("office", a_map().with_step("Bill").workbook("Office"))

    press("shop", "ctrl+a", "ctrl+c")
    for _ in range(_TRIES):
        press("office", "ctrl+v", "ctrl+s")
        if "Paint" in steps_in(office):
            break

    assert steps_in(office)[:3] == ["Bill", "Weld", "Paint"]
    maps = open_file(office).document.workbook.maps.values()
    (weld,) = [s for m in maps for s in m.steps.values() if s.name == "Weld"]
    assert weld.process_time.is_known
