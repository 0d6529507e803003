"""Lengths of time as a sentence says them: `30 days`, `six weeks`, `40 minutes`."""

from __future__ import annotations

from vsmap.model.language import counted_as, phrase, said
from vsmap.model.quantities import Calendar, Unit
from vsmap.model.wording import NO_BREAK, reading_unit, show_number

_NUMBERS = (
    phrase("no"), phrase("one"), phrase("two"), phrase("three"), phrase("four"), phrase("five"),
    phrase("six"), phrase("seven"), phrase("eight"), phrase("nine"), phrase("ten"),
    phrase("eleven"), phrase("twelve"),
)  # fmt: skip
_WITH_UNIT = {
    Unit.SECOND: phrase("{number}\u00a0second|{number}\u00a0seconds"),
    Unit.MINUTE: phrase("{number}\u00a0minute|{number}\u00a0minutes"),
    Unit.HOUR: phrase("{number}\u00a0hour|{number}\u00a0hours"),
    Unit.DAY: phrase("{number}\u00a0day|{number}\u00a0days"),
    Unit.WEEK: phrase("{number}\u00a0week|{number}\u00a0weeks"),
}
_WHOLE_FROM = 9.995
_WEEKS_FROM = 2
_NEARLY_WHOLE = 0.02


def told(seconds: float, calendar: Calendar) -> str:
    """A time in figures with its unit spelled out; whole from ten up: `24 days`, `2.5 hours`."""
    unit = reading_unit(seconds, calendar)
    return _in_words(_rounded(seconds / calendar.seconds_per(unit)), unit)


def told_in_words(seconds: float, calendar: Calendar) -> str:
    """A time with words up to twelve, in weeks where it is whole weeks: `six weeks`, `24 days`."""
    weeks = seconds / calendar.seconds_per(Unit.WEEK)
    if weeks >= _WEEKS_FROM * (1 - _NEARLY_WHOLE) and _is_nearly_whole(weeks):
        return _in_words(round(weeks), Unit.WEEK, in_words=True)
    unit = reading_unit(seconds, calendar)
    return _in_words(_rounded(seconds / calendar.seconds_per(unit)), unit, in_words=True)


def the_rest(seconds: float, of: float, calendar: Calendar) -> str:
    """What is left after `of`, which was just told: `27`; in another unit `27 days`, `day`."""
    rest = told(seconds, calendar)
    number, _, unit = rest.partition(NO_BREAK)
    taken_unit = told(of, calendar).partition(NO_BREAK)[2]
    if unit.rstrip("s") == taken_unit.rstrip("s"):
        return number
    return unit if number == "1" else rest


def _in_words(value: float, unit: Unit, *, in_words: bool = False) -> str:
    whole = value == int(value)
    is_word = in_words and whole and value <= 12
    number = said(_NUMBERS[int(value)]) if is_word else show_number(value)
    return said(_WITH_UNIT[unit], counted_as(value), number=number)


def _rounded(value: float) -> float:
    return float(round(value)) if value >= _WHOLE_FROM else float(f"{value:.3g}")


def _is_nearly_whole(value: float) -> bool:
    return abs(value - round(value)) <= _NEARLY_WHOLE * value and round(value) >= 1
