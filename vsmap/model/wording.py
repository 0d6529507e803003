"""Numbers written for people and for files.

Two ways: *exact* text that reads back to the very same measure, and *display* text with at most
three significant digits, a no-break space before the unit and an en dash in ranges.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from vsmap.model.language import counted_as, numerals, phrase, said
from vsmap.model.measures import CountMeasure, Measure, ShareMeasure, Standing, TimeMeasure
from vsmap.model.quantities import Amount, Calendar, Duration, Unit

NO_BREAK = "\u00a0"
EN_DASH = "\u2013"
MINUS = "\u2212"
_LADDER = (Unit.DAY, Unit.HOUR, Unit.MINUTE, Unit.SECOND)
_EXACT_UP_TO = 200
_IN_WORDS = {
    Unit.CALENDAR_DAY: phrase("{number}\u00a0calendar day|{number}\u00a0calendar days"),
    Unit.CALENDAR_WEEK: phrase("{number}\u00a0calendar week|{number}\u00a0calendar weeks"),
}


def exact_time(measure: TimeMeasure) -> str:
    """The time as text that parse_time reads back unchanged: `~2/3/4 d`, `3.2 d (n=42)`, `?`."""
    return _exact(measure, _exact_duration)


def exact_share(measure: ShareMeasure) -> str:
    """The share as text that parse_share reads back unchanged: `0.9`, `~0.7-0.9`, `?`."""
    return _exact(measure, exact_number)


def exact_count(measure: CountMeasure) -> str:
    """The count as text that parse_count reads back unchanged."""
    return _exact(measure, exact_number)


def show_time(measure: TimeMeasure) -> str:
    """The time as people read it: `~2-4 h` with an en dash, `1 h 30 min`, `?`."""
    return _show(measure, show_duration, _low_time)


def show_share(measure: ShareMeasure) -> str:
    """The share as people read it: `70 %`."""
    return _show(measure, show_percent, _low_share)


def show_count(measure: CountMeasure) -> str:
    """The count as people read it: `7 000`."""
    return _show(measure, show_number, _low_count)


def show_duration(duration: Duration) -> str:
    """A duration in the units typed: `1 h 30 min`, `3 calendar days`; none at all is `0`."""
    if duration.is_zero:
        return "0"
    return NO_BREAK.join(_show_amount(amount) for amount in duration.amounts)


def show_seconds(seconds: float, calendar: Calendar, unit: Unit | None = None) -> str:
    """Working seconds in a unit that reads well: `30 d`, `1.5 h`, `188 s`.

    >>> show_seconds(188, Calendar()).replace(NO_BREAK, " ")
    '188 s'
    """
    if seconds == 0 and unit is None:
        return "0"
    chosen = unit or reading_unit(seconds, calendar)
    return f"{show_number(seconds / calendar.seconds_per(chosen))}{NO_BREAK}{chosen.value}"


def reading_unit(seconds: float, calendar: Calendar) -> Unit:
    """The unit in which a derived time reads best: days from one day, else a small number."""
    size = abs(seconds)
    if size >= calendar.seconds_per(Unit.DAY) * 0.9995:
        return Unit.DAY
    smaller = [unit for unit in _LADDER[1:] if size >= calendar.seconds_per(unit) * 0.9995]
    for unit in smaller:
        value = size / calendar.seconds_per(unit)
        if value <= _EXACT_UP_TO and abs(value * 20 - round(value * 20)) < 1e-6:
            return unit
    return smaller[0] if smaller else Unit.SECOND


def show_change(seconds: float, calendar: Calendar, unit: Unit | None = None) -> str:
    """A signed time with a true minus: `-6.5 d`; no change is `0`."""
    if round(seconds, 6) == 0:
        return "0"
    sign = MINUS if seconds < 0 else "+"
    return sign + show_seconds(abs(seconds), calendar, unit)


def show_percent(share: float) -> str:
    """A share in percent, whole from 10 % up and below that with one digit: `41 %`, `7.7 %`.

    A share too small for a digit is not none: `<0.1 %`.
    """
    percent = share * 100
    if 0 < percent < 0.05:
        return f"<{_in_numerals('0.1')}{NO_BREAK}%"
    shown = f"{percent:.0f}" if abs(percent) >= 9.95 or percent == 0 else f"{percent:.1f}"
    return f"{_in_numerals(shown.removesuffix('.0'))}{NO_BREAK}%"


def show_number(value: float) -> str:
    """At most three significant digits, none of them trailing zeros; thousands set apart.

    >>> show_number(23.619565)
    '23.6'
    """
    if abs(value) >= 100:
        signs = numerals()
        group = signs.group if abs(round(value)) >= signs.grouped_from else ""
        return f"{value:,.0f}".replace(",", group)
    return _in_numerals(f"{value:.3g}")


def exact_number(value: float) -> str:
    """The shortest text that reads back to the same number: `3`, `2.5`.

    >>> exact_number(3.0)
    '3'
    """
    return str(int(value)) if value == int(value) and abs(value) < 1e15 else repr(float(value))


def _show_amount(amount: Amount) -> str:
    number = show_number(amount.value)
    if amount.unit in _IN_WORDS:
        return said(_IN_WORDS[amount.unit], counted_as(amount.value), number=number)
    return f"{number}{NO_BREAK}{amount.unit.value}"


def _in_numerals(digits: str) -> str:
    """A number with the reader's decimal sign."""
    return digits.replace(".", numerals().decimal)


def _exact_duration(duration: Duration) -> str:
    if not duration.amounts:
        return "0"
    return " ".join(f"{exact_number(a.value)} {a.unit.value}" for a in duration.amounts)


def _exact(measure: Measure[Any], write: Callable[[Any], str]) -> str:
    if not measure.is_known:
        return "?"
    parts = [write(v) for v in (measure.low, measure.likely, measure.high) if v is not None]
    text = "/".join(parts) if len(parts) == 3 else " - ".join(parts)
    if measure.standing is Standing.MEASURED:
        return f"{text} (n={measure.count or 0})"
    return f"~{text}" if measure.is_guess else text


def _show(
    measure: Measure[Any],
    write: Callable[[Any], str],
    write_low: Callable[[Any, Any], str],
) -> str:
    if not measure.is_known:
        return "?"
    guess = "~" if measure.is_guess else ""
    if measure.low is None or measure.high is None:
        return guess + write(measure.likely)
    low = write_low(measure.low, measure.high)
    return f"{guess}{low}{EN_DASH}{write(measure.high)}"


def _low_time(low: Duration, high: Duration) -> str:
    """`2 h` and `4 h` share their unit, so the first drops it."""
    if len(low.amounts) == len(high.amounts) == 1 and low.unit is high.unit:
        return show_number(low.amounts[0].value)
    return show_duration(low)


def _low_share(low: float, _high: float) -> str:
    return show_percent(low).removesuffix(f"{NO_BREAK}%")


def _low_count(low: float, _high: float) -> str:
    return show_number(low)
