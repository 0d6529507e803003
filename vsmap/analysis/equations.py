"""Linear equations where nearly every unknown rests on ones already known.

Rework makes the time left at a point depend on itself: that is the linear system of an absorbing
Markov chain (Kemeny & Snell). A map has few ways back, so the system is solved by putting one
equation into the next, keeping only the unknowns of ways back open; no matrix is made.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterable, Sequence

Term = tuple[float, int]
"""A coefficient and the unknown it belongs to."""

NEVER_LEFT = 1e-12
"""A circle left by fewer than this share of the items is never left."""


def solved(
    order: Sequence[int], constants: Sequence[float], terms: Sequence[Sequence[Term]]
) -> list[float]:
    """The x with x[p] = constants[p] + sum of coefficient * x[q] over terms[p].

    `order` names every unknown once, best so that most terms point to unknowns named before. A
    circle that is never left gives infinity.

    >>> solved([1, 0], [1.0, 2.0], [[(1.0, 1)], [(0.5, 0)]])
    [6.0, 5.0]
    """
    system = _System(order, constants)
    for p in order:
        system.put_in(p, terms[p])
    for p in reversed(order):
        system.settle(p)
    return system.values


class _System:
    """Equations put into one another: each value rests only on unknowns named after it."""

    def __init__(self, order: Sequence[int], constants: Sequence[float]) -> None:
        self.values = list(constants)
        self._rank = {p: place for place, p in enumerate(order)}
        self._open: list[dict[int, float]] = [{} for _ in constants]

    def put_in(self, p: int, terms: Sequence[Term]) -> None:
        """Put what was named before into equation p, in its order, and solve it for x[p]."""
        resting: dict[int, float] = {}
        before: list[tuple[int, int]] = []
        self._add(terms, p, resting, before)
        while before:
            _, q = heapq.heappop(before)
            c = resting.pop(q)
            self.values[p] += c * self.values[q]
            self._add([(c * d, r) for r, d in self._open[q].items()], p, resting, before)
        leaving = 1.0 - resting.pop(p, 0.0)
        if leaving < NEVER_LEFT:
            self.values[p] = math.inf
            return
        self.values[p] /= leaving
        self._open[p] = {q: c / leaving for q, c in resting.items()}

    def settle(self, p: int) -> None:
        """Add what x[p] rests on, once all of that is settled."""
        self.values[p] += sum(c * self.values[q] for q, c in self._open[p].items())

    def _add(
        self,
        terms: Iterable[Term],
        p: int,
        resting: dict[int, float],
        before: list[tuple[int, int]],
    ) -> None:
        """Add terms to those equation p rests on; note the unknowns named before p."""
        for c, q in terms:
            if c and q not in resting and self._rank[q] < self._rank[p]:
                heapq.heappush(before, (self._rank[q], q))
            if c:
                resting[q] = resting.get(q, 0.0) + c
