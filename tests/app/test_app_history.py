"""The history beside the sheet: going back by a click, versions kept, compared and restored."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.windows import Desktop
from vsmap.app.dialogs.keep_version import KeepVersionDialog
from vsmap.app.history.panel import HistoryPanel
from vsmap.app.history.row import HistoryRow
from vsmap.document.file import open_file
from vsmap.document.restoring import keep_version
from vsmap.editor.edits.steps import rename_step, set_step
from vsmap.model.ids import StepId
from vsmap.model.notation import parse_time

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
WELD, PAINT = StepId("weld"), StepId("paint")


def opened(desk: Desktop) -> HistoryPanel:
    desk.run("view.history")
    panel = desk.window.commands.history.panel
    assert panel is not None
    return panel


def shown(desk: Desktop) -> QWidget | None:
    return desk.window.inspector.shown


def rename(desk: Desktop, step: StepId, name: str) -> None:
    desk.session.keep(lambda document: rename_step(document, desk.session.map_id, step, name))


def take(desk: Desktop, step: StepId, time: str) -> None:
    number = parse_time(time)
    desk.session.keep(
        lambda document: set_step(document, desk.session.map_id, step, process_time=number)
    )


def names(desk: Desktop) -> list[str]:
    return [step.name for step in desk.session.stream.steps.values()]


def texts(rows: list[HistoryRow]) -> list[str]:
    return [row.text() for row in rows]


def click(row: HistoryRow) -> None:
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)


def compare(qtbot: QtBot, panel: HistoryPanel, at: int = 0) -> None:
    click(panel.versions.rows[at])
    qtbot.waitUntil(lambda: panel.page.restore.isEnabled() or panel.page.differing.isVisible())


def kept_as(name: str, author: str = "") -> None:
    """Answer the question for a name, as hands do, as soon as it is asked."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, KeepVersionDialog):
            QTimer.singleShot(5, answer)
            return
        QTest.keyClicks(dialog.name, name)
        QTest.keyClicks(dialog.author, author)
        QTest.keyClick(dialog.name, Qt.Key.Key_Return)

    QTimer.singleShot(0, answer)


def test_an_empty_history_says_what_it_is_for(desk: Desktop) -> None:
    panel = opened(desk)

    assert (panel.versions.rows, panel.done.rows) == ([], [])
    assert panel.versions._empty.isVisible()
    assert panel.done._empty.isVisible()


def test_the_history_takes_the_place_of_the_inspector_and_gives_it_back(desk: Desktop) -> None:
    desk.select("Weld")
    inspector = desk.window.inspector

    panel = opened(desk)
    assert shown(desk) is panel
    QTest.keyClick(panel.keep_button, Qt.Key.Key_Escape)

    assert shown(desk) is inspector.step_panel


def test_the_history_opens_where_the_inspector_was_closed_and_closes_it_again(
    desk: Desktop,
) -> None:
    desk.window.room.toggle_inspector()

    panel = opened(desk)
    assert panel.isVisible()
    click_close(panel)

    assert not desk.window.inspector.isVisible()


def click_close(panel: HistoryPanel) -> None:
    QTest.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)


def test_edits_stand_newest_first_above_how_it_was_opened(desk: Desktop) -> None:
    panel = opened(desk)

    rename(desk, WELD, "Welding")
    take(desk, PAINT, "9 h")

    assert texts(panel.done.rows) == ["Set process time", "Rename step", "As it was opened"]
    assert [row.is_here for row in panel.done.rows] == [True, False, False]


def test_a_click_goes_back_to_there_and_another_comes_forward_again(desk: Desktop) -> None:
    panel = opened(desk)
    before = desk.session.workbook
    for name in ("Welding", "Weld it", "Weld all"):
        rename(desk, WELD, name)
        desk.session.document.end_merging()
    after = desk.session.workbook

    click(panel.done.rows[-1])
    assert desk.session.workbook == before
    assert [row.is_here for row in panel.done.rows] == [False, False, False, True]
    click(panel.done.rows[0])

    assert desk.session.workbook == after
    assert panel.done.rows[0].is_here


def test_a_version_is_kept_under_a_name_and_by_whom(desk: Desktop) -> None:
    panel = opened(desk)
    kept_as("Before the workshop", "Kim")

    desk.run("file.keep_version")

    (version,) = desk.session.document.versions
    assert (version.name, version.author) == ("Before the workshop", "Kim")
    assert texts(panel.versions.rows) == ["Before the workshop"]
    assert panel.versions.rows[0].note.endswith("Kim")
    assert desk.settings.author == "Kim"


