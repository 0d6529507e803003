"""What a screen reader finds over AT-SPI in the real window, and what it hears while one works."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.checkout import CHECKOUT

SYSTEM_PYTHON = "/usr/bin/python3"
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
READER = CHECKOUT / "tests" / "support" / "screen_reader.py"
NEEDED = "at-spi2-core, gir1.2-atspi-2.0, python3-gi, dbus-daemon and xdotool"
SESSION = """
"$1" --launch-immediately >/dev/null 2>&1 & bus=$!
"$2" -m vsmap "$3" >/dev/null 2>&1 & window=$!
"$4" -W ignore "$5"
xdotool key ctrl+q
wait $window; code=$?
kill $bus
wait
exit $code
"""


def what_is_missing() -> str:
    if not os.environ.get("DISPLAY"):
        return "there is no screen"
    known = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    has_python = Path(SYSTEM_PYTHON).exists()
    has_library = (
        has_python and subprocess.run(known, check=False, capture_output=True).returncode == 0
    )
    tools = all(shutil.which(tool) for tool in ("dbus-run-session", "xdotool", "bash"))
    return "" if has_library and tools and LAUNCHER.exists() else f"this needs {NEEDED}"


pytestmark = pytest.mark.skipif(
    bool(what_is_missing()), reason=f"NOT CHECKED with a screen reader: {what_is_missing()}"
)


class Reader:
    """Asks the window what a screen reader would, and presses real keys."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.heard: list[list[str]] = []

    def ask(self, *question: str) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps(question), file=self._process.stdin, flush=True)
        return json.loads(self._process.stdout.readline())

    def children(self) -> dict[str, dict[str, Any]]:
        """The children of the sheet by their names without places."""
        return {child["name"].partition(",")[0]: child for child in self.ask("tree")}

    def press(self, *keys: str) -> None:
        subprocess.run(["xdotool", "key", "--delay", "30", *keys], check=True)

    def write(self, text: str) -> None:
        subprocess.run(["xdotool", "type", "--delay", "30", text], check=True)

    def hears(self, *words: str) -> str:
        """Listen until one announcement or event holds all the words."""
        for _ in range(50):
            self.heard += self.ask("heard")
            for event in self.heard:
                told = " | ".join(event)
                if all(word in told for word in words):
                    return told
        pytest.fail(f"nothing with {words} was heard, only {self.heard}")


@pytest.fixture
def reader(example: Path, tmp_path: Path) -> Iterator[Reader]:
    """A screen reader on a session bus of its own, beside a window that is closed at the end."""
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "XDG_RUNTIME_DIR": str(runtime),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
    }
    script = [LAUNCHER, sys.executable, example, SYSTEM_PYTHON, READER]
    process = subprocess.Popen(
        ["dbus-run-session", "--", "bash", "-c", SESSION, "session", *map(str, script)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment,
    )
    yield Reader(process)
    assert process.stdin is not None
    process.stdin.close()
    assert process.wait(20) == 0
    if process.stdout is not None:
        process.stdout.close()


def test_steps_flows_and_notes_are_children_of_the_sheet_with_their_figures(
    reader: Reader,
) -> None:
    children = reader.children()

    step = children["Risk review"]
    assert step["name"] == "Risk review, step 4 of 9"
    assert step["role"] == "list item"
    assert "Process time 5 working hours." in step["description"]
    assert "Wait before 1 working week." in step["description"]
    assert "Hotspot: 45" in step["description"]
    assert "from Identity check to Credit limit" in children
    assert children["from Risk review to Approve terms"]["name"].endswith(
        "waits 8 working days, measured on 42 items"
    )
    assert {"Request", "Delivered", "Note: Meets every second Tuesday"} <= children.keys()


def test_places_follow_the_sheet_when_it_is_zoomed(reader: Reader) -> None:
    before = reader.children()["Risk review"]["place"]

    reader.press("ctrl+plus", "ctrl+plus")
    after = reader.children()["Risk review"]["place"]

    assert before[2] > 0
    assert before[3] > 0
    assert after[2] > before[2]


def test_an_action_chooses_and_the_keys_follow_the_choice(reader: Reader) -> None:
    assert reader.ask("do", "Risk review", "Press")

    reader.hears("state-changed:selected", "Risk review, step 4 of 9", "1")
    reader.press("Right")
    reader.hears("state-changed:focused", "Approve terms, step 6 of 9", "1")

    assert "selected" in reader.children()["Approve terms"]["states"]


def test_what_was_typed_is_said_and_so_is_its_undoing(reader: Reader) -> None:
    assert reader.ask("do", "Risk review", "Type process time")

    reader.hears("focused", "Process time of Risk review")
    reader.write("soonish")
    reader.hears("announcement", "soonish", "not a duration")
    reader.press("ctrl+a")
    reader.write("5 d")
    reader.press("Return")
    said = reader.hears("announcement", "Process time of Risk review is 5 working days.")
    reader.press("ctrl+z")

    assert "Lead time" in said
    reader.hears("announcement", "Undone: ", "Process time of Risk review is 5 working hours.")
    assert "Process time 5 working hours." in reader.children()["Risk review"]["description"]
