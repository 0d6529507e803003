"""Work that goes back runs below the boxes, nested, with a capsule that says how much."""

from __future__ import annotations

from itertools import combinations

import pytest

from tests.support.maps import MapBuilder, a_map
from tests.support.pictures import drawn, said
from vsmap.drawing.flow_ways import levels
from vsmap.drawing.geometry import Box
from vsmap.drawing.picture import Picture
from vsmap.drawing.primitives import Part
from vsmap.model.ids import FlowId, StepId


def _row(count: int) -> MapBuilder:
    builder = a_map()
    for number in range(count):
        builder.with_step(f"S{number}", pca="90%")
    return builder


def _capsules(picture: Picture) -> list[Box]:
    return [
        box
        for flow in picture.flow_lines
        for box in [picture.place_of(flow, Part.SHARE)]
        if box is not None and box.height == 22.0
    ]


def test_it_leaves_and_returns_24_from_the_left_edge_46_below() -> None:
    picture = drawn(_row(3).with_rework("S2", "S1"))

    line = picture.flow_lines[FlowId("s2-s1")]

    one, two = picture.boxes[StepId("s1")], picture.boxes[StepId("s2")]
    assert line[0] == (two.x + 24.0, two.bottom)
    assert line[-1] == (one.x + 24.0, one.bottom + 4.0)
    assert {point.y for point in line[1:-1]} == {one.bottom + 46.0}


def test_without_a_share_the_capsule_says_what_is_not_complete_and_accurate() -> None:
    picture = drawn(
        a_map()
        .with_step("A")
        .with_step("B", pca="70%")
        .with_rework("B", "A")
        .with_rework("A", "A")
        .with_rework("B", "B", share="~5%", wait="1 d")
    )

    assert {"30 % back", "? back", "~5 % back, 1 d"} <= set(said(picture))


def test_nested_ways_back_lie_below_one_another() -> None:
    picture = drawn(_row(4).with_rework("S3", "S0").with_rework("S2", "S1"))

    outer = max(p.y for p in picture.flow_lines[FlowId("s3-s0")])
    inner = max(p.y for p in picture.flow_lines[FlowId("s2-s1")])

    assert outer - inner == 30.0


def test_capsules_never_stand_on_one_another() -> None:
    builder = _row(8)
    for source, target in ((2, 0), (3, 1), (7, 0), (5, 4), (6, 4), (5, 3), (7, 6), (4, 4)):
        builder.with_rework(f"S{source}", f"S{target}", share="10%")

    capsules = _capsules(drawn(builder))

    assert len(capsules) == 8
    assert not any(a.meets(b) for a, b in combinations(capsules, 2))


def test_two_ways_back_at_one_box_use_two_places() -> None:
    picture = drawn(_row(3).with_rework("S1", "S0").with_rework("S2", "S1"))

    leaving = picture.flow_lines[FlowId("s1-s0")][0].x
    arriving = picture.flow_lines[FlowId("s2-s1")][-1].x

    assert arriving - leaving == 12.0


def test_a_way_back_between_rows_comes_in_from_below() -> None:
    builder = (
        a_map()
        .with_step("A")
        .with_step("B", after="A", wait="9 d")
        .with_step("C", after="A")
        .with_step("D", after=["B", "C"])
        .with_rework("C", "A", share="10%")
    )

    picture = drawn(builder)

    line = picture.flow_lines[FlowId("c-a")]
    lower = picture.boxes[StepId("c")]
    assert line[-1].y == picture.boxes[StepId("a")].bottom + 4.0
    assert max(p.y for p in line) == lower.bottom + 46.0


def test_rows_move_apart_where_work_goes_back_between_them() -> None:
    def pitch(builder: MapBuilder) -> float:
        boxes = drawn(builder).boxes
        return boxes[StepId("c")].y - boxes[StepId("b")].y

    builder = (
        a_map()
        .with_step("A")
        .with_step("B", after="A", wait="9 d")
        .with_step("C", after="A")
        .with_step("D", after=["B", "C"])
    )
    narrow = pitch(builder)
    wide = pitch(builder.with_rework("D", "A", share="10%"))

    assert narrow == 150.0
    assert wide > 150.0


@pytest.mark.parametrize(
    ("spans", "depths"),
    [
        ([], ()),
        ([(0.0, 1.0), (1.0, 2.0)], (0, 0)),
        ([(0.0, 9.0), (1.0, 2.0), (1.5, 4.0), (5.0, 6.0)], (2, 0, 1, 0)),
    ],
)
def test_stretches_that_overlap_get_different_depths(
    spans: list[tuple[float, float]], depths: tuple[int, ...]
) -> None:
    assert levels(spans) == depths
