"""One map as a table of steps that reads back to the same figures."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TypeVar

from vsmap.formats.columns import HOLDS, Column, Holds
from vsmap.formats.csv_losses import losses
from vsmap.formats.quoting import guarded, quoted
from vsmap.formats.routes import END, write_routes
from vsmap.formats.table_plan import Plan, plan_table
from vsmap.formats.title_line import write_title_line
from vsmap.model.errors import InputError
from vsmap.model.ids import MapId
from vsmap.model.language import said
from vsmap.model.measures import CountMeasure, Measure, TimeMeasure
from vsmap.model.quantities import Duration
from vsmap.model.steps import Step
from vsmap.model.wording import exact_count, exact_share, exact_time
from vsmap.model.workbook import Workbook

T = TypeVar("T", Duration, float)

_ALWAYS = (Column.STEP, Column.PROCESS_TIME, Column.WAIT_BEFORE)
_WORDS = (Holds.TEXT, Holds.ROUTE)
_NEEDS_QUOTES = re.compile(r'[,"\r\n]|^\s|\s$')
_BYTE_ORDER_MARK = "\ufeff"


def write_csv(workbook: Workbook, map_id: MapId) -> tuple[bytes, tuple[str, ...]]:
    """The table of one map in UTF-8, comma separated, and a list of what it can't hold.

    Raises InputError where the map has no step, as a table needs a row.
    """
    drawn = workbook.maps[map_id]
    plan = plan_table(drawn, workbook.calendar)
    if not plan.steps:
        message = said(
            'the map "{name}" has no steps yet; a table needs at least one', name=drawn.name
        )
        raise InputError(message)
    rows, used = _rows(plan)
    lines = [
        write_title_line(workbook.title, workbook.calendar, drawn),
        ",".join(used),
        *(_line(row, used) for row in rows),
    ]
    text = "\n".join(lines) + "\n"
    # Spreadsheets take a table without the mark for their own code page; plain ASCII needs none.
    mark = "" if text.isascii() else _BYTE_ORDER_MARK
    return (mark + text).encode(), losses(workbook, drawn, plan)


def write_cells(workbook: Workbook, map_id: MapId) -> tuple[tuple[str, ...], ...]:
    """The table of one map as cells, its header first; a map without steps has none."""
    plan = plan_table(workbook.maps[map_id], workbook.calendar)
    if not plan.steps:
        return ()
    rows, used = _rows(plan)
    cells = (tuple(_text(column, row.get(column, "")) for column in used) for row in rows)
    return (tuple(column.value for column in used), *cells)


def _rows(plan: Plan) -> tuple[list[Mapping[Column, str]], list[Column]]:
    """The rows and the columns that say anything in them."""
    rows = [_row(step, plan) for step in plan.steps]
    if plan.end is not None:
        rows.append({Column.STEP: END, **_waiting(plan.end.wait, plan.end.inventory)})
    return rows, [c for c in Column if c in _ALWAYS or any(row.get(c) for row in rows)]


def _row(step: Step, plan: Plan) -> Mapping[Column, str]:
    return {
        Column.STEP: plan.names[step.id],
        Column.ROLE: step.role,
        Column.TOOL: step.tool,
        Column.PROCESS_TIME: exact_time(step.process_time),
        **_before(step, plan),
        Column.PCA: _known(step.percent_complete_accurate, exact_share),
        Column.PEOPLE: _above_zero(step.people, exact_count),
        Column.CYCLE_TIME: _known(step.cycle_time, exact_time),
        Column.CHANGEOVER: _known(step.changeover, exact_time),
        Column.UPTIME: _above_zero(step.uptime, exact_share),
        Column.BATCH: _above_zero(step.batch, exact_count),
        Column.WIP_LIMIT: "" if step.wip_limit is None else str(step.wip_limit),
        Column.VALUE_ADDED: _known(step.value_added, exact_share),
        Column.NEXT: write_routes(plan.onward[step.id], plan.names),
        Column.REWORK_TO: write_routes(plan.back[step.id], plan.names),
        Column.NOTES: step.notes,
    }


def _before(step: Step, plan: Plan) -> Mapping[Column, str]:
    arrival = plan.arrivals[step.id]
    if arrival.lead_time.is_known:
        return {
            Column.WAIT_BEFORE: _known(arrival.wait, exact_time),
            Column.LEAD_TIME: exact_time(arrival.lead_time),
        }
    return _waiting(arrival.wait, arrival.inventory)


def _waiting(wait: TimeMeasure, inventory: CountMeasure) -> Mapping[Column, str]:
    if inventory.is_known:
        return {
            Column.WAIT_BEFORE: _known(wait, exact_time),
            Column.INVENTORY_BEFORE: exact_count(inventory),
        }
    return {Column.WAIT_BEFORE: exact_time(wait)}


def _known(measure: Measure[T], write: Callable[[Measure[T]], str]) -> str:
    """A measure nobody gave is a blank cell."""
    return write(measure) if measure.is_known else ""


def _above_zero(measure: Measure[T], write: Callable[[Measure[T]], str]) -> str:
    """As _known; none at all can't be read back (and is told among the losses)."""
    return _known(measure, write) if measure.likely or measure.high else ""


def _line(row: Mapping[Column, str], columns: list[Column]) -> str:
    return ",".join(_cell(column, row.get(column, "")) for column in columns)


def _cell(column: Column, text: str) -> str:
    safe = _text(column, text)
    return quoted(safe) if _NEEDS_QUOTES.search(safe) else safe


def _text(column: Column, text: str) -> str:
    return guarded(text.replace("\0", "")) if HOLDS[column] in _WORDS else text
