"""The tiny pictures of the strip: efficiency bar, hotspot ring, dots of what is known."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from vsmap.app.look.appearance import Appearance
from vsmap.drawing.primitives import Ink

_RADIUS, _STEP = 3.4, 10.0
_LEAST_STEP = 7.6


def draw_bar(painter: QPainter, where: QRectF, part: float, appearance: Appearance) -> None:
    """A bar filled by a part (0 to 1) of its length: work in wait."""
    palette = appearance.palette
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.colour(Ink.WAIT))
    painter.drawRoundedRect(where, 2, 2)
    painter.setBrush(palette.colour(Ink.WORK))
    filled = QRectF(
        where.left(), where.top(), where.width() * max(0.0, min(part, 1.0)), where.height()
    )
    painter.drawRoundedRect(filled, 2, 2)


def draw_ring(painter: QPainter, centre: QPointF, appearance: Appearance) -> None:
    """The hotspot's mark: a small rounded frame in its colour."""
    palette = appearance.palette
    painter.setPen(QPen(palette.colour(Ink.HOTSPOT), 2))
    painter.setBrush(palette.colour(Ink.HOTSPOT_TINT))
    painter.drawRoundedRect(QRectF(centre.x() - 5.5, centre.y() - 5.5, 11, 11), 3.5, 3.5)


def draw_dots(
    painter: QPainter, where: QRectF, dots: tuple[int, int, int], appearance: Appearance
) -> None:
    """One dot a number: full when sure, half when guessed, dashed when unknown.

    More than fit become one bar in the same three shades.
    """
    total = sum(dots)
    step = min(_STEP, where.width() / total) if total else _STEP
    if step < _LEAST_STEP:
        _draw_shares(painter, where, dots, appearance)
        return
    kinds = [_full] * dots[0] + [_half] * dots[1] + [_open] * dots[2]
    for index, draw in enumerate(kinds):
        centre = QPointF(where.left() + _RADIUS + 0.6 + index * step, where.center().y())
        draw(painter, centre, appearance)


def _full(painter: QPainter, centre: QPointF, appearance: Appearance) -> None:
    ink = appearance.palette.colour(Ink.INK)
    painter.setPen(QPen(ink, 1.2))
    painter.setBrush(ink)
    painter.drawEllipse(centre, _RADIUS - 0.4, _RADIUS - 0.4)


def _half(painter: QPainter, centre: QPointF, appearance: Appearance) -> None:
    ink = appearance.palette.colour(Ink.INK)
    around = QRectF(centre.x() - _RADIUS, centre.y() - _RADIUS, 2 * _RADIUS, 2 * _RADIUS)
    painter.setPen(QPen(ink, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, _RADIUS - 0.4, _RADIUS - 0.4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPie(around, 90 * 16, 180 * 16)


def _open(painter: QPainter, centre: QPointF, appearance: Appearance) -> None:
    pen = QPen(appearance.palette.colour(Ink.INK2), 1.2)
    pen.setDashPattern([1.6, 1.4])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, _RADIUS - 0.4, _RADIUS - 0.4)


def _draw_shares(
    painter: QPainter, where: QRectF, dots: tuple[int, int, int], appearance: Appearance
) -> None:
    palette, total, left = appearance.palette, sum(dots), where.left()
    painter.setPen(Qt.PenStyle.NoPen)
    for count, ink in zip(dots, (Ink.WORK, Ink.EDGE, Ink.WAIT), strict=True):
        width = min(where.width(), 200.0) * count / total
        painter.setBrush(palette.colour(ink))
        painter.drawRect(QRectF(left, where.center().y() - 4, width, 8))
        left += width
