"""The server behind Share: a process of its own that ends with the window and comes back alone.

It is given its own end of a pipe; when the window's end is gone, however it went, it stops.
"""

from __future__ import annotations

import json
import logging
import os
import socket
import sys
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from vsmap.model.language import said

if TYPE_CHECKING:
    from collections.abc import Sequence

log = logging.getLogger("vsmap.hosting")

USUAL_PORT = 8765
EVERYWHERE = "0.0.0.0"  # noqa: S104  (guests come from other computers; that is what Share is for)
MOST_RESTARTS = 6
"""So many starts in a row, none of which lasted, after which the reason is told instead."""
STEADY = 20.0
"""Seconds after which a server that came up counts as one that lasts."""
_LEAST_PAUSE, _MOST_PAUSE = 100, 5000
_PATIENCE = 4000
_OVER = b"over\n"
"""What the server is told where the session ends for everybody."""

_PORTS_TRIED = 20


class Hosting(QObject):
    """Keeps one server running on a data folder.

    `came_up` tells its port, also when it is back; `went_down` that it is being started again;
    `failed` the reason for which it is not.
    """

    came_up = Signal(int)
    went_down = Signal()
    failed = Signal(str)

    def __init__(self, folder: Path, options: Sequence[str] = ()) -> None:
        super().__init__()
        self._folder, self._options = folder, tuple(options)
        self._process: QProcess | None = None
        self._is_wanted = False
        self._starts = 0
        self._came_at: float | None = None
        self._heard = b""
        self._complained = b""
        self.port = 0
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._start)

    @property
    def process_id(self) -> int:
        """The number of its process; 0 while there is none."""
        return self._process.processId() if self._process is not None else 0

    def begin(self) -> None:
        """Start it; it is started anew whenever it ends, until `end`."""
        self._is_wanted = True
        self._starts = 0
        self.port = self.port or free_port()
        self._start()

    def end(self, *, is_over: bool = False) -> None:
        """Let it keep everything and end; wait for that, not for ever.

        Where all `is_over` guests are told so; else they wait for somebody to carry on.
        """
        self._is_wanted = False
        self._again.stop()
        process, self._process = self._process, None
        if process is None:
            return
        if is_over:
            process.write(_OVER)
        process.closeWriteChannel()
        if not process.waitForFinished(_PATIENCE):
            process.kill()
            process.waitForFinished(_PATIENCE)

    def _start(self) -> None:
        self._starts += 1
        self._came_at = None
        self._heard = self._complained = b""
        process = self._process = QProcess(self)
        process.setProgram(sys.executable)
        where = ("--listen", f"{EVERYWHERE}:{self.port}", "--data", str(self._folder))
        verb = ("-m", "vsmap", "serve", *where, "--until-input-ends")
        process.setArguments([*verb, *self._options])
        process.readyReadStandardOutput.connect(lambda: self._hear(process))
        process.readyReadStandardError.connect(lambda: self._hear_complaint(process))
        process.finished.connect(lambda: self._over(process))
        process.errorOccurred.connect(lambda error: self._not_started(process, error))
        process.start()

    def _hear(self, process: QProcess) -> None:
        self._heard += bytes(process.readAllStandardOutput().data())
        line, ended, rest = self._heard.partition(b"\n")
        if not ended or process is not self._process:
            return
        self._heard = rest
        try:
            self.port = int(json.loads(line)["listens"].rpartition(":")[2])
        except (ValueError, TypeError, KeyError):
            log.info("the server says: %r", line)
            return
        self._came_at = monotonic()
        self.came_up.emit(self.port)

    def _hear_complaint(self, process: QProcess) -> None:
        said_so = bytes(process.readAllStandardError().data())
        self._complained = (self._complained + said_so)[-4096:]
        for line in said_so.decode(errors="replace").splitlines():
            log.info("%s", line)

    def _not_started(self, process: QProcess, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._complained = process.errorString().encode()
            self._over(process)

    def _over(self, process: QProcess) -> None:
        """It has ended without being asked to."""
        if process is not self._process or not self._is_wanted:
            return
        self._process = None
        process.deleteLater()
        if self._came_at is not None and monotonic() - self._came_at >= STEADY:
            self._starts = 0
        if self._starts >= MOST_RESTARTS:
            self._is_wanted = False
            self.failed.emit(self._reason())
            return
        self.went_down.emit()
        self._again.start(min(_LEAST_PAUSE * 2**self._starts, _MOST_PAUSE))

    def _reason(self) -> str:
        lines = self._complained.decode(errors="replace").strip().splitlines()
        return lines[-1] if lines else said("the server ended without a word")


def free_port(wanted: int = USUAL_PORT) -> int:
    """The usual port, or one of those that follow; any where all of these are taken."""
    for port in range(wanted, wanted + _PORTS_TRIED):
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as trial:
            if os.name == "posix":  # Elsewhere this would find a port that is taken to be free.
                trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                trial.bind((EVERYWHERE, port))
            except OSError:
                continue
            return port
    return 0
