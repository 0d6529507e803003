"""The small map comes when something is out of view, and a hand on it moves the view."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.app.conftest import MakeDesktop
from tests.support.maps import a_map
from tests.support.windows import Desktop
from vsmap.app.panels.minimap import Minimap, hotspot_frames
from vsmap.drawing.geometry import Box


@pytest.fixture
def small(make_desktop: MakeDesktop) -> tuple[Desktop, Minimap]:
    """A map of twelve steps at 100 %, so that its end is out of view."""
    drawn = a_map("Current state")
    for number in range(1, 13):
        drawn.with_step(f"Step {number}", process_time="1 h", wait=f"{number} d")
    desk = make_desktop(drawn.workbook("Line"))
    desk.run("zoom.actual")
    return desk, desk.window.showing.minimap


def middle(desk: Desktop) -> QPointF:
    return QPointF(*desk.window.sheet.editor.viewport.seen.centre)


def test_it_is_there_only_while_something_is_out_of_view(
    small: tuple[Desktop, Minimap],
) -> None:
    desk, minimap = small
    while_near = minimap.isVisible()

    desk.run("zoom.fit")

    assert while_near
    assert not minimap.isVisible()


def test_pinned_it_stays_and_is_remembered(small: tuple[Desktop, Minimap]) -> None:
    desk, minimap = small
    desk.run("zoom.fit")

    desk.run("view.minimap")

    assert minimap.isVisible()
    assert desk.settings.minimap_pinned
    assert desk.window.menus.qt["view.minimap"].isChecked()


def test_an_empty_map_has_none(make_desktop: MakeDesktop) -> None:
    desk = make_desktop(a_map().workbook())
    desk.run("view.minimap")

    assert not desk.window.showing.minimap.isVisible()


def test_it_is_148_by_72_in_the_lower_right_corner(small: tuple[Desktop, Minimap]) -> None:
    desk, minimap = small

    place = minimap.geometry()
    assert (place.width(), place.height()) == (148, 72)
    assert place.right() == desk.window.area.width() - 17
    assert place.bottom() == desk.window.area.height() - 17


def test_in_a_narrow_window_it_stands_above_the_tools(small: tuple[Desktop, Minimap]) -> None:
    desk, minimap = small

    desk.window.resize(960, 640)
    QApplication.processEvents()

    assert not minimap.geometry().intersects(desk.window.tools.geometry())
    assert not minimap.geometry().intersects(desk.window.zoom.geometry())


def test_a_press_jumps_there(small: tuple[Desktop, Minimap], qtbot: QtBot) -> None:
    desk, minimap = small
    where = QPoint(130, 30)

    qtbot.mouseClick(  # type: ignore[no-untyped-call]
        minimap, Qt.MouseButton.LeftButton, pos=where
    )

    wanted = minimap.to_sheet(QPointF(where))
    view, margins = desk.window.sheet.editor.viewport, desk.window.sheet.editor.margins
    room = Box(0, 0, view.width - margins.right, view.height - margins.bottom)
    assert abs(view.to_pixels(wanted).x - room.centre.x) < 8


def test_dragging_what_is_in_view_pans_by_as_much(
    small: tuple[Desktop, Minimap], qtbot: QtBot
) -> None:
    desk, minimap = small
    desk.window.sheet.editor.view(desk.window.sheet.editor.viewport.centred_on(minimap.shown))
    before, hand = middle(desk), minimap.view_frame.center().toPoint()
    left = Qt.MouseButton.LeftButton

    qtbot.mousePress(minimap, left, pos=hand)  # type: ignore[no-untyped-call]
    for step in (2, 5, 10):
        qtbot.mouseMove(minimap, hand + QPoint(step, 0))  # type: ignore[no-untyped-call]
    qtbot.mouseRelease(minimap, left, pos=hand + QPoint(10, 0))  # type: ignore[no-untyped-call]

    assert middle(desk).x() - before.x() == pytest.approx(10 / minimap.scale[0], abs=1)


def test_the_wheel_zooms(small: tuple[Desktop, Minimap]) -> None:
    desk, minimap = small
    before = desk.window.sheet.editor.viewport.zoom
    at = QPointF(70, 30)

    event = QWheelEvent(
        at, minimap.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003
    )  # fmt: skip
    QApplication.sendEvent(minimap, event)

    assert desk.window.sheet.editor.viewport.zoom > before


def test_the_hotspot_is_on_it(small: tuple[Desktop, Minimap]) -> None:
    desk, minimap = small
    palette = desk.window._appearance.palette
    (frame,) = hotspot_frames(desk.window.sheet.editor.picture)

    place = minimap.to_pixels(frame)
    picture = minimap.grab().toImage()
    edge = [
        picture.pixelColor(round(place.center().x()), y)
        for y in range(round(place.top()) - 2, round(place.top()) + 3)
    ]

    from vsmap.drawing.primitives import Ink

    warm = palette.colour(Ink.HOTSPOT)
    assert any(abs(dot.hue() - warm.hue()) < 12 and dot.saturationF() > 0.5 for dot in edge)


def test_panning_draws_it_only_once(small: tuple[Desktop, Minimap], qtbot: QtBot) -> None:
    desk, minimap = small
    qtbot.waitUntil(lambda: minimap._pixels is not None)
    QApplication.processEvents()
    minimap.repaint()
    drawn = minimap._pixels

    for _ in range(20):
        desk.window.sheet.editor.pan(-7, 0)
        minimap.repaint()

    assert minimap._pixels is drawn


def test_a_new_step_comes_onto_it(small: tuple[Desktop, Minimap], qtbot: QtBot) -> None:
    desk, minimap = small
    minimap.repaint()
    drawn = minimap._pixels
    desk.select("Step 3")

    desk.run("edit.delete")

    qtbot.waitUntil(lambda: minimap.repaint() is None and minimap._pixels is not drawn)
