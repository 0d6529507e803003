"""Text people paste or drop: lines, spreadsheet cells or a table become the steps of a small map.

Nothing is refused but a heap: what can't be read as a number stays in the notes of its step, and a
notice says so.
"""

from __future__ import annotations

from dataclasses import dataclass

from vsmap.formats.pasted_cells import PastedStep, header_of, read_cells, read_headed
from vsmap.formats.pasted_lines import lines_of, read_line
from vsmap.formats.table_text import split_rows
from vsmap.model.errors import InputError, VsmapError
from vsmap.model.flows import Flow
from vsmap.model.ids import DELIVERED, REQUEST, FlowId, MapId, StepId, new_id
from vsmap.model.json import FORM, workbook_from_json
from vsmap.model.language import said
from vsmap.model.measures import UNKNOWN, CountMeasure, Measure, TimeMeasure
from vsmap.model.quantities import NO_TIME
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.workbook import Workbook

MOST_STEPS = 2000
_MOST_TOLD = 5


@dataclass(frozen=True, slots=True)
class Pasted:
    """The steps a text says, as a map, and whole sentences on what could not be read."""

    stream: ValueStreamMap
    notices: tuple[str, ...] = ()


def read_fragment(text: str | bytes) -> Workbook:
    """Parts of a map as vsmap copies them. Raises DamagedFile, NewerFile."""
    return workbook_from_json(text, name=said("what was copied"))


def read_pasted(text: str) -> Pasted | None:
    """The steps a text says, connected in its order; None where it says nothing.

    Raises InputError where there are more lines than a map takes at once.
    """
    body = text.replace("\0", "").removeprefix("\ufeff")
    if body.lstrip().startswith("{") and f'"vsmap": "{FORM}/' in body[:200]:
        return _of_workbook(read_fragment(body))
    lines = body.splitlines()
    if sum(bool(line.strip()) for line in lines) > MOST_STEPS:
        message = said(
            "This text has {lines} lines; a map takes at most {most} at once. Copy fewer of them",
            lines=len(lines),
            most=MOST_STEPS,
        )
        raise InputError(message)
    table = _as_table(body)
    if table is not None:
        return table
    steps = _steps(body)
    return _in_a_row(steps) if steps else None


def _of_workbook(workbook: Workbook) -> Pasted | None:
    main = workbook.main_map()
    return None if main is None else Pasted(main)


def _as_table(text: str) -> Pasted | None:
    """A table with a header that reads without a fault; None where it is not one."""
    from vsmap.formats.csv_table import read_csv

    if header_of(text) is None:
        return None
    try:
        opened = read_csv(text.encode("utf-8", "replace"), said("the pasted table"))
    except VsmapError:
        return None
    main = opened.workbook.main_map()
    return None if main is None else Pasted(main, opened.notices)


def _steps(text: str) -> list[PastedStep]:
    """The steps of cells under a header, of cells without, or of lines."""
    headed = header_of(text)
    if headed is not None:
        return read_headed(text, headed)
    if "\t" in text:
        rows = (row.cells for row in split_rows(text, "\t") if not row.is_blank)
        return [read_cells(cells) for cells in rows]
    return [read_line(line) for line in lines_of(text)]


def _in_a_row(pasted: list[PastedStep]) -> Pasted:
    steps = {each.step.id: each.step for each in pasted}
    flows: list[Flow] = []
    before = REQUEST
    for each in pasted:
        flows.append(_flow(before, each.step.id, each.wait, each.inventory))
        before = each.step.id
    flows.append(_flow(before, DELIVERED, Measure(likely=NO_TIME)))
    drawn = ValueStreamMap(id=MapId(new_id()), steps=steps, flows={flow.id: flow for flow in flows})
    return Pasted(drawn, _told(pasted))


def _flow(
    source: StepId, target: StepId, wait: TimeMeasure, inventory: CountMeasure = UNKNOWN
) -> Flow:
    return Flow(
        id=FlowId(new_id()),
        source=source,
        target=target,
        wait=wait,
        inventory=inventory,
    )


def _told(pasted: list[PastedStep]) -> tuple[str, ...]:
    """What stays in the notes because it could not be read, a few of them by name."""
    left = [(each.step.name, text) for each in pasted for text in each.unread]
    if not left:
        return ()
    told = [
        said("{step}: \u201c{text}\u201d", step=name or said("a step"), text=text)
        for name, text in left[:_MOST_TOLD]
    ]
    if len(left) > _MOST_TOLD:
        told.append(said("and {count} more", len(left) - _MOST_TOLD))
    head = said("Not read as a number; it stays in the notes of its step:")
    return (head, *told)
