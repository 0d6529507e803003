"""Numbers made to fit the gap between two boxes: on one line, in one unit, on two or three."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vsmap.model.quantities import Calendar
from vsmap.model.wording import EN_DASH, NO_BREAK
from vsmap.reports.marks import number_width
from vsmap.reports.numbers import AT_LEAST, Number, derived
from vsmap.reports.sheet import Sheet, Style


def fitted(
    sheet: Sheet, number: Number, room: float, style: Style, calendar: Calendar
) -> tuple[str, ...]:
    """A number's text on as few lines as hold it, at most three; none where that is too little.

    A length of several units that needs more than a line is first put in one: `1.5 h`.
    """
    if number_width(sheet, number, style) <= room:
        return (number.text,)
    if number.seconds is not None and number.likely_at is None and AT_LEAST not in number.text:
        short = derived(number.seconds, calendar, guess=number.guess).text
        if sheet.text_width(short, style) <= room:
            return (short,)
    for tokens in _ways_to_part(number.text):
        lines = _filled(sheet, tokens, room, style)
        if len(lines) <= 3 and all(sheet.text_width(line, style) <= room for line in lines):
            return tuple(lines)
    return ()


def _ways_to_part(text: str) -> Iterator[list[str]]:
    """Amounts kept whole, `1 h | 30 min`; then numbers from units; then ranges at their dash."""
    pieces = text.split(NO_BREAK)
    if len(pieces) > 2:
        yield [NO_BREAK.join(pieces[i : i + 2]) for i in range(0, len(pieces), 2)]
    yield pieces
    yield [part for piece in pieces for part in re.findall(f"[^{EN_DASH}]+{EN_DASH}?", piece)]


def _filled(sheet: Sheet, tokens: list[str], room: float, style: Style) -> list[str]:
    lines: list[str] = []
    for token in tokens:
        glue = "" if lines and lines[-1].endswith(EN_DASH) else NO_BREAK
        joined = f"{lines[-1]}{glue}{token}" if lines else token
        if lines and sheet.text_width(joined, style) <= room:
            lines[-1] = joined
        else:
            lines.append(token)
    return lines
