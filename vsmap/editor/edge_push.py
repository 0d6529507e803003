"""How the sheet moves on while something is dragged at the edge of the view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vsmap.model.placement import Point

if TYPE_CHECKING:
    from vsmap.editor.viewport import Viewport

STILL = Point(0.0, 0.0)
ZONE = 32.0
"""How near the edge, in pixels, the pointer must be."""

FASTEST = 18.0
"""How many pixels the sheet moves each time at the most."""


def push_near_edge(view: Viewport, at: Point) -> Point:
    """How far to push the sheet right and down; the nearer the edge, the faster."""
    return Point(_push(at.x, view.width), _push(at.y, view.height))


def _push(at: float, length: float) -> float:
    before, after = ZONE - at, at - (length - ZONE)
    deep = max(before, after)
    if deep <= 0 or length < 4 * ZONE:
        return 0.0
    speed = min(deep / ZONE, 1.0) * FASTEST
    return speed if before >= after else -speed
