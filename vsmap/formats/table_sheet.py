"""The outside of a table: its title line, its header and what separates its cells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from vsmap.formats.cell_notation import CellNotation
from vsmap.formats.columns import Header, column_named, read_header
from vsmap.formats.table_text import MOST_CELLS, TextRow, decoded, first_line, split_rows
from vsmap.formats.title_line import TitleLine, is_title_line, read_title_line
from vsmap.model.errors import TableError
from vsmap.model.language import said

_SEPARATOR_LINE = re.compile(r"sep=([,;\t])\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table taken apart: what it says as a whole, its headings, and its rows still to be read."""

    title: TitleLine
    header: Header
    rows: Iterator[TextRow]
    notation: CellNotation


def open_sheet(content: bytes, name: str) -> Sheet:
    """Find title line, header and delimiter.

    Raises DamagedFile (no text), TableError (empty, or no header that holds).
    """
    text, line = _without_blank_lines(decoded(content, name), 1)
    if not text:
        message = said(
            "{name}: the file is empty; write a header with a step column and a row a step",
            name=name,
        )
        raise TableError((message,))
    title_text, title_line = "", line
    if is_title_line(first_line(text)[0]):
        title_text, text = first_line(text)
        text, line = _without_blank_lines(text, line + 1)
    given, text, line = _given_separator(text, line)
    delimiter = given or _delimiter(text)
    rows = split_rows(text, delimiter, line)
    header_row = next(rows, TextRow((line,), ("",)))
    title = read_title_line(title_text, title_line, delimiter) if title_text else TitleLine()
    return Sheet(title, _header(header_row, name), rows, CellNotation(delimiter))


def _header(row: TextRow, name: str) -> Header:
    cells = row.cells
    while cells and not cells[-1]:
        cells = cells[:-1]
    if len(cells) > MOST_CELLS:
        message = said(
            "{name}, line {line}: {number} columns; a table holds {most_cells}",
            name=name,
            line=row.line,
            number=len(cells),
            most_cells=MOST_CELLS,
        )
        raise TableError(
            (said("{message}, leave out those that vsmap does not know", message=message),)
        )
    return read_header(cells, row.line)


def _delimiter(text: str) -> str:
    """What separates the headings: the sign that leaves most of them known, else most of them."""

    def rank(delimiter: str) -> tuple[int, int]:
        cells = next(split_rows(text, delimiter), TextRow((1,), ())).cells
        return sum(column_named(cell) is not None for cell in cells), len(cells)

    return max(",;\t", key=rank)


def _given_separator(text: str, line: int) -> tuple[str, str, int]:
    """The delimiter some spreadsheets name in a line of their own: `sep=;`."""
    head, rest = first_line(text)
    found = _SEPARATOR_LINE.fullmatch(head)
    if found is None:
        return "", text, line
    return found[1], *_without_blank_lines(rest, line + 1)


def _without_blank_lines(text: str, line: int) -> tuple[str, int]:
    """The text from its first line that says anything, and that line's number."""
    while text:
        head, rest = first_line(text)
        if head.strip(" \t,;"):
            break
        text, line = rest, line + 1
    return text, line
