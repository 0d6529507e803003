"""Hands that do the gestures to this program's own canvas, with Qt's events, and time each frame.

A frame is the handling of one event with everything it sets going, and the painting after it; it
is measured in the time the window's own thread worked: other work on the machine is left out, and
the slower figures that another thread works out meanwhile.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.benchmarks.gestures import Drag, Hold, Wheel

if TYPE_CHECKING:
    from vsmap.canvas.view import MapCanvas

_BUTTONS = {Hold.LEFT: Qt.MouseButton.LeftButton, Hold.MIDDLE: Qt.MouseButton.MiddleButton}
_NONE, _CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


class _Paints(QObject):
    """Counts how often a widget was painted."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Let every event pass."""
        del watched
        self.count += event.type() is QEvent.Type.Paint
        return False


class Hands:
    """One hand on one canvas."""

    def __init__(self, canvas: MapCanvas) -> None:
        self._canvas = canvas
        self._paints = _Paints()
        canvas.installEventFilter(self._paints)

    def drag(self, drag: Drag, about: tuple[float, float] = (0.0, 0.0)) -> list[float]:
        """The frames of a drag in milliseconds: its moves, then letting go."""
        button = _BUTTONS[drag.hold]
        start = QPointF(drag.start[0] + about[0], drag.start[1] + about[1])
        self._mouse(QEvent.Type.MouseMove, start, Qt.MouseButton.NoButton)
        self._mouse(QEvent.Type.MouseButtonPress, start, button)
        frames, at = [], start
        for x, y in drag.moves:
            at = QPointF(x + about[0], y + about[1])
            frames.append(self.frame(lambda at=at: self._move(at, button)))  # type: ignore[misc]
        frames.append(self.frame(lambda: self._mouse(QEvent.Type.MouseButtonRelease, at, button)))
        return frames

    def turn(self, wheel: Wheel) -> list[float]:
        """The frames of a zoom in milliseconds."""
        return [self.frame(lambda turn=turn: self._turn(wheel.at, turn)) for turn in wheel.turns]  # type: ignore[misc]

    def frame(self, work: Callable[[], object]) -> float:
        """Do something, let everything it set going happen, paint; the milliseconds of work."""
        painted = self._paints.count
        start = time.thread_time()
        work()
        QApplication.sendPostedEvents()  # the painting that was asked for is among them
        took = (time.thread_time() - start) * 1000
        if self._paints.count == painted:
            message = "nothing was painted in a frame"
            raise AssertionError(message)
        return took

    def wait_until(self, is_done: Callable[[], bool]) -> float:
        """The milliseconds on the clock until something has become so, events going on."""
        start = time.perf_counter()
        while not is_done():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return (time.perf_counter() - start) * 1000

    def _move(self, at: QPointF, button: Qt.MouseButton) -> None:
        event = QMouseEvent(
            QEvent.Type.MouseMove, at, self._canvas.mapToGlobal(at), Qt.MouseButton.NoButton,
            button, _NONE,
        )  # fmt: skip
        QApplication.sendEvent(self._canvas, event)

    def _mouse(self, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton) -> None:
        down = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else button
        event = QMouseEvent(kind, at, self._canvas.mapToGlobal(at), button, down, _NONE)
        QApplication.sendEvent(self._canvas, event)

    def _turn(self, at: tuple[float, float], angle: int) -> None:
        place = QPointF(*at)
        event = QWheelEvent(
            place, QPointF(self._canvas.mapToGlobal(place)), QPoint(), QPoint(0, angle),
            Qt.MouseButton.NoButton, _CONTROL, Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003  (Qt's own signature)
        )  # fmt: skip
        QApplication.sendEvent(self._canvas, event)
