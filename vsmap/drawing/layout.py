"""Where every step stands: columns from left to right, the longest branch straight."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from vsmap.drawing.branches import Run, choices_of, rows_of
from vsmap.drawing.columns import columns_of
from vsmap.drawing.geometry import Box, Point
from vsmap.drawing.ghost import GHOST_WIDTH
from vsmap.drawing.lanes import Along, Way, Ways, ways_of
from vsmap.drawing.links import Links, links_of, remaining
from vsmap.drawing.look import CLASSIC_SIZES, SIMPLE_SIZES, Sizes
from vsmap.drawing.primitives import Weight
from vsmap.drawing.readings import Readings, is_counted_in_pieces, is_spoken_of, pieces_words
from vsmap.drawing.row_heights import Grid, RowHeights
from vsmap.drawing.tangle import is_tangled, untangled_rows
from vsmap.drawing.text_measure import TextMeasure
from vsmap.model.flows import Flow, FlowKind, HandOver
from vsmap.model.ids import DELIVERED, REQUEST, FlowId, StepId
from vsmap.model.quantities import Calendar
from vsmap.model.steps import Step, StepKind
from vsmap.model.value_stream import Symbols, ValueStreamMap

_SYMBOL_ROOM = 56.0
"""What the symbol of a pull or FIFO lane and the line on both sides of it take."""

_MARGINS = (24.0, 42.0, 48.0)
"""What a wait needs beside it on both sides together: beside no trunk, one, two. Six from a box or
the trunk to the hotspot's frame, six from there to the wait, which stands midway."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Boxes of steps, centres of the ends, and for each forward flow how it runs.

    `splits` have several flows out, `joins` several in. `lanes` is the y of each flow in a lane.
    `plan` is what it was made from, for laying out again after a time has changed.
    """

    boxes: Mapping[StepId, Box]
    ends: Mapping[StepId, Point]
    along: Mapping[FlowId, Along]
    lanes: Mapping[FlowId, float]
    splits: frozenset[StepId]
    joins: frozenset[StepId]
    closing: frozenset[FlowId]
    rows: Mapping[StepId, int]
    runs: tuple[Run, ...]
    plan: GroundPlan


@dataclass(frozen=True, slots=True)
class GroundPlan:
    """Which step leads to which, the columns that follows from it, how flows run, the columns' x.

    Links and columns hold as long as no step or flow comes, goes or leads elsewhere; the rows as
    long as the longest ways (`choices`) stay the same too.
    """

    links: Links
    columns: Mapping[StepId, int]
    ways: Ways
    lefts: Mapping[int, float]
    choices: tuple[StepId, ...]


def place(
    value_map: ValueStreamMap,
    measure: TextMeasure,
    symbols: Symbols = Symbols.SIMPLE,
    calendar: Calendar | None = None,
) -> Mapping[StepId, Point]:
    """The upper left corner of every step; steps placed by hand keep their place."""
    sizes = CLASSIC_SIZES if symbols is Symbols.CLASSIC else SIMPLE_SIZES
    readings = Readings(calendar or Calendar(), value_map.demand)
    layout = lay_out(value_map, readings, measure, sizes)
    return {step: Point(box.x, box.y) for step, box in layout.boxes.items()}


def lay_out(
    value_map: ValueStreamMap, readings: Readings, measure: TextMeasure, sizes: Sizes
) -> Layout:
    """Place steps and ends, and choose how the forward flows run."""
    links = links_of(value_map)
    columns = columns_of(links)
    reach = remaining(value_map, links, readings)
    rows, runs = rows_of(links, columns, reach)
    ways = ways_of(value_map, links, columns, rows, runs)
    if is_tangled(ways):
        rows = untangled_rows(links, columns)
        ways = ways_of(value_map, links, columns, rows, ())
    lefts = _lefts(value_map, links, columns, ways, readings, measure, sizes)
    closing = frozenset(flow.id for flow in links.closing)
    grid = Grid(columns, rows.of, lefts)
    heights = RowHeights(value_map, grid, ways, closing, sizes, measure)
    tops = heights.tops
    spots = {
        node: Point(lefts[columns[node]], tops[rows.of[node]])
        for node in links.nodes
        if node not in (REQUEST, DELIVERED)
    }
    places = _kept(value_map, spots, sizes)
    boxes = {step: Box(*point, sizes.box_width, sizes.box_height) for step, point in places.items()}
    lanes = {
        flow: tops[way.row] + sizes.box_height + heights.first_lane(way.row) + way.lane * sizes.lane
        for flow, way in ways.of.items()
        if way.along is Along.LANE
    }
    return Layout(
        boxes=boxes | _controls(value_map, boxes, sizes),
        ends=_ends(value_map, lefts, columns, tops, rows.of, sizes),
        along={flow: way.along for flow, way in ways.of.items()},
        lanes=lanes,
        splits=_with_several(links, value_map, outward=True),
        joins=_with_several(links, value_map, outward=False),
        closing=closing,
        rows=rows.of,
        runs=runs,
        plan=GroundPlan(links, columns, ways, lefts, choices_of(links, reach)),
    )


def laid_out_again(
    last: Layout,
    value_map: ValueStreamMap,
    readings: Readings,
    measure: TextMeasure,
    sizes: Sizes,
    changed: Sequence[Flow],
) -> Layout:
    """The layout after nothing but times changed: the last one if no branch and no gap did.

    A time may make another branch the longest, and where a flow has `changed` its wait, a label may
    have become wider than its gap or a way back deeper than its row.
    """
    plan = last.plan
    is_back = any(f.kind is FlowKind.REWORK or f.id in last.closing for f in changed)
    if (
        not is_back
        and choices_of(plan.links, remaining(value_map, plan.links, readings)) == plan.choices
    ):
        gaps = (value_map, plan.links, plan.columns, plan.ways, readings, measure, sizes)
        if not changed or _lefts(*gaps) == plan.lefts:
            return last
    return lay_out(value_map, readings, measure, sizes)


def has_same_ways(before: ValueStreamMap, after: ValueStreamMap) -> bool:
    """Whether the same steps stand and the same flows run, whatever their times."""
    if before.demand != after.demand or not _same_ends(before, after):
        return False
    return (before.steps is after.steps or _same_stands(before.steps, after.steps)) and (
        before.flows is after.flows or _same_flows(before.flows, after.flows)
    )


def has_same_work(before: ValueStreamMap, after: ValueStreamMap) -> bool:
    """Whether every process time is as it was, among the same steps."""
    return before.steps is after.steps or all(
        step is before.steps[step_id] or step.process_time == before.steps[step_id].process_time
        for step_id, step in after.steps.items()
    )


def rewaited(before: ValueStreamMap, after: ValueStreamMap) -> tuple[Flow, ...]:
    """The flows that wait otherwise than before, among the same flows."""
    if before.flows is after.flows:
        return ()
    flows = after.flows.items()
    return tuple(f for flow_id, f in flows if _is_waited_otherwise(before.flows[flow_id], f))


def _same_ends(before: ValueStreamMap, after: ValueStreamMap) -> bool:
    pairs = ((before.request, after.request), (before.delivered, after.delivered))
    return all(old.position == new.position for old, new in pairs)


def _same_stands(before: Mapping[StepId, Step], after: Mapping[StepId, Step]) -> bool:
    return list(before) == list(after) and not any(
        _is_moved(before[step_id], step) for step_id, step in after.items()
    )


def _same_flows(before: Mapping[FlowId, Flow], after: Mapping[FlowId, Flow]) -> bool:
    return list(before) == list(after) and not any(
        _is_rerouted(before[flow_id], flow) for flow_id, flow in after.items()
    )


def _is_moved(before: Step, after: Step) -> bool:
    return before is not after and (before.position != after.position or before.kind != after.kind)


def _is_rerouted(before: Flow, after: Flow) -> bool:
    return before is not after and (
        (before.source, before.target, before.kind) != (after.source, after.target, after.kind)
        or before.hand_over != after.hand_over
    )


def _is_waited_otherwise(before: Flow, after: Flow) -> bool:
    return before is not after and (
        (before.wait, before.inventory, before.end_row)
        != (after.wait, after.inventory, after.end_row)
    )


def _with_several(links: Links, value_map: ValueStreamMap, *, outward: bool) -> frozenset[StepId]:
    count: dict[StepId, int] = {}
    listed = [*(value_map.flows[f] for f in links.flow_of.values()), *links.doubled]
    for flow in listed:
        end = flow.source if outward else flow.target
        count[end] = count.get(end, 0) + 1
    return frozenset(end for end, several in count.items() if several > 1)


def _lefts(
    value_map: ValueStreamMap,
    links: Links,
    columns: Mapping[StepId, int],
    ways: Ways,
    readings: Readings,
    measure: TextMeasure,
    sizes: Sizes,
) -> Mapping[int, float]:
    """The x of every column; the first column of steps stands at 0."""
    last = columns[DELIVERED]
    gaps = _gaps(value_map, links, columns, ways, readings, measure, sizes)
    lefts = {1: 0.0}
    for column in range(2, last):
        lefts[column] = lefts[column - 1] + sizes.box_width + gaps[column - 1]
    lefts[0] = -gaps[0] - sizes.end_radius
    before_end = lefts[last - 1] + sizes.box_width if last > 1 else GHOST_WIDTH
    lefts[last] = before_end + gaps[last - 1] + sizes.end_radius
    return lefts


def _gaps(
    value_map: ValueStreamMap,
    links: Links,
    columns: Mapping[StepId, int],
    ways: Ways,
    readings: Readings,
    measure: TextMeasure,
    sizes: Sizes,
) -> Mapping[int, float]:
    """The width between each column and the next: 48, 64 beside a split, more for a long wait."""
    last = columns[DELIVERED]
    splits = {columns[s] for s in _with_several(links, value_map, outward=True)}
    joins = {columns[s] - 1 for s in _with_several(links, value_map, outward=False)}
    labels = _labels(value_map, columns, ways, readings, measure, sizes)
    turns = {c for f, w in ways.of.items() for c in _turns(value_map.flows[f], w, columns)}
    gaps: dict[int, float] = {}
    for column in range(last):
        trunks = (column in splits) + (column in joins)
        least = sizes.gap + trunks * (sizes.split_gap - sizes.gap)
        if column == last - 1 and not trunks and column not in labels:
            least = sizes.delivered_gap
        margins = _MARGINS[max(trunks, int(column in turns))]
        gaps[column] = max(least, labels.get(column, 0.0) + margins)
    return gaps


def _turns(flow: Flow, way: Way, columns: Mapping[StepId, int]) -> tuple[int, ...]:
    """The gaps in which a flow through a lane goes down and up again."""
    if way.along is not Along.LANE:
        return ()
    return (columns[flow.source], columns[flow.target] - 1)


def _labels(
    value_map: ValueStreamMap,
    columns: Mapping[StepId, int],
    ways: Ways,
    readings: Readings,
    measure: TextMeasure,
    sizes: Sizes,
) -> Mapping[int, float]:
    """The widest wait that stands in the gap after each column."""
    widest: dict[int, float] = {}
    for flow_id, way in ways.of.items():
        flow = value_map.flows[flow_id]
        far = columns[flow.target] - columns[flow.source] > 1
        if not is_spoken_of(flow) or (way.along is Along.LANE and far):
            continue
        gap = columns[flow.target] - 1 if way.along is Along.TARGET else columns[flow.source]
        words = readings.wait(flow).spoken.words
        width = measure.width(words, sizes.large, Weight.SEMIBOLD)
        if is_counted_in_pieces(flow):
            pieces = measure.width(pieces_words(flow), sizes.small, Weight.REGULAR)
            width = max(width, pieces)
        if flow.hand_over is not HandOver.PUSH:
            width = max(width, _SYMBOL_ROOM)
        widest[gap] = max(widest.get(gap, 0.0), width)
    return widest


def _kept(
    value_map: ValueStreamMap, spots: Mapping[StepId, Point], sizes: Sizes
) -> dict[StepId, Point]:
    """Hand-placed steps where they were put; others make room for them by standing rows lower."""
    by_hand = {
        step.id: step.position
        for step in value_map.steps.values()
        if step.id in spots and step.position is not None
    }
    put = [Box(*point, sizes.box_width, sizes.box_height) for point in by_hand.values()]
    return {
        step: by_hand.get(step) or _beside(spots[step], put, sizes)
        for step in value_map.steps
        if step in spots
    }


def _beside(spot: Point, put: Sequence[Box], sizes: Sizes) -> Point:
    box = Box(*spot, sizes.box_width, sizes.box_height)
    while any(box.meets(other) for other in put):
        box = box.moved(0.0, sizes.row)
    return Point(box.x, box.y)


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


def _ends(
    value_map: ValueStreamMap,
    lefts: Mapping[int, float],
    columns: Mapping[StepId, int],
    tops: Mapping[int, float],
    rows: Mapping[StepId, int],
    sizes: Sizes,
) -> dict[StepId, Point]:
    ends: dict[StepId, Point] = {}
    for node, end in ((REQUEST, value_map.request), (DELIVERED, value_map.delivered)):
        spot = Point(lefts[columns[node]], tops[rows[node]] + sizes.line)
        ends[node] = end.position or spot
    return ends
