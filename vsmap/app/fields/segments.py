"""One choice of a few, side by side on a sunken track."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from vsmap.app.look.appearance import Appearance
from vsmap.app.look.fonts import font
from vsmap.app.look.stylesheet import BODY
from vsmap.canvas.at_scale import at_100, painting_at_scale, room_in, sized
from vsmap.drawing.primitives import Ink
from vsmap.model.language import said

_HEIGHT, _INSET, _RADIUS = 32, 2.0, 8.0


class Segments(QWidget):
    """A segmented control; arrows move the choice, `chosen` tells a choice by hand."""

    chosen = Signal(str)

    def __init__(self, name: str, choices: dict[str, str], appearance: Appearance) -> None:
        super().__init__()
        self._choices = {value: said(words) for value, words in choices.items()}
        self._appearance = appearance
        self._value: str | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def value(self) -> str | None:
        """The key of the choice shown, or None."""
        return self._value

    def show_value(self, value: str | None) -> None:
        """Show a choice without telling it."""
        self._value = value
        self.setAccessibleDescription(self._choices.get(value or "", ""))
        self.update()

    def choose(self, value: str) -> None:
        """Choose by hand."""
        if value != self._value:
            self.show_value(value)
            self.chosen.emit(value)

    def rect_of(self, value: str) -> QRectF:
        """Where a choice stands."""
        width = (self.width() - 2 * _INSET) / len(self._choices)
        at = list(self._choices).index(value)
        return QRectF(_INSET + at * width, _INSET, width, self.height() - 2 * _INSET)

    def _step(self, by: int) -> None:
        keys = list(self._choices)
        at = keys.index(self._value) + by if self._value in keys else 0
        self.choose(keys[max(0, min(at, len(keys) - 1))])

    def _paint(self, painter: QPainter) -> None:
        palette = self._appearance.palette
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.colour(Ink.SUNKEN))
        painter.drawRoundedRect(room_in(self), _RADIUS, _RADIUS)
        for key, label in self._choices.items():
            self._paint_choice(painter, key, label)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.colour(Ink.ACCENT), 2))
            painter.drawRoundedRect(room_in(self).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)

    def _paint_choice(self, painter: QPainter, key: str, label: str) -> None:
        palette, here = self._appearance.palette, at_100(self.rect_of(key))
        active = key == self._value
        if active:
            painter.setPen(QPen(palette.colour(Ink.HAIRLINE), 1))
            painter.setBrush(palette.colour(Ink.SURFACE))
            painter.drawRoundedRect(here.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS - 1, _RADIUS - 1)
        usable = self.isEnabled()
        ink = Ink.INK if active else (Ink.INK2 if usable else Ink.INK3)
        painter.setPen(palette.colour(ink))
        painter.setFont(font(BODY, QFont.Weight.DemiBold if active else QFont.Weight.Normal))
        painter.drawText(here, Qt.AlignmentFlag.AlignCenter, label)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """The size it likes best."""
        metrics = QFontMetricsF(font(BODY, QFont.Weight.DemiBold))
        widest = max(metrics.horizontalAdvance(label) for label in self._choices.values())
        return sized((widest + 20) * len(self._choices), _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Paint it."""
        with painting_at_scale(self) as painter:
            self._paint(painter)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """The left button chooses."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        for key in self._choices:
            if self.rect_of(key).contains(event.position()):
                self.choose(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """A key went down."""
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Up:
                self._step(-1)
            case Qt.Key.Key_Right | Qt.Key.Key_Down:
                self._step(1)
            case _:
                super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        """It was enabled or disabled."""
        super().changeEvent(event)
        self.update()
