"""The view glides where commands take it, gives way to hands, and never delays the editor."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.maps import a_map
from tests.support.motion import moving
from tests.support.sheet import LEFT, NONE, ShownSheet
from vsmap.canvas import backing
from vsmap.canvas import glide as glide_module
from vsmap.canvas import view as view_module
from vsmap.canvas.glide import between
from vsmap.canvas.motion import end_motion, reduce_motion
from vsmap.drawing.primitives import Part
from vsmap.drawing.theme import LIGHT
from vsmap.editor.commands import nudge, zoom_by, zoom_to_actual, zoom_to_selection
from vsmap.editor.viewport import Viewport
from vsmap.model.placement import Point

EMPTY = QPoint(700, 880)
CONTROL = Qt.KeyboardModifier.ControlModifier


def shown(qtbot: QtBot) -> ShownSheet:
    """A row of steps, seen as a whole, painted once."""
    drawn = a_map()
    for number in range(12):
        drawn = drawn.with_step(f"Step {number}", process_time="2 h", wait="3 d")
    sheet = ShownSheet(qtbot, drawn)
    sheet.canvas.grab()
    return sheet


@pytest.fixture
def sheet(qtbot: QtBot) -> Iterator[ShownSheet]:
    with moving():
        yield shown(qtbot)


@pytest.fixture
def slow_sheet(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[ShownSheet]:
    """A view that glides so slowly that it is still on its way at the end of the test."""
    monkeypatch.setattr(glide_module, "ZOOM_TO", 600_000)
    with moving():
        yield shown(qtbot)


def choose(sheet: ShownSheet, name: str) -> None:
    sheet.editor.select(sheet.driver.step(name).id)


def is_under_way(sheet: ShownSheet, start: Viewport) -> bool:
    return sheet.canvas.glide.place not in (start, sheet.editor.viewport)


def test_the_editor_is_there_at_once_while_the_eye_follows(slow_sheet: ShownSheet) -> None:
    start = slow_sheet.editor.viewport

    zoom_to_actual(slow_sheet.editor)

    assert slow_sheet.editor.viewport.share == 1.0
    assert slow_sheet.canvas.glide.place.zoom < (start.zoom + 1.0) / 2
    assert not slow_sheet.canvas.is_sharp


@pytest.mark.parametrize("is_slow_to_paint", [False, True])
def test_a_glide_ends_where_the_command_led_and_is_painted_sharp(
    qtbot: QtBot, sheet: ShownSheet, monkeypatch: pytest.MonkeyPatch, *, is_slow_to_paint: bool
) -> None:
    if is_slow_to_paint:
        monkeypatch.setattr(backing, "HURRY_ABOVE", 0.0)

    zoom_to_actual(sheet.editor)
    qtbot.waitUntil(lambda: sheet.canvas.is_sharp)

    assert sheet.canvas.glide.place == sheet.editor.viewport
    ended = sheet.canvas.grab().toImage()
    sheet.canvas.wear(LIGHT)
    assert ended == sheet.canvas.grab().toImage()


def test_each_moment_of_a_glide_is_nearer_to_its_end(qtbot: QtBot, sheet: ShownSheet) -> None:
    start, zooms = sheet.editor.viewport.zoom, list[float]()
    sheet.canvas.glide.moved.connect(lambda: zooms.append(sheet.canvas.glide.place.zoom))

    zoom_by(sheet.editor, 2.0)
    qtbot.waitUntil(lambda: not sheet.canvas.glide.is_running)

    assert zooms == sorted(zooms)
    assert start <= zooms[0] <= zooms[-1] <= sheet.editor.viewport.zoom


def test_a_press_stops_the_view_where_it_is_seen(qtbot: QtBot, slow_sheet: ShownSheet) -> None:
    start = slow_sheet.editor.viewport
    zoom_to_actual(slow_sheet.editor)
    goal = slow_sheet.editor.viewport
    qtbot.waitUntil(lambda: is_under_way(slow_sheet, start))

    QTest.mouseClick(slow_sheet.canvas, LEFT, NONE, EMPTY)

    assert not slow_sheet.canvas.glide.is_running
    assert start.zoom < slow_sheet.editor.viewport.zoom < goal.zoom


def test_the_wheel_goes_on_from_what_is_seen(qtbot: QtBot, slow_sheet: ShownSheet) -> None:
    start = slow_sheet.editor.viewport
    zoom_to_actual(slow_sheet.editor)
    goal = slow_sheet.editor.viewport
    qtbot.waitUntil(lambda: is_under_way(slow_sheet, start))

    slow_sheet.turn_wheel(EMPTY, 120)

    assert not slow_sheet.canvas.glide.is_running
    assert start.zoom < slow_sheet.editor.viewport.zoom < goal.zoom


def test_a_key_acts_on_where_the_view_was_going(slow_sheet: ShownSheet) -> None:
    zoom_to_actual(slow_sheet.editor)
    goal = slow_sheet.editor.viewport

    slow_sheet.key(Qt.Key.Key_Escape)

    assert slow_sheet.canvas.glide.place == slow_sheet.editor.viewport == goal


def test_an_edit_ends_a_glide(slow_sheet: ShownSheet) -> None:
    choose(slow_sheet, "Step 3")
    zoom_to_actual(slow_sheet.editor)

    nudge(slow_sheet.editor, 1, 0)

    assert not slow_sheet.canvas.glide.is_running


def test_the_next_command_goes_on_from_what_is_seen(qtbot: QtBot, slow_sheet: ShownSheet) -> None:
    start = slow_sheet.editor.viewport
    zoom_by(slow_sheet.editor, 2.0)
    qtbot.waitUntil(lambda: is_under_way(slow_sheet, start))
    between_both = slow_sheet.canvas.glide.place

    zoom_by(slow_sheet.editor, 2.0)

    assert start.zoom < slow_sheet.canvas.glide.place.zoom < start.zoom * 2
    assert slow_sheet.canvas.glide.place.zoom == pytest.approx(between_both.zoom, rel=0.01)
    assert slow_sheet.editor.viewport.zoom == pytest.approx(start.zoom * 4)


def test_wheel_drag_and_another_size_never_glide(slow_sheet: ShownSheet) -> None:
    canvas, editor = slow_sheet.canvas, slow_sheet.editor

    slow_sheet.turn_wheel(EMPTY, 120, CONTROL)
    assert canvas.glide.place == editor.viewport
    QTest.mousePress(canvas, Qt.MouseButton.MiddleButton, NONE, EMPTY)
    QTest.mouseMove(canvas, EMPTY - QPoint(60, 40))
    QTest.mouseRelease(canvas, Qt.MouseButton.MiddleButton, NONE, EMPTY - QPoint(60, 40))
    assert canvas.glide.place == editor.viewport
    zoom_to_actual(editor)
    canvas.resize(1200, 800)
    assert canvas.glide.place == editor.viewport


def test_a_picture_not_seen_yet_is_cut_to(slow_sheet: ShownSheet) -> None:
    slow_sheet.editor.set_look(slow_sheet.editor.sheet.look)

    zoom_to_actual(slow_sheet.editor)

    assert slow_sheet.canvas.glide.place == slow_sheet.editor.viewport


def test_a_field_opened_out_of_view_glides_with_its_step(slow_sheet: ShownSheet) -> None:
    zoom_to_actual(slow_sheet.editor)
    slow_sheet.key(Qt.Key.Key_Escape)
    slow_sheet.canvas.grab()
    choose(slow_sheet, "Step 11")

    slow_sheet.key(Qt.Key.Key_F2)

    field = slow_sheet.canvas.typing_layer.field
    assert field is not None
    assert field.hasFocus()
    with slow_sheet.canvas.glide.seen() as seen:
        box = slow_sheet.editor.sheet.box_of(slow_sheet.driver.step("Step 11").id, Part.NAME)
        assert box is not None
        at = seen.to_pixels(box.centre)
        assert field.geometry().contains(round(at.x), round(at.y))


@pytest.mark.parametrize("still", [end_motion, lambda: reduce_motion(is_reduced=True)])
def test_with_less_motion_the_view_is_there_at_once(
    slow_sheet: ShownSheet, still: Callable[[], None]
) -> None:
    still()

    zoom_to_actual(slow_sheet.editor)

    assert not slow_sheet.canvas.glide.is_running
    assert slow_sheet.canvas.glide.place == slow_sheet.editor.viewport


def test_the_middle_of_the_way_is_as_much_larger_as_it_is_smaller() -> None:
    start, goal = Viewport(zoom=0.25), Viewport(zoom=4.0, corner=Point(300.0, 0.0))

    halfway = between(start, goal, 0.5)

    assert halfway.zoom == pytest.approx(1.0)


def test_one_place_of_the_sheet_stays_under_its_pixel_while_zooming() -> None:
    start = Viewport(zoom=0.5)
    goal = start.zoomed(4.0, Point(200.0, 100.0))
    kept = start.to_sheet(Point(200.0, 100.0))

    for part in (0.0, 0.3, 0.7, 1.0):
        assert between(start, goal, part).to_pixels(kept) == pytest.approx((200.0, 100.0))


def test_what_is_chosen_is_gone_to(slow_sheet: ShownSheet) -> None:
    choose(slow_sheet, "Step 3")

    zoom_to_selection(slow_sheet.editor)

    assert slow_sheet.canvas.glide.is_running


def test_what_belongs_to_another_step_comes_softly(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(view_module, "HOVER", 600_000)
    with moving():
        sheet = shown(qtbot)
        sheet.editor.hover(sheet.driver.step("Step 3").id, Part.BOX)
        faint = sheet.canvas.grab().toImage()
        reduce_motion(is_reduced=True)
        sheet.editor.hover(sheet.driver.step("Step 4").id, Part.BOX)
        sheet.editor.hover(sheet.driver.step("Step 3").id, Part.BOX)

        assert sheet.canvas.grab().toImage() != faint
