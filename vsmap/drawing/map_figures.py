"""The few figures that a picture shows."""

from __future__ import annotations

from typing import Protocol

from vsmap.analysis.figures import Bottleneck, BottleneckKind, Figures
from vsmap.drawing.look import Look
from vsmap.model.ids import FlowId, StepId
from vsmap.model.value_stream import Symbols


class MapFigures(Protocol):
    """What a picture asks of the figures; Figures and StripFigures both have it."""

    @property
    def lead_time(self) -> float:
        """Working seconds."""

    @property
    def process_time(self) -> float:
        """Working seconds of work along the path."""

    @property
    def wait_time(self) -> float:
        """Working seconds of waiting along the path."""

    @property
    def path(self) -> tuple[StepId, ...]:
        """The steps on the lead-time path."""

    @property
    def path_flows(self) -> tuple[FlowId, ...]:
        """The flows on the lead-time path."""

    @property
    def hotspot(self) -> Bottleneck | None:
        """The bottleneck by delay."""


def utilisation_of(figures: MapFigures | None, step: StepId) -> float | None:
    """The utilisation of a step, where the figures are the full ones and demand is known."""
    if not isinstance(figures, Figures) or step not in figures.steps:
        return None
    return figures.steps[step].utilisation


def framed_bottleneck(figures: MapFigures | None, look: Look) -> Bottleneck | None:
    """What the frame goes round: the hotspot; with classic symbols first who can't keep up."""
    if figures is None or not look.hotspot:
        return None
    if look.symbols is Symbols.CLASSIC:
        return capacity_bottleneck(figures) or figures.hotspot
    return figures.hotspot


def capacity_bottleneck(figures: MapFigures | None) -> Bottleneck | None:
    """The step that can't keep up with demand, if there is one and the full figures are there."""
    if not isinstance(figures, Figures):
        return None
    found = figures.bottleneck(BottleneckKind.CAPACITY)
    used = utilisation_of(figures, found.step) if found is not None else None
    return found if used is not None and used > 1 else None
