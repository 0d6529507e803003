"""What the people aim for, and the few next actions that lead there."""

from __future__ import annotations

import datetime
from enum import StrEnum

from vsmap.model.fields import Record, TimeField
from vsmap.model.ids import ActionId, StepId
from vsmap.model.measures import UNKNOWN


class Outcome(Record):
    """One measurable outcome with its guard-rail: "Accounts open in 4 days", "%C&A at 90 %"."""

    statement: str = ""
    guard_rail: str = ""
    due: str = ""

    @property
    def is_set(self) -> bool:
        """Whether anything was agreed."""
        return bool(self.statement)


class Horizon(StrEnum):
    """When an action's turn comes."""

    NOW = "now"
    NEXT = "next"
    LATER = "later"


class Action(Record):
    """Something to do: who owns it, which step it serves, how much lead time it takes off."""

    id: ActionId
    text: str
    owner: str = ""
    horizon: Horizon = Horizon.NOW
    serves: StepId | None = None
    takes_off: TimeField = UNKNOWN
    due: datetime.date | None = None
