"""Telling a second tap of a pen or finger from the next first one."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from vsmap.model.placement import Point

NEAR = 24.0
"""How near, in pixels, a second tap must be to the first."""


class Taps:
    """Counts taps as the desktop counts clicks."""

    def __init__(self) -> None:
        self._since = QElapsedTimer()
        self._last: Point | None = None

    def count(self, at: Point) -> int:
        """1 for a tap, 2 for a second one soon after at the same place."""
        last, self._last = self._last, at
        is_soon = self._since.isValid() and not self._since.hasExpired(
            QApplication.doubleClickInterval()
        )
        self._since.start()
        if last is not None and is_soon and math.dist(last, at) <= NEAR:
            self._last = None
            return 2
        return 1
