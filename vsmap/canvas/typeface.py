"""IBM Plex Sans as shipped, for text on the sheet, as wide as the drawing measured it."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from vsmap.drawing.primitives import Weight
from vsmap.model.resource_files import resource

FAMILY = "IBM Plex Sans"
POINTS_PER_PIXEL = 0.75
"""At the 96 dots an inch in which sizes are given; Qt scales points with the screen."""

_CUTS = ("Regular", "Italic", "Medium", "SemiBold")
_WEIGHTS = {
    Weight.REGULAR: QFont.Weight.Normal,
    Weight.ITALIC: QFont.Weight.Normal,
    Weight.MEDIUM: QFont.Weight.Medium,
    Weight.SEMIBOLD: QFont.Weight.DemiBold,
}


@cache
def load_typeface() -> None:
    """Make the shipped cuts known to Qt; needs an application, done once."""
    for cut in _CUTS:
        QFontDatabase.addApplicationFont(str(resource("fonts", f"IBMPlexSans-{cut}.ttf")))


@cache
def font(pixels: float, weight: Weight = Weight.REGULAR) -> QFont:
    """A cut in a size given in pixels at 100 %; not hinted, so that it scales without jumps."""
    made = QFont(FAMILY)
    made.setPointSizeF(pixels * POINTS_PER_PIXEL)
    made.setWeight(_WEIGHTS[weight])
    made.setItalic(weight is Weight.ITALIC)
    made.setKerning(False)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made
