"""Which way a forward flow runs between the rows, and how deep the ways back are nested."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from vsmap.drawing.branches import Rows, Run
from vsmap.drawing.links import Links
from vsmap.model.flows import Flow
from vsmap.model.ids import FlowId, StepId
from vsmap.model.value_stream import ValueStreamMap


class Along(StrEnum):
    """In which row a flow covers its distance."""

    SOURCE = "source"
    TARGET = "target"
    LANE = "lane"


class Way(NamedTuple):
    """How a forward flow runs; a lane lies below `row` as the `lane`th of those there.

    `turns`: it changes rows between two columns though none need give way.
    """

    along: Along
    row: int = 0
    lane: int = 0
    turns: bool = False


@dataclass(frozen=True, slots=True)
class Ways:
    """How every forward flow runs, and how many lanes lie below each row."""

    of: Mapping[FlowId, Way]
    lanes: Mapping[int, int]


def ways_of(
    value_map: ValueStreamMap,
    links: Links,
    columns: Mapping[StepId, int],
    rows: Rows,
    runs: Sequence[Run],
) -> Ways:
    """The way of every forward flow: along a row that is free, else in a lane below one."""
    ways: dict[FlowId, Way] = {}
    for run in runs:
        _ways_of_run(run, links, ways)
    rest = [value_map.flows[f] for f in links.flow_of.values() if f not in ways]
    lanes: dict[int, list[list[tuple[float, float]]]] = {}
    loose = [*rest, *links.doubled]
    for flow in sorted(loose, key=lambda f: columns[f.target] - columns[f.source]):
        if columns[flow.target] > columns[flow.source]:
            ways[flow.id] = loose_way(flow, columns, rows, lanes, doubled=flow in links.doubled)
    return Ways(ways, {row: len(found) for row, found in lanes.items()})


def levels(spans: Sequence[tuple[float, float]]) -> tuple[int, ...]:
    """How deep each span lies so that none crosses another of its depth, short ones uppermost.

    >>> levels([(0, 5), (1, 2), (3, 4)])
    (1, 0, 0)
    """
    depth = [0] * len(spans)
    done: list[int] = []
    for index in sorted(range(len(spans)), key=lambda i: spans[i][1] - spans[i][0]):
        start, end = spans[index]
        met = [depth[i] for i in done if start < spans[i][1] and spans[i][0] < end]
        depth[index] = max(met, default=-1) + 1
        done.append(index)
    return tuple(depth)


def _ways_of_run(run: Run, links: Links, ways: dict[FlowId, Way]) -> None:
    for pair in zip(run.steps, run.steps[1:], strict=False):
        ways[links.flow_of[pair]] = Way(Along.SOURCE)
    if run.leaves is not None:
        ways[links.flow_of[run.leaves, run.steps[0]]] = Way(Along.TARGET)
    if run.joins is not None:
        ways[links.flow_of[run.steps[-1], run.joins]] = Way(Along.SOURCE)


def loose_way(
    flow: Flow,
    columns: Mapping[StepId, int],
    rows: Rows,
    lanes: dict[int, list[list[tuple[float, float]]]],
    *,
    doubled: bool,
    late: bool = False,
) -> Way:
    """The way of a flow that belongs to no branch: along a free row, else in a lane below one.

    It turns into its target's row first, or (`late`) stays in its own as long as it can.
    """
    start, end = columns[flow.source] + 0.25, columns[flow.target] - 0.25
    choices = ((Along.TARGET, flow.target), (Along.SOURCE, flow.source))
    for along, step in reversed(choices) if late else choices:
        if not doubled and rows.is_free(rows.of[step], start, end):
            rows.take(rows.of[step], start, end)
            return Way(along)
    row = min(rows.of[flow.source], rows.of[flow.target])
    return Way(Along.LANE, row, _free_lane(lanes.setdefault(row, []), start, end))


def _free_lane(lanes: list[list[tuple[float, float]]], start: float, end: float) -> int:
    for index, lane in enumerate(lanes):
        if all(end <= a or b <= start for a, b in lane):
            lane.append((start, end))
            return index
    lanes.append([(start, end)])
    return len(lanes) - 1
