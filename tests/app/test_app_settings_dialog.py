"""Settings hold as soon as they are chosen, and what new maps begin with follows them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.windows import Desktop
from vsmap.app.arguments import Arguments
from vsmap.app.assembly import make_window
from vsmap.app.commands.files import new_workbook
from vsmap.app.dialogs.settings import SettingsDialog
from vsmap.app.language import LanguageChoice
from vsmap.app.look.appearance import Appearance, ThemeChoice
from vsmap.app.settings import Settings
from vsmap.canvas.scale import SCALES, scale, set_scale
from vsmap.drawing.theme import DARK
from vsmap.model.value_stream import Symbols


@pytest.fixture
def dialog(desk: Desktop, qtbot: QtBot) -> Iterator[SettingsDialog]:
    window = desk.window
    opened = SettingsDialog(
        window, window._appearance, desk.settings, window.commands.comfort.use_scale
    )
    qtbot.addWidget(opened)
    opened.show()
    yield opened
    set_scale(100)
    Appearance(ThemeChoice.LIGHT).dress(QApplication.instance())


def test_a_theme_is_worn_at_once(desk: Desktop, dialog: SettingsDialog) -> None:
    dialog.theme.choose(ThemeChoice.DARK.value)

    assert desk.settings.theme is ThemeChoice.DARK
    assert desk.window.sheet.canvas.theme is DARK


def test_a_size_of_type_is_taken_at_once(desk: Desktop, dialog: SettingsDialog) -> None:
    before = dialog.author.height()

    dialog.scale.setCurrentIndex(SCALES.index(150))
    dialog.scale.activated.emit(SCALES.index(150))
    QApplication.processEvents()

    assert (scale(), desk.settings.scale) == (1.5, 150)
    assert dialog.author.height() == pytest.approx(1.5 * before, abs=2)


def test_language_skin_motion_and_name_are_remembered(
    desk: Desktop, dialog: SettingsDialog
) -> None:
    dialog.language.activated.emit(list(LanguageChoice).index(LanguageChoice.GERMAN))
    dialog.skin.choose(Symbols.CLASSIC.value)
    QTest.mouseClick(dialog.less_motion, Qt.MouseButton.LeftButton)
    QTest.keyClicks(dialog.author, "Key Trade")

    again = Settings(desk.folder / "settings.ini")

    assert again.language is LanguageChoice.GERMAN
    assert again.new_skin is Symbols.CLASSIC
    assert again.reduced_motion
    assert again.author == "Key Trade"


def test_hours_that_cannot_be_are_said_and_not_taken(desk: Desktop, dialog: SettingsDialog) -> None:
    dialog.hours.selectAll()
    QTest.keyClicks(dialog.hours, "30")

    assert dialog.trouble.text() == "Hours a day: write a number above 0, at most 24"
    assert dialog.trouble.isVisible()
    assert desk.settings.hours_per_day <= 24

    dialog.hours.selectAll()
    QTest.keyClicks(dialog.hours, "7.5")

    assert not dialog.trouble.isVisible()
    assert desk.settings.hours_per_day == 7.5


def test_new_workbooks_and_maps_begin_as_the_settings_say(desk: Desktop) -> None:
    desk.settings.hours_per_day, desk.settings.days_per_week = 7.5, 4.0
    desk.settings.new_skin = Symbols.CLASSIC

    desk.run("file.new")
    desk.run("map.add")

    workbook = desk.session.document.workbook
    assert (workbook.calendar.hours_per_day, workbook.calendar.days_per_week) == (7.5, 4.0)
    assert [stream.symbols for stream in workbook.maps.values()] == [Symbols.CLASSIC] * 2


def test_the_window_comes_back_as_it_was_left(desk: Desktop) -> None:
    desk.run("view.table")
    desk.run("view.inspector")
    desk.window.close()

    again = Settings(desk.folder / "settings.ini")

    assert again.table_open
    assert not again.inspector_open
    assert not again.geometry.isEmpty()


def test_a_window_opens_with_the_table_it_had(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.table_open, settings.inspector_open = True, False
    application = QApplication.instance()
    assert isinstance(application, QApplication)

    made = make_window(application, settings, Arguments(), tmp_path)
    qtbot.addWidget(made.window)
    made.window.show()

    assert made.window.table.is_open
    assert not made.window.inspector.isVisible()
    made.keeper.let_go()


def test_a_window_left_on_a_screen_that_is_gone_is_seen_again(desk: Desktop) -> None:
    desk.window.move(9000, 9000)
    left = desk.window.saveGeometry()

    desk.window.restoreGeometry(left)

    assert desk.window.screen().availableGeometry().intersects(desk.window.frameGeometry())


def test_files_are_asked_for_where_the_last_one_was(desk: Desktop, tmp_path: Path) -> None:
    kept = tmp_path / "maps"
    kept.mkdir()
    gone = kept / "gone.vsmap"
    gone.touch()
    desk.settings.note_recent(gone)
    gone.unlink()

    desk.run("file.open")

    assert desk.answers.asked == [f"open from {kept}"]


def test_settings_nobody_can_read_are_as_at_the_first_start(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    path.write_text(
        "[General]\nscale=huge\nhours_per_day=900\nnew_skin=odd\nreduced_motion=maybe\n"
    )

    settings = Settings(path)

    assert (settings.scale, settings.hours_per_day) == (100, 24.0)
    assert settings.new_skin is Symbols.SIMPLE
    assert not settings.reduced_motion
    assert new_workbook(settings).calendar.hours_per_day == 24.0
