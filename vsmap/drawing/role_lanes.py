"""The lanes of a map: in which each step stands by its role or tool, and in which row there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from vsmap.drawing.branches import Rows
from vsmap.drawing.flow_ways import Along, Way, Ways, loose_way
from vsmap.drawing.links import Links
from vsmap.drawing.look import Sizes
from vsmap.drawing.row_heights import LANE_PAD, RowHeights
from vsmap.model.flows import Flow
from vsmap.model.ids import DELIVERED, REQUEST, StepId
from vsmap.model.steps import Step
from vsmap.model.value_stream import LanesBy, ValueStreamMap

_BESIDE = 0.25


class Band(NamedTuple):
    """One lane: the role or tool of its steps (empty: not said yet), from where to where."""

    name: str
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class LaneRows:
    """The rows of a map in lanes; `names` in order, `last_row` the lowest row of each lane."""

    rows: Rows
    names: tuple[str, ...]
    last_row: tuple[int, ...]

    @property
    def breaks(self) -> frozenset[int]:
        """The rows under which another lane begins."""
        return frozenset(self.last_row[:-1])


def lane_of(step: Step, lanes: LanesBy) -> str:
    """The name of the lane a step stands in; empty where nobody said its role or tool."""
    return " ".join((step.tool if lanes is LanesBy.TOOL else step.role).split())


def rows_in_lanes(
    value_map: ValueStreamMap, links: Links, columns: Mapping[StepId, int], plain: Rows
) -> LaneRows:
    """Rows lane under lane, in the order in which the stream first comes to them.

    Steps that no lane is known of stand lowest. Inside a lane branches keep the order of their
    `plain` rows; two that don't stand over one another share a row.
    """
    works = sorted(
        (node for node in links.nodes if node in value_map.steps),
        key=lambda node: (columns[node], plain.of[node]),
    )
    lane = {node: lane_of(value_map.steps[node], value_map.lanes) for node in works}
    names = [name for name in dict.fromkeys(lane.values()) if name]
    names += [""] if "" in lane.values() or not names else []
    rows, last_row, first = Rows(), list[int](), 0
    for name in names:
        inside = [node for node in works if lane[node] == name]
        count = _stack(inside, columns, plain, rows, first)
        first += count
        last_row.append(first - 1)
    _put_ends(links, rows)
    for node, row in rows.of.items():
        rows.take(row, columns[node] - _BESIDE, columns[node] + _BESIDE)
    return LaneRows(rows, tuple(names), tuple(last_row))


def ways_in_lanes(
    value_map: ValueStreamMap, links: Links, columns: Mapping[StepId, int], rows: Rows
) -> Ways:
    """The way of every forward flow: those that stay in their row first, then the short ones.

    Where flows meet they come down together before their target, each wait in its own row.
    """
    flows = [value_map.flows[f] for f in links.flow_of.values()]
    listed = [f for f in (*flows, *links.doubled) if columns[f.target] > columns[f.source]]

    def order(flow: Flow) -> tuple[bool, bool, int]:
        doubled, turns = flow in links.doubled, rows.of[flow.source] != rows.of[flow.target]
        return doubled, turns, columns[flow.target] - columns[flow.source]

    parts = {f.source for f in listed if len(links.after[f.source]) > 1}
    meets = {f.target for f in listed if len(links.before[f.target]) > 1}
    ways: dict[str, Way] = {}
    lanes: dict[int, list[list[tuple[float, float]]]] = {}
    for flow in sorted(listed, key=order):
        late = flow.target in meets and flow.source not in parts
        way = loose_way(flow, columns, rows, lanes, doubled=flow in links.doubled, late=late)
        turns = way.along is not Along.LANE and rows.of[flow.source] != rows.of[flow.target]
        ways[flow.id] = way._replace(turns=turns)
    found = {flow.id: ways[flow.id] for flow in listed}
    return Ways(found, {row: len(taken) for row, taken in lanes.items()})


def bands_of(lanes: LaneRows, heights: RowHeights, sizes: Sizes) -> tuple[Band, ...]:
    """From where to where each lane reaches."""
    bands: list[Band] = []
    top = heights.tops[0] - heights.above(0) - LANE_PAD / 2
    for name, row in zip(lanes.names, lanes.last_row, strict=True):
        if row + 1 in heights.tops and row in lanes.breaks:
            bottom = heights.tops[row + 1] - heights.above(row + 1) - LANE_PAD / 2
        else:
            bottom = heights.tops[row] + sizes.box_height + heights.reach(row) + LANE_PAD / 2
        bands.append(Band(name, top, bottom))
        top = bottom
    return tuple(bands)


def _stack(
    inside: Sequence[StepId],
    columns: Mapping[StepId, int],
    plain: Rows,
    rows: Rows,
    first: int,
) -> int:
    """Put the steps of a lane into rows from `first` on; returns how many rows it takes."""
    spans: dict[int, tuple[int, int]] = {}
    for node in inside:
        low, high = spans.get(plain.of[node], (columns[node], columns[node]))
        spans[plain.of[node]] = (min(low, columns[node]), max(high, columns[node]))
    taken: list[list[tuple[int, int]]] = [[]]
    place: dict[int, int] = {}
    for plain_row in sorted(spans):
        low, high = spans[plain_row]
        free = (n for n, row in enumerate(taken) if all(high < a or b < low for a, b in row))
        place[plain_row] = next(free, len(taken))
        if place[plain_row] == len(taken):
            taken.append([])
        taken[place[plain_row]].append((low, high))
    for node in inside:
        rows.of[node] = first + place[plain.of[node]]
    return len(taken)


def _put_ends(links: Links, rows: Rows) -> None:
    """Request stands beside the first step it leads to, Delivered beside the last before it."""
    after = [rows.of[node] for node in links.after[REQUEST] if node in rows.of]
    before = [rows.of[node] for node in links.before[DELIVERED] if node in rows.of]
    rows.of[REQUEST] = min(after, default=0)
    rows.of[DELIVERED] = before[-1] if before else rows.of[REQUEST]
