from __future__ import annotations

import errno
import io
import json
import os
import stat
import zipfile
from pathlib import Path

import pytest

from tests.support.files import beside, rename_step
from tests.support.maps import a_map
from tests.support.replicas import the_map
from vsmap.document.file import open_file, save
from vsmap.document.shared_map import SharedWorkbook
from vsmap.model.errors import FileProblem
from vsmap.model.ids import StepId
from vsmap.model.json import workbook_to_json

WELD, PAINT = StepId("weld"), StepId("paint")


def test_a_saved_file_opens_to_the_same_workbook_and_lineage(
    document: SharedWorkbook, path: Path
) -> None:
    opened = open_file(path)

    assert opened.notices == ()
    assert opened.document.workbook == document.workbook
    assert opened.document.lineage == document.lineage


def test_the_file_holds_a_readable_map(document: SharedWorkbook, path: Path) -> None:
    with zipfile.ZipFile(path) as file:
        text = file.read("map.json").decode()
        meta = json.loads(file.read("meta.json"))

    assert text == workbook_to_json(document.workbook)
    assert meta["vsmap"] == "vsmap/1"
    assert meta["lineage"] == document.lineage


def test_saving_an_unchanged_document_again_makes_the_same_bytes(
    document: SharedWorkbook, path: Path
) -> None:
    before = path.read_bytes()

    save(document, path)

    assert path.read_bytes() == before


def test_saving_leaves_nothing_beside_the_file(document: SharedWorkbook, path: Path) -> None:
    killed = path.parent / ".cars.vsmap.abc123.part"
    killed.write_bytes(b"half")

    save(document, path)

    assert beside(path) == ["cars.vsmap"]


def test_a_saved_file_keeps_its_rights(document: SharedWorkbook, path: Path) -> None:
    path.chmod(0o640)

    save(document, path)

    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_new_file_gets_the_usual_rights(document: SharedWorkbook, tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        save(document, tmp_path / "new.vsmap")
    finally:
        os.umask(before)

    assert stat.S_IMODE((tmp_path / "new.vsmap").stat().st_mode) == 0o640


def test_a_symbolic_link_stays_and_its_target_is_replaced(
    document: SharedWorkbook, path: Path, tmp_path: Path
) -> None:
    link = tmp_path / "link.vsmap"
    link.symlink_to(path)
    rename_step(document, WELD, "Welding")

    save(document, link)

    assert link.is_symlink()
    assert the_map(open_file(path).document).steps[WELD].name == "Welding"


def test_a_second_window_saving_the_same_file_merges_both(
    document: SharedWorkbook, path: Path
) -> None:
    second = open_file(path).document
    rename_step(document, WELD, "Welding")
    rename_step(second, PAINT, "Painting")

    alone = save(document, path)
    merged = save(second, path)

    assert alone == ()
    assert merged == (f"{path}: somebody else has saved it meanwhile; both are kept together",)
    names = [step.name for step in the_map(open_file(path).document).steps.values()]
    assert names == ["Welding", "Painting"]
    assert the_map(second).steps[WELD].name == "Welding"


def test_another_workbook_in_place_of_the_file_is_not_written_over(
    document: SharedWorkbook, path: Path
) -> None:
    path.unlink()
    other = SharedWorkbook.new(a_map("Other").workbook())
    save(other, path)
    before = path.read_bytes()

    with pytest.raises(FileProblem, match="another workbook is there now; save under another name"):
        save(document, path)

    assert path.read_bytes() == before
    save(document, path, overwrite=True)
    assert open_file(path).document.lineage == document.lineage


def test_a_file_that_is_no_map_is_written_over_only_when_asked(
    document: SharedWorkbook, tmp_path: Path
) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear reader")

    with pytest.raises(FileProblem, match="what is there can't be read"):
        save(document, path)

    assert path.read_text() == "Dear reader"
    save(document, path, overwrite=True)
    assert open_file(path).document.workbook == document.workbook


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match=r"gone.vsmap: not opened: there is no such file"):
        open_file(tmp_path / "gone.vsmap")


def test_a_folder_is_no_file(document: SharedWorkbook, tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="this is not a file"):
        open_file(tmp_path)
    with pytest.raises(FileProblem):
        save(document, tmp_path, overwrite=True)


def test_a_folder_that_is_not_there_is_told(document: SharedWorkbook, tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="not saved: there is no such file or folder"):
        save(document, tmp_path / "nowhere" / "a.vsmap")


@pytest.mark.parametrize(
    ("number", "remedy"),
    [
        (errno.ENOSPC, "the disk is full; make room"),
        (errno.EROFS, "this disk can only be read; save elsewhere"),
        (errno.EIO, "try another place"),
    ],
)
@pytest.mark.parametrize("at", ["fsync", "replace"])
def test_a_save_that_fails_leaves_the_old_file_and_nothing_else(
    document: SharedWorkbook,
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    remedy: str,
    at: str,
) -> None:
    before = path.read_bytes()
    rename_step(document, WELD, "Welding")

    def fail(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail) if at == "fsync" else monkeypatch.setattr(
        Path, "replace", fail
    )
    with pytest.raises(FileProblem, match=remedy):
        save(document, path)

    assert path.read_bytes() == before
    assert beside(path) == ["cars.vsmap"]
    monkeypatch.undo()
    monkeypatch.setenv("XDG_STATE_HOME", str(path.parent.parent / "state"))
    save(document, path)
    assert the_map(open_file(path).document).steps[WELD].name == "Welding"


def test_a_file_size_limit_of_the_account_is_told(document: SharedWorkbook, path: Path) -> None:
    import resource

    before = path.read_bytes()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, limits[1]))
    try:
        with pytest.raises(FileProblem, match="save elsewhere"):
            save(document, path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    assert path.read_bytes() == before
    assert beside(path) == ["cars.vsmap"]


def test_a_read_only_folder_is_told(
    document: SharedWorkbook, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = path.read_bytes()
    path.parent.chmod(0o500)
    if os.access(path.parent, os.W_OK):  # root may write anywhere

        def refuse(*_: object, **__: object) -> None:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

        monkeypatch.setattr("tempfile.mkstemp", refuse)
    try:
        with pytest.raises(FileProblem, match="you may not write there; save elsewhere"):
            save(document, path)
    finally:
        path.parent.chmod(0o700)

    assert path.read_bytes() == before


def test_a_state_folder_that_can_not_be_made_does_not_hinder_saving(
    document: SharedWorkbook, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = path.parent / "blocked"
    blocked.write_text("a file, not a folder")
    monkeypatch.setenv("XDG_STATE_HOME", str(blocked))
    rename_step(document, WELD, "Welding")

    save(document, path)

    assert the_map(open_file(path).document).steps[WELD].name == "Welding"


def test_a_document_kept_in_the_file_survives_being_packed_without_compression(path: Path) -> None:
    with zipfile.ZipFile(path) as file:
        members = {name: file.read(name) for name in file.namelist()}
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as file:
        for name, content in members.items():
            file.writestr(name, content)
    path.write_bytes(packed.getvalue())

    assert open_file(path).notices == ()
