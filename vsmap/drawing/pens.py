"""The turns of the pen that many symbols share: rounded corners, arrow heads, hatching, icons."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from vsmap.drawing.geometry import Box, Point
from vsmap.drawing.primitives import Stroke, Verb

_KAPPA = 0.5523
"""How far a cubic curve's handles stand out so that it is a quarter of a circle."""

HEAD_LENGTH = 8.0
HEAD_WIDTH = 8.4


def move(x: float, y: float) -> Stroke:
    """Lift the pen and set it down there."""
    return Stroke(Verb.MOVE, (x, y))


def line(x: float, y: float) -> Stroke:
    """Draw straight to there."""
    return Stroke(Verb.LINE, (x, y))


def rounded(points: Sequence[tuple[float, float]], radius: float) -> tuple[Stroke, ...]:
    """A line through all points, its corners rounded as far as its sides allow."""
    strokes = [move(*points[0])]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        reach = min(radius, math.dist(before, corner) / 2, math.dist(corner, after) / 2)
        enter, leave = _towards(corner, before, reach), _towards(corner, after, reach)
        strokes.append(line(*enter))
        if reach > 0:
            c1 = _towards(enter, corner, reach * _KAPPA)
            c2 = _towards(leave, corner, reach * _KAPPA)
            strokes.append(Stroke(Verb.CURVE, (*c1, *c2, *leave)))
    strokes.append(line(*points[-1]))
    return tuple(strokes)


def rounded_between(
    corners: Sequence[tuple[float, float]], knots: Sequence[tuple[float, float]], radius: float
) -> tuple[Stroke, ...]:
    """A line through all corners, round at each except where it meets others, at a knot."""
    strokes: list[Stroke] = []
    piece: list[tuple[float, float]] = []
    for corner in corners:
        piece.append(corner)
        if corner in knots and len(piece) > 1:
            strokes += rounded(piece, radius)
            piece = [corner]
    if len(piece) > 1:
        strokes += rounded(piece, radius)
    return tuple(strokes)


def without_repeats(points: Sequence[tuple[float, float]]) -> tuple[Point, ...]:
    """The corners of a line, those left out that lie on the way anyhow."""
    kept: list[Point] = []
    for point in points:
        if kept and math.dist(kept[-1], point) < 0.01:
            continue
        while len(kept) > 1 and _is_between(kept[-2], kept[-1], point):
            kept.pop()
        kept.append(Point(*point))
    return tuple(kept)


def arrow_head(
    before: tuple[float, float], tip: tuple[float, float], scale: float = 1.0
) -> tuple[tuple[float, float], ...]:
    """The three corners of an arrow head at `tip`, coming from `before`."""
    angle = math.atan2(tip[1] - before[1], tip[0] - before[0])
    back = Point(
        tip[0] - HEAD_LENGTH * scale * math.cos(angle),
        tip[1] - HEAD_LENGTH * scale * math.sin(angle),
    )
    aside = HEAD_WIDTH * scale / 2
    right = (back.x - aside * math.sin(angle), back.y + aside * math.cos(angle))
    left = (back.x + aside * math.sin(angle), back.y - aside * math.cos(angle))
    return (tip, right, left)


def hatching(box: Box, step: float = 7.2) -> tuple[Stroke, ...]:
    """Lines at 45 degrees across a box, each cut at its edges."""
    strokes: list[Stroke] = []
    for start, end in _slanted(box, step):
        strokes.extend((move(*start), line(*end)))
    return tuple(strokes)


def undo_icon(x: float, y: float, size: float) -> tuple[Stroke, ...]:
    """The undo-2 icon of Lucide (ISC) with its upper left corner at a place."""
    k = size / 24
    reach = 5.5 * _KAPPA

    def at(*numbers: float) -> tuple[float, ...]:
        return tuple((x if i % 2 == 0 else y) + n * k for i, n in enumerate(numbers))

    return (
        Stroke(Verb.MOVE, at(9, 14)),
        Stroke(Verb.LINE, at(4, 9)),
        Stroke(Verb.LINE, at(9, 4)),
        Stroke(Verb.MOVE, at(4, 9)),
        Stroke(Verb.LINE, at(14.5, 9)),
        Stroke(Verb.CURVE, at(14.5 + reach, 9, 20, 14.5 - reach, 20, 14.5)),
        Stroke(Verb.CURVE, at(20, 14.5 + reach, 14.5 + reach, 20, 14.5, 20)),
        Stroke(Verb.LINE, at(11, 20)),
    )


def user_icon(x: float, y: float, size: float) -> tuple[Stroke, ...]:
    """The user icon of Lucide (ISC) with its upper left corner at a place."""
    k = size / 24

    def at(*numbers: float) -> tuple[float, ...]:
        return tuple((x if i % 2 == 0 else y) + n * k for i, n in enumerate(numbers))

    turn = 4 * _KAPPA
    shoulders = (
        Stroke(Verb.MOVE, at(19, 21)),
        Stroke(Verb.LINE, at(19, 19)),
        Stroke(Verb.CURVE, at(19, 19 - turn, 15 + turn, 15, 15, 15)),
        Stroke(Verb.LINE, at(9, 15)),
        Stroke(Verb.CURVE, at(9 - turn, 15, 5, 19 - turn, 5, 19)),
        Stroke(Verb.LINE, at(5, 21)),
    )
    head = (
        Stroke(Verb.MOVE, at(16, 7)),
        Stroke(Verb.CURVE, at(16, 7 + turn, 12 + turn, 11, 12, 11)),
        Stroke(Verb.CURVE, at(12 - turn, 11, 8, 7 + turn, 8, 7)),
        Stroke(Verb.CURVE, at(8, 7 - turn, 12 - turn, 3, 12, 3)),
        Stroke(Verb.CURVE, at(12 + turn, 3, 16, 7 - turn, 16, 7)),
    )
    return shoulders + head


def _slanted(box: Box, step: float) -> Iterator[tuple[Point, Point]]:
    """Each line runs up to the right: x + y is the same all along it."""
    total = box.x + box.bottom - (box.x + box.bottom) % step
    first = box.x + box.y + step - (box.x + box.y) % step
    total = first
    while total < box.right + box.bottom:
        low = Point(max(box.x, total - box.bottom), min(box.bottom, total - box.x))
        high = Point(min(box.right, total - box.y), max(box.y, total - box.right))
        if high.x > low.x:
            yield low, high
        total += step


def _towards(start: tuple[float, float], end: tuple[float, float], by: float) -> Point:
    far = math.dist(start, end)
    if far == 0:
        return Point(*start)
    part = by / far
    return Point(start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part)


def _is_between(a: Point, b: Point, c: tuple[float, float]) -> bool:
    same_x = abs(a.x - b.x) < 0.01 and abs(b.x - c[0]) < 0.01 and (b.y - a.y) * (c[1] - b.y) >= 0
    same_y = abs(a.y - b.y) < 0.01 and abs(b.y - c[1]) < 0.01 and (b.x - a.x) * (c[0] - b.x) >= 0
    return same_x or same_y
