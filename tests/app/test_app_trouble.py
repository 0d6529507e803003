"""The log and the report tell what went wrong, and nothing of what people map."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.windows import Desktop
from vsmap import __version__
from vsmap.app.dialogs.log import LogDialog
from vsmap.app.dialogs.report import ReportDialog
from vsmap.app.faults import Faults
from vsmap.app.log_file import MOST_BYTES, NAME, last_lines, log_path, open_log, scrubbed
from vsmap.document.locks import state_folder
from vsmap.model.errors import EditRefused
from vsmap.model.steps import Step


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    handler = open_log(tmp_path)
    yield tmp_path
    logging.getLogger().removeHandler(handler)
    handler.close()


def fail(error: Exception) -> None:
    raise error


def caught(faults: Faults, error: Exception) -> None:
    try:
        fail(error)
    except type(error):
        faults.take(*sys.exc_info())


def test_an_error_is_logged_with_the_way_to_it(
    desk: Desktop, log: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caught(Faults(desk.window), ZeroDivisionError("division by zero"))

    text = last_lines(log)
    assert "ERROR vsmap: unexpected error" in text
    assert "app/test_app_trouble.py:" in text
    assert " in fail" in text
    assert "ZeroDivisionError: division by zero" in text
    caplog.clear()


def test_neither_names_nor_paths_nor_numbers_of_a_map_are_logged(
    desk: Desktop, log: Path, caplog: pytest.LogCaptureFixture
) -> None:
    faults = Faults(desk.window)

    caught(faults, KeyError("Secret step"))
    caught(faults, EditRefused("Secret step has no wait"))
    caught(faults, ValueError("could not convert string to float: 'Secret'"))
    caught(faults, OSError("/home/secret/Secret plan.vsmap is gone"))
    try:
        Step.model_validate({"id": "a", "name": ["Secret"]})
    except ValueError:
        faults.take(*sys.exc_info())
    logging.getLogger("vsmap").warning("could not read %s", "/home/secret/Secret.vsmap")

    text = last_lines(log)
    assert "ecret" not in text
    assert str(Path.home()) not in text
    assert "EditRefused" in text
    assert "\u2026.vsmap" in text
    caplog.clear()


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("can't open 'Weld'", "can't open \u2026"),
        ("no file /tmp/a b/x.csv", "no file \u2026 b\u2026.csv"),
        (r"C:\Users\ann\map.vsmap: locked", "\u2026.vsmap: locked"),
        ("Loans.vsmap was kept", "\u2026.vsmap was kept"),
        ("division by zero", "division by zero"),
    ],
)
def test_what_people_wrote_is_left_out(words: str, kept: str) -> None:
    assert scrubbed(words) == kept


def test_an_error_is_said_once_and_the_work_is_kept(
    desk: Desktop, caplog: pytest.LogCaptureFixture
) -> None:
    faults, notice = Faults(desk.window), desk.window.notice

    caught(faults, ValueError("odd"))
    said = notice.words.text()
    notice.put_away()
    caught(faults, ValueError("odd"))

    assert said == "Something went wrong inside vsmap. Your work is kept; save it and go on."
    assert not notice.isVisible()
    caplog.clear()


def test_what_qt_warns_of_is_logged(
    desk: Desktop, log: Path, caplog: pytest.LogCaptureFixture
) -> None:
    faults = Faults(desk.window)

    faults.hear_qt(QtMsgType.QtWarningMsg, QMessageLogContext(), "a timer without a thread")
    faults.hear_qt(QtMsgType.QtDebugMsg, QMessageLogContext(), "a detail")

    assert "WARNING vsmap: Qt: a timer without a thread" in last_lines(log)
    assert "a detail" not in last_lines(log)
    caplog.clear()


def test_a_long_log_begins_anew_and_keeps_the_last(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text("x" * (MOST_BYTES + 1))

    handler = open_log(tmp_path)
    logging.getLogger().removeHandler(handler)
    handler.close()

    assert not (tmp_path / NAME).exists()
    assert (tmp_path / f"{NAME}.1").stat().st_size > MOST_BYTES


def test_show_log_shows_what_is_in_the_file(desk: Desktop, qtbot: QtBot) -> None:
    log_path().parent.mkdir(parents=True, exist_ok=True)
    log_path().write_text("2026-11-21 ERROR vsmap: something\n")

    dialog = LogDialog(desk.window)
    qtbot.addWidget(dialog)

    assert dialog.text.toPlainText() == "2026-11-21 ERROR vsmap: something"
    log_path().unlink()
    assert log_path().parent == state_folder()


def test_a_report_holds_versions_and_counts_and_nothing_of_the_map(
    desk: Desktop, qtbot: QtBot
) -> None:
    dialog = ReportDialog(desk.window, desk.settings, desk.session)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)

    text = dialog.text.toPlainText()

    assert f"vsmap {__version__}" in text
    assert "Maps 1, steps 3, flows 4, notes 0, runs 0, photos 0" in text
    assert all(word in text for word in ("Python ", "Qt ", "System ", "Screen ", "Theme ", "Log:"))
    stream = desk.session.stream
    private = [s.name for s in stream.steps.values()] + [stream.name, "Bicycles", str(Path.home())]
    assert [word for word in private if word in text] == []


def test_the_report_is_copied_whole(desk: Desktop, qtbot: QtBot) -> None:
    dialog = ReportDialog(desk.window, desk.settings, desk.session)
    qtbot.addWidget(dialog)
    dialog.show()

    dialog.copy_button.setFocus()
    QTest.keyClick(dialog.copy_button, Qt.Key.Key_Space)

    assert QGuiApplication.clipboard().text() == dialog.text.toPlainText()
    assert dialog.copy_button.text() == "Copied"
