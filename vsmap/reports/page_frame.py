"""The head and foot of every page: title, scope, state and date; calendar and what is known."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from vsmap.analysis.figures import Figures
from vsmap.drawing.primitives import Anchor, Ink, Weight
from vsmap.model.language import counted_as, phrase, said
from vsmap.model.quantities import Calendar
from vsmap.model.value_stream import MapState, ValueStreamMap
from vsmap.model.wording import NO_BREAK, show_number
from vsmap.model.workbook import Workbook
from vsmap.reports.fonts import STAND_IN, lacks_letters
from vsmap.reports.paper import MARGIN
from vsmap.reports.sheet import LEAST_TYPE, MM, Sheet, Style

TITLE = Style(10.5, Weight.SEMIBOLD)
SUBTITLE = Style(10.5, Weight.REGULAR, Ink.INK2)
FOOT = Style(LEAST_TYPE, Weight.REGULAR, Ink.INK2)
_TITLE_Y = 17.6 * MM
_FOOT_ABOVE_EDGE = 6.2 * MM
_DOT = f"{NO_BREAK}\u00b7 "
_MONTHS = phrase(
    "January, February, March, April, May, June, July, August, September, October, November, "
    "December"
)
_STATES = {
    MapState.CURRENT: phrase("current state"),
    MapState.FUTURE: phrase("future state"),
}


@dataclass(frozen=True, slots=True)
class PageNumber:
    """Which page of how many; a page alone has no number."""

    number: int = 1
    of: int = 1

    @property
    def text(self) -> str:
        """What the foot says at the right: `vsmap`, `vsmap \u00b7 1 of 4`."""
        return (
            "vsmap"
            if self.of == 1
            else "vsmap" + _DOT + said("{known} of {total}", known=self.number, total=self.of)
        )


ALONE = PageNumber()
"""A page that is not one of several."""


def put_title(
    sheet: Sheet, workbook: Workbook, stream: ValueStreamMap, what: str, right: float
) -> None:
    """Write the title line: the workbook's title, and what of it this page shows."""
    x = MARGIN
    room = right - x
    title = sheet.short(title_of(workbook, stream), 0.6 * room, TITLE)
    placed = sheet.text(x, _TITLE_Y, title, TITLE)
    parts = (what, state_of(stream), date_of(workbook.date))
    said_already = ("", title_of(workbook, stream).casefold())
    words = _DOT.join(part for part in parts if part.casefold() not in said_already)
    at = placed.box.right + 3 * MM
    sheet.text(at, _TITLE_Y, sheet.short(words, right - at, SUBTITLE), SUBTITLE)


def put_foot(sheet: Sheet, workbook: Workbook, figures: Figures, page: PageNumber) -> None:
    """Write the foot: calendar, share of numbers known, contributors, version, page."""
    y = sheet.height - _FOOT_ABOVE_EDGE
    right = sheet.width - MARGIN
    parts = [calendar_of(workbook.calendar), known_of(figures)]
    if workbook.contributors:
        people = said("{count} contributor|{count} contributors", len(workbook.contributors))
        parts.append(people)
    parts.append(said("version {number}", number=workbook.version))
    if any(lacks_letters(i.text) for i in sheet.items if hasattr(i, "text")):
        parts.append(
            said(
                "{letter} is a letter this typeface lacks; copy the text to get it",
                letter=STAND_IN,
            )
        )
    number = sheet.text_width(page.text, FOOT)
    room = right - MARGIN - number - 6 * MM
    sheet.text(MARGIN, y, sheet.short(_DOT.join(parts), room, FOOT), FOOT)
    sheet.text(right, y, page.text, FOOT, Anchor.END)


def title_of(workbook: Workbook, stream: ValueStreamMap) -> str:
    """The workbook's title, or else the map's name."""
    return workbook.title.strip() or stream.name.strip() or said("Value stream map")


def state_of(stream: ValueStreamMap) -> str:
    """Which time the map speaks of: `current state`; an alternative by its name."""
    if stream.state is MapState.ALTERNATIVE:
        return stream.name.strip() or said("an alternative")
    return said(_STATES[stream.state])


def date_of(date: datetime.date | None) -> str:
    """A date as people write it: `20 November 2026`.

    >>> date_of(datetime.date(2026, 11, 20)).replace(NO_BREAK, " ")
    '20 November 2026'
    """
    if date is None:
        return ""
    month = said(_MONTHS).split(", ")[date.month - 1]
    return said("{day}\u00a0{month}\u00a0{year}", day=date.day, month=month, year=date.year)


def calendar_of(calendar: Calendar) -> str:
    """The calendar in words: `8 h a day, 5 days a week`."""
    return said(
        "{hours}\u00a0h a day, {days} day a week|{hours}\u00a0h a day, {days} days a week",
        counted_as(calendar.days_per_week),
        hours=show_number(calendar.hours_per_day),
        days=show_number(calendar.days_per_week),
    )


def known_of(figures: Figures) -> str:
    """How much is known: `17 of 19 numbers known, 7 of them guesses`."""
    known, total = figures.numbers_known, figures.numbers_total
    text = said(
        "{known} of {count} number known|{known} of {count} numbers known", total, known=known
    )
    if not figures.numbers_guessed:
        return text
    guesses = said("{count} of them a guess|{count} of them guesses", figures.numbers_guessed)
    return f"{text}, {guesses}"
