"""`vsmap serve` as a process of its own, with a short way to its checkpoints and any clock.

`python -m tests.support.serving CHECKPOINT_AFTER SECONDS_OFF serve ...` is the program itself.
"""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

from tests.support.checkout import CHECKOUT
from vsmap.sync.entry.links import InviteLink


class Serving:
    """One host, which may be killed and begun again on the same port."""

    def __init__(
        self, folder: Path, file: Path | None = None, *, checkpoint: int = 500, off: int = 0
    ) -> None:
        self._folder = folder
        self._shim = [sys.executable, "-m", "tests.support.serving", str(checkpoint), str(off)]
        self.listens = "127.0.0.1:0"
        self._log = folder.with_name("serve.log")
        self.start(file)

    def start(self, file: Path | None = None) -> None:
        """Begin, or begin again where it was killed."""
        begin = [] if file is None else ["--room", str(file)]
        command = [*self._shim, "serve", "--data", str(self._folder), "--listen", self.listens]
        with self._log.open("ab") as log:
            self.process = subprocess.Popen(
                [*command, *begin], cwd=CHECKOUT, stdout=subprocess.PIPE, stderr=log, text=True
            )
        assert self.process.stdout is not None
        said = self.process.stdout.readline()
        assert said, self.log()
        self.listens = str(json.loads(said)["listens"])

    def invite(self, room: str, role: str = "mapper", *more: str) -> InviteLink:
        """An invite as the host makes it."""
        wanted = ["invite", "--role", role, "--room", room, "--at", self.listens, *more]
        told = subprocess.run(
            [*self._shim, *wanted, "--data", str(self._folder)],
            cwd=CHECKOUT,
            capture_output=True,
            text=True,
            check=True,
        )
        return InviteLink.read(told.stdout)

    def log(self) -> str:
        """All it has logged so far."""
        return self._log.read_text(encoding="utf-8")

    def end(self, how: signal.Signals = signal.SIGTERM) -> int:
        """End it and wait for that."""
        self.process.send_signal(how)
        assert self.process.stdout is not None
        self.process.stdout.close()
        return self.process.wait(20)


def main(checkpoint: int, off: int, arguments: list[str]) -> int:
    """The program, its clock so many seconds off."""
    from vsmap.__main__ import main as program
    from vsmap.sync.host import keeping

    keeping.CHECKPOINT_UPDATES = checkpoint
    real = time.time
    time.time = lambda: real() + off
    sys.argv = ["vsmap", *arguments]
    return program()


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]))
