"""How to read the map: where work and waits stand, and what the marks on numbers mean."""

from __future__ import annotations

from collections.abc import Sequence

from vsmap.drawing.primitives import Anchor, Ink, Weight
from vsmap.model.language import phrase, said
from vsmap.model.wording import EN_DASH, NO_BREAK
from vsmap.reports.marks import number_width, put_number
from vsmap.reports.numbers import UNKNOWN_NUMBER, Number
from vsmap.reports.sheet import MM, Sheet, Style
from vsmap.reports.shown import SimplifiedMap

WORDS = Style(9.5, Weight.REGULAR, Ink.INK2)
_SAMPLE = Style(10, Weight.MEDIUM)
_HOW = phrase("work above the box, wait below the arrow")
_AFTER_SAMPLE, _AFTER_WORD = 4.5, 11.0
LEADING = 6.2 * MM
_AFTER_HOW = 18.0
_WIDE = 150 * MM

_SAMPLES = (
    (Number("~2\u00a0d", guess=True), phrase("guess")),
    (Number(f"2{EN_DASH}4{NO_BREAK}h", likely_at=0.5), phrase("range")),
    (Number(f"8{NO_BREAK}d", measured=True), phrase("measured")),
    (UNKNOWN_NUMBER, phrase("not known")),
)


def samples_for(shown: SimplifiedMap) -> tuple[tuple[Number, str], ...]:
    """The marks that the map uses, each with its word."""
    numbers = [b.number for b in shown.boxes]
    numbers += [k.number for k in shown.links if not k.is_folded]
    used = (
        any(n.guess for n in numbers),
        any(n.likely_at is not None for n in numbers),
        any(n.measured and n.likely_at is None for n in numbers),
        any(not n.known for n in numbers),
    )
    chosen = (sample for sample, is_used in zip(_SAMPLES, used, strict=True) if is_used)
    return tuple((number, said(word)) for number, word in chosen)


def legend_lines(sheet: Sheet, samples: Sequence[tuple[Number, str]], room: float) -> int:
    """How many lines the legend takes in so much room."""
    if _on_one_line(sheet, samples, room):
        return 1
    return len(_how_lines(sheet, room)) + len(_rows(sheet, samples, room))


def put_legend(
    sheet: Sheet, samples: Sequence[tuple[Number, str]], x: float, y: float, room: float
) -> float:
    """Write the legend from x on, its first baseline at y; the baseline of the line after it."""
    if _on_one_line(sheet, samples, room):
        how = sheet.text(x, y, said(_HOW), WORDS)
        _put_samples(sheet, samples, how.box.right + _AFTER_HOW, y)
        return y + LEADING
    for line in _how_lines(sheet, room):
        sheet.text(x, y, line, WORDS)
        y += LEADING
    for row in _rows(sheet, samples, room):
        _put_samples(sheet, row, x, y)
        y += LEADING
    return y


def _how_lines(sheet: Sheet, room: float) -> tuple[str, ...]:
    how = said(_HOW)
    if sheet.text_width(how, WORDS) <= room:
        return (how,)
    first, _, second = how.partition(", ")
    return f"{first},", second


def _on_one_line(sheet: Sheet, samples: Sequence[tuple[Number, str]], room: float) -> bool:
    how = sheet.text_width(said(_HOW), WORDS) + _AFTER_HOW
    return room >= _WIDE and how + _samples_width(sheet, samples) <= room


def _rows(
    sheet: Sheet, samples: Sequence[tuple[Number, str]], room: float
) -> list[list[tuple[Number, str]]]:
    """The samples in rows that fit."""
    rows: list[list[tuple[Number, str]]] = []
    for sample in samples:
        if rows and _samples_width(sheet, [*rows[-1], sample]) <= room:
            rows[-1].append(sample)
        else:
            rows.append([sample])
    return rows


def _put_samples(sheet: Sheet, samples: Sequence[tuple[Number, str]], x: float, y: float) -> None:
    for number, word in samples:
        x = put_number(sheet, (x, y), number, _SAMPLE, Anchor.START)
        x = sheet.text(x + _AFTER_SAMPLE, y, word, WORDS).box.right + _AFTER_WORD


def _samples_width(sheet: Sheet, samples: Sequence[tuple[Number, str]]) -> float:
    widths = (
        number_width(sheet, number, _SAMPLE) + _AFTER_SAMPLE + sheet.text_width(word, WORDS)
        for number, word in samples
    )
    return sum(widths) + _AFTER_WORD * max(0, len(samples) - 1)
