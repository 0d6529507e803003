"""What is to be drawn for each record of a map with classic symbols."""

from __future__ import annotations

from collections.abc import Iterator

from vsmap.drawing.classic_ends import ClassicEnd, draw_classic_end
from vsmap.drawing.classic_flows import ClassicFlow, draw_classic_flow, has_stock, stock_top
from vsmap.drawing.classic_steps import ClassicStep, data_rows, draw_classic_step
from vsmap.drawing.geometry import Point
from vsmap.drawing.ghost import draw_ghost
from vsmap.drawing.groups import Group, Layer
from vsmap.drawing.inside_words import inside_words, is_run
from vsmap.drawing.map_figures import utilisation_of
from vsmap.drawing.record_tasks import flow_tasks, split_tasks
from vsmap.drawing.routing import TIP_OFF
from vsmap.drawing.sheet import Sheet, Task, is_large
from vsmap.model.flows import Flow, FlowKind
from vsmap.model.ids import DELIVERED, REQUEST, StepId
from vsmap.model.language import phrase, said
from vsmap.model.quantities import Unit
from vsmap.model.steps import End, Step
from vsmap.model.wording import show_number

_PER = {
    Unit.SECOND: phrase("{number} a second"),
    Unit.MINUTE: phrase("{number} a minute"),
    Unit.HOUR: phrase("{number} an hour"),
    Unit.DAY: phrase("{number} a day"),
    Unit.WEEK: phrase("{number} a week"),
    Unit.MONTH: phrase("{number} a month"),
    Unit.CALENDAR_DAY: phrase("{number} a calendar day"),
    Unit.CALENDAR_WEEK: phrase("{number} a calendar week"),
}


def classic_tasks(sheet: Sheet) -> Iterator[Task]:
    """Supplier and customer, splits and joins, flows, steps; the ghost while there is no step."""
    value_map = sheet.value_map
    yield _end_task(REQUEST, value_map.request, "", sheet)
    yield _end_task(DELIVERED, value_map.delivered, _demand_words(sheet), sheet)
    yield from split_tasks(sheet)
    yield from flow_tasks(sheet, _forward_task)
    for step in value_map.steps.values():
        yield _step_task(step, sheet)
    if not value_map.steps:
        left, right = sheet.plan.stands[REQUEST].right, sheet.plan.stands[DELIVERED].left
        yield Task(
            (Layer.STEPS, "ghost"),
            (left, right),
            lambda: draw_ghost(left, right, sheet.sizes, sheet.measure),
        )


def _forward_task(flow: Flow, sheet: Sheet, least: float) -> Task:
    wait, way = sheet.readings.wait(flow), sheet.routes[flow.id]
    large, in_lane = is_large(wait.seconds, least), flow.id in sheet.plan.layout.lanes

    def draw() -> Group:
        drawing = ClassicFlow(flow, way, wait, large, in_lane)
        return draw_classic_flow(drawing, sheet.sizes, sheet.measure)

    return Task((Layer.FLOWS, flow.id), (flow, way, wait, large, in_lane), draw)


def _step_task(step: Step, sheet: Sheet) -> Task:
    box, used = sheet.plan.layout.boxes[step.id], utilisation_of(sheet.figures, step.id)
    readings = sheet.readings
    inside, folded = inside_words(step.id, readings), is_run(step.id, readings)

    def draw() -> Group:
        rows = data_rows(step, readings.calendar, used)
        if step.id in readings.inside:
            whole = rows[0]._replace(label="P/T", number=readings.work(step).spoken)
            rows = (whole, *rows[1:])
        drawing = ClassicStep(step, box, rows, inside, folded)
        return draw_classic_step(drawing, sheet.sizes, sheet.measure)

    given = (step, box, used, readings.calendar, inside, folded)
    return Task((Layer.STEPS, step.id), given, draw)


def _end_task(end_id: StepId, end: End, words: str, sheet: Sheet) -> Task:
    drawing = ClassicEnd(
        end_id,
        end,
        sheet.plan.factories[end_id],
        _stock(end_id, sheet),
        _door(end_id, sheet),
        words,
    )
    return Task(
        (Layer.STEPS, end_id),
        drawing,
        lambda: draw_classic_end(drawing, sheet.sizes, sheet.measure),
    )


def _end_flow(end_id: StepId, sheet: Sheet) -> Flow | None:
    """The first flow that leaves Request, or enters Delivered."""
    for flow in sheet.value_map.visible_flows(FlowKind.FORWARD):
        if end_id in (flow.source, flow.target) and flow.id in sheet.routes:
            return flow
    return None


def _stock(end_id: StepId, sheet: Sheet) -> Point | None:
    flow = _end_flow(end_id, sheet)
    if flow is None or not has_stock(flow):
        return None
    return stock_top(sheet.routes[flow.id], sheet.sizes)


def _door(end_id: StepId, sheet: Sheet) -> Point | None:
    """Where the stream begins or ends at a process box's side; None while it does not."""
    flow = _end_flow(end_id, sheet)
    if flow is None:
        return None
    is_request = end_id == REQUEST
    stand = sheet.plan.stands[flow.target if is_request else flow.source]
    middle = stand.top + min(34.0, (stand.bottom - stand.top) / 2)
    return Point(stand.left - TIP_OFF if is_request else stand.right + TIP_OFF, middle)


def _demand_words(sheet: Sheet) -> str:
    demand = sheet.value_map.demand
    return "" if demand is None else said(_PER[demand.per], number=show_number(demand.count))
