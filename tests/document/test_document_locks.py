from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from vsmap.document.locks import FileLock, Holder, saving, state_folder, take_lock

HOLD = """
import sys
from pathlib import Path
from vsmap.document.locks import take_lock
lock = take_lock(Path(sys.argv[1]), Path(sys.argv[2]))
print(type(lock).__name__, flush=True)
sys.stdin.read()
"""

Taking = Callable[[Path, Path], FileLock | Holder]


@pytest.fixture
def taken() -> Iterator[Taking]:
    """Take a lock that is released when the test is over."""
    with ExitStack() as stack:

        def take(path: Path, folder: Path) -> FileLock | Holder:
            lock = take_lock(path, folder)
            if isinstance(lock, FileLock):
                stack.callback(lock.release)
            return lock

        yield take


def test_a_second_window_learns_who_has_the_file(tmp_path: Path, taken: Taking) -> None:
    lock = taken(tmp_path / "a.vsmap", tmp_path)

    second = taken(tmp_path / "a.vsmap", tmp_path)

    assert isinstance(lock, FileLock)
    assert second == Holder(os.getpid())


def test_the_same_file_by_another_name_is_the_same(tmp_path: Path, taken: Taking) -> None:
    (tmp_path / "link.vsmap").symlink_to(tmp_path / "a.vsmap")
    lock = taken(tmp_path / "a.vsmap", tmp_path)

    assert isinstance(lock, FileLock)
    assert isinstance(taken(tmp_path / "link.vsmap", tmp_path), Holder)


def test_two_files_do_not_hinder_one_another(tmp_path: Path, taken: Taking) -> None:
    first = taken(tmp_path / "a.vsmap", tmp_path)
    second = taken(tmp_path / "b.vsmap", tmp_path)

    assert isinstance(first, FileLock)
    assert isinstance(second, FileLock)


def test_a_released_file_can_be_taken_and_no_lock_is_left(tmp_path: Path, taken: Taking) -> None:
    folder = tmp_path / "state"
    first = taken(tmp_path / "a.vsmap", folder)
    assert isinstance(first, FileLock)

    first.release()
    first.release()

    assert list(folder.iterdir()) == []
    assert isinstance(taken(tmp_path / "a.vsmap", folder), FileLock)


def test_a_killed_window_holds_nothing(tmp_path: Path, taken: Taking) -> None:
    path = tmp_path / "a.vsmap"
    program = [sys.executable, "-c", HOLD, str(path), str(tmp_path)]
    with subprocess.Popen(
        program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "FileLock\n"
        while_open = taken(path, tmp_path)
        child.kill()

    assert while_open == Holder(child.pid)
    assert isinstance(taken(path, tmp_path), FileLock)


def test_without_a_state_folder_nobody_is_in_the_way(tmp_path: Path, taken: Taking) -> None:
    (tmp_path / "file").write_text("not a folder")

    lock = taken(tmp_path / "a.vsmap", tmp_path / "file")
    with saving(tmp_path / "file"):
        pass

    assert isinstance(lock, FileLock)
    lock.release()


def test_the_state_folder_is_this_programs_own() -> None:
    assert state_folder().name == "vsmap"
