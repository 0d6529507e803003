"""Arrows, trunks and dots: the small shapes from which the lines of the page are made."""

from __future__ import annotations

from vsmap.drawing.primitives import Circle, Ink, Line, Path, Polygon, Stroke, Verb

LINE_WIDTH = 1.0
CORNER = 5.5
HEAD = 5.6
_HALF_HEAD = 2.9
_KAPPA = 0.5523

Points = tuple[tuple[float, float], ...]


def arrow(x1: float, y: float, x2: float, record: str | None = None) -> tuple[Line, Polygon]:
    """A level arrow to the right (or left, where x2 is left of x1)."""
    back = HEAD if x2 >= x1 else -HEAD
    head = ((x2, y), (x2 - back, y - _HALF_HEAD), (x2 - back, y + _HALF_HEAD))
    line = Line(x1, y, x2 - back * 0.8, y, Ink.INK2, LINE_WIDTH, record=record)
    return line, Polygon(head, fill=Ink.INK2, record=record)


def head_up(x: float, y: float, record: str | None = None) -> Polygon:
    """An arrow's head that points up to (x, y)."""
    corners = ((x, y), (x - _HALF_HEAD, y + HEAD), (x + _HALF_HEAD, y + HEAD))
    return Polygon(corners, fill=Ink.INK2, record=record)


def dot(x: float, y: float) -> Circle:
    """Where every branch runs: a split, or a join."""
    return Circle(x, y, 2.3, fill=Ink.INK2)


def diamond(x: float, y: float) -> Polygon:
    """Where one branch of several is taken."""
    return Polygon(
        ((x, y - 4.2), (x + 4.2, y), (x, y + 4.2), (x - 4.2, y)),
        fill=Ink.BOX,
        stroke=Ink.INK2,
        line_width=LINE_WIDTH,
    )


def bent(points: Points, record: str | None = None) -> Path:
    """A line through these points, its corners rounded."""
    strokes = [Stroke(Verb.MOVE, points[0])]
    for before, at, after in zip(points, points[1:], points[2:], strict=False):
        radius = min(CORNER, _length(before, at) / 2, _length(at, after) / 2)
        enter, leave = _toward(at, before, radius), _toward(at, after, radius)
        first, second = _toward(enter, at, radius * _KAPPA), _toward(leave, at, radius * _KAPPA)
        strokes.append(Stroke(Verb.LINE, enter))
        strokes.append(Stroke(Verb.CURVE, (*first, *second, *leave)))
    strokes.append(Stroke(Verb.LINE, points[-1]))
    return Path(tuple(strokes), stroke=Ink.INK2, line_width=LINE_WIDTH, record=record)


def hatched(x: float, y: float, width: float, height: float, step: float = 4.2) -> Path:
    """Lines at 45 degrees that fill a rectangle."""
    strokes: list[Stroke] = []
    at = step / 2
    while at < width + height:
        x1, y1 = (x + at, y) if at <= width else (x + width, y + at - width)
        x2, y2 = (x, y + at) if at <= height else (x + at - height, y + height)
        strokes += [Stroke(Verb.MOVE, (x1, y1)), Stroke(Verb.LINE, (x2, y2))]
        at += step
    return Path(tuple(strokes), stroke=Ink.HOTSPOT, line_width=0.6)


def _length(a: tuple[float, float], b: tuple[float, float]) -> float:
    return abs(a[0] - b[0]) + abs(a[1] - b[1])


def _toward(start: tuple[float, float], end: tuple[float, float], by: float) -> tuple[float, float]:
    whole = _length(start, end)
    part = by / whole if whole else 0.0
    return start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part
