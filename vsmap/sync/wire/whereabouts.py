"""Where somebody is on the workbook and what their hand does: what they show to the others.

It travels as presence, never in the document: it is gone with its person. What comes from outside
is a guest; whatever of it can't be read counts as not shown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from vsmap.drawing.geometry import Box
from vsmap.model.ids import MapId
from vsmap.model.placement import Point

MOST_CHOSEN = 40
MOST_ID = 64
MOST_FAR = 1e7
"""The farthest place on a sheet, in sheet units, that is believed."""

_NOT_MOVED = Point(0.0, 0.0)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """What one person shows. Places are in sheet units of the map `map_id`.

    `cursor` is where their pointer is (None: not on the sheet), `chosen` the records chosen,
    `field` the record and field they type into, `moved` the records in their hand and `by` how far
    those were dragged, `view` the part of the sheet they see, so that others can follow, and
    `follows` the id of whom they follow themselves.
    """

    map_id: MapId | None = None
    cursor: Point | None = None
    chosen: tuple[str, ...] = ()
    field: tuple[str, str] | None = None
    moved: tuple[str, ...] = ()
    by: Point = _NOT_MOVED
    view: Box | None = None
    follows: str = ""

    def as_state(self) -> dict[str, Any]:
        """As it travels: short names, whole numbers, what is not shown left out.

        >>> Whereabouts(MapId("m"), Point(3.2, 4.0)).as_state()
        {'map': 'm', 'cursor': [3, 4]}
        """
        says: dict[str, Any] = {
            "map": self.map_id,
            "cursor": _whole(self.cursor),
            "chosen": list(self.chosen[:MOST_CHOSEN]),
            "field": list(self.field or ()),
            "moved": list(self.moved[:MOST_CHOSEN]),
            "by": _whole(self.by) if self.moved else None,
            "view": _whole(self.view),
            "follows": self.follows,
        }
        return {name: value for name, value in says.items() if value}

    @classmethod
    def read(cls, state: object) -> Whereabouts:
        """What somebody shows, as far as it can be read.

        >>> Whereabouts.read({"map": "m", "cursor": [3, "x"], "chosen": ["a"]}).chosen
        ('a',)
        """
        says = state if isinstance(state, dict) else {}
        map_id, field = _name(says.get("map")), _names(says.get("field"))
        return cls(
            MapId(map_id) if map_id else None,
            _numbers(says, "cursor", 2, Point),
            _names(says.get("chosen")),
            (field[0], field[1]) if len(field) == 2 else None,
            _names(says.get("moved")),
            _numbers(says, "by", 2, Point) or _NOT_MOVED,
            _numbers(says, "view", 4, Box),
            _name(says.get("follows")),
        )


def _whole(places: tuple[float, ...] | None) -> list[int] | None:
    return None if places is None else [round(place) for place in places]


def _name(value: object) -> str:
    return value if isinstance(value, str) and len(value) <= MOST_ID else ""


def _names(value: object) -> tuple[str, ...]:
    if not value or not isinstance(value, list):
        return ()
    listed = value[:MOST_CHOSEN]
    return tuple(name for name in map(_name, listed) if name)


def _numbers(says: Mapping[str, Any], name: str, count: int, made: Callable[..., T]) -> T | None:
    value = says.get(name)
    if not isinstance(value, list) or len(value) != count:
        return None
    return made(*map(float, value)) if all(map(_is_place, value)) else None


def _is_place(value: object) -> bool:
    """Whether it is a number that is believed; one that is none is nowhere."""
    return type(value) in (int, float) and -MOST_FAR <= value <= MOST_FAR  # type: ignore[operator]
