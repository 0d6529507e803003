"""`vsmap new`, `export`, `import` and `merge`: what comes out, and what is said about it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.maps import a_map
from vsmap.cli.main import run
from vsmap.document.file import open_file, save
from vsmap.formats.registry import read, write
from vsmap.model.resource_files import resource

ONBOARDING = str(resource("examples", "client-onboarding.vsmap"))


@pytest.mark.parametrize("template", ["blank", "software-delivery"])
def test_new_makes_a_file_titled_by_its_name(tmp_path: Path, template: str) -> None:
    path = tmp_path / "Our stream.vsmap"

    code = run(["new", str(path), "--template", template])

    workbook = read(path).workbook
    assert code == 0
    assert workbook.title == "Our stream"
    assert [m.name for m in workbook.maps.values()] == ["Current state"]


def test_two_new_files_share_no_history(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, other = str(tmp_path / "one.vsmap"), str(tmp_path / "other.vsmap")
    run(["new", one, "--template", "service-request"])
    run(["new", other, "--template", "service-request"])

    code = run(["merge", one, other, "-o", str(tmp_path / "both.vsmap")])

    assert code == 2
    assert "do not share a history" in capsys.readouterr().err
    assert not (tmp_path / "both.vsmap").exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["there.vsmap"], "this file is there already; name another"),
        (["new.vsmap", "--template", "nothing"], "choose blank, incident-recovery"),
        (["new.pdf"], "it can make .vsmap and .json"),
    ],
)
def test_new_refuses_what_it_can_not_make(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], told: str
) -> None:
    (tmp_path / "there.vsmap").write_bytes(b"mine")

    code = run(["new", str(tmp_path / arguments[0]), *arguments[1:]])

    assert code == 2
    assert told in capsys.readouterr().err
    assert (tmp_path / "there.vsmap").read_bytes() == b"mine"
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("page.pdf", b"%PDF-"),
        ("page.png", b"\x89PNG\r\n"),
        ("map.svg", b"<"),
        ("map.csv", b"# vsmap: title=Client onboarding;"),
        ("map.json", b'{\n "vsmap": "map/1"'),
    ],
)
def test_export_writes_each_kind_of_file(tmp_path: Path, name: str, begins: bytes) -> None:
    code = run(["export", ONBOARDING, "-o", str(tmp_path / name)])

    assert code == 0
    assert (tmp_path / name).read_bytes().startswith(begins)
    assert len(list(tmp_path.iterdir())) == 1


def test_export_says_what_the_file_does_not_hold(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["export", ONBOARDING, "-o", str(tmp_path / "map.csv")])

    told = capsys.readouterr()
    assert told.out == ""
    assert "note: map.csv does not hold 1 other map: Future state\n" in told.err
    assert 'note: map.csv does not hold the different waits before "Approve terms"' in told.err


def test_a_picture_of_several_pages_shows_the_first_and_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run(["export", ONBOARDING, "-o", str(tmp_path / "pack.png"), "--page", "pack"])

    assert code == 0
    assert "a PNG shows one; export a PDF for all" in capsys.readouterr().err


def test_export_takes_the_map_named(tmp_path: Path) -> None:
    run(["export", ONBOARDING, "-o", str(tmp_path / "map.csv"), "--map", "Future state"])

    assert b"state=future" in (tmp_path / "map.csv").read_bytes()


def test_import_and_export_bring_a_table_back(tmp_path: Path) -> None:
    table = tmp_path / "plan.csv"
    table.write_text("step,PT,WT\nWeld,2-4 h,~1 d\nPaint,1 h,?\nend,,3 d\n", encoding="utf-8")

    codes = [
        run(["import", str(table), "-o", str(tmp_path / "plan.vsmap")]),
        run(["export", str(tmp_path / "plan.vsmap"), "-o", str(tmp_path / "again.csv")]),
    ]

    assert codes == [0, 0]
    assert (tmp_path / "again.csv").read_text(encoding="utf-8").splitlines()[1:] == [
        "step,process_time,wait_before",
        "Weld,2 h - 4 h,~1 d",
        "Paint,1 h,?",
        "end,,3 d",
    ]


def test_import_takes_the_place_of_what_was_there(tmp_path: Path) -> None:
    write(a_map().with_step("Old").workbook("Old"), tmp_path / "line.vsmap")
    write(a_map().with_step("New").workbook("New"), tmp_path / "line.json")

    code = run(["import", str(tmp_path / "line.json"), "-o", str(tmp_path / "line.vsmap")])

    assert code == 0
    assert read(tmp_path / "line.vsmap").workbook.title == "New"


def test_import_goes_into_vsmap_files_only(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run(["import", ONBOARDING, "-o", str(tmp_path / "line.json")])

    assert code == 2
    assert "it can import to .vsmap" in capsys.readouterr().err


def test_merge_keeps_what_both_copies_changed(tmp_path: Path) -> None:
    base, mine, theirs = (tmp_path / f"{name}.vsmap" for name in ("base", "mine", "theirs"))
    write(a_map().with_step("Weld").workbook("Line"), base)
    for copy, change in ((mine, {"title": "Line 4"}), (theirs, {"version": 7})):
        document = open_file(base).document
        with document.edit("Change") as edit:
            edit.set_workbook(**change)
        save(document, copy)

    code = run(["merge", str(mine), str(theirs), "-o", str(tmp_path / "both.vsmap")])

    workbook = read(tmp_path / "both.vsmap").workbook
    assert code == 0
    assert (workbook.title, workbook.version) == ("Line 4", 7)


def test_merge_may_put_both_into_one_of_the_copies(tmp_path: Path) -> None:
    path = tmp_path / "line.vsmap"
    write(a_map().with_step("Weld").workbook("Line"), path)
    other = tmp_path / "copy.vsmap"
    other.write_bytes(path.read_bytes())

    code = run(["merge", str(path), str(other), "-o", str(path)])

    assert code == 0
    assert read(path).workbook.title == "Line"


def test_a_json_export_reads_back_to_the_same_figures(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["export", ONBOARDING, "-o", str(tmp_path / "map.json")])
    capsys.readouterr()

    run(["figures", ONBOARDING, "--json"])
    before = json.loads(capsys.readouterr().out)
    run(["figures", str(tmp_path / "map.json"), "--json"])

    assert json.loads(capsys.readouterr().out) == before
