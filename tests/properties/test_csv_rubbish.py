"""Whatever stands in a table, it is read or refused with its place; what is read has figures."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from vsmap.analysis.summary import figures_of
from vsmap.cli.figures_json import figures_text
from vsmap.cli.figures_page import page_text
from vsmap.formats.columns import Column
from vsmap.formats.csv_table import read_csv
from vsmap.formats.csv_writing import write_csv
from vsmap.model.errors import DamagedFile, InputError, TableError
from vsmap.model.workbook import Workbook

TIMES = (
    "",
    "?",
    "0",
    "2 h",
    "~1-3 d",
    "1/2/9 w",
    "1e-300 s",
    "1e9 mo",
    "1e11 mo",
    "3 cd",
    "immediate",
    "soon",
)
SHARES = ("", "?", "0", "1", "90%", "~0.5", "10-90", "1e-300", "101%")
COUNTS = ("", "?", "0", "1", "2.5", "~3-9", "1e-300", "1e12", "many")
ROUTES = (
    "",
    "A",
    "A; B",
    "B=0.5; end=0.5",
    "C=1",
    "A=0",
    "B=0.2 after 1 d",
    "end",
    "D",
    '"A"=1e-9',
)
CELLS = {
    Column.PROCESS_TIME: TIMES,
    Column.WAIT_BEFORE: TIMES,
    Column.LEAD_TIME: TIMES,
    Column.CYCLE_TIME: TIMES,
    Column.INVENTORY_BEFORE: COUNTS,
    Column.PEOPLE: COUNTS,
    Column.BATCH: COUNTS,
    Column.UPTIME: SHARES,
    Column.PCA: SHARES,
    Column.VALUE_ADDED: SHARES,
    Column.NEXT: ROUTES,
    Column.REWORK_TO: ROUTES,
}
TITLES = ("", "# vsmap: demand=920/d\n", "# vsmap: demand=1e-9/mo; hours_per_day=24\n")


@st.composite
def tables(draw: st.DrawFn) -> str:
    """A table of the steps A to C under some of the columns, most of its cells in order."""
    columns = draw(st.lists(st.sampled_from(list(CELLS)), unique=True, max_size=6))
    rows = draw(st.integers(1, 3))
    lines = [",".join(["step", *columns])]
    for name in [*"ABC"[:rows], *draw(st.sampled_from([[], ["end"]]))]:
        cells = [draw(st.sampled_from(CELLS[column])).replace('"', '""') for column in columns]
        lines.append(",".join([name, *(f'"{cell}"' for cell in cells)]))
    return draw(st.sampled_from(TITLES)) + "\n".join(lines)


def read_or_refused(table: str) -> tuple[Workbook | None, tuple[str, ...]]:
    try:
        return read_csv(table.encode()).workbook, ()
    except TableError as error:
        return None, error.faults


@given(tables())
def test_a_table_is_refused_with_its_places_or_has_figures(table: str) -> None:
    workbook, faults = read_or_refused(table)

    assert all(fault.startswith("line ") for fault in faults)
    if workbook is None:
        return
    (drawn,) = workbook.maps.values()
    figures = figures_of(workbook, drawn.id)
    assert figures_text(workbook, drawn, figures)
    assert page_text(workbook, drawn, figures)


@given(tables())
def test_a_table_that_was_read_is_written_to_one_that_is_read(table: str) -> None:
    workbook, _ = read_or_refused(table)
    if workbook is None:
        return
    (drawn,) = workbook.maps.values()

    content, _ = write_csv(workbook, drawn.id)

    (again,) = read_csv(content).workbook.maps.values()
    assert len(again.steps) == len(drawn.steps)


@given(st.one_of(st.binary(max_size=300), st.text(max_size=300).map(str.encode)))
def test_rubbish_is_refused(rubbish: bytes) -> None:
    try:
        read_csv(rubbish)
    except (TableError, DamagedFile):
        return


@given(st.text(alphabet='step,;\t"\n\r=#:vmap 1hA', max_size=80))
def test_text_that_looks_like_a_table_is_read_or_refused(text: str) -> None:
    try:
        opened = read_csv(text.encode())
    except InputError:
        return

    assert all(m.steps for m in opened.workbook.maps.values())
