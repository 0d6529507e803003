"""A window that is killed loses nothing; a picture of the window can be made from outside."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

from tests.support.windows import Desktop
from vsmap.model.notation import parse_time

KILLED = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from tests.support.windows import desktop
from vsmap.app.commands.files import blank_workbook
from vsmap.editor.edits.times import set_process_time
from vsmap.model.notation import parse_time

application = QApplication([])
desk = desktop(Path(sys.argv[1]), blank_workbook())
desk.window.commands.files.open_path(Path(sys.argv[2]))
desk.window.show()
step = desk.session.stream.step_named("Load data")
map_id = desk.session.map_id
desk.session.keep(lambda d: set_process_time(d, map_id, step.id, parse_time("2 d")))
print("changed", flush=True)
application.exec()
"""


def test_work_survives_the_kill_of_its_window(desk: Desktop, example: Path) -> None:
    before = example.read_bytes()
    killed = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(desk.folder), str(example)],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert killed.stdout is not None
    assert killed.stdout.readline() == "changed\n"
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    killed.stdout.close()

    desk.window.commands.files.open_path(example)

    step = desk.session.stream.step_named("Load data")
    assert step is not None
    assert step.process_time == parse_time("2 d")
    assert desk.window.header.save_light.words.text() == "1 change not yet saved"
    assert "ended unexpectedly" in desk.window.notice.words.text()
    assert example.read_bytes() == before


def test_a_picture_of_the_window_is_made_and_the_program_ends(
    example: Path, tmp_path: Path
) -> None:
    picture = tmp_path / "window.png"
    options = ["--screenshot", str(picture), "--size", "1280x800", "--theme", "dark"]

    done = subprocess.run(
        [sys.executable, "-m", "vsmap", str(example), *options, "--select", "Risk review"],
        env={**os.environ, "XDG_STATE_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert (QImage(str(picture)).width(), QImage(str(picture)).height()) == (1280, 800)
