"""Figures beside figures: what another calendar or demand would do, and now against then."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import EllipsisType

from vsmap.analysis.figures import Bottleneck, BottleneckKind, Figures
from vsmap.analysis.summary import figures_of
from vsmap.model.ids import MapId
from vsmap.model.language import phrase, said
from vsmap.model.quantities import Calendar
from vsmap.model.value_stream import Demand
from vsmap.model.wording import EN_DASH, show_change, show_number, show_percent, show_seconds
from vsmap.model.workbook import Workbook


@dataclass(frozen=True, slots=True)
class FigureChange:
    """One figure before and after, as people read it; `change` is signed where it has one."""

    label: str
    before: str
    after: str
    change: str = ""


def preview(
    workbook: Workbook,
    map_id: MapId,
    calendar: Calendar | None = None,
    demand: Demand | EllipsisType | None = ...,
) -> tuple[FigureChange, ...]:
    """What another calendar or demand would make of a map's figures; nothing is changed.

    A calendar of None, or a demand left out, stays as it is; a demand of None is taken away.
    """
    other = workbook if calendar is None else workbook.model_copy(update={"calendar": calendar})
    if not isinstance(demand, EllipsisType):
        asked = other.maps[map_id].model_copy(update={"demand": demand})
        other = other.with_map(asked)
    return tuple(_changes(figures_of(workbook, map_id), figures_of(other, map_id)))


def compare_maps(workbook: Workbook, before_id: MapId, after_id: MapId) -> tuple[FigureChange, ...]:
    """Two maps of a workbook side by side, such as the current and the future one."""
    return tuple(_changes(figures_of(workbook, before_id), figures_of(workbook, after_id)))


def compare_states(before: Workbook, after: Workbook, map_id: MapId) -> tuple[FigureChange, ...]:
    """One map as it was in another state of its workbook, and as it is."""
    return tuple(_changes(figures_of(before, map_id), figures_of(after, map_id)))


def _changes(before: Figures, after: Figures) -> Iterator[FigureChange]:
    for name, read in _TIMES.items():
        label = said(name)
        yield _time_change(label, read(before), read(after), before.calendar, after.calendar)
    for name, part in _SHARES.items():
        yield FigureChange(said(name), _share(part(before)), _share(part(after)))
    for kind in BottleneckKind:
        yield FigureChange(
            kind.heading,
            _bottleneck(before.bottleneck(kind), before),
            _bottleneck(after.bottleneck(kind), after),
        )
    yield FigureChange(said("Numbers known"), _known(before), _known(after))


_TIMES: dict[str, Callable[[Figures], float | None]] = {
    phrase("Lead time"): lambda figures: figures.lead_time,
    phrase("Process time"): lambda figures: figures.process_time,
    phrase("Wait time"): lambda figures: figures.wait_time,
    phrase("Lead time with rework"): lambda figures: figures.lead_time_with_rework,
    phrase("Total touch time"): lambda figures: figures.total_touch_time,
    phrase("Takt time"): lambda figures: figures.takt_time,
}
_SHARES: dict[str, Callable[[Figures], float | None]] = {
    phrase("Flow efficiency"): lambda figures: figures.flow_efficiency,
    phrase("Value-added ratio"): lambda figures: figures.value_added_ratio,
    phrase("Rolled %C&A"): lambda figures: figures.rolled_pca,
}


def _time_change(
    label: str, before: float | None, after: float | None, then: Calendar, now: Calendar
) -> FigureChange:
    change = ""
    if then == now and before is not None and after is not None and before != after:
        change = show_change(after - before, now)
    return FigureChange(label, _time(before, then), _time(after, now), change)


def _time(seconds: float | None, calendar: Calendar) -> str:
    return EN_DASH if seconds is None else show_seconds(seconds, calendar)


def _share(share: float | None) -> str:
    return EN_DASH if share is None else show_percent(share)


def _bottleneck(found: Bottleneck | None, figures: Figures) -> str:
    if found is None:
        return EN_DASH
    return f"{found.name}, {bottleneck_value(found, figures)}"


def bottleneck_value(found: Bottleneck, figures: Figures) -> str:
    """A bottleneck's value as people read it: a time, a share of what it can do, items or %C&A."""
    match found.kind:
        case BottleneckKind.DELAY:
            return show_seconds(found.value, figures.calendar)
        case BottleneckKind.CAPACITY if figures.takt_time is not None:
            return show_percent(found.value)
        case BottleneckKind.CAPACITY:
            return show_seconds(found.value, figures.calendar)
        case BottleneckKind.QUEUE:
            return said("{number} items", number=show_number(found.value))
        case BottleneckKind.QUALITY if found.flows:
            return said("{value} of rework", value=show_seconds(found.value, figures.calendar))
        case BottleneckKind.QUALITY:
            return said("{share} C&A", share=show_percent(found.value))


def _known(figures: Figures) -> str:
    return said("{known} of {total}", known=figures.numbers_known, total=figures.numbers_total)
