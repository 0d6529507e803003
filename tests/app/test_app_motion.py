"""Panels come softly, take keys from the start, and with less motion are there at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support.motion import moving
from tests.support.windows import Desktop
from vsmap.app.dialogs.settings import SettingsDialog
from vsmap.app.look import coming
from vsmap.app.look.appearance import Appearance
from vsmap.app.look.coming import SlideIn, Veil
from vsmap.app.presentation import wall as wall_module
from vsmap.canvas.motion import is_still, reduce_motion


@pytest.fixture
def lively(desk: Desktop, qtbot: QtBot) -> Iterator[Desktop]:
    """A window on three steps in which things move."""
    qtbot.waitUntil(lambda: desk.session.figures is not None)
    with moving():
        yield desk


def slide_of(card: QWidget) -> SlideIn:
    slide = card.findChild(SlideIn)
    assert slide is not None
    return slide


def test_the_palette_takes_letters_while_it_still_slides(
    lively: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(coming, "PANEL", 600_000)
    lively.run("view.palette")
    palette = lively.window.showing.palette
    assert palette is not None
    assert slide_of(palette).is_running

    QTest.keyClicks(lively.window.focusWidget(), "weld")

    assert palette.field.text() == "weld"


def test_a_card_ends_in_its_place(lively: Desktop, qtbot: QtBot) -> None:
    lively.window.tell("It is kept.")
    slide = slide_of(lively.window.notice)
    assert slide.is_running

    qtbot.waitUntil(lambda: not slide.is_running)

    ended = lively.window.notice.pos()
    lively.window.area.arrange()
    assert lively.window.notice.pos() == ended


def test_a_card_that_is_put_elsewhere_meanwhile_stays_there(lively: Desktop, qtbot: QtBot) -> None:
    lively.run("edit.find")
    bar = lively.window.showing.find_bar
    slide = slide_of(bar)
    assert slide.is_running

    bar.move(7, 9)
    qtbot.waitUntil(lambda: not slide.is_running)

    assert (bar.x(), bar.y()) == (7, 9)


def test_the_table_comes_out_of_its_ground_and_is_clear_in_the_end(
    lively: Desktop, qtbot: QtBot
) -> None:
    lively.window.table.set_open(True)
    grid = lively.window.table.grid
    assert grid.findChild(Veil) is not None

    qtbot.waitUntil(lambda: grid.findChild(Veil) is None)


def test_the_inspector_comes_out_of_its_ground(lively: Desktop, qtbot: QtBot) -> None:
    inspector = lively.window.inspector
    lively.window.room.toggle_inspector()
    lively.window.room.toggle_inspector()
    assert inspector.findChild(Veil) is not None

    qtbot.waitUntil(lambda: inspector.findChild(Veil) is None)


def test_with_less_motion_panels_are_there_at_once(lively: Desktop) -> None:
    reduce_motion(is_reduced=True)

    lively.window.tell("It is kept.")
    lively.window.table.set_open(True)

    assert not slide_of(lively.window.notice).is_running
    assert lively.window.table.grid.findChild(Veil) is None


def test_the_settings_stop_all_motion_at_once(lively: Desktop, qtbot: QtBot) -> None:
    dialog = SettingsDialog(None, Appearance(), lively.settings, lambda _: None)
    qtbot.addWidget(dialog)
    assert not is_still()

    dialog.less_motion.click()

    assert is_still()


def test_the_whole_map_is_glided_to_by_its_key(lively: Desktop) -> None:
    canvas, editor = lively.window.sheet.canvas, lively.window.sheet.editor
    lively.run("zoom.in")
    canvas.glide.end()
    canvas.grab()

    QTest.keyClick(canvas, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)

    assert canvas.glide.is_running
    assert canvas.glide.place != editor.viewport


def test_a_press_on_the_small_map_glides_there(lively: Desktop) -> None:
    canvas, minimap = lively.window.sheet.canvas, lively.window.showing.minimap
    lively.run("view.minimap")
    lively.run("zoom.in")
    lively.run("zoom.in")
    canvas.glide.end()
    canvas.grab()

    QTest.mouseClick(minimap, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))

    assert canvas.glide.is_running


def test_slides_of_a_presentation_cross_fade(
    lively: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wall_module, "ZOOM_TO", 600_000)
    lively.run("view.present")
    wall = lively.window.showing.wall
    assert wall is not None
    first = wall.grab().toImage()

    QTest.keyClick(wall, Qt.Key.Key_Right)

    faint = wall.grab().toImage()
    reduce_motion(is_reduced=True)
    QTest.keyClick(wall, Qt.Key.Key_Left)
    assert wall.grab().toImage() == first
    QTest.keyClick(wall, Qt.Key.Key_Right)
    assert wall.grab().toImage() not in (first, faint)
    wall.close()
