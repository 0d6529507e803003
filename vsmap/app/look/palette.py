"""The theme's colours as Qt and as the stylesheet want them."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtGui import QColor

from vsmap.drawing.primitives import Ink
from vsmap.drawing.theme import Theme


class Palette:
    """One theme's colours by role."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme

    def css(self, ink: Ink) -> str:
        """A role's colour as #rrggbb."""
        return self.theme.colour(ink)

    def colour(self, ink: Ink) -> QColor:
        """A role's colour as Qt paints it."""
        return QColor(self.css(ink))

    @cached_property
    def is_dark(self) -> bool:
        """Whether light text stands on a dark sheet."""
        return self.colour(Ink.SURFACE).lightnessF() < self.colour(Ink.INK).lightnessF()

    @cached_property
    def shadow(self) -> QColor:
        """The shadow under floating things: 8 % of black, more where the sheet is dark."""
        return QColor(0, 0, 0, 110 if self.is_dark else 30)

    def hover(self, ink: Ink = Ink.SURFACE) -> str:
        """A role's colour as it is under the pointer: a little of the ink mixed in."""
        return mixed(self.colour(ink), self.colour(Ink.INK), 0.06).name()


def mixed(one: QColor, other: QColor, part: float) -> QColor:
    """`one` with so much of `other` (0 to 1) in it."""
    channels = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round(a + (b - a) * part) for a, b in channels))
