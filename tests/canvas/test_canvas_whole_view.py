"""A map seen as a whole stays so; a resting pointer hovers what has come to lie under it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.maps import a_map
from tests.support.sheet import ShownSheet
from vsmap.editor.edits.steps import add_step
from vsmap.model.placement import Point

CONTROL = Qt.KeyboardModifier.ControlModifier


def sheet_of_three(qtbot: QtBot) -> ShownSheet:
    return ShownSheet(qtbot, a_map().with_step("Weld").with_step("Paint").with_step("Pack"))


def sees_all(sheet: ShownSheet) -> bool:
    return sheet.editor.viewport.seen.covers(sheet.editor.picture.bounds.grown(-40))


def add_far_away(sheet: ShownSheet) -> None:
    driver = sheet.driver
    add_step(driver.document, driver.map_id, name="Far", position=Point(2400.0, 900.0))


def test_a_whole_map_stays_in_view_when_the_sheet_becomes_smaller(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)

    sheet.canvas.resize(500, 300)

    assert sees_all(sheet)


def test_a_whole_map_grows_again_with_the_sheet(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)
    before = sheet.editor.viewport

    sheet.canvas.resize(500, 300)
    sheet.canvas.resize(1400, 900)

    assert sheet.editor.viewport == before


def test_a_whole_map_stays_in_view_when_a_step_comes_beyond_its_edge(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)

    add_far_away(sheet)

    qtbot.waitUntil(lambda: sees_all(sheet))


def test_an_edit_within_the_view_moves_nothing(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)
    before, driver = sheet.editor.viewport, sheet.driver

    add_step(driver.document, driver.map_id, name="Near", position=Point(100.0, 120.0))
    QTest.qWait(0)

    assert sheet.editor.viewport == before


def test_a_view_zoomed_by_hand_stays(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)
    sheet.turn_wheel(QPoint(700, 450), -120, CONTROL)
    zoom = sheet.editor.viewport.zoom

    add_far_away(sheet)
    QTest.qWait(0)
    sheet.canvas.resize(500, 300)

    assert sheet.editor.viewport.zoom == zoom


def test_nothing_jumps_while_a_field_is_open(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)
    before = sheet.editor.viewport
    sheet.click("Weld").key(Qt.Key.Key_F2)

    add_far_away(sheet)
    QTest.qWait(0)
    assert sheet.editor.viewport == before
    sheet.key(Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: sees_all(sheet))


def test_what_goes_from_under_a_resting_pointer_is_hovered_no_longer(qtbot: QtBot) -> None:
    sheet = sheet_of_three(qtbot)
    QTest.mouseMove(sheet.canvas, sheet.pixel("Paint"))
    assert sheet.editor.hovered.record == "paint"

    sheet.driver.editor.select("paint")
    sheet.key(Qt.Key.Key_Delete)

    qtbot.waitUntil(lambda: sheet.editor.hovered.record != "paint")
