"""Where every box stands in the end: where a hand put it, or where the layout found a place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from vsmap.drawing.geometry import Box, Point
from vsmap.drawing.look import Sizes
from vsmap.drawing.role_lanes import Band, lane_of
from vsmap.model.flows import FlowKind
from vsmap.model.ids import StepId
from vsmap.model.steps import Step, StepKind
from vsmap.model.value_stream import LanesBy, ValueStreamMap

_RISE = 4
"""How many times as high as wide the places are by which boxes are found."""


def boxes_of(
    value_map: ValueStreamMap,
    spots: Mapping[StepId, Point],
    sizes: Sizes,
    bands: Sequence[Band] = (),
) -> dict[StepId, Box]:
    """Hand-placed steps where they were put; others make room for them by standing rows lower.

    In lanes a step put outside of its own stands where the layout places it.
    """
    width, height = sizes.box_width, sizes.box_height
    lanes = {band.name: band for band in bands}
    put = Near(width)
    waiting: list[StepId] = []
    boxes: dict[StepId, Box] = {}
    for step in value_map.steps.values():
        if step.id not in spots:
            continue
        by_hand = _by_hand(step, lanes, value_map.lanes, height)
        boxes[step.id] = Box(*(by_hand or spots[step.id]), width, height)
        if by_hand is None:
            waiting.append(step.id)
        else:
            put.add(boxes[step.id])
    for step_id in waiting if put.boxes else ():
        boxes[step_id] = put.free_below(boxes[step_id], sizes.row)
    return boxes | _controls(value_map, boxes, sizes)


def _by_hand(
    step: Step, bands: Mapping[str, Band], lanes: LanesBy, box_height: float
) -> Point | None:
    """Where a hand put a step, if that counts."""
    place = step.position
    if place is None or not bands:
        return place
    band = bands.get(lane_of(step, lanes))
    is_inside = band is not None and band.top <= place.y + box_height / 2 < band.bottom
    return place if is_inside else None


class Near:
    """Boxes by where they lie across, so that few are looked at."""

    def __init__(self, width: float, boxes: Iterable[Box] = ()) -> None:
        self._width, self._rise = width, _RISE * width
        self._stacks: dict[int, dict[int, list[Box]]] = {}
        self._tallest = 0.0
        self.boxes: dict[int, list[Box]] = {}
        for box in boxes:
            self.add(box)

    def add(self, box: Box) -> None:
        """One more box."""
        across = int(box.x // self._width)
        self.boxes.setdefault(across, []).append(box)
        stack = self._stacks.setdefault(across, {})
        stack.setdefault(int(box.y // self._rise), []).append(box)
        self._tallest = max(self._tallest, box.height)

    def meeting(self, area: Box) -> list[Box]:
        """The boxes that reach into an area."""
        left, top, right, bottom = area.x, area.y, area.right, area.bottom
        across = range(int(left // self._width) - 2, int(right // self._width) + 1)
        first, last = (top - self._tallest) // self._rise, bottom // self._rise
        down = range(int(first), int(last) + 1)
        return [
            box
            for place in across
            if (stack := self._stacks.get(place))
            for level in (down if len(down) < len(stack) else stack)
            for box in stack.get(level, ())  # compared by hand: many flows pass many boxes
            if box[1] < bottom and top < box[1] + box[3]
            if box[0] < right and left < box[0] + box[2]
        ]

    def free_below(self, box: Box, row: float) -> Box:
        """The box where none of these is in its way, rows lower if need be."""
        place = int(box.x // self._width)
        near = [b for p in (place - 1, place, place + 1) for b in self.boxes.get(p, ())]
        while any(box.meets(other) for other in near):
            box = box.moved(0.0, row)
        return box


def _controls(
    value_map: ValueStreamMap, boxes: Mapping[StepId, Box], sizes: Sizes
) -> dict[StepId, Box]:
    """Production control stands above the steps it tells what to do, beside any other control."""
    controls: dict[StepId, Box] = {}
    top = min((box.y for box in boxes.values()), default=0.0) - sizes.control_rise
    edge = float("-inf")
    for step in value_map.steps.values():
        if step.kind is not StepKind.CONTROL:
            continue
        told = [
            boxes[f.target].centre.x
            for f in value_map.visible_flows(FlowKind.INFORMATION)
            if f.source == step.id and f.target in boxes
        ]
        middle = (min(told) + max(told)) / 2 if told else sizes.box_width / 2
        x = max(middle - sizes.control_width / 2, edge)
        spot = step.position or Point(x, top)
        controls[step.id] = Box(*spot, sizes.control_width, sizes.control_height)
        edge = x + sizes.control_width + sizes.split_gap
    return controls
