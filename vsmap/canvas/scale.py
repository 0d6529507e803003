"""How large type is shown, and with it every height, gap and icon: one scale for all windows.

Sizes are written in pixels at 100 % and go through `scaled` where they are used, so that a later
change of the scale can carry them along.
"""

from __future__ import annotations

SCALES = (80, 90, 100, 110, 125, 150, 175, 200)
"""The sizes of type one can choose, in percent."""

USUAL_SCALE = 100
ROOMY_FROM = 1.5
"""From this factor on, buttons are icons and panels lie over one another to leave room."""


class _Scale:
    """How large everything is shown now; 1 is 100 %."""

    factor = 1.0


def set_scale(percent: int) -> None:
    """Show everything so large from now on."""
    _Scale.factor = percent / 100


def scale() -> float:
    """How large everything is shown now; 1 is 100 %."""
    return _Scale.factor


def scaled(pixels: float) -> int:
    """A size given at 100 % in whole pixels as shown now.

    >>> scaled(34)
    34
    """
    return round(pixels * _Scale.factor)


def scaled_exactly(pixels: float) -> float:
    """The same for what is painted, with its fraction."""
    return pixels * _Scale.factor


def next_scale(percent: int, by: int) -> int:
    """The size of type that many places further; the largest and the smallest stay.

    >>> next_scale(100, 1), next_scale(200, 1), next_scale(80, -1)
    (110, 200, 80)
    """
    at = SCALES.index(percent) + by
    return SCALES[min(max(at, 0), len(SCALES) - 1)]
