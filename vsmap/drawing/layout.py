"""Where every step stands: columns from left to right, the longest branch straight."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum

from vsmap.drawing.branches import Run, choices_of, rows_of
from vsmap.drawing.choosing import Choosing
from vsmap.drawing.columns import columns_of
from vsmap.drawing.flow_ways import Along, Way, Ways, ways_of
from vsmap.drawing.geometry import Box, Point
from vsmap.drawing.ghost import GHOST_WIDTH
from vsmap.drawing.links import Links, Reaches, links_of
from vsmap.drawing.look import CLASSIC_SIZES, SIMPLE_SIZES, Sizes
from vsmap.drawing.places import boxes_of
from vsmap.drawing.primitives import Weight
from vsmap.drawing.readings import Readings, is_counted_in_pieces, is_spoken_of, pieces_words
from vsmap.drawing.role_lanes import Band, bands_of, rows_in_lanes, ways_in_lanes
from vsmap.drawing.row_heights import Grid, RowHeights
from vsmap.drawing.same_ways import has_same_places, rewaited, reworked
from vsmap.drawing.standings import CAPSULE_WIDTH
from vsmap.drawing.tangle import is_tangled, untangled_rows
from vsmap.drawing.text_measure import TextMeasure
from vsmap.model.flows import Flow, FlowKind, HandOver
from vsmap.model.ids import DELIVERED, REQUEST, FlowId, StepId
from vsmap.model.quantities import Calendar
from vsmap.model.value_stream import LanesBy, Symbols, ValueStreamMap

_SYMBOL_ROOM = 56.0
"""What the symbol of a pull or FIFO lane and the line on both sides of it take."""

_MARGINS = (24.0, 42.0, 48.0)
"""What a wait needs beside it on both sides together: beside no trunk, one, two. Six from a box or
the trunk to the hotspot's frame, six from there to the wait, which stands midway."""


class RowsKept(Enum):
    """Whether rows stay as they are although another branch has become the longest."""

    NOT = "not"
    STILL = "still"
    TILL_NOW = "till now"


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
    bands: tuple[Band, ...] = ()


@dataclass(frozen=True, slots=True)
class GroundPlan:
    """Which step leads to which, the columns that follows from it, how flows run, the columns' x.

    Links and columns hold as long as no step or flow comes, goes or leads elsewhere; the rows as
    long as the longest ways (`choices`, which `choosing` follows) stay the same too; `reach` is
    what they were found by. `spots` are where steps stand that nobody places, `end_spots` the same
    of the ends.
    """

    links: Links
    columns: Mapping[StepId, int]
    ways: Ways
    lefts: Mapping[int, float]
    choosing: Choosing
    reach: Reaches
    choices: tuple[StepId, ...]
    spots: Mapping[StepId, Point]
    end_spots: Mapping[StepId, Point]


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
    value_map: ValueStreamMap,
    readings: Readings,
    measure: TextMeasure,
    sizes: Sizes,
    last: GroundPlan | None = None,
    *,
    keeps_rows: bool = False,
) -> Layout:
    """Place steps and ends, and choose how the forward flows run.

    Where a `last` plan is given, the same steps stand and the same flows run as there; its rows
    hold too where they are to, whichever way has become the longest.
    """
    links = links_of(value_map) if last is None else last.links
    columns = columns_of(links) if last is None else last.columns
    choosing = Choosing(links, value_map, readings)
    reach = choosing.reaches() if last is None or not keeps_rows else last.reach
    rows, runs = rows_of(links, columns, reach)
    in_lanes = None
    if value_map.lanes is not LanesBy.NONE:
        in_lanes = rows_in_lanes(value_map, links, columns, rows)
        rows = in_lanes.rows
        ways = ways_in_lanes(value_map, links, columns, rows)
    else:
        ways = ways_of(value_map, links, columns, rows, runs)
        if is_tangled(ways):
            rows = untangled_rows(links, columns)
            ways = ways_of(value_map, links, columns, rows, ())
    lefts = _lefts(value_map, links, columns, ways, readings, measure, sizes)
    closing = frozenset(flow.id for flow in links.closing)
    grid = Grid(columns, rows.of, lefts)
    breaks = in_lanes.breaks if in_lanes is not None else frozenset[int]()
    heights = RowHeights(value_map, grid, ways, closing, sizes, measure, breaks)
    tops = heights.tops
    spots = {
        node: Point(lefts[columns[node]], tops[rows.of[node]])
        for node in links.nodes
        if node not in (REQUEST, DELIVERED)
    }
    end_spots = {
        end: Point(lefts[columns[end]], tops[rows.of[end]] + sizes.line)
        for end in (REQUEST, DELIVERED)
    }
    lanes = {
        flow: tops[way.row] + sizes.box_height + heights.first_lane(way.row) + way.lane * sizes.lane
        for flow, way in ways.of.items()
        if way.along is Along.LANE
    }
    bands = () if in_lanes is None else bands_of(in_lanes, heights, sizes)
    choices = choices_of(links, reach)
    return Layout(
        boxes=boxes_of(value_map, spots, sizes, bands),
        ends=_ends(value_map, end_spots),
        along={flow: way.along for flow, way in ways.of.items()},
        lanes=lanes,
        splits=_with_several(links, value_map, outward=True),
        joins=_with_several(links, value_map, outward=False),
        closing=closing,
        rows=rows.of,
        runs=runs,
        plan=GroundPlan(links, columns, ways, lefts, choosing, reach, choices, spots, end_spots),
        bands=bands,
    )


