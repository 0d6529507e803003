"""How far apart the rows stand: more where work goes back, flows run or words travel between."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from vsmap.drawing.back_ways import OFFSET, stretch_back
from vsmap.drawing.flow_ways import Ways, levels
from vsmap.drawing.look import Sizes
from vsmap.drawing.rework import capsule_width
from vsmap.drawing.text_measure import TextMeasure
from vsmap.drawing.word_ways import ARC, ARC_LEVEL
from vsmap.model.flows import Flow, FlowKind
from vsmap.model.ids import FlowId, StepId, is_end
from vsmap.model.value_stream import ValueStreamMap

LANE_PAD = 20.0
"""What stays free about the hairline between two lanes, beside what stands over and under boxes."""

_BELOW_CAPSULE = 20.0
_OVER_LANE = 10.0
_OVER_ARC = 22.0


@dataclass(frozen=True, slots=True)
class Grid:
    """Which column and row every step stands in, and the x of the columns."""

    columns: Mapping[StepId, int]
    rows: Mapping[StepId, int]
    lefts: Mapping[int, float]

    def left(self, node: StepId) -> float:
        """The x of a node's left edge, as a way back sees it."""
        return self.lefts[self.columns[node]] - (OFFSET if is_end(node) else 0.0)


class RowHeights:
    """The y of every row, and how deep what goes back below it reaches."""

    def __init__(
        self,
        value_map: ValueStreamMap,
        grid: Grid,
        ways: Ways,
        closing: frozenset[FlowId],
        sizes: Sizes,
        measure: TextMeasure,
        breaks: frozenset[int] = frozenset(),
    ) -> None:
        self._sizes = sizes
        self._breaks = breaks
        self._grid = grid
        self._ways = ways
        self._backs = _by_row(_backs(value_map, grid, closing, sizes, measure))
        self._heads = _heads(value_map, grid)
        self._in_row: dict[int, list[StepId]] = {}
        for step, row in grid.rows.items():
            self._in_row.setdefault(row, []).append(step)
        self.tops = {0: 0.0}
        for row in range(max(grid.rows.values(), default=0)):
            self.tops[row + 1] = self.tops[row] + self._pitch(row, ways.lanes.get(row, 0))

    def depth(self, row: int) -> float:
        """How far below the boxes of a row its %C&A, or what goes back there, reaches."""
        spans = self._backs.get(row)
        if not spans:
            return self._sizes.below
        nested = max(levels(spans)) * self._sizes.rework_level
        return self._sizes.rework + nested + _BELOW_CAPSULE

    def first_lane(self, row: int) -> float:
        """How far below the boxes of a row the first flow in a lane runs, its share above it."""
        return self.depth(row) + _OVER_LANE

    def above(self, row: int) -> float:
        """How far above the boxes of a row process times, frames and words between them reach."""
        return max(self._sizes.above, self._heads.get(row, 0.0))

    def reach(self, row: int) -> float:
        """How far below the boxes of a row all that belongs to it reaches."""
        return self._reach(row, self._ways.lanes.get(row, 0))

    def _pitch(self, row: int, lanes: int) -> float:
        sizes = self._sizes
        head = self._heads.get(row + 1, 0.0)
        needed = sizes.box_height + self._reach(row, lanes) + self.above(row + 1)
        if row in self._breaks:
            return max(sizes.row, needed + LANE_PAD)
        is_crowded = lanes or head or self._has_step_under_back(row)
        return max(sizes.row, needed) if is_crowded else sizes.row

    def _reach(self, row: int, lanes: int) -> float:
        return self.first_lane(row) + lanes * self._sizes.lane if lanes else self.depth(row)

    def _has_step_under_back(self, row: int) -> bool:
        spans = self._backs.get(row)
        if not spans:
            return False
        width = self._sizes.box_width
        below = (self._grid.left(step) for step in self._in_row.get(row + 1, ()))
        return any(start <= x + width and x <= end + width for x in below for start, end in spans)


def _backs(
    value_map: ValueStreamMap,
    grid: Grid,
    closing: frozenset[FlowId],
    sizes: Sizes,
    measure: TextMeasure,
) -> Iterator[tuple[int, tuple[float, float]]]:
    """The row below which each flow back runs, and the stretch it takes."""
    for flow in value_map.visible_flows():
        if flow.kind is not FlowKind.REWORK and flow.id not in closing:
            continue
        if flow.source in grid.rows and flow.target in grid.rows:
            width = capsule_width(flow, value_map.steps.get(flow.source), sizes, measure)
            span = stretch_back(grid.left(flow.source), grid.left(flow.target), width)
            yield _lower(flow, grid), span


def _lower(flow: Flow, grid: Grid) -> int:
    return max(grid.rows[flow.source], grid.rows[flow.target])


def _by_row(
    found: Iterator[tuple[int, tuple[float, float]]],
) -> Mapping[int, list[tuple[float, float]]]:
    by_row: dict[int, list[tuple[float, float]]] = {}
    for row, span in found:
        by_row.setdefault(row, []).append(span)
    return by_row


def _heads(value_map: ValueStreamMap, grid: Grid) -> Mapping[int, float]:
    """What the arcs of information flows need above the rows they start from."""
    spans: dict[int, list[tuple[float, float]]] = {}
    for flow in value_map.visible_flows(FlowKind.INFORMATION):
        if flow.source in grid.rows and flow.target in grid.rows:
            row = min(grid.rows[flow.source], grid.rows[flow.target])
            ends = sorted((grid.left(flow.source), grid.left(flow.target)))
            spans.setdefault(row, []).append((ends[0], ends[1]))
    return {row: ARC + max(levels(s)) * ARC_LEVEL + _OVER_ARC for row, s in spans.items()}
