"""What lies under the pointer: numbers first, then a box's rim, the box, notes, lines."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from vsmap.drawing.geometry import Box
from vsmap.drawing.groups import Group, Layer
from vsmap.drawing.primitives import Part
from vsmap.drawing.zoom import detail_at
from vsmap.model.ids import REQUEST, FlowId, StepId, is_end
from vsmap.model.placement import Point

if TYPE_CHECKING:
    from vsmap.drawing.picture import Picture

NUMBER_SLACK = 5.0
LINE_SLACK = 7.0
EDGE_OUTSIDE = 9.0
EDGE_INSIDE = 4.0
CORNER = 9.0
"""How near, in pixels, the pointer must come to a picture's corner to resize it."""

LEAST_RIM = 32.0
"""How wide a box must be, in pixels, to have a rim beside its middle."""

_LEAST_ZOOM = 0.4
"""From this zoom on a flow can be drawn from the right of Request, which is too small for a rim."""

_TYPED = {
    Part.PROCESS_TIME,
    Part.WAIT,
    Part.PCA,
    Part.SHARE,
    Part.PEOPLE,
    Part.INVENTORY,
    Part.LABEL,
    Part.CYCLE_TIME,
    Part.CHANGEOVER,
    Part.UPTIME,
    Part.BATCH,
}


@dataclass(frozen=True, slots=True)
class Hit:
    """A record and the part of it that was hit; nothing at all when `record` is None.

    `on_edge`: on the rim of a step, from where one connects.
    """

    record: str | None = None
    part: Part | None = None
    on_edge: bool = False


NOTHING = Hit()


class HitTester:
    """Finds what is drawn at a place of a picture; slack stays the same in pixels."""

    def __init__(self, picture: Picture) -> None:
        self._picture = picture

    def at(self, place: Point, zoom: float = 1.0) -> Hit:
        """What a hand means by a place of the sheet seen at a zoom."""
        near = list(self._near(place, EDGE_OUTSIDE / zoom))
        number = self._number_at(near, place, zoom)
        if number is not None:
            return number
        step = self.step_at(place, EDGE_OUTSIDE / zoom)
        if step is not None:
            return Hit(step, Part.BOX, on_edge=self._is_on_edge(step, place, zoom))
        end = _end_named_at(near, place)
        if end is not None:
            return Hit(end, Part.BOX)
        other = self._note_or_line_at(near, place, LINE_SLACK / zoom)
        return other if other.record is not None else _photo_at(near, place, CORNER / zoom)

    def step_at(self, place: Point, slack: float = 0.0) -> str | None:
        """The step or end whose box, or the rim of it, lies at a place; the nearest of several."""
        boxes = {
            group.record: box
            for group in self._near(place, slack)
            if group.layer is Layer.STEPS and (box := self._box(group.record)) is not None
        }
        hit = [step for step, box in boxes.items() if box.grown(slack).contains(*place)]
        return min(hit, key=lambda step: math.dist(boxes[step].centre, place), default=None)

    def flow_at(self, place: Point, slack: float, is_meant: Callable[[str], bool]) -> FlowId | None:
        """The flow whose line passes a place, of those that are meant."""
        for group in self._near(place, slack):
            if group.layer is not Layer.FLOWS or not is_meant(group.record):
                continue
            if self._is_on_line(group.record, place, slack):
                return FlowId(group.record)
        return None

    def is_on_role(self, step: str, place: Point, zoom: float) -> bool:
        """Whether a place of a step's box lies on the role written there."""
        return any(
            item.part is Part.ROLE and item.box.grown(NUMBER_SLACK / zoom).contains(*place)
            for group in self._near(place, NUMBER_SLACK / zoom)
            if group.record == step
            for item in group.items
        )

    def inside(self, area: Box) -> tuple[str, ...]:
        """The steps, notes and pictures that lie wholly in an area."""
        found = []
        for group in self._picture.cells.within(area):
            box = self._box(group.record) if group.layer is Layer.STEPS else None
            if group.layer in (Layer.NOTES, Layer.PHOTOS):
                box = frame_of(group)
            if box is not None and area.covers(box):
                found.append(group.record)
        return tuple(dict.fromkeys(found))

    def _near(self, place: Point, reach: float) -> Iterator[Group]:
        spot = Box(place.x, place.y, 0.0, 0.0).grown(reach)
        return self._picture.cells.within(spot)

    def _box(self, record: str) -> Box | None:
        step = StepId(record)
        return self._picture.boxes.get(step) or self._picture.ends.get(step)

    def _number_at(self, near: list[Group], place: Point, zoom: float) -> Hit | None:
        """The number at a place, uppermost first, if it is drawn at this zoom."""
        seen = detail_at(zoom, self._picture.look.sizes.box_width)
        for group in reversed(near):
            for item in group.items:
                if item.part in _TYPED and item.detail <= seen:
                    written = self._picture.place_of(group.record, item.part) or item.box
                    slack = NUMBER_SLACK / zoom
                    if any(b.grown(slack).contains(*place) for b in (written, item.box)):
                        return Hit(group.record, item.part)
        return None

    def _is_on_edge(self, step: str, place: Point, zoom: float) -> bool:
        box = self._box(step)
        if box is None:
            return False
        if step == REQUEST:
            return place.x >= box.right - EDGE_INSIDE / zoom and zoom >= _LEAST_ZOOM
        if box.width * zoom < LEAST_RIM:
            return False
        return not box.grown(-EDGE_INSIDE / zoom).contains(*place)

    def _note_or_line_at(self, near: list[Group], place: Point, slack: float) -> Hit:
        for group in reversed(near):
            match group.layer:
                case Layer.NOTES if frame_of(group).contains(*place):
                    return Hit(group.record, Part.NOTE)
                case Layer.CAPSULES | Layer.LADDER if (item := _item_at(group, place)) is not None:
                    return item
                case Layer.FLOWS | Layer.REWORK if self._is_on_line(group.record, place, slack):
                    return Hit(group.record, Part.LINE)
                case _:
                    pass
        return NOTHING

    def _is_on_line(self, flow: str, place: Point, slack: float) -> bool:
        corners = self._picture.flow_lines.get(FlowId(flow), ())
        return any(_distance(place, start, end) <= slack for start, end in pairwise(corners))


