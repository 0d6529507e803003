"""The six figures of the strip, put into words. No widgets here."""

from __future__ import annotations

from dataclasses import dataclass

from vsmap.analysis.figures import Figures
from vsmap.analysis.live import StripFigures
from vsmap.app.panels.strip_gaps import Gaps, Given, Rework
from vsmap.model.language import phrase, said
from vsmap.model.quantities import Calendar, Unit
from vsmap.model.wording import (
    EN_DASH,
    NO_BREAK,
    show_change,
    show_number,
    show_percent,
    show_seconds,
)

NOT_KNOWN = "?"
NO_GAPS = Gaps()
_NO_TIMES = (phrase("no times given yet"), "")
_NO_WORK, _NO_WAITS = phrase("no work given yet"), phrase("no waits given yet")
_AT_MOST, _AT_LEAST = phrase("at most: some waits unknown"), phrase("at least: some work unknown")
_EFFICIENCY_BOUNDS = {
    (Given.ALL, Given.ALL): (phrase("work / lead time"),),
    (Given.ALL, Given.SOME): (_AT_MOST, phrase("at most")),
    (Given.SOME, Given.ALL): (_AT_LEAST, phrase("at least")),
    (Given.SOME, Given.SOME): (
        phrase("work / lead time, as far as known"),
        phrase("as far as known"),
    ),
    **{(work, Given.NONE): (_NO_WAITS, "") for work in (Given.ALL, Given.SOME)},
    **{(Given.NONE, waits): (_NO_WORK, "") for waits in (Given.ALL, Given.SOME)},
    (Given.NONE, Given.NONE): _NO_TIMES,
}
_NO_REWORK_TIME = {
    Rework.NONE: phrase("no rework drawn"),
    Rework.SHARE_UNKNOWN: phrase("rework drawn, its share unknown"),
    Rework.DRAWN: phrase("rework adds no time"),
}
_NEARLY_WHOLE = 0.02
_SECONDS_A_DAY = 86400


StripSource = StripFigures | Figures
"""What the strip reads of a map: its quick figures or the full ones."""


@dataclass(frozen=True, slots=True)
class StripFigure:
    """One cell: `figure` large, `beside` it in smaller type, `notes` from longest to shortest.

    `name` is the figure's name for "why this number?"; `part` (0 to 1) draws a bar, `dots` (sure,
    guessed, unknown) draw dots, `ring` the hotspot's mark.
    """

    name: str
    label: str
    figure: str
    beside: str = ""
    notes: tuple[str, ...] = ("",)
    part: float | None = None
    dots: tuple[int, int, int] | None = None
    ring: bool = False


def strip_figures(
    figures: StripSource, calendar: Calendar, gaps: Gaps = NO_GAPS
) -> tuple[StripFigure, ...]:
    """The six cells of the strip, in order; `gaps` are what they don't know of the path."""
    return (
        _lead_time(figures, calendar),
        _process_time(figures, calendar, gaps),
        _flow_efficiency(figures, gaps),
        _rolled_pca(figures, calendar, gaps),
        _bottleneck(figures, calendar),
        _numbers_known(figures),
    )


def _lead_time(figures: StripSource, calendar: Calendar) -> StripFigure:
    if figures.numbers_known == 0:
        return StripFigure("lead_time", said("Lead time"), NOT_KNOWN, "", _all_said(_NO_TIMES))
    elapsed = show_number(figures.elapsed_lead_time / _SECONDS_A_DAY)
    days = said(
        "{number} calendar day|{number} calendar days",
        1 if elapsed == "1" else 2,
        number=elapsed,
    )
    bounds = _bounds(figures, calendar)
    notes: tuple[str, ...] = (f"{bounds} · {days}", bounds, "") if bounds else (days, "")
    return StripFigure(
        "lead_time",
        said("Lead time"),
        show_seconds(figures.lead_time, calendar),
        _in_weeks(figures.lead_time, calendar),
        notes,
    )


def _bounds(figures: StripSource, calendar: Calendar) -> str:
    low, high = figures.lead_time_range.low, figures.lead_time_range.high
    if low is None:
        return ""
    if high is None:
        return said("at least {low}", low=show_seconds(low, calendar))
    if abs(high - low) < 1:
        return ""
    unit = Unit.DAY if high >= calendar.seconds_per_day else None
    shown = show_seconds(high, calendar, unit)
    number = show_seconds(low, calendar, unit)
    same_unit = number.rpartition(NO_BREAK)[2] == shown.rpartition(NO_BREAK)[2]
    return f"{number.rpartition(NO_BREAK)[0] if same_unit else number}{EN_DASH}{shown}"


