"""A table of steps is read as INTERFACES says: headings, measures, routes, the two ends."""

from __future__ import annotations

import pytest

from tests.support.tables import the_map_of, the_waits_of
from vsmap.formats.csv_table import read_csv
from vsmap.formats.quoting import quoted
from vsmap.model.flows import FlowKind
from vsmap.model.ids import DELIVERED, REQUEST
from vsmap.model.measures import UNKNOWN, Standing
from vsmap.model.quantities import Unit
from vsmap.model.value_stream import Demand, MapState, Symbols
from vsmap.model.wording import exact_count, exact_share, exact_time


def test_the_title_line_tells_title_state_calendar_and_demand() -> None:
    table = (
        "# vsmap: title=Weld shop; state=future; symbols=classic; hours_per_day=7.5; "
        "days_per_week=6; demand=40/w\n"
    )

    workbook = read_csv(f"{table}step,PT\nWeld,2 h\n".encode()).workbook

    drawn = next(iter(workbook.maps.values()))
    assert workbook.title == "Weld shop"
    assert (workbook.calendar.hours_per_day, workbook.calendar.days_per_week) == (7.5, 6)
    assert drawn.state is MapState.FUTURE
    assert drawn.symbols is Symbols.CLASSIC
    assert drawn.name == "Future state"
    assert drawn.demand == Demand(count=40, per=Unit.WEEK)


@pytest.mark.parametrize(
    "line",
    [
        '"# vsmap: title=""A; B""; demand=920/d",,,,',
        '# vsmap: title="A; B"; demand=920/d,,,',
        '#VSMAP:  Title = "A; B" ;  DEMAND=920 / day',
    ],
)
def test_a_title_line_is_read_as_a_spreadsheet_leaves_it(line: str) -> None:
    workbook = read_csv(f"{line}\nstep,PT\nWeld,2 h\n".encode()).workbook

    assert workbook.title == "A; B"
    assert next(iter(workbook.maps.values())).demand == Demand(count=920)


@pytest.mark.parametrize(
    "header",
    [
        "step,process_time,wait_before,pca,people,role",
        "Name,PT,WT,%C&A,Operators,Actor",
        "PROCESS,Touch Time,DELAY,%c/a,people,TEAM",
        "process,work,wait,C&A,operators,team",
        " Step , Process Time , Wait_Before , % C&A ,People,Role",
        "step,Process time (PT),wait before (WT),pca,people,role",
    ],
)
def test_a_heading_is_known_by_each_of_its_names(header: str) -> None:
    drawn = the_map_of(f"{header}\nWeld,2 h,1 d,90%,2,Shop\n")

    step = next(iter(drawn.steps.values()))
    assert step.name == "Weld"
    assert exact_time(step.process_time) == "2 h"
    assert the_waits_of(drawn)["Request", "Weld"] == "1 d"
    assert exact_share(step.percent_complete_accurate) == "0.9"
    assert exact_count(step.people) == "2"
    assert step.role == "Shop"


def test_the_rarer_columns_are_read() -> None:
    drawn = the_map_of(
        "step,tool,C/T,C/O,uptime,batch,WIP limit,value_added,notes\n"
        "Weld,Robot,39 s,10m,85%,5,3,0.25,hot\n"
    )

    step = next(iter(drawn.steps.values()))
    assert (step.tool, step.notes, step.wip_limit) == ("Robot", "hot", 3)
    assert (exact_time(step.cycle_time), exact_time(step.changeover)) == ("39 s", "10 min")
    assert (exact_share(step.uptime), exact_share(step.value_added)) == ("0.85", "0.25")
    assert exact_count(step.batch) == "5"


