"""The view glides to where a command takes it: the editor is there at once, the eye follows."""

from __future__ import annotations

import math
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal

from vsmap.canvas.motion import ZOOM_TO, Motion
from vsmap.model.placement import Point

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from vsmap.editor.editor import Editor
    from vsmap.editor.viewport import Viewport

_HANDS = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.Wheel,
    QEvent.Type.TabletPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.NativeGesture,
}
_SAME_ZOOM = 1e-4


class Glide(QObject):
    """What of an editor's sheet is seen while the view goes elsewhere.

    A hand on the sheet stops the view where it is seen; a key puts it where it was going. `moved`
    asks for the next moment to be shown, `arrived` tells that it got there undisturbed.
    """

    moved = Signal()
    arrived = Signal()

    def __init__(self, canvas: QWidget, editor: Editor) -> None:
        super().__init__(canvas)
        self._canvas, self._editor = canvas, editor
        self._start = self._goal = editor.viewport
        self._motion = Motion(self, ZOOM_TO)
        self._motion.moved.connect(self.moved)
        self._motion.ended.connect(self._arrive)

    @property
    def is_running(self) -> bool:
        """Whether the view is on its way."""
        return self._motion.is_running

    @property
    def place(self) -> Viewport:
        """What is seen now."""
        if not self.is_running:
            return self._editor.viewport
        return between(self._start, self._goal, self._motion.part)

    def begin(self, start: Viewport) -> None:
        """Go to where the editor's view is now, from where it was or from what is seen."""
        goal = self._editor.viewport
        if start.width == goal.width and start.height == goal.height:
            self._start, self._goal = start, goal
            if self._motion.begin():
                self._canvas.installEventFilter(self)

    def end(self) -> None:
        """Be there at once."""
        self._motion.stop()
        self._canvas.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """A hand on the sheet finds what it sees; a key acts on where the view was going."""
        del watched
        if event.type() in _HANDS:
            seen = self.place
            self.end()
            self._editor.view(seen)
        elif event.type() is QEvent.Type.KeyPress:
            self.end()
            self.moved.emit()
        return False

    def _arrive(self) -> None:
        self.end()
        self.arrived.emit()

    @contextmanager
    def seen(self) -> Iterator[Viewport]:
        """The editor's view is what is seen, as long as something is painted or placed so."""
        goal, shown = self._editor.viewport, self.place
        self._editor.viewport = shown
        try:
            yield shown
        finally:
            self._editor.viewport = goal


def between(start: Viewport, goal: Viewport, part: float) -> Viewport:
    """The view on the way from one to another: each moment as many times larger as the last.

    The middle moves with the zoom, so that one place of the sheet stays where it is seen.

    >>> from vsmap.editor.viewport import Viewport
    >>> between(Viewport(zoom=0.5), Viewport(zoom=2.0), 0.5).zoom
    1.0
    """
    if part >= 1.0:
        return goal
    zoom = start.zoom * math.pow(goal.zoom / start.zoom, part)
    share = part
    if abs(goal.zoom / start.zoom - 1) > _SAME_ZOOM:
        share = (1 / start.zoom - 1 / zoom) / (1 / start.zoom - 1 / goal.zoom)
    left, top = (a + (b - a) * share for a, b in zip(start.corner, goal.corner, strict=True))
    return replace(goal, zoom=zoom, corner=Point(left, top))