def frame_of(group: Group) -> Box:
    """Where a note or picture itself stands, without its stem."""
    frames = (box for part, box in group.numbers if part in (Part.NOTE, Part.PHOTO))
    return next(frames, group.bounds)


def _photo_at(near: list[Group], place: Point, reach: float) -> Hit:
    """The picture at a place: one of its corners, the picture itself, or the words below it."""
    for group in reversed(near):
        if group.layer is not Layer.PHOTOS:
            continue
        frame = frame_of(group)
        across = min(abs(place.x - frame.x), abs(place.x - frame.right))
        down = min(abs(place.y - frame.y), abs(place.y - frame.bottom))
        if max(across, down) <= min(reach, frame.width / 4, frame.height / 4):
            falls = (place.x < frame.centre.x) == (place.y < frame.centre.y)
            return Hit(group.record, Part.CORNER_FALLING if falls else Part.CORNER_RISING)
        if frame.contains(*place):
            return Hit(group.record, Part.PHOTO)
        if any(i.part is Part.CAPTION and i.box.contains(*place) for i in group.items):
            return Hit(group.record, Part.CAPTION)
    return NOTHING


def _end_named_at(near: list[Group], place: Point) -> str | None:
    """The end whose name, which stands beside it, lies at a place."""
    ends = (group for group in near if is_end(StepId(group.record)))
    names = ((g.record, item.box) for g in ends for item in g.items if item.part is Part.NAME)
    return next((record for record, box in names if box.contains(*place)), None)


def _item_at(group: Group, place: Point) -> Hit | None:
    """What of a capsule or of the ladder was hit: the record it speaks of."""
    for item in group.items:
        if item.record is not None and item.part is not None and item.box.contains(*place):
            return Hit(item.record, item.part)
    return None


def _distance(place: Point, start: Point, end: Point) -> float:
    across, down = end.x - start.x, end.y - start.y
    length = across * across + down * down
    if not length:
        return math.dist(place, start)
    along = ((place.x - start.x) * across + (place.y - start.y) * down) / length
    along = min(max(along, 0.0), 1.0)
    return math.dist(place, (start.x + along * across, start.y + along * down))