@pytest.mark.parametrize(
    ("delimiter", "wait"), [(",", "2.5 h"), (";", "2,5 h"), ("\t", "2,5 h"), (";", "2.5 h")]
)
def test_the_delimiter_is_found_from_the_header(delimiter: str, wait: str) -> None:
    rows = [["step", "process_time", "wait_before"], ["Weld", "1 h", wait]]

    drawn = the_map_of("\n".join(delimiter.join(row) for row in rows))

    assert the_waits_of(drawn)["Request", "Weld"] == "2.5 h"


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_byte_order_mark_and_line_endings_do_not_matter(mark: bytes, ending: str) -> None:
    text = ending.join(["# vsmap: title=Größe", "step,PT", "Schweißen,2 h", ""])

    workbook = read_csv(mark + text.encode()).workbook

    assert workbook.title == "Größe"
    assert [s.name for m in workbook.maps.values() for s in m.steps.values()] == ["Schweißen"]


def test_a_unit_in_the_heading_is_taken_by_bare_numbers() -> None:
    drawn = the_map_of("step,process_time (h),wait (days)\nWeld,2.5,3-5\nPaint,30m,0\n")

    weld, paint = drawn.steps.values()
    assert (exact_time(weld.process_time), exact_time(paint.process_time)) == ("2.5 h", "30 min")
    assert the_waits_of(drawn)["Request", "Weld"] == "3 d - 5 d"
    assert the_waits_of(drawn)["Weld", "Paint"] == "0"


def test_blank_and_question_mark_are_unknown_and_zero_is_none() -> None:
    drawn = the_map_of("step,process_time,wait_before\nA,,?\nB,tbd,\nC,0,0\n")

    a, b, c = drawn.steps.values()
    assert (a.process_time, b.process_time) == (UNKNOWN, UNKNOWN)
    assert exact_time(c.process_time) == "0"
    assert the_waits_of(drawn) == {
        ("Request", "A"): "?",
        ("A", "B"): "?",
        ("B", "C"): "0",
        ("C", "Delivered"): "0",
    }


@pytest.mark.parametrize(
    ("cell", "share"),
    [("90%", "0.9"), ("90", "0.9"), ("0.9", "0.9"), ("1", "1"), ("~80%", "~0.8"), ("?", "?")],
)
def test_a_percentage_may_be_written_in_four_ways(cell: str, share: str) -> None:
    drawn = the_map_of(f"step,pca\nWeld,{cell}\n")

    assert exact_share(next(iter(drawn.steps.values())).percent_complete_accurate) == share


def test_under_a_percent_heading_one_is_one_percent() -> None:
    drawn = the_map_of("step,pca (%)\nWeld,1\nPaint,90%\n")

    shares = [exact_share(s.percent_complete_accurate) for s in drawn.steps.values()]
    assert shares == ["0.01", "0.9"]


def test_lead_time_contains_the_wait() -> None:
    drawn = the_map_of("step,PT,LT\nA,2 h,3 d\nB,1 h,Immediate\nC,2-4 h,1-3 d\n")

    assert the_waits_of(drawn) == {
        ("Request", "A"): "2.75 d",
        ("A", "B"): "0",
        ("B", "C"): "6 h - 2.5 d",
        ("C", "Delivered"): "0",
    }


def test_the_likely_lead_time_of_three_points_is_kept() -> None:
    drawn = the_map_of("step,PT,LT\nA,1-2 h,1/2/9 d\n")

    assert the_waits_of(drawn)["Request", "A"] == "7 h/1.8125 d/8.75 d"


def test_a_lead_time_without_process_time_is_kept_as_entered() -> None:
    drawn = the_map_of("step,PT,LT\nA,?,3-5 d\n")

    assert exact_time(next(iter(drawn.steps.values())).lead_time) == "3 d - 5 d"
    assert the_waits_of(drawn)["Request", "A"] == "?"


def test_a_lead_time_may_stand_beside_its_wait_while_process_time_is_unknown() -> None:
    drawn = the_map_of("step,PT,WT,LT\nA,?,1 d,3 d\n")

    assert exact_time(next(iter(drawn.steps.values())).lead_time) == "3 d"
    assert the_waits_of(drawn)["Request", "A"] == "1 d"


