"""Spreadsheet cells as steps, with a header or in the usual order; no cell is refused."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from vsmap.formats.cell_notation import CellNotation
from vsmap.formats.columns import HOLDS, Column, Header, Heading, Holds, column_named, read_header
from vsmap.formats.quoting import unguarded
from vsmap.formats.table_text import split_rows
from vsmap.model.errors import InputError, NotationError
from vsmap.model.ids import StepId, new_id
from vsmap.model.measures import UNKNOWN, CountMeasure, TimeMeasure
from vsmap.model.steps import Step
from vsmap.model.typed import plain_notation

USUAL = (
    Column.STEP,
    Column.PROCESS_TIME,
    Column.WAIT_BEFORE,
    Column.PCA,
    Column.PEOPLE,
    Column.ROLE,
    Column.TOOL,
    Column.NOTES,
)
"""What cells without a header hold, in this order."""

_FIELDS = {
    Column.PROCESS_TIME: "process_time",
    Column.LEAD_TIME: "lead_time",
    Column.PCA: "percent_complete_accurate",
    Column.PEOPLE: "people",
    Column.CYCLE_TIME: "cycle_time",
    Column.CHANGEOVER: "changeover",
    Column.UPTIME: "uptime",
    Column.BATCH: "batch",
    Column.WIP_LIMIT: "wip_limit",
    Column.VALUE_ADDED: "value_added",
    Column.ROLE: "role",
    Column.TOOL: "tool",
}
_LONE_HEADINGS = {"step", "steps", "name"}


@dataclass(frozen=True, slots=True)
class PastedStep:
    """A step, what waits before it, and the texts that could not be read and stay in its notes."""

    step: Step
    wait: TimeMeasure = UNKNOWN
    inventory: CountMeasure = UNKNOWN
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundHeader:
    """The header a pasted table begins with, and what separates its cells."""

    header: Header
    delimiter: str


class StepCells:
    """A step while its cells come in one by one; what can't be read goes to its notes."""

    def __init__(self, notation: CellNotation) -> None:
        self._notation = notation
        self._fields: dict[str, Any] = {}
        self._notes: list[str] = []
        self._unread: list[str] = []
        self._wait: TimeMeasure = UNKNOWN
        self._inventory: CountMeasure = UNKNOWN

    def name(self, text: str) -> None:
        """What the step is called."""
        self._fields["name"] = " ".join(text.split())

    def note(self, text: str, *, unread: bool = False) -> None:
        """Keep a text in the notes, as it is there or because it could not be read."""
        self._notes.append(text)
        if unread:
            self._unread.append(text)

    def take(self, heading: Heading, text: str) -> None:
        """Take in a cell."""
        column = heading.column
        if not text:
            return
        if column is Column.STEP:
            self.name(text)
        elif column is Column.NOTES:
            self.note(text)
        elif not self.has(column) and self._read(heading, text):
            return
        else:
            self.note(f"{heading.written}: {text}" if heading.written else text)
            self._unread.append(text)

    def has(self, column: Column) -> bool:
        """Whether that was given already."""
        if column is Column.WAIT_BEFORE:
            return self._wait.is_known
        return _FIELDS.get(column, "") in self._fields

    def done(self) -> PastedStep:
        """The step."""
        notes = "\n".join(self._notes)
        step = Step(id=StepId(new_id()), notes=notes, **self._fields)
        return PastedStep(step, self._wait, self._inventory, tuple(self._unread))

    def _read(self, heading: Heading, text: str) -> bool:
        try:
            value = self._readers[HOLDS[heading.column]](heading, text)
        except NotationError:
            return False
        match heading.column:
            case Column.WAIT_BEFORE:
                self._wait = value
            case Column.INVENTORY_BEFORE:
                self._inventory = value
            case column if column in _FIELDS:
                self._fields[_FIELDS[column]] = value
            case _:
                return False
        return True

    @property
    def _readers(self) -> dict[Holds, Callable[[Heading, str], Any]]:
        notation = self._notation
        return {
            Holds.TIME: lambda heading, text: notation.time(text, heading.unit),
            Holds.SHARE: lambda heading, text: notation.share(text, percent=heading.percent),
            Holds.COUNT: lambda _heading, text: _above_zero(text, notation.count(text)),
            Holds.WHOLE: lambda _heading, text: notation.whole(text),
            Holds.TEXT: lambda _heading, text: text,
            Holds.ROUTE: _never,
        }


def header_of(text: str) -> FoundHeader | None:
    """The header a text begins with, if its first line names a step column and another one."""
    first = next(iter(text.lstrip("\r\n").splitlines()), "")
    if first.startswith("#"):
        first = next((line for line in text.splitlines() if line and line[0] != "#"), "")
    for delimiter in "\t;,":
        cells = next(split_rows(first, delimiter)).cells if first else ()
        known = [column for column in map(column_named, cells) if column is not None]
        is_list = len(cells) == 1 and cells[0].casefold() in _LONE_HEADINGS
        if Column.STEP in known and (len(known) > 1 or is_list):
            try:
                return FoundHeader(read_header(cells, 1), delimiter)
            except InputError:
                return None
    return None


def read_headed(text: str, found: FoundHeader) -> list[PastedStep]:
    """The rows below a header."""
    rows = [row for row in split_rows(text, found.delimiter) if not row.is_blank]
    headings, notation = found.header.headings, CellNotation(found.delimiter, plain_notation)
    below = [row for row in rows if not row.cells[0].startswith("#")][1:]
    return [_under(row.cells, headings, notation) for row in below]


def read_cells(cells: tuple[str, ...]) -> PastedStep:
    """One row of cells without a header: name, process time, wait before, %C&A, people, role."""
    headings = {place: Heading(column, "") for place, column in enumerate(USUAL)}
    return _under(cells, headings, CellNotation("\t", plain_notation))


def _under(
    cells: Iterable[str], headings: Mapping[int, Heading], notation: CellNotation
) -> PastedStep:
    step = StepCells(notation)
    for place, cell in enumerate(cells):
        heading = headings.get(place)
        if heading is not None:
            step.take(heading, unguarded(cell))
        elif cell:
            step.note(cell)
    return step.done()


def _above_zero(text: str, measure: CountMeasure) -> CountMeasure:
    if measure.is_known and not (measure.likely or measure.high):
        raise NotationError(text, text)
    return measure


def _never(heading: Heading, text: str) -> object:
    raise NotationError(text, heading.written)
