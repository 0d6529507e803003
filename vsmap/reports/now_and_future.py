"""Two bars on one scale: what a request takes now and what it shall take."""

from __future__ import annotations

from dataclasses import dataclass

from vsmap.analysis.figures import Figures
from vsmap.drawing.primitives import Ink, Rect, Weight
from vsmap.model.language import said
from vsmap.model.quantities import Calendar
from vsmap.model.wording import show_seconds
from vsmap.reports.sheet import MM, Sheet, Style

LABEL = Style(9.5, Weight.REGULAR, Ink.INK2)
_TOTAL = Style(10, Weight.SEMIBOLD)
_INDENT = 16.2 * MM
_HEIGHT = 2.5 * MM
_PITCH = 5.4 * MM
_LEAST = 1.2


@dataclass(frozen=True, slots=True)
class NamedFigures:
    """The figures of a map under the word that names its bar."""

    name: str
    figures: Figures


def put_bars(
    sheet: Sheet, now: NamedFigures, future: NamedFigures, span: tuple[float, float], y: float
) -> None:
    """Draw the two bars one below the other, the middle of the first at y."""
    calendar = now.figures.calendar
    totals = [_total(f) for f in (now, future)]
    room = max(sheet.text_width(t, _TOTAL) for t in totals) + 3 * MM
    left = span[0] + _INDENT
    longest = max(now.figures.lead_time, future.figures.lead_time)
    scale = (span[1] - left - room) / longest if longest else 0.0
    for number, (named, total) in enumerate(zip((now, future), totals, strict=True)):
        middle = y + number * _PITCH
        baseline = middle + 0.35 * LABEL.size
        sheet.text(span[0], baseline, sheet.short(named.name, _INDENT - 1 * MM, LABEL), LABEL)
        end = _put_bar(sheet, named.figures, left, middle, scale)
        placed = sheet.text(end + 2.4 * MM, baseline, total, _TOTAL)
        note = _note(named.figures, calendar)
        at = placed.box.right + 4 * MM
        if named is future and at + sheet.text_width(note, LABEL) <= span[1]:
            sheet.text(at, baseline, note, LABEL)


def _put_bar(sheet: Sheet, figures: Figures, left: float, middle: float, scale: float) -> float:
    """Work dark, then the wait pale; the x where the bar ends."""
    work, wait = figures.process_time * scale, figures.wait_time * scale
    work = max(work, _LEAST) if figures.process_time else 0.0
    top = middle - _HEIGHT / 2
    if wait:
        sheet.add(Rect(left + work, top, wait, _HEIGHT, fill=Ink.WAIT))
    if work:
        sheet.add(Rect(left, top, work, _HEIGHT, fill=Ink.WORK))
    return left + work + wait


def _total(named: NamedFigures) -> str:
    return show_seconds(named.figures.lead_time, named.figures.calendar)


def _note(figures: Figures, calendar: Calendar) -> str:
    work = show_seconds(figures.process_time, calendar)
    return said(
        "{work} of work and {wait} of waiting",
        work=work,
        wait=show_seconds(figures.wait_time, calendar),
    )