def test_a_version_without_a_name_is_not_kept(desk: Desktop) -> None:
    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, KeepVersionDialog)
        assert not dialog.keep_button.isEnabled()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    QTimer.singleShot(0, look)
    desk.run("file.keep_version")

    assert desk.session.document.versions == ()


def test_a_version_of_a_saved_workbook_is_in_its_file_at_once(
    desk: Desktop, tmp_path: Path
) -> None:
    desk.answers.save_path = tmp_path / "bicycles.vsmap"
    desk.run("file.save")
    kept_as("First idea")

    desk.run("file.keep_version")

    kept = open_file(tmp_path / "bicycles.vsmap").document.versions
    assert "First idea" in [version.name for version in kept]


def test_comparing_tells_figures_and_fields_then_and_now(desk: Desktop, qtbot: QtBot) -> None:
    keep_version(desk.session.document, "Then", at=NOON)
    rename(desk, WELD, "Welding")
    take(desk, PAINT, "12 h")
    panel = opened(desk)

    compare(qtbot, panel)

    page = panel.page
    told = {row.text(): row.note.replace("\u00a0", " ") for row in page.differing.rows}
    assert told == {
        "Welding": "Name: Weld \u2192 Welding",
        "Paint": "Process time: ~4 h \u2192 12 h",
    }
    cells = [page._grid.itemAtPosition(0, at) for at in range(4)]
    words = [cell.widget().text().replace("\u00a0", " ") for cell in cells if cell]  # type: ignore[union-attr]
    assert words == ["Lead time", "4.75 d", "\u2192", "5.75 d"]


def test_a_click_on_a_difference_selects_its_step_and_leaves_the_history_open(
    desk: Desktop, qtbot: QtBot
) -> None:
    keep_version(desk.session.document, "Then", at=NOON)
    rename(desk, PAINT, "Lacquer")
    panel = opened(desk)
    compare(qtbot, panel)

    click(panel.page.differing.rows[0])

    assert desk.window.sheet.editor.selection.ids == (PAINT,)
    assert desk.window.inspector.shown is panel


def test_restoring_is_one_edit_that_undo_takes_back(desk: Desktop, qtbot: QtBot) -> None:
    keep_version(desk.session.document, "Then", at=NOON)
    rename(desk, WELD, "Welding")
    take(desk, PAINT, "12 h")
    changed = desk.session.workbook
    panel = opened(desk)
    compare(qtbot, panel)

    QTest.mouseClick(panel.page.restore, Qt.MouseButton.LeftButton)

    assert names(desk) == ["Weld", "Paint", "Pack"]
    assert texts(panel.done.rows)[0] == "Restore Then"
    desk.run("edit.undo")
    assert desk.session.workbook == changed


def test_there_is_nothing_to_restore_where_nothing_has_changed(desk: Desktop, qtbot: QtBot) -> None:
    keep_version(desk.session.document, "Then", at=NOON)
    panel = opened(desk)

    compare(qtbot, panel)

    assert not panel.page.restore.isEnabled()
    assert panel.page.differing._empty.isVisible()


def test_a_version_that_cannot_be_read_says_why_and_is_not_restored(
    desk: Desktop, qtbot: QtBot
) -> None:
    good = keep_version(desk.session.document, "Then", at=NOON)
    broken = type(good)(good.id, good.name, good.at, b"{")
    desk.session.document.versions = (broken,)
    panel = opened(desk)

    click(panel.versions.rows[0])
    qtbot.waitUntil(panel.page.trouble.isVisible)

    assert "version Then" in panel.page.trouble.text()
    assert not panel.page.restore.isEnabled()


@pytest.mark.parametrize(("minutes", "kept"), [(5, 1), (15, 2)])
def test_saving_keeps_a_version_by_itself_now_and_then(
    desk: Desktop, tmp_path: Path, minutes: int, kept: int
) -> None:
    desk.keeper._clock = lambda: NOON
    desk.answers.save_path = tmp_path / "bicycles.vsmap"
    desk.run("file.save")
    rename(desk, WELD, "Welding")
    desk.keeper._clock = lambda: NOON + timedelta(minutes=minutes)

    desk.run("file.save")

    versions = open_file(tmp_path / "bicycles.vsmap").document.versions
    assert [version.name for version in versions] == [""] * kept


def test_a_version_is_named_in_the_history_by_when_it_was_saved(
    desk: Desktop, tmp_path: Path
) -> None:
    desk.answers.save_path = tmp_path / "bicycles.vsmap"
    panel = opened(desk)

    desk.run("file.save")
    panel.refresh()

    assert texts(panel.versions.rows) == ["Saved"]
    assert panel.versions.rows[0].note
