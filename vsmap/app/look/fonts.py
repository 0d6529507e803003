"""The window's text is set in the typeface of the sheet."""

from __future__ import annotations

from PySide6.QtGui import QFont

from vsmap.canvas.scale import scale
from vsmap.canvas.typeface import FAMILY, POINTS_PER_PIXEL

BODY = 13.5


def font(pixels: float = BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The window's font in a size given in pixels, for what is painted at 100 %."""
    made = QFont(FAMILY)
    made.setPointSizeF(pixels * POINTS_PER_PIXEL)
    made.setWeight(weight)
    if scale() != 1:  # The painter scales; hints made for one size would set the letters unevenly.
        made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def shown_font(pixels: float = BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The same as large as it is shown now, for widgets that Qt paints."""
    made = font(pixels, weight)
    made.setPointSizeF(pixels * POINTS_PER_PIXEL * scale())
    return made
