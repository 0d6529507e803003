"""Headings, paragraphs and tables set one below another over as many pages as they need."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from vsmap.drawing.primitives import Anchor, Ink, Rect, Weight
from vsmap.drawing.text_measure import TextMeasure
from vsmap.reports.marks import number_width, put_number
from vsmap.reports.numbers import Number
from vsmap.reports.paper import MARGIN
from vsmap.reports.sheet import LEAST_TYPE, MM, Sheet, Style

HEADING = Style(13, Weight.SEMIBOLD)
BODY = Style(9.5, Weight.REGULAR)
QUIET = Style(LEAST_TYPE, Weight.REGULAR, Ink.INK2)
HEADER = Style(LEAST_TYPE, Weight.MEDIUM, Ink.INK2)

_TOP, _BOTTOM = 25 * MM, 14 * MM
_LEADING = 12.6
_PADDING = 6.0
_DROP = 13.4
_GUTTER = 4 * MM
_MOST_LINES = 12
_APART = 4.0
_MEASURE = 248 * MM


@dataclass(frozen=True, slots=True)
class Cell:
    """What a table says in one place: lines of words, or a number with its marks and a remark."""

    words: tuple[tuple[str, Style], ...] = ()
    number: Number | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its title, its width in points, and at which edge it is set."""

    title: str
    width: float
    anchor: Anchor = Anchor.START


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row; a marked row stands on the hotspot's tint."""

    cells: tuple[Cell, ...]
    is_marked: bool = False


class Pages:
    """Pages that fill from the top; `begin` makes a new one with its title line on it."""

    def __init__(self, begin: Callable[[], Sheet]) -> None:
        self._begin = begin
        self.sheets: list[Sheet] = []
        self._y = 0.0
        self._turn()

    def heading(self, text: str, keep: float = 30 * MM) -> None:
        """A heading, with room for `keep` points below it on the same page."""
        if self._y > _TOP + 1:
            self._y += 7 * MM
        self._need(keep)
        self._y += 13
        self._sheet.text(MARGIN, self._y, text, HEADING)
        self._y += 4

    def paragraph(self, text: str, style: Style = BODY, indent: float = 0.0) -> None:
        """Words across the page, on as many lines as they need."""
        room = min(self._sheet.width - 2 * MARGIN, _MEASURE) - indent
        for line in self._sheet.lines(text, room, 1000, style):
            self._need(_LEADING)
            self._y += _LEADING
            self._sheet.text(MARGIN + indent, self._y, line, style)
        self._y += 2

    def table(self, columns: Sequence[Column], rows: Sequence[Row]) -> None:
        """A table; its header stands on every page that holds a part of it."""
        self._need(20 * MM)
        self._header(columns)
        for row in rows:
            lines = [
                self._laid(cell, column) for cell, column in zip(row.cells, columns, strict=True)
            ]
            height = max(len(cell) for cell in lines) * _LEADING + _PADDING
            if self._y + height > self._end:
                self._turn()
                self._header(columns)
            self._row(columns, row, lines, height)

    @property
    def measure(self) -> TextMeasure:
        """What tells the widths of texts on these pages."""
        return self._sheet.measure

    @property
    def _sheet(self) -> Sheet:
        return self.sheets[-1]

    @property
    def _end(self) -> float:
        return self._sheet.height - _BOTTOM

    def _need(self, height: float) -> None:
        if self._y + height > self._end:
            self._turn()

    def _turn(self) -> None:
        self.sheets.append(self._begin())
        self._y = _TOP

    def _header(self, columns: Sequence[Column]) -> None:
        self._y += 15
        for column, x in _edges(columns):
            self._sheet.text(x, self._y, column.title, HEADER, column.anchor)
        self._y += 4
        self._sheet.rule(MARGIN, _right(columns), self._y, 0.9)

    def _laid(self, cell: Cell, column: Column) -> list[tuple[str, Style]]:
        """The lines of a cell; a number is one line, its remark another if it needs one."""
        room = column.width - _GUTTER
        if cell.number is None:
            return [
                (line, style)
                for text, style in cell.words
                for line in self._sheet.lines(text, room, _MOST_LINES, style)
            ]
        return [("", BODY), *((line, QUIET) for line in self._remark(cell, room))]

    def _remark(self, cell: Cell, room: float) -> tuple[str, ...]:
        if not cell.remark or _fits_beside(self._sheet, cell, room):
            return ()
        return self._sheet.lines(cell.remark, room, 2, QUIET)

    def _row(
        self,
        columns: Sequence[Column],
        row: Row,
        lines: Sequence[Sequence[tuple[str, Style]]],
        height: float,
    ) -> None:
        left, right = MARGIN, _right(columns)
        if row.is_marked:
            self._sheet.add(
                Rect(left, self._y + 0.5, right - left, height - 0.5, fill=Ink.HOTSPOT_TINT),
                Rect(left - 5, self._y + 0.5, 2.5, height - 0.5, fill=Ink.HOTSPOT),
            )
        for (column, x), cell, laid in zip(_edges(columns), row.cells, lines, strict=True):
            y = self._y + _DROP
            for text, style in laid:
                if text:
                    self._sheet.text(x, y, text, style, column.anchor)
                elif cell.number is not None:
                    self._number(cell, x, y, column)
                y += _LEADING
        self._y += height
        self._sheet.rule(left, right, self._y, 0.6, Ink.HAIRLINE)

    def _number(self, cell: Cell, x: float, y: float, column: Column) -> None:
        """A number, and beside it its remark where there is room for both."""
        if cell.number is None:
            return
        if not cell.remark or not _fits_beside(self._sheet, cell, column.width - _GUTTER):
            put_number(self._sheet, (x, y), cell.number, BODY, column.anchor)
        elif column.anchor is Anchor.END:
            left = x - self._sheet.text_width(cell.remark, QUIET)
            put_number(self._sheet, (left - _APART, y), cell.number, BODY, Anchor.END)
            self._sheet.text(left, y, cell.remark, QUIET)
        else:
            end = put_number(self._sheet, (x, y), cell.number, BODY, Anchor.START)
            self._sheet.text(end + _APART, y, cell.remark, QUIET)


def _fits_beside(sheet: Sheet, cell: Cell, room: float) -> bool:
    if cell.number is None:
        return False
    width = number_width(sheet, cell.number, BODY) + _APART + sheet.text_width(cell.remark, QUIET)
    return width <= room


def _right(columns: Sequence[Column]) -> float:
    """Where a table ends."""
    return MARGIN + sum(column.width for column in columns)


def _edges(columns: Sequence[Column]) -> Iterator[tuple[Column, float]]:
    """Each column with the x at which its texts stand."""
    x = MARGIN
    for column in columns:
        match column.anchor:
            case Anchor.END:
                yield column, x + column.width - _GUTTER
            case Anchor.MIDDLE:
                yield column, x + (column.width - _GUTTER) / 2
            case _:
                yield column, x
        x += column.width
