"""A map written as a table and read again is the same map, for all that a table can hold."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from itertools import chain
from typing import Any

from hypothesis import assume, given

from tests.support.table_maps import any_workbooks, held_workbooks
from vsmap.analysis.summary import figures_of
from vsmap.cli.figures_json import figures_text
from vsmap.formats.csv_table import read_csv
from vsmap.formats.csv_writing import write_csv
from vsmap.model.steps import StepKind
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.wording import exact_count, exact_share, exact_time
from vsmap.model.workbook import Workbook


def the_map(workbook: Workbook) -> ValueStreamMap:
    return next(iter(workbook.maps.values()))


def told_of_steps(drawn: ValueStreamMap) -> list[dict[str, object]]:
    """The steps without their ids, numbers as files write them."""
    return [step.model_dump(mode="json", exclude={"id"}) for step in drawn.steps.values()]


def told_of_flows(drawn: ValueStreamMap) -> Iterator[tuple[str, ...]]:
    """The flows without their ids, from name to name."""
    for flow in drawn.visible_flows():
        yield (
            flow.kind,
            drawn.name_of(flow.source),
            drawn.name_of(flow.target),
            exact_time(flow.wait),
            exact_count(flow.inventory),
            exact_share(flow.share),
            str(flow.end_row),
        )


def figures_told(workbook: Workbook, drawn: ValueStreamMap) -> dict[str, Any]:
    """Every figure; problems by their words, as they come in the order of the flows."""
    told: dict[str, Any] = json.loads(figures_text(workbook, drawn, figures_of(workbook, drawn.id)))
    return told | {"problems": sorted(problem["message"] for problem in told["problems"])}


@given(held_workbooks())
def test_what_a_table_holds_comes_back_unchanged(workbook: Workbook) -> None:
    content, lost = write_csv(workbook, the_map(workbook).id)

    opened = read_csv(content)

    assert lost == ()
    assert opened.notices == ()
    before, after = the_map(workbook), the_map(opened.workbook)
    assert told_of_steps(after) == told_of_steps(before)
    assert sorted(told_of_flows(after)) == sorted(told_of_flows(before))
    assert (opened.workbook.title, opened.workbook.calendar) == (workbook.title, workbook.calendar)
    assert (after.name, after.state, after.scope) == (before.name, before.state, before.scope)
    assert after.symbols is before.symbols
    assert (after.demand, after.request.name) == (before.demand, before.request.name)


@given(held_workbooks())
def test_writing_what_was_read_gives_the_same_bytes(workbook: Workbook) -> None:
    content, _ = write_csv(workbook, the_map(workbook).id)
    read = read_csv(content).workbook

    assert write_csv(read, the_map(read).id)[0] == content


@given(held_workbooks())
def test_the_round_trip_changes_no_figure(workbook: Workbook) -> None:
    before = the_map(workbook)
    content, _ = write_csv(workbook, before.id)

    again = read_csv(content).workbook
    after = the_map(again)

    assert figures_told(again, after) == figures_told(workbook, before)


@given(any_workbooks())
def test_any_map_with_a_step_becomes_a_table_that_can_be_read(workbook: Workbook) -> None:
    before = the_map(workbook)
    works = [step for step in before.steps.values() if step.kind is StepKind.WORK]
    assume(works)

    content, lost = write_csv(workbook, before.id)

    after = the_map(read_csv(content).workbook)
    assert len(after.steps) == len(works)
    if not lost:
        assert sorted(told_of_flows(after)) == sorted(told_of_flows(before))


@given(held_workbooks())
def test_no_cell_is_a_formula_to_a_spreadsheet(workbook: Workbook) -> None:
    content, _ = write_csv(workbook, the_map(workbook).id)

    cells = chain(*csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
