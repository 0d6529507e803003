"""A table of steps, one row a step, read into a workbook with one map."""

from __future__ import annotations

from vsmap.formats.columns import Column
from vsmap.formats.opened import Opened
from vsmap.formats.routes import END, Route, StepNames, read_routes
from vsmap.formats.step_rows import StepRow, read_end_row, read_step_row
from vsmap.formats.table_flows import flows_of, unheard_waits
from vsmap.formats.table_rows import Faults, Row, read_rows
from vsmap.formats.table_sheet import Sheet, open_sheet
from vsmap.formats.title_line import TitleLine
from vsmap.model.errors import NotationError, TableError
from vsmap.model.ids import MapId, WorkbookId, new_id
from vsmap.model.language import said
from vsmap.model.steps import End
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.workbook import Workbook

LARGEST_TABLE = 16_000_000
"""Bytes of the largest table that is read."""


def read_csv(content: bytes, name: str = "the table") -> Opened:
    """Read a table of steps; `name` is what messages call the file.

    Raises TableError with every bad place, and DamagedFile for what is no UTF-8 text.
    """
    sheet = open_sheet(content, name)
    faults = Faults()
    faults.keep(1, sheet.title.faults)
    rows = read_rows(sheet.rows, sheet.header, sheet.notation, faults)
    named, ends = _told_apart(rows, faults)
    steps = [read_step_row(row, sheet.title) for row in named]
    end = next(iter([read_end_row(row, sheet.title) for row in ends]), None)
    routed = _routed(steps, sheet)
    faults.raise_if_any()
    if not steps:
        raise TableError(
            (said("{name}: the table has no steps; add a row for each step", name=name),)
        )
    flows = flows_of(routed, end)
    drawn = _map(sheet.title, steps).with_parts(*flows)
    return Opened(_workbook(sheet.title, drawn), (*_left_out(sheet), *unheard_waits(routed, flows)))


def _told_apart(rows: list[Row], faults: Faults) -> tuple[list[Row], list[Row]]:
    """The rows of steps and those of Delivered; a row without a name of its own is told."""
    first: dict[str, int] = {}
    steps: list[Row] = []
    ends: list[Row] = []
    for row in rows:
        name = row.text(Column.STEP)
        key = END if name.casefold() == END else name
        if not name:
            faults.add(row.line, said("this row has no name; name the step"), Column.STEP)
        elif key in first:
            row.fault(
                Column.STEP,
                said(
                    '"{name}" stands in line {first} already; give each step a name of its own',
                    name=name,
                    first=first[key],
                ),
            )
        first.setdefault(key, row.line)
        (ends if key == END else steps).append(row)
    return steps, ends


def _routed(
    rows: list[StepRow], sheet: Sheet
) -> list[tuple[StepRow, tuple[Route, ...], tuple[Route, ...]]]:
    """Each row with its routes on and back."""
    names = StepNames((row.step.name, row.step.id) for row in rows)

    def routes(row: StepRow, column: Column) -> tuple[Route, ...]:
        text = row.row.text(column)
        try:
            return read_routes(text, names, sheet.notation, back=column is Column.REWORK_TO)
        except NotationError as error:
            row.row.fault(column, str(error))
            return ()

    return [(row, routes(row, Column.NEXT), routes(row, Column.REWORK_TO)) for row in rows]


def _map(title: TitleLine, rows: list[StepRow]) -> ValueStreamMap:
    return ValueStreamMap(
        id=MapId(new_id()),
        name=title.map_name,
        state=title.state,
        symbols=title.symbols,
        scope=title.scope,
        sentence=title.sentence,
        demand=title.demand,
        goal=title.goal,
        request=End(name=title.request or "Request"),
        delivered=End(name=title.delivered or "Delivered"),
        steps={row.step.id: row.step for row in rows},
    )


def _workbook(title: TitleLine, drawn: ValueStreamMap) -> Workbook:
    return Workbook(
        id=WorkbookId(new_id()),
        title=title.title,
        calendar=title.calendar,
        maps={drawn.id: drawn},
    )


def _left_out(sheet: Sheet) -> tuple[str, ...]:
    """What the file says that means nothing to vsmap."""
    columns = (
        said('the column "{name}" means nothing to vsmap and was left out', name=name)
        for name in sheet.header.unknown
    )
    keys = (
        said('"{name}" in the first line means nothing to vsmap and was left out', name=name)
        for name in sheet.title.unknown
    )
    return (*columns, *keys)
