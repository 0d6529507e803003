"""The history of a session: who changed what and when, versions for all, compared and restored."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.app.conftest import three_steps
from tests.support.company import Company
from tests.support.windows import Desktop
from vsmap.app.dialogs.keep_version import KeepVersionDialog
from vsmap.app.history.panel import HistoryPanel
from vsmap.app.history.row import HistoryRow
from vsmap.editor.edits.deletion import delete
from vsmap.editor.edits.steps import rename_step
from vsmap.editor.edits.times import set_process_time
from vsmap.model.ids import StepId
from vsmap.model.notation import parse_time
from vsmap.sync.entry.roles import Role

KILN, ASSEMBLY = "Kiln Team", "Assembly Mill"
WELD, PAINT = StepId("weld"), StepId("paint")


@pytest.fixture(autouse=True)
def _asked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The session is asked at once what was done, so that no test waits for it."""
    monkeypatch.setattr("vsmap.app.together.shared_history.EVERY", 10)


@pytest.fixture
def company(tmp_path: Path, qtbot: QtBot) -> Iterator[Company]:
    made = Company.of(three_steps(), tmp_path, qtbot)
    yield made
    made.close()


@pytest.fixture
def kiln(company: Company) -> Desktop:
    return company.come(KILN, Role.FACILITATOR)


@pytest.fixture
def assembly(company: Company, kiln: Desktop) -> Desktop:
    assert kiln.window.together.meeting.is_on
    return company.come(ASSEMBLY, Role.MAPPER)


def opened(desk: Desktop) -> HistoryPanel:
    desk.run("view.history")
    panel = desk.window.commands.history.panel
    assert panel is not None
    return panel


def take(desk: Desktop, step: StepId, time: str) -> None:
    number = parse_time(time)
    desk.session.keep(lambda d: set_process_time(d, desk.session.map_id, step, number))


def rename(desk: Desktop, step: StepId, name: str) -> None:
    desk.session.keep(lambda d: rename_step(d, desk.session.map_id, step, name))


def texts(rows: list[HistoryRow]) -> list[str]:
    return [row.text().replace("\u00a0", " ") for row in rows]


def click(row: HistoryRow) -> None:
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)


def kept_as(name: str) -> None:
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, KeepVersionDialog):
            QTimer.singleShot(5, answer)
            return
        QTest.keyClicks(dialog.name, name)
        QTest.keyClick(dialog.name, Qt.Key.Key_Return)

    QTimer.singleShot(0, answer)


def test_who_changed_what_is_listed_from_what_to_what(
    company: Company, kiln: Desktop, assembly: Desktop
) -> None:
    panel = opened(assembly)

    take(kiln, WELD, "3 h")

    company.until(lambda: bool(panel.together.rows))
    (row,) = panel.together.rows
    assert texts([row]) == ["Weld: Process time 2 h \u2192 3 h"]
    assert row.note.startswith("Kiln Team \u00b7 2")


def test_what_was_done_before_one_came_is_listed_too(company: Company, kiln: Desktop) -> None:
    rename(kiln, WELD, "Welding")
    kiln.session.keep(lambda d: delete(d, kiln.session.map_id, (PAINT,)))
    company.until(lambda: kiln.window.together.meeting.unsaved == 0)

    panel = opened(company.come("Ola", Role.VIEWER))

    company.until(lambda: len(panel.together.rows) >= 2)
    told = texts(panel.together.rows)
    assert "Paint was deleted" in told
    assert "Welding: Name Weld \u2192 Welding" in told


def test_ones_own_changes_are_told_as_ones_own(company: Company, kiln: Desktop) -> None:
    panel = opened(kiln)

    take(kiln, WELD, "3 h")
    take(kiln, WELD, "4 h")
    company.until(lambda: texts(panel.together.rows)[:1] == ["Weld: Process time 2 h \u2192 4 h"])

    assert panel.together.rows[0].note.startswith("You \u00b7")


def test_a_click_shows_where_it_was(company: Company, kiln: Desktop, assembly: Desktop) -> None:
    panel = opened(assembly)
    take(kiln, WELD, "3 h")
    company.until(lambda: bool(panel.together.rows))

    click(panel.together.rows[0])

    assert assembly.window.sheet.editor.selection.ids == (WELD,)


def test_a_version_is_kept_for_everybody_with_its_author(
    company: Company, kiln: Desktop, assembly: Desktop
) -> None:
    panel = opened(kiln)
    kept_as("Before lunch")

    assembly.run("file.keep_version")

    anna_panel = opened(assembly)
    company.until(lambda: texts(anna_panel.versions.rows) == ["Before lunch"])
    take(kiln, WELD, "3 h")
    company.until(lambda: texts(panel.versions.rows) == ["Before lunch"])
    assert panel.versions.rows[0].note.endswith("\u00b7 Assembly Mill")


def test_a_version_of_the_session_is_compared_and_restored_by_an_edit_undo_takes_back(
    company: Company, kiln: Desktop, assembly: Desktop
) -> None:
    kept_as("Then")
    kiln.run("file.keep_version")
    rename(kiln, WELD, "Welding")
    take(kiln, PAINT, "12 h")
    company.until(lambda: assembly.session.stream.steps[WELD].name == "Welding")
    panel = opened(assembly)
    company.until(lambda: bool(panel.versions.rows))

    click(panel.versions.rows[0])
    company.until(panel.page.restore.isEnabled)
    compared = texts(panel.page.differing.rows)
    QTest.mouseClick(panel.page.restore, Qt.MouseButton.LeftButton)

    assert compared[0] == "Welding"
    company.until(lambda: kiln.session.stream.steps[WELD].name == "Weld")
    assembly.run("edit.undo")
    company.until(lambda: kiln.session.stream.steps[WELD].name == "Welding")


def test_who_only_looks_reads_why_nothing_can_be_kept_or_restored(
    company: Company, kiln: Desktop
) -> None:
    kept_as("Then")
    kiln.run("file.keep_version")
    rename(kiln, WELD, "Welding")
    ola = company.come("Ola", Role.VIEWER)
    panel = opened(ola)
    company.until(lambda: bool(panel.versions.rows))

    click(panel.versions.rows[0])
    company.until(lambda: bool(panel.page.differing.rows))

    assert not panel.page.restore.isEnabled()
    assert panel.page.restore.toolTip() == "Only those who edit the map can do that."
    assert not panel.keep_button.isEnabled()


def test_alone_the_history_is_of_what_was_done_here(desk: Desktop) -> None:
    panel = opened(desk)

    rename(desk, WELD, "Welding")

    assert not panel.together.isVisible()
    assert texts(panel.done.rows)[0] == "Rename step"


def test_after_leaving_the_versions_of_the_session_are_not_listed_any_more(
    company: Company, kiln: Desktop
) -> None:
    kept_as("Then")
    kiln.run("file.keep_version")
    panel = opened(kiln)
    company.until(lambda: bool(panel.versions.rows))

    kiln.window.together.meeting.leave()

    assert not panel.versions.rows
