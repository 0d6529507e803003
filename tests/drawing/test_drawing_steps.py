"""Where a step's name, role and numbers stand."""

from __future__ import annotations

import pytest

from tests.support.maps import a_map
from tests.support.pictures import clashing_texts, drawn, said, shapes_of, text_of, texts
from vsmap.drawing.primitives import Anchor, Detail, Ink, Line, Part, Rect, Weight
from vsmap.model.ids import MapId, StepId

WELD = StepId("weld")


def test_a_step_is_a_box_of_96_by_72() -> None:
    picture = drawn(a_map().with_step("Weld", process_time="2 h"))

    box = picture.boxes[WELD]

    assert (box.width, box.height) == (96.0, 72.0)
    frame = next(s for s in shapes_of(picture, WELD, Part.BOX) if isinstance(s, Rect))
    assert (frame.radius, frame.line_width) == (10.0, 1.25)
    assert (frame.fill, frame.stroke) == (Ink.BOX, Ink.EDGE)


def test_the_process_time_stands_centred_15_above_the_box() -> None:
    picture = drawn(a_map().with_step("Weld", process_time="2 h", wait="3 w"))

    text = text_of(picture, WELD, Part.PROCESS_TIME)

    box = picture.boxes[WELD]
    assert (text.x, text.y) == (box.centre.x, box.y - 15.0)
    assert (text.anchor, text.size, text.weight) == (Anchor.MIDDLE, 14.0, Weight.MEDIUM)


def test_the_role_stands_11_above_the_lower_edge() -> None:
    picture = drawn(a_map().with_step("Weld", role="Shop"))

    text = text_of(picture, WELD, Part.ROLE)

    box = picture.boxes[WELD]
    assert (text.x, text.y) == (box.centre.x, box.bottom - 11.0)
    assert (text.size, text.ink) == (12.0, Ink.INK2)


def test_percent_complete_accurate_stands_right_aligned_17_below() -> None:
    picture = drawn(a_map().with_step("Weld", pca="70%"))

    text = text_of(picture, WELD, Part.PCA)

    box = picture.boxes[WELD]
    assert text.text == "70\u00a0%\u00a0C&A"
    assert text.anchor is Anchor.END
    assert (text.x, text.y) == (box.right - 2.0, box.bottom + 17.0)


def test_nothing_is_written_of_a_percentage_nobody_spoke_of() -> None:
    picture = drawn(a_map().with_step("Weld"))

    assert not any("C&A" in words for words in said(picture))
    assert picture.place_of(WELD, Part.PCA) is not None


@pytest.mark.parametrize(("people", "shown"), [("?", False), ("1", False), ("2", True)])
def test_people_are_shown_if_there_is_not_simply_one(people: str, *, shown: bool) -> None:
    picture = drawn(a_map().with_step("Weld", people=people))

    assert any(t.part is Part.PEOPLE for t in texts(picture)) is shown


def test_a_third_line_of_the_name_takes_the_place_of_the_role() -> None:
    name = "Reconcile every counterparty position"
    picture = drawn(a_map().with_step(name, role="Shop"))

    parts = [t.part for t in texts(picture)]

    assert parts.count(Part.NAME) == 3 + 2  # and the names of the two ends
    assert Part.ROLE not in parts


def test_a_name_of_sixty_letters_ends_in_an_ellipsis_inside_its_box() -> None:
    name = "Prepare the quarterly reconciliation of all counterparties!!"
    picture = drawn(a_map().with_step(name))

    lines = [t for t in texts(picture) if t.part is Part.NAME and t.record in picture.boxes]

    box = next(iter(picture.boxes.values()))
    assert len(name) == 60
    assert lines[-1].text.endswith("\u2026")
    assert all(box.covers(line.box) for line in lines)


def test_people_and_a_wide_percentage_and_what_comes_back_leave_each_other_room() -> None:
    builder = (
        a_map()
        .with_step("Weld", pca="~70-80%", people="12")
        .with_step("Paint", pca="80%")
        .with_rework("Paint", "Weld")
    )

    picture = drawn(builder)

    assert clashing_texts(picture) == []
    arrow = picture.flow_lines[next(f for f in picture.flow_lines if f.startswith("paint-weld"))]
    near = [t for t in texts(picture) if t.record == WELD and t.part in (Part.PCA, Part.PEOPLE)]
    assert not any(t.box.x < arrow[-1].x < t.box.right for t in near)


def test_a_step_that_stands_for_a_map_has_a_double_upper_edge() -> None:
    plain = drawn(a_map().with_step("Weld"))
    whole = drawn(a_map().with_step("Weld", sub_stream=MapId("other")))

    def edges(picture: object) -> int:
        shapes = shapes_of(picture, WELD, Part.BOX)  # type: ignore[arg-type]  # a Picture
        return sum(1 for s in shapes if isinstance(s, Line))

    assert edges(plain) == 0
    assert edges(whole) == 1


def test_from_far_away_role_and_percentage_drop_first_and_the_box_last() -> None:
    picture = drawn(a_map().with_step("Weld", process_time="2 h", wait="3 w", role="A", pca="9%"))

    detail = {t.part: t.detail for t in texts(picture) if t.record == WELD}

    assert detail[Part.ROLE] is detail[Part.PCA] is Detail.ALL
    assert detail[Part.NAME] is detail[Part.PROCESS_TIME] is Detail.NUMBERS
    assert all(s.detail is Detail.BOX for s in shapes_of(picture, WELD, Part.BOX))
