"""Somebody else as they are seen at a moment: where their pointer is by now, what they hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vsmap.canvas.ghost import Ghost
from vsmap.canvas.travel import Travel, standing

if TYPE_CHECKING:
    from collections.abc import Callable

    from vsmap.canvas.other import Other
    from vsmap.drawing.geometry import Box
    from vsmap.model.placement import Point

    BoxOf = Callable[[str], Box | None]

IDLE_AFTER = 20.0
"""Seconds without a move after which a pointer no longer stands in the way."""

FADE = 0.3
"""Seconds in which it goes."""


@dataclass(slots=True)
class SeenPerson:
    """What somebody shows, and how it is seen on its way there. Moments are in seconds."""

    other: Other
    stirred: float
    way: Travel | None = None
    ghost: Ghost | None = None

    @classmethod
    def come(cls, other: Other, now: float, box_of: BoxOf) -> SeenPerson:
        """Somebody who was not seen before."""
        way = standing(other.cursor, now) if other.cursor else None
        person = cls(other, now, way)
        person._follow_hand(now, box_of, glides=False)
        return person

    def take(self, other: Other, now: float, box_of: BoxOf, *, glides: bool) -> bool:
        """Take in what they show now; False where only their pointer goes on."""
        before, self.other = self.other, other
        if other.cursor != before.cursor:
            self._lead_pointer(other.cursor, now, glides=glides)
        self._follow_hand(now, box_of, glides=glides)
        is_seen = before.cursor is not None and other.cursor is not None
        return not is_seen or _but_pointer(before) != _but_pointer(other)

    def pointer(self, now: float) -> Point | None:
        """Where their pointer is seen on the sheet."""
        return self.way.at(now) if self.way is not None else None

    def opacity(self, now: float, *, glides: bool) -> float:
        """How much of their pointer is seen."""
        left = self.stirred + IDLE_AFTER + FADE - now
        return min(max(left / FADE, 0.0), 1.0) if glides else float(left > 0.0)

    def goes(self, now: float) -> bool:
        """Whether their pointer is on its way."""
        return self.way is not None and self.way.is_under_way(now)

    def changes(self, now: float, *, glides: bool) -> bool:
        """Whether something else of them looks different a moment later."""
        holds = self.ghost is not None and self.ghost.is_under_way(now)
        return holds or (self.way is not None and 0.0 < self.opacity(now, glides=glides) < 1.0)

    def due(self, now: float) -> float | None:
        """When they look different though they do nothing."""
        ghost, gone = self.ghost, self.stirred + IDLE_AFTER + FADE
        if ghost is not None and ghost.due is not None:
            return ghost.due
        if self.way is None or now >= gone:
            return None
        return gone if now >= gone - FADE else gone - FADE

    def tidy(self, now: float, *, glides: bool) -> bool:
        """Forget what is over; whether there was something."""
        if self.ghost is not None and self.ghost.is_over(now, glides=glides):
            self.ghost = None
            return True
        return False

    def _lead_pointer(self, place: Point | None, now: float, *, glides: bool) -> None:
        was_gone = self.opacity(now, glides=glides) < 1.0
        self.stirred = now
        if place is None:
            self.way = None
        elif self.way is None or was_gone:
            self.way = standing(place, now)
        else:
            self.way = self.way.led_to(place, now, glides=glides)

    def _follow_hand(self, now: float, box_of: BoxOf, *, glides: bool) -> None:
        """Take up, lead on or let go what they drag."""
        other, ghost = self.other, self.ghost
        if not other.moved:
            if ghost is not None:
                ghost.let_go(now)
        elif ghost is None or ghost.released is not None or ghost.records != other.moved:
            boxes = {r: box for r in other.moved if (box := box_of(r)) is not None}
            self.ghost = Ghost.of(other.moved, boxes, other.by, now, glides=glides)
        else:
            ghost.lead(other.by, now, glides=glides)


def _but_pointer(other: Other) -> tuple[object, ...]:
    return other.chosen, other.field, other.moved, other.by, other.colour, other.name
