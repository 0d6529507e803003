"""The labels of lanes at the left edge of the view, where they stay while the sheet is pushed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from vsmap.drawing.geometry import Box
from vsmap.drawing.lane_tasks import LABEL_WIDTH

if TYPE_CHECKING:
    from vsmap.drawing.lane_tasks import LaneLabel
    from vsmap.drawing.picture import Picture
    from vsmap.editor.viewport import Viewport
    from vsmap.model.placement import Point

LEAST_WIDTH = 88.0
FULL_FROM = 0.4
"""From this zoom on a label is as wide as it is drawn; it grows to the left, off the map."""

LEAST_HEIGHT = 12.0
"""Lower lanes than this, in pixels, carry no label."""

NAME_HEIGHT = 22.0


class SeenLabel(NamedTuple):
    """A lane's label and the plate it is written on, in pixels of the view.

    `factor` is how large type is shown.
    """

    label: LaneLabel
    plate: Box
    factor: float = 1.0


def labels_in_view(picture: Picture, view: Viewport) -> tuple[SeenLabel, ...]:
    """The labels as they are seen: at their place, or at the left edge once that lies outside.

    They are as large as type is, whatever the zoom.
    """
    seen: list[SeenLabel] = []
    for label in picture.lanes:
        natural = view.box_to_pixels(label.place)
        whole, least = LABEL_WIDTH * view.actual, LEAST_WIDTH * view.actual
        width = whole if natural.right >= whole or view.zoom >= FULL_FROM * view.actual else least
        top, bottom = max(natural.y, 0.0), min(natural.bottom, view.height)
        right = view.to_pixels(label.place.centre._replace(x=label.right)).x
        if bottom - top < LEAST_HEIGHT or right <= 0 or natural.x >= view.width:
            continue
        left = max(natural.right - width, 0.0)
        seen.append(SeenLabel(label, Box(left, top, width, bottom - top), view.actual))
    return tuple(seen)


def name_box(seen: SeenLabel) -> Box:
    """Where on a plate the name of the lane stands."""
    plate, factor = seen.plate, seen.factor
    height = NAME_HEIGHT * factor
    return Box(plate.x + 2.0, plate.y + 5.0 * factor, plate.width - 8.0, height)


def label_at(picture: Picture, view: Viewport, pixel: Point) -> SeenLabel | None:
    """The label under a pixel."""
    if not picture.lanes:
        return None
    labels = labels_in_view(picture, view)
    return next((seen for seen in labels if seen.plate.contains(*pixel)), None)


def label_of(picture: Picture, view: Viewport, record: str) -> SeenLabel | None:
    """The label of a lane, if it is in view."""
    labels = labels_in_view(picture, view) if picture.lanes else ()
    return next((seen for seen in labels if seen.label.record == record), None)
