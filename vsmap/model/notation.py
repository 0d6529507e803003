"""What people type for a number, read: `3 d`, `1h 30m`, `2-4 h`, `2/4/10 d`, `~1w`, `?`, `80%`.

Reading is generous: any case, any spacing, en dash or hyphen, a comma for the decimal point.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import TypeVar

from vsmap.model.errors import NotationError
from vsmap.model.language import phrase, said
from vsmap.model.measures import (
    UNKNOWN,
    CountMeasure,
    Measure,
    ShareMeasure,
    Standing,
    TimeMeasure,
)
from vsmap.model.quantities import NO_TIME, Amount, Calendar, Duration, Unit

T = TypeVar("T", Duration, float)

TIME_SAMPLES = ("3 d", "2-4 h", "~1w", "?")
SHARE_SAMPLES = ("90%", "~80%", "70-90%", "?")
COUNT_SAMPLES = ("7000", "~200", "?")
LARGEST = 1e12

_NO_DURATION = phrase('"{text}" is not a duration')
_NO_SHARE = phrase('"{text}" is not a percentage')
_NO_NUMBER = phrase('"{text}" is not a number')
_NO_UNIT = phrase('"{text}" needs a unit')

_UNITS = {
    name: unit
    for unit, names in {
        Unit.SECOND: "s sec secs second seconds",
        Unit.MINUTE: "m min mins minute minutes",
        Unit.HOUR: "h hr hrs hour hours",
        Unit.DAY: "d day days",
        Unit.WEEK: "w wk wks week weeks",
        Unit.MONTH: "mo month months",
        Unit.CALENDAR_DAY: "cd",
        Unit.CALENDAR_WEEK: "cw",
    }.items()
    for name in names.split()
}
_NUMBER = r"(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?"
_AMOUNT = re.compile(rf"\s*({_NUMBER})\s*([a-z]*)\s*")
_COUNT = re.compile(r"\(\s*n\s*=\s*(\d{1,12})\s*\)$")
_CALENDAR_UNIT = re.compile(r"calendar\s+(d|w)(?:ay|eek)s?\b")
_THOUSANDS = re.compile(r"(?<![\d.,])\d{1,3}(?:([ ,])\d{3})(?:\1\d{3})*(?![\d.,])")
_WORDS_FOR_UNKNOWN = {"?", "tbd", "unknown"}
_RANGE_DASH = re.compile(r"(?<!\de)[-\u2013\u2012\u2014\u2212]")


def unit_named(name: str) -> Unit | None:
    """The unit people mean by a word such as `hours`, or None.

    >>> unit_named("hrs")
    <Unit.HOUR: 'h'>
    """
    return _UNITS.get(name.strip().casefold())


def parse_time(
    text: str, default_unit: Unit | None = None, *, read_as: str | None = None
) -> TimeMeasure:
    """Read a time; a bare number takes `default_unit`, without one it is refused.

    `read_as` is the text in this notation where it was typed in another language.

    Raises NotationError saying what was expected.

    >>> parse_time("~2-4h").standing
    <Standing.GUESS: 'guess'>
    """

    def read(part: str, unit: Unit | None) -> Duration:
        return _parse_duration(part, unit or default_unit, text)

    return _parse_measure(text, read, _first_unit, TIME_SAMPLES, _NO_DURATION, read_as=read_as)


def parse_duration(text: str, default_unit: Unit | None = None) -> Duration:
    """Read one length of time such as `1h 30m`; ranges and unknowns are refused."""
    body = _clean(text)
    if len(_parts(body)) > 1:
        reason = said('"{text}" is a range, not one duration', text=_short(text))
        raise NotationError(text, reason, ("3 d", "1h 30m"))
    return _parse_duration(body, default_unit, text)


def parse_share(text: str, *, read_as: str | None = None) -> ShareMeasure:
    """Read a share: `90%`, `90` and `0.9` are the same, `1` is 100 %; outside 0-100 refused."""
    percent = _is_percent(read_as or text)

    def read(part: str, _unit: Unit | None) -> float:
        number = _plain_number(part.removesuffix("%").strip(), text, _NO_SHARE, SHARE_SAMPLES)
        share = number / 100 if percent else number
        if not 0 <= share <= 1:
            reason = said('"{text}" is outside 0-100 %', text=_short(text))
            raise NotationError(text, reason, SHARE_SAMPLES)
        return share

    return _parse_measure(text, read, _no_unit, SHARE_SAMPLES, _NO_SHARE, read_as=read_as)


def parse_count(text: str, *, read_as: str | None = None) -> CountMeasure:
    """Read a number of pieces, people or items: `7000`, `7 000`, `7,000`; negative is refused."""

    def read(part: str, _unit: Unit | None) -> float:
        whole = part.replace(",", "") if _THOUSANDS.fullmatch(part) else part
        return _plain_number(whole, text, _NO_NUMBER, COUNT_SAMPLES)

    return _parse_measure(text, read, _no_unit, COUNT_SAMPLES, _NO_NUMBER, read_as=read_as)


def _parse_measure(
    text: str,
    read: Callable[[str, Unit | None], T],
    unit_of: Callable[[str], Unit | None],
    samples: tuple[str, ...],
    refusal: str,
    *,
    read_as: str | None,
) -> Measure[T]:
    body, standing, count = _split_standing(read_as or text, text, samples)
    if body in _WORDS_FOR_UNKNOWN:
        return UNKNOWN
    parts = _parts(body)
    if not all(parts) or len(parts) > 3:
        raise NotationError(text, said(refusal, text=_short(text)), samples)
    values = [read(part, unit_of(body)) for part in parts]
    measure = _measure(values, standing, count)
    _refuse_backwards(measure, text, samples)
    return measure


def _measure(values: list[T], standing: Standing, count: int | None) -> Measure[T]:
    match values:
        case [point]:
            return Measure(likely=point, standing=standing, count=count)
        case [low, high]:
            return Measure(low=low, high=high, standing=standing, count=count)
        case _:
            low, likely, high = values
            return Measure(low, likely, high, standing, count)


def _parts(body: str) -> list[str]:
    if "/" in body:
        parts = [part.strip() for part in body.split("/")]
        return parts if len(parts) == 3 else [""]
    parts = [part.strip() for part in _RANGE_DASH.split(body)]
    return parts if len(parts) <= 2 else [""]


def _refuse_backwards(measure: Measure[T], text: str, samples: tuple[str, ...]) -> None:
    values = [_rough(v) for v in (measure.low, measure.likely, measure.high) if v is not None]
    if values != sorted(values):
        reason = said('"{text}" runs from high to low', text=_short(text))
        raise NotationError(text, reason, samples)


def _rough(value: Duration | float) -> float:
    """A value as a plain number; the usual calendar is enough to see a swapped range."""
    return Calendar().seconds(value) if isinstance(value, Duration) else value


def _parse_duration(part: str, unit: Unit | None, text: str) -> Duration:
    """A bare number takes `unit` where it stands alone: `1h 30` could mean anything."""
    if re.fullmatch(_NUMBER, part):
        return _bare_duration(_number(part, text), unit, text)
    amounts: list[Amount] = []
    at = 0
    while at < len(part):
        found = _AMOUNT.match(part, at)
        if not found or (found[2] and found[2] not in _UNITS):
            raise NotationError(text, said(_NO_DURATION, text=_short(text)), TIME_SAMPLES)
        if not found[2]:
            raise NotationError(text, said(_NO_UNIT, text=_short(text)), TIME_SAMPLES)
        amounts.append(Amount(_number(found[1], text), _UNITS[found[2]]))
        at = found.end()
    if not amounts:
        raise NotationError(text, said(_NO_DURATION, text=_short(text)), TIME_SAMPLES)
    return Duration(tuple(amount for amount in amounts if amount.value))


def _bare_duration(number: float, unit: Unit | None, text: str) -> Duration:
    if number == 0:
        return NO_TIME
    if unit is None:
        raise NotationError(text, said(_NO_UNIT, text=_short(text)), TIME_SAMPLES)
    return Duration.of(number, unit)


def _first_unit(body: str) -> Unit | None:
    named = (_UNITS.get(word) for word in re.findall(r"[a-z]+", body))
    return next((unit for unit in named if unit), None)


def _no_unit(_body: str) -> None:
    return None


def _is_percent(text: str) -> bool:
    body = _COUNT.sub("", _clean(text))
    numbers = [float(n.replace(",", ".")) for n in re.findall(_NUMBER, body)]
    return "%" in body or any(number > 1 for number in numbers)


def _plain_number(part: str, text: str, refusal: str, samples: tuple[str, ...]) -> float:
    if not re.fullmatch(_NUMBER, part):
        raise NotationError(text, said(refusal, text=_short(text)), samples)
    return _number(part, text)


def _number(digits: str, text: str) -> float:
    number = float(digits.replace(",", "."))
    if not math.isfinite(number) or number > LARGEST:
        raise NotationError(text, said('"{text}" is too large', text=_short(text)))
    return number


def _split_standing(
    plain: str, text: str, samples: tuple[str, ...]
) -> tuple[str, Standing, int | None]:
    """The text without its marks: `~` for a guess, `(n=42)` for measured (n=0: nobody counted)."""
    body = _clean(plain)
    counted = _COUNT.search(body)
    guessed = body.startswith("~")
    if counted and guessed:
        reason = said('"{text}" is marked as a guess and as measured', text=_short(text))
        raise NotationError(text, reason, samples)
    if guessed:
        return body[1:].strip(), Standing.GUESS, None
    if counted:
        return body[: counted.start()].strip(), Standing.MEASURED, int(counted[1]) or None
    return body, Standing.AGREED, None


def _clean(text: str) -> str:
    body = text.replace("\u00a0", " ").replace("\u202f", " ").strip().casefold()
    body = _THOUSANDS.sub(lambda found: found[0].replace(" ", ""), body)
    return _CALENDAR_UNIT.sub(r"c\1", body)


def _short(text: str) -> str:
    shown = text.strip()
    return f"{shown[:40]}\u2026" if len(shown) > 40 else shown
