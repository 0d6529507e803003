"""Slow work off the GUI thread; its answer is dropped if something newer was asked meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

Work = Callable[[], Any]
Take = Callable[[Any], None]


class _Answers(QObject):
    """Carries an answer from the worker's thread to the GUI thread."""

    came = Signal(str, int, object, object)


class _Job(QRunnable):
    def __init__(self, key: str, number: int, work: Work, answers: _Answers) -> None:
        super().__init__()
        self._key, self._number, self._work, self._answers = key, number, work, answers

    def run(self) -> None:
        """Do the work and hand over its answer, or the error it ended in."""
        try:
            answer, error = self._work(), None
        except Exception as raised:  # noqa: BLE001  (handed to the asker, who shows it)
            answer, error = None, raised
        self._answers.came.emit(self._key, self._number, answer, error)


class Background:
    """Runs one job for each key at a time. While one runs, only the newest ask waits behind it."""

    def __init__(self) -> None:
        self._pool = QThreadPool()
        self._answers = _Answers()
        self._answers.came.connect(self._deliver)
        self._asked: dict[str, int] = {}
        self._takers: dict[str, tuple[Take, Take | None]] = {}
        self._running: set[str] = set()
        self._next: dict[str, Work] = {}

    def latest(self, key: str, work: Work, take: Take, fail: Take | None = None) -> None:
        """Work something out; `take` gets the answer unless the key was asked again meanwhile.

        `fail` gets the exception; without it the exception is raised in the GUI thread.
        """
        self._asked[key] = self._asked.get(key, 0) + 1
        self._takers[key] = (take, fail)
        if key in self._running:
            self._next[key] = work
        else:
            self._start(key, work)

    def finish(self) -> None:
        """Wait for what runs; for the end of the program."""
        self._next.clear()
        self._pool.waitForDone()

    def _start(self, key: str, work: Work) -> None:
        self._running.add(key)
        self._pool.start(_Job(key, self._asked[key], work, self._answers))

    def _deliver(self, key: str, number: int, answer: object, error: Exception | None) -> None:
        self._running.discard(key)
        if key in self._next:
            self._start(key, self._next.pop(key))
            return
        if number != self._asked[key]:
            return
        take, fail = self._takers[key]
        if error is None:
            take(answer)
        elif fail is not None:
            fail(error)
        else:
            raise error
