"""Where things stand on the sheet, in sheet units (one unit is one pixel at 100 %)."""

from __future__ import annotations

from typing import NamedTuple


class Point(NamedTuple):
    """A place on the sheet: x to the right, y down; for a step, its upper left corner."""

    x: float
    y: float
