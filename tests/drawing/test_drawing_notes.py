"""Notes stand near what they speak of, on ground of their own."""

from __future__ import annotations

from tests.support.maps import MapBuilder, a_map
from tests.support.pictures import drawn, said, shapes_of
from vsmap.drawing.geometry import Box
from vsmap.drawing.picture import Picture, draw_map
from vsmap.drawing.primitives import Circle, Ink, Line, Part, Polygon
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
