"""A place that others move: it is told now and then, and seen to go on evenly in between."""

from __future__ import annotations

from dataclasses import dataclass

from vsmap.model.placement import Point

SHORTEST, LONGEST = 0.03, 0.12
"""Seconds on the way at least and at most, however far apart one is told."""

_SLACK = 1.15
"""A little longer on the way than it took to be told, so that a late word makes no stop."""


@dataclass(frozen=True, slots=True)
class Travel:
    """On the way from `start` since a moment, for `span` seconds, to `goal`."""

    start: Point
    goal: Point
    since: float
    span: float = 0.0

    def at(self, now: float) -> Point:
        """Where it is seen.

        >>> Travel(Point(0, 0), Point(10, 4), since=4.0, span=2.0).at(5.0)
        Point(x=5.0, y=2.0)
        """
        if not self.is_under_way(now):
            return self.goal
        part = max(now - self.since, 0.0) / self.span
        start, goal = self.start, self.goal
        return Point(start.x + (goal.x - start.x) * part, start.y + (goal.y - start.y) * part)

    def is_under_way(self, now: float) -> bool:
        """Whether it is not there yet."""
        return now < self.since + self.span and self.start != self.goal

    def led_to(self, goal: Point, now: float, *, glides: bool) -> Travel:
        """On the way elsewhere from where it is seen, for as long as the last word is old."""
        if not glides:
            return Travel(goal, goal, now)
        span = min(max((now - self.since) * _SLACK, SHORTEST), LONGEST)
        return Travel(self.at(now), goal, now, span)


def standing(place: Point, now: float) -> Travel:
    """At rest in a place."""
    return Travel(place, place, now)
