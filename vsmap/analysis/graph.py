"""The networkx view of a map: the one place where it is built, for whoever wants to walk it.

The figures do not walk it. Importing networkx takes longer than reckoning every figure of a
workshop's map, and a plain pass over 10 000 steps several times longer than following one edited
number; so `topology` sorts out what is counted with nothing but lists, once, and this view is made
from the same topology for tests, scripts and algorithms that networkx already has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vsmap.analysis.counted_map import CountedMap
from vsmap.analysis.numbers import LIKELY
from vsmap.analysis.topology import Lane
from vsmap.model.quantities import Calendar
from vsmap.model.value_stream import ValueStreamMap

if TYPE_CHECKING:
    import networkx


def graph_of(drawn: ValueStreamMap, calendar: Calendar | None = None) -> networkx.MultiDiGraph[Any]:
    """What is counted of a map as a directed multigraph.

    Nodes are step ids and the two ends, in path order, each with `name` and `process_time`. Edges
    carry `flow` (its id, None where Request feeds a step unasked), `kind` ("forward" or "rework"),
    `wait` and `share`. Times are likely working seconds under the calendar (default 8 h, 5 d);
    unknown ones count as 0. Without the rework edges it has no circles.
    """
    import networkx

    counted = CountedMap(drawn, calendar or Calendar(), {})
    graph: networkx.MultiDiGraph[Any] = networkx.MultiDiGraph()
    for place, step in enumerate(counted.topology.stations):
        process_time = counted.stations[place].process[LIKELY]
        graph.add_node(step, name=drawn.name_of(step), process_time=process_time)
    for place, lane in enumerate(counted.topology.lanes):
        wait, share = counted.lanes[place].wait[LIKELY], counted.lane_shares[place]
        _add(graph, counted, lane, kind="forward", wait=wait, share=share)
    for place, way in enumerate(counted.topology.returns):
        wait, share = counted.returns[place].wait[LIKELY], counted.return_shares[place][LIKELY]
        _add(graph, counted, way, kind="rework", wait=wait, share=share)
    return graph


def _add(
    graph: networkx.MultiDiGraph[Any], counted: CountedMap, lane: Lane, **facts: str | float
) -> None:
    source, target = counted.topology.stations[lane.source], counted.topology.stations[lane.target]
    graph.add_edge(source, target, key=lane.flow, flow=lane.flow, **facts)
