"""Everything one drawing of a map starts from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from vsmap.drawing.arrangement import Arrangement
from vsmap.drawing.geometry import Box
from vsmap.drawing.groups import Bars, Group, Layer
from vsmap.drawing.look import Look, Sizes
from vsmap.drawing.map_figures import MapFigures, framed_bottleneck
from vsmap.drawing.primitives import Detail
from vsmap.drawing.readings import Readings
from vsmap.drawing.routing import Route
from vsmap.drawing.text_measure import TextMeasure
from vsmap.model.flows import Flow
from vsmap.model.ids import FlowId, StepId
from vsmap.model.value_stream import ValueStreamMap

LARGE_SHARE = 0.1
"""Above this part of the lead time a number is written large."""

_FRAME_MARGIN = 6.0


class Task(NamedTuple):
    """One group to draw: its key among the groups, what it depends on, and how it is drawn.

    Where the `room` it takes is known, it is drawn later, when somebody looks there; `least` is
    the farthest detail at which any of it is seen, `bars` all that is seen of it from afar.
    """

    key: tuple[Layer, *tuple[str, ...]]
    given: object
    draw: Callable[[], Group]
    room: Box | None = None
    least: Detail = Detail.LARGE
    bars: Callable[[], Bars] | None = None

    def group(self) -> Group:
        """What is drawn, now or later."""
        if self.room is None:
            return self.draw()
        layer, *names = self.key
        return Group.later(names[0], layer, self.room, self.least, self.draw, self.bars)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The inputs of one drawing together; `routes` are those of the forward flows."""

    value_map: ValueStreamMap
    figures: MapFigures | None
    readings: Readings
    plan: Arrangement
    routes: Mapping[FlowId, Route]
    look: Look
    sizes: Sizes
    measure: TextMeasure

    @property
    def hotspot(self) -> StepId | None:
        """The step inside the frame, if one is shown."""
        framed = framed_bottleneck(self.figures, self.look)
        return framed.step if framed and framed.step in self.plan.layout.boxes else None

    @property
    def least_large(self) -> float:
        """Seconds above which a number is large; 0 where none is."""
        return self.figures.lead_time * LARGE_SHARE * (1 + 1e-9) if self.figures else 0.0

    def margins(self, flow: Flow) -> tuple[float, float]:
        """What the hotspot's frame leaves free left and right of a wait, where no trunk does."""
        layout = self.plan.layout
        left = 0.0 if flow.source in layout.splits else _FRAME_MARGIN
        return left, 0.0 if flow.target in layout.joins else _FRAME_MARGIN


def is_large(seconds: float | None, least: float) -> bool:
    """Whether a time is more than a tenth of the lead time."""
    return seconds is not None and seconds > least > 0
