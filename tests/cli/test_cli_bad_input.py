"""Whatever is wrong with the input ends in exit code 2, clear lines, and nothing half written."""

from __future__ import annotations

import errno
import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.support.maps import a_map
from vsmap.analysis import summary
from vsmap.cli.main import run
from vsmap.formats.registry import write

TABLE = "step,PT,WT\nWeld,2 h,1 d\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "plan.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


@pytest.fixture
def native(tmp_path: Path) -> Path:
    path = tmp_path / "line.vsmap"
    write(a_map().with_step("Weld", process_time="2 h").workbook("Line"), path)
    return path


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["figures"], "vsmap figures: the following arguments are required: FILE"),
        (["figures", "a", "b"], "unrecognized arguments: b"),
        (["figures", "a.csv", "--jsno"], "unrecognized arguments: --jsno"),
        (["export", "a.csv"], "arguments are required: -o/--out"),
        (["export", "a.csv", "-o", "b.pdf", "--page", "poster"], "invalid choice: 'poster'"),
        (["simulate", "a.csv"], 'there is no verb "simulate"; choose new, figures, check'),
        ([], 'there is no verb ""'),
    ],
)
def test_a_wrong_call_is_told_in_one_line(
    capsys: pytest.CaptureFixture[str], arguments: list[str], told: str
) -> None:
    code = run(arguments)

    out, err = capsys.readouterr()
    assert (code, out) == (2, "")
    assert told in err
    assert err.count("\n") == 1


