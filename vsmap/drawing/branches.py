"""Which row each step stands in: the longest branch takes the straight row, the others go below.

The map is taken apart into branches: runs of steps from a split to a join. A branch stands in the
first free row below the step it leaves, the shortest one nearest, so that nested splits nest.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field

from vsmap.drawing.links import Links, Reach, Reaches
from vsmap.model.ids import DELIVERED, REQUEST, StepId

_PAST_TRUNK = 0.25
"""How much of a column's gap a run keeps free for the trunk it leaves or joins."""


@dataclass(frozen=True, slots=True)
class Run:
    """One branch: the step it leaves and the step it joins (None: it begins or ends freely)."""

    leaves: StepId | None
    steps: tuple[StepId, ...]
    joins: StepId | None


@dataclass(slots=True)
class Rows:
    """The rows in use: who stands where, and which spans of columns are taken."""

    of: dict[StepId, int] = field(default_factory=dict)
    taken: dict[int, list[tuple[float, float]]] = field(default_factory=lambda: defaultdict(list))

    def is_free(self, row: int, start: float, end: float) -> bool:
        """Whether nothing stands or runs in that row between two places."""
        return all(end <= a or b <= start for a, b in self.taken[row])

    def take(self, row: int, start: float, end: float) -> None:
        """Keep a span of a row."""
        self.taken[row].append((start, end))


def rows_of(
    links: Links, columns: Mapping[StepId, int], reach: Reaches
) -> tuple[Rows, tuple[Run, ...]]:
    """The row of every node, and the branches the map was taken apart into."""
    rows = Rows()
    runs: list[Run] = []
    for piece in _pieces(links):
        starts = sorted(
            (n for n in piece if not links.before[n]), key=lambda n: _as_start(n, reach)
        )
        first = _walk(starts[0], links, reach, set())
        base = 0 if REQUEST in piece else _first_empty(rows)
        _place(Run(None, first, None), base, rows, columns, runs)
        _place_branches(first, links, columns, reach, rows, runs)
        for start in starts[1:]:
            if start in rows.of:
                continue
            steps = _walk(start, links, reach, set(rows.of))
            run = Run(None, steps, _joined(steps[-1], links, rows.of))
            _place(run, _free_row(run, base - 1, rows, columns), rows, columns, runs)
            _place_branches(steps, links, columns, reach, rows, runs)
    return rows, tuple(runs)


def choices_of(links: Links, reach: Reaches) -> tuple[StepId, ...]:
    """All that the rows take from the times: the longest way on from each split, who begins first.

    >>> from vsmap.drawing.links import Links, Reaches
    >>> choices_of(Links((), {}, {}, {}, (), (), ()), Reaches({}, {}))
    ()
    """
    longest = (reach.best_after(n, to) for n, to in links.after.items() if len(to) > 1)
    starts = (node for node in links.nodes if not links.before[node])
    return (*longest, *sorted(starts, key=lambda node: _as_start(node, reach)))


def _place_branches(
    steps: tuple[StepId, ...],
    links: Links,
    columns: Mapping[StepId, int],
    reach: Reaches,
    rows: Rows,
    runs: list[Run],
) -> None:
    """The branches that leave a run, and theirs in turn, without recursion."""
    claimed = set(rows.of)
    waiting = [_branches(steps, links, columns, reach, claimed)]
    while waiting:
        run = next(waiting[-1], None)
        if run is None:
            waiting.pop()
            continue
        row = rows.of[run.leaves] if run.leaves is not None else 0
        _place(run, _free_row(run, row, rows, columns), rows, columns, runs)
        waiting.append(_branches(run.steps, links, columns, reach, claimed))


def _branches(
    steps: tuple[StepId, ...],
    links: Links,
    columns: Mapping[StepId, int],
    reach: Reaches,
    claimed: set[StepId],
) -> Iterator[Run]:
    """The branches that leave a run, shortest first; their steps are added to `claimed`."""
    runs: list[Run] = []
    for node in reversed(steps):
        for target in links.after[node]:
            if target in claimed:
                continue
            found = _walk(target, links, reach, claimed)
            claimed.update(found)
            runs.append(Run(node, found, _joined(found[-1], links, claimed)))
    runs.sort(key=lambda run: _span(run, columns)[1] - _span(run, columns)[0])
    return iter(runs)


def _walk(start: StepId, links: Links, reach: Reaches, taken: set[StepId]) -> tuple[StepId, ...]:
    """From a step along the longest way on, as far as nobody else stands there."""
    way = [start]
    while links.after[way[-1]]:
        best = reach.best_after(way[-1], links.after[way[-1]])
        if best in taken:
            break
        way.append(best)
    return tuple(way)


def _as_start(node: StepId, reach: Reaches) -> tuple[bool, bool, float, int]:
    return (node != REQUEST, *_longest(reach.of[node]))


def _longest(reach: Reach) -> tuple[bool, float, int]:
    return (not reach.reaches, -reach.seconds, -reach.steps)


def _joined(last: StepId, links: Links, taken: Container[StepId]) -> StepId | None:
    return next((target for target in links.after[last] if target in taken), None)


def _span(run: Run, columns: Mapping[StepId, int]) -> tuple[float, float]:
    first, last = columns[run.steps[0]], columns[run.steps[-1]]
    start = columns[run.leaves] + _PAST_TRUNK if run.leaves is not None else first - 0.4
    end = columns[run.joins] - _PAST_TRUNK if run.joins is not None else last + 0.4
    return start, end


def _free_row(run: Run, above: int, rows: Rows, columns: Mapping[StepId, int]) -> int:
    start, end = _span(run, columns)
    row = above + 1
    while not rows.is_free(row, start, end):
        row += 1
    return row


def _place(run: Run, row: int, rows: Rows, columns: Mapping[StepId, int], runs: list[Run]) -> None:
    for step in run.steps:
        rows.of[step] = row
    rows.take(row, *_span(run, columns))
    runs.append(run)


def _first_empty(rows: Rows) -> int:
    return max((row for row, spans in rows.taken.items() if spans), default=-1) + 1


def _pieces(links: Links) -> tuple[tuple[StepId, ...], ...]:
    """The parts of the map that hang together; the one of Request first, then in reading order."""
    ends = {REQUEST: (DELIVERED,), DELIVERED: (REQUEST,)}
    found: set[StepId] = set()
    pieces: list[tuple[StepId, ...]] = []
    for node in links.nodes:
        if node in found:
            continue
        piece, frontier = {node}, [node]
        while frontier:
            here = frontier.pop()
            for other in (*links.after[here], *links.before[here], *ends.get(here, ())):
                if other not in piece:
                    piece.add(other)
                    frontier.append(other)
        found |= piece
        pieces.append(tuple(n for n in links.nodes if n in piece))
    return tuple(pieces)
