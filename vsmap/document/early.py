"""Updates that came before those they follow, kept until these are there.

pycrdt would take some of them in at once and then stay silent when the gap is filled, so that a
reader would miss changes.
"""

from __future__ import annotations

from collections.abc import Mapping

from vsmap.document.guard import Run, has_gap

MOST_WAITING_BYTES = 8 * 2**20
"""Beyond this the oldest are let go; whoever asks by state vector gets them again."""


class EarlyUpdates:
    """The updates that wait."""

    def __init__(self) -> None:
        self._waiting: dict[bytes, tuple[Run, ...]] = {}
        self._bytes = 0

    def __len__(self) -> int:
        return len(self._waiting)

    def keep(self, update: bytes, runs: tuple[Run, ...]) -> None:
        """Let an update wait; the same one twice waits once."""
        if update in self._waiting:
            return
        self._waiting[update] = runs
        self._bytes += len(update)
        while self._bytes > MOST_WAITING_BYTES:
            self._let_go(next(iter(self._waiting)))

    def take_fitting(self, clocks: Mapping[int, int]) -> bytes | None:
        """An update whose time has come, no longer waiting; None where there is none."""
        for update, runs in self._waiting.items():
            if not has_gap(runs, clocks):
                self._let_go(update)
                return update
        return None

    def _let_go(self, update: bytes) -> None:
        del self._waiting[update]
        self._bytes -= len(update)