def test_immediate_means_no_wait_even_while_process_time_is_unknown() -> None:
    drawn = the_map_of("step,PT,LT\nA,?,immediate\n")

    assert the_waits_of(drawn)["Request", "A"] == "0"
    assert next(iter(drawn.steps.values())).lead_time == UNKNOWN


def test_a_wait_from_guesses_is_a_guess() -> None:
    drawn = the_map_of("step,PT,LT\nA,~2 h,3 d\n")

    assert next(drawn.visible_flows()).wait.standing is Standing.GUESS


def test_a_way_that_agrees_with_the_other_is_accepted() -> None:
    drawn = the_map_of(
        "# vsmap: demand=100/d\nstep,PT,WT,LT,inventory\nA,2 h,22 h,3 d,\nB,1 h,2 d,,200\n"
    )

    assert the_waits_of(drawn)["Request", "A"] == "22 h"
    assert the_waits_of(drawn)["A", "B"] == "2 d"


def test_a_blank_next_is_the_next_row_and_the_last_row_leads_to_delivered() -> None:
    drawn = the_map_of("step\nA\nB\n")

    assert list(the_waits_of(drawn)) == [("Request", "A"), ("A", "B"), ("B", "Delivered")]


def test_next_without_shares_is_parallel_and_with_shares_a_choice() -> None:
    drawn = the_map_of("step,next\nA,B; C\nB,D=0.8; end=20%\nC,D\nD,\n")

    shares = {
        (drawn.name_of(f.source), drawn.name_of(f.target)): exact_share(f.share)
        for f in drawn.visible_flows()
    }
    assert shares == {
        ("Request", "A"): "?",
        ("A", "B"): "?",
        ("A", "C"): "?",
        ("B", "D"): "0.8",
        ("B", "Delivered"): "0.2",
        ("C", "D"): "?",
        ("D", "Delivered"): "?",
    }


def test_a_name_with_a_separator_is_quoted_in_next() -> None:
    awkward = 'C = "C"'
    onward = quoted(f"{quoted('B; x')}=0.8; {quoted(awkward)}=0.2")
    back = quoted(f"{quoted('wait after cut')}=0.1 after 3 d")

    drawn = the_map_of(
        "step,next,rework_to\n"
        f"A,{onward},\nB; x,,\n{quoted(awkward)},end,{back}\nwait after cut,,\n"
    )

    named = {(drawn.name_of(f.source), drawn.name_of(f.target)) for f in drawn.visible_flows()}
    assert {("A", "B; x"), ("A", awkward), (awkward, "wait after cut")} <= named


@pytest.mark.parametrize("cell", ['"B; x"', '"""B; x"""', '"""B; x""=1"'])
def test_a_name_that_should_have_been_quoted_is_understood_where_only_one_meaning_is(
    cell: str,
) -> None:
    drawn = the_map_of(f'step,next\nA,{cell}\n"B; x",\n')

    assert ("A", "B; x") in the_waits_of(drawn)


def test_quotes_of_a_name_need_no_doubling_where_the_cell_goes_on() -> None:
    drawn = the_map_of('step,next\nA,"B; x"=0.8; C=0.2\n"B; x",end\nC,end\n')

    assert {("A", "B; x"), ("A", "C")} <= set(the_waits_of(drawn))


def test_next_finds_a_step_in_any_case_and_spacing_but_exactly_first() -> None:
    drawn = the_map_of("step,next\nA,weld  shop\nWeld shop,PAINT\nPaint,end\nPAINT,end\n")

    assert ("A", "Weld shop") in the_waits_of(drawn)
    assert ("Weld shop", "PAINT") in the_waits_of(drawn)


def test_rework_carries_share_and_wait_of_its_own() -> None:
    drawn = the_map_of(
        "step,pca,rework_to\nDev,,\nTest,80%,Dev\nUAT,,Dev=0.2\n"
        "Go,,Dev=0.1 after 3 d; Test after ?\n"
    )

    back = [
        (drawn.name_of(f.source), drawn.name_of(f.target), exact_share(f.share), exact_time(f.wait))
        for f in drawn.visible_flows(FlowKind.REWORK)
    ]
    assert back == [
        ("Test", "Dev", "?", "0"),
        ("UAT", "Dev", "0.2", "0"),
        ("Go", "Dev", "0.1", "3 d"),
        ("Go", "Test", "?", "?"),
    ]


