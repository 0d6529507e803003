"""Where a step stands that is added beside one that a hand has put somewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vsmap.drawing.places import Near
from vsmap.editor.walking import Direction
from vsmap.model.ids import StepId
from vsmap.model.placement import Point
from vsmap.model.value_stream import LanesBy

if TYPE_CHECKING:
    from vsmap.editor.workplace import Workplace

_CLEAR = 12.0


def place_beside(editor: Workplace, anchor: StepId | None, way: Direction) -> Point | None:
    """The free place next to a hand-placed step; None where the layout places the new one.

    Other hand-placed steps are not covered: the new one then stands a row lower. Steps that the
    layout placed make room by themselves.
    """
    stream = editor.sheet.shown.stream
    step = None if anchor is None else stream.steps.get(anchor)
    if step is None or step.position is None or stream.lanes is not LanesBy.NONE:
        return None
    box, sizes = editor.picture.boxes[step.id], editor.sheet.look.sizes
    match way:
        case Direction.RIGHT:
            spot = box.moved(box.width + sizes.gap, 0.0)
        case Direction.LEFT:
            spot = box.moved(-box.width - sizes.gap, 0.0)
        case Direction.DOWN | Direction.UP:
            spot = box.moved(0.0, sizes.row)
    boxes = editor.picture.boxes
    by_hand = (s.id for s in stream.steps.values() if s.position is not None and s.id in boxes)
    put = Near(box.width, (boxes[other].grown(_CLEAR) for other in by_hand if other != step.id))
    free = put.free_below(spot, sizes.row)
    return Point(free.x, free.y)
