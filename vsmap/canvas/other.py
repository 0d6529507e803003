"""What somebody else shows on the sheet, as plain data: whoever knows them hands it in."""

from __future__ import annotations

from dataclasses import dataclass

from vsmap.drawing.primitives import Part
from vsmap.model.placement import Point

STILL = Point(0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Other:
    """Somebody else on the map shown; places are in sheet units.

    `colour` numbers the theme's people. `field` is the record and part they type into (no part: it
    has no place of its own on the sheet), `moved` what they drag and `by` how far by now.
    """

    id: str
    name: str
    initials: str
    colour: int
    cursor: Point | None = None
    chosen: tuple[str, ...] = ()
    field: tuple[str, Part | None] | None = None
    moved: tuple[str, ...] = ()
    by: Point = STILL
