"""The figures of a map a second time: slow, straight from the definitions, sharing no code.

Everything is found by going through all routes: each choice is settled in every possible way and
the routes are weighted; each parallel split is settled in favour of every branch and the longest
counts; rework is a dense system of linear equations in fractions. For small maps only.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from vsmap.model.flows import Flow, FlowKind
from vsmap.model.ids import DELIVERED, REQUEST, FlowId, StepId
from vsmap.model.quantities import Calendar
from vsmap.model.steps import StepKind
from vsmap.model.value_stream import ValueStreamMap

Policy = Mapping[StepId, str]


@dataclass
class NaiveMap:
    """What is counted: nodes, forward links and rework links, with exact numbers."""

    nodes: list[StepId]
    out: dict[StepId, list[tuple[str, StepId]]]
    back: dict[StepId, list[tuple[str, StepId]]]
    work: dict[StepId, Fraction]
    wait: dict[str, Fraction]
    share: dict[str, Fraction]
    choosing: set[StepId]
    accurate: dict[StepId, Fraction] = field(default_factory=dict)

    def forks(self) -> list[StepId]:
        """The parallel splits."""
        return [n for n in self.nodes if len(self.out[n]) > 1 and n not in self.choosing]

    def choices(self) -> list[StepId]:
        """The splits that take one branch."""
        return [n for n in self.nodes if len(self.out[n]) > 1 and n in self.choosing]


def naive_map(drawn: ValueStreamMap, calendar: Calendar) -> NaiveMap:
    """Sort out what is counted, literally as the domain says."""
    works = [s.id for s in drawn.steps.values() if s.kind is StepKind.WORK]
    places = {REQUEST, DELIVERED, *works}
    flows = [f for f in drawn.flows.values() if {f.source, f.target} <= places]
    forward = [
        f
        for f in flows
        if f.kind is FlowKind.FORWARD and f.target != REQUEST and f.source != DELIVERED
    ]
    kept = _without_circles(works, forward)
    counted = {REQUEST, DELIVERED} | {w for w in works if _leads(w, DELIVERED, kept)}
    rework = [
        f
        for f in flows
        if f.kind is FlowKind.REWORK and {f.source, f.target} <= counted - {DELIVERED}
        if f.source != REQUEST
    ]
    nodes = [REQUEST, *(w for w in works if w in counted), DELIVERED]
    onward = [f for f in kept if f.target in counted]
    out = {n: [(str(f.id), f.target) for f in onward if f.source == n] for n in nodes}
    back = {n: [(str(f.id), f.target) for f in rework if f.source == n] for n in nodes}
    for step in _fed(nodes, kept, rework, counted):
        out[REQUEST].append((f"fed {step}", step))
    naive = NaiveMap(nodes, out, back, {}, {}, {}, {f.source for f in forward if f.share.is_known})
    _read_numbers(naive, drawn, calendar)
    return naive


def lead_time(naive: NaiveMap) -> tuple[Fraction, Fraction]:
    """Lead time and process time along the same path, by the recursion R."""

    def left(node: StepId) -> tuple[Fraction, Fraction]:
        if node == DELIVERED:
            return Fraction(0), Fraction(0)
        branches = []
        for flow, target in naive.out[node]:
            total, work = left(target)
            branches.append((total + naive.wait[flow], work, naive.share[flow]))
        if not branches:
            return Fraction(0), Fraction(0)
        if node in naive.choosing:
            total = sum((t * s for t, _, s in branches), Fraction(0))
            work = sum((w * s for _, w, s in branches), Fraction(0))
        else:
            total, work, _ = max(branches, key=lambda branch: branch[0])
        return total + naive.work[node], work + naive.work[node]

    return left(REQUEST)


def reached_forward(naive: NaiveMap) -> set[StepId]:
    """The nodes forward flows reach from Request."""
    reached = {REQUEST}
    waiting = [REQUEST]
    for node in waiting:
        for _, target in naive.out[node]:
            if target not in reached:
                reached.add(target)
                waiting.append(target)
    return reached


def outcomes(naive: NaiveMap) -> Iterator[tuple[Fraction, set[str]]]:
    """Every way the choices can fall: its weight, and the forward flows then passed."""
    choices = naive.choices()
    for picks in itertools.product(*(naive.out[n] for n in choices)):
        picked = dict(zip(choices, picks, strict=True))
        weight = Fraction(1)
        for flow, _ in picks:
            weight *= naive.share[flow]
        if not weight:
            continue
        passed: set[str] = set()
        met = {REQUEST}
        waiting = [REQUEST]
        for node in waiting:
            for flow, target in [picked[node]] if node in picked else naive.out[node]:
                passed.add(flow)
                if target not in met:
                    met.add(target)
                    waiting.append(target)
        yield weight, passed


def has_single_answer(naive: NaiveMap) -> bool:
    """Whether every join knows for which flows to wait.

    It does not where in one case some flows arrive, and in another the same ones and more.
    """
    into: dict[StepId, set[str]] = {n: set() for n in naive.nodes}
    for links in naive.out.values():
        for flow, target in links:
            into[target].add(flow)
    arriving: dict[StepId, set[frozenset[str]]] = {n: set() for n in naive.nodes}
    for _, passed in outcomes(naive):
        for node, flows in into.items():
            if flows & passed:
                arriving[node].add(frozenset(flows & passed))
    return not any(one < other for cases in arriving.values() for one in cases for other in cases)


def rolled_accuracy(naive: NaiveMap) -> Fraction:
    """The product over the steps of each route, weighted by route."""
    total = Fraction(0)
    for weight, passed in outcomes(naive):
        met = {t for links in naive.out.values() for f, t in links if f in passed}
        rate = weight
        for node in met:
            rate *= naive.accurate.get(node, Fraction(1))
        total += rate
    return total


def rework_crosses(naive: NaiveMap) -> bool:
    """Whether a rework flow that is taken enters or leaves a branch of a parallel split."""
    for fork in naive.forks():
        branch = _branches(naive, fork)
        for source, links in naive.back.items():
            for flow, target in links:
                if naive.share[flow] and branch.get(source) != branch.get(target):
                    return True
    return False


def lead_time_with_rework(naive: NaiveMap) -> Fraction | None:
    """The longest over all ways to settle the forks; None where a loop never ends."""
    solves = [_times_left(naive, policy) for policy in _policies(naive)]
    if any(solve is None for solve in solves):
        return None
    return max(solve[REQUEST] for solve in solves if solve is not None)


def visits(naive: NaiveMap) -> dict[StepId, Fraction] | None:
    """How often an item comes to each node: the most over all ways to settle the forks."""
    most = dict.fromkeys(naive.nodes, Fraction(0))
    for policy in _policies(naive):
        found = _visits(naive, policy)
        if found is None:
            return None
        for node, count in found.items():
            most[node] = max(most[node], count)
    return most


def _without_circles(works: list[StepId], forward: list[Flow]) -> list[Flow]:
    closing: set[FlowId] = set()
    seen: set[StepId] = set()

    def walk(node: StepId, way: tuple[StepId, ...]) -> None:
        seen.add(node)
        for flow in forward:
            if flow.source == node:
                if flow.target in (*way, node):
                    closing.add(flow.id)
                elif flow.target not in seen:
                    walk(flow.target, (*way, node))

    entered = {f.target for f in forward}
    for start in [REQUEST, *(w for w in works if w not in entered), *works]:
        if start not in seen:
            walk(start, ())
    return [f for f in forward if f.id not in closing]


def _leads(source: StepId, goal: StepId, flows: list[Flow]) -> bool:
    return source == goal or any(
        _leads(flow.target, goal, flows) for flow in flows if flow.source == source
    )


def _fed(
    nodes: list[StepId], kept: list[Flow], rework: list[Flow], counted: set[StepId]
) -> list[StepId]:
    links = [f for f in (*kept, *rework) if {f.source, f.target} <= counted]
    entered = {f.target for f in kept if f.source in counted}
    returned = {f.target for f in rework if f.source != f.target}
    fed: list[StepId] = []

    def reached() -> set[StepId]:
        met = {REQUEST, *fed}
        while True:
            more = {f.target for f in links if f.source in met} - met
            if not more:
                return met
            met |= more

    unentered = [n for n in nodes[1:-1] if n not in entered]
    for node in (*(n for n in unentered if n not in returned), *unentered):
        fed.extend({node} - reached())
    return [n for n in nodes if n in fed]


def _read_numbers(naive: NaiveMap, drawn: ValueStreamMap, calendar: Calendar) -> None:
    for node in naive.nodes:
        step = drawn.steps.get(node)
        measure = step.process_time if step else None
        naive.work[node] = _time(measure, calendar)
        if step and step.percent_complete_accurate.is_known:
            naive.accurate[node] = _number(step.percent_complete_accurate)
    for links in (*naive.out.values(), *naive.back.values()):
        for flow, _ in links:
            found = drawn.flows.get(FlowId(flow))
            naive.wait[flow] = _time(found.wait if found else None, calendar)
    for node in naive.nodes:
        _read_shares(naive, drawn, node)


def _read_shares(naive: NaiveMap, drawn: ValueStreamMap, node: StepId) -> None:
    given: dict[str, Fraction | None] = {}
    for flow, _ in naive.out[node]:
        found = drawn.flows.get(FlowId(flow))
        given[flow] = _number(found.share) if found and found.share.is_known else None
    blank = [flow for flow, share in given.items() if share is None]
    rest = max(1 - sum((s for s in given.values() if s is not None), Fraction(0)), Fraction(0))
    filled = {f: rest / len(blank) if s is None else s for f, s in given.items()}
    whole = sum(filled.values(), Fraction(0))
    for flow, share in filled.items():
        equal = Fraction(1, len(filled))
        naive.share[flow] = share / whole if whole else equal
    taken: dict[str, Fraction] = {}
    for flow, _ in naive.back[node]:
        found = drawn.flows[FlowId(flow)]
        if found.share.is_known:
            taken[flow] = _number(found.share)
        else:
            taken[flow] = 1 - naive.accurate[node] if node in naive.accurate else Fraction(0)
    total = max(sum(taken.values(), Fraction(0)), Fraction(1))
    naive.share.update({flow: share / total for flow, share in taken.items()})


def _time(measure: object, calendar: Calendar) -> Fraction:
    likely, low, high = (getattr(measure, name, None) for name in ("likely", "low", "high"))
    if likely is not None:
        return Fraction(calendar.seconds(likely)).limit_denominator(10**9)
    if low is not None and high is not None:
        middle = (calendar.seconds(low) + calendar.seconds(high)) / 2
        return Fraction(middle).limit_denominator(10**9)
    return Fraction(0)


def _number(measure: object) -> Fraction:
    likely, low, high = (getattr(measure, name, None) for name in ("likely", "low", "high"))
    value = (low + high) / 2 if likely is None and low is not None and high is not None else likely
    return Fraction(value or 0).limit_denominator(10**9)


def _branches(naive: NaiveMap, fork: StepId) -> dict[StepId, frozenset[str]]:
    """The branches of a fork that lead to each node before all of them have met."""

    def routes(node: StepId) -> Iterator[tuple[StepId, ...]]:
        if not naive.out[node]:
            yield (node,)
        for _, target in naive.out[node]:
            for route in routes(target):
                yield (node, *route)

    common = set.intersection(*(set(route[1:]) for route in routes(fork)))
    first = next(node for node in next(routes(fork))[1:] if node in common)
    branch: dict[StepId, set[str]] = {}
    for flow, head in naive.out[fork]:
        waiting = [head]
        for node in waiting:
            if node != first and flow not in branch.setdefault(node, set()):
                branch[node].add(flow)
                waiting.extend(target for _, target in naive.out[node])
    return {node: frozenset(flows) for node, flows in branch.items()}


def _policies(naive: NaiveMap) -> Iterator[Policy]:
    forks = naive.forks()
    for picks in itertools.product(*([flow for flow, _ in naive.out[n]] for n in forks)):
        yield dict(zip(forks, picks, strict=True))


def _moves(naive: NaiveMap, node: StepId, policy: Policy) -> list[tuple[Fraction, str, StepId]]:
    back = [(naive.share[flow], flow, target) for flow, target in naive.back[node]]
    onward = 1 - sum((share for share, _, _ in back), Fraction(0))
    for flow, target in naive.out[node]:
        if node in policy:
            share = Fraction(int(policy[node] == flow))
        else:
            share = naive.share[flow] if node in naive.choosing else Fraction(1)
        back.append((onward * share, flow, target))
    return [move for move in back if move[0]]


def _reachable(naive: NaiveMap, policy: Policy) -> list[StepId]:
    met = [REQUEST]
    for node in met:
        for _, _, target in _moves(naive, node, policy):
            if target not in met:
                met.append(target)
    return met


def _times_left(naive: NaiveMap, policy: Policy) -> dict[StepId, Fraction] | None:
    nodes = _reachable(naive, policy)
    rows = []
    for node in nodes:
        row = dict.fromkeys(nodes, Fraction(0))
        row[node] = Fraction(1)
        constant = naive.work[node]
        for share, flow, target in _moves(naive, node, policy):
            row[target] -= share
            constant += share * naive.wait[flow]
        rows.append([*row.values(), constant])
    solution = _solve(rows)
    return None if solution is None else dict(zip(nodes, solution, strict=True))


def _visits(naive: NaiveMap, policy: Policy) -> dict[StepId, Fraction] | None:
    nodes = _reachable(naive, policy)
    place = {node: at for at, node in enumerate(nodes)}
    rows = [[Fraction(int(a == b)) for b in nodes] + [Fraction(int(a == REQUEST))] for a in nodes]
    for node in nodes:
        for share, _, target in _moves(naive, node, policy):
            rows[place[target]][place[node]] -= share
    solution = _solve(rows)
    return None if solution is None else dict(zip(nodes, solution, strict=True))


def _solve(rows: list[list[Fraction]]) -> list[Fraction] | None:
    """Gauss and Jordan; None where the system has no single solution."""
    size = len(rows)
    for column in range(size):
        pivot = next((r for r in range(column, size) if rows[r][column]), None)
        if pivot is None:
            return None
        rows[column], rows[pivot] = rows[pivot], rows[column]
        scale = rows[column][column]
        rows[column] = [value / scale for value in rows[column]]
        for other in range(size):
            factor = rows[other][column]
            if other != column and factor:
                pairs = zip(rows[other], rows[column], strict=True)
                rows[other] = [a - factor * b for a, b in pairs]
    return [row[-1] for row in rows]