def test_the_end_row_holds_what_waits_before_delivered() -> None:
    drawn = the_map_of("step,WT,next\nA,1 d,B; C\nB,0,end\nC,0,end\nEnd,2 d,\n")

    into = drawn.flows_into(DELIVERED)
    assert [exact_time(flow.wait) for flow in into] == ["2 d", "2 d"]
    assert all(flow.end_row for flow in into)


def test_without_an_end_row_nothing_waits_before_delivered_and_nobody_was_asked() -> None:
    drawn = the_map_of("step\nA\n")

    (into,) = drawn.flows_into(DELIVERED)
    assert exact_time(into.wait) == "0"
    assert not into.end_row


def test_an_end_row_in_the_middle_ends_the_row_above_it() -> None:
    drawn = the_map_of("step,wait,next\nA,0,C\nB,0,\nend,1 d,\nC,0,\n")

    assert {("A", "C"), ("B", "Delivered"), ("C", "Delivered")} <= set(the_waits_of(drawn))


def test_request_feeds_what_nothing_leads_to() -> None:
    drawn = the_map_of("step,WT,next\nShip,1 d,end\nA,2 d,Ship\nB,3 d,Ship\n")

    assert {k: v for k, v in the_waits_of(drawn).items() if k[0] == "Request"} == {
        ("Request", "A"): "2 d",
        ("Request", "B"): "3 d",
    }


def test_request_feeds_the_first_row_of_a_circle() -> None:
    drawn = the_map_of("step,WT,next\nA,2 d,B\nB,0,A=0.2; end=0.8\n")

    assert [f.target for f in drawn.flows_from(REQUEST)] == [next(iter(drawn.steps))]


def test_rework_feeds_a_repair_bench_and_its_unheard_wait_is_told() -> None:
    opened = read_csv(
        b"step,WT,next,rework_to\nBuild,0,Test,\nTest,0,end,Mend=0.2\nMend,1 d,Test,\n"
    )

    drawn = next(iter(opened.workbook.maps.values()))
    assert [drawn.name_of(f.target) for f in drawn.flows_from(REQUEST)] == ["Build"]
    (notice,) = opened.notices
    assert notice.startswith('line 4: only rework leads to "Mend", so its wait before counts')


def test_unknown_columns_and_keys_are_told_and_ignored() -> None:
    opened = read_csv(b"# vsmap: title=A; colour=red\nstep,mood,PT\nWeld,fine,2 h\n")

    assert opened.notices == (
        'the column "mood" means nothing to vsmap and was left out',
        '"colour" in the first line means nothing to vsmap and was left out',
    )


def test_blank_rows_and_lines_are_passed_over() -> None:
    drawn = the_map_of("\n ,,\n# vsmap: title=A\n\nstep,PT,\n,,\nWeld,2 h,\n\n,,,\nPaint,1 h\n\n")

    assert [step.name for step in drawn.steps.values()] == ["Weld", "Paint"]


def test_the_separator_line_of_a_spreadsheet_is_heeded() -> None:
    drawn = the_map_of("sep=;\nstep;PT\nWeld;2,5 h\n")

    assert exact_time(next(iter(drawn.steps.values())).process_time) == "2.5 h"


def test_a_quoted_cell_may_hold_delimiters_quotes_and_lines() -> None:
    drawn = the_map_of('step,notes\n"Weld, ""hot""","two\nlines"\n5" pipe,x\n')

    assert [(s.name, s.notes) for s in drawn.steps.values()] == [
        ('Weld, "hot"', "two\nlines"),
        ('5" pipe', "x"),
    ]


def test_a_table_of_names_alone_is_a_map() -> None:
    drawn = the_map_of("step\nWeld\nPaint\n")

    assert len(drawn.steps) == 2
