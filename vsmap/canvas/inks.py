"""Colours, pens and brushes of a theme, made once each."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPen

if TYPE_CHECKING:
    from vsmap.drawing.primitives import Ink
    from vsmap.drawing.theme import Theme

_SHORTEST_DASH = 0.01
"""A dash of nothing is a dot; Qt draws none for exactly 0."""


class Inks:
    """What a theme paints with."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.colour = lru_cache(maxsize=64)(self._colour)
        self.brush = lru_cache(maxsize=64)(self._brush)
        self.pen = lru_cache(maxsize=512)(self._pen)

    def faint(self, ink: Ink, alpha: float) -> QColor:
        """A colour one can see through, alpha 0 to 1."""
        colour = QColor(self.colour(ink))
        colour.setAlphaF(alpha)
        return colour

    def shadow(self, alpha: float) -> QColor:
        """The black of shadows, in every theme."""
        return QColor.fromRgbF(0.0, 0.0, 0.0, alpha)

    def _colour(self, ink: Ink) -> QColor:
        return QColor(self.theme.colour(ink))

    def _brush(self, ink: Ink | None) -> QBrush:
        return QBrush(Qt.BrushStyle.NoBrush) if ink is None else QBrush(self.colour(ink))

    def _pen(
        self,
        ink: Ink | None,
        width: float = 1.0,
        dash: tuple[float, ...] = (),
        *,
        round_ends: bool = False,
    ) -> QPen:
        if ink is None:
            return QPen(Qt.PenStyle.NoPen)
        pen = QPen(self.colour(ink), width)
        cap = Qt.PenCapStyle.RoundCap if round_ends else Qt.PenCapStyle.FlatCap
        pen.setCapStyle(cap)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        if dash:
            pen.setDashPattern([max(part / width, _SHORTEST_DASH) for part in dash])
        return pen
