"""How panels come: a card slides to its place, a panel brightens; both take keys from the start."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from vsmap.app.look.appearance import Appearance
from vsmap.canvas.motion import PANEL, Motion, is_still
from vsmap.canvas.painting import painting_on
from vsmap.canvas.scale import scaled
from vsmap.drawing.primitives import Ink

SLIDE = 12
"""Pixels at 100 % a card slides."""


class SlideIn(Motion):
    """Lets a card slide to where it was just put, from above or (`up`) from below.

    Whoever moves it meanwhile has it: it stays where it is put.
    """

    def __init__(self, card: QWidget, *, up: bool = False) -> None:
        super().__init__(card, PANEL)
        self._card, self._side = card, 1 if up else -1
        self._goal = self._put = QPoint()
        self.moved.connect(self._place)
        self.ended.connect(self._place)

    def come(self) -> None:
        """Slide in."""
        if is_still():
            return
        if self.is_running:
            self.stop()
            self._place()
        self._goal = self._put = self._card.pos()
        self.begin()

    def _place(self) -> None:
        if self._card.pos() != self._put:
            self.stop()
            return
        off = round(self._side * scaled(SLIDE) * (1.0 - self.part))
        self._put = self._goal + QPoint(0, off)
        self._card.move(self._put)


def brighten(panel: QWidget, appearance: Appearance) -> None:
    """Let a panel that was just shown come out of its own colour."""
    if not is_still():
        Veil(panel, appearance).lift()


class Veil(QWidget):
    """Covers a panel in its own colour, fades and goes; the panel is usable from the start."""

    def __init__(self, panel: QWidget, appearance: Appearance) -> None:
        super().__init__(panel)
        self._panel, self._appearance = panel, appearance
        self._motion = Motion(self, PANEL)
        self._motion.moved.connect(self._cover)
        self._motion.ended.connect(self.deleteLater)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def lift(self) -> None:
        """Begin to fade."""
        self.show()
        self.raise_()
        self._motion.begin()

    def _cover(self) -> None:
        self.setGeometry(self._panel.rect())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Paint it as thin as it is by now."""
        with painting_on(self) as painter:
            painter.setOpacity(1.0 - self._motion.part)
            painter.fillRect(self.rect(), self._appearance.palette.colour(Ink.SURFACE))
