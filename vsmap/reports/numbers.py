"""A number as a page shows it: its text, and how sure people are, which gives it its marks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from vsmap.analysis.figures import Figures
from vsmap.model.flows import Flow
from vsmap.model.measures import (
    CountMeasure,
    Measure,
    ShareMeasure,
    Standing,
    TimeMeasure,
    number_bounds,
    time_bounds,
)
from vsmap.model.quantities import Calendar
from vsmap.model.wording import NO_BREAK, show_count, show_seconds, show_share, show_time

AT_LEAST = "\u2265"
"""Before a sum of which some parts are not known."""


@dataclass(frozen=True, slots=True)
class Number:
    """The text of a number and its standing.

    `likely_at` is where the likely value lies between low (0) and high (1); None: not a range.
    `seconds` is the likely value of a time. `count`: how many items a measured number rests on.
    """

    text: str
    known: bool = True
    guess: bool = False
    measured: bool = False
    likely_at: float | None = None
    seconds: float | None = None
    count: int | None = None


UNKNOWN_NUMBER = Number("?", known=False)


def time_number(measure: TimeMeasure, calendar: Calendar) -> Number:
    """A time as it was typed."""
    if not measure.is_known:
        return UNKNOWN_NUMBER
    low, likely, high = time_bounds(measure, calendar)
    return _number(measure, show_time(measure), low, likely, high, seconds=likely)


def share_number(measure: ShareMeasure) -> Number:
    """A share as it was typed: `70 %`."""
    return _plain(measure, show_share(measure))


def count_number(measure: CountMeasure) -> Number:
    """A number of people or pieces as it was typed."""
    return _plain(measure, show_count(measure))


def wait_number(flow: Flow, figures: Figures) -> Number:
    """The wait of a flow: as typed, else what its inventory comes to at the demand."""
    if flow.wait.is_known or flow.id not in figures.flows:
        return time_number(flow.wait, figures.calendar)
    seconds = figures.flows[flow.id].wait
    if seconds is None:
        return UNKNOWN_NUMBER
    standing = flow.inventory.standing
    return derived(seconds, figures.calendar, guess=standing is Standing.GUESS)


def derived(
    seconds: float, calendar: Calendar, *, guess: bool = False, unknown: int = 0, of: int = 1
) -> Number:
    """A sum of times; `unknown` of its `of` parts are not known, which the text says."""
    if unknown and unknown >= of:
        return UNKNOWN_NUMBER
    at_least = f"{AT_LEAST}{NO_BREAK}" if unknown else ""
    text = f"{at_least}{'~' if guess else ''}{show_seconds(seconds, calendar)}"
    return Number(text, guess=guess, seconds=seconds)


def _plain(measure: Measure[Any], text: str) -> Number:
    if not measure.is_known:
        return UNKNOWN_NUMBER
    return _number(measure, text, *number_bounds(measure), seconds=None)


def _number(
    measure: Measure[Any],
    text: str,
    low: float,
    likely: float,
    high: float | None,
    seconds: float | None,
) -> Number:
    spread = (high or 0.0) - low if measure.is_range else 0.0
    return Number(
        text,
        guess=measure.is_guess,
        measured=measure.standing is Standing.MEASURED,
        likely_at=(likely - low) / spread if spread else None,
        seconds=seconds,
        count=measure.count,
    )
