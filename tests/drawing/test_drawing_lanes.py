"""Lanes by role or tool: who stands where, what each lane holds, how flows run between them."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.support.maps import MapBuilder, a_map, first_map_id, slug
from tests.support.pictures import clashing_texts, texts_in_foreign_boxes
from vsmap.analysis.summary import figures_of
from vsmap.drawing.geometry import around
from vsmap.drawing.picture import Look, Picture, draw_map
from vsmap.drawing.primitives import Part, Text
from vsmap.model.ids import RunId
from vsmap.model.placement import Point
from vsmap.model.step_runs import StepRun
from vsmap.model.value_stream import LanesBy, Symbols
from vsmap.model.workbook import Workbook


def a_stream() -> MapBuilder:
    """Desk, Shop, Desk again beside Lab, then somebody."""
    return (
        a_map()
        .with_step("Take order", process_time="1 h", wait="1 d", role="Desk", tool="Till")
        .with_step("Make", process_time="2 d", wait="3 d", role="Shop")
        .with_step("Write bill", process_time="1 h", wait="1 h", role="Desk", after="Make")
        .with_step("Test", process_time="4 h", wait="2 d", role="Lab", after="Make")
        .with_step("Hand over", process_time="1 h", wait="4 h", after=("Write bill", "Test"))
        .with_fields(lanes=LanesBy.ROLE)
    )


def picture_of(workbook: Workbook, look: Look | None = None) -> Picture:
    map_id = first_map_id(workbook)
    figures = figures_of(workbook, map_id)
    return draw_map(workbook.maps[map_id], figures, workbook.calendar, look=look)


def test_every_step_stands_in_the_lane_of_its_role() -> None:
    picture = picture_of(a_stream().workbook())

    lanes = {lane.name: lane.place for lane in picture.lanes}
    stands = (("Take order", "Desk"), ("Make", "Shop"), ("Test", "Lab"), ("Hand over", ""))
    for name, lane in stands:
        box = picture.boxes[slug(name)]
        assert lanes[lane].y < box.y
        assert box.bottom < lanes[lane].bottom


def test_lanes_follow_one_another_in_the_order_of_the_stream_those_unsaid_last() -> None:
    picture = picture_of(a_stream().workbook())

    assert [lane.title for lane in picture.lanes] == ["Desk", "Shop", "Lab", "No role yet"]
    for above, below in pairwise(picture.lanes):
        assert above.place.bottom == below.place.y


def test_branches_in_one_lane_stand_in_rows_of_it() -> None:
    drawn = a_map().with_step("A", role="X").with_step("B", role="X", after="A")
    drawn = drawn.with_step("C", role="X", after="A").with_fields(lanes=LanesBy.ROLE)

    boxes = picture_of(drawn.workbook()).boxes

    assert boxes[slug("B")].x == boxes[slug("C")].x
    assert not boxes[slug("B")].meets(boxes[slug("C")])


def test_a_lane_holds_its_work_and_the_waits_before_its_steps() -> None:
    picture = picture_of(a_stream().workbook())

    told = {lane.name: lane.words for lane in picture.lanes}
    assert told["Desk"] == ("1.12\u00a0d", "12\u00a0% of lead time")
    assert told["Shop"][0] == "5\u00a0d"
    assert told["Lab"][0] == "2.5\u00a0d"


def test_what_a_lane_holds_stays_while_steps_are_collapsed() -> None:
    workbook = a_stream().workbook()
    stream = workbook.maps[first_map_id(workbook)]
    run = StepRun(id=RunId("r"), steps=(slug("Take order"), slug("Make")))

    before = picture_of(workbook).lanes
    after = picture_of(workbook.with_map(stream.with_parts(run))).lanes

    desk = {lane.name: lane.words for lane in before}["Desk"]
    assert {lane.name: lane.words for lane in after}["Desk"] == desk


def test_a_lane_with_an_unknown_number_holds_at_least_the_rest() -> None:
    drawn = a_map().with_step("A", process_time="2 h", role="X").with_fields(lanes=LanesBy.ROLE)

    (lane,) = picture_of(drawn.workbook()).lanes

    assert lane.words[0] == "at least 2\u00a0h"


@pytest.mark.parametrize("symbols", list(Symbols))
def test_no_flow_runs_through_a_box(symbols: Symbols) -> None:
    picture = picture_of(a_stream().workbook(), Look(symbols=symbols))

    for flow, line in picture.flow_lines.items():
        legs = [around(pair) for pair in pairwise(line)]
        for box in picture.boxes.values():
            assert not any(leg.meets(box.grown(-3)) for leg in legs), flow


@pytest.mark.parametrize("symbols", list(Symbols))
def test_no_words_stand_in_others_or_in_boxes_they_do_not_belong_to(symbols: Symbols) -> None:
    picture = picture_of(a_stream().workbook(), Look(symbols=symbols))

    assert clashing_texts(picture) == []
    assert texts_in_foreign_boxes(picture) == []


def test_lanes_by_tool_are_those_of_the_tools() -> None:
    drawn = a_stream().with_fields(lanes=LanesBy.TOOL)

    assert [lane.title for lane in picture_of(drawn.workbook()).lanes] == ["Till", "No tool yet"]


def test_a_page_carries_the_labels_and_a_window_leaves_them_to_its_edge() -> None:
    workbook = a_stream().workbook()

    def labels(look: Look) -> list[str]:
        items = picture_of(workbook, look).items
        return [i.text for i in items if isinstance(i, Text) and i.part is Part.LANE]

    assert "Shop" in labels(Look())
    assert labels(Look(lane_labels=False)) == []


def test_a_step_put_by_hand_outside_of_its_lane_stands_in_it_all_the_same() -> None:
    workbook = a_stream().workbook()
    stream = workbook.maps[first_map_id(workbook)]
    make = stream.steps[slug("Make")].model_copy(update={"position": Point(2000, 2000)})

    picture = picture_of(workbook.with_map(stream.with_parts(make)))

    assert picture.boxes == picture_of(workbook).boxes


def test_without_lanes_the_map_stands_as_before() -> None:
    plain = a_stream().with_fields(lanes=LanesBy.NONE).workbook()

    picture = picture_of(plain)

    assert picture.lanes == ()
    assert picture.boxes[slug("Take order")].y == picture.boxes[slug("Make")].y
