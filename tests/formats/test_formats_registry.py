"""Files are chosen by suffix, read with a limit, and written whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from tests.support.maps import a_map, first_map_id
from vsmap.formats import csv_table
from vsmap.formats.registry import Wanted, read, write
from vsmap.model.errors import DamagedFile, FileProblem, InputError, NewerFile
from vsmap.model.workbook import Workbook

WORKBOOK = (
    a_map("Current state")
    .with_step("Weld", process_time="2 h", wait="~1 d", pca="90%")
    .with_step("Paint", process_time="1 h", wait="?")
    .beside(a_map("Future state").in_state("future").with_step("Weld").build())
    .workbook("Line 4")
)


@pytest.mark.parametrize("suffix", [".vsmap", ".json", ".VSMAP", ".Json"])
def test_what_was_written_is_read_again(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"line{suffix}"

    lost = write(WORKBOOK, path)

    assert lost == ()
    assert read(path).workbook.maps == WORKBOOK.maps
    assert read(path).workbook.title == "Line 4"


def test_only_a_vsmap_file_brings_its_document(tmp_path: Path) -> None:
    write(WORKBOOK, tmp_path / "line.vsmap")
    write(WORKBOOK, tmp_path / "line.csv")

    assert read(tmp_path / "line.vsmap").document is not None
    assert read(tmp_path / "line.csv").document is None


@pytest.mark.parametrize("suffix", [".vsmap", ".json", ".csv"])
def test_without_a_title_the_stem_of_the_file_is_taken(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"line 4{suffix}"
    write(a_map().with_step("Weld").workbook(), path)

    assert read(path).workbook.title == "line 4"


def test_json_holds_all_maps_unless_one_is_wanted(tmp_path: Path) -> None:
    write(WORKBOOK, tmp_path / "all.json")
    write(WORKBOOK, tmp_path / "one.json", Wanted(first_map_id(WORKBOOK), alone=True))

    assert len(read(tmp_path / "all.json").workbook.maps) == 2
    assert len(read(tmp_path / "one.json").workbook.maps) == 1


@pytest.mark.parametrize("name", ["plan.xlsx", "plan.drawio", "plan.mmd", "plan.html", "plan"])
def test_a_suffix_not_known_names_those_that_are(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("step\nWeld\n", encoding="utf-8")

    with pytest.raises(FileProblem, match=r"\.vsmap, \.json (and|or) \.csv"):
        read(path)
    with pytest.raises(FileProblem, match=r"\.vsmap, \.pdf, \.svg, \.png, \.csv (and|or) \.json"):
        write(WORKBOOK, path)

    assert path.read_text(encoding="utf-8") == "step\nWeld\n"


@pytest.mark.parametrize("suffix", [".vsmap", ".json", ".csv"])
def test_what_is_no_file_is_told(tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"folder{suffix}").mkdir()

    with pytest.raises(FileProblem, match="this is not a file"):
        read(tmp_path / f"folder{suffix}")
    with pytest.raises(FileProblem, match="no such file"):
        read(tmp_path / f"absent{suffix}")


def test_a_table_larger_than_any_real_one_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(csv_table, "LARGEST_TABLE", 20)
    (tmp_path / "large.csv").write_bytes(b"step\n" + b"Weld\n" * 5)

    with pytest.raises(FileProblem, match="too large; a table of steps holds at most"):
        read(tmp_path / "large.csv")


@pytest.mark.parametrize(
    ("content", "error", "told"),
    [
        (b"{", DamagedFile, "this is not JSON"),
        (b"[]", DamagedFile, "not a vsmap map"),
        (b"{}", DamagedFile, "not a vsmap map"),
        (b"\xff\xfe{", DamagedFile, "plan.json"),
        (b"[" * 100_000, DamagedFile, "plan.json"),
        (b'{"vsmap": "map/99"}', NewerFile, "later vsmap"),
        (b'{"vsmap": "map/1", "id": "x", "colour": 1}', DamagedFile, "colour"),
        (
            b'{"vsmap": "map/1", "id": "x", "maps": [{"id": "m", "goal": "soon"}]}',
            DamagedFile,
            '"soon" is not a duration',
        ),
    ],
)
def test_json_that_is_no_map_is_told(
    tmp_path: Path, content: bytes, error: type[Exception], told: str
) -> None:
    path = tmp_path / "plan.json"
    path.write_bytes(content)

    with pytest.raises(error) as raised:
        read(path)

    assert told in str(raised.value)
    assert path.read_bytes() == content


@pytest.mark.parametrize("suffix", [".vsmap", ".json", ".csv", ".svg"])
@pytest.mark.parametrize(
    ("fault", "told"),
    [(errno.ENOSPC, "the disk is full"), (errno.EACCES, "may not write"), (errno.EROFS, "only")],
)
def test_a_write_that_fails_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str, fault: int, told: str
) -> None:
    path = tmp_path / f"line{suffix}"
    write(WORKBOOK, path)
    before = path.read_bytes()

    def fail(_handle: int) -> None:
        raise OSError(fault, os.strerror(fault))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(FileProblem, match=told):
        write(renamed(WORKBOOK), path)

    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="there is no such"):
        write(WORKBOOK, tmp_path / "absent" / "line.json")


def test_an_unknown_page_or_paper_names_those_there_are(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="choose simplified, full, appendix, pack"):
        write(WORKBOOK, tmp_path / "line.pdf", Wanted(page="poster"))
    with pytest.raises(InputError, match="choose a4, letter"):
        write(WORKBOOK, tmp_path / "line.pdf", Wanted(paper="a3"))

    assert not (tmp_path / "line.pdf").exists()


def renamed(workbook: Workbook) -> Workbook:
    return workbook.model_copy(update={"title": "Another"})
