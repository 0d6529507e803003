"""Steps: somebody works on the item. And the ends: where a request comes in and value goes out."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from pydantic import Field

from vsmap.model.fields import CountField, Record, ShareField, TimeField
from vsmap.model.ids import MapId, StepId
from vsmap.model.measures import UNKNOWN
from vsmap.model.placement import Point


class StepKind(StrEnum):
    """Work is done in a step; a control sends information only (production control)."""

    WORK = "work"
    CONTROL = "control"


class Estimate(Record):
    """What one person said a number is; disagreement is information and is kept.

    `field` names the measure it speaks of, such as `process_time`; `value` is in that notation.
    """

    field: str
    participant: str
    role: str = ""
    value: str
    at: datetime | None = None


class Step(Record):
    """One box of the map. Unknown measures are UNKNOWN, never zero.

    `lead_time` is kept only while it was given and process time is not known yet; when that
    comes, the wait before becomes lead time - process time and this is unknown again.
    """

    id: StepId
    name: str = ""
    kind: StepKind = StepKind.WORK
    process_time: TimeField = UNKNOWN
    lead_time: TimeField = UNKNOWN
    percent_complete_accurate: ShareField = UNKNOWN
    value_added: ShareField = UNKNOWN
    people: CountField = UNKNOWN
    cycle_time: TimeField = UNKNOWN
    changeover: TimeField = UNKNOWN
    uptime: ShareField = UNKNOWN
    batch: CountField = UNKNOWN
    wip_limit: int | None = Field(default=None, ge=1)
    role: str = ""
    tool: str = ""
    notes: str = ""
    sub_stream: MapId | None = None
    position: Point | None = None
    estimates: tuple[Estimate, ...] = ()


class End(Record):
    """Request or Delivered as this stream calls them: a supplier, a customer, a phone call.

    `shipment` is how often goods or items move there ("Tue, Thu"), drawn with classic symbols.
    """

    name: str
    shipment: str = ""
    position: Point | None = None
