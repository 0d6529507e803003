"""The appendix: every number with its standing, what is assumed, how each figure is worked out."""

from __future__ import annotations

from collections.abc import Iterator

from vsmap.analysis.explanation import explain
from vsmap.analysis.figures import Figures
from vsmap.drawing.primitives import Anchor
from vsmap.model.ids import MapId
from vsmap.model.language import said
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.wording import show_number, show_percent, show_seconds
from vsmap.model.workbook import Workbook
from vsmap.reports.appendix_tables import NAME, flow_table, step_table, unsaid
from vsmap.reports.page_frame import calendar_of, known_of, put_title
from vsmap.reports.pagination import BODY, QUIET, Cell, Column, Pages, Row
from vsmap.reports.paper import MARGIN, Paper
from vsmap.reports.sheet import MM, Sheet
from vsmap.reports.tiles import time_range

FIGURES = (
    "lead_time",
    "process_time",
    "wait_time",
    "total_touch_time",
    "flow_efficiency",
    "value_added_ratio",
    "rolled_pca",
    "lead_time_with_rework",
    "implied_rework",
    "takt_time",
    "bottleneck.delay",
    "bottleneck.capacity",
    "bottleneck.queue",
    "bottleneck.quality",
    "numbers_known",
)
"""The figures told, by the names under which analysis explains them."""


def appendix_sheets(
    workbook: Workbook, stream: ValueStreamMap, figures: Figures, paper: Paper
) -> list[Sheet]:
    """Compose the pages without their feet, which need to know how many there are."""

    def begin() -> Sheet:
        sheet = Sheet(paper.width, paper.height)
        put_title(sheet, workbook, stream, said("appendix"), paper.width - MARGIN)
        return sheet

    pages = Pages(begin)
    _put_steps(pages, stream, figures, paper.width - 2 * MARGIN)
    _put_assumptions(pages, stream, figures)
    _put_problems(pages, figures)
    _put_calendar(pages, workbook, figures)
    _put_figures(pages, workbook, stream.id, figures, paper.width - 2 * MARGIN)
    return pages.sheets


def _put_steps(pages: Pages, stream: ValueStreamMap, figures: Figures, width: float) -> None:
    pages.heading(said("Every step"))
    columns, rows = step_table(stream, figures, width, pages.measure)
    if not rows:
        pages.paragraph(said("This map has no steps yet."))
        return
    pages.paragraph(
        said(
            "~ and dots: a guess. A line with n: measured, on so many items. A line with "
            "two ends: a range, the dot is the likely value. ?: nobody knows yet. Plain: "
            "agreed."
        ),
        QUIET,
    )
    pages.table(columns, rows)
    columns, rows = flow_table(stream, figures, width)
    if rows:
        pages.heading(said("Splits, joins, returns and what waits there"))
        pages.table(columns, rows)


def _put_assumptions(pages: Pages, stream: ValueStreamMap, figures: Figures) -> None:
    pages.heading(said("Assumptions and unknowns"))
    pages.paragraph(f"{known_of(figures)}.")
    for what, where in unsaid(stream, figures):
        if where:
            pages.paragraph(f"{what}: {', '.join(where)}.")
    pages.paragraph(
        said(
            "What nobody knows counts as nothing in the figures and leaves their upper "
            "bound open. A range without a likely value counts with its middle. Where "
            "branches run side by side the longest one counts; where one of several is "
            "taken, each counts by its share."
        )
    )


def _put_problems(pages: Pages, figures: Figures) -> None:
    if not figures.problems:
        return
    pages.heading(said("To look at"))
    for problem in figures.problems:
        pages.paragraph(problem.message)


def _put_figures(
    pages: Pages, workbook: Workbook, map_id: MapId, figures: Figures, width: float
) -> None:
    pages.heading(said("How the figures are worked out"))
    rest = width - 82 * MM
    columns = [
        Column(said("Figure"), 44 * MM),
        Column(said("Value"), 38 * MM, Anchor.END),
        Column(said("Worked out as"), rest * 0.64),
        Column(said("Source"), rest * 0.36),
    ]
    pages.table(columns, list(_figure_rows(workbook, map_id, figures)))


def _figure_rows(workbook: Workbook, map_id: MapId, figures: Figures) -> Iterator[Row]:
    told_kinds = {b.kind.value for b in figures.bottlenecks}
    for name in FIGURES:
        family, _, kind = name.partition(".")
        if family == "bottleneck" and kind not in told_kinds:
            continue
        told = explain(workbook, map_id, name, figures)
        value = [(told.value, NAME)]
        bounds = _bounds(name, figures)
        if bounds:
            value.append((bounds, QUIET))
        how = [(told.formula, BODY)]
        if told.note:
            how.append((told.note, QUIET))
        yield Row(
            (
                Cell(((told.title, NAME),)),
                Cell(tuple(value)),
                Cell(tuple(how)),
                Cell(((told.source, QUIET),)),
            )
        )


def _bounds(name: str, figures: Figures) -> str:
    """The low and high of the figures that have them."""
    match name:
        case "lead_time":
            bounds = figures.lead_time_range
        case "process_time":
            bounds = figures.process_time_range
        case "flow_efficiency":
            return _share_range(figures)
        case _:
            return ""
    return time_range(bounds.low, bounds.high, figures.calendar)


def _share_range(figures: Figures) -> str:
    bounds = figures.flow_efficiency_range
    if bounds.low is None or bounds.high is None or bounds.low == bounds.high:
        return ""
    if not bounds.low:
        return said("at most {high}", high=show_percent(bounds.high))
    ends = {"low": show_percent(bounds.low), "high": show_percent(bounds.high)}
    return said("{low} to {high}", **ends)


def _put_calendar(pages: Pages, workbook: Workbook, figures: Figures) -> None:
    calendar = workbook.calendar
    pages.heading(said("Calendar"), 20 * MM)
    pages.paragraph(
        said(
            "{calendar}. A month is 52/12 weeks. Times are working times; calendar days "
            "(cd) and weeks (cw) are turned into them.",
            calendar=calendar_of(calendar),
        )
    )
    if figures.lead_time:
        days = figures.elapsed_lead_time / 86400
        pages.paragraph(
            said(
                "The lead time of {lead_time} is {days} calendar days from request to delivery.",
                lead_time=show_seconds(figures.lead_time, calendar),
                days=show_number(days),
            )
        )
    who = said("{count} contributor|{count} contributors", len(workbook.contributors))
    if workbook.contributors:
        pages.paragraph(f"{who}: {', '.join(workbook.contributors)}.")
