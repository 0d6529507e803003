"""Draw a map: the door of this room."""

from __future__ import annotations

from vsmap.drawing.display_list import Picture
from vsmap.drawing.draughtsman import Draughtsman
from vsmap.drawing.look import Look
from vsmap.drawing.map_figures import MapFigures
from vsmap.drawing.shown_map import SubStreams
from vsmap.drawing.text_measure import TextMeasure
from vsmap.model.quantities import Calendar
from vsmap.model.value_stream import ValueStreamMap

__all__ = ["Draughtsman", "Look", "MapFigures", "Picture", "draw_map"]


def draw_map(
    value_map: ValueStreamMap,
    figures: MapFigures | None = None,
    calendar: Calendar | None = None,
    *,
    look: Look | None = None,
    measure: TextMeasure | None = None,
    sub_streams: SubStreams | None = None,
) -> Picture:
    """The picture of a map, drawn once; a Draughtsman draws the same map again as it changes.

    `sub_streams` are the figures of the maps its steps stand for. Without figures nothing is large
    and no hotspot is shown. Text is measured with the shipped fonts unless another measure is
    handed over.
    """
    return Draughtsman(look, measure).draw(value_map, figures, calendar, sub_streams)
