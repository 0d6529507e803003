"""Lines, cells and tables that people paste become steps; nothing they wrote is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.maps import a_map
from vsmap.formats.pasted_text import MOST_STEPS, Pasted, read_pasted
from vsmap.model.errors import DamagedFile, InputError
from vsmap.model.ids import DELIVERED, REQUEST
from vsmap.model.json import workbook_to_json
from vsmap.model.wording import exact_share, exact_time


def read(text: str) -> Pasted:
    """What a text says; it says something."""
    pasted = read_pasted(text)
    assert pasted is not None
    return pasted


def told(text: str) -> list[tuple[str, str, str]]:
    """Name, process time and the wait before each step."""
    stream = read(text).stream
    return [
        (step.name, exact_time(step.process_time), exact_time(stream.flows_into(step.id)[0].wait))
        for step in stream.steps.values()
    ]


@pytest.mark.parametrize(
    ("line", "name", "time"),
    [
        ("Build 3d", "Build", "3 d"),
        ("Build: 3 d", "Build", "3 d"),
        ("Build (~2-4 h)", "Build", "~2 h - 4 h"),
        ("Build - 1,5 h", "Build", "1.5 h"),
        ("Build, 1h 30min", "Build", "1 h 30 min"),
        ("- Build 3 days", "Build", "3 d"),
        ("3. Build 2 weeks", "Build", "2 w"),
        ("\u2022 [x] Build", "Build", "?"),
        ("Phase 2", "Phase 2", "?"),
        ("Step 2 3d", "Step 2", "3 d"),
        ("Legal, risk and audit", "Legal, risk and audit", "?"),
        ("3d", "3d", "?"),
    ],
)
def test_a_line_is_a_name_with_the_time_behind_it(line: str, name: str, time: str) -> None:
    assert told(line) == [(name, time, "?")]


def test_parts_of_a_line_say_time_wait_and_quality() -> None:
    (step,) = read("Test; 2h; wait 1w; 90%; role QA").stream.steps.values()

    assert told("Test; 2h; wait 1w")[0] == ("Test", "2 h", "1 w")
    assert told("Test; 2h; 1w") == told("Test, 2h, 1w") == [("Test", "2 h", "1 w")]
    assert exact_share(step.percent_complete_accurate) == "0.9"
    assert step.role == "QA"


def test_what_is_no_number_behind_a_name_stays_in_the_notes() -> None:
    (step,) = read("Meet; with three people; work on it").stream.steps.values()

    assert step.notes == "with three people\nwork on it"


def test_lines_are_connected_in_their_order_from_request_to_delivered() -> None:
    stream = read("A\n\n  B  \r\nC").stream

    names = [stream.name_of(flow.source) for flow in stream.visible_flows()]
    assert names == ["Request", "A", "B", "C"]
    assert stream.flows_from(REQUEST)
    assert stream.flows_into(DELIVERED)


def test_cells_without_a_header_are_name_time_wait_quality_people_role() -> None:
    pasted = read("Build\t3d\t1w\t90%\t2\tDev\nTest\t2h\n")
    build = next(iter(pasted.stream.steps.values()))

    assert told("Build\t3d\t1w\t90%\t2\tDev\nTest\t2h") == [
        ("Build", "3 d", "1 w"),
        ("Test", "2 h", "?"),
    ]
    assert (build.people.likely, build.role, pasted.notices) == (2.0, "Dev", ())


def test_a_header_says_which_cell_is_what() -> None:
    text = "WT\tStep\tPT (h)\tColour\n1 d\tBuild\t3\tred\n"

    assert told(text) == [("Build", "3 h", "1 d")]
    assert "Colour" in read(text).notices[0]


def test_a_cell_that_cannot_be_read_stays_in_the_notes_and_is_told() -> None:
    pasted = read("Step\tPT\tWT\nBuild\tsoonish\t1 d\n\nTest\t2 h\tlater")
    build, test = pasted.stream.steps.values()

    assert build.notes == "PT: soonish"
    assert test.notes == "WT: later"
    assert pasted.notices == (
        "Not read as a number; it stays in the notes of its step:",
        "Build: \u201csoonish\u201d",
        "Test: \u201clater\u201d",
    )


def test_two_steps_of_one_name_may_be_pasted() -> None:
    assert [name for name, *_ in told("step\tpt\nCheck\t1 h\nCheck\t2 h")] == ["Check", "Check"]


def test_a_whole_table_keeps_its_branches() -> None:
    stream = read("step,process_time,next\nA,1 h,B; C\nB,1 h,end\nC,2 h,end\n").stream

    a = stream.step_named("A")
    assert a is not None
    assert [stream.name_of(flow.target) for flow in stream.flows_from(a.id)] == ["B", "C"]


def test_json_as_text_is_the_map_it_says() -> None:
    text = workbook_to_json(a_map().with_step("Weld", process_time="2 h").workbook())

    assert [step.name for step in read(text).stream.steps.values()] == ["Weld"]


def test_json_that_is_damaged_is_told() -> None:
    with pytest.raises(DamagedFile, match="what was copied"):
        read_pasted('{"vsmap": "map/2", ')


@pytest.mark.parametrize("text", ["", "  \n \t \n", "\ufeff"])
def test_a_text_that_says_nothing_is_nothing(text: str) -> None:
    assert read_pasted(text) is None


def test_a_heap_of_lines_is_refused_with_its_number() -> None:
    with pytest.raises(InputError, match=f"2001 lines; a map takes at most {MOST_STEPS}"):
        read_pasted("line\n" * (MOST_STEPS + 1))


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=80))
def test_every_word_of_any_text_is_somewhere_on_the_map(text: str) -> None:
    if text.lstrip().startswith("{"):
        return
    pasted = read_pasted(text)
    if pasted is None:
        return

    steps = pasted.stream.steps.values()
    kept = " ".join(f"{s.name} {s.notes} {s.role} {s.tool}" for s in steps)
    words = [word for word in text.replace("\0", "").split() if word.isalpha() and len(word) > 9]
    assert all(word in kept for word in words)
