from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.files import rename_step, repacked
from tests.support.maps import a_map
from tests.support.replicas import the_map, the_map_id
from vsmap.document.file import import_as_map, merge_files, open_file, save
from vsmap.document.shared_map import SharedWorkbook
from vsmap.model.errors import MergeRefused
from vsmap.model.ids import MapId, StepId

WELD, PAINT = StepId("weld"), StepId("paint")


def test_two_copies_edited_apart_are_merged(
    document: SharedWorkbook, path: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.vsmap"
    copy.write_bytes(path.read_bytes())
    rename_step(document, WELD, "Welding")
    save(document, path)
    other = open_file(copy).document
    with other.edit("Delete step") as edit:
        edit.remove(the_map_id(other), PAINT)
    save(other, copy)

    notices = merge_files(path, copy, tmp_path / "both.vsmap")

    both = open_file(tmp_path / "both.vsmap").document
    assert notices == ()
    assert [step.name for step in the_map(both).steps.values()] == ["Welding"]
    assert both.lineage == document.lineage


def test_merging_onto_a_copy_keeps_what_is_only_there_and_says_so(
    document: SharedWorkbook, path: Path, tmp_path: Path
) -> None:
    copy, out = tmp_path / "copy.vsmap", tmp_path / "out.vsmap"
    copy.write_bytes(path.read_bytes())
    rename_step(document, WELD, "Welding")
    save(document, out)

    notices = merge_files(path, copy, out)

    assert notices == (f"{out}: what was there, a copy of the same workbook, is merged too",)
    assert the_map(open_file(out).document).steps[WELD].name == "Welding"


def test_merging_onto_one_of_the_two_copies_says_nothing(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.vsmap"
    copy.write_bytes(path.read_bytes())

    notices = merge_files(path, copy, copy)

    assert notices == ()


def test_files_that_share_no_history_are_not_merged(path: Path, tmp_path: Path) -> None:
    save(SharedWorkbook.new(a_map("Other").workbook()), tmp_path / "other.vsmap")

    with pytest.raises(MergeRefused, match="open one and import the other as another map"):
        merge_files(path, tmp_path / "other.vsmap", tmp_path / "out.vsmap")

    assert not (tmp_path / "out.vsmap").exists()


def test_a_file_rebuilt_from_its_map_shares_no_history_with_its_copy(
    path: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.vsmap"
    copy.write_bytes(path.read_bytes())
    repacked(path, document_y=b"rubbish")

    with pytest.raises(MergeRefused):
        merge_files(path, copy, tmp_path / "out.vsmap")


def test_another_workbook_is_imported_as_maps_of_its_own(document: SharedWorkbook) -> None:
    future = a_map("Future").with_step("Weld", sub_stream=MapId("shop")).build()
    other = a_map("Shop").with_step("Weld", process_time="1 h").beside(future).workbook()
    before = document.workbook

    added = import_as_map(document, other)

    maps = [document.workbook.maps[map_id] for map_id in added]
    assert [each.name for each in maps] == ["Shop 2", "Future"]
    assert [each.steps[WELD].sub_stream for each in maps] == [None, added[0]]
    assert maps[0].steps[WELD].process_time == other.maps[MapId("shop")].steps[WELD].process_time
    document.undo()
    assert document.workbook == before
