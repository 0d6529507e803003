"""What a hand does while a canvas is measured: the same places and turns for every program.

Pure data in pixels of a 1400 x 900 window whose upper left corner is (0, 0). Each place of a drag
and each turn of a wheel is one frame: send the event, have the frame painted, read the clock.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

WIDTH, HEIGHT = 1400, 900
MIDDLE = (700.0, 450.0)
NOTCH = 120
"""One notch of a wheel in eighths of a degree; most programs zoom by 10 to 20 % for it."""


class Hold(StrEnum):
    """The button that is down during a drag."""

    LEFT = "left"
    MIDDLE = "middle"


@dataclass(frozen=True)
class Drag:
    """Press at `start`, move to each of `moves`, release at the last."""

    what: str
    hold: Hold
    start: tuple[float, float]
    moves: tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Wheel:
    """Turn the wheel at a place, Control held where the program wants it; positive comes nearer."""

    what: str
    at: tuple[float, float]
    turns: tuple[int, ...]


def _loop(start: tuple[float, float], reach: float, frames: int) -> tuple[tuple[float, float], ...]:
    """A figure of eight about the start, quick in the middle and slow at the turns."""
    turns = [2 * math.pi * (frame + 1) / frames for frame in range(frames)]
    return tuple(
        (round(start[0] + reach * math.sin(t)), round(start[1] + reach / 2 * math.sin(2 * t)))
        for t in turns
    )


PAN = Drag("pan", Hold.MIDDLE, MIDDLE, _loop(MIDDLE, 400.0, 120))
"""Push the sheet about; the middle button pans in all programs compared."""

ZOOM = Wheel("zoom", (600.0, 400.0), (NOTCH // 4,) * 48 + (-NOTCH // 4,) * 48)
"""From the whole map towards a place and back, in quarter notches as trackpads and wheels send."""

MOVE = Drag("move", Hold.LEFT, (0.0, 0.0), _loop((0.0, 0.0), 150.0, 60))
"""Relative to the middle of the step that is grabbed, with everything chosen (Ctrl+A)."""

DROP = Drag("drop", Hold.LEFT, (0.0, 0.0), ((8.0, 6.0), (30.0, 24.0), (44.0, 37.0)))
"""Relative to the middle of one step: pick it up, put it down a little aside; repeated."""

DIGITS = "12345678"
"""Typed one by one into the process time of one step."""
