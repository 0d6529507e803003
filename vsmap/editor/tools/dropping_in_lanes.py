"""Which lane steps are dragged into, and what that does to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vsmap.drawing.role_lanes import lane_of
from vsmap.editor.edits.lanes import lane_entry, move_to_lane
from vsmap.editor.edits.placing import move
from vsmap.model.ids import StepId

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from vsmap.drawing.lane_tasks import LaneLabel
    from vsmap.editor.edits.editable import Editable
    from vsmap.editor.sheet import PendingEdit
    from vsmap.model.ids import MapId
    from vsmap.model.placement import Point
    from vsmap.model.value_stream import ValueStreamMap


def moved_in_lanes(
    stream: ValueStreamMap,
    lanes: Iterable[LaneLabel],
    places: Mapping[str, Point],
    box_height: float,
    map_id: MapId,
) -> PendingEdit | None:
    """The edit of a drag that brings steps into another lane; None where all stay in theirs.

    What comes along and stays in its lane is moved in the same edit.
    """
    listed = tuple(lanes)
    goals: dict[str, list[str]] = {}
    for record, place in places.items():
        step = stream.steps.get(StepId(record))
        name = _lane_at(listed, place.y + box_height / 2)
        if step is not None and name is not None and name != lane_of(step, stream.lanes):
            goals.setdefault(name, []).append(record)
    if not goals:
        return None
    gone = {record for records in goals.values() for record in records}
    rest = {record: place for record, place in places.items() if record not in gone}

    def edit(document: Editable) -> None:
        with document.edit(lane_entry(next(iter(goals)))):
            for name, records in goals.items():
                move_to_lane(document, map_id, tuple(records), name)
            if rest:
                move(document, map_id, rest)

    return edit


def _lane_at(lanes: tuple[LaneLabel, ...], y: float) -> str | None:
    return next((lane.name for lane in lanes if lane.place.y <= y < lane.place.bottom), None)
