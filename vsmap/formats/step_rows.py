"""One row as a step and what waits before it."""

from __future__ import annotations

from dataclasses import dataclass

from vsmap.formats.arrivals import Arrival, read_arrival
from vsmap.formats.columns import Column
from vsmap.formats.routes import NO_WAIT
from vsmap.formats.table_rows import Row
from vsmap.formats.title_line import TitleLine
from vsmap.model.ids import StepId, new_id
from vsmap.model.language import said
from vsmap.model.measures import CountMeasure, Measure, ShareMeasure
from vsmap.model.steps import Step

_OF_THE_END = {
    Column.STEP,
    Column.WAIT_BEFORE,
    Column.LEAD_TIME,
    Column.INVENTORY_BEFORE,
}


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step as its row gives it; routes are read when every name is known."""

    row: Row
    step: Step
    arrival: Arrival


@dataclass(frozen=True, slots=True)
class EndRow:
    """The row that stands for Delivered: its line and what waits before it."""

    line: int
    arrival: Arrival


def read_step_row(row: Row, title: TitleLine) -> StepRow:
    """The step of a row; bad cells are told and count as blank."""
    process_time = row.time(Column.PROCESS_TIME)
    arrival = read_arrival(row, process_time, title.calendar, title.demand)
    step = Step(
        id=StepId(new_id()),
        name=row.text(Column.STEP),
        process_time=process_time,
        lead_time=arrival.lead_time,
        percent_complete_accurate=row.share(Column.PCA),
        value_added=row.share(Column.VALUE_ADDED),
        people=_above_zero(row, Column.PEOPLE, row.count(Column.PEOPLE)),
        cycle_time=row.time(Column.CYCLE_TIME),
        changeover=row.time(Column.CHANGEOVER),
        uptime=_above_zero(row, Column.UPTIME, row.share(Column.UPTIME)),
        batch=_above_zero(row, Column.BATCH, row.count(Column.BATCH)),
        wip_limit=row.whole(Column.WIP_LIMIT),
        role=row.text(Column.ROLE),
        tool=row.text(Column.TOOL),
        notes=row.text(Column.NOTES),
    )
    return StepRow(row, step, arrival)


def read_end_row(row: Row, title: TitleLine) -> EndRow:
    """What waits before Delivered; anything else in that row is told."""
    for column in row.cells:
        no_work = column is Column.PROCESS_TIME and row.text(column) == "0"
        if column not in _OF_THE_END and not no_work:
            row.fault(
                column, said("the row end holds only a wait before Delivered; leave this blank")
            )
    return EndRow(row.line, read_arrival(row, NO_WAIT, title.calendar, title.demand))


def _above_zero(row: Row, column: Column, measure: ShareMeasure | CountMeasure) -> Measure[float]:
    if measure.is_known and not (measure.likely or measure.high):
        row.fault(
            column,
            said(
                '"{column}" is none at all; write more, or leave it blank', column=row.text(column)
            ),
        )
    return measure
