"""Settles anew only what follows from the few steps that stand elsewhere than before."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from vsmap.drawing.arrangement import near_of
from vsmap.drawing.geometry import Box, around, surrounding
from vsmap.drawing.routing import stand_of_box, stand_of_end, trunk_in, trunk_out

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from vsmap.drawing.arrangement import Arrangement
    from vsmap.drawing.back_ways import BackWay
    from vsmap.drawing.layout import Layout
    from vsmap.drawing.look import Sizes
    from vsmap.model.flows import Flow
    from vsmap.model.ids import FlowId, StepId
    from vsmap.model.value_stream import ValueStreamMap

MOST_MOVED = 24
"""When more steps than this have moved, all is settled anew."""

_ABOUT = 40.0
"""How near to a way back a box may come before the way might give way to it."""


def rearranged(
    last: Arrangement, layout: Layout, value_map: ValueStreamMap, sizes: Sizes
) -> Arrangement | None:
    """The last arrangement with a few boxes elsewhere; None where more depends on them.

    Nothing but the places of steps and ends may differ. Words find their way round every box and
    factories stand above all, so where there are any, they are settled anew.
    """
    if last.words or last.factories or not _is_laid_alike(last.layout, layout):
        return None
    moved = _moved(last.layout, layout)
    if len(moved) > MOST_MOVED or _may_touch_backs(moved, last, layout, value_map.flows):
        return None
    boxes, ends = layout.boxes, layout.ends
    here = {
        node: stand_of_box(boxes[node], sizes) if node in boxes else stand_of_end(ends[node], sizes)
        for node in moved
    }
    return replace(
        last,
        layout=layout,
        near=near_of(value_map, layout, sizes),
        stands={**last.stands, **here},
        splits={**last.splits, **{n: trunk_out(here[n], sizes) for n in here if n in last.splits}},
        joins={**last.joins, **{n: trunk_in(here[n], sizes) for n in here if n in last.joins}},
    )


def _is_laid_alike(before: Layout, after: Layout) -> bool:
    """Whether one layout is the other with steps elsewhere: made from the same ground plan."""
    return (
        before.plan is after.plan
        and before.boxes.keys() == after.boxes.keys()
        and before.bands == after.bands
    )


def _moved(before: Layout, after: Layout) -> list[StepId]:
    was = before.boxes
    moved = [node for node, box in after.boxes.items() if was[node] != box]
    return moved + [end for end, at in after.ends.items() if before.ends[end] != at]


def _may_touch_backs(
    moved: Collection[StepId], last: Arrangement, layout: Layout, flows: Mapping[FlowId, Flow]
) -> bool:
    """Whether a way back begins or ends at what moved, or runs near where it was or is."""
    if not moved or not last.backs:
        return False
    if any(flows[flow].source in moved or flows[flow].target in moved for flow in last.backs):
        return True
    where = [_box(node, one) for node in moved for one in (last.layout, layout)]
    areas = (_reached(flows[f], way, last.layout) for f, way in last.backs.items())
    return any(box.meets(area) for area in areas for box in where)


def _reached(flow: Flow, way: BackWay, layout: Layout) -> Box:
    """What a way back and its two steps take, and a little more."""
    ends = (_box(flow.source, layout), _box(flow.target, layout))
    return surrounding((around(way.corners), *ends)).grown(_ABOUT)


def _box(node: StepId, layout: Layout) -> Box:
    box = layout.boxes.get(node)
    return box if box is not None else Box(*layout.ends[node], 0.0, 0.0).grown(_ABOUT)
