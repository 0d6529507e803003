"""The colours people may have, as discs with one's initials; one is chosen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from vsmap.app.look.appearance import Appearance
from vsmap.app.panels.person import DISC, ShownPerson, draw_disc
from vsmap.app.settings import COLOURS
from vsmap.app.together.meeting import initials_of
from vsmap.canvas.at_scale import at_100, painting_at_scale, sized
from vsmap.drawing.primitives import Ink
from vsmap.model.language import said

_STEP, _EDGE = 37.0, 5.0


class ColourDots(QWidget):
    """A row of discs; a click or the arrows choose, `chosen` tells the number."""

    chosen = Signal(int)

    def __init__(self, appearance: Appearance, colour: int) -> None:
        super().__init__()
        self._appearance = appearance
        self._person = ShownPerson("", "", "?", colour, "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(said("Your colour"))
        self._tell()
        appearance.changed.connect(self.updateGeometry)

    @property
    def colour(self) -> int:
        """The number of the colour chosen."""
        return self._person.colour

    def show_name(self, name: str) -> None:
        """Whose initials stand in the discs."""
        self._person = replace(self._person, initials=initials_of(name))
        self.update()

    def choose(self, colour: int) -> None:
        """Choose by hand."""
        self._person = replace(self._person, colour=colour % COLOURS)
        self._tell()
        self.update()
        self.chosen.emit(self.colour)

    def place_of(self, colour: int) -> QRectF:
        """Where a disc is, in pixels at 100 %."""
        return QRectF(_EDGE + colour * _STEP, _EDGE, DISC, DISC)

    def _tell(self) -> None:
        at = said("{number} of {all}", number=self.colour + 1, all=COLOURS)
        self.setAccessibleDescription(at)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """As wide as its discs."""
        return sized((COLOURS - 1) * _STEP + DISC + 2 * _EDGE, DISC + 2 * _EDGE)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Paint it."""
        with painting_at_scale(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for colour in range(COLOURS):
                where = self.place_of(colour)
                person = replace(self._person, colour=colour)
                draw_disc(painter, self._appearance.palette, where, person)
                if colour == self.colour:
                    self._paint_ring(painter, where)

    def _paint_ring(self, painter: QPainter, where: QRectF) -> None:
        ink = Ink.ACCENT if self.hasFocus() else Ink.INK
        painter.setPen(QPen(self._appearance.palette.colour(ink), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(where.adjusted(-3, -3, 3, 3))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """The left button chooses the nearest."""
        if event.button() is Qt.MouseButton.LeftButton:
            x = at_100(QRectF(event.position(), QSize(0, 0))).x()
            self.choose(max(0, min(round((x - _EDGE - DISC / 2) / _STEP), COLOURS - 1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """A key went down."""
        match event.key():
            case Qt.Key.Key_Left:
                self.choose(self.colour - 1)
            case Qt.Key.Key_Right:
                self.choose(self.colour + 1)
            case _:
                super().keyPressEvent(event)
