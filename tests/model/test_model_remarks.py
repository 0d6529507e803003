"""Comments, notes and pictures come back from every file as they went in."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.support.maps import a_map
from tests.support.photos import a_photo
from vsmap.document.file import save
from vsmap.document.shared_map import SharedWorkbook
from vsmap.formats import registry
from vsmap.model.comments import is_open, thread_on, threads, topic_of
from vsmap.model.ids import NoteId, StepId
from vsmap.model.json import workbook_from_json, workbook_to_json
from vsmap.model.value_stream import Note, NoteKind
from vsmap.model.workbook import Workbook

NOON = datetime(2026, 5, 4, 12, 30, tzinfo=UTC)


def comment(name: str, *, on: str | None = "weld", hour: int = 12, done: bool = False) -> Note:
    """Something Ana said."""
    return Note(
        id=NoteId(name),
        kind=NoteKind.COMMENT,
        text=f"{name}!",
        on=None if on is None else StepId(on),
        author="Ana",
        at=NOON.replace(hour=hour),
        is_resolved=done,
    )


def remarked() -> Workbook:
    """A map with comments, a burst on a flow and a picture."""
    stream = a_map().with_step("Weld").with_note("Ask once", on="weld", kind="kaizen").build()
    parts = (comment("one"), comment("two", done=True), a_photo("Board", on="weld"))
    return a_map().workbook().model_copy(update={"maps": {stream.id: stream.with_parts(*parts)}})


def test_json_keeps_comments_and_pictures() -> None:
    assert workbook_from_json(workbook_to_json(remarked())) == remarked()


@pytest.mark.parametrize("suffix", [".vsmap", ".json"])
def test_files_keep_comments_and_pictures(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"map{suffix}"
    if suffix == ".vsmap":
        save(SharedWorkbook.new(remarked()), path)
    else:
        registry.write(remarked(), path)

    assert registry.read(path).workbook.maps == remarked().maps


def test_a_thread_is_all_that_is_said_of_one_thing_in_the_order_of_time() -> None:
    notes = (
        comment("late", hour=15),
        comment("early", hour=9),
        comment("elsewhere", on="paint"),
        comment("free", on=None),
        comment("answer", on="free", hour=16),
    )

    told = [[note.id for note in thread] for thread in threads(notes)]

    assert told == [["early", "late"], ["elsewhere"], ["free", "answer"]]


def test_a_thread_is_open_until_all_of_it_is_resolved() -> None:
    assert is_open((comment("one", done=True), comment("two")))
    assert not is_open((comment("one", done=True),))
    assert not is_open(())


def test_nothing_said_is_no_thread() -> None:
    stream = a_map().with_step("Weld").build()

    assert thread_on(stream, "weld") == ()
    assert topic_of(comment("lone", on=None)) == "lone"
