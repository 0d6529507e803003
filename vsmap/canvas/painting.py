"""How painting begins and ends."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintDevice


@contextmanager
def painting_on(device: QPaintDevice) -> Iterator[QPainter]:
    """A painter that is ended whatever happens: Qt crashes when one outlives what it paints on.

    Every text runs the way its own letters do, whichever way the window runs.
    """
    painter = QPainter(device)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    try:
        yield painter
    finally:
        painter.end()
