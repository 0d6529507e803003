"""`python -m tests.benchmarks.together.guest FILE LINK SECONDS`: one guest's window in a session.

A window as people have it joins and shows the whole map. At a line on its input it begins to
measure how much its own thread works while the others go on, and how long at a stretch; it tells
that in one line of JSON, from a thread beside it, for a window that has no time can't.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.benchmarks.gestures import HEIGHT, WIDTH
from vsmap.app.arguments import Arguments
from vsmap.app.assembly import make_window, the_application
from vsmap.app.settings import Settings
from vsmap.app.together.meeting import Meeting
from vsmap.sync.entry.links import InviteLink
from vsmap.sync.guest.participant import Standing

_BEAT = 5
_CLOCK = time.pthread_getcpuclockid(threading.main_thread().ident or 0)


class Watch:
    """How long the window's thread works at a stretch: what it worked between beats of a timer."""

    def __init__(self) -> None:
        self._stretches: list[float] = []
        self._before = 0.0
        self.begin()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(_BEAT)

    def begin(self) -> None:
        """Count from here."""
        self._stretches = []
        self._before = _worked()

    @property
    def stretches(self) -> list[float]:
        """Seconds, the shortest first; the one that still goes on too."""
        return sorted([*self._stretches, _worked() - self._before])

    def _beat(self) -> None:
        now = _worked()
        self._stretches.append(now - self._before)
        self._before = now


def main(file: Path, link: InviteLink, seconds: float) -> None:
    """Join, go on as a window does, and tell."""
    with TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "settings.ini")
        application = the_application("vsmap")
        window = make_window(application, settings, Arguments(), Path(folder)).window
        window.resize(WIDTH, HEIGHT)
        window.show()
        window.commands.files.open_path(file)
        window.sheet.editor.fit()
        meeting = window.together.meeting
        meeting.changed.connect(lambda: _tell_joined(meeting))
        watch = Watch()
        threading.Thread(target=_measure, args=(watch, seconds), daemon=True).start()
        meeting.join(link, window.session.document, me="the guest's", name="Guest", colour=0)
        application.exec()


def _tell_joined(meeting: Meeting) -> None:
    if meeting.standing is Standing.SAVED:
        _say("joined")


def _measure(watch: Watch, seconds: float) -> None:
    sys.stdin.readline()
    watch.begin()
    began, worked, all_worked = time.perf_counter(), _worked(), time.process_time()
    time.sleep(seconds)
    took = time.perf_counter() - began
    stretches = watch.stretches
    told = {
        "window": (_worked() - worked) / took * 100,
        "all threads": (time.process_time() - all_worked) / took * 100,
        "p99": stretches[int(len(stretches) * 0.99)] * 1000,
        "longest": stretches[-1] * 1000,
        "beats": len(stretches) / took,
    }
    _say(json.dumps(told))
    os._exit(0)


def _worked() -> float:
    """Seconds that the window's thread has worked."""
    return time.clock_gettime(_CLOCK)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    QApplication.instance() or QApplication([])
    main(Path(sys.argv[1]), InviteLink.read(sys.argv[2]), float(sys.argv[3]))
