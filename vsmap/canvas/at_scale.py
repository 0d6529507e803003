"""Painting at 100 % into a painter that scales: what a widget draws grows with the size of type."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from vsmap.canvas.painting import painting_on
from vsmap.canvas.scale import scale


@contextmanager
def painting_at_scale(widget: QWidget) -> Iterator[QPainter]:
    """A painter on a widget whose pixels are those at 100 %; use `room_in` for its size."""
    with painting_on(widget) as painter:
        painter.scale(scale(), scale())
        yield painter


def room_in(widget: QWidget) -> QRectF:
    """A widget's rectangle in pixels at 100 %."""
    return at_100(QRectF(widget.rect()))


def at_100(rect: QRectF) -> QRectF:
    """A rectangle on the screen in pixels at 100 %."""
    factor = scale()
    return QRectF(
        rect.x() / factor, rect.y() / factor, rect.width() / factor, rect.height() / factor
    )


def on_screen(rect: QRectF) -> QRectF:
    """A rectangle at 100 % in the pixels of the screen."""
    factor = scale()
    return QRectF(
        rect.x() * factor, rect.y() * factor, rect.width() * factor, rect.height() * factor
    )


def sized(width: float, height: float) -> QSize:
    """The size on the screen of what is so large at 100 %."""
    return QSize(round(width * scale()), round(height * scale()))
