"""A knot case by case: every way its choices can fall, and the ways an item then passes.

For knots whose splits do not lie within one another in blocks and still have a single answer: no
join has to guess. It would have to where in one case certain ways arrive, and in another the same
ones and more: does it wait for more or not?
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vsmap.analysis.structure import Knot

MOST_CASES = 512
"""Knots that fall into more cases than this are not gone through."""


@dataclass(frozen=True, slots=True)
class Case:
    """One way the choices fall: the ways chosen, and all ways then passed, chosen ones too."""

    chosen: tuple[int, ...]
    passed: tuple[int, ...]

    def weight(self, shares: Sequence[float]) -> float:
        """How often the case comes about, from the shares of the knot's ways."""
        weight = 1.0
        for place in self.chosen:
            weight *= shares[place]
        return weight


def cases_of(knot: Knot) -> tuple[Case, ...]:
    """All cases of a knot, or none where they have no single answer or are too many.

    Rework that turns back in the knot itself would repeat cases within cases: none either.
    """
    if knot.has_returns:
        return ()
    cases: list[Case] = []
    for case in _fallen(knot, knot.entry, {knot.entry}, (), ()):
        cases.append(case)
        if len(cases) > MOST_CASES:
            return ()
    return tuple(cases) if _no_join_guesses(knot, cases) else ()


def _fallen(
    knot: Knot, start: int, reached: set[int], chosen: tuple[int, ...], passed: tuple[int, ...]
) -> Iterator[Case]:
    """The cases that begin with what has been chosen and passed before the point `start`."""
    for point in range(start, knot.exit):
        ways = knot.onward[point]
        if point not in reached:
            continue
        if len(ways) > 1 and point not in knot.forks:
            for place in ways:
                after = reached | {knot.ways[place].head}
                yield from _fallen(knot, point + 1, after, (*chosen, place), (*passed, place))
            return
        passed = (*passed, *ways)
        reached = reached | {knot.ways[place].head for place in ways}
    yield Case(chosen, passed)


def _no_join_guesses(knot: Knot, cases: Sequence[Case]) -> bool:
    arriving: dict[int, set[frozenset[int]]] = {}
    for case in cases:
        heads: dict[int, set[int]] = {}
        for place in case.passed:
            heads.setdefault(knot.ways[place].head, set()).add(place)
        for head, places in heads.items():
            arriving.setdefault(head, set()).add(frozenset(places))
    return not any(
        one < other for patterns in arriving.values() for one in patterns for other in patterns
    )
