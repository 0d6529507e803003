"""The window's text is set in the typeface of the sheet."""

from __future__ import annotations

from PySide6.QtGui import QFont

from vsmap.canvas.typeface import FAMILY, POINTS_PER_PIXEL

BODY = 13.5


def font(pixels: float = BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The window's font in a size given in pixels at 100 %."""
    made = QFont(FAMILY)
    made.setPointSizeF(pixels * POINTS_PER_PIXEL)
    made.setWeight(weight)
    return made
