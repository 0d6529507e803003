"""When a window takes in what others do: by turns with the hand that works in it.

Of many people something new comes all the time. Each turn is followed by a rest as long as the turn
was, painting included, so that typing, timers and painting have their time whatever comes.
"""

from __future__ import annotations

from math import ceil
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

LEAST_REST = 15
"""Milliseconds: what comes faster than a screen shows it is shown at once."""

MOST_REST = 500
"""Milliseconds: after a long turn others are seen to go on all the same."""

PAUSE = 250
"""Milliseconds that a long turn waits after the hand has moved or typed, up to the longest rest."""

_LONG = 16
"""Milliseconds: a turn no longer than a frame is not felt."""


class Turns(QObject):
    """Does some work when it is stirred, from whatever thread, at once or after the rest."""

    _stirred = Signal()

    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work
        self._is_stirred = self._is_at_work = False
        self._began = 0.0
        self._took = 0
        self._shown = _timer(self, self._rest)
        self._rested = _timer(self, self._go_on)
        self._stirred.connect(self._go_on, Qt.ConnectionType.QueuedConnection)

    def stir(self) -> None:
        """Say that there is something to do; saying it again before it is done costs nothing."""
        if not self._is_stirred:
            self._is_stirred = True
            self._stirred.emit()

    def give_way(self) -> None:
        """The hand is at work here: where turns are long, the next one waits till it pauses."""
        if self._is_at_work or self._shown.isActive() or self._took <= _LONG:
            return
        left = MOST_REST - self._since_began()
        if left > 0:
            self._rested.start(min(PAUSE, left))

    def _go_on(self) -> None:
        is_resting = self._shown.isActive() or self._rested.isActive()
        if self._is_at_work or is_resting or not self._is_stirred:
            return
        self._is_stirred, self._is_at_work = False, True
        self._began = perf_counter()
        try:
            self._work()
        finally:
            self._is_at_work = False
            self._shown.start(0)  # Comes when what the work has changed is painted.

    def _rest(self) -> None:
        self._took = self._since_began()
        self._rested.start(min(max(self._took, LEAST_REST), MOST_REST))

    def _since_began(self) -> int:
        return ceil((perf_counter() - self._began) * 1000)


def _timer(owner: QObject, run: Callable[[], None]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(run)
    return timer
