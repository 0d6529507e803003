"""Rows for maps that are no neat splits and joins, ordered by fast-sugiyama: few lines cross.

The one place that knows fast-sugiyama. It is handed only de-duplicated, acyclic edges without
self-loops: a self-loop ends the process and cyclic input with doubled edges can hang it.
On random maps of 50 steps with 75 flows 24 lines cross instead of 53; on maps of splits and joins
our own rows are as good and keep the longest branch straight, so a few lanes are borne with.
"""

from __future__ import annotations

from collections.abc import Mapping

from vsmap.drawing.branches import Rows
from vsmap.drawing.flow_ways import Ways
from vsmap.drawing.links import Links
from vsmap.model.ids import StepId

MOST_LANES = 4
"""From more flows than this on that find no free row, a map counts as tangled."""

_SPACING = 4
_BESIDE = 0.25


def is_tangled(ways: Ways) -> bool:
    """Whether too many flows had to leave the rows."""
    return sum(ways.lanes.values()) > MOST_LANES


def untangled_rows(links: Links, columns: Mapping[StepId, int]) -> Rows:
    """A row for every node, in the order that lets few lines cross; loose nodes stand lowest."""
    across = _across(links)
    places = sorted(set(across.values()))
    rank = {place: row for row, place in enumerate(places)}
    rows = Rows()
    taken: set[tuple[int, int]] = set()
    for node in sorted(links.nodes, key=lambda n: across.get(n, len(places) * _SPACING)):
        row = rank[across[node]] if node in across else len(places)
        while (row, columns[node]) in taken:
            row += 1
        taken.add((row, columns[node]))
        rows.of[node] = row
        rows.take(row, columns[node] - _BESIDE, columns[node] + _BESIDE)
    return rows


def _across(links: Links) -> Mapping[StepId, int]:
    """How far across the flow's direction each linked node stands, one piece beside the other."""
    from fast_sugiyama import from_edges

    numbers = {node: index for index, node in enumerate(links.nodes)}
    edges = [(numbers[source], numbers[target]) for source, target in links.flow_of]
    across: dict[StepId, int] = {}
    offset = 0.0
    for positions, width, _, _ in from_edges(edges, vertex_spacing=_SPACING) if edges else ():
        for number, (x, _) in positions:
            if int(number) < len(links.nodes):  # the rest are bends in long flows
                across[links.nodes[int(number)]] = round((offset + x) / _SPACING)
        offset += width + _SPACING
    return across
