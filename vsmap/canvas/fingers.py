"""Fingers on a canvas: one touches, drags and pans; two pan and zoom; one held asks for a menu."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QTimer
from PySide6.QtGui import QEventPoint
from PySide6.QtWidgets import QApplication

from vsmap.canvas.events import point_of
from vsmap.canvas.taps import Taps
from vsmap.editor.input_events import (
    Button,
    Pinched,
    PointerMoved,
    PointerPressed,
    PointerReleased,
    WheelTurned,
)
from vsmap.editor.tools.tool import ToolName
from vsmap.model.placement import Point

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QTouchEvent
    from PySide6.QtWidgets import QWidget

    from vsmap.editor.editor import Editor

SLIPS = 10.0
"""How many pixels a finger may slip before its touch is a drag."""


@dataclass(frozen=True, slots=True)
class Touching:
    """One finger is down: it holds what it touched, or (`pans`) the sheet."""

    start: Point
    at: Point
    pans: bool
    has_slipped: bool = False


@dataclass(frozen=True, slots=True)
class Spreading:
    """Two fingers hold the sheet between them."""

    middle: Point
    apart: float


@dataclass(frozen=True, slots=True)
class Done:
    """The touch has had its effect; nothing happens until all fingers are up."""


class Fingers:
    """Touches of one canvas, as the editor's plain events; `ask_menu` is told a screen place."""

    def __init__(self, canvas: QWidget, editor: Editor, ask_menu: Callable[[QPoint], None]) -> None:
        self._canvas = canvas
        self._editor = editor
        self._ask_menu = ask_menu
        self._taps = Taps()
        self.state: Touching | Spreading | Done | None = None
        self._held = QTimer(canvas)
        self._held.setSingleShot(True)
        self._held.setInterval(QApplication.styleHints().mousePressAndHoldInterval())
        self._held.timeout.connect(self.hold)

    @property
    def is_spreading(self) -> bool:
        """Whether two fingers zoom."""
        return isinstance(self.state, Spreading)

    def take(self, event: QTouchEvent) -> None:
        """Follow the fingers."""
        down = [p for p in event.points() if p.state() is not QEventPoint.State.Released]
        places = [point_of(p.position()) for p in down]
        if event.type() is QEvent.Type.TouchCancel:
            self._stop(None)
        elif len(places) >= 2:
            self._spread(places[0], places[1])
        elif places:
            self._touch(places[0])
        else:
            self._lift()
        self._canvas.update()
        event.accept()

    def hold(self) -> None:
        """A finger stayed where it is: choose what lies there and ask for its menu."""
        state = self.state
        if not isinstance(state, Touching) or state.has_slipped:
            return
        self._stop(Done())
        for event in (PointerPressed, PointerReleased):
            self._editor.handle(event(state.at, Button.RIGHT))
        self._ask_menu(self._canvas.mapToGlobal(QPointF(*state.at).toPoint()))

    def _touch(self, at: Point) -> None:
        match self.state:
            case None:
                self._begin(at)
            case Touching() as state:
                self._drag(state, at)
            case Spreading():
                self.state = Done()
            case Done():
                pass

    def _begin(self, at: Point) -> None:
        editor = self._editor
        pans = editor.tool.name is ToolName.SELECT and editor.hit(at).record is None
        self.state = Touching(at, at, pans)
        self._held.start()
        if not pans:
            self._editor.handle(PointerMoved(at))
            self._editor.handle(PointerPressed(at, clicks=self._taps.count(at)))

    def _drag(self, state: Touching, at: Point) -> None:
        if not state.has_slipped and math.dist(state.start, at) < SLIPS:
            return
        self._held.stop()
        self.state = Touching(state.start, at, state.pans, has_slipped=True)
        if state.pans:
            self._push(state.at, at)
        else:
            self._editor.handle(PointerMoved(at))

    def _spread(self, one: Point, two: Point) -> None:
        middle = Point((one.x + two.x) / 2, (one.y + two.y) / 2)
        apart = max(math.dist(one, two), 1.0)
        match self.state:
            case Spreading() as state:
                self._push(state.middle, middle)
                self._editor.handle(Pinched(middle, apart / state.apart))
            case _:
                self._stop(None)
        self.state = Spreading(middle, apart)

    def _push(self, start: Point, end: Point) -> None:
        self._editor.handle(WheelTurned(end, end.x - start.x, end.y - start.y))

    def _lift(self) -> None:
        """The last finger is up: a touch that did not pan was a press, or a tap on nothing."""
        state, self.state = self.state, None
        self._held.stop()
        if not isinstance(state, Touching):
            return
        if not state.pans:
            self._editor.handle(PointerReleased(state.at))
        elif not state.has_slipped:
            self._editor.handle(PointerPressed(state.at, clicks=self._taps.count(state.at)))
            self._editor.handle(PointerReleased(state.at))
        self._editor.hover(None, None)

    def _stop(self, state: Done | None) -> None:
        """Take back what the first finger began."""
        self._held.stop()
        self._editor.let_go()
        self.state = state
