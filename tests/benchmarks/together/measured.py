"""One server under one load: the figures of the table, in its order."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.measuring import busy, say
from tests.benchmarks.together.crowd import joined
from tests.benchmarks.together.hearing import Heard
from tests.benchmarks.together.load import Load
from tests.benchmarks.together.moves import origins
from tests.benchmarks.together.places import Host, begun
from tests.benchmarks.together.plan import Plan


@dataclass(frozen=True, slots=True)
class Figure:
    """A row, by how many people are there the goal."""

    what: str
    unit: str
    goals: Mapping[int, float]


FIGURES = (
    Figure("committed edit, p50", "ms", {}),
    Figure("committed edit, p99", "ms", {50: 5, 100: 10, 200: 30}),
    Figure("told as saved, p99", "ms", {100: 50}),
    Figure("server, of one core", "%", {100: 40, 200: 60}),
    Figure("host uplink", "Mbit/s", {100: 25}),
    Figure("all have joined", "s", {200: 3}),
    Figure("server's memory", "MB", {200: 90}),
)


def measured(name: str, host: Host, plan: Plan) -> tuple[float, ...]:
    """The figures of a load."""
    heard, joining = _done(name, host, plan)
    return (
        high(heard.edits, 0.5),
        high(heard.edits),
        high(heard.saved),
        heard.busy.server * 100,
        heard.bits_a_second / 1e6,
        joining,
        heard.megabytes,
    )


def dragged(name: str, host: Host, plan: Plan) -> float:
    """How long a drag takes to be seen by the others, while they go on."""
    return high(_done(f"{name}, drags", host, plan)[0].drags)


def high(seconds: list[float], share: float = 0.99) -> float:
    """Milliseconds that so large a share stayed within; not a number where nothing is told."""
    return sorted(seconds)[int(len(seconds) * share)] * 1000 if seconds else math.nan


def _done(name: str, host: Host, plan: Plan) -> tuple[Heard, float]:
    """What was heard, and the seconds until all had joined."""
    document = begun()
    with TemporaryDirectory() as folder, host(Path(folder), document) as place:
        begin = origins(document.update_since(), range(plan.people))
        with joined(place, plan.people) as crowd:
            heard = Load(place, plan, crowd.lines, begin).run()
    say(f"  {name}, {plan.people} people: {reliability(heard)}")
    return heard, crowd.seconds


def reliability(heard: Heard) -> str:
    """How far the figures can be relied on."""
    return (
        f"{len(heard.edits)} edits to be heard, {heard.missed} never were, {heard.cut} lines cut;"
        f" the load took {heard.busy.own:.0%} of a core, at most {heard.late * 1000:.0f} ms late;"
        f" {heard.busy.idle:.0%} of the machine idle; {busy()}"
    )
