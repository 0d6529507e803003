"""A window that starts with a file shows it, and tells what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.app.conftest import three_steps
from vsmap.app.arguments import Arguments
from vsmap.app.assembly import Made, begin, make_window
from vsmap.app.save_state import SaveKind
from vsmap.app.settings import Settings
from vsmap.document.file import open_file, save
from vsmap.document.recovery import Autosave
from vsmap.document.shared_map import SharedWorkbook
from vsmap.editor.edits.times import set_process_time
from vsmap.model.ids import StepId
from vsmap.model.notation import parse_time

WELD = StepId("weld")
Start = Callable[[Path], Made]


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> Start:
    """Starts a window on a file, its locks and journals in a folder of the test's own."""

    def a_window(path: Path) -> Made:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        settings, arguments = Settings(tmp_path / "settings.ini"), Arguments(file=path)
        made = make_window(application, settings, arguments, tmp_path / "state")
        qtbot.addWidget(made.window, before_close_func=lambda _: _settle(made))
        begin(made, arguments)
        made.window.show()
        return made

    return a_window


def _settle(made: Made) -> None:
    """Leave nothing to ask about when the window is closed."""
    if made.keeper.has_unsaved_work:
        made.keeper.save()
    made.keeper.let_go()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "bicycles.vsmap"
    save(SharedWorkbook.new(three_steps()), path)
    return path


def test_a_window_started_on_a_file_has_it_in_hand(start: Start, path: Path) -> None:
    made = start(path)

    assert made.session.workbook == open_file(path).document.workbook
    assert made.keeper.path == path
    assert made.keeper.state.kind is SaveKind.SAVED
    assert path.name in made.window.windowTitle()
    assert made.window.sheet.editor.picture.boxes.keys() == made.session.stream.steps.keys()


def test_a_file_named_at_the_start_is_drawn_by_the_first_sheet(start: Start, path: Path) -> None:
    made = start(path)

    assert made.opened is not None
    assert made.session.document is made.opened.document


def test_an_edit_after_such_a_start_is_kept_in_one_journal(
    start: Start, path: Path, tmp_path: Path
) -> None:
    made = start(path)
    map_id = made.session.map_id

    made.session.keep(lambda d: set_process_time(d, map_id, WELD, parse_time("10 h")))

    assert made.keeper.changes == 1
    assert len(list((tmp_path / "state" / "recovery").iterdir())) == 1


def test_what_a_crash_left_of_the_file_comes_back_at_the_start(
    start: Start, path: Path, tmp_path: Path
) -> None:
    crashed = open_file(path).document
    autosave = Autosave(crashed, path, tmp_path / "state")
    set_process_time(crashed, next(iter(crashed.workbook.maps)), WELD, parse_time("10 h"))
    autosave.leave()

    made = start(path)

    assert made.session.stream.steps[WELD].process_time == parse_time("10 h")
    assert made.keeper.changes == 1
    assert "ended unexpectedly" in made.window.notice.words.text()
    assert len(list((tmp_path / "state" / "recovery").iterdir())) == 1


def test_a_damaged_file_is_told_over_an_empty_map(start: Start, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.vsmap"
    damaged.write_bytes(b"no workbook")

    made = start(damaged)

    assert "damaged.vsmap" in made.window.notice.words.text()
    assert not made.session.stream.steps
    assert made.keeper.path is None


def test_a_table_named_at_the_start_is_read(start: Start, tmp_path: Path) -> None:
    table = tmp_path / "line.csv"
    table.write_text("step,process_time\nWeld,2 h\n", encoding="utf-8")

    made = start(table)

    assert [step.name for step in made.session.stream.steps.values()] == ["Weld"]
    assert made.keeper.origin == table
