from __future__ import annotations

from tests.support.figures import near, problem_of, step_of
from tests.support.maps import a_map, first_map_id, seconds, slug
from vsmap.analysis.figures import ProblemKind
from vsmap.analysis.summary import figures_of
from vsmap.model.ids import MapId

INNER = (
    a_map("Inner")
    .with_step("X", process_time="2-4 h", wait="5 h", pca="80%")
    .with_step("Y", process_time="1 h", wait="0", pca="50%")
    .with_rework("Y", "X", share="50%")
    .build()
)


def test_a_steps_figures_are_those_of_its_sub_stream() -> None:
    workbook = (
        a_map("Outer")
        .with_step("A", process_time="1 h", wait="0")
        .with_step("Whole", process_time="99 h", wait="1 h", sub_stream=INNER.id)
        .beside(INNER)
        .workbook()
    )

    figures = figures_of(workbook, first_map_id(workbook))

    whole = step_of(figures, "Whole")
    assert figures.lead_time == seconds("11 h")
    assert figures.process_time == seconds("5 h")
    assert figures.lead_time_range.high == seconds("12 h")
    assert figures.rolled_pca == near(0.4)
    assert figures.lead_time_with_rework == near(seconds("15 h"))
    assert figures.total_touch_time == near(seconds("9 h"))
    assert (whole.process_time, whole.wait_inside) == (seconds("4 h"), seconds("5 h"))
    assert (figures.numbers_known, figures.numbers_total) == (4, 4)


def test_a_circle_of_sub_streams_is_told_and_takes_the_steps_own_numbers() -> None:
    outer = a_map("Outer").with_step("A", process_time="1 h", wait="0", sub_stream=MapId("back"))
    back = a_map("Back").with_step("B", process_time="2 h", wait="0", sub_stream=MapId("outer"))
    workbook = outer.beside(back.build()).workbook()

    figures = figures_of(workbook, MapId("outer"))

    assert figures.lead_time == seconds("1 h")
    assert problem_of(figures, ProblemKind.SUB_STREAM).step == slug("A")


def test_a_sub_stream_that_is_gone_is_told() -> None:
    workbook = a_map().with_step("A", process_time="1 h", sub_stream=MapId("gone")).workbook()

    figures = figures_of(workbook, first_map_id(workbook))

    assert figures.process_time == seconds("1 h")
    assert problem_of(figures, ProblemKind.SUB_STREAM).step == slug("A")


def test_an_unknown_inside_a_sub_stream_opens_the_range_outside() -> None:
    inner = a_map("Inner").with_step("X", process_time="1 h", wait="?").build()
    workbook = (
        a_map("Outer").with_step("W", wait="1 h", sub_stream=inner.id).beside(inner).workbook()
    )

    figures = figures_of(workbook, first_map_id(workbook))

    assert figures.lead_time == seconds("2 h")
    assert figures.lead_time_range.high is None
    assert figures.process_time_range.high == seconds("1 h")
    assert figures.flow_efficiency_range.low == 0
    assert (figures.numbers_known, figures.numbers_total) == (1, 2)
