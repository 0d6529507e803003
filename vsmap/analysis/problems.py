"""What a workshop draws on the way, told in plain words with the step's name."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from vsmap.analysis.capacity import never_runs
from vsmap.analysis.counted_map import CountedMap
from vsmap.analysis.figures import Problem, ProblemKind
from vsmap.analysis.numbers import LIKELY
from vsmap.analysis.points import PieceKind
from vsmap.analysis.quality import Nestings
from vsmap.analysis.solution import Solution
from vsmap.analysis.structure import Knot
from vsmap.analysis.topology import forward_flows, rework_flows, work_steps
from vsmap.model.flows import Flow
from vsmap.model.ids import REQUEST, StepId
from vsmap.model.language import said
from vsmap.model.measures import ShareMeasure, number_bounds
from vsmap.model.wording import show_number, show_percent

_ADDS_UP = 1e-6


def problems_of(
    counted: CountedMap,
    nestings: Nestings,
    rework: Solution,
    utilisations: Sequence[float | None],
) -> tuple[Problem, ...]:
    """Everything to look at in a map, what is drawn first, then what follows from it."""
    told = _Told(counted)
    return tuple(
        problem
        for found in (
            told.names(),
            told.connections(),
            told.loops(),
            told.shares(),
            told.rework(),
            told.lead_times(),
            told.sub_streams(),
            told.inventories(),
            told.nesting(nestings),
            told.crossing(nestings, rework),
            told.endless(nestings, rework),
            told.capacity(utilisations),
        )
        for problem in found
    )


class _Told:
    """The problems of one map, kind by kind."""

    def __init__(self, counted: CountedMap) -> None:
        self._counted = counted
        self._drawn = counted.drawn
        self._steps = [counted.drawn.steps[step] for step in work_steps(counted.drawn)]
        self._forward = forward_flows(counted.drawn)

    def names(self) -> Iterator[Problem]:
        if not self._steps:
            yield Problem(ProblemKind.NO_STEPS, None, "", said("The map has no steps yet."))
        named = Counter(step.name.strip() for step in self._steps)
        for step in self._steps:
            name = step.name.strip()
            if not name:
                yield self._of(ProblemKind.NO_NAME, step.id, said("A step has no name yet."))
            elif named[name] > 1:
                message = said(
                    "{number} steps are called \u201c{name}\u201d; give each its own name.",
                    number=named[name],
                    name=name,
                )
                yield self._of(ProblemKind.DUPLICATE_NAME, step.id, message)
                named[name] = 1

    def connections(self) -> Iterator[Problem]:
        topology = self._counted.topology
        touched = {f.source for f in self._forward} | {f.target for f in self._forward}
        for step in topology.dead_ends:
            name = self._name(step)
            if step not in touched:
                message = said("{name} is not connected yet and is not counted.", name=name)
                yield self._of(ProblemKind.NOT_CONNECTED, step, message)
            else:
                message = said(
                    "{name} leads nowhere: no flow goes on from it, so it is not counted.",
                    name=name,
                )
                yield self._of(ProblemKind.DEAD_END, step, message)
        for step in topology.fed:
            message = said(
                "Nothing leads to {step}; it is counted as fed by the request.",
                step=self._name(step),
            )
            yield self._of(ProblemKind.NOT_REACHED, step, message)

    def loops(self) -> Iterator[Problem]:
        for flow in self._counted.topology.closing:
            message = said(
                "The flow from {source} back to {target} closes a loop and is left out; draw "
                "it as rework if items go back.",
                source=self._name(flow.source),
                target=self._name(flow.target),
            )
            yield self._of(ProblemKind.FORWARD_LOOP, flow.source, message)

    def shares(self) -> Iterator[Problem]:
        out: dict[StepId, list[Flow]] = {}
        for flow in self._forward:
            out.setdefault(flow.source, []).append(flow)
        for step, flows in out.items():
            given = [number_bounds(f.share).likely for f in flows if f.share.is_known]
            if not given:
                continue
            total = sum(given)
            if len(given) < len(flows):
                yield self._of(ProblemKind.SHARES, step, self._blank_share(step, total))
            elif abs(total - 1.0) > _ADDS_UP:
                message = said(
                    "The shares after {step} add up to {total}; they are scaled to 100\u00a0%.",
                    step=self._name(step),
                    total=_percent(total),
                )
                yield self._of(ProblemKind.SHARES, step, message)

    def rework(self) -> Iterator[Problem]:
        out: dict[StepId, list[Flow]] = {}
        for flow in rework_flows(self._drawn):
            out.setdefault(flow.source, []).append(flow)
        for step, flows in out.items():
            accurate = self._drawn.steps[step].percent_complete_accurate
            if not accurate.is_known and any(not flow.share.is_known for flow in flows):
                message = said(
                    "The rework from {step} has neither a share nor a %C&A to take it from; it "
                    "counts as 0.",
                    step=self._name(step),
                )
                yield self._of(ProblemKind.REWORK_WITHOUT_SHARE, step, message)
            given = _given_to_rework(flows, accurate)
            if given > 1.0 + _ADDS_UP:
                message = said(
                    "The rework shares from {step} add up to {given}; "
                    "they are scaled to 100\u00a0%.",
                    step=self._name(step),
                    given=_percent(given),
                )
                yield self._of(ProblemKind.SHARES, step, message)

    def lead_times(self) -> Iterator[Problem]:
        for step in self._steps:
            if step.lead_time.is_known and not step.process_time.is_known:
                message = said(
                    "The lead time of {step} waits for its process time; until then neither is "
                    "counted.",
                    step=self._name(step.id),
                )
                yield self._of(ProblemKind.LEAD_TIME_WAITS, step.id, message)

    def sub_streams(self) -> Iterator[Problem]:
        for step in self._steps:
            if step.sub_stream and step.sub_stream not in self._counted.sub_streams:
                message = said(
                    "The map that {step} stands for is missing or leads back to this one; its own "
                    "numbers are taken.",
                    step=self._name(step.id),
                )
                yield self._of(ProblemKind.SUB_STREAM, step.id, message)

    def inventories(self) -> Iterator[Problem]:
        for flow in self._forward if self._drawn.demand is None else ():
            if flow.inventory.is_known and not flow.wait.is_known:
                message = said(
                    "The inventory before {step} needs a demand to become a wait; until then "
                    "the wait is unknown.",
                    step=self._name(flow.target),
                )
                yield self._of(ProblemKind.INVENTORY_WITHOUT_DEMAND, flow.target, message)

    def nesting(self, nestings: Nestings) -> Iterator[Problem]:
        for slot, nesting in sorted(nestings.items()):
            if nesting.clear:
                continue
            step = self._first_split(self._counted.structure.knots[slot])
            message = said(
                "After {step} parallel branches and choices mix without lying within one "
                "another; rolled %C&A and visits have no single answer.",
                step=self._name(step),
            )
            yield self._of(ProblemKind.NESTED_SPLIT, step, message)

    def crossing(self, nestings: Nestings, rework: Solution) -> Iterator[Problem]:
        for slot, nesting in sorted(nestings.items()):
            knot = self._counted.structure.knots[slot]
            for place in sorted(nesting.crossing):
                if rework.shares[knot.ways[place].first]:
                    yield self._crossing(knot.ways[place].first)

    def endless(self, nestings: Nestings, rework: Solution) -> Iterator[Problem]:
        for slot, knot in sorted(self._counted.structure.knots.items()):
            if any(rework.shares[knot.ways[place].first] for place in nestings[slot].crossing):
                continue
            if math.isinf(rework.times[slot]):
                for source in self._trapping(knot, rework):
                    name = self._name(source)
                    message = said(
                        "Nothing ever leaves the rework loop at {name}: all items go back.",
                        name=name,
                    )
                    yield self._of(ProblemKind.ENDLESS_REWORK, source, message)

    def capacity(self, utilisations: Sequence[float | None]) -> Iterator[Problem]:
        for place in range(1, self._counted.topology.last):
            step = self._drawn.steps[self._counted.topology.stations[place]]
            used = utilisations[place]
            if self._counted.items_per_second is not None and never_runs(step):
                message = said(
                    "{step} never runs, so it cannot keep up with demand.", step=self._name(step.id)
                )
                yield self._of(ProblemKind.CANNOT_KEEP_UP, step.id, message)
            elif used is not None and used > 1.0 + _ADDS_UP:
                name = self._name(step.id)
                message = said(
                    "{name} cannot keep up: demand needs {used} of its time.",
                    name=name,
                    used=_percent(used),
                )
                yield self._of(ProblemKind.CANNOT_KEEP_UP, step.id, message)

    def _blank_share(self, step: StepId, total: float) -> str:
        rest = max(1.0 - total, 0.0)
        return said(
            "Some branches after {step} have no share; they take the {rest} the others leave.",
            step=self._name(step),
            rest=show_percent(rest),
        )

    def _crossing(self, piece: int) -> Problem:
        topology = self._counted.topology
        way = topology.returns[self._counted.structure.points.pieces[piece].place]
        source, target = topology.stations[way.source], topology.stations[way.target]
        message = said(
            "The rework from {source} to {target} crosses a parallel join; the lead time "
            "with rework needs a simulation.",
            source=self._name(source),
            target=self._name(target),
        )
        return self._of(ProblemKind.REWORK_ACROSS_JOIN, source, message)

    def _trapping(self, knot: Knot, rework: Solution) -> Iterable[StepId]:
        """The steps whose rework flows take everything, where nothing gets out of the knot."""
        topology, points = self._counted.topology, self._counted.structure.points
        sources = []
        for way in knot.ways:
            piece = points.pieces[way.first]
            if piece.kind is not PieceKind.RETURN or not rework.shares[way.first]:
                continue
            source = topology.returns[piece.place].source
            if self._counted.returned_from(source, LIKELY) >= 1.0 - _ADDS_UP:
                sources.append(topology.stations[source])
        return dict.fromkeys(sources)

    def _first_split(self, knot: Knot) -> StepId:
        points, topology = self._counted.structure.points, self._counted.topology
        for ways in knot.onward:
            if len(ways) > 1:
                piece = points.pieces[knot.ways[ways[0]].first]
                if piece.kind is PieceKind.LANE:
                    return topology.stations[topology.lanes[piece.place].source]
        return REQUEST

    def _name(self, step: StepId) -> str:
        name = self._drawn.name_of(step)
        return said("\u201c{name}\u201d", name=name) if name else said("a step without a name")

    def _of(self, kind: ProblemKind, step: StepId, message: str) -> Problem:
        return Problem(kind, step, self._drawn.name_of(step), message)


def _given_to_rework(flows: Iterable[Flow], accurate: ShareMeasure) -> float:
    """What a step's rework flows take together, as written."""
    missing = 1.0 - number_bounds(accurate).likely if accurate.is_known else 0.0
    return sum(number_bounds(f.share).likely if f.share.is_known else missing for f in flows)


def _percent(share: float) -> str:
    return f"{show_number(share * 100)}\u00a0%"
