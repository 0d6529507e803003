"""The hotspot's frame covers its step and the waits beside it."""

from __future__ import annotations

from tests.support.maps import MapBuilder, a_map
from tests.support.pictures import drawn, said, text_of, texts
from vsmap.drawing.geometry import Box
from vsmap.drawing.look import Look
from vsmap.drawing.picture import Picture
from vsmap.drawing.primitives import Ink, Part, Rect
from vsmap.model.ids import StepId
from vsmap.model.value_stream import Symbols


def _three() -> MapBuilder:
    return (
        a_map()
        .with_step("A", wait="1 h")
        .with_step("B", wait="1 w", process_time="5 h")
        .with_step("C", wait="8 d")
    )


def _frame(picture: Picture) -> Rect:
    found = [i for i in picture.items if isinstance(i, Rect) and i.fill is Ink.HOTSPOT_TINT]
    assert len(found) == 1
    return found[0]


def test_the_frame_reaches_46_above_and_29_below_its_step() -> None:
    picture = drawn(_three())

    frame = _frame(picture)

    box = picture.boxes[StepId("b")]
    assert (frame.y, frame.y + frame.height) == (box.y - 46.0, box.bottom + 29.0)
    assert (frame.radius, frame.line_width) == (14.0, 2.0)


def test_the_frame_covers_the_step_its_numbers_and_the_waits_beside_it() -> None:
    picture = drawn(_three())

    frame = _frame(picture)

    inside = Box(frame.x, frame.y, frame.width, frame.height)
    assert inside.covers(picture.boxes[StepId("b")])
    assert inside.covers(text_of(picture, "b", Part.PROCESS_TIME).box)
    assert inside.covers(text_of(picture, "a-b", Part.WAIT).box)
    assert inside.covers(text_of(picture, "b-c", Part.WAIT).box)
    assert not inside.meets(picture.boxes[StepId("a")])
    assert not inside.meets(picture.boxes[StepId("c")])


def test_long_waits_keep_six_units_off_the_frame() -> None:
    builder = a_map().with_step("A").with_step("B", wait="4.75 d").with_step("C", wait="14.9 d")

    picture = drawn(builder)

    frame, before = _frame(picture), text_of(picture, "a-b", Part.WAIT).box
    after = text_of(picture, "b-c", Part.WAIT).box
    clear = min(min(w.x - frame.x, frame.x + frame.width - w.right) for w in (before, after))
    assert clear >= 5.99


def test_beside_a_split_the_frame_stands_past_the_trunk() -> None:
    builder = (
        a_map()
        .with_step("A")
        .with_step("B", wait="9 d", after="A")
        .with_step("C", wait="1 d", after="A")
        .with_step("D", wait="9 d", after=["B", "C"])
    )

    picture = drawn(builder)

    frame = _frame(picture)
    assert frame.x == picture.boxes[StepId("a")].right + 18.0
    assert frame.x + frame.width == picture.boxes[StepId("d")].x - 18.0


def test_the_capsule_sits_on_the_middle_of_the_upper_edge() -> None:
    picture = drawn(_three())

    frame = _frame(picture)

    plate = next(i for i in picture.items if isinstance(i, Rect) and i.fill is Ink.HOTSPOT)
    assert plate.height == 22.0
    assert plate.y + 11.0 == frame.y
    assert abs(plate.box.centre.x - frame.box.centre.x) < 1e-6
    words = next(t for t in texts(picture) if t.ink is Ink.HOTSPOT_TEXT)
    assert words.text.startswith("Hotspot: ")
    assert words.text.endswith(" of total time")
    assert plate.box.covers(words.box)


def test_no_frame_is_drawn_when_the_look_leaves_it_out() -> None:
    picture = drawn(_three(), Look(hotspot=False))

    assert not any(w.startswith("Hotspot:") for w in said(picture))


def test_with_classic_symbols_the_frame_is_round_who_cannot_keep_up() -> None:
    builder = (
        a_map()
        .with_demand(10)
        .with_step("A", process_time="1 h", wait="9 d")
        .with_step("B", process_time="10 min", wait="1 d")
    )

    picture = drawn(builder, Look(symbols=Symbols.CLASSIC))

    assert "Bottleneck by capacity" in said(picture)
    assert "125 %" in said(picture)
