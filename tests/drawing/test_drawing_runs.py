"""How a collapsed run and a step with a map behind it look."""

from __future__ import annotations

import pytest

from tests.support.maps import MapBuilder, a_map, first_map_id, slug
from tests.support.pictures import clashing_texts
from vsmap.analysis.summary import figures_of, sub_streams_of
from vsmap.drawing.picture import Draughtsman, Look, Picture, draw_map
from vsmap.drawing.primitives import Part, Rect, Text
from vsmap.model.ids import RunId, StepId
from vsmap.model.step_runs import StepRun
from vsmap.model.value_stream import LanesBy, Symbols, ValueStreamMap
from vsmap.model.workbook import Workbook

RUN = RunId("run")
BOX = StepId(RUN)


def a_stream() -> MapBuilder:
    """Plan, then Build and Check that wait 5 d in between, then Ship."""
    return (
        a_map()
        .with_step("Plan", process_time="1 h", wait="1 d")
        .with_step("Build", process_time="2 d", wait="2 h", pca="80%", role="Dev")
        .with_step("Check", process_time="4 h", wait="5 d", pca="50%")
        .with_step("Ship", process_time="1 h", wait="1 d")
    )


def collapsed(drawn: MapBuilder, *names: str, name: str = "") -> Workbook:
    workbook = drawn.workbook()
    stream = workbook.maps[first_map_id(workbook)]
    return workbook.with_map(
        stream.with_parts(StepRun(id=RUN, name=name, steps=tuple(map(slug, names))))
    )


def picture_of(workbook: Workbook, look: Look | None = None) -> Picture:
    map_id = first_map_id(workbook)
    return draw_map(
        workbook.maps[map_id],
        figures_of(workbook, map_id),
        workbook.calendar,
        look=look,
        sub_streams=sub_streams_of(workbook, map_id),
    )


def words_of(picture: Picture, record: str) -> list[str]:
    return [item.text for item in picture.items if isinstance(item, Text) and item.record == record]


def test_a_run_is_called_after_its_first_and_last_step() -> None:
    picture = picture_of(collapsed(a_stream(), "Build", "Check"))

    assert {"Build \u2026", "Check"} <= set(words_of(picture, RUN))


def test_a_run_with_a_name_goes_by_it() -> None:
    picture = picture_of(collapsed(a_stream(), "Build", "Check", name="Making"))

    assert "Making" in words_of(picture, RUN)


@pytest.mark.parametrize("symbols", list(Symbols))
def test_a_box_tells_how_many_steps_and_how_long_items_wait_inside(symbols: Symbols) -> None:
    picture = picture_of(collapsed(a_stream(), "Build", "Check"), Look(symbols=symbols))

    said = ", ".join(words_of(picture, RUN))
    assert "2 steps, 5\u00a0d inside" in said
    assert "2.5\u00a0d" in said
    assert "40\u00a0%" in said


@pytest.mark.parametrize("symbols", list(Symbols))
def test_no_words_of_a_box_stand_in_others(symbols: Symbols) -> None:
    named = collapsed(a_stream(), "Build", "Check", name="Making and checking it again")

    assert clashing_texts(picture_of(named, Look(symbols=symbols))) == []


def test_a_second_edge_lies_behind_a_run_right_and_below() -> None:
    picture = picture_of(collapsed(a_stream(), "Build", "Check"))

    behind, front = [
        item
        for item in picture.items
        if isinstance(item, Rect) and item.record == RUN and item.part is Part.BOX
    ]
    assert (behind.x - front.x, behind.y - front.y) == (4, 4)
    assert (front.x, front.y) == picture.boxes[BOX][:2]


def test_the_hotspot_inside_a_run_frames_its_box() -> None:
    picture = picture_of(collapsed(a_stream(), "Build", "Check"))

    frames = [item for item in picture.items if item.part is Part.HOTSPOT and item.record == RUN]
    assert frames


def test_the_ladder_shows_a_run_as_its_work_and_then_its_waits() -> None:
    picture = picture_of(collapsed(a_stream(), "Build", "Check"))

    bars = [
        item
        for item in picture.items
        if isinstance(item, Rect) and item.part is Part.LADDER and item.record == RUN
    ]
    work, wait = bars
    assert work.y < wait.y
    assert wait.x == pytest.approx(work.x + work.width)
    assert wait.width == pytest.approx(2 * work.width)


def test_rework_from_inside_a_run_leaves_its_box() -> None:
    workbook = collapsed(a_stream().with_rework("Ship", "Check", share="10%"), "Build", "Check")

    picture = picture_of(workbook)

    line = picture.flow_lines[next(f for f in picture.flow_lines if f == "ship-check")]
    box = picture.boxes[BOX]
    assert box.x <= line[-1].x <= box.right


def test_a_note_on_a_step_inside_stands_at_the_box() -> None:
    workbook = collapsed(a_stream().with_note("Why?", on="Check"), "Build", "Check")

    shown = picture_of(workbook).shown

    assert shown is not None
    assert [note.on for note in shown.stream.notes.values()] == [BOX]


def test_a_partly_unknown_run_holds_at_least_what_is_known() -> None:
    drawn = a_map().with_step("A", process_time="2 h").with_step("B").with_step("C")

    picture = picture_of(collapsed(drawn, "A", "B"))

    assert "at least 2\u00a0h" in words_of(picture, RUN)


def test_a_step_with_a_map_behind_it_shows_the_times_of_that_map() -> None:
    behind = a_map("Inner").with_step("X", process_time="3 h", wait="0").with_step(
        "Y", process_time="1 h", wait="2 d"
    ).build()  # fmt: skip
    drawn = a_map().with_step("Build", process_time="9 d", sub_stream=behind.id).beside(behind)

    said = words_of(picture_of(drawn.workbook()), slug("Build"))

    assert "4\u00a0h" in said
    assert "2\u00a0d inside" in said


def test_a_step_whose_map_is_gone_shows_its_own_time() -> None:
    drawn = a_map().with_step("Build", process_time="9 d", sub_stream="gone")

    assert "9\u00a0d" in words_of(picture_of(drawn.workbook()), slug("Build"))


def test_drawing_on_from_one_state_to_the_next_is_as_drawing_each_anew() -> None:
    workbook = collapsed(a_stream(), "Build", "Check")
    map_id = first_map_id(workbook)
    folded = workbook.maps[map_id]
    build = folded.steps[slug("Build")]
    run = folded.runs[RUN]
    states: list[ValueStreamMap] = [
        folded.model_copy(update={"runs": {}}),
        folded,
        folded.with_parts(run.model_copy(update={"name": "Making"})),
        folded.with_parts(build.model_copy(update={"process_time": build.lead_time})),
        folded.model_copy(update={"lanes": LanesBy.ROLE}),
        folded.model_copy(update={"lanes": LanesBy.ROLE, "runs": {}}),
        folded,
    ]
    hand = Draughtsman()

    for state in states:
        now = workbook.with_map(state)
        figures = figures_of(now, map_id)
        drawn_on = hand.draw(state, figures, now.calendar)
        anew = draw_map(state, figures, now.calendar)
        assert drawn_on.boxes == anew.boxes
        assert set(drawn_on.groups) == set(anew.groups)