def laid_out_again(
    last: Layout,
    before: ValueStreamMap,
    value_map: ValueStreamMap,
    readings: Readings,
    measure: TextMeasure,
    sizes: Sizes,
    rows: RowsKept = RowsKept.NOT,
) -> Layout:
    """The layout after nothing but times and places changed: the last one if none of it matters.

    A time may make another branch the longest, and where a flow has another wait, a label may have
    become wider than its gap or a way back deeper than its row. Rows kept stay whatever is the
    longest; let go, they follow what has changed meanwhile.
    """
    changed, worked = rewaited(before, value_map), reworked(before, value_map)
    plan = last.plan
    if changed or worked or rows is RowsKept.TILL_NOW:
        is_back = any(f.kind is FlowKind.REWORK or f.id in last.closing for f in changed)
        plan.choosing.read(worked, changed, readings)
        is_kept = rows is RowsKept.STILL
        is_same = is_kept or choices_of(plan.links, plan.choosing.reaches()) == plan.choices
        gaps = (value_map, plan.links, plan.columns, plan.ways, readings, measure, sizes)
        if is_back or not is_same or (changed and _lefts(*gaps) != plan.lefts):
            return lay_out(value_map, readings, measure, sizes, plan, keeps_rows=is_kept)
    if has_same_places(before, value_map):
        return last
    boxes = boxes_of(value_map, plan.spots, sizes, last.bands)
    return replace(last, boxes=boxes, ends=_ends(value_map, plan.end_spots))


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
    if way.turns:
        is_late = way.along is Along.SOURCE
        return (columns[flow.target] - 1 if is_late else columns[flow.source],)
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
        if way.turns:
            width = max(width, CAPSULE_WIDTH)
        if is_counted_in_pieces(flow):
            pieces = measure.width(pieces_words(flow), sizes.small, Weight.REGULAR)
            width = max(width, pieces)
        if flow.hand_over is not HandOver.PUSH:
            width = max(width, _SYMBOL_ROOM)
        widest[gap] = max(widest.get(gap, 0.0), width)
    return widest


def _ends(value_map: ValueStreamMap, spots: Mapping[StepId, Point]) -> dict[StepId, Point]:
    """Request and Delivered where they were put, else before and after the steps."""
    ends = {REQUEST: value_map.request, DELIVERED: value_map.delivered}
    return {node: end.position or spots[node] for node, end in ends.items()}
