"""Figures as a page of plain text, in the words of the window and the PDF."""

from __future__ import annotations

from collections.abc import Iterator

from vsmap.analysis.figures import Bottleneck, BottleneckKind, Figures, StepFigures
from vsmap.cli.columns_of_text import aligned
from vsmap.model.quantities import Calendar
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.wording import (
    EN_DASH,
    show_change,
    show_number,
    show_percent,
    show_seconds,
)
from vsmap.model.workbook import Workbook

_HALVED = {
    BottleneckKind.DELAY: "halve it and its waits",
    BottleneckKind.CAPACITY: "halve its process time",
    BottleneckKind.QUEUE: "halve its wait",
    BottleneckKind.QUALITY: "halve its rework",
}
_DAY = 86_400


def page_text(workbook: Workbook, drawn: ValueStreamMap, figures: Figures) -> str:
    """The figures of one map: what, how sure, what holds it back, and what is to be looked at."""
    paragraphs = (
        [f"{workbook.title} · {drawn.name}", _calendar(figures.calendar)],
        aligned(_summary(figures)),
        _headed("Bottlenecks", aligned(_bottleneck_rows(figures))),
        aligned(_step_rows(figures), right=frozenset(range(1, 7))) if figures.steps else [],
        _headed("Problems", [problem.message for problem in figures.problems]),
    )
    return "\n\n".join("\n".join(lines) for lines in paragraphs if lines) + "\n"


def _headed(heading: str, lines: list[str]) -> list[str]:
    return [heading, *(f"  {line}" for line in lines)] if lines else []


def _calendar(calendar: Calendar) -> str:
    hours, days = show_number(calendar.hours_per_day), show_number(calendar.days_per_week)
    return f"{hours} h a day, {days} days a week"


def _summary(figures: Figures) -> Iterator[tuple[str, str, str]]:
    calendar = figures.calendar

    def time(seconds: float) -> str:
        return show_seconds(seconds, calendar)

    yield "Lead time", time(figures.lead_time), _joined(_elapsed(figures), _bounds(figures))
    yield "Process time", time(figures.process_time), "work on the lead-time path"
    yield "Wait time", time(figures.wait_time), ""
    yield "Total touch time", time(figures.total_touch_time), "all work, rework visits included"
    if figures.flow_efficiency is not None:
        yield "Flow efficiency", show_percent(figures.flow_efficiency), "process time / lead time"
    if figures.value_added_ratio is not None:
        yield "Value-added ratio", show_percent(figures.value_added_ratio), ""
    if figures.rolled_pca is not None:
        yield "Rolled %C&A", show_percent(figures.rolled_pca), "right first time through all steps"
    again = figures.lead_time_with_rework
    if again is not None and again != figures.lead_time:
        yield "With rework", time(again), "lead time, each return counted"
    if figures.implied_rework:
        yield "Implied rework", time(figures.implied_rework), "%C&A without a rework flow, one pass"
    if figures.takt_time is not None:
        yield "Takt time", time(figures.takt_time), "available time / demand"
    yield "Numbers known", f"{figures.numbers_known} of {figures.numbers_total}", _guesses(figures)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _elapsed(figures: Figures) -> str:
    days = show_number(figures.elapsed_lead_time / _DAY)
    return f"{days} calendar days"


def _guesses(figures: Figures) -> str:
    return f"{figures.numbers_guessed} of them guesses" if figures.numbers_guessed else ""


def _bounds(figures: Figures) -> str:
    """How far unknowns and ranges may move the lead time: `at least 29.9 d`, `20 d - 34 d`."""
    bounds, calendar = figures.lead_time_range, figures.calendar
    if bounds.low is None or bounds.low == bounds.high:
        return ""
    low = show_seconds(bounds.low, calendar)
    if bounds.high is None:
        return f"at least {low}"
    return f"{low} {EN_DASH} {show_seconds(bounds.high, calendar)}"


def _bottleneck_rows(figures: Figures) -> Iterator[tuple[str, str, str, str]]:
    for bottleneck in figures.bottlenecks:
        change = show_change(-bottleneck.payoff, figures.calendar)
        yield (
            f"by {bottleneck.kind.value}",
            bottleneck.name,
            f"{_HALVED[bottleneck.kind]}: {change}",
            _size(bottleneck, figures),
        )


def _size(bottleneck: Bottleneck, figures: Figures) -> str:
    """How large a bottleneck is, in the measure of its kind."""
    match bottleneck.kind:
        case BottleneckKind.DELAY:
            time = show_seconds(bottleneck.value, figures.calendar)
            share = "" if bottleneck.share is None else show_percent(bottleneck.share)
            return f"{time}, {share} of lead time" if share else time
        case BottleneckKind.CAPACITY:
            if figures.steps[bottleneck.step].utilisation is None:
                return f"{show_seconds(bottleneck.value, figures.calendar)} an item"
            return f"{show_percent(bottleneck.value)} used"
        case BottleneckKind.QUEUE:
            return f"{show_number(bottleneck.value)} items waiting"
        case BottleneckKind.QUALITY:
            if figures.lead_time_with_rework in (None, figures.lead_time):
                return f"{show_percent(bottleneck.value)} complete and accurate"
            return f"{show_seconds(bottleneck.value, figures.calendar)} of rework"


def _step_rows(figures: Figures) -> Iterator[tuple[str, ...]]:
    """A row a step; utilisation only where a demand makes it known."""
    steps = tuple(figures.steps.values())
    is_used = any(step.utilisation is not None for step in steps)
    used = ("used",) if is_used else ()
    yield "Step", "wait before", "process time", "visits", *used, "if wait halved", "if work halved"
    for step in steps:
        yield (
            step.name,
            _time(step.wait_before, figures.calendar),
            _time(step.process_time, figures.calendar),
            "?" if step.visits is None else show_number(step.visits),
            *((_used(step),) if is_used else ()),
            show_change(-step.payoff_wait, figures.calendar),
            show_change(-step.payoff_process, figures.calendar),
        )


def _used(step: StepFigures) -> str:
    return "" if step.utilisation is None else show_percent(step.utilisation)


def _time(seconds: float | None, calendar: Calendar) -> str:
    return "?" if seconds is None else show_seconds(seconds, calendar)