@pytest.mark.parametrize("verb", ["new", "figures", "check", "export", "import", "merge"])
def test_every_verb_explains_itself(capsys: pytest.CaptureFixture[str], verb: str) -> None:
    code = run([verb, "--help"])

    assert code == 0
    assert f"usage: vsmap {verb}" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("rubbish.csv", b"\x7fELF\x02\x01\0\0\0", "this is not a text table but binary data"),
        ("empty.csv", b"", "the file is empty"),
        ("steps.csv", b"step,PT\n", "the table has no steps"),
        ("twice.csv", b"step\nA\nA\n", "line 3, column step"),
        ("next.csv", b"step,next\nA,Nowhere\n", 'there is no step "Nowhere"'),
        ("cells.csv", b"step,PT\nA,soon\nB,late\n", "line 3, column PT"),
        ("rubbish.json", b"\0\1\2", "this is not JSON"),
        ("future.json", b'{"vsmap": "map/2", "id": "x"}', "later vsmap"),
        ("rubbish.vsmap", b"not a zip", "it is not a .vsmap archive"),
        ("empty.vsmap", b"", "this file is empty"),
        ("absent.csv", None, "there is no such file"),
        ("absent.vsmap", None, "there is no such file"),
        ("plan.xlsx", b"PK", "vsmap can't read .xlsx files"),
    ],
)
@pytest.mark.parametrize("verb", ["figures", "check", "export", "import"])
def test_a_file_that_is_no_map_is_told_and_nothing_is_written(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    verb: str,
    name: str,
    content: bytes | None,
    told: str,
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    out = {"export": "out.json", "import": "out.vsmap"}.get(verb)

    code = run([verb, str(path), *(["-o", str(tmp_path / out)] if out else [])])

    shown, err = capsys.readouterr()
    assert (code, shown) == (2, "")
    assert told in err
    assert "Traceback" not in err
    assert [p.name for p in tmp_path.iterdir()] == ([name] if content is not None else [])


@pytest.mark.parametrize("share", [0.2, 0.6, 0.95])
def test_a_truncated_vsmap_is_told(
    native: Path, capsys: pytest.CaptureFixture[str], share: float
) -> None:
    content = native.read_bytes()
    native.write_bytes(content[: int(len(content) * share)])

    code = run(["figures", str(native)])

    assert code == 2
    assert "its end is missing; open another copy" in capsys.readouterr().err


def test_a_zip_bomb_stays_small(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as bomb:
        for number in range(4):
            bomb.writestr(f"versions/{number}.json", b" " * (50 * 2**20))
        bomb.writestr("map.json", b"{}")
    (tmp_path / "bomb.vsmap").write_bytes(packed.getvalue())

    code = run(["figures", str(tmp_path / "bomb.vsmap")])

    assert code == 2
    assert "too large" in capsys.readouterr().err


def test_a_file_of_a_later_vsmap_is_never_written_over(
    tmp_path: Path, table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    later = tmp_path / "later.vsmap"
    with zipfile.ZipFile(later, "w") as file:
        file.writestr("meta.json", '{"vsmap": "vsmap/99"}')
        file.writestr("map.json", '{"vsmap": "map/99"}')
    before = later.read_bytes()

    codes = [run(["figures", str(later)]), run(["import", str(table), "-o", str(later)])]

    assert codes == [2, 2]
    assert capsys.readouterr().err.count("made by a later vsmap") == 2
    assert later.read_bytes() == before


@pytest.mark.parametrize(
    ("verb", "out"),
    [("export", "out.csv"), ("export", "out.svg"), ("export", "out.pdf"), ("import", "out.vsmap")],
)
@pytest.mark.parametrize("fault", [errno.ENOSPC, errno.EACCES, errno.EROFS])
def test_a_full_disk_or_forbidden_folder_leaves_what_was_there(
    table: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    verb: str,
    out: str,
    fault: int,
) -> None:
    target = table.with_name(out)
    assert run([verb, str(table), "-o", str(target)]) == 0
    before = target.read_bytes()

    def fail(*_: object) -> None:
        raise OSError(fault, os.strerror(fault))

    monkeypatch.setattr(os, "fsync", fail)
    code = run([verb, str(table), "-o", str(target)])

    assert code == 2
    assert str(target) in capsys.readouterr().err
    assert target.read_bytes() == before
    assert {p.name for p in table.parent.iterdir()} == {"plan.csv", out}


@pytest.mark.parametrize("out", ["absent/out.csv", "absent/out.pdf"])
def test_an_output_folder_that_is_not_there_is_told(
    table: Path, capsys: pytest.CaptureFixture[str], out: str
) -> None:
    code = run(["export", str(table), "-o", str(table.parent / out)])

    assert code == 2
    assert "there is no such" in capsys.readouterr().err


def test_the_input_is_never_its_own_output(
    table: Path, native: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    link = table.with_name("link.csv")
    link.symlink_to(table)

    codes = [
        run(["export", str(table), "-o", str(table)]),
        run(["export", str(table), "-o", str(link)]),
        run(["import", str(native), "-o", str(native)]),
    ]

    assert codes == [2, 2, 2]
    assert capsys.readouterr().err.count("this is the file being read") == 3
    assert table.read_text(encoding="utf-8") == TABLE


@pytest.mark.parametrize("name", ["out.xlsx", "out.drawio", "out.html", "out.vsmap", "out"])
def test_an_export_names_the_kinds_there_are(
    table: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    code = run(["export", str(table), "-o", str(table.with_name(name))])

    assert code == 2
    assert ".pdf, .svg, .png, .csv" in capsys.readouterr().err
    assert not table.with_name(name).exists()


def test_a_fault_of_ours_is_one_line_and_exit_code_one(
    table: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("float division\nby zero")

    monkeypatch.setattr(summary, "figures_of", fail)
    code = run(["figures", str(table)])

    out, err = capsys.readouterr()
    assert (code, out) == (1, "")
    assert err == (
        "a fault in vsmap itself (ZeroDivisionError: float division by zero); please report it\n"
    )


def test_a_reader_that_goes_away_is_no_fault(table: Path) -> None:
    code = "import sys; from vsmap.cli.main import run; sys.exit(run(sys.argv[1:]))"
    command = [sys.executable, "-c", code, "figures", str(table), "--json"]

    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        told = process.stderr.read()

    assert (process.returncode, told) == (0, b"")


def test_a_terminal_with_few_letters_gets_plain_ones(tmp_path: Path) -> None:
    (tmp_path / "plan.csv").write_text("step,PT,WT\nGröße,2 h,1 d\n", encoding="utf-8")
    code = "import sys; from vsmap.cli.main import run; sys.exit(run(sys.argv[1:]))"
    command = [sys.executable, "-c", code, "figures", str(tmp_path / "plan.csv")]
    plain = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}

    done = subprocess.run(command, env=plain, capture_output=True, check=False)

    assert (done.returncode, done.stderr) == (0, b"")
    assert b"plan | Current state" in done.stdout
    assert b"halve it and its waits: -5 h" in done.stdout
    assert b"Gr??e" in done.stdout
