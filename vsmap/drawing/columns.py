"""Which column each step stands in: one more than the farthest step that leads to it."""

from __future__ import annotations

from collections.abc import Mapping

from vsmap.drawing.links import Links
from vsmap.model.ids import DELIVERED, REQUEST, StepId


def columns_of(links: Links) -> Mapping[StepId, int]:
    """Request in column 0, steps from 1 on, Delivered after the last step that can be reached.

    Steps nothing leads to (besides Request) stand as late as the step they lead to allows.
    """
    columns: dict[StepId, int] = {}
    for node in links.order:
        columns[node] = max(
            (columns[source] + 1 for source in links.before[node]),
            default=0 if node == REQUEST else 1,
        )
    _pull_late(links, columns)
    columns[DELIVERED] = 1 + max(column for node, column in columns.items() if node != DELIVERED)
    return columns


def _pull_late(links: Links, columns: dict[StepId, int]) -> None:
    fed = {REQUEST}
    for node in links.order:
        if any(source in fed for source in links.before[node]):
            fed.add(node)
    for node in reversed(links.order):
        if node not in fed and links.after[node]:
            columns[node] = max(1, min(columns[target] for target in links.after[node]) - 1)
