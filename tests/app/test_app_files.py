"""Opening and saving: nothing is lost or half written, and every refusal explains itself."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from tests.app.conftest import MakeDesktop, three_steps
from tests.support.windows import Desktop
from vsmap.app.dialogs.asks import SaveAnswer
from vsmap.app.save_state import SaveKind
from vsmap.document.file import open_file, save
from vsmap.document.recovery import Autosave
from vsmap.document.shared_map import SharedWorkbook
from vsmap.drawing.primitives import Part
from vsmap.editor.edits.steps import rename_step
from vsmap.editor.edits.times import set_process_time
from vsmap.editor.fields import Field
from vsmap.model.errors import FileProblem
from vsmap.model.ids import StepId
from vsmap.model.notation import parse_time

WELD = StepId("weld")


def change(desk: Desktop, time: str = "10 h") -> None:
    map_id = desk.session.map_id
    desk.session.keep(lambda d: set_process_time(d, map_id, WELD, parse_time(time)))


def a_file(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "bicycles.vsmap"
    save(SharedWorkbook.new(three_steps()), path)
    return path


def offered(desk: Desktop) -> list[str]:
    return [b.text() for b in desk.window.notice.findChildren(QPushButton) if b.isVisible()]


def test_a_workbook_without_a_file_is_not_yet_saved(desk: Desktop) -> None:
    assert desk.keeper.state.words == "Not yet saved"
    assert not desk.keeper.has_unsaved_work


def test_changes_are_counted_until_they_are_saved(desk: Desktop, tmp_path: Path) -> None:
    desk.answers.save_path = tmp_path / "mine"
    change(desk)
    change(desk, "11 h")
    counted = desk.window.header.save_light.words.text()

    desk.run("file.save")

    assert counted == "2 changes not yet saved"
    assert desk.window.header.save_light.words.text() == "Saved"
    assert open_file(tmp_path / "mine.vsmap").document.workbook == desk.session.workbook


def test_undoing_a_change_leaves_nothing_to_save(desk: Desktop, tmp_path: Path) -> None:
    desk.window.commands.files.open_path(a_file(tmp_path))
    change(desk)

    desk.run("edit.undo")

    assert desk.keeper.state.kind is SaveKind.SAVED


def test_opening_a_file_shows_it_and_remembers_it(desk: Desktop, tmp_path: Path) -> None:
    path = a_file(tmp_path)
    desk.answers.open_path = path

    desk.run("file.open")

    assert desk.window.header.name.text() == "Bicycles"
    assert desk.keeper.state.kind is SaveKind.SAVED
    assert desk.settings.recent_files == (path,)


def test_unsaved_changes_are_asked_about_before_another_file(desk: Desktop) -> None:
    change(desk)
    desk.answers.unsaved_answer = SaveAnswer.CANCEL

    desk.run("file.new")

    assert desk.answers.asked == ["unsaved Bicycles: 1"]
    assert desk.session.stream.steps[WELD].process_time == parse_time("10 h")


def test_closing_with_unsaved_changes_asks_and_may_stay(desk: Desktop) -> None:
    change(desk)
    desk.answers.unsaved_answer = SaveAnswer.CANCEL

    closed = desk.window.close()

    assert not closed
    assert desk.window.isVisible()


def test_a_name_just_being_typed_is_unsaved_work_too(desk: Desktop) -> None:
    desk.answers.unsaved_answer = SaveAnswer.CANCEL
    desk.select("Weld")
    desk.window.sheet.editor.typist.begin(Field(WELD, Part.NAME), "Weld")
    desk.window.sheet.editor.typist.type_text("Solder")

    desk.window.close()

    assert desk.answers.asked == ["unsaved Bicycles: 1"]
    assert desk.session.stream.steps[WELD].name == "Solder"


def test_a_csv_opens_and_offers_to_be_kept_as_vsmap(desk: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "steps.csv"
    path.write_text("step,process_time,wait_before\nBuild,2 h,1 d\nTest,1 h,3 d\n")

    desk.window.commands.files.open_path(path)

    assert [s.name for s in desk.session.stream.steps.values()] == ["Build", "Test"]
    assert offered(desk) == ["Save as .vsmap"]
    desk.run("file.save")
    assert desk.answers.asked[-1].startswith("save as steps.vsmap")


def test_saving_as_csv_says_first_what_it_cannot_hold(desk: Desktop, tmp_path: Path) -> None:
    desk.run("map.duplicate")
    desk.answers.save_path = tmp_path / "out.csv"
    desk.answers.goes_on = False

    desk.run("file.save_as")

    assert any("other map" in part for part in desk.answers.lost)
    assert not (tmp_path / "out.csv").exists()


def test_saving_as_csv_all_the_same_writes_it(desk: Desktop, tmp_path: Path) -> None:
    desk.answers.save_path = tmp_path / "out.csv"

    desk.run("file.save_as")

    assert (tmp_path / "out.csv").read_text(encoding="utf-8-sig").count("\n") >= 4
    assert desk.keeper.path is None


def test_a_damaged_file_explains_itself_and_changes_nothing(desk: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "broken.vsmap"
    path.write_bytes(b"PK\x03\x04 not a map")
    before = desk.session.document

    opened = desk.window.commands.files.open_path(path)

    assert not opened
    assert "broken.vsmap" in desk.window.notice.words.text()
    assert desk.session.document is before
    assert path.read_bytes() == b"PK\x03\x04 not a map"


def test_a_file_of_a_later_version_is_left_alone(desk: Desktop, tmp_path: Path) -> None:
    path = a_file(tmp_path)
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    newer = json.loads(parts["map.json"]) | {"vsmap": "map/999"}
    later = tmp_path / "later.vsmap"
    with zipfile.ZipFile(later, "w") as archive:
        archive.writestr("map.json", json.dumps(newer))
    content = later.read_bytes()

    opened = desk.window.commands.files.open_path(later)

    assert not opened
    assert "later vsmap" in desk.window.notice.words.text()
    assert later.read_bytes() == content


def test_a_failed_save_is_red_says_why_and_offers_another_place(
    desk: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.window.commands.files.open_path(a_file(tmp_path))
    change(desk)

    def full_disk(*_args: object, **_more: object) -> tuple[str, ...]:
        message = "the disk is full; make room and save again"
        raise FileProblem(message)

    monkeypatch.setattr("vsmap.app.keeper.save", full_disk)
    desk.run("file.save")

    assert desk.keeper.state.kind is SaveKind.FAILED
    assert desk.window.header.save_light.words.property("role") == "error"
    assert "the disk is full" in desk.window.notice.words.text()
    assert offered(desk) == ["Save elsewhere"]
    assert desk.session.stream.steps[WELD].process_time == parse_time("10 h")


def test_a_folder_that_is_none_refuses_the_save_in_words(desk: Desktop, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    desk.answers.save_path = tmp_path / "file" / "map.vsmap"
    change(desk)

    desk.run("file.save")

    assert desk.keeper.state.kind is SaveKind.FAILED
    assert "nothing is lost" in desk.window.notice.words.text()


def test_two_windows_on_one_file_are_noticed(make_desktop: MakeDesktop, tmp_path: Path) -> None:
    path = a_file(tmp_path)
    first, second = make_desktop(three_steps()), make_desktop(three_steps())
    second.keeper._folder = first.keeper._folder
    first.window.commands.files.open_path(path)

    second.window.commands.files.open_path(path)

    assert "open in another window" in second.window.notice.words.text()


def test_saving_joins_what_another_window_saved_meanwhile(
    make_desktop: MakeDesktop, tmp_path: Path
) -> None:
    path = a_file(tmp_path)
    first, second = make_desktop(three_steps()), make_desktop(three_steps())
    first.window.commands.files.open_path(path)
    second.window.commands.files.open_path(path)
    map_id = first.session.map_id
    change(first)
    second.session.keep(lambda d: rename_step(d, map_id, StepId("paint"), "Lacquer"))
    first.run("file.save")

    second.run("file.save")

    both = open_file(path).document.workbook.maps[map_id].steps
    assert both[WELD].process_time == parse_time("10 h")
    assert both[StepId("paint")].name == "Lacquer"


def test_unsaved_work_of_a_crashed_window_comes_back_with_its_file(
    make_desktop: MakeDesktop, tmp_path: Path
) -> None:
    path = a_file(tmp_path)
    desk = make_desktop(three_steps())
    crashed = open_file(path).document
    autosave = Autosave(crashed, path, desk.folder / "state")
    set_process_time(crashed, next(iter(crashed.workbook.maps)), WELD, parse_time("10 h"))
    autosave.leave()

    desk.window.commands.files.open_path(path)

    assert desk.session.stream.steps[WELD].process_time == parse_time("10 h")
    assert desk.keeper.has_unsaved_work
    assert "ended unexpectedly" in desk.window.notice.words.text()


def test_recovered_work_is_gone_from_the_journal_once_saved(
    make_desktop: MakeDesktop, tmp_path: Path
) -> None:
    desk = make_desktop(three_steps())
    crashed = SharedWorkbook.new(three_steps())
    autosave = Autosave(crashed, None, desk.folder / "state")
    set_process_time(crashed, next(iter(crashed.workbook.maps)), WELD, parse_time("10 h"))
    autosave.leave()
    desk.answers.save_path = tmp_path / "saved.vsmap"

    recovered = desk.window.commands.files.take_recovered()
    desk.run("file.save")
    again = desk.window.commands.files.take_recovered()

    assert recovered
    assert not again
    assert open_file(tmp_path / "saved.vsmap").document.workbook == desk.session.workbook


def test_discarded_work_does_not_come_back(make_desktop: MakeDesktop) -> None:
    desk = make_desktop(three_steps())
    change(desk)

    desk.run("file.new")

    assert not desk.window.commands.files.take_recovered()


def test_the_maps_of_another_file_are_added_in_one_step_and_undone_in_one(
    desk: Desktop, tmp_path: Path
) -> None:
    before = [stream.name for stream in desk.session.workbook.maps.values()]
    desk.answers.open_path = a_file(tmp_path)

    desk.run("file.import")

    names = [stream.name for stream in desk.session.workbook.maps.values()]
    assert names[: len(before)] == before
    assert len(names) == len(set(names)) == len(before) + 1
    assert desk.session.stream.name == names[-1]
    desk.session.document.undo()
    assert [stream.name for stream in desk.session.workbook.maps.values()] == before


def test_a_file_that_cannot_be_read_adds_no_map(desk: Desktop, tmp_path: Path) -> None:
    before = desk.session.workbook
    desk.answers.open_path = tmp_path / "missing.vsmap"

    desk.run("file.import")

    assert desk.session.workbook is before
    assert "missing.vsmap" in desk.window.notice.words.text()
