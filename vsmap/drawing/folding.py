"""Folds a map again and again as it changes; what has not changed is folded once."""

from __future__ import annotations

from collections.abc import Mapping

from vsmap.drawing.lane_times import Held, held_by_lane
from vsmap.drawing.map_figures import MapFigures
from vsmap.drawing.readings import Readings
from vsmap.drawing.shown_map import ShownMap, SubStreams, shown_map
from vsmap.model.quantities import Calendar
from vsmap.model.value_stream import LanesBy, ValueStreamMap


class Folding:
    """The map as it was drawn last, and its figures told of the boxes drawn."""

    def __init__(self) -> None:
        self.shown: ShownMap | None = None
        self._of: tuple[ValueStreamMap, Calendar, SubStreams | None] | None = None
        self._given: MapFigures | None = None
        self._figures: tuple[object, MapFigures | None] = (None, None)

    def follow(
        self, drawn: ValueStreamMap, calendar: Calendar, sub_streams: SubStreams | None
    ) -> ShownMap:
        """What is drawn of the map as it is now."""
        last, known = self.shown, self._of
        if last is not None and known is not None:
            is_same = known[0] is drawn and known[1] == calendar and known[2] is sub_streams
            if is_same:
                return last
        self.shown = shown_map(drawn, calendar, sub_streams)
        self._of, self._figures = (drawn, calendar, sub_streams), (None, None)
        return self.shown

    def told(self, figures: MapFigures | None) -> MapFigures | None:
        """The figures told of what is drawn."""
        self._given = figures
        if self.shown is None or not self.shown.home:
            return figures
        if self._figures[0] is not figures:
            self._figures = (figures, self.shown.figures(figures))
        return self._figures[1]

    def held_by_lane(self, readings: Readings) -> Mapping[str, Held]:
        """What each lane of the map holds, step by step even where runs are folded."""
        shown, figures = self.shown, self._given
        if shown is None or figures is None or shown.whole.lanes is LanesBy.NONE:
            return {}
        return held_by_lane(shown.whole, figures, readings)

    def tell(self, readings: Readings) -> None:
        """Let the readings know what lies inside the boxes."""
        if self.shown is not None:
            readings.inside, readings.hidden = self.shown.inside, self.shown.hidden
