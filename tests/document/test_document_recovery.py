from __future__ import annotations

import errno
import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.support.files import repacked
from tests.support.maps import a_map
from tests.support.replicas import the_map, the_map_id
from vsmap.document import recovery
from vsmap.document.file import open_file, save
from vsmap.document.journal import Journal
from vsmap.document.recovery import Autosave, recover
from vsmap.document.shared_map import SharedWorkbook
from vsmap.document.versions import Version
from vsmap.model.ids import StepId

WELD = StepId("weld")
ROOT = Path(__file__).parents[2]


@pytest.fixture
def document() -> SharedWorkbook:
    return SharedWorkbook.new(a_map("Shop").with_step("Weld").workbook("Cars"))


Keeping = Callable[..., Autosave]


@pytest.fixture
def kept() -> Iterator[Keeping]:
    """Keep a document's work until the test is over."""
    with ExitStack() as stack:

        def keep(*arguments: Any, **named: Any) -> Autosave:
            autosave = Autosave(*arguments, **named)
            stack.callback(autosave.leave)
            return autosave

        yield keep


def rename(document: SharedWorkbook, name: str) -> None:
    with document.edit("Rename step") as edit:
        edit.set(the_map_id(document), WELD, name=name)


def journals(folder: Path) -> list[Path]:
    return list(folder.glob("recovery/*"))


def test_nothing_is_kept_before_the_first_edit(
    document: SharedWorkbook, kept: Keeping, tmp_path: Path
) -> None:
    kept(document, None, tmp_path)

    assert journals(tmp_path) == []


def test_unsaved_work_is_recovered_with_its_file_and_lineage(
    document: SharedWorkbook, kept: Keeping, tmp_path: Path
) -> None:
    path = tmp_path / "cars.vsmap"
    autosave = kept(document, path, tmp_path)
    rename(document, "Welding")
    rename(document, "Spot weld")
    autosave.sync()
    autosave.leave()

    (recovered,) = recover(tmp_path)

    assert recovered.path == path
    assert recovered.document.workbook == document.workbook
    assert recovered.document.lineage == document.lineage
    assert recovered.notices == ()
    recovered.forget()
    assert recover(tmp_path) == ()


