"""The four meanings of bottleneck, each with its payoff. They differ on real maps.

Delay: the step that with the waits on both sides holds most of the lead time (the Flow Engineering
hotspot). Capacity: the highest utilisation, without demand the longest effective cycle time. Queue:
the most items waiting. Quality: the step whose rework costs most, none drawn: the lowest %C&A.
A kind that can't be told, or whose largest value is nothing, is left out; ties go to the first on
the path.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence

from vsmap.analysis.counted_map import CountedMap
from vsmap.analysis.figures import Bottleneck, BottleneckKind
from vsmap.analysis.numbers import LIKELY
from vsmap.analysis.payoffs import Payoffs
from vsmap.model.ids import FlowId

EQUAL = 1e-9
"""Values nearer to each other than this part of them are a tie."""


def delay_of(counted: CountedMap, place: int, weights: Sequence[float]) -> float:
    """Seconds of lead time a step holds: its time and the waits on both sides, by weight."""
    points, topology = counted.structure.points, counted.topology
    work = points.work[place]
    held = weights[work] * counted.stations[place].stay[LIKELY]
    for lane in (*topology.lanes_in[place], *topology.lanes_out[place]):
        weight = weights[points.lane[lane]]
        if weight:
            held += weight * counted.lanes[lane].wait[LIKELY]
    return held


def delay_bottleneck(
    counted: CountedMap, delays: Sequence[float], weights: Sequence[float], payoffs: Payoffs
) -> Bottleneck | None:
    """The hotspot; `delays` by station, in path order. None where the lead time is nothing."""
    most = max(delays, default=0.0)
    total = payoffs.lead_time
    if most <= 0 or total <= 0:
        return None
    least = most * (1 - EQUAL)
    place = next(place for place, delay in enumerate(delays) if delay >= least)
    points, topology = counted.structure.points, counted.topology
    lanes = (*topology.lanes_in[place], *topology.lanes_out[place])
    flows = _flows(counted, (lane for lane in lanes if weights[points.lane[lane]] > 0))
    return Bottleneck(
        kind=BottleneckKind.DELAY,
        step=topology.stations[place],
        name=counted.name_of(place),
        value=delays[place],
        share=delays[place] / total,
        payoff=payoffs.of_delay(place),
        flows=flows,
    )


def capacity_bottleneck(
    counted: CountedMap,
    order: Iterable[int],
    cycles: Sequence[float | None],
    utilisations: Sequence[float | None],
    payoffs: Payoffs,
) -> Bottleneck | None:
    """The step nearest to (or farthest past) what it can do; `order` settles ties."""
    values = cycles if counted.items_per_second is None else utilisations
    place = _largest(order, lambda place: values[place])
    if place is None:
        return None
    value = values[place] or 0.0
    return _bottleneck(counted, BottleneckKind.CAPACITY, place, value, payoffs.of_process(place))


def queue_bottleneck(
    counted: CountedMap, order: Iterable[int], items: Sequence[float | None], payoffs: Payoffs
) -> Bottleneck | None:
    """The step with most items waiting before it."""
    place = _largest(order, lambda place: items[place])
    if place is None:
        return None
    flows = _flows(counted, counted.topology.lanes_in[place])
    value, payoff = items[place] or 0.0, payoffs.of_wait_before(place)
    return _bottleneck(counted, BottleneckKind.QUEUE, place, value, payoff, flows)


def quality_bottleneck(
    counted: CountedMap, order: Iterable[int], payoffs: Payoffs
) -> Bottleneck | None:
    """The step whose rework flows cost most lead time; none drawn: the lowest %C&A.

    None where rework is drawn and its cost can't be told, or is nothing.
    """
    if counted.returns:
        return _costliest_rework(counted, order, payoffs)
    place = _largest(order, lambda place: _faulty(counted, place))
    if place is None:
        return None
    value = 1.0 - (_faulty(counted, place) or 0.0)
    return _bottleneck(counted, BottleneckKind.QUALITY, place, value, 0.0)


def _costliest_rework(
    counted: CountedMap, order: Iterable[int], payoffs: Payoffs
) -> Bottleneck | None:
    if not math.isfinite(payoffs.lead_time_with_rework):
        return None
    leaving = [place for place in order if counted.topology.returns_out[place]]
    costs = {place: payoffs.of_rework(place, left=0.0) for place in leaving}
    place = _largest(leaving, costs.get)
    if place is None:
        return None
    flows = _return_flows(counted, place)
    payoff = payoffs.of_rework(place)
    return _bottleneck(counted, BottleneckKind.QUALITY, place, costs[place], payoff, flows)


def _faulty(counted: CountedMap, place: int) -> float | None:
    accurate = counted.stations[place].accurate
    return None if accurate is None else 1.0 - accurate.likely


def _largest(order: Iterable[int], value: Callable[[int], float | None]) -> int | None:
    best: int | None = None
    most = 0.0
    for place in order:
        found = value(place)
        if found is not None and found > most * (1 + EQUAL) and found > 0:
            best, most = place, found
    return best


def _flows(counted: CountedMap, lanes: Iterable[int]) -> tuple[FlowId, ...]:
    flows = (counted.topology.lanes[lane].flow for lane in lanes)
    return tuple(flow for flow in flows if flow is not None)


def _return_flows(counted: CountedMap, place: int) -> tuple[FlowId, ...]:
    flows = (counted.topology.returns[way].flow for way in counted.topology.returns_out[place])
    return tuple(flow for flow in flows if flow is not None)


def _bottleneck(
    counted: CountedMap,
    kind: BottleneckKind,
    place: int,
    value: float,
    payoff: float,
    flows: tuple[FlowId, ...] = (),
) -> Bottleneck:
    step = counted.topology.stations[place]
    return Bottleneck(kind, step, counted.name_of(place), value, None, payoff, flows)