def _in_weeks(seconds: float, calendar: Calendar) -> str:
    weeks = seconds / calendar.seconds_per(Unit.WEEK)
    whole = round(weeks)
    if whole < 2 or abs(weeks - whole) > _NEARLY_WHOLE * whole:
        return ""
    return said("{count}\u00a0weeks", whole)


def _process_time(figures: StripSource, calendar: Calendar, gaps: Gaps) -> StripFigure:
    if figures.numbers_known == 0:
        return StripFigure(
            "process_time", said("Process time"), NOT_KNOWN, "", _all_said(_NO_TIMES)
        )
    waits_known = gaps.waits is not Given.NONE
    wait = (
        said("{wait_time} of waiting", wait_time=show_seconds(figures.wait_time, calendar))
        if waits_known
        else said("wait ?")
    )
    if gaps.work is Given.NONE:
        return StripFigure("process_time", said("Process time"), NOT_KNOWN, "", (wait, ""))
    hours = show_seconds(figures.process_time, calendar, Unit.HOUR)
    work = hours if figures.process_time >= calendar.seconds_per_day else ""
    long = said("{work} of work, {wait}", work=work, wait=wait) if work else wait
    figure = show_seconds(figures.process_time, calendar)
    return StripFigure("process_time", said("Process time"), figure, "", (long, wait, ""))


def _flow_efficiency(figures: StripSource, gaps: Gaps) -> StripFigure:
    part, bound = figures.flow_efficiency, _EFFICIENCY_BOUNDS[gaps.work, gaps.waits]
    if figures.numbers_known == 0:
        part, figure, bound = None, NOT_KNOWN, _NO_TIMES
    elif part is None or Given.NONE in (gaps.work, gaps.waits):
        part, figure = None, NOT_KNOWN
    else:
        figure = show_percent(part)
    return StripFigure(
        "flow_efficiency", said("Flow efficiency"), figure, "", _all_said(bound), part
    )


def _rolled_pca(figures: StripSource, calendar: Calendar, gaps: Gaps) -> StripFigure:
    rework = figures.lead_time_with_rework
    if figures.rolled_pca is None:
        note = said("no %C&A given yet")
    elif rework is None:
        note = said("with rework: can\u2019t be told")
    elif abs(rework - figures.lead_time) >= 1:
        note = said("{rework} with rework", rework=show_seconds(rework, calendar))
    else:
        note = said(_NO_REWORK_TIME[gaps.rework])
    figure = NOT_KNOWN if figures.rolled_pca is None else show_percent(figures.rolled_pca)
    return StripFigure("rolled_pca", said("Rolled %C&A"), figure, "", (note, ""))


def _bottleneck(figures: StripSource, calendar: Calendar) -> StripFigure:
    hotspot = figures.hotspot
    if hotspot is None:
        unknown = (said("no times to compare yet"), "")
        return StripFigure("bottleneck.delay", said("Bottleneck by delay"), NOT_KNOWN, "", unknown)
    gain = show_change(-hotspot.payoff, calendar)
    notes = (
        said("halve it and its waits: {gain}", gain=gain),
        said("halved: {gain}", gain=gain),
        "",
    )
    return StripFigure(
        "bottleneck.delay", said("Bottleneck by delay"), hotspot.name, "", notes, ring=True
    )


def _numbers_known(figures: StripSource) -> StripFigure:
    known, total = figures.numbers_known, figures.numbers_total
    dots = (known - figures.numbers_guessed, figures.numbers_guessed, total - known)
    return StripFigure(
        "numbers_known",
        said("Numbers known"),
        str(known),
        said("of {total}", total=total),
        (_told(dots),),
        dots=dots,
    )


def _told(dots: tuple[int, int, int]) -> str:
    sure, guessed, unknown = dots
    return said(
        "{sure} agreed or measured, {guessed} guessed, {unknown} unknown",
        sure=sure,
        guessed=guessed,
        unknown=unknown,
    )


def _all_said(notes: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(said(note) if note else "" for note in notes)
