"""Who sends what and when: everybody's frames, made beforehand and spread evenly over the time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from tests.benchmarks.together.moves import Mover
from tests.benchmarks.together.places import Place


class What(IntEnum):
    """What somebody does with one frame."""

    EDIT = 0
    DRAG = 1
    CURSOR = 2


@dataclass(frozen=True, slots=True)
class Plan:
    """How many people do what, how often a second, and for how long after warming up.

    The last of them drag, instead of moving a cursor. What was sent last may come within
    `patience` seconds.
    """

    people: int
    edits: int = 10
    cursors: int = 10
    draggers: int = 0
    drags: int = 30
    warming: float = 3.0
    seconds: float = 12.0
    patience: float = 1.0


@dataclass(frozen=True, slots=True)
class Turn:
    """One frame that is to be sent: when, by whom, what it is, the so-manieth."""

    due: float
    person: int
    what: What
    count: int
    frame: bytes


def turns(place: Place, plan: Plan, movers: Iterable[Mover]) -> list[Turn]:
    """All that is sent."""
    made: list[Turn] = []
    for mover in movers:
        phase = mover.person / plan.people
        made += _edits(place, plan, mover, phase)
        if mover.person < plan.people - plan.draggers:
            made += _turns(place, plan, mover, (What.CURSOR, plan.cursors, mover.cursor), phase)
        else:
            made += _turns(place, plan, mover, (What.DRAG, plan.drags, mover.drag), phase)
    return sorted(made, key=lambda turn: turn.due)


def _edits(place: Place, plan: Plan, mover: Mover, phase: float) -> Iterator[Turn]:
    return _turns(place, plan, mover, (What.EDIT, plan.edits, mover.edit), (phase + 0.5) % 1)


def _turns(
    place: Place,
    plan: Plan,
    mover: Mover,
    doing: tuple[What, int, Callable[[int], bytes]],
    phase: float,
) -> Iterator[Turn]:
    what, often, made = doing
    for count in range(1, int((plan.warming + plan.seconds) * often) + 1):
        frame = place.prefix + made(count)
        yield Turn((count - 1 + phase) / often, mover.person, what, count, frame)
