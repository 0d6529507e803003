"""How sure a number is, drawn under it; and the key of a field, drawn at its end."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from vsmap.app.look.appearance import Appearance
from vsmap.app.look.fonts import shown_font
from vsmap.app.look.stylesheet import LABEL
from vsmap.canvas.scale import scaled_exactly
from vsmap.drawing.primitives import Ink
from vsmap.model.measures import Measure, Standing

BELOW_BASELINE = 0.32
"""Of an em: how far under the baseline the line of a guess or a measured number sits."""

_DOT, _STEP, _SOLID = 1.4, 3.0, 1.3
_KEY_SIZE = 20.0
_TICK = 0.16
"""Of an em: how far the ticks of a range reach above and below its line."""


def draw_standing(
    painter: QPainter,
    widget: QWidget,
    text_rect: QRectF,
    measure: Measure[Any],
    appearance: Appearance,
) -> None:
    """Underline a field's text: dotted for a guess, solid for a measured number."""
    text = getattr(widget, "text", str)()
    metrics = QFontMetricsF(widget.font())
    height = metrics.ascent() + metrics.descent()
    baseline = text_rect.center().y() - height / 2 + metrics.ascent()
    width = min(metrics.horizontalAdvance(text), text_rect.width())
    draw_underline(painter, QPointF(text_rect.left(), baseline), width, measure, appearance)


def draw_underline(
    painter: QPainter,
    baseline: QPointF,
    width: float,
    measure: Measure[Any],
    appearance: Appearance,
) -> None:
    """The line under a number that starts at `baseline` and is `width` wide."""
    pen = _pen(measure, appearance)
    if pen is None or width <= 0:
        return
    pixels = painter.fontMetrics().ascent() / 0.8
    below = baseline.y() + max(BELOW_BASELINE * pixels, 3.0)
    painter.setPen(pen)
    painter.drawLine(QPointF(baseline.x(), below), QPointF(baseline.x() + width, below))


def draw_whisker(
    painter: QPainter,
    baseline: QPointF,
    width: float,
    measure: Measure[Any],
    likely: float,
    appearance: Appearance,
) -> None:
    """A line with ticks under a range as on the sheet, and a dot where the likely value lies."""
    pixels, ink = painter.fontMetrics().ascent() / 0.8, appearance.palette.colour(Ink.INK)
    y = baseline.y() + max(BELOW_BASELINE * pixels, 3.0)
    left, right, tick = baseline.x(), baseline.x() + width, _TICK * pixels
    rule = _pen(measure, appearance) if measure.is_guess else None
    painter.setPen(rule or QPen(ink, _SOLID))
    painter.drawLine(QPointF(left, y), QPointF(right, y))
    painter.setPen(QPen(ink, _SOLID))
    for x in (left, right):
        painter.drawLine(QPointF(x, y - tick), QPointF(x, y + tick))
    painter.setBrush(ink)
    painter.drawEllipse(QPointF(left + likely * width, y), 0.7 * tick, 0.7 * tick)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if measure.standing is Standing.MEASURED:
        painter.drawLine(QPointF(left, y + 2 * tick), QPointF(right, y + 2 * tick))


def _pen(measure: Measure[Any], appearance: Appearance) -> QPen | None:
    ink = appearance.palette.colour(Ink.INK)
    if measure.is_guess:
        pen = QPen(ink, _DOT)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, _STEP / _DOT])
        return pen
    if measure.is_known and measure.standing is Standing.MEASURED:
        return QPen(ink, _SOLID)
    return None


def draw_key(painter: QPainter, field: QWidget, key: str, appearance: Appearance) -> None:
    """The key that leads into the field, as a small cap at its right end."""
    size, off = scaled_exactly(_KEY_SIZE), scaled_exactly(9)
    cap = QRectF(field.width() - size - off, (field.height() - size) / 2, size, size)
    painter.setPen(QPen(appearance.palette.colour(Ink.HAIRLINE), 1))
    painter.setBrush(appearance.palette.colour(Ink.SURFACE))
    painter.drawRoundedRect(cap, 6, 6)
    painter.setPen(appearance.palette.colour(Ink.INK2))
    painter.setFont(shown_font(LABEL - 1))
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