def test_recovered_work_can_be_saved_into_its_file(
    document: SharedWorkbook, kept: Keeping, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    path = tmp_path / "cars.vsmap"
    save(document, path)
    autosave = kept(document, path, tmp_path)
    rename(document, "Welding")
    autosave.leave()

    (recovered,) = recover(tmp_path, path=path)
    notices = save(recovered.document, path)

    assert notices == ()
    assert open_file(path).document.workbook == document.workbook


def test_what_another_saved_since_the_crash_is_kept_and_told(
    document: SharedWorkbook, kept: Keeping, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    path = tmp_path / "cars.vsmap"
    save(document, path)
    other = open_file(path).document
    autosave = kept(document, path, tmp_path)
    with document.edit("Set title") as edit:
        edit.set_workbook(title="Vans")
    autosave.leave()
    rename(other, "Spot weld")
    save(other, path)

    (recovered,) = recover(tmp_path, path=path)
    notices = save(recovered.document, path)

    assert notices == (f"{path}: somebody else has saved it meanwhile; both are kept together",)
    assert recovered.document.workbook.title == "Vans"
    assert the_map(recovered.document).steps[WELD].name == "Spot weld"


def test_recovered_work_keeps_the_earlier_versions_of_its_file(
    document: SharedWorkbook, kept: Keeping, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    path = tmp_path / "cars.vsmap"
    document.versions = (Version.of(document.workbook, "Before the workshop"),)
    save(document, path)
    autosave = kept(document, path, tmp_path)
    rename(document, "Welding")
    autosave.leave()

    (recovered,) = recover(tmp_path, path=path)
    save(recovered.document, path)

    assert open_file(path).document.versions == document.versions


def test_recovered_work_goes_back_into_a_file_whose_history_is_damaged(
    document: SharedWorkbook, kept: Keeping, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    path = tmp_path / "cars.vsmap"
    save(document, path)
    repacked(path, document_y=b"rubbish")
    reopened = open_file(path).document
    autosave = kept(reopened, path, tmp_path)
    rename(reopened, "Welding")
    autosave.leave()

    (recovered,) = recover(tmp_path, path=path)
    notices = save(recovered.document, path)

    assert notices == ()
    assert the_map(open_file(path).document).steps[WELD].name == "Welding"


def test_a_saved_document_leaves_nothing_to_recover(
    document: SharedWorkbook, kept: Keeping, tmp_path: Path
) -> None:
    autosave = kept(document, tmp_path / "cars.vsmap", tmp_path)
    rename(document, "Welding")

    autosave.saved(tmp_path / "elsewhere.vsmap")

    assert journals(tmp_path) == []
    rename(document, "Spot weld")
    autosave.leave()
    assert [each.path for each in recover(tmp_path)] == [tmp_path / "elsewhere.vsmap"]


def test_a_window_closed_in_order_leaves_nothing(
    document: SharedWorkbook, kept: Keeping, tmp_path: Path
) -> None:
    autosave = kept(document, None, tmp_path)
    rename(document, "Welding")

    autosave.close()
    rename(document, "Spot weld")

    assert journals(tmp_path) == []


def test_undo_and_what_others_do_is_kept_too(
    document: SharedWorkbook, kept: Keeping, tmp_path: Path
) -> None:
    other = SharedWorkbook.from_state(document.update_since())
    autosave = kept(document, None, tmp_path)
    rename(document, "Welding")
    document.undo()
    with other.edit("Retitle") as edit:
        edit.set_workbook(title="Bodies")
    document.apply_update(other.update_since(document.state_vector()))
    autosave.leave()

    (recovered,) = recover(tmp_path)

    assert recovered.document.workbook == document.workbook
    assert recovered.document.workbook.title == "Bodies"


def test_work_of_a_window_still_open_is_left_alone(
    document: SharedWorkbook, kept: Keeping, tmp_path: Path
) -> None:
    kept(document, None, tmp_path)
    rename(document, "Welding")

    assert recover(tmp_path) == ()
    assert len(journals(tmp_path)) == 1


def test_work_of_one_file_is_found_among_others(
    document: SharedWorkbook, kept: Keeping, tmp_path: Path
) -> None:
    for name in ("a.vsmap", "b.vsmap"):
        autosave = kept(document, tmp_path / name, tmp_path)
        rename(document, name)
        autosave.leave()

    (recovered,) = recover(tmp_path, path=tmp_path / "b.vsmap")

    assert the_map(recovered.document).steps[WELD].name == "b.vsmap"


def test_a_journal_with_a_damaged_end_gives_what_is_before_it_and_says_so(
    document: SharedWorkbook, kept: Keeping, tmp_path: Path
) -> None:
    autosave = kept(document, None, tmp_path)
    rename(document, "Welding")
    autosave.leave()
    (place,) = journals(tmp_path)
    with place.open("ab") as file:
        file.write(b"half a rec")

    (recovered,) = recover(tmp_path)

    assert the_map(recovered.document).steps[WELD].name == "Welding"
    assert "its end was damaged" in recovered.notices[0]


@pytest.mark.parametrize("content", [b"", b"rubbish that is no journal", b"vsmap journal 9\n"])
def test_rubbish_among_the_journals_hinders_nothing(
    document: SharedWorkbook, kept: Keeping, tmp_path: Path, content: bytes
) -> None:
    autosave = kept(document, None, tmp_path)
    rename(document, "Welding")
    autosave.leave()
    (tmp_path / "recovery" / "odd.journal").write_bytes(content)

    assert len(recover(tmp_path)) == 1


def test_a_journal_whose_state_is_rubbish_is_kept_and_passed_over(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "recovery" / "odd.journal")
    journal.append(b"[]")
    journal.append(b"rubbish")
    journal.close()

    assert recover(tmp_path) == ()
    assert len(journals(tmp_path)) == 1


def test_a_long_session_is_rewritten_as_one_state(
    document: SharedWorkbook, kept: Keeping, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recovery, "CHECKPOINT_BYTES", 300)
    autosave = kept(document, None, tmp_path)
    sizes = []
    for number in range(60):
        rename(document, str(number))
        sizes.append(journals(tmp_path)[0].stat().st_size)
    autosave.leave()

    assert max(sizes) < 2 * sizes[0]
    assert recover(tmp_path)[0].document.workbook == document.workbook


def test_a_full_disk_is_told_and_editing_goes_on(
    document: SharedWorkbook, kept: Keeping, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    told: list[str] = []
    kept(document, None, tmp_path, on_problem=told.append)
    monkeypatch.setattr(os, "fsync", fail)
    rename(document, "Welding")
    monkeypatch.undo()
    rename(document, "Spot weld")

    assert len(told) == 1
    assert "the disk is full" in told[0]
    assert the_map(document).steps[WELD].name == "Spot weld"
    assert len(journals(tmp_path)) == 1


@pytest.mark.parametrize("seed", range(4))
def test_a_killed_process_loses_nothing_it_had_acknowledged(tmp_path: Path, seed: int) -> None:
    enough = random.Random(seed).randint(1, 400)  # noqa: S311 - where to kill, not a secret
    program = [sys.executable, "-m", "tests.support.crashing", str(tmp_path)]
    acknowledged = 0

    with subprocess.Popen(program, stdout=subprocess.PIPE, cwd=ROOT, text=True) as child:
        assert child.stdout is not None
        for line in child.stdout:
            acknowledged = int(line)
            if acknowledged == enough:
                child.send_signal(signal.SIGKILL)

    (recovered,) = recover(tmp_path)
    names = [int(step.name) for step in the_map(recovered.document).steps.values()]
    assert max(names) >= acknowledged >= enough
    assert sorted(names) == list(range(max(names) - len(names) + 1, max(names) + 1))
    assert recovered.path == tmp_path / "cars.vsmap"
