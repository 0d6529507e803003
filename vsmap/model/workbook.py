"""A workbook: the maps of one value stream, its calendar, its outcome and its next actions."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from vsmap.model.fields import Record, listed
from vsmap.model.ids import MapId, WorkbookId
from vsmap.model.outcome import Action, Outcome
from vsmap.model.quantities import Calendar
from vsmap.model.value_stream import MapState, ValueStreamMap

Maps = Annotated[Mapping[MapId, ValueStreamMap], *listed(ValueStreamMap)]


class Workbook(Record):
    """Everything one .vsmap file holds. `maps` keep the order of the tabs.

    `contributors` are the people who gave numbers; `version` counts the exports agreed upon.
    """

    id: WorkbookId
    title: str = ""
    calendar: Calendar = Calendar()
    date: datetime.date | None = None
    version: int = 1
    outcome: Outcome = Outcome()
    actions: tuple[Action, ...] = ()
    contributors: tuple[str, ...] = ()
    maps: Maps = Field(default_factory=dict)

    def first_map(self, state: MapState = MapState.CURRENT) -> ValueStreamMap | None:
        """The first map of a state, or None."""
        return next((m for m in self.maps.values() if m.state is state), None)

    def map_named(self, name: str) -> ValueStreamMap | None:
        """The first map of that name (any case), or None."""
        wanted = name.strip().casefold()
        return next((m for m in self.maps.values() if m.name.casefold() == wanted), None)

    def main_map(self) -> ValueStreamMap | None:
        """The map that counts when none is named: the first current one, else the first."""
        return self.first_map() or next(iter(self.maps.values()), None)

    def with_map(self, changed: ValueStreamMap) -> Workbook:
        """The workbook with this map added, or put in place of the one with the same id."""
        return self.model_copy(update={"maps": {**self.maps, changed.id: changed}})
