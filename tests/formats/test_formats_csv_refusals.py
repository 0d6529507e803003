"""A table that can't be read says every place and what to write there."""

from __future__ import annotations

import pytest

from vsmap.formats.csv_table import read_csv
from vsmap.formats.table_text import MOST_CELLS, MOST_ROWS
from vsmap.model.errors import DamagedFile, TableError


def faults_of(table: str) -> tuple[str, ...]:
    with pytest.raises(TableError) as raised:
        read_csv(table.encode(), "plan.csv")
    return raised.value.faults


def test_every_bad_cell_is_told_with_line_and_column() -> None:
    faults = faults_of(
        "step,process_time,PCA,wait_before\nA,soonish,101%,1 d\nB,2 d,?,-3 d\nC,3,9,1\n"
    )

    assert faults == (
        'line 2, column process_time: "soonish" is not a duration; write 3 d, 2-4 h, ~1w or ?',
        'line 2, column pca: "101%" is outside 0-100 %; write 90%, ~80%, 70-90% or ?',
        'line 3, column wait_before: "-3 d" is not a duration; write 3 d, 2-4 h, ~1w or ?',
        'line 4, column process_time: "3" needs a unit; write 3 d, 2-4 h, ~1w or ?',
        'line 4, column wait_before: "1" needs a unit; write 3 d, 2-4 h, ~1w or ?',
    )


def test_an_alias_is_told_as_it_stands_with_the_column_it_means() -> None:
    (fault,) = faults_of("step,PT\nA,soonish\n")

    assert fault.startswith('line 2, column PT (process_time): "soonish"')


