"""A canvas on a screen that is not there, with a hand that sends Qt's own events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.support.driver import MapDriver, no_figures
from vsmap.canvas.view import MapCanvas
from vsmap.drawing.primitives import Part
from vsmap.drawing.theme import LIGHT

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.support.maps import MapBuilder
    from vsmap.drawing.theme import Theme
    from vsmap.editor.sheet import FiguresOf

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


class ShownSheet:
    """A shown canvas of 1400 x 900; steps are named, keys go to whatever has the focus."""

    def __init__(
        self,
        qtbot: QtBot,
        drawn: MapBuilder,
        figures_of: FiguresOf = no_figures,
        theme: Theme = LIGHT,
    ) -> None:
        self.driver = MapDriver(drawn, figures_of)
        self.editor = self.driver.editor
        self.canvas = MapCanvas(self.editor, theme)
        qtbot.addWidget(self.canvas)
        self.canvas.resize(1400, 900)
        self.canvas.show()
        qtbot.waitExposed(self.canvas)
        self.canvas.setFocus()

    @property
    def focus(self) -> QWidget:
        """The widget keys go to: the canvas, or the open field."""
        return self.canvas.window().focusWidget() or self.canvas

    def pixel(self, name: str, part: Part = Part.BOX, *, rim: bool = False) -> QPoint:
        """Where a named step or its number is seen."""
        return QPointF(*self.driver.place(name, part, rim=rim)).toPoint()

    def click(self, name: str, part: Part = Part.BOX) -> Self:
        """Click a step or a number."""
        QTest.mouseClick(self.canvas, LEFT, NONE, self.pixel(name, part))
        return self

    def drag(self, start: QPoint, end: QPoint) -> Self:
        """Press, move in steps, release."""
        QTest.mousePress(self.canvas, LEFT, NONE, start)
        for tenth in range(1, 11):
            QTest.mouseMove(self.canvas, start + (end - start) * tenth / 10)
        QTest.mouseRelease(self.canvas, LEFT, NONE, end)
        return self

    def write(self, text: str) -> Self:
        """Type letters, each to whatever has the focus then."""
        for letter in text:
            QTest.keyClicks(self.focus, letter)
        return self

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> Self:
        """Press and release one key."""
        QTest.keyClick(self.focus, key, held)
        return self

    def turn_wheel(self, at: QPoint, angle: int, held: Qt.KeyboardModifier = NONE) -> Self:
        """Turn the wheel; 120 is one notch."""
        place = QPointF(at)
        event = QWheelEvent(
            place,
            QPointF(self.canvas.mapToGlobal(at)),
            QPoint(),
            QPoint(0, angle),
            Qt.MouseButton.NoButton,
            held,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003  (Qt's own signature)
        )
        QApplication.sendEvent(self.canvas, event)
        return self
