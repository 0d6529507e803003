"""Steps a hand has put somewhere: they stay, others make room, flows go round boxes."""

from __future__ import annotations

from itertools import combinations, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.maps import a_map, first_map_id, slug
from tests.support.random_maps import sound_maps
from vsmap.drawing.geometry import Box, around
from vsmap.drawing.picture import Draughtsman, Picture, draw_map
from vsmap.model.placement import Point
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.workbook import Workbook


def a_row() -> ValueStreamMap:
    drawn = a_map().with_step("Plan").with_step("Build").with_step("Check").with_step("Ship")
    return drawn.build()


def put(stream: ValueStreamMap, name: str, x: float, y: float) -> ValueStreamMap:
    step = stream.steps[slug(name)]
    return stream.with_parts(step.model_copy(update={"position": Point(x, y)}))


def crossed(picture: Picture, flow: str) -> list[Box]:
    """The boxes a flow runs through."""
    legs = [around(pair) for pair in pairwise(picture.flow_lines[flow])]  # type: ignore[index]
    boxes = (box.grown(-1) for box in picture.boxes.values())
    return [box for box in boxes if any(leg.grown(0.5).meets(box) for leg in legs)]


def test_a_step_stays_where_a_hand_put_it() -> None:
    stream = put(a_row(), "Check", 300, 260)

    assert draw_map(stream).boxes[slug("Check")][:2] == (300, 260)


def test_a_flow_goes_round_a_box_that_was_put_in_between() -> None:
    plain = draw_map(a_row())
    ship = plain.boxes[slug("Ship")]
    stream = put(put(a_row(), "Check", 144, 0), "Build", ship.x + 400, 0)

    picture = draw_map(stream)

    assert crossed(picture, "plan-build") == []


def test_a_flow_runs_straight_again_once_nothing_is_in_its_way() -> None:
    stream = put(a_row(), "Check", 300, 400)
    hand = Draughtsman()
    hand.draw(put(stream, "Ship", 150, 0))

    picture = hand.draw(stream)

    assert picture.flow_lines == draw_map(stream).flow_lines


@given(sound_maps(), st.data())
@settings(max_examples=40, deadline=None)
def test_steps_the_layout_places_never_stand_on_those_a_hand_put(
    workbook: Workbook, data: st.DataObject
) -> None:
    stream = workbook.maps[first_map_id(workbook)]
    for step in stream.steps.values():
        if data.draw(st.booleans()):
            x, y = data.draw(st.integers(0, 6)) * 160.0, data.draw(st.integers(0, 4)) * 160.0
            if all(other.position != Point(x, y) for other in stream.steps.values()):
                stream = stream.with_parts(step.model_copy(update={"position": Point(x, y)}))

    boxes = draw_map(stream).boxes

    by_hand = {step.id for step in stream.steps.values() if step.position is not None}
    for one, other in combinations(boxes, 2):
        if (one in by_hand) != (other in by_hand):
            assert not boxes[one].meets(boxes[other])