def test_lines_are_those_of_the_file_whatever_the_cells_hold() -> None:
    (fault,) = faults_of('# vsmap: title=A\n\nstep,notes,PT\nA,"one\ntwo\r\nthree",1 h\nB,,soon\n')

    assert fault.startswith("line 7, column PT")


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ("step\nA\nB\nA\n", 'line 4, column step: "A" stands in line 2 already'),
        ("step\nA\nend\nEND\n", 'line 4, column step: "END" stands in line 3 already'),
        ("step,PT\n,2 h\n", "line 2, column step: this row has no name"),
        ("step,next\nA,Nowhere\n", 'line 2, column next: there is no step "Nowhere"'),
        ("step,rework_to\nA,Nowhere\n", 'column rework_to: there is no step "Nowhere"'),
        ("step,rework_to\nA,end\n", "rework goes back to a step; end is none"),
        ("step,next\nA,B; B\nB,\n", '"B" is named twice'),
        ("step,next\nA,B after 3 d\nB,\n", '"after" belongs to rework'),
        ("step,next\nA,B=\nB,\n", "breaks off"),
        ("step,next\nA,B=often\nB,\n", '"often" is not a percentage'),
        ("step,rework_to\nA,A=0.2 after soon\n", '"soon" is not a duration'),
        ("step,PT,LT\nA,2 d,1 d\n", 'line 2, column LT (lead_time): "1 d" is below the process'),
        ("step,PT,LT\nA,2-4 d,3 d\n", "column LT (lead_time)"),
        ("step,PT,LT,WT\nA,1 d,3 d,1 d\n", 'leaves a wait of 2\u00a0d, but wait_before says "1 d"'),
        ("step,PT,LT,WT\nA,?,1 d,3 d\n", '"1 d" is below the wait 3\u00a0d, which it contains'),
        ("step,LT,WT\nA,1 d,?\nend,3 d,1 d\n", "line 3, column LT (lead_time)"),
        ("step,inventory\nA,70\n", "line 2, column inventory (inventory_before): pieces become"),
        ("# vsmap: demand=10/d\nstep,queue,WT\nA,70,1 d\n", '"70" pieces at this demand wait'),
        ("# vsmap: demand=10/d\nstep,WIP,LT\nA,70,1 d\n", "lead_time says it already"),
        ("step,people\nA,0\n", 'column people: "0" is none at all'),
        ("step,uptime\nA,0%\n", 'column uptime: "0%" is none at all'),
        ("step,wip_limit\nA,2.5\n", '"2.5" is not a whole number from 1 up'),
        ("step,wip_limit\nA,0\n", '"0" is not a whole number from 1 up'),
        ("step,PT\nA,1 h\nend,1 h\n", "the row end holds only a wait before Delivered"),
        ("step,next\nA,\nend,A\n", "line 3, column next: the row end holds only a wait"),
        ('step,people\nA,"7,000"\n', '"7,000" holds a comma, which separates the cells here'),
        ("step;people\nA;7.000\n", '"7.000" may be thousands or a fraction'),
        ("step,PT\nA,2,5 h\n", '"5 h" stands beyond the last heading'),
        ('step,PT\nA,"2 h\nB,1 h\n', "line 2: a quote is opened here and never closed"),
        ("step,process_time (fortnights)\nA,1\n", '"fortnights" is not a unit'),
        ("step,PT,work\nA,1 h,1 h\n", 'the columns "PT" and "work" both mean process_time'),
        ("# vsmap: demand=lots\nstep\nA\n", 'line 1, demand: "lots" is not a demand'),
        ("# vsmap: demand=0/d\nstep\nA\n", "line 1, demand"),
        ("# vsmap: hours_per_day=25\nstep\nA\n", "line 1, hours_per_day"),
        ("# vsmap: days_per_week=0\nstep\nA\n", "line 1, days_per_week"),
        ("# vsmap: state=past\nstep\nA\n", 'line 1, state: "past" is not a state'),
        ("# vsmap: symbols=runes\nstep\nA\n", 'symbols: "runes" is not a kind of symbols'),
        ("", "plan.csv: the file is empty"),
        ("\n \n", "plan.csv: the file is empty"),
        ("# vsmap: title=A\n", "there is no step column"),
        ("what,when\nA,1 d\n", "line 1: there is no step column"),
        ("step,PT\n", "plan.csv: the table has no steps"),
        ("step,WT\nend,1 d\n", "plan.csv: the table has no steps"),
    ],
)
def test_what_can_not_be_read_is_told(table: str, told: str) -> None:
    assert any(told in fault for fault in faults_of(table))


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"step\nA\0B\n", "plan.csv, line 2: this is not a text table but binary data"),
        (b"\x89PNG\r\n\x1a\n\0\0", "this is not a text table"),
        ("step\nA\n".encode("utf-16"), "this is UTF-16 text"),
        ("step\nA\n".encode("utf-32"), "this is UTF-32 text"),
        ("step\nGröße\n".encode("latin-1"), "plan.csv, line 2: this is not UTF-8 text"),
    ],
)
def test_what_is_no_utf_8_text_is_told_with_a_remedy(content: bytes, told: str) -> None:
    with pytest.raises(DamagedFile) as raised:
        read_csv(content, "plan.csv")

    assert told in str(raised.value)


def test_too_many_rows_or_columns_are_told() -> None:
    rows = "step\n" + "".join(f"S{n}\n" for n in range(MOST_ROWS + 1))
    columns = "step," + ",".join(f"c{n}" for n in range(MOST_CELLS)) + "\nA\n"

    assert "a table holds at most" in faults_of(rows)[0]
    assert f"a table holds {MOST_CELLS}" in faults_of(columns)[0]


def test_faults_come_in_the_order_of_the_lines_and_none_hides_another() -> None:
    faults = faults_of("# vsmap: demand=x\nstep,PT,next\nA,soon,Nowhere\nA,late,\n,x,\n")

    assert [fault.partition(":")[0] for fault in faults] == [
        "line 1, demand",
        "line 3, column PT (process_time)",
        "line 3, column next",
        "line 4, column step",
        "line 4, column PT (process_time)",
        "line 5, column step",
        "line 5, column PT (process_time)",
    ]
