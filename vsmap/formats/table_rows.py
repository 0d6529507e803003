"""The rows of a table under their headings, read cell by cell; every bad cell is kept and told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from vsmap.formats.cell_notation import CellNotation
from vsmap.formats.columns import Column, Header, Heading
from vsmap.formats.quoting import unguarded
from vsmap.formats.table_text import MOST_ROWS, TextRow
from vsmap.model.errors import NotationError, TableError
from vsmap.model.language import said
from vsmap.model.measures import UNKNOWN, CountMeasure, ShareMeasure, TimeMeasure

T = TypeVar("T")


class Faults:
    """Every bad place found while reading, told in the order of the lines."""

    def __init__(self) -> None:
        self._told: list[tuple[int, str]] = []

    def add(self, line: int, message: str, column: str = "") -> None:
        """Keep one fault: what is wrong there and what to write."""
        place = (
            said("line {line}, column {column}", line=line, column=column)
            if column
            else said("line {line}", line=line)
        )
        self._told.append((line, f"{place}: {message}"))

    def keep(self, line: int, told: Iterable[str]) -> None:
        """Keep faults that say their place themselves."""
        self._told += [(line, message) for message in told]

    def raise_if_any(self) -> None:
        """Raise TableError with all faults, if there are any."""
        if self._told:
            in_order = sorted(self._told, key=lambda fault: fault[0])
            raise TableError(tuple(message for _, message in in_order))


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that says something, with its line in the file and its heading."""

    text: str
    line: int
    heading: Heading


class Row:
    """One row of the table; asks for a measure answer UNKNOWN where the cell is blank or bad."""

    def __init__(
        self, line: int, cells: Mapping[Column, Cell], notation: CellNotation, faults: Faults
    ) -> None:
        self.line = line
        self.cells = cells
        self._notation = notation
        self._faults = faults

    def text(self, column: Column) -> str:
        """The text of a cell, blank where there is none."""
        cell = self.cells.get(column)
        return cell.text if cell else ""

    def time(self, column: Column) -> TimeMeasure:
        """A time."""
        return self._read(column, lambda c: self._notation.time(c.text, c.heading.unit), UNKNOWN)

    def share(self, column: Column) -> ShareMeasure:
        """A share."""
        return self._read(
            column,
            lambda c: self._notation.share(c.text, percent=c.heading.percent),
            UNKNOWN,
        )

    def count(self, column: Column) -> CountMeasure:
        """A number of pieces or people."""
        return self._read(column, lambda c: self._notation.count(c.text), UNKNOWN)

    def whole(self, column: Column) -> int | None:
        """A whole number from 1 up, or None."""
        return self._read(column, lambda c: self._notation.whole(c.text), None)

    def fault(self, column: Column, message: str) -> None:
        """Tell that a cell is wrong."""
        cell = self.cells.get(column)
        if cell:
            self._faults.add(cell.line, message, cell.heading.told)
        else:
            self._faults.add(self.line, message, column.value)

    def _read(self, column: Column, read: Callable[[Cell], T], blank: T) -> T:
        cell = self.cells.get(column)
        if cell is None:
            return blank
        try:
            return read(cell)
        except NotationError as error:
            self.fault(column, str(error))
            return blank


def read_rows(
    texts: Iterable[TextRow], header: Header, notation: CellNotation, faults: Faults
) -> list[Row]:
    """The rows that say anything, at most MOST_ROWS of them (else TableError)."""
    rows: list[Row] = []
    for text in texts:
        if text.is_blank:
            continue
        if len(rows) == MOST_ROWS:
            message = said(
                "line {line}: a table holds at most {most_rows} steps; split it up",
                line=text.line,
                most_rows=MOST_ROWS,
            )
            raise TableError((message,))
        rows.append(_row(text, header, notation, faults))
    return rows


def _row(text: TextRow, header: Header, notation: CellNotation, faults: Faults) -> Row:
    if text.open_quote:
        faults.add(
            text.line, said("a quote is opened here and never closed; close it or double it")
        )
    for cell, line in zip(text.cells[header.width :], text.lines[header.width :], strict=True):
        if cell:
            faults.add(
                line,
                said(
                    '"{cell}" stands beyond the last heading; give it a heading, and quote a '
                    "cell that holds a separator",
                    cell=cell,
                ),
            )
            break
    cells = {
        heading.column: Cell(unguarded(text.cells[place]), text.lines[place], heading)
        for place, heading in header.headings.items()
        if place < len(text.cells) and text.cells[place]
    }
    return Row(text.line, cells, notation, faults)
