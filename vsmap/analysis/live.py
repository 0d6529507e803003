"""Figures that follow every keystroke: what the strip shows, kept up to date change by change.

A changed number is read again alone, and only the runs and knots it lies in are solved again; a
changed topology, calendar or demand begins anew. The rest (`full`) is reckoned when asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from vsmap.analysis.changed_numbers import changed_numbers
from vsmap.analysis.figures import Bottleneck, Figures, Range
from vsmap.analysis.lead_time import none_if_open
from vsmap.analysis.reckoning import Reckoning
from vsmap.analysis.summary import full_figures, ratio, reckoning_of
from vsmap.model.changes import DocumentChange
from vsmap.model.ids import FlowId, MapId, StepId
from vsmap.model.workbook import Workbook


@dataclass(frozen=True, slots=True)
class StripFigures:
    """The figures of the strip; names and meanings as in Figures."""

    lead_time: float
    elapsed_lead_time: float
    process_time: float
    wait_time: float
    flow_efficiency: float | None
    rolled_pca: float | None
    lead_time_with_rework: float | None
    lead_time_range: Range
    path: tuple[StepId, ...]
    path_flows: tuple[FlowId, ...]
    numbers_known: int
    numbers_total: int
    numbers_guessed: int
    hotspot: Bottleneck | None


class LiveFigures:
    """The figures of one map of a workbook while it is being edited."""

    def __init__(self, workbook: Workbook, map_id: MapId) -> None:
        self._workbook = workbook
        self._map_id = map_id
        self._reckoning: Reckoning | None = None
        self._strip: StripFigures | None = None

    @property
    def figures(self) -> StripFigures:
        """The strip's figures of the workbook as last told."""
        if self._strip is None:
            self._strip = _strip(self._solved())
        return self._strip

    @property
    def sub_streams(self) -> Mapping[MapId, Figures]:
        """The figures of the maps behind the steps, as they are counted in."""
        return self._solved().counted.sub_streams

    def full(self) -> Figures:
        """Every figure, payoffs of all steps and flows included."""
        return full_figures(self._solved())

    def update(self, workbook: Workbook, change: DocumentChange | None = None) -> None:
        """Follow the workbook to another state; `change` says what leads there, if known.

        The map has to be in it still. Nothing is reckoned that nobody asks for.
        """
        ids = changed_numbers(self._workbook, workbook, self._map_id, change)
        self._workbook = workbook
        if ids is None:
            self._reckoning = None
        elif self._reckoning is not None:
            self._reckoning.replace(workbook.maps[self._map_id], ids)
        if ids is None or ids:
            self._strip = None

    def _solved(self) -> Reckoning:
        if self._reckoning is None:
            self._reckoning = reckoning_of(self._workbook, self._map_id)
        return self._reckoning


def _strip(reckoning: Reckoning) -> StripFigures:
    lead_time, process_time = reckoning.lead_time.likely.total, reckoning.process_time
    tally = reckoning.numbers.tally
    return StripFigures(
        lead_time=lead_time,
        elapsed_lead_time=reckoning.counted.calendar.elapsed(lead_time),
        process_time=process_time,
        wait_time=max(lead_time - process_time, 0.0),
        flow_efficiency=ratio(process_time, lead_time),
        rolled_pca=reckoning.accuracy.value,
        lead_time_with_rework=none_if_open(reckoning.rework.total),
        lead_time_range=reckoning.lead_time.range,
        path=reckoning.lead_time.path,
        path_flows=reckoning.lead_time.path_flows,
        numbers_known=tally.known,
        numbers_total=tally.total,
        numbers_guessed=tally.guessed,
        hotspot=reckoning.hotspot,
    )
