"""How painting begins and ends."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintDevice


@contextmanager
def painting_on(device: QPaintDevice) -> Iterator[QPainter]:
    """A painter that is ended whatever happens: Qt crashes when one outlives what it paints on."""
    painter = QPainter(device)
    try:
        yield painter
    finally:
        painter.end()
