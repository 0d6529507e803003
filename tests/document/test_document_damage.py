"""Files that are damaged, hostile or of a later vsmap."""

from __future__ import annotations

import json
import os
import zipfile
from pathlib import Path

import pytest

from tests.support.files import repacked
from tests.support.updates import nested_lists
from vsmap.document.file import open_file, save
from vsmap.document.shared_map import SharedWorkbook
from vsmap.model.errors import DamagedFile, NewerFile
from vsmap.model.ids import StepId

WELD, PAINT = StepId("weld"), StepId("paint")


def test_a_newer_file_is_not_opened_and_never_written_over(
    document: SharedWorkbook, path: Path
) -> None:
    repacked(path, meta_json=b'{"vsmap": "vsmap/2"}')
    before = path.read_bytes()

    with pytest.raises(NewerFile, match="made by a later vsmap"):
        open_file(path)
    with pytest.raises(NewerFile):
        save(document, path, overwrite=True)

    assert path.read_bytes() == before


def test_a_file_with_a_newer_form_of_map_is_not_opened(path: Path) -> None:
    repacked(path, map_json=b'{\n "vsmap": "map/99", "id": "x"}')

    with pytest.raises(NewerFile, match="map/99"):
        open_file(path)


@pytest.mark.parametrize("damage", [b"", b"\x00", b"rubbish" * 9, nested_lists(20_000)])
def test_a_damaged_history_opens_from_the_map_under_a_new_lineage_and_says_so(
    document: SharedWorkbook, path: Path, damage: bytes
) -> None:
    repacked(path, document_y=damage)

    opened = open_file(path)

    assert opened.document.workbook == document.workbook
    assert opened.document.lineage != document.lineage
    assert "begins a new history" in opened.notices[-1]


def test_a_missing_history_opens_from_the_map(document: SharedWorkbook, path: Path) -> None:
    repacked(path, document_y=None)

    opened = open_file(path)

    assert opened.document.workbook == document.workbook
    assert opened.notices[0] == "cars.vsmap: document.y is missing"


@pytest.mark.parametrize("damage", [b"", b"{", b"\xff\xfe", b"[" * 100_000, None])
def test_a_damaged_map_does_not_matter_while_the_history_is_whole(
    document: SharedWorkbook, path: Path, damage: bytes | None
) -> None:
    repacked(path, map_json=damage)

    opened = open_file(path)

    assert opened.document.workbook == document.workbook
    assert opened.document.lineage == document.lineage
    assert len(opened.notices) == 1
    assert "map.json" in opened.notices[0]


@pytest.mark.parametrize("damage", [b"", b"[]", b"[" * 100_000, b'{"versions": [3]}', None])
def test_a_damaged_description_does_not_matter(
    document: SharedWorkbook, path: Path, damage: bytes | None
) -> None:
    repacked(path, meta_json=damage)

    opened = open_file(path)

    assert opened.document.workbook == document.workbook
    assert opened.document.lineage == document.lineage


def test_a_file_damaged_in_all_its_parts_is_refused(path: Path) -> None:
    repacked(path, document_y=b"rubbish", map_json=b"{")

    with pytest.raises(DamagedFile, match="not JSON"):
        open_file(path)


def test_a_map_of_numbers_no_document_can_hold_is_refused(path: Path) -> None:
    huge = {"vsmap": "map/1", "id": "w", "version": 10**30}
    repacked(path, document_y=b"rubbish", map_json=json.dumps(huge).encode())

    with pytest.raises(DamagedFile, match="not a number a map can hold"):
        open_file(path)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"step,process_time\nWeld,2 h\n", "not a .vsmap archive"),
        (os.urandom(3000), "not a .vsmap archive"),
    ],
)
def test_a_file_of_another_kind_is_refused_with_its_name(
    tmp_path: Path, content: bytes, reason: str
) -> None:
    path = tmp_path / "odd.vsmap"
    path.write_bytes(content)

    with pytest.raises(DamagedFile, match=reason) as told:
        open_file(path)

    assert str(told.value).startswith("odd.vsmap: ")
    assert "open another copy" in str(told.value)


def test_a_truncated_file_is_refused_at_every_length(path: Path) -> None:
    whole = path.read_bytes()
    for length in range(1, len(whole), 97):
        path.write_bytes(whole[:length])

        with pytest.raises(DamagedFile, match="open another copy"):
            open_file(path)


def test_a_flipped_byte_anywhere_opens_rightly_or_is_told(
    document: SharedWorkbook, path: Path
) -> None:
    whole = path.read_bytes()
    for place in range(0, len(whole), 23):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :])
        try:
            opened = open_file(path)
        except (DamagedFile, NewerFile):
            continue
        assert opened.document.workbook == document.workbook


def test_a_zip_bomb_stays_packed(tmp_path: Path) -> None:
    path = tmp_path / "bomb.vsmap"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for n in range(3):
            file.writestr(f"versions/{n}.json", bytes(50 * 2**20))

    with pytest.raises(DamagedFile, match="too large"):
        open_file(path)


def test_a_member_larger_than_it_says_is_not_read_to_its_end(path: Path) -> None:
    repacked(path, map_json=b" " * (65 * 2**20))
    content = path.read_bytes()
    size = (65 * 2**20).to_bytes(4, "little")
    path.write_bytes(content.replace(size, (100).to_bytes(4, "little")))

    opened = open_file(path)

    assert "map.json is damaged" in opened.notices[0]


def test_a_crowd_of_members_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "crowd.vsmap"
    with zipfile.ZipFile(path, "w") as file:
        for n in range(300):
            file.writestr(f"{n}", b"")

    with pytest.raises(DamagedFile, match="too large"):
        open_file(path)
