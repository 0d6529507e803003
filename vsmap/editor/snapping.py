"""Lining up what is being moved with what stands still."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from vsmap.drawing.geometry import Box
from vsmap.model.placement import Point

REACH = 6.0
"""How near, in pixels, an edge must come to another to be drawn to it."""


@dataclass(frozen=True, slots=True)
class Guide:
    """A line that shows what was lined up: upright at x, or level at y, from `start` to `end`."""

    upright: bool
    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Snapped:
    """How far the moved box goes in the end, and the guides to show."""

    right: float
    down: float
    guides: tuple[Guide, ...] = ()


def snapped(moving: Box, to: Point, still: Iterable[Box], reach: float = REACH) -> Snapped:
    """The move of a box by `to`, drawn to the left, middle or top lines of others within reach."""
    others, moved = list(still), moving.moved(to.x, to.y)
    across = _nearest(_uprights(moved), [(x, b) for b in others for x in _uprights(b)], reach)
    down = _nearest(_levels(moved), [(y, b) for b in others for y in _levels(b)], reach)
    right = to.x + (across[0] if across else 0.0)
    below = to.y + (down[0] if down else 0.0)
    final = moving.moved(right, below)
    guides = []
    if across:
        guides.append(_upright_guide(across[1], final, across[2]))
    if down:
        guides.append(_level_guide(down[1], final, down[2]))
    return Snapped(right, below, tuple(guides))


def _uprights(box: Box) -> tuple[float, float]:
    return box.x, box.centre.x


def _levels(box: Box) -> tuple[float, float]:
    return box.y, box.centre.y


def _nearest(
    own: tuple[float, ...], lines: list[tuple[float, Box]], reach: float
) -> tuple[float, float, Box] | None:
    """How far to go, the line gone to, and whose it is."""
    steps = [(line - mine, line, box) for mine in own for line, box in lines]
    best = min(steps, key=lambda step: abs(step[0]), default=None)
    return best if best and abs(best[0]) <= reach else None


def _upright_guide(x: float, one: Box, other: Box) -> Guide:
    return Guide(upright=True, at=x, start=min(one.y, other.y), end=max(one.bottom, other.bottom))


def _level_guide(y: float, one: Box, other: Box) -> Guide:
    return Guide(upright=False, at=y, start=min(one.x, other.x), end=max(one.right, other.right))
