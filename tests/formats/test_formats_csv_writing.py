"""A map is written as a table exactly, safely, and with what the table can't hold said."""

from __future__ import annotations

import pytest

from tests.support.maps import a_map, first_map_id
from vsmap.formats.csv_table import read_csv
from vsmap.formats.csv_writing import write_csv
from vsmap.model.errors import InputError
from vsmap.model.flows import HandOver
from vsmap.model.outcome import Outcome
from vsmap.model.placement import Point
from vsmap.model.steps import End, Estimate
from vsmap.model.workbook import Workbook


def written(workbook: Workbook) -> tuple[list[str], tuple[str, ...]]:
    content, lost = write_csv(workbook, first_map_id(workbook))
    return content.decode().split("\n"), lost


def test_a_line_is_written_as_short_as_it_reads_back() -> None:
    workbook = (
        a_map("Current state")
        .with_step("Weld", process_time="2-4 h", wait="~1 d", pca="90%", role="Shop")
        .with_step("Paint, blue", process_time="30 min", wait="?")
        .workbook("Line 4")
    )

    lines, lost = written(workbook)

    assert lost == ()
    assert lines == [
        "# vsmap: title=Line 4; state=current; hours_per_day=8; days_per_week=5",
        "step,role,process_time,wait_before,pca",
        "Weld,Shop,2 h - 4 h,~1 d,0.9",
        '"Paint, blue",,30 min,?,',
        "",
    ]


def test_ways_that_branch_join_and_return_are_written_in_next_and_rework_to() -> None:
    workbook = (
        a_map()
        .with_step("A")
        .with_step("B; x", after="A", share="0.8")
        .with_step("C", after="A", share="0.2")
        .with_step("D", after=("B; x", "C"))
        .with_rework("D", "A", share="0.1", wait="3 d")
        .delivered(wait="1 d")
        .workbook()
    )

    lines, lost = written(workbook)

    assert lost == ()
    assert lines[1:] == [
        "step,process_time,wait_before,next,rework_to",
        'A,?,?,"""B; x""=0.8; C=0.2",',
        "B; x,?,?,D,",
        "C,?,?,,",
        "D,?,?,,A=0.1 after 3 d",
        "end,,1 d,,",
        "",
    ]


def test_a_table_with_letters_beyond_ascii_carries_the_mark_that_spreadsheets_need() -> None:
    plain, _ = write_csv((w := a_map().with_step("Weld").workbook()), first_map_id(w))
    accented, _ = write_csv((w := a_map().with_step("Größe").workbook()), first_map_id(w))

    assert not plain.startswith(b"\xef\xbb\xbf")
    assert accented.startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("name", ["=1+1", "+A", "-x", "@y", "'=z", "\t=x"])
def test_no_name_is_a_formula_to_a_spreadsheet_and_all_come_back(name: str) -> None:
    workbook = a_map().with_step("First").with_step(name, notes=name).workbook()

    lines, _ = written(workbook)

    assert lines[3].lstrip('"')[0] == "'"
    again = read_csv("\n".join(lines).encode()).workbook
    step = list(again.maps[first_map_id(again)].steps.values())[1]
    assert (step.name, step.notes) == (name.strip(), name)


def test_a_lead_time_still_without_process_time_is_written_as_such() -> None:
    workbook = a_map().with_step("Weld", lead_time="3 d").workbook()

    lines, lost = written(workbook)

    assert lost == ()
    assert lines[1:3] == ["step,process_time,wait_before,lead_time", "Weld,?,,3 d"]


def test_inventory_is_written_in_place_of_the_wait() -> None:
    workbook = a_map().with_step("Weld", inventory="~700").with_demand(920).workbook()

    lines, lost = written(workbook)

    assert lost == ()
    assert lines[1:3] == ["step,process_time,wait_before,inventory_before", "Weld,?,,~700"]


@pytest.mark.parametrize(
    ("workbook", "told"),
    [
        (
            a_map().with_step("A").beside(a_map("Other").build()).workbook(),
            "1 other map: Other",
        ),
        (a_map().with_step("A", position=Point(1, 2)).workbook(), "positions on the sheet"),
        (a_map().with_step("A").with_note("x").with_note("y").workbook(), "2 notes"),
        (a_map().with_step("A").with_control("Plan").workbook(), 'the control box "Plan"'),
        (
            a_map().with_step("A").with_flow("A", "request", kind="information").workbook(),
            "1 information flow",
        ),
        (a_map().with_step("A").workbook(outcome=Outcome(statement="x")), "the target outcome"),
        (a_map().with_step("A").workbook(contributors=("KT",)), "1 contributor"),
        (a_map().with_step("A").workbook(version=2), "date and version"),
        (
            a_map().with_step("A").with_fields(request=End(name="X", shipment="daily")).workbook(),
            "shipments",
        ),
        (
            a_map()
            .with_step("A", estimates=(Estimate(field="pca", participant="KT", value="1"),))
            .workbook(),
            "1 estimate",
        ),
        (
            a_map().with_step("A").with_flow("A", "delivered", hand_over=HandOver.PULL).workbook(),
            "1 pull or FIFO hand-over",
        ),
        (
            a_map()
            .with_step("A")
            .with_step("B", after="A")
            .with_step("C", after="A")
            .with_step("D", after="B", wait="1 d")
            .with_flow("C", "D", wait="2 d")
            .workbook(),
            'the different waits before "D"',
        ),
        (
            a_map().with_step("A").with_step("B").with_flow("request", "B").workbook(),
            'the flow from Request to "B"',
        ),
        (
            a_map().with_step("A").with_step("B", after=()).workbook(),
            'that nothing leads from Request to "B"',
        ),
        (
            a_map().with_step("A").with_step("B").open_ended().workbook(),
            'that "B" leads nowhere; the table ends there',
        ),
        (a_map().with_step("A", inventory="7").workbook(), 'the pieces before "A", as no demand'),
        (
            a_map().with_step("A", wait="1 d", inventory="7").with_demand(1).workbook(),
            'the pieces before "A", as the wait says otherwise',
        ),
        (a_map().with_step("End").workbook(), 'the name "End", written as "End step"'),
        (a_map().with_step("A", people="0").workbook(), 'that people of "A" is none at all'),
        (
            a_map().with_step("A", process_time="1 h", lead_time="1 d").workbook(),
            'the lead time of "A" beside its other times',
        ),
        (
            a_map().with_step("A", share="0.5").workbook(),
            'the share of the flow from "Request" to "A"',
        ),
        (
            a_map().with_step("A").with_step("B").with_flow("A", "B").workbook(),
            'the second of two flows from "A" to "B"',
        ),
    ],
)
def test_what_a_table_can_not_hold_is_said(workbook: Workbook, told: str) -> None:
    lines, lost = written(workbook)

    assert any(told in sentence for sentence in lost), lost
    assert read_csv("\n".join(lines).encode()).workbook.maps


def test_two_steps_of_one_name_are_told_apart() -> None:
    drawn = a_map().with_step("Test").build()
    twin = next(iter(drawn.steps.values())).model_copy(update={"id": "twin"})
    workbook = a_map().with_step("x").workbook().with_map(drawn.with_parts(twin))

    content, lost = write_csv(workbook, drawn.id)

    assert b"\nTest,?,?,end\nTest 2,?,0,\n" in content
    assert 'the name "Test", written as "Test 2"' in lost


def test_a_map_without_steps_is_no_table() -> None:
    workbook = a_map("Empty").workbook()

    with pytest.raises(InputError, match='the map "Empty" has no steps yet'):
        write_csv(workbook, first_map_id(workbook))
