from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.support.replicas import the_map, the_map_id
from vsmap.document.file import merge_files, open_file, save
from vsmap.document.restoring import keep_automatic, keep_version, restore
from vsmap.document.shared_map import SharedWorkbook
from vsmap.document.versions import MOST_AUTOMATIC
from vsmap.model.ids import MapId, StepId
from vsmap.model.steps import Step
from vsmap.model.value_stream import ValueStreamMap

WELD = StepId("weld")
NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


def rename(document: SharedWorkbook, name: str) -> None:
    with document.edit("Rename step") as edit:
        edit.set(the_map_id(document), WELD, name=name)


def test_versions_are_kept_in_the_file_and_read_back(
    document: SharedWorkbook, tmp_path: Path
) -> None:
    named = keep_version(document, "Before the workshop", at=NOON)
    then = document.workbook
    rename(document, "Welding")
    keep_version(document, at=NOON + timedelta(minutes=5))
    save(document, tmp_path / "cars.vsmap")

    opened = open_file(tmp_path / "cars.vsmap").document

    assert [(v.name, v.at) for v in opened.versions] == [
        ("Before the workshop", "2026-11-20T12:00:00+00:00"),
        ("", "2026-11-20T12:05:00+00:00"),
    ]
    assert opened.versions[0] == named
    assert opened.versions[0].workbook() == then


def test_an_automatic_version_of_an_unchanged_workbook_is_not_kept_twice(
    document: SharedWorkbook,
) -> None:
    first = keep_version(document, at=NOON)

    assert keep_version(document, at=NOON + timedelta(minutes=5)) is first
    assert len(document.versions) == 1


def test_the_last_automatic_versions_and_all_named_ones_are_kept(
    document: SharedWorkbook,
) -> None:
    keep_version(document, "First", at=NOON)
    for number in range(MOST_AUTOMATIC + 5):
        rename(document, str(number))
        keep_version(document, at=NOON + timedelta(minutes=number + 1))

    assert len(document.versions) == MOST_AUTOMATIC + 1
    assert document.versions[0].name == "First"
    assert document.versions[1].at == "2026-11-20T12:06:00+00:00"


def test_going_back_to_a_version_is_one_edit_that_can_be_undone(
    document: SharedWorkbook,
) -> None:
    version = keep_version(document, "Monday", at=NOON)
    monday = document.workbook
    with document.edit("Work on it") as edit:
        edit.set_workbook(title="Bodies")
        edit.remove(the_map_id(document), WELD)
        edit.put(the_map_id(document), Step(id=StepId("cut"), name="Cut"))
        edit.set_map(the_map_id(document), name="Floor")
        edit.put_map(ValueStreamMap(id=MapId("new"), name="New"))
        edit.order_maps((MapId("new"), the_map_id(document)))
    tuesday = document.workbook

    restore(document, version)

    assert document.workbook == monday
    assert list(the_map(document).steps) == list(monday.maps[MapId("shop")].steps)
    assert document.undo_name == "Restore Monday"
    document.undo()
    assert document.workbook == tuesday


def test_a_deleted_map_comes_back_with_a_version(document: SharedWorkbook) -> None:
    version = keep_version(document, "Monday", at=NOON)
    monday = document.workbook
    with document.edit("Delete map") as edit:
        edit.remove_map(the_map_id(document))

    restore(document, version)

    assert document.workbook == monday


def test_merging_copies_keeps_the_versions_of_both(
    document: SharedWorkbook, tmp_path: Path
) -> None:
    one, other = tmp_path / "one.vsmap", tmp_path / "other.vsmap"
    keep_version(document, "Common", at=NOON)
    save(document, one)
    copy = SharedWorkbook.from_state(document.update_since())
    copy.versions = document.versions
    keep_version(copy, "Theirs", at=NOON + timedelta(hours=1))
    save(copy, other)

    merge_files(one, other, tmp_path / "both.vsmap")

    both = open_file(tmp_path / "both.vsmap").document
    assert [version.name for version in both.versions] == ["Common", "Theirs"]


def test_who_kept_a_version_is_read_back(document: SharedWorkbook, tmp_path: Path) -> None:
    keep_version(document, "Before the workshop", at=NOON, author="Kim")
    save(document, tmp_path / "cars.vsmap")

    (version,) = open_file(tmp_path / "cars.vsmap").document.versions

    assert version.author == "Kim"
    assert version.moment == NOON


def test_an_automatic_version_is_kept_only_some_minutes_after_the_last(
    document: SharedWorkbook,
) -> None:
    keep_version(document, "Before the workshop", at=NOON)
    rename(document, "Welding")

    keep_automatic(document, NOON + timedelta(minutes=9))
    assert len(document.versions) == 1
    keep_automatic(document, NOON + timedelta(minutes=10))

    assert [version.name for version in document.versions] == ["Before the workshop", ""]


def test_done_and_undone_edits_are_known_by_name(document: SharedWorkbook) -> None:
    for name in ("First", "Second", "Third"):
        with document.edit(name) as edit:
            edit.set(the_map_id(document), WELD, name=name)

    document.undo()
    document.undo()

    assert document.done_names == ("First",)
    assert document.undone_names == ("Second", "Third")
