"""Dragging a corner of a picture: the opposite corner stays, the picture keeps its shape."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from vsmap.drawing.geometry import Box
from vsmap.drawing.primitives import Part
from vsmap.editor.edits.photos import resize_photo
from vsmap.model.ids import PhotoId
from vsmap.model.placement import Point

if TYPE_CHECKING:
    from vsmap.editor.input_events import PointerMoved
    from vsmap.editor.sheet import PendingEdit
    from vsmap.editor.tools.tool import Hands

SMALLEST = 24.0
LARGEST = 8000.0
CORNERS = (Part.CORNER_FALLING, Part.CORNER_RISING)
"""The corners at the ends of the one and the other diagonal."""


@dataclass(frozen=True, slots=True)
class Resizing:
    """A picture grows or shrinks from its `anchor`, the corner that stays."""

    photo: PhotoId
    anchor: Point
    start: Box
    frame: Box

    @property
    def is_changed(self) -> bool:
        """Whether it has another size now."""
        return self.frame != self.start


def grasped(hands: Hands, record: str, at: Point) -> Resizing | None:
    """A picture taken by the corner that is nearest to a pixel; None if it is gone."""
    frame = hands.sheet.box_of(record, Part.PHOTO)
    if frame is None:
        return None
    place = hands.viewport.to_sheet(at)
    right, below = place.x >= frame.centre.x, place.y >= frame.centre.y
    anchor = Point(frame.x if right else frame.right, frame.y if below else frame.bottom)
    return Resizing(PhotoId(record), anchor, frame, frame)


def stretched(hands: Hands, state: Resizing, event: PointerMoved) -> Resizing:
    """The picture with its free corner at a pixel, as near as its shape allows."""
    place, start = hands.viewport.to_sheet(event.at), state.start
    wanted = max(
        abs(place.x - state.anchor.x) / start.width, abs(place.y - state.anchor.y) / start.height
    )
    least = SMALLEST / min(start.width, start.height)
    scale = min(max(wanted, least), LARGEST / max(start.width, start.height))
    width, height = start.width * scale, start.height * scale
    x = state.anchor.x if state.anchor.x <= start.x else state.anchor.x - width
    y = state.anchor.y if state.anchor.y <= start.y else state.anchor.y - height
    return replace(state, frame=Box(x, y, width, height))


def resize(hands: Hands, state: Resizing) -> PendingEdit:
    """What the drag would do to the map if it ended here."""
    map_id, photo, frame = hands.sheet.map_id, state.photo, state.frame
    return lambda document: resize_photo(document, map_id, photo, frame)
