"""How things move: fast at first, for a moment only, and not at all where less motion is wished.

Nothing moves until a window of the program says `begin_motion`, so that pictures of the window
show everything where it belongs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QVariantAnimation, Signal

if TYPE_CHECKING:
    from typing import Any

HOVER = 120
PANEL = 180
ZOOM_TO = 240
"""Milliseconds a mark under the pointer, a panel and a view take to come."""


class _Wishes:
    """Whether anything moves at all, and whether somebody would rather have it still."""

    has_begun = False
    is_reduced = False


def begin_motion() -> None:
    """Let things move from now on."""
    _Wishes.has_begun = True


def end_motion() -> None:
    """Let nothing move from now on."""
    _Wishes.has_begun = False


def reduce_motion(*, is_reduced: bool) -> None:
    """Do as the settings wish: with less motion nothing glides or fades."""
    _Wishes.is_reduced = is_reduced


def is_still() -> bool:
    """Whether nothing moves."""
    return _Wishes.is_reduced or not _Wishes.has_begun


class Motion(QObject):
    """One way from 0 to 1 that slows towards its end; `moved` after each part of it.

    At rest, and where nothing moves, it is at its end.
    """

    moved = Signal()
    ended = Signal()

    def __init__(self, parent: QObject, milliseconds: int) -> None:
        super().__init__(parent)
        self.part = 1.0
        self._way = QVariantAnimation(self)
        self._way.setDuration(milliseconds)
        self._way.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._way.setStartValue(0.0)
        self._way.setEndValue(1.0)
        self._way.valueChanged.connect(self._go_on)
        self._way.finished.connect(self._arrive)

    @property
    def is_running(self) -> bool:
        """Whether it is on its way."""
        return self._way.state() == QAbstractAnimation.State.Running

    def begin(self) -> bool:
        """Start anew; False where nothing moves."""
        self.stop()
        if is_still():
            return False
        self.part = 0.0
        self._way.start()
        return True

    def stop(self) -> None:
        """Be at the end at once; nobody is told."""
        self._way.stop()
        self.part = 1.0

    def _go_on(self, part: Any) -> None:
        if self.is_running:
            self.part = float(part)
            self.moved.emit()

    def _arrive(self) -> None:
        self.part = 1.0
        self.ended.emit()
