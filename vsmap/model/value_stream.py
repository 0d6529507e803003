"""One map: steps, flows, notes and two ends, of one state of one value stream."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from vsmap.model.fields import Record, TimeField, listed
from vsmap.model.flows import Flow, FlowKind
from vsmap.model.ids import (
    DELIVERED,
    REQUEST,
    FlowId,
    MapId,
    NoteId,
    PhotoId,
    RunId,
    StepId,
    is_end,
)
from vsmap.model.photos import Photo
from vsmap.model.placement import Point
from vsmap.model.quantities import Calendar, Duration, Unit
from vsmap.model.step_runs import StepRun
from vsmap.model.steps import End, Step


class MapState(StrEnum):
    """Which time a map speaks of."""

    CURRENT = "current"
    FUTURE = "future"
    ALTERNATIVE = "alternative"

    @property
    def map_name(self) -> str:
        """What a map of this state is called while nobody has named it."""
        return "Alternative" if self is MapState.ALTERNATIVE else f"{self.value.capitalize()} state"


class Symbols(StrEnum):
    """How a map is drawn: simple boxes and arrows, or the classic symbols of lean manufacturing."""

    SIMPLE = "simple"
    CLASSIC = "classic"


class LanesBy(StrEnum):
    """What the lanes of a sheet stand for; each step stands in the lane of its role or tool."""

    NONE = "none"
    ROLE = "role"
    TOOL = "tool"


class NoteKind(StrEnum):
    """A sticky note, a kaizen burst (an improvement to make), or a comment."""

    STICKY = "sticky"
    KAIZEN = "kaizen"
    COMMENT = "comment"


class Note(Record):
    """Words on the sheet, on a step or flow (`on`) or standing free.

    A comment has an author and a time, and is resolved when all is said.
    """

    id: NoteId
    kind: NoteKind = NoteKind.STICKY
    text: str = ""
    on: StepId | FlowId | None = None
    position: Point | None = None
    author: str = ""
    at: datetime | None = None
    is_resolved: bool = False


class Demand(Record):
    """How many items are asked for in one `per`: 920 a day."""

    count: float = Field(gt=0, allow_inf_nan=False)
    per: Unit = Unit.DAY

    def items_per_second(self, calendar: Calendar) -> float:
        """Items asked for in one working second."""
        return self.count / calendar.seconds(Duration.of(1, self.per))


Steps = Annotated[Mapping[StepId, Step], *listed(Step)]
Flows = Annotated[Mapping[FlowId, Flow], *listed(Flow)]
Notes = Annotated[Mapping[NoteId, Note], *listed(Note)]
Runs = Annotated[Mapping[RunId, StepRun], *listed(StepRun)]
Photos = Annotated[Mapping[PhotoId, Photo], *listed(Photo)]

Part = Step | Flow | Note | StepRun | Photo
"""What belongs to one map and has an id there."""

PARTS: Mapping[str, type[Part]] = {
    "steps": Step,
    "flows": Flow,
    "notes": Note,
    "runs": StepRun,
    "photos": Photo,
}
"""The fields of a map that hold its parts, with what they hold."""


class ValueStreamMap(Record):
    """A map. `steps`, `flows`, `notes`, `runs` and `photos` keep the order in which they are read.

    Frozen all the way: a change makes another map (`with_step`, `without`). A flow may name a step
    that is not there (deleted by somebody else); `visible_flows` leaves it out.
    """

    id: MapId
    name: str = ""
    state: MapState = MapState.CURRENT
    symbols: Symbols = Symbols.SIMPLE
    lanes: LanesBy = LanesBy.NONE
    scope: str = ""
    sentence: str = ""
    demand: Demand | None = None
    goal: TimeField | None = None
    request: End = End(name="Request")
    delivered: End = End(name="Delivered")
    steps: Steps = Field(default_factory=dict)
    flows: Flows = Field(default_factory=dict)
    notes: Notes = Field(default_factory=dict)
    runs: Runs = Field(default_factory=dict)
    photos: Photos = Field(default_factory=dict)

    def has(self, step: StepId) -> bool:
        """Whether the id is one of the two ends or a step of this map."""
        return step in self.steps or is_end(step)

    def visible_flows(self, kind: FlowKind | None = None) -> Iterator[Flow]:
        """The flows whose two ends are there, of one kind or of all."""
        steps, ends = self.steps, (REQUEST, DELIVERED)
        for flow in self.flows.values():
            if kind is not None and flow.kind is not kind:
                continue
            source, target = flow.source, flow.target
            if (source in steps or source in ends) and (target in steps or target in ends):
                yield flow

    def flows_from(self, step: StepId, kind: FlowKind = FlowKind.FORWARD) -> tuple[Flow, ...]:
        """The flows of a kind that leave a step, in reading order."""
        return tuple(f for f in self.visible_flows(kind) if f.source == step)

    def flows_into(self, step: StepId, kind: FlowKind = FlowKind.FORWARD) -> tuple[Flow, ...]:
        """The flows of a kind that enter a step, in reading order."""
        return tuple(f for f in self.visible_flows(kind) if f.target == step)

    def step_named(self, name: str) -> Step | None:
        """The first step of that name, or None."""
        return next((step for step in self.steps.values() if step.name == name), None)

    def name_of(self, step: StepId) -> str:
        """What people call a step or an end; an id nobody knows is shown as it is."""
        if step == REQUEST:
            return self.request.name
        if step == DELIVERED:
            return self.delivered.name
        return self.steps[step].name if step in self.steps else str(step)

    def with_parts(self, *parts: Part) -> ValueStreamMap:
        """The map with these parts added, or put in place of those with the same id."""
        fields: dict[str, dict[str, Part]] = {}
        for part in parts:
            field = field_of(part)
            fields.setdefault(field, dict(getattr(self, field)))[part.id] = part
        return self.model_copy(update=fields)

    def without(self, *ids: str) -> ValueStreamMap:
        """The map without the parts of these ids."""
        gone = set(ids)
        fields = {
            field: {k: v for k, v in getattr(self, field).items() if k not in gone}
            for field in PARTS
        }
        return self.model_copy(update=fields)


def field_of(part: Part) -> str:
    """The field of a map that holds parts of this kind."""
    return next(field for field, kind in PARTS.items() if isinstance(part, kind))
