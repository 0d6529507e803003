"""Flows: the item moves on, goes back, or only word of it travels. Flows hold the waits."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from vsmap.model.fields import CountField, Record, ShareField, TimeField
from vsmap.model.ids import FlowId, StepId
from vsmap.model.measures import UNKNOWN
from vsmap.model.steps import Estimate


class FlowKind(StrEnum):
    """Forward moves on, rework goes back, information moves no item and is never counted."""

    FORWARD = "forward"
    REWORK = "rework"
    INFORMATION = "information"


class HandOver(StrEnum):
    """How a forward flow hands work on."""

    PUSH = "push"
    PULL = "pull"
    FIFO = "fifo"


class Flow(Record):
    """One arrow of the map, from `source` to `target` (steps, or the ends' fixed ids).

    A forward flow's wait, or else its `inventory` in pieces (wait = inventory / demand).
    `share`: of a forward flow, which part takes this branch of a choice (unknown: every branch of
    the split runs); of a rework flow, which part of the items goes back (unknown: 1 - %C&A).
    `fifo_limit` is the most pieces a FIFO lane holds. `end_row`: whether somebody was asked for the
    wait of this flow into Delivered, so that it counts among the map's numbers.
    """

    id: FlowId
    kind: FlowKind = FlowKind.FORWARD
    source: StepId
    target: StepId
    wait: TimeField = UNKNOWN
    inventory: CountField = UNKNOWN
    share: ShareField = UNKNOWN
    hand_over: HandOver = HandOver.PUSH
    fifo_limit: int | None = Field(default=None, ge=1)
    end_row: bool = False
    label: str = ""
    estimates: tuple[Estimate, ...] = ()
