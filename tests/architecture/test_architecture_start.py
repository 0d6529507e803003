"""The one door, and what a start does not load."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import vsmap
from tests.support.checkout import CHECKOUT
from vsmap import __main__ as door
from vsmap.cli.main import VERBS

HEAVY = {"PySide6", "fast_sugiyama", "networkx", "numpy", "pypdfium2", "reportlab"}
TABLE = "step,process_time,wait_before\nWeld,2 h,1 d\nPaint,1 h,3 h\n"


def run(*arguments: str, cwd: Path = CHECKOUT) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "vsmap", *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)


def loaded_by(program: str) -> set[str]:
    """The top packages that are loaded after a program has run."""
    told = (
        "import json, sys; print(json.dumps([*{name.partition('.')[0] for name in sys.modules}]))"
    )
    said = subprocess.check_output(
        [sys.executable, "-c", f"{program}\n{told}"], cwd=CHECKOUT, text=True
    )
    return set(json.loads(said.splitlines()[-1]))


def test_the_version_is_told() -> None:
    told = run("--version")

    assert (told.returncode, told.stdout) == (0, f"vsmap {vsmap.__version__}\n")


@pytest.mark.parametrize("question", ["--help", "-h"])
def test_help_names_every_verb(question: str) -> None:
    told = run(question)

    assert told.returncode == 0
    assert all(f"vsmap {verb} " in told.stdout for verb in door.VERBS)


def test_the_door_and_the_command_line_know_the_same_verbs() -> None:
    assert set(door.VERBS) == set(VERBS)


def test_the_door_itself_loads_neither_window_nor_command_line() -> None:
    loaded = loaded_by(
        "import sys; import vsmap.__main__;"
        "assert not [n for n in sys.modules if n.startswith(('vsmap.app', 'vsmap.cli'))]"
    )

    assert not loaded & {*HEAVY, "pydantic", "pycrdt"}


def test_figures_load_no_library_they_do_not_need(tmp_path: Path) -> None:
    table = tmp_path / "line.csv"
    table.write_text(TABLE, encoding="utf-8")

    loaded = loaded_by(
        f"from vsmap.cli.main import run; assert run(['figures', {str(table)!r}, '--json']) == 0"
    )

    assert not loaded & (HEAVY - {"networkx", "numpy"})


def test_the_window_loads_no_library_before_its_use() -> None:
    loaded = loaded_by("import vsmap.app.main")

    assert not loaded & (HEAVY - {"PySide6"})


def test_a_file_that_is_not_there_is_told_in_one_line_with_code_2(tmp_path: Path) -> None:
    told = run("figures", str(tmp_path / "nothing.csv"))

    assert told.returncode == 2
    assert told.stdout == ""
    assert len(told.stderr.splitlines()) == 1
    assert "nothing.csv" in told.stderr
