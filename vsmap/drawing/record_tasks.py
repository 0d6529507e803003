"""What is to be drawn for each record of a map with simple boxes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any, TypeVar

from vsmap.drawing.arrangement import goes_back
from vsmap.drawing.ends import draw_end, draw_join, draw_split
from vsmap.drawing.flows import FlowDrawing, draw_flow
from vsmap.drawing.ghost import draw_ghost
from vsmap.drawing.groups import Layer
from vsmap.drawing.inside_words import inside_words, is_run
from vsmap.drawing.map_figures import framed_bottleneck
from vsmap.drawing.primitives import Detail
from vsmap.drawing.rework import ReworkDrawing, draw_rework
from vsmap.drawing.rooms import flow_room, step_room
from vsmap.drawing.sheet import Sheet, Task, is_large
from vsmap.drawing.steps import StepDrawing, draw_step
from vsmap.drawing.words import WordDrawing, draw_words
from vsmap.model.flows import Flow, FlowKind
from vsmap.model.ids import DELIVERED, REQUEST, StepId
from vsmap.model.steps import End, Step

_Part = TypeVar("_Part", Step, Flow)


def record_tasks(sheet: Sheet, touched: Collection[str] | None = None) -> Iterator[Task]:
    """Ends, splits and joins, flows, steps; the ghost of a step while there is none.

    Of steps and flows those that were `touched`, in reading order; all where None says so.
    """
    yield from end_tasks(sheet)
    yield from split_tasks(sheet)
    yield from flow_tasks(sheet, _forward_task, touched)
    steps, least = sheet.value_map.steps, sheet.least_large
    for step in steps.values() if touched is None else _among(steps, touched):
        yield _step_task(step, sheet, least)
    if not steps:
        yield _ghost_task(sheet)


def end_tasks(sheet: Sheet) -> Iterator[Task]:
    """Request and Delivered."""
    value_map = sheet.value_map
    yield _end_task(REQUEST, value_map.request, sheet)
    yield _end_task(DELIVERED, value_map.delivered, sheet)


def split_tasks(sheet: Sheet) -> Iterator[Task]:
    """The dots and diamonds where flows part and meet."""
    for step in sheet.plan.splits:
        yield _split_task(step, sheet)
    for step in sheet.plan.joins:
        yield _join_task(step, sheet)


def flow_tasks(
    sheet: Sheet,
    forward: Callable[[Flow, Sheet, float], Task],
    touched: Collection[str] | None = None,
) -> Iterator[Task]:
    """Every flow that can be drawn, by its kind; `forward` tells how one that goes on is drawn."""
    plan, least, flows = sheet.plan, sheet.least_large, sheet.value_map.flows
    for flow in flows.values() if touched is None else _among(flows, touched):
        if flow.id in sheet.routes:
            yield forward(flow, sheet, least)
        elif goes_back(flow, plan.layout) and flow.id in plan.backs:
            yield rework_task(flow, sheet)
        elif flow.kind is FlowKind.INFORMATION and flow.id in plan.words:
            yield word_task(flow, sheet)


def _among(parts: Mapping[Any, _Part], touched: Collection[str]) -> list[_Part]:
    return [parts[part] for part in touched if part in parts]


def _end_task(end_id: StepId, end: End, sheet: Sheet) -> Task:
    at, near = sheet.plan.layout.ends[end_id], _is_crowded(end_id, sheet)
    return Task(
        (Layer.STEPS, end_id),
        (end, at, near),
        lambda: draw_end(end_id, end, at, sheet.sizes, sheet.measure, is_crowded=near),
    )


def _is_crowded(end_id: StepId, sheet: Sheet) -> bool:
    """Whether the hotspot's frame, a share or a label stands close to this end."""
    framed = framed_bottleneck(sheet.figures, sheet.look)
    hot = framed.flows if framed is not None else ()
    flows, links = sheet.value_map.flows, sheet.plan.layout.plan.links
    near = (flows[flow] for flow in links.flows_at(end_id))
    return any(flow.id in hot or flow.share.is_known or flow.label for flow in near)


def _split_task(step: StepId, sheet: Sheet) -> Task:
    at, is_choice = sheet.plan.splits[step], step in sheet.plan.choices
    return Task(
        (Layer.KNOTS, step, "split"),
        (at, is_choice),
        lambda: draw_split(step, at, is_choice=is_choice),
    )


def _join_task(step: StepId, sheet: Sheet) -> Task:
    at = sheet.plan.joins[step]
    return Task((Layer.KNOTS, step, "join"), at, lambda: draw_join(step, at))


def _step_task(step: Step, sheet: Sheet, least: float) -> Task:
    work, box = sheet.readings.work(step), sheet.plan.layout.boxes[step.id]
    sizes, measure = sheet.sizes, sheet.measure
    drawing = StepDrawing(
        step,
        box,
        work,
        is_large(work.seconds, least),
        inside_words(step.id, sheet.readings),
        is_run(step.id, sheet.readings),
    )
    return Task(
        (Layer.STEPS, step.id),
        drawing,
        lambda: draw_step(drawing, sizes, measure),
        step_room(drawing, sizes, measure),
        Detail.BOX,
    )


def _ghost_task(sheet: Sheet) -> Task:
    left, right = sheet.plan.stands[REQUEST].right, sheet.plan.stands[DELIVERED].left
    return Task(
        (Layer.STEPS, "ghost"),
        (left, right),
        lambda: draw_ghost(left, right, sheet.sizes, sheet.measure),
    )


def _forward_task(flow: Flow, sheet: Sheet, least: float) -> Task:
    wait, demand = sheet.readings.wait(flow), sheet.readings.demand
    sizes, measure = sheet.sizes, sheet.measure
    drawing = FlowDrawing(flow, sheet.routes[flow.id], wait, is_large(wait.seconds, least))
    return Task(
        (Layer.FLOWS, flow.id),
        drawing,
        lambda: draw_flow(drawing, demand, sizes, measure),
        flow_room(drawing, sizes, measure),
    )


def rework_task(flow: Flow, sheet: Sheet) -> Task:
    """One flow that goes back."""
    source = sheet.value_map.steps.get(flow.source)
    drawing = ReworkDrawing(flow, source, sheet.plan.backs[flow.id])
    return Task(
        (Layer.REWORK, flow.id), drawing, lambda: draw_rework(drawing, sheet.sizes, sheet.measure)
    )


def word_task(flow: Flow, sheet: Sheet) -> Task:
    """One information flow."""
    drawing = WordDrawing(flow, sheet.plan.words[flow.id], sheet.look.symbols)
    return Task(
        (Layer.FLOWS, flow.id), drawing, lambda: draw_words(drawing, sheet.sizes, sheet.measure)
    )
