"""How a number was understood, said back while it is being typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from vsmap.model.language import counted_as, phrase, said
from vsmap.model.measures import Measure, Standing, number_bounds, time_bounds
from vsmap.model.quantities import Calendar, Duration, Unit
from vsmap.model.wording import show_duration, show_number, show_percent, show_seconds

if TYPE_CHECKING:
    from vsmap.model.errors import NotationError

_WORDS = {
    Unit.SECOND: phrase("{number} second|{number} seconds"),
    Unit.MINUTE: phrase("{number} minute|{number} minutes"),
    Unit.HOUR: phrase("{number} working hour|{number} working hours"),
    Unit.DAY: phrase("{number} working day|{number} working days"),
    Unit.WEEK: phrase("{number} working week|{number} working weeks"),
    Unit.MONTH: phrase("{number} working month|{number} working months"),
    Unit.CALENDAR_DAY: phrase("{number} calendar day|{number} calendar days"),
    Unit.CALENDAR_WEEK: phrase("{number} calendar week|{number} calendar weeks"),
}
_ELAPSED = (Unit.CALENDAR_DAY, Unit.CALENDAR_WEEK)


@dataclass(frozen=True, slots=True)
class Echo:
    """What was understood: a sentence, a shorter aside, and where in a range the likely lies.

    `likely_at` is 0 at the low end, 1 at the high end, None where there is no range.
    """

    sentence: str
    aside: str = ""
    likely_at: float | None = None


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """Why a text can't be read, what to do, and samples of what can."""

    reason: str
    remedy: str
    samples: tuple[str, ...]


def echo_of(value: Measure[Any], calendar: Calendar, *, is_share: bool = False) -> Echo:
    """How a time, share or count was read."""
    if not value.is_known:
        return Echo(said("not known yet"))
    some = value.likely if value.likely is not None else value.low
    if isinstance(some, Duration):
        return _time_echo(value, calendar)
    return _number_echo(value, show_percent if is_share else show_number)


def not_understood(error: NotationError, samples: tuple[str, ...] = ()) -> NotUnderstood:
    """What to say of a text that can't be read, with samples better than the error's own if any."""
    reason = error.reason
    if reason.startswith('"'):
        reason = reason.replace('"', "\u201c", 1).replace('"', "\u201d", 1)
    remedy = said("Write one of these. Your text stays here.")
    return NotUnderstood(reason, remedy, samples or error.samples)


def _time_echo(value: Measure[Duration], calendar: Calendar) -> Echo:
    bounds = time_bounds(value, calendar)
    if value.low is None or value.high is None or bounds.high is None:
        words = said("no time at all") if value.likely is None else _in_words(value.likely)
        return Echo(_with_standing(value, words), _converted(value.likely, calendar))
    low, high = _in_words(value.low), _in_words(value.high)
    unit = value.high.unit if len(value.high.amounts) == 1 else None
    if value.low.unit == unit and len(value.low.amounts) == 1:
        low = show_number(value.low.amounts[0].value)
    likely = (
        show_seconds(bounds.likely, calendar, unit)
        if value.likely is None
        else show_duration(value.likely)
    )
    at = _place(bounds.low, bounds.likely, bounds.high)
    sentence = said("between {low} and {high}", low=low, high=high)
    return Echo(_with_standing(value, sentence), said("likely {value}", value=likely), at)


def _number_echo(value: Measure[float], show: Any) -> Echo:
    bounds = number_bounds(value)
    if value.low is None or value.high is None or bounds.high is None:
        return Echo(_with_standing(value, show(bounds.likely)))
    sentence = said("between {low} and {high}", low=show(value.low), high=show(value.high))
    at = _place(bounds.low, bounds.likely, bounds.high)
    likely = said("likely {value}", value=show(bounds.likely))
    return Echo(_with_standing(value, sentence), likely, at)


def _with_standing(value: Measure[Any], sentence: str) -> str:
    match value.standing:
        case Standing.GUESS:
            return said("{number}, a guess", number=sentence)
        case Standing.MEASURED:
            if value.count is None:
                return said("{number}, measured", number=sentence)
            return said(
                "{number}, measured on {count} item|{number}, measured on {count} items",
                value.count,
                number=sentence,
            )
        case Standing.AGREED:
            return sentence


def _in_words(duration: Duration) -> str:
    if duration.is_zero:
        return said("no time at all")
    return " ".join(
        said(_WORDS[amount.unit], counted_as(amount.value), number=show_number(amount.value))
        for amount in duration.amounts
    )


def _converted(duration: Duration | None, calendar: Calendar) -> str:
    """What an elapsed time is in working time, which is never silent."""
    if duration is None or not any(amount.unit in _ELAPSED for amount in duration.amounts):
        return ""
    return said("{time} of work", time=show_seconds(calendar.seconds(duration), calendar))


def _place(low: float, likely: float, high: float) -> float:
    return 0.5 if high <= low else (likely - low) / (high - low)
