"""Choosing by keyboard: from step to step and end to end, onto flows and along them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from vsmap.editor.walking import Direction, neighbour, reading_order
from vsmap.model.ids import FlowId, StepId, is_end

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vsmap.drawing.geometry import Box
    from vsmap.editor.workplace import Workplace
    from vsmap.model.flows import Flow


def walk(editor: Workplace, way: Direction) -> None:
    """Choose what lies that way: the next step, or the step a chosen flow leads to."""
    _choose(editor, _reached(editor, way))


def extend(editor: Workplace, way: Direction) -> None:
    """Choose what lies that way as well; going back lets go of the last one."""
    to, here = _reached(editor, way), editor.selection.current
    if to is None:
        return
    kept = [record for record in editor.selection.ids if record != to]
    if to in editor.selection and here in kept:
        kept.remove(here)
    _choose(editor, *kept, to)


def walk_to_end(editor: Workplace, *, last: bool) -> None:
    """Choose the first or the last step."""
    order = reading_order(editor.sheet.picture.boxes)
    if order:
        _choose(editor, order[-1 if last else 0])


def choose_flow(editor: Workplace) -> None:
    """Choose the flow before the chosen step, and with each further press the next one there."""
    stream, chosen = editor.sheet.shown.stream, editor.selection.current
    flow = stream.flows.get(FlowId(chosen or ""))
    step = flow.target if flow else StepId(chosen or "")
    around = _flows_at(stream.visible_flows(), step)
    if flow is not None and flow.id in around:
        _choose(editor, around[(around.index(flow.id) + 1) % len(around)])
    else:
        _choose(editor, next(iter(around), None))


def neighbour_left(editor: Workplace, gone: tuple[str, ...]) -> str | None:
    """What to choose once these are deleted: before, else after, else what stands nearest."""
    stream, first = editor.sheet.shown.stream, gone[0]
    flow = stream.flows.get(FlowId(first))
    if flow is not None:
        beside: list[str] = [flow.source, flow.target]
    else:
        beside = [f.source for f in stream.flows_into(StepId(first))]
        beside += [f.target for f in stream.flows_from(StepId(first))]
    left = [r for r in beside if r not in gone and not is_end(StepId(r))]
    return left[0] if left else _nearest(editor, first, gone)


def _choose(editor: Workplace, *records: str | None) -> None:
    chosen = [record for record in records if record is not None]
    if chosen:
        editor.select(*chosen)
        editor.show_record(chosen[-1])


def _reached(editor: Workplace, way: Direction) -> str | None:
    stream, boxes, chosen = editor.sheet.shown.stream, editor.sheet.frames, editor.selection.current
    flow = stream.flows.get(FlowId(chosen or ""))
    if flow is not None:
        return _along(editor, flow, way)
    if chosen is not None and stream.has(StepId(chosen)):
        return neighbour(stream, boxes, StepId(chosen), way)
    return _nearest(editor, chosen, ()) or next(iter(reading_order(boxes)), None)


def _along(editor: Workplace, flow: Flow, way: Direction) -> str | None:
    """From a flow sideways to the step at that end of it; up and down to a flow beside it."""
    boxes = editor.sheet.frames
    ends = sorted((flow.source, flow.target), key=lambda end: _middle(boxes.get(end)))
    match way:
        case Direction.LEFT:
            return ends[0]
        case Direction.RIGHT:
            return ends[1]
        case Direction.UP | Direction.DOWN:
            return _flow_beside(editor, flow, down=way is Direction.DOWN)


def _flow_beside(editor: Workplace, flow: Flow, *, down: bool) -> str | None:
    """The nearest flow above or below that begins or ends at the same step."""
    lines = editor.sheet.picture.flow_lines
    heights = {
        other.id: max(lines[other.id], key=lambda at: abs(at.y - lines[flow.id][0].y)).y
        for other in editor.sheet.shown.stream.visible_flows()
        if other.id in lines
        and flow.id in lines
        and (other.source == flow.source or other.target == flow.target)
    }
    here = heights.get(flow.id, 0.0)
    ahead = {f: y for f, y in heights.items() if (y > here if down else y < here)}
    return min(ahead, key=lambda f: abs(ahead[f] - here), default=None)


def _flows_at(flows: Iterable[Flow], step: StepId) -> list[FlowId]:
    """The flows into a step, then those that only leave it."""
    listed = list(flows)
    into = [flow.id for flow in listed if flow.target == step]
    return into or [flow.id for flow in listed if flow.source == step]


def _nearest(editor: Workplace, record: str | None, gone: tuple[str, ...]) -> str | None:
    """The step that stands nearest to a record."""
    here = editor.sheet.box_of(record) if record else None
    boxes = {step: box for step, box in editor.picture.boxes.items() if step not in gone}
    if here is None or not boxes:
        return None
    at = here.centre
    steps = (step for step in boxes if step != record)
    return min(steps, key=lambda step: math.dist(boxes[step].centre, at), default=None)


def _middle(box: Box | None) -> float:
    return 0.0 if box is None else box.centre.x
