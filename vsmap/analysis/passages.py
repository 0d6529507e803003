"""Steps that hang together with one way in and one way out, so that one box can stand for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from vsmap.analysis.topology import work_steps
from vsmap.model.flows import Flow, FlowKind
from vsmap.model.ids import FlowId, RunId, StepId
from vsmap.model.language import said
from vsmap.model.step_runs import StepRun
from vsmap.model.value_stream import ValueStreamMap

FEWEST = 2
"""A box stands for at least so many steps."""


class Passage(NamedTuple):
    """Steps in reading order that items enter at one of them and leave at one of them."""

    steps: tuple[StepId, ...]
    entry: StepId
    exit: StepId


def passage_of(drawn: ValueStreamMap, steps: Iterable[StepId]) -> Passage | None:
    """The way through these steps; None if they don't hang together so. Gone ones are left out."""
    works = work_steps(drawn)
    wanted = set(steps)
    inside = tuple(step for step in works if step in wanted)
    if len(inside) < FEWEST:
        return None
    entries, exits, out = _borders(drawn, inside)
    if len(entries) != 1 or len(exits) != 1:
        return None
    entry, leaving = entries.pop(), exits.pop()
    if _has_circle(out) or _leads_back(drawn, leaving, entry):
        return None
    return Passage(inside, entry, leaving) if _reaches_all(entry, inside, out) else None


def why_no_passage(drawn: ValueStreamMap, steps: Iterable[StepId]) -> str:
    """What keeps these steps from being one box, and what to do."""
    works = work_steps(drawn)
    wanted = set(steps)
    inside = tuple(step for step in works if step in wanted)
    if len(inside) < FEWEST:
        return said("One box stands for at least two steps; select steps that follow one another")
    entries, exits, out = _borders(drawn, inside)
    if len(entries) > 1:
        names = _listed(drawn, inside, entries)
        return said("Items come in at {steps}; select steps with one way in", steps=names)
    if len(exits) > 1:
        names = _listed(drawn, inside, exits)
        return said("Items leave at {steps}; select steps with one way out", steps=names)
    if _has_circle(out) or _leads_back(drawn, exits.pop(), entries.pop()):
        return said("These steps lead in a circle; make the flow that leads back a rework flow")
    return said("These steps don't hang together; select steps that follow one another")


def folded_runs(drawn: ValueStreamMap) -> Mapping[RunId, Passage]:
    """The collapsed runs that are drawn as one box, the longest first.

    One that lies in another is hidden with it; one that shares only some steps is drawn open.
    """
    if not drawn.runs:
        return {}
    collapsed = [run for run in drawn.runs.values() if run.is_collapsed and _has_own_id(run, drawn)]
    taken: set[StepId] = set()
    folded: dict[RunId, Passage] = {}
    for run in sorted(collapsed, key=lambda run: -len(run.steps)):
        passage = passage_of(drawn, run.steps)
        if passage is not None and taken.isdisjoint(passage.steps):
            taken.update(passage.steps)
            folded[run.id] = passage
    return folded


def _has_own_id(run: StepRun, drawn: ValueStreamMap) -> bool:
    """Whether its box can be told from everything else; only a made-up file says otherwise."""
    return not drawn.has(StepId(run.id)) and FlowId(run.id) not in drawn.flows


def _borders(
    drawn: ValueStreamMap, inside: tuple[StepId, ...]
) -> tuple[set[StepId], set[StepId], Mapping[StepId, list[StepId]]]:
    """Where items come in, where they leave, and which step leads to which inside."""
    members = set(inside)
    entries, exits = set[StepId](), set[StepId]()
    out: dict[StepId, list[StepId]] = {step: [] for step in inside}
    led_to: set[StepId] = set()
    for flow in _touching(drawn, members):
        if flow.source in members and flow.target in members:
            if flow.source != flow.target:
                out[flow.source].append(flow.target)
                led_to.add(flow.target)
        elif flow.target in members:
            entries.add(flow.target)
        else:
            exits.add(flow.source)
    entries |= members - led_to
    exits |= {step for step in inside if not out[step]}
    return entries, exits, out


def _touching(drawn: ValueStreamMap, members: set[StepId]) -> Iterator[Flow]:
    for flow in drawn.visible_flows(FlowKind.FORWARD):
        if flow.source in members or flow.target in members:
            yield flow


def _reaches_all(
    entry: StepId, inside: tuple[StepId, ...], out: Mapping[StepId, list[StepId]]
) -> bool:
    seen, waiting = {entry}, [entry]
    while waiting:
        for step in out[waiting.pop()]:
            if step not in seen:
                seen.add(step)
                waiting.append(step)
    return len(seen) == len(inside)


def _has_circle(out: Mapping[StepId, list[StepId]]) -> bool:
    """Whether steps inside lead back to one another, so that no order of them is the right one."""
    missing = dict.fromkeys(out, 0)
    for targets in out.values():
        for target in targets:
            missing[target] += 1
    ready = [step for step, count in missing.items() if not count]
    for step in ready:
        for target in out[step]:
            missing[target] -= 1
            if not missing[target]:
                ready.append(target)
    return len(ready) < len(out)


def _leads_back(drawn: ValueStreamMap, leaving: StepId, entry: StepId) -> bool:
    """Whether forward flows lead from where items leave to where they came in."""
    following: dict[StepId, list[StepId]] = {}
    for flow in drawn.visible_flows(FlowKind.FORWARD):
        following.setdefault(flow.source, []).append(flow.target)
    seen, waiting = {leaving}, [leaving]
    while waiting:
        for step in following.get(waiting.pop(), ()):
            if step not in seen:
                seen.add(step)
                waiting.append(step)
    return entry in seen


def _listed(drawn: ValueStreamMap, inside: tuple[StepId, ...], steps: set[StepId]) -> str:
    names = [drawn.name_of(step) for step in inside if step in steps]
    *first, last = names
    return said("{first} and {last}", first=", ".join(first), last=last)
