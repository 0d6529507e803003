"""Sheets of paper, and where things stand on them: points from the upper left corner."""

from __future__ import annotations

from enum import StrEnum

from vsmap.reports.sheet import MM

MARGIN = 14 * MM
"""What stays free at the left, the right and the top."""


class Paper(StrEnum):
    """The two sizes office printers hold, laid sideways."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def width(self) -> float:
        """The long side, in points."""
        return 297 * MM if self is Paper.A4 else 279.4 * MM

    @property
    def height(self) -> float:
        """The short side, in points."""
        return 210 * MM if self is Paper.A4 else 215.9 * MM

    @property
    def most_columns(self) -> int:
        """How many columns of boxes the simplified map may have."""
        return 8 if self is Paper.A4 else 7
