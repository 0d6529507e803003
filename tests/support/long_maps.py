"""Maps as long as nobody draws them by hand, for measuring and for tests of speed limits."""

from __future__ import annotations

import math
from collections.abc import Iterator

from vsmap.model.flows import Flow, FlowKind
from vsmap.model.ids import DELIVERED, REQUEST, FlowId, MapId, StepId, WorkbookId
from vsmap.model.notation import parse_share, parse_time
from vsmap.model.placement import Point
from vsmap.model.quantities import Unit
from vsmap.model.steps import Step
from vsmap.model.value_stream import Demand, ValueStreamMap
from vsmap.model.workbook import Workbook

LONG_MAP = MapId("long")
_BLOCK = 10
_WALL_SHAPE = 0.47
"""Blocks across for each block down: a block is about three times as wide as it is high."""

_ROLES = ("Sales", "Design", "Development", "Test", "Operations")


def long_workbook(steps: int) -> Workbook:
    """A workbook with one map of so many steps (in tens), under the id LONG_MAP.

    Each ten steps hold a parallel split and a rework flow; every seventh wait is a range, every
    ninth process time a guess, every eleventh unknown.
    """
    drawn = ValueStreamMap(
        id=LONG_MAP,
        name=f"{steps} steps",
        demand=Demand(count=3, per=Unit.WEEK),
        steps={step.id: step for step in map(_step, range(steps))},
        flows={flow.id: flow for flow in _flows(steps)},
    )
    return Workbook(id=WorkbookId("long"), title=drawn.name, maps={drawn.id: drawn})


def step_id(number: int) -> StepId:
    """The id of the step with this number, from 0."""
    return StepId(f"s{number}")


def _step(number: int) -> Step:
    guess = "~" if number % 9 == 0 else ""
    process_time = "?" if number % 11 == 0 else f"{guess}{1 + number % 7} h"
    return Step(
        id=step_id(number),
        name=f"Step {number + 1}",
        role=_ROLES[number % len(_ROLES)],
        process_time=parse_time(process_time),
        percent_complete_accurate=parse_share(f"{80 + number % 20}%"),
    )


def _flows(steps: int) -> Iterator[Flow]:
    """Blocks of ten: 0, then 1-3 beside 4-6, then 7, 8, 9, with a way back from 9 to 8."""
    before = REQUEST
    for first in range(0, steps, _BLOCK):
        block = [step_id(first + place) for place in range(_BLOCK)]
        ways = ((before, 0), (0, 1), (1, 2), (2, 3), (0, 4), (4, 5), (5, 6), (3, 7), (6, 7))
        for source, target in (*ways, (7, 8), (8, 9)):
            start = block[source] if isinstance(source, int) else source
            yield _flow(start, block[target], first + target)
        yield Flow(
            id=FlowId(f"{block[9]}-back"),
            kind=FlowKind.REWORK,
            source=block[9],
            target=block[8],
            wait=parse_time("2 h"),
        )
        before = block[-1]
    yield _flow(before, DELIVERED, steps)


def _flow(source: StepId, target: StepId, number: int) -> Flow:
    wait = f"{1 + number % 3}-{4 + number % 3} d" if number % 7 == 0 else f"{number % 5} d"
    return Flow(
        id=FlowId(f"{source}-{target}"), source=source, target=target, wait=parse_time(wait)
    )


def wall_workbook(steps: int) -> Workbook:
    """The same map as people put it up on a wall: by hand, in rows about as wide as high."""
    workbook = long_workbook(steps)
    drawn = workbook.maps[LONG_MAP]
    across = max(1, round(math.sqrt(steps / _BLOCK * _WALL_SHAPE)))
    placed = {
        step.id: step.model_copy(update={"position": _place_on_wall(number, across)})
        for number, step in enumerate(drawn.steps.values())
    }
    ends = {
        "request": drawn.request.model_copy(update={"position": Point(-60.0, 36.0)}),
        "delivered": drawn.delivered.model_copy(
            update={"position": _end_on_wall(steps, across)},
        ),
    }
    return workbook.with_map(drawn.model_copy(update={"steps": placed, **ends}))


def _place_on_wall(number: int, across: int) -> Point:
    """Blocks of ten side by side; within one, seven columns and two rows."""
    block, within = divmod(number, _BLOCK)
    row, place = divmod(block, across)
    column = within if within < 4 else within - 3
    lower = 4 <= within < 7
    return Point((place * 7 + column) * 150.0, row * 320.0 + lower * 150.0)


def _end_on_wall(steps: int, across: int) -> Point:
    last = _place_on_wall(steps - 1, across)
    return Point(last.x + 160.0, last.y + 36.0)
