"""How flows run and where their waits stand."""

from __future__ import annotations

import pytest

from tests.support.maps import MapBuilder, a_map
from tests.support.pictures import drawn, said, shapes_of, text_of, texts
from vsmap.drawing.geometry import Box, Point
from vsmap.drawing.look import SIMPLE_SIZES
from vsmap.drawing.primitives import Circle, Ink, Part, Path, Polygon, Weight
from vsmap.drawing.routing import Course, route, stand_of_box
from vsmap.model.flows import HandOver
from vsmap.model.ids import FlowId


def _pair() -> MapBuilder:
    return a_map().with_step("A", wait="1 h").with_step("B", wait="1 d", process_time="9 w")


def _split() -> MapBuilder:
    return (
        a_map()
        .with_step("A")
        .with_step("B", wait="5 d", after="A")
        .with_step("C", wait="2 d", after="A")
        .with_step("D", after=["B", "C"])
    )


def test_a_flow_runs_from_edge_to_edge_with_its_head_4_off_the_box() -> None:
    picture = drawn(_pair())

    start, end = picture.flow_lines[FlowId("a-b")]

    a, b = picture.boxes.values()
    assert start.x >= a.right
    assert end == Point(b.x - 4.0, b.y + 36.0)
    head = next(s for s in shapes_of(picture, "a-b", Part.LINE) if isinstance(s, Polygon))
    assert (round(head.box.width, 3), round(head.box.height, 3)) == (8.0, 8.4)


def test_the_wait_stands_in_the_middle_of_the_gap_22_below_the_line() -> None:
    picture = drawn(_pair())

    text = text_of(picture, "a-b", Part.WAIT)

    a, b = picture.boxes.values()
    assert text.x == pytest.approx((a.right + b.x) / 2)
    assert text.y == a.y + 36.0 + 22.0


def test_a_wait_above_a_tenth_of_the_lead_time_is_larger_and_bolder() -> None:
    picture = drawn(a_map().with_step("A", wait="1 d").with_step("B", wait="9.5 d"))

    small = text_of(picture, "request-a", Part.WAIT)
    large = text_of(picture, "a-b", Part.WAIT)

    assert (small.size, small.weight) == (14.0, Weight.MEDIUM)
    assert (large.size, large.weight) == (15.0, Weight.SEMIBOLD)


def test_no_wait_is_written_0_and_an_unknown_one_is_a_dashed_capsule() -> None:
    picture = drawn(a_map().with_step("A", wait="0").with_step("B", wait="?"))

    assert text_of(picture, "request-a", Part.WAIT).text == "0"
    capsule = shapes_of(picture, "a-b", Part.WAIT)[0]
    assert getattr(capsule, "dash", ()) != ()


def test_a_flow_into_delivered_says_nothing_until_somebody_was_asked() -> None:
    silent, asked = drawn(a_map().with_step("A")), drawn(a_map().with_step("A").delivered(wait="?"))

    def says(picture: object) -> bool:
        found = texts(picture)  # type: ignore[arg-type]  # a Picture
        return any(t.record == "a-delivered" for t in found)

    assert not says(silent)
    assert says(asked)
    assert silent.place_of("a-delivered", Part.WAIT) is not None


def test_all_branches_part_at_a_dot_and_a_choice_at_a_diamond() -> None:
    both = drawn(_split())
    one = drawn(
        a_map()
        .with_step("A")
        .with_step("B", after="A", share="80%")
        .with_step("C", after="A", share="20%")
    )

    dot = next(s for s in shapes_of(both, "a", Part.LINE) if isinstance(s, Circle))
    assert (dot.radius, dot.fill) == (3.5, Ink.INK2)
    assert dot.x == both.boxes[next(iter(both.boxes))].right + 12.0
    assert any(isinstance(s, Polygon) for s in shapes_of(one, "a", Part.LINE))
    assert {"80 %", "20 %"} <= set(said(one))
    assert {"80 %", "20 %"}.isdisjoint(said(both))


def test_a_branch_turns_round_corners_but_leaves_its_dot_sharply() -> None:
    picture = drawn(_split())

    line = next(s for s in shapes_of(picture, "a-c", Part.LINE) if isinstance(s, Path))

    assert [stroke.verb.value for stroke in line.strokes] == ["M", "L", "M", "L", "C", "L"]


def test_each_branch_carries_its_wait_on_its_own_row() -> None:
    picture = drawn(_split())

    upper = text_of(picture, "a-b", Part.WAIT)
    lower = text_of(picture, "a-c", Part.WAIT)

    assert lower.y - upper.y == 150.0
    assert lower.x == pytest.approx(upper.x)


def test_pull_and_fifo_leave_a_symbol_on_the_line_and_push_none() -> None:
    def shapes(hand_over: HandOver, limit: int | None = None) -> int:
        builder = a_map().with_step("A").with_step("B", after=())
        builder.with_flow("A", "B", wait="1 d", hand_over=hand_over, fifo_limit=limit)
        return len(shapes_of(drawn(builder), "a-b", Part.LINE))

    assert shapes(HandOver.PUSH) == 2
    assert shapes(HandOver.PULL) > 2
    assert shapes(HandOver.FIFO, 5) > 2


def test_an_inventory_is_shown_as_time_and_pieces_where_demand_is_known() -> None:
    known = a_map().with_demand(920).with_step("A", inventory="7000")
    unknown = a_map().with_step("A", inventory="7000")

    assert {"7.6 d", "7 000 pcs"} <= set(said(drawn(known)))
    assert "7 000 pcs" in said(drawn(unknown))


def test_a_long_wait_widens_its_gap() -> None:
    short, long = drawn(_pair()), drawn(a_map().with_step("A").with_step("B", wait="1 h 45 min"))

    def gap(picture: object) -> float:
        a, b = picture.boxes.values()  # type: ignore[attr-defined]  # a Picture
        return float(b.x - a.right)

    assert gap(short) == 48.0
    assert gap(long) >= text_of(long, "a-b", Part.WAIT).width + 16.0


def test_an_information_flow_is_dashed_and_runs_above_the_row() -> None:
    builder = _pair().with_flow("A", "B", kind="information", label="list")

    picture = drawn(builder)

    flow = next(f for f in picture.flow_lines if f not in ("a-b", "request-a", "b-delivered"))
    line = next(s for s in shapes_of(picture, flow, Part.LINE) if isinstance(s, Path))
    assert line.dash
    assert line.line_width == 1.2
    assert max(p.y for p in picture.flow_lines[flow]) < picture.boxes[next(iter(picture.boxes))].y
    assert "list" in said(picture)


def test_back_to_a_step_above_the_wait_stands_off_the_process_time() -> None:
    upper, lower = Box(0.0, 0.0, 96.0, 72.0), Box(0.0, 150.0, 96.0, 72.0)
    stands = stand_of_box(lower, SIMPLE_SIZES), stand_of_box(upper, SIMPLE_SIZES)

    way = route(*stands, Course(), 20.0, SIMPLE_SIZES)

    assert way.label.x + 10.0 < lower.centre.x - 20.0
