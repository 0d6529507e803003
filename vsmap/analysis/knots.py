"""What a knot makes of the ways through it: the longest of parallel ones, the mean of a choice.

`times` and `shares` are lists over the knot's ways. `taken` says for every point which way counts:
of parallel branches the longest (of equal ones the first drawn).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from vsmap.analysis.equations import Term, solved
from vsmap.analysis.structure import Knot

Taken = Mapping[int, int]

SAME = 1e-12
"""Times nearer to each other than this part of them are equal."""
_MOST_ROUNDS = 60


def lead_through(
    knot: Knot, times: Sequence[float], shares: Sequence[float]
) -> tuple[float, Taken]:
    """The time from entry to exit by forward flows only, and the branch taken at every fork.

    DOMAIN's recursion: the longest over parallel branches, weighted by share over a choice.
    """
    left = [0.0] * len(knot.onward)
    taken: dict[int, int] = {}
    for point in range(len(left) - 1, -1, -1):
        if point == knot.exit:
            continue
        if point in knot.forks:
            taken[point], left[point] = _longest(knot, point, times, left)
        else:
            left[point] = _mean(knot, knot.onward[point], times, shares, left)
    return left[knot.entry], taken


def lead_with_returns(
    knot: Knot, times: Sequence[float], shares: Sequence[float]
) -> tuple[float, Taken]:
    """The time from entry to exit with every way back counted, as often as it is taken.

    At a fork the branch that is longest counts; which one that is may depend on the ways back, so
    it is chosen again until the choice holds. A loop that is never left gives infinity.
    """
    if not knot.has_returns:
        return lead_through(knot, times, shares)
    _, taken = lead_through(knot, times, shares)
    left: list[float] = []
    for _ in range(_MOST_ROUNDS):
        left = _left_with_returns(knot, times, shares, taken)
        better = {p: _longest(knot, p, times, left)[0] for p in taken}
        if better == taken:
            break
        taken = better
    return left[knot.entry], taken


def path_weights(knot: Knot, shares: Sequence[float], taken: Taken) -> list[float]:
    """How much of the lead-time path goes along each way: the taken branches, choices by share."""
    at = [0.0] * len(knot.onward)
    at[knot.entry] = 1.0
    weights = [0.0] * len(knot.ways)
    for point, ways in enumerate(knot.onward):
        if not at[point] or point == knot.exit:
            continue
        for place in ways:
            share = float(place == taken[point]) if point in taken else shares[place]
            weights[place] = at[point] * share
            at[knot.ways[place].head] += weights[place]
    return weights


def _left_with_returns(
    knot: Knot, times: Sequence[float], shares: Sequence[float], taken: Taken
) -> list[float]:
    constants: list[float] = []
    terms: list[list[Term]] = []
    for point, ways in enumerate(knot.ways_out):
        steps = [(1.0, taken[point])] if point in taken else [(shares[w], w) for w in ways]
        constants.append(sum(share * times[w] for share, w in steps if share))
        terms.append([(share, knot.ways[w].head) for share, w in steps])
    return solved(range(len(constants) - 1, -1, -1), constants, terms)


def _longest(
    knot: Knot, point: int, times: Sequence[float], left: Sequence[float]
) -> tuple[int, float]:
    best, longest = -1, -math.inf
    for place in knot.onward[point]:
        time = times[place] + left[knot.ways[place].head]
        if time > longest + abs(longest) * SAME or best < 0:
            best, longest = place, time
    return best, longest


def _mean(
    knot: Knot,
    ways: Sequence[int],
    times: Sequence[float],
    shares: Sequence[float],
    left: Sequence[float],
) -> float:
    total = 0.0
    for place in ways:
        share = shares[place]
        if share:
            total += share * (times[place] + left[knot.ways[place].head])
    return total
