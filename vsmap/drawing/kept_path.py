"""The lead-time path and what runs beside it, read again only where a change touched it."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from vsmap.drawing.ladder_path import (
    Beside,
    Piece,
    Stretch,
    beside_of,
    flow_stretch,
    pieces_beside,
    sorted_beside,
    step_stretch,
    stretches,
    weights_of,
)
from vsmap.model.ids import FlowId, StepId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vsmap.drawing.map_figures import MapFigures
    from vsmap.drawing.sheet import Sheet
    from vsmap.model.measures import ShareMeasure


class KeptPath:
    """`stretches` is the whole path, `lasting` what of it takes any time, `beside` the branches."""

    def __init__(self) -> None:
        self.stretches: tuple[Stretch, ...] = ()
        self.lasting: tuple[Stretch, ...] = ()
        self.beside: tuple[Beside, ...] = ()
        self._given: tuple[object, ...] = ()
        self._weights: Mapping[str, float] = {}
        self._shares: dict[FlowId, ShareMeasure] = {}
        self._places: dict[str, int] = {}
        self._pieces: tuple[Piece, ...] = ()
        self._runs: dict[Piece, Beside] = {}

    def follow(self, sheet: Sheet, figures: MapFigures, touched: Collection[str] | None) -> None:
        """Read what was touched; all, if the path is another one or `touched` is None."""
        hot = figures.hotspot
        given = (
            figures.path, figures.path_flows, hot and (hot.step, hot.flows),
            sheet.plan.layout.runs,
        )  # fmt: skip
        if touched is None or given != self._given or self._is_shared_otherwise(sheet, touched):
            self._read_all(sheet, figures)
        else:
            self._read(sheet, touched)
        self._given = given

    def _is_shared_otherwise(self, sheet: Sheet, touched: Collection[str]) -> bool:
        """Whether another part of the items goes along a flow of the path."""
        flows = sheet.value_map.flows
        return any(flows[f].share != share for f, share in self._shares.items() if f in touched)

    def _read_all(self, sheet: Sheet, figures: MapFigures) -> None:
        self._weights = weights_of(sheet.value_map, figures)
        flows = sheet.value_map.flows
        self._shares = {f: flows[f].share for f in figures.path_flows if f in flows}
        self.stretches = stretches(sheet.value_map, figures, sheet.readings, self._weights)
        self._places = {stretch.record: place for place, stretch in enumerate(self.stretches)}
        self._pieces = pieces_beside(sheet.value_map, figures, sheet.plan.layout.runs)
        self._runs = {p: beside_of(p, sheet.value_map, sheet.readings) for p in self._pieces}
        self._sum_up()

    def _read(self, sheet: Sheet, touched: Collection[str]) -> None:
        """Read the touched records of the path again, and the branches they lie in."""
        path = list(self.stretches)
        for record in touched:
            if record in self._places:
                path[self._places[record]] = self._stretch(record, sheet)
        branches = [p for p in self._pieces if not p.records.isdisjoint(touched)]
        if tuple(path) == self.stretches and not branches:
            return
        self.stretches = tuple(path)
        self._runs |= {p: beside_of(p, sheet.value_map, sheet.readings) for p in branches}
        self._sum_up()

    def _stretch(self, record: str, sheet: Sheet) -> Stretch:
        was = self.stretches[self._places[record]]
        weight = self._weights[record]
        step = sheet.value_map.steps.get(StepId(record))
        if step is not None:
            return step_stretch(step, weight, sheet.readings, in_hotspot=was.in_hotspot)
        flow = sheet.value_map.flows[FlowId(record)]
        return flow_stretch(flow, weight, sheet.readings, in_hotspot=was.in_hotspot)

    def _sum_up(self) -> None:
        self.lasting = tuple(s for s in self.stretches if s.seconds is None or s.seconds > 0)
        self.beside = sorted_beside(self._runs[piece] for piece in self._pieces)
