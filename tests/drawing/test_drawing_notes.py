"""Notes stand near what they speak of, on ground of their own."""

from __future__ import annotations

import pytest

from tests.support.maps import MapBuilder, a_map
from tests.support.pictures import drawn, said, shapes_of, texts
from vsmap.drawing.geometry import Box, crosses
from vsmap.drawing.picture import Picture, draw_map
from vsmap.drawing.primitives import Anchor, Circle, Ink, Line, Part, Polygon
from vsmap.drawing.zoom import growth
from vsmap.model.ids import NoteId, StepId
from vsmap.model.placement import Point
from vsmap.model.value_stream import Note, NoteKind


def _map() -> MapBuilder:
    return a_map().with_step("A", wait="1 w").with_step("B").with_step("C")


def _frame(picture: Picture, note: str) -> Box:
    frame = picture.place_of(note, Part.NOTE)
    assert frame is not None
    return frame


def test_a_sticky_note_is_150_by_56_with_a_folded_corner_and_a_stem() -> None:
    picture = drawn(_map().with_note("Meets every second Tuesday", on="B"))

    frame = _frame(picture, "note-1")

    assert (frame.width, frame.height) == (150.0, 56.0)
    sheets = [s for s in shapes_of(picture, "note-1", Part.NOTE) if isinstance(s, Polygon)]
    assert [len(s.points) for s in sheets] == [5, 3]
    stem = next(s for s in shapes_of(picture, "note-1", Part.NOTE) if isinstance(s, Line))
    box = picture.boxes[StepId("b")]
    assert frame.bottom < box.y
    assert box.x <= stem.x2 <= box.right


def test_a_long_note_grows_and_says_all_it_can() -> None:
    picture = drawn(_map().with_note("wait " * 60, on="B"))

    assert _frame(picture, "note-1").height > 56.0


def test_a_kaizen_burst_has_sixteen_rays() -> None:
    picture = drawn(_map().with_note("One checklist", on="B", kind="kaizen"))

    star = next(s for s in shapes_of(picture, "note-1", Part.NOTE) if isinstance(s, Polygon))

    assert len(star.points) == 32
    assert star.stroke is Ink.INK


def test_comments_on_one_step_share_a_dot_with_their_count() -> None:
    builder = (
        _map().with_note("Why?", on="B", kind="comment").with_note("So!", on="B", kind="comment")
    )

    picture = drawn(builder)

    dots = [s for s in shapes_of(picture, "note-1", Part.NOTE) if isinstance(s, Circle)]
    assert [dot.radius for dot in dots] == [10.0]
    assert "2" in said(picture)
    assert shapes_of(picture, "note-2", Part.NOTE) == []


def test_notes_never_cover_steps_or_one_another() -> None:
    builder = _map()
    for number in range(5):
        builder.with_note(f"Note {number}", on="B", kind="kaizen" if number % 2 else "sticky")
    builder.with_note("Free")

    picture = drawn(builder)

    frames = [_frame(picture, f"note-{n}") for n in range(1, 7)]
    solid = [*picture.boxes.values(), *frames]
    assert not any(a.meets(b) for i, a in enumerate(solid) for b in solid[i + 1 :])


def test_a_note_stands_where_it_was_put() -> None:
    note = Note(id=NoteId("n"), kind=NoteKind.STICKY, text="Here", position=Point(40.0, -300.0))

    picture = draw_map(_map().build().with_parts(note))

    assert _frame(picture, "n")[:2] == (40.0, -300.0)


def test_a_note_and_a_burst_on_one_step_stand_side_by_side_with_their_stems_free() -> None:
    builder = _map().with_note("Meets every second Tuesday", on="B")

    picture = drawn(builder.with_note("One checklist", on="B", kind="kaizen"))

    note, burst = _frame(picture, "note-1"), _frame(picture, "note-2")
    assert note.y < burst.bottom and burst.y < note.bottom  # noqa: PT018  (one fact)
    for owner, other in (("note-1", burst), ("note-2", note)):
        stem = next(s for s in shapes_of(picture, owner, Part.NOTE) if isinstance(s, Line))
        assert not crosses(Point(stem.x1, stem.y1), Point(stem.x2, stem.y2), other)


@pytest.mark.parametrize("words", ["Meets every second Tuesday", "\u05e9\u05dc\u05d5\u05dd " * 7])
def test_the_words_of_a_note_stay_within_it_however_far_one_steps_back(words: str) -> None:
    picture = drawn(_map().with_note(words, on="B"))
    frame = _frame(picture, "note-1")

    for percent in range(20, 101):
        for text in texts(picture):
            factor = growth(text.hold, percent / 100) if text.part is Part.NOTE else None
            if text.hold is not None and factor is not None:
                left = text.hold.x + (text.box.x - text.hold.x) * factor
                assert frame.x <= left
                assert left + text.width * factor <= frame.right


def test_a_note_read_from_the_right_begins_at_its_right_edge() -> None:
    picture = drawn(_map().with_note("\u05e9\u05dc\u05d5\u05dd", on="B").with_note("Hello", on="C"))

    words = {text.record: text for text in texts(picture) if text.part is Part.NOTE}
    from_right, from_left = words["note-1"], words["note-2"]
    assert from_right.anchor is Anchor.END
    assert from_right.box.right == _frame(picture, "note-1").right - 12
    assert from_left.anchor is Anchor.START
    assert from_left.box.x == _frame(picture, "note-2").x + 12
