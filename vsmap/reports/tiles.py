"""The five figures at the foot of the page: a rule, a label, a large figure, a note."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from vsmap.analysis.figures import Figures, Range
from vsmap.drawing.primitives import Ink, Weight
from vsmap.model.language import said
from vsmap.model.quantities import Calendar, Unit
from vsmap.model.wording import (
    EN_DASH,
    NO_BREAK,
    show_number,
    show_percent,
    show_seconds,
)
from vsmap.reports.headlines import is_well_known
from vsmap.reports.sheet import LEAST_TYPE, MM, Sheet, Style

LABEL = Style(9.5, Weight.REGULAR, Ink.INK2)
FIGURE = Style(24, Weight.SEMIBOLD)
_WIDTH, _PITCH = 27 * MM, 32 * MM
_NONE = EN_DASH


@dataclass(frozen=True, slots=True)
class Tile:
    """A figure with its name above and a few words below."""

    label: str
    figure: str
    note: str


def tiles_of(figures: Figures) -> tuple[Tile, ...]:
    """Total, work, wait, flow efficiency and right first time of a map."""
    calendar = figures.calendar
    total = said("Total") if is_well_known(figures) else said("Total, at least")
    efficiency = figures.flow_efficiency
    waiting = figures.wait_time / figures.lead_time if figures.lead_time else None
    return (
        Tile(total, _total(figures), _total_note(figures)),
        Tile(said("Work"), show_seconds(figures.process_time, calendar), _work_note(figures)),
        Tile(said("Wait"), show_seconds(figures.wait_time, calendar), _part_note(waiting)),
        Tile(said("Flow efficiency"), _percent(efficiency), _efficiency_note(figures)),
        Tile(said("Right first time"), _percent(figures.rolled_pca), _pca_note(figures)),
    )


def put_tiles(sheet: Sheet, tiles: Sequence[Tile], x: float, y: float) -> None:
    """Draw the tiles from left to right, their rules at y."""
    for number, tile in enumerate(tiles):
        left = x + number * _PITCH
        thick, ink = (1.4, Ink.INK) if number == 0 else (0.6, Ink.INK2)
        sheet.rule(left, left + _WIDTH, y, thick, ink)
        sheet.text(left, y + 5.2 * MM, tile.label, LABEL)
        sheet.text(left, y + 14.5 * MM, tile.figure, _fitting(sheet, tile.figure))
        note = sheet.short(tile.note, _PITCH - 2 * MM, _note_style(sheet, tile.note))
        sheet.text(left, y + 19.1 * MM, note, _note_style(sheet, tile.note))


def time_range(low: float | None, high: float | None, calendar: Calendar) -> str:
    """A derived time's bounds: `29\u201334 d`, `at least 12 d` where nothing bounds it above."""
    if low is None:
        return ""
    shown = show_seconds(low, calendar)
    if high is None:
        return said("at least {time}", time=shown)
    upper = show_seconds(high, calendar)
    if shown == upper:
        return ""
    number, _, unit = shown.rpartition(NO_BREAK)
    same_unit = unit == upper.rpartition(NO_BREAK)[2] and number
    return f"{number if same_unit else shown}{EN_DASH}{upper}"


def elapsed_note(figures: Figures) -> str:
    """The lead time in weeks and in calendar days: `6 weeks \u00b7 42 calendar days`."""
    calendar = figures.calendar
    weeks = figures.lead_time / calendar.seconds_per(Unit.WEEK)
    in_days = _calendar_days(figures)
    return f"{_weeks(weeks)} \u00b7 {in_days}" if weeks >= 1.995 else in_days


def _calendar_days(figures: Figures) -> str:
    days = show_number(figures.elapsed_lead_time / 86400)
    return said(
        "{number} calendar day|{number} calendar days", 1 if days == "1" else 2, number=days
    )


def _weeks(weeks: float) -> str:
    return said("{number} weeks", number=show_number(weeks))


def _total(figures: Figures) -> str:
    low = figures.lead_time_range.low
    seconds = figures.lead_time if is_well_known(figures) or low is None else low
    return show_seconds(seconds, figures.calendar)


def _total_note(figures: Figures) -> str:
    bounds: Range = figures.lead_time_range
    if not is_well_known(figures):
        return said("{count} not known", figures.numbers_total - figures.numbers_known)
    span = time_range(bounds.low, bounds.high, figures.calendar)
    weeks = figures.lead_time / figures.calendar.seconds_per(Unit.WEEK)
    if span or not figures.lead_time:
        return span
    return _weeks(weeks) if weeks >= 1.995 else _calendar_days(figures)


def _work_note(figures: Figures) -> str:
    bounds = figures.process_time_range
    span = time_range(bounds.low, bounds.high, figures.calendar)
    hours = figures.process_time / figures.calendar.seconds_per(Unit.HOUR)
    in_hours = f"{show_number(hours)}{NO_BREAK}h"
    if hours < 1 or in_hours == show_seconds(figures.process_time, figures.calendar):
        return span
    return in_hours


def _part_note(share: float | None) -> str:
    return said("{share} of it", share=show_percent(share)) if share is not None else ""


def _pca_note(figures: Figures) -> str:
    return said("%C&A, all steps") if figures.rolled_pca is not None else said("no %C&A known")


def _efficiency_note(figures: Figures) -> str:
    return said("work / total") if is_well_known(figures) else said("of what is known")


def _percent(share: float | None) -> str:
    if share is None:
        return _NONE
    return show_percent(share)


def _fitting(sheet: Sheet, text: str) -> Style:
    """The figure's style, smaller where it would run into the next tile."""
    for size in (24.0, 21.0, 18.0, 15.0, 12.0):
        style = Style(size, FIGURE.weight)
        if sheet.text_width(text, style) <= _PITCH - 2 * MM:
            return style
    return Style(LEAST_TYPE, FIGURE.weight)


def _note_style(sheet: Sheet, text: str) -> Style:
    if sheet.text_width(text, LABEL) <= _PITCH - 2 * MM:
        return LABEL
    return Style(LEAST_TYPE, LABEL.weight, LABEL.ink)
