"""Two maps to compare: which steps are the same, what became of each, and the figures of both."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from vsmap.analysis.summary import figures_of, sub_streams_of
from vsmap.model.ids import StepId
from vsmap.model.language import said
from vsmap.model.value_stream import MapState
from vsmap.model.wording import EN_DASH, MINUS, show_change, show_percent, show_seconds

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vsmap.analysis.figures import Figures
    from vsmap.drawing.shown_map import SubStreams
    from vsmap.model.ids import MapId
    from vsmap.model.value_stream import ValueStreamMap
    from vsmap.model.workbook import Workbook

_ALIKE = 1.0
"""Seconds up to which two times count as the same."""


class Fate(StrEnum):
    """What became of a step from the one map to the other."""

    SAME = "same"
    CHANGED = "changed"
    NEW = "new"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two maps with its figures, and those of the maps behind its steps."""

    stream: ValueStreamMap
    figures: Figures
    sub_streams: SubStreams

    def time_of(self, step: StepId) -> float | None:
        """The work of a step and the wait before it; None if neither is known."""
        found = self.figures.steps.get(step)
        if found is None or (found.process_time is None and found.wait_before is None):
            return None
        return (found.process_time or 0.0) + (found.wait_before or 0.0)


@dataclass(frozen=True, slots=True)
class Row:
    """A figure beside the other: its label, both values, and the difference if it has one."""

    label: str
    before: str
    after: str
    change: str = ""


@dataclass(frozen=True)
class Pair:
    """The map before and the map after."""

    before: Side
    after: Side

    @cached_property
    def twins(self) -> Mapping[StepId, StepId]:
        """The steps after by those before that are the same: by id, else by name."""
        old, new = self.before.stream.steps, self.after.stream.steps
        found = {step: step for step in old if step in new}
        names = {s.name.casefold(): i for i, s in new.items() if s.name and i not in found}
        for step_id, step in old.items():
            twin = names.pop(step.name.casefold(), None) if step_id not in found else None
            if twin is not None:
                found[step_id] = twin
        return found

    @cached_property
    def origins(self) -> Mapping[StepId, StepId]:
        """The steps before by those after that are the same."""
        return {new: old for old, new in self.twins.items()}

    def twin_of(self, record: str, *, is_after: bool) -> str | None:
        """The same step on the other map, or None."""
        return (self.origins if is_after else self.twins).get(StepId(record))

    def fate_before(self, step: StepId) -> Fate:
        """What becomes of a step of the map before."""
        return self._fates.get(step, Fate.GONE)

    def fate_after(self, step: StepId) -> Fate:
        """Where a step of the map after comes from."""
        return self._fates[self.origins[step]] if step in self.origins else Fate.NEW

    def change_of(self, old: StepId, new: StepId) -> str:
        """By how much a step with the wait before it is shorter or longer: `-4.5 d`."""
        before, after = self.before.time_of(old), self.after.time_of(new)
        if before is None or after is None or abs(after - before) < _ALIKE:
            return ""
        return show_change(after - before, self.after.figures.calendar)

    def mark_after(self, step: StepId) -> str:
        """What is written at a step of the map after: its change, or that it is new."""
        old = self.origins.get(step)
        if old is None:
            return said("new")
        if self._fates[old] is Fate.SAME:
            return ""
        return self.change_of(old, step) or said("changed")

    @cached_property
    def _fates(self) -> Mapping[StepId, Fate]:
        """What became of the steps that are on both maps, worked out once for all paintings."""
        return {old: self._fate(old, new) for old, new in self.twins.items()}

    def _fate(self, old: StepId, new: StepId) -> Fate:
        one, other = self.before.stream.steps[old], self.after.stream.steps[new]
        kept = {"position": None, "id": new, "estimates": ()}
        same = one.model_copy(update=kept) == other.model_copy(update=kept)
        return Fate.SAME if same and not self.change_of(old, new) else Fate.CHANGED

    def rows(self) -> tuple[Row, ...]:
        """The figures of both, with the difference."""
        b, a = self.before.figures, self.after.figures
        return (
            self._time(said("Lead time"), b.lead_time, a.lead_time),
            self._time(said("Process time"), b.process_time, a.process_time),
            self._time(said("Wait time"), b.wait_time, a.wait_time),
            _share(said("Flow efficiency"), b.flow_efficiency, a.flow_efficiency),
            _share(said("Rolled %C&A"), b.rolled_pca, a.rolled_pca),
            Row(said("Numbers known"), _known(b), _known(a)),
        )

    def _time(self, label: str, before: float, after: float) -> Row:
        b, a = self.before.figures, self.after.figures
        change = ""
        if b.calendar == a.calendar and abs(after - before) >= _ALIKE:
            change = show_change(after - before, a.calendar)
            if before:
                part = show_percent(abs(after - before) / before)
                change += f" \u00b7 {MINUS if after < before else '+'}{part}"
        shown = show_seconds(before, b.calendar), show_seconds(after, a.calendar)
        return Row(label, *shown, change)


def pair_of(workbook: Workbook, before: MapId, after: MapId) -> Pair:
    """Two maps of a workbook with their figures."""
    return Pair(_side(workbook, before), _side(workbook, after))


def _side(workbook: Workbook, map_id: MapId) -> Side:
    figures, subs = figures_of(workbook, map_id), sub_streams_of(workbook, map_id)
    return Side(workbook.maps[map_id], figures, subs)


def usual_pair(workbook: Workbook, shown: MapId) -> tuple[MapId, MapId] | None:
    """The maps one compares first: today's and the future one, or the one shown and another."""
    current = workbook.first_map() or workbook.main_map()
    future = workbook.first_map(MapState.FUTURE)
    stream = workbook.maps[shown]
    after = stream if stream.state is not MapState.CURRENT else future
    if current is None or len(workbook.maps) < 2:
        return None
    before = stream if stream.state is MapState.CURRENT else current
    if after is None or after.id == before.id:
        after = next(other for other in workbook.maps.values() if other.id != before.id)
    return before.id, after.id


def _share(label: str, before: float | None, after: float | None) -> Row:
    texts = [EN_DASH if share is None else show_percent(share) for share in (before, after)]
    change = ""
    if before is not None and after is not None and round(after - before, 3):
        sign = MINUS if after < before else "+"
        points = round(abs(after - before) * 100) or 1
        change = said("{sign}{count} point|{sign}{count} points", points, sign=sign)
    return Row(label, texts[0], texts[1], change)


def _known(figures: Figures) -> str:
    return said("{known} of {total}", known=figures.numbers_known, total=figures.numbers_total)
