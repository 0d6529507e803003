"""The strip after one edited number, beside one plain pass of networkx over the same map."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator

from tests.benchmarks.measuring import Row, median_ms
from tests.support.long_maps import LONG_MAP, long_workbook, step_id
from vsmap.analysis.live import LiveFigures
from vsmap.model.changes import ChangeKind, DocumentChange, MapChange, Origin
from vsmap.model.flows import FlowKind
from vsmap.model.measures import time_bounds
from vsmap.model.notation import parse_time
from vsmap.model.quantities import Calendar
from vsmap.model.workbook import Workbook

GOALS = {1_000: 2.0, 10_000: 4.0}


def rows() -> Iterator[Row]:
    """Goals in milliseconds at 1 000 and 10 000 steps; the peer does the longest path alone."""
    for steps, goal in GOALS.items():
        workbook = long_workbook(steps)
        measured = median_ms(_edit_a_number(workbook, steps), goes=50)
        what = f"strip figures after one edited number, {steps} steps"
        yield Row(what, measured, "goal", goal)
        yield Row(what, measured, "plain networkx pass", median_ms(_plain_pass(workbook)))


def _edit_a_number(workbook: Workbook, steps: int) -> Callable[[], object]:
    """Another number into the step in the middle, each time another one."""
    live = LiveFigures(workbook, LONG_MAP)
    goes = itertools.count(1)
    at = workbook

    def edit() -> object:
        nonlocal at
        change = _changed(at, steps // 2 + 1, next(goes))
        at = change.after
        live.update(at, change)
        return live.figures

    return edit


def _changed(workbook: Workbook, step: int, hours: int) -> DocumentChange:
    drawn = workbook.maps[LONG_MAP]
    before = drawn.steps[step_id(step)]
    after = before.model_copy(update={"process_time": parse_time(f"{hours} h")})
    change = MapChange(ChangeKind.UPDATED, LONG_MAP, before, after)
    changed = workbook.with_map(drawn.with_parts(after))
    return DocumentChange("Set process time", Origin.ME, (change,), workbook, changed)


def _plain_pass(workbook: Workbook) -> Callable[[], object]:
    import networkx

    calendar, drawn = Calendar(), workbook.maps[LONG_MAP]
    graph = networkx.DiGraph()
    for step in drawn.steps.values():
        graph.add_node(step.id, process_time=time_bounds(step.process_time, calendar).likely)
    for flow in drawn.visible_flows(FlowKind.FORWARD):
        wait = time_bounds(flow.wait, calendar).likely
        graph.add_edge(flow.source, flow.target, wait=wait)

    def lead_time() -> float:
        left: dict[str, float] = {}
        for node in reversed(list(networkx.topological_sort(graph))):
            work = graph.nodes[node].get("process_time", 0.0)
            ways = (data["wait"] + left[to] for to, data in graph.adj[node].items())
            left[node] = work + max(ways, default=0.0)
        return max(left.values())

    return lead_time
