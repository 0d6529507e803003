"""Lines of plain text as steps: `Build 3d`, `Test; 2h; wait 1w`, `- Review (~2-4 h)`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vsmap.formats.cell_notation import CellNotation
from vsmap.formats.columns import HOLDS, Column, Heading, Holds, column_named
from vsmap.formats.pasted_cells import PastedStep, StepCells
from vsmap.model.errors import NotationError
from vsmap.model.typed import plain_notation, typed_share, typed_time

_BULLET = re.compile(
    r"\s*(?:(?:[-*+\u2022\u2023\u25e6\u2013\u2014]|\d{1,3}[.)])\s+)?(?:\[[ xX]?\]\s+)?"
)
_BETWEEN = re.compile(r"[\s:,(\[\u2013\u2014-]+$")
_KEYED = re.compile(r"(?P<key>%?[A-Za-z&/ ]+?)\s*[:=]?\s+(?P<value>.+)")
_COMMA = re.compile(r"[^\d\s]\s*,")
_IN_TURN = (Column.PROCESS_TIME, Column.WAIT_BEFORE)
_MOST_WORDS = 6


def lines_of(text: str) -> Iterator[str]:
    """The lines that say something, without bullets and numbers before them."""
    for line in text.splitlines():
        words = line[_end_of_bullet(line) :].strip()
        if words:
            yield words


def read_line(line: str) -> PastedStep:
    """A step: its name, and times behind it or between semicolons."""
    name, *more = (part.strip() for part in _parts(line))
    step = StepCells(CellNotation("\t", plain_notation))
    _take_name(step, name)
    for part in more:
        if part:
            _take_part(step, part)
    return step.done()


def _parts(line: str) -> list[str]:
    """The parts between semicolons, or between commas where only numbers follow the name."""
    if ";" in line or not _COMMA.search(line):
        return line.split(";")
    parts = [part.strip() for part in line.split(",")]
    numbers = all(_is_time(part) or _is_share(part) or part == "?" for part in parts[1:])
    return parts if numbers else [line]


def _end_of_bullet(line: str) -> int:
    found = _BULLET.match(line)
    return found.end() if found else 0


def _take_name(step: StepCells, text: str) -> None:
    """The name, and the time behind it if its last words are one."""
    words = text.split()
    for count in range(min(_MOST_WORDS, len(words) - 1), 0, -1):
        time = " ".join(words[-count:]).strip("()[],;: ")
        if _is_time(time):
            step.name(_BETWEEN.sub("", " ".join(words[:-count])))
            step.take(_heading(Column.PROCESS_TIME), time)
            return
    step.name(text)


def _take_part(step: StepCells, text: str) -> None:
    """A part behind a semicolon: said by a word, or known by its shape; else it is a note."""
    keyed = _KEYED.fullmatch(text)
    column = column_named(keyed["key"]) if keyed else None
    if keyed and column is not None and _fits(column, keyed["value"]):
        step.take(_heading(column, keyed["key"]), keyed["value"])
        return
    if _is_time(text) or text == "?":
        column = next((each for each in _IN_TURN if not step.has(each)), Column.WAIT_BEFORE)
        step.take(_heading(column), text)
    elif "%" in text and _is_share(text):
        step.take(_heading(Column.PCA), text)
    else:
        step.note(text, unread=text[:1].isdigit())


def _heading(column: Column, written: str = "") -> Heading:
    return Heading(column, written)


def _fits(column: Column, value: str) -> bool:
    """Whether a word before a value names its column: `wait 1w`, `role Dev`, not `work on it`."""
    if HOLDS[column] is Holds.TEXT:
        return column is not Column.STEP
    return value[0].isdigit() or value[0] in "~?"


def _is_time(text: str) -> bool:
    if not any(letter.isdigit() for letter in text):
        return False
    try:
        return typed_time(text).is_known and not text.replace(" ", "").isdigit()
    except NotationError:
        return False


def _is_share(text: str) -> bool:
    try:
        return typed_share(text).is_known
    except NotationError:
        return False
