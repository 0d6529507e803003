"""Where the keys go is always seen: a ring three pixels off, or inset; never by nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.app.conftest import MakeDesktop, three_steps
from tests.support.windows import Desktop
from vsmap.app.look.appearance import Appearance, ThemeChoice
from vsmap.app.look.focus_ring import OFF, WIDTH, FocusRing
from vsmap.drawing.primitives import Ink
from vsmap.drawing.theme import LIGHT

AROUND = 8


def takers(window: QWidget) -> list[QWidget]:
    """All that Tab reaches, in its order."""
    found, here = [], window.nextInFocusChain()
    while here is not None and here is not window:
        if (
            here.focusPolicy() & Qt.FocusPolicy.TabFocus
            and here.isVisible()
            and here.isEnabled()
            and here.focusProxy() is None
        ):
            found.append(here)
        here = here.nextInFocusChain()
    return found


def seen(window: QWidget, widget: QWidget) -> QImage:
    place = QRect(widget.mapTo(window, QPoint()), widget.size())
    return window.grab(place.adjusted(-AROUND, -AROUND, AROUND, AROUND)).toImage()


def accent_pixels(image: QImage) -> int:
    accent = QColor(LIGHT.colour(Ink.ACCENT)).rgb()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixel(x, y) == accent for x, y in places)


def ring_of(window: QWidget) -> FocusRing:
    ring = window.findChild(FocusRing)
    assert ring is not None
    return ring


def test_whatever_tab_reaches_shows_that_it_has_the_keys(desk: Desktop) -> None:
    desk.select("Paint")
    window, dull = desk.window, []

    for widget in takers(window):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        with_keys = accent_pixels(seen(window, widget))
        if QApplication.focusWidget() is widget and with_keys < widget.width() // 4:
            dull.append((type(widget).__name__, widget.accessibleName(), with_keys))

    assert len(takers(window)) > 20
    assert dull == []


def test_the_ring_is_two_pixels_three_off(desk: Desktop) -> None:
    button = desk.window.header.export_button

    button.setFocus(Qt.FocusReason.TabFocusReason)

    place = QRect(button.mapTo(desk.window, QPoint()), button.size())
    off = round(OFF + WIDTH)
    assert ring_of(desk.window).geometry() == place.adjusted(-off, -off, off, off)
    assert ring_of(desk.window).isVisible()


def test_the_ring_follows_what_it_goes_round(desk: Desktop, qtbot: QtBot) -> None:
    button = desk.window.header.export_button
    button.setFocus(Qt.FocusReason.TabFocusReason)
    before = ring_of(desk.window).geometry()

    desk.window.resize(1180, 780)

    qtbot.waitUntil(lambda: ring_of(desk.window).geometry() != before)
    corner = button.mapTo(desk.window, QPoint())
    assert ring_of(desk.window).pos() == corner - QPoint(5, 5)


def test_the_ring_round_what_is_scrolled_out_of_sight_is_not_seen(qtbot: QtBot) -> None:
    area, inside, appearance = QScrollArea(), QWidget(), Appearance(ThemeChoice.LIGHT)
    qtbot.addWidget(area)
    inside.resize(100, 900)
    button = QPushButton("Save", inside)
    area.setWidget(inside)
    area.resize(120, 200)
    area.show()
    ring = FocusRing(area, appearance)
    ring.go_round(button)
    was_seen = ring.isVisible()

    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())

    assert was_seen
    assert not ring.isVisible()


def test_the_ring_goes_when_the_sheet_has_the_keys(desk: Desktop) -> None:
    desk.window.header.export_button.setFocus(Qt.FocusReason.TabFocusReason)

    desk.window.sheet.focus()

    assert not ring_of(desk.window).isVisible()


def test_the_sheet_shows_the_keys_that_f6_brought(desk: Desktop) -> None:
    canvas = desk.window.sheet.canvas
    desk.window.header.export_button.setFocus(Qt.FocusReason.TabFocusReason)

    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    by_keys = accent_pixels(canvas.grab(QRect(0, 0, canvas.width(), 6)).toImage())
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    desk.window.sheet.select()
    by_hand = accent_pixels(canvas.grab(QRect(0, 0, canvas.width(), 6)).toImage())

    assert by_keys > canvas.width()
    assert by_hand <= by_keys


@pytest.mark.parametrize("dialog", ["edit.settings", "help.report", "map.calendar", "file.export"])
def test_dialogs_show_the_keys_too(make_desktop: MakeDesktop, qtbot: QtBot, dialog: str) -> None:
    desk = make_desktop(three_steps())
    found: list[tuple[str, int]] = []

    def look() -> None:
        window = QApplication.activeModalWidget()
        assert window is not None
        for widget in takers(window):
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.processEvents()
            found.append((type(widget).__name__, accent_pixels(seen(window, widget))))
        window.close()

    QTimer.singleShot(200, look)
    desk.run(dialog)
    qtbot.waitUntil(lambda: bool(found))

    assert all(pixels > 10 for _, pixels in found), found
