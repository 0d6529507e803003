"""The table of working together: ours beside the goals and beside the peers, on the same load."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

from tests.benchmarks.measuring import Row, say
from tests.benchmarks.together import growing, killing, peers
from tests.benchmarks.together.guests import worked
from tests.benchmarks.together.measured import FIGURES, dragged, measured
from tests.benchmarks.together.places import STEPS, Host, vsmap_host
from tests.benchmarks.together.plan import Plan

PEOPLE = (50, 100, 200)
OURS = "vsmap"
KILLS = 5
_DRAGGERS = 10
_GROWTH_GOAL = 0.3
SHORT = 200
"""The steps of a map on which each of 200 people has one."""
FRAME = 16

Hosts = Mapping[str, Host]


def rows(people: tuple[int, ...] = PEOPLE, *, with_peers: bool = True) -> Iterator[Row]:
    """Every figure at every number of people; then drags, kills and a guest's own window."""
    hosts: Hosts = {OURS: vsmap_host, **(peers.hosts() if with_peers else {})}
    for count in people:
        yield from _load(hosts, count)
    most = 100 if 100 in people else max(people)
    yield from _drags(hosts, most)
    yield from _growth(hosts)
    yield from _kills(hosts)
    yield from _guest(most)


def _load(hosts: Hosts, people: int) -> Iterator[Row]:
    found = {name: measured(name, host, Plan(people)) for name, host in hosts.items()}
    for at, figure in enumerate(FIGURES):
        told = {name: figures[at] for name, figures in found.items()}
        what = f"{people} people: {figure.what}"
        yield from _beside(what, told, figure.goals.get(people), figure.unit)


def _drags(hosts: Hosts, people: int) -> Iterator[Row]:
    plan = Plan(people, draggers=_DRAGGERS)
    found = {name: dragged(name, host, plan) for name, host in hosts.items()}
    yield from _beside(f"{people} people: drag shown to others, p99", found, None, "ms")


def _growth(hosts: Hosts) -> Iterator[Row]:
    for at_once, what in ((1, "one step"), (3, "three steps")):
        found = {
            name: growing.bytes_a_move(
                host,
                growing.written_when_let_go if name == OURS else growing.written_each_time,
                at_once,
            )
            for name, host in hosts.items()
        }
        goal = _GROWTH_GOAL if at_once == 1 else None
        yield from _beside(f"bytes for ever a dragged move, {what}", found, goal, "B")


def _kills(hosts: Hosts) -> Iterator[Row]:
    lost = {name: killing.lost(host, KILLS) for name, host in hosts.items()}
    for name, each in lost.items():
        say(f"  {name}, {KILLS} kill -9: {each}")
    what = f"edits told as saved and lost in {KILLS} kill -9"
    yield Row(what, lost[OURS].saved_lost, "goal", 0, "edits")
    seen = {name: float(each.seen_lost) for name, each in lost.items()}
    yield from _beside(f"edits others saw and lost in {KILLS} kill -9", seen, 0, "edits")


def _guest(people: int) -> Iterator[Row]:
    """How much a guest's window works while the others do; beyond 100 % it falls behind."""
    for steps in (SHORT, STEPS):
        told = worked(Plan(people), steps)
        what = f"{people} people, a guest's window, {steps} steps"
        yield Row(f"{what}: its thread", told["window"], unit="%")
        yield Row(f"{what}: all its threads", told["all threads"], unit="%")
        yield Row(f"{what}: at a stretch, p99", told["p99"], "goal", FRAME)
        yield Row(f"{what}: at a stretch, longest", told["longest"])


def _beside(what: str, found: Mapping[str, float], goal: float | None, unit: str) -> Iterator[Row]:
    """Ours beside the goal, where there is one, and beside every peer that tells it."""
    ours = found[OURS]
    if goal is not None or len(found) == 1:
        yield Row(what, ours, "goal", goal, unit)
    for name, theirs in found.items():
        if name != OURS and not math.isnan(theirs):
            yield Row(what, ours, name, theirs, unit)
