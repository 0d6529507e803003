"""The columns of a table of steps: their names, the trade's aliases, and what each holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from vsmap.model.errors import TableError
from vsmap.model.language import said
from vsmap.model.notation import unit_named
from vsmap.model.quantities import Unit


class Holds(StrEnum):
    """What the cells of a column are."""

    TIME = "time"
    SHARE = "share"
    COUNT = "count"
    WHOLE = "whole"
    TEXT = "text"
    ROUTE = "route"


class Column(StrEnum):
    """The columns, in the order in which they are written."""

    STEP = "step"
    ROLE = "role"
    TOOL = "tool"
    PROCESS_TIME = "process_time"
    WAIT_BEFORE = "wait_before"
    LEAD_TIME = "lead_time"
    INVENTORY_BEFORE = "inventory_before"
    PCA = "pca"
    PEOPLE = "people"
    CYCLE_TIME = "cycle_time"
    CHANGEOVER = "changeover"
    UPTIME = "uptime"
    BATCH = "batch"
    WIP_LIMIT = "wip_limit"
    VALUE_ADDED = "value_added"
    NEXT = "next"
    REWORK_TO = "rework_to"
    NOTES = "notes"


_HOLDS: Mapping[Holds, tuple[Column, ...]] = {
    Holds.TIME: (
        Column.PROCESS_TIME,
        Column.WAIT_BEFORE,
        Column.LEAD_TIME,
        Column.CYCLE_TIME,
        Column.CHANGEOVER,
    ),
    Holds.SHARE: (Column.PCA, Column.UPTIME, Column.VALUE_ADDED),
    Holds.COUNT: (Column.INVENTORY_BEFORE, Column.PEOPLE, Column.BATCH),
    Holds.WHOLE: (Column.WIP_LIMIT,),
    Holds.TEXT: (Column.STEP, Column.ROLE, Column.TOOL, Column.NOTES),
    Holds.ROUTE: (Column.NEXT, Column.REWORK_TO),
}
HOLDS: Mapping[Column, Holds] = {c: holds for holds, columns in _HOLDS.items() for c in columns}

_ALIASES: Mapping[Column, tuple[str, ...]] = {
    Column.STEP: ("name", "process"),
    Column.PROCESS_TIME: ("PT", "work", "touch time"),
    Column.WAIT_BEFORE: ("WT", "wait", "delay"),
    Column.LEAD_TIME: ("LT",),
    Column.INVENTORY_BEFORE: ("inventory", "queue", "WIP"),
    Column.PCA: ("%C&A", "%C/A", "C&A"),
    Column.PEOPLE: ("operators",),
    Column.ROLE: ("actor", "team"),
    Column.CYCLE_TIME: ("C/T",),
    Column.CHANGEOVER: ("C/O",),
}
_QUALIFIED = re.compile(r"(.+?)\s*[(\[]\s*([^()\[\]]*?)\s*[)\]]\s*$", re.DOTALL)


def _key(name: str) -> str:
    return re.sub(r"[\s_]+", "", name).casefold()


_BY_KEY = {
    _key(name): column for column in Column for name in (column.value, *_ALIASES.get(column, ()))
}


@dataclass(frozen=True, slots=True)
class Heading:
    """One heading of the file: the column it names, as it is written there, and its unit if any.

    `percent` tells that a bare number under it is a percentage whatever its size.
    """

    column: Column
    written: str
    unit: Unit | None = None
    percent: bool = False

    @property
    def told(self) -> str:
        """The column as messages name it: `process_time`, or `PT (process_time)`."""
        if _key(self.written) == _key(self.column):
            return self.column.value
        return f"{self.written} ({self.column.value})"


@dataclass(frozen=True, slots=True)
class Header:
    """The headings by place in the row, and the names of columns that mean nothing to vsmap."""

    headings: Mapping[int, Heading]
    unknown: tuple[str, ...]
    width: int


def column_named(written: str) -> Column | None:
    """The column people mean by a heading, a unit in brackets aside.

    >>> column_named("Touch Time (h)")
    <Column.PROCESS_TIME: 'process_time'>
    """
    found = _QUALIFIED.match(written)
    return _BY_KEY.get(_key(written)) or (_BY_KEY.get(_key(found[1])) if found else None)


def read_header(cells: tuple[str, ...], line: int) -> Header:
    """The header of a table.

    Raises TableError: two columns for one thing, a unit nobody knows, or no step column.
    """
    faults: list[str] = []
    headings: dict[int, Heading] = {}
    unknown: list[str] = []
    for place, written in enumerate(cells):
        heading = _heading(written, line, faults)
        if heading:
            headings[place] = heading
        elif written:
            unknown.append(written)
    faults += _doubled(headings, line)
    if not any(heading.column is Column.STEP for heading in headings.values()):
        message = said(
            "line {line}: there is no step column; give the names a column called step", line=line
        )
        faults.append(message)
    if faults:
        raise TableError(tuple(faults))
    return Header(headings, tuple(unknown), len(cells))


def _heading(written: str, line: int, faults: list[str]) -> Heading | None:
    column = column_named(written)
    if column is None:
        return None
    qualified = _QUALIFIED.match(written)
    if qualified is None or _key(written) in _BY_KEY:
        return Heading(column, written)
    name, word = qualified.groups()
    if HOLDS[column] is Holds.SHARE:
        return Heading(column, name, percent=word == "%")
    if HOLDS[column] is not Holds.TIME or _BY_KEY.get(_key(word)) is column:
        return Heading(column, name)
    unit = unit_named(word)
    if unit is None:
        message = said(
            'line {line}, column {name}: "{word}" is not a unit; write s, min, h, d, w or mo',
            line=line,
            name=name,
            word=word,
        )
        faults.append(message)
    return Heading(column, name, unit)


def _doubled(headings: Mapping[int, Heading], line: int) -> Iterator[str]:
    seen: dict[Column, Heading] = {}
    for heading in headings.values():
        first = seen.setdefault(heading.column, heading)
        if first is not heading:
            yield (
                said(
                    'line {line}: the columns "{written}" and "{heading_written}" both mean '
                    "{value}; keep one of them",
                    line=line,
                    written=first.written,
                    heading_written=heading.written,
                    value=heading.column.value,
                )
            )
