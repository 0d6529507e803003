"""The card over a field: how its text was understood, or why not and what would be."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPainterPath, QPolygonF
from PySide6.QtWidgets import QWidget

from vsmap.canvas.at_scale import at_100, on_screen, painting_at_scale, room_in
from vsmap.canvas.typeface import font
from vsmap.drawing.primitives import Ink, Weight
from vsmap.editor.echo import Echo, NotUnderstood

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPaintEvent

    from vsmap.canvas.inks import Inks

RADIUS = 12.0
PADDING = 14.0
POINTER = 7.0
SHADOW = 20.0
RINGS = 20
ABOVE_FIELD = 4.0
LEAST_WIDTH = 150.0
RANGE_WIDTH = 120.0
_SHADE = 0.1
_SENTENCE = 13.5
_LINE = 22.0
_CHIP_HEIGHT = 24.0
_GAP = 8.0


class EchoCard(QWidget):
    """Says how a text was read; `sample_chosen` when a sample is pressed."""

    sample_chosen = Signal(str)

    def __init__(self, parent: QWidget, inks: Inks) -> None:
        super().__init__(parent)
        self._inks = inks
        self._said: Echo | NotUnderstood = Echo("")
        self._points_up = False
        self._pointer_x = 0.0
        self._chips: list[tuple[QRectF, str]] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def said(self) -> Echo | NotUnderstood:
        """What the card says now."""
        return self._said

    def wear(self, inks: Inks) -> None:
        """Paint in another theme."""
        self._inks = inks
        self.update()

    def say(self, said: Echo | NotUnderstood) -> None:
        """Say something else."""
        self._said = said
        self.setAccessibleName(said.sentence if isinstance(said, Echo) else said.reason)
        self.update()

    def stand_by(self, field: QRectF, room: QRectF, *, below: bool) -> None:
        """Stand over a field (or below it, as one wishes and has room), inside `room`."""
        field, room = at_100(field), at_100(room)
        size = self._size()
        outer = QRectF(0, 0, size.width() + 2 * SHADOW, size.height() + POINTER + 2 * SHADOW)
        top = field.top() - ABOVE_FIELD - POINTER - size.height()
        bottom = field.bottom() + ABOVE_FIELD + POINTER + size.height()
        has_room = bottom < room.bottom() - 4.0
        self._points_up = top < room.top() + 4.0 or (below and has_room)
        x = min(max(field.center().x(), room.left() + size.width() / 2 + 8.0),
                room.right() - size.width() / 2 - 8.0)  # fmt: skip
        outer.moveLeft(x - outer.width() / 2)
        if self._points_up:
            outer.moveTop(field.bottom() + ABOVE_FIELD - SHADOW)
        else:
            outer.moveTop(top - SHADOW)
        self._pointer_x = field.center().x() - outer.left()
        self.setGeometry(on_screen(outer).toRect())
        self._lay_chips()
        self.update()

    @property
    def _body(self) -> QRectF:
        body = room_in(self).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        return (
            body.adjusted(0, POINTER, 0, 0) if self._points_up else body.adjusted(0, 0, 0, -POINTER)
        )

    def _size(self) -> QRectF:
        match self._said:
            case Echo() as echo:
                lines = 1 if not echo.aside else 2
                if echo.likely_at is None:
                    widest = max(_width(echo.sentence), _width(echo.aside, Weight.REGULAR))
                else:
                    aside = RANGE_WIDTH + 12.0 + _width(echo.aside, Weight.REGULAR)
                    widest = max(_width(echo.sentence), aside)
                height = lines * _LINE + (lines - 1) * 4.0
            case NotUnderstood() as wrong:
                chips = sum(_chip_width(s) + _GAP for s in wrong.samples) - _GAP
                widest = max(_width(wrong.reason) + 22.0, _width(wrong.remedy, Weight.REGULAR))
                widest = max(widest, chips)
                height = _LINE * (2 if wrong.remedy else 1)
                height += (_CHIP_HEIGHT + 6.0) if wrong.samples else 0.0
            case _:
                assert_never(self._said)
        return QRectF(0, 0, max(widest, LEAST_WIDTH) + 2 * PADDING, height + 2 * PADDING - 6.0)

    def _lay_chips(self) -> None:
        self._chips = []
        if not isinstance(self._said, NotUnderstood):
            return
        x = self._body.left() + PADDING
        y = self._body.bottom() - PADDING + 2.0 - _CHIP_HEIGHT
        for sample in self._said.samples:
            width = _chip_width(sample)
            self._chips.append((QRectF(x, y, width, _CHIP_HEIGHT), sample))
            x += width + _GAP

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        match self._said:
            case Echo() as echo:
                self._paint_echo(painter, echo)
            case NotUnderstood() as wrong:
                self._paint_wrong(painter, wrong)
            case _:
                assert_never(self._said)

    def _paint_ground(self, painter: QPainter) -> None:
        """A soft shadow, the card, and its pointer to the field."""
        body = self._body
        painter.setPen(Qt.PenStyle.NoPen)
        for ring in range(1, RINGS + 1):
            spread = SHADOW * (1 - ring / RINGS)
            painter.setBrush(self._inks.shadow(_SHADE / RINGS))
            shade = body.adjusted(-spread, 4 - spread, spread, 4 + spread)
            painter.drawRoundedRect(shade, RADIUS + spread, RADIUS + spread)
        shape = QPainterPath()
        shape.addRoundedRect(body, RADIUS, RADIUS)
        edge = body.top() if self._points_up else body.bottom()
        tip = edge - POINTER if self._points_up else edge + POINTER
        x = min(max(self._pointer_x, body.left() + 20.0), body.right() - 20.0)
        pointer = QPainterPath()
        corners = [QPointF(x - POINTER - 2, edge), QPointF(x, tip), QPointF(x + POINTER + 2, edge)]
        pointer.addPolygon(QPolygonF(corners))
        pointer.closeSubpath()
        painter.setPen(self._inks.pen(Ink.HAIRLINE, 1.0))
        painter.setBrush(self._inks.brush(Ink.SURFACE))
        painter.drawPath(shape.united(pointer))

    def _paint_echo(self, painter: QPainter, echo: Echo) -> None:
        left, baseline = self._body.left() + PADDING, self._body.top() + PADDING + 12.0
        self._write(painter, left, baseline, echo.sentence, Ink.INK, Weight.MEDIUM)
        if echo.likely_at is not None:
            self._paint_range(painter, left, baseline + _LINE, echo.likely_at)
            left += RANGE_WIDTH + 12.0
        below = baseline + _LINE + 4.0
        self._write(painter, left, below, echo.aside, Ink.INK2, Weight.REGULAR)

    def _paint_range(self, painter: QPainter, left: float, y: float, likely_at: float) -> None:
        """A line from low to high with a dot where the likely value lies."""
        y -= 0.5
        painter.setPen(self._inks.pen(Ink.INK, 1.5))
        painter.drawLine(QPointF(left, y), QPointF(left + RANGE_WIDTH, y))
        for x in (left + 0.75, left + RANGE_WIDTH - 0.75):
            painter.drawLine(QPointF(x, y - 4.4), QPointF(x, y + 4.4))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._inks.brush(Ink.INK))
        painter.drawEllipse(QPointF(left + likely_at * RANGE_WIDTH, y), 3.5, 3.5)

    def _paint_wrong(self, painter: QPainter, wrong: NotUnderstood) -> None:
        left, baseline = self._body.left() + PADDING, self._body.top() + PADDING + 12.0
        self._paint_warning(painter, QRectF(left, baseline - 12.0, 15.0, 14.0))
        self._write(painter, left + 22.0, baseline, wrong.reason, Ink.ERROR, Weight.MEDIUM)
        self._write(painter, left, baseline + _LINE, wrong.remedy, Ink.INK2, Weight.REGULAR)
        for chip, sample in self._chips:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._inks.brush(Ink.SUNKEN))
            painter.drawRoundedRect(chip, 6, 6)
            self._write(
                painter, chip.left() + 9.0, chip.bottom() - 7.5, sample, Ink.INK, Weight.MEDIUM
            )

    def _paint_warning(self, painter: QPainter, place: QRectF) -> None:
        """A triangle with an exclamation mark."""
        pen = self._inks.pen(Ink.ERROR, 1.5, round_ends=True)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        middle = place.center().x()
        corners = (QPointF(middle, place.top()), place.bottomRight(), place.bottomLeft())
        painter.drawPolygon(QPolygonF(corners))
        painter.drawLine(QPointF(middle, place.top() + 5), QPointF(middle, place.top() + 8.5))
        painter.drawPoint(QPointF(middle, place.top() + 11.2))

    def _write(
        self, painter: QPainter, x: float, y: float, words: str, ink: Ink, weight: Weight
    ) -> None:
        painter.setFont(font(_SENTENCE, weight))
        painter.setPen(self._inks.pen(ink))
        painter.drawText(QPointF(x, y), words)

    def _press(self, place: QPointF) -> None:
        for chip, sample in self._chips:
            if on_screen(chip).contains(place):
                self.sample_chosen.emit(sample)
                return

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Take a sample, or nothing; the sheet below is not pressed."""
        self._press(event.position())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Paint the card."""
        del event
        with painting_at_scale(self) as painter:
            self._paint(painter)


def _width(words: str, weight: Weight = Weight.MEDIUM) -> float:
    made: QFont = font(_SENTENCE, weight)
    return QFontMetricsF(made).horizontalAdvance(words)


def _chip_width(sample: str) -> float:
    return _width(sample) + 18.0
