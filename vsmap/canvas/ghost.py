"""What somebody else drags: their hold on some boxes, from taking them up until they have landed.

Presence tells how far they went, the document where it all ended; the two come in any order. So a
ghost stands by the places its boxes had when they were taken up, and waits for its landing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vsmap.canvas.travel import Travel, standing
from vsmap.model.placement import Point

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vsmap.drawing.geometry import Box

LANDING = 0.15
"""Seconds a ghost takes to fade into the box that has arrived below it."""

PATIENCE = 0.6
"""Seconds after letting go until it is believed that nothing was moved."""

_START = Point(0.0, 0.0)
_LONG_AGO = 1.0


@dataclass(slots=True)
class Ghost:
    """Records in somebody's hand; `boxes` is where they stood, `by` how far they went."""

    records: tuple[str, ...]
    boxes: Mapping[str, Box]
    by: Travel
    released: float | None = None
    landed: float | None = None

    @classmethod
    def of(
        cls,
        records: tuple[str, ...],
        boxes: Mapping[str, Box],
        by: Point,
        now: float,
        *,
        glides: bool,
    ) -> Ghost:
        """Taken up; it is seen to leave from where its boxes stand."""
        way = standing(_START, now - _LONG_AGO)
        return cls(records, boxes, way.led_to(by, now, glides=glides))

    def lead(self, by: Point, now: float, *, glides: bool) -> None:
        """They went farther."""
        if by != self.by.goal and self.landed is None:
            self.by = self.by.led_to(by, now, glides=glides)

    def let_go(self, now: float) -> None:
        """The hand is open again: wait for what became of it."""
        if self.released is None:
            self.released = now

    def land(self, now: float) -> None:
        """The document has what they did."""
        if self.landed is None:
            self.landed = now

    def is_under_way(self, now: float) -> bool:
        """Whether it looks different a moment later."""
        is_landing = self.landed is not None and now < self.landed + LANDING
        return self.by.is_under_way(now) or is_landing

    @property
    def due(self) -> float | None:
        """When it is given up if nothing comes."""
        return None if self.released is None else self.released + PATIENCE

    def is_over(self, now: float, *, glides: bool) -> bool:
        """Whether the hand is open and there is nothing more to be seen of it."""
        if self.released is None:
            return False
        has_landed = self.landed is not None and (not glides or now >= self.landed + LANDING)
        return has_landed or now >= self.released + PATIENCE

    def opacity(self, now: float, *, glides: bool) -> float:
        """How much of it is seen: 1 until it lands."""
        if self.landed is None:
            return 1.0
        return max(1.0 - (now - self.landed) / LANDING, 0.0) if glides else 0.0

    def box(self, record: str, now: float, arrived: Box | None) -> Box:
        """Where one of its boxes is seen; once landed, on its way to where that has arrived."""
        seen = self.boxes[record].moved(*self.by.at(now))
        if self.landed is None or arrived is None:
            return seen
        part = min((now - self.landed) / LANDING, 1.0)
        return seen.moved((arrived.x - seen.x) * part, (arrived.y - seen.y) * part)
