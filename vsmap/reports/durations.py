"""Lengths of time as a sentence says them: `30 days`, `six weeks`, `40 minutes`."""

from __future__ import annotations

from vsmap.model.quantities import Calendar, Unit
from vsmap.model.wording import NO_BREAK, reading_unit, show_number

_NUMBERS = (
    "no", "one", "two", "three", "four", "five", "six",
    "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip
_NAMES = {
    Unit.SECOND: "second",
    Unit.MINUTE: "minute",
    Unit.HOUR: "hour",
    Unit.DAY: "day",
    Unit.WEEK: "week",
}
_WHOLE_FROM = 9.995
_WEEKS_FROM = 2
_NEARLY_WHOLE = 0.02


def told(seconds: float, calendar: Calendar) -> str:
    """A time in figures with its unit spelled out; whole from ten up: `24 days`, `2.5 hours`."""
    unit = reading_unit(seconds, calendar)
    return _phrase(_rounded(seconds / calendar.seconds_per(unit)), unit)


def told_in_words(seconds: float, calendar: Calendar) -> str:
    """A time with words up to twelve, in weeks where it is whole weeks: `six weeks`, `24 days`."""
    weeks = seconds / calendar.seconds_per(Unit.WEEK)
    if weeks >= _WEEKS_FROM * (1 - _NEARLY_WHOLE) and _is_nearly_whole(weeks):
        return _phrase(round(weeks), Unit.WEEK, in_words=True)
    unit = reading_unit(seconds, calendar)
    return _phrase(_rounded(seconds / calendar.seconds_per(unit)), unit, in_words=True)


def the_rest(seconds: float, of: float, calendar: Calendar) -> str:
    """What is left after `of`, which was just told: `27`; in another unit `27 days`, `day`."""
    rest = told(seconds, calendar)
    number, _, unit = rest.partition(NO_BREAK)
    taken_unit = told(of, calendar).partition(NO_BREAK)[2]
    if unit.rstrip("s") == taken_unit.rstrip("s"):
        return number
    return unit if number == "1" else rest


def counted(count: int, noun: str, plural: str = "") -> str:
    """A number of things, in figures: `1 number`, `5 numbers`.

    >>> counted(2, "step")
    '2 steps'
    """
    return f"{count} {noun if count == 1 else plural or noun + 's'}"


def _phrase(value: float, unit: Unit, *, in_words: bool = False) -> str:
    whole = value == int(value)
    number = _NUMBERS[int(value)] if in_words and whole and value <= 12 else show_number(value)
    return f"{number}{NO_BREAK}{_NAMES[unit]}{'' if value == 1 else 's'}"


def _rounded(value: float) -> float:
    return float(round(value)) if value >= _WHOLE_FROM else float(show_number(value))


def _is_nearly_whole(value: float) -> bool:
    return abs(value - round(value)) <= _NEARLY_WHOLE * value and round(value) >= 1
