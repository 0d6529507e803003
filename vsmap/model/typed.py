"""What people type in their own language, read: `1,5 Std` in a German window is `1.5 h`.

Their decimal sign, their sign between thousands and their words for units are turned into the plain
notation first. Files never come this way: there the notation is the same everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vsmap.model.language import numerals, phrase, said
from vsmap.model.measures import CountMeasure, ShareMeasure, TimeMeasure
from vsmap.model.notation import parse_count, parse_share, parse_time
from vsmap.model.quantities import Unit

_WORDS = {
    Unit.SECOND.value: phrase("second, seconds, sec, secs, s"),
    Unit.MINUTE.value: phrase("minute, minutes, min, mins, m"),
    Unit.HOUR.value: phrase("hour, hours, hr, hrs, h"),
    Unit.CALENDAR_DAY.value: phrase("calendar day, calendar days, cd"),
    Unit.CALENDAR_WEEK.value: phrase("calendar week, calendar weeks, cw"),
    Unit.DAY.value: phrase("day, days, working day, working days, d"),
    Unit.WEEK.value: phrase("week, weeks, working week, working weeks, wk, wks, w"),
    Unit.MONTH.value: phrase("month, months, mo"),
    "?": phrase("unknown, not known, tbd"),
}
"""Words people may type for each unit, and for what nobody knows; a translation lists its own."""

_RANGE_WORD = phrase("to")
"""Between the ends of a range: `2 to 4 h`."""


def typed_time(text: str, default_unit: Unit | None = None) -> TimeMeasure:
    """Read a time as somebody types it; raises NotationError saying what was expected."""
    return parse_time(text, default_unit, read_as=plain_notation(text))


def typed_share(text: str) -> ShareMeasure:
    """Read a share as somebody types it; raises NotationError."""
    return parse_share(text, read_as=plain_notation(text))


def typed_count(text: str) -> CountMeasure:
    """Read a count as somebody types it; raises NotationError."""
    return parse_count(text, read_as=plain_notation(text))


def typed_number(text: str) -> float:
    """Read a bare number as somebody types it. Raises ValueError."""
    return float(plain_notation(text).strip().replace(",", "."))


def as_typed(exact: str) -> str:
    """An exact text with the reader's decimal sign, as one would type it: `1,5 h`."""
    return exact.replace(".", numerals().decimal)


def plain_notation(text: str) -> str:
    """The text in the plain notation; what means nothing in it is left for that to refuse.

    >>> plain_notation("1,500 hours")
    '1500 h'
    """
    plain = _without_groups(text)
    if numerals().decimal == ",":
        plain = re.sub(r"(?<=\d),(?=\d)|(?<!\d),(?=\d)", ".", plain)
    for word, unit in _words():
        plain = re.sub(
            rf"(?<![^\W\d_]){re.escape(word)}(?![^\W\d_])\.?", unit, plain, flags=re.IGNORECASE
        )
    return re.sub(
        rf"(?<=\w)\s+{re.escape(said(_RANGE_WORD))}\s+(?=\d)", "-", plain, flags=re.IGNORECASE
    )


def _without_groups(text: str) -> str:
    """`1.500` in German and `1,500` in English are thousands; `1.5` and `1,5` never are."""
    signs = numerals()
    group = re.escape(("," if signs.decimal == "." else ".") + signs.group.strip())
    thousands = rf"(?<![\d.,])[1-9]\d{{0,2}}(?:[{group}]\d{{3}})+(?![\d{group}])"
    return re.sub(thousands, lambda found: re.sub(rf"[{group}]", "", found[0]), text)


def _words() -> Iterator[tuple[str, str]]:
    """Each word with what it means, longest first, so that no word is read within another."""
    pairs = [
        (word.strip(), meaning)
        for meaning, words in _WORDS.items()
        for word in said(words).split(",")
    ]
    yield from sorted(pairs, key=lambda pair: -len(pair[0]))
