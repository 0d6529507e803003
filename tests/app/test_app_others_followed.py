"""Following somebody, being brought to whoever leads, and getting one's own view back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.app.conftest import three_steps
from tests.support.two_windows import LEFT, NONE, Window, together, wait
from vsmap.drawing.geometry import Box
from vsmap.editor.edits.maps import add_map
from vsmap.editor.edits.steps import rename_step
from vsmap.model.ids import StepId

EMPTY = QPoint(300, 400)


@pytest.fixture
def pair(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[Window, Window]]:
    with together(qtbot, tmp_path / "session", three_steps()) as windows:
        yield windows


def seen(window: Window) -> Box:
    return window.desk.window.sheet.editor.viewport.seen


def sees_all_of(window: Window, other: Window) -> bool:
    return seen(window).grown(1.5).covers(seen(other))


def follow(mill: Window, kiln: Window) -> None:
    following = mill.desk.window.together.following
    following.follow(kiln.meeting.me)
    assert following.person == kiln.meeting.me


def is_following(window: Window) -> bool:
    return window.desk.window.together.following.is_on()


def test_whoever_follows_sees_what_the_other_sees(
    qtbot: QtBot, pair: tuple[Window, Window]
) -> None:
    kiln, mill = pair
    mill.desk.window.sheet.editor.pan(500, 300)

    follow(mill, kiln)
    wait(qtbot, lambda: sees_all_of(mill, kiln))
    kiln.desk.window.sheet.editor.view(kiln.desk.window.sheet.editor.viewport.zoomed(2.0))

    wait(qtbot, lambda: sees_all_of(mill, kiln) and seen(mill).width < seen(kiln).width * 1.1)


def test_a_smaller_window_still_shows_all_the_other_sees(
    qtbot: QtBot, pair: tuple[Window, Window]
) -> None:
    kiln, mill = pair
    mill.desk.window.resize(1000, 640)
    kiln.desk.window.sheet.editor.pan(-40, 20)

    follow(mill, kiln)

    wait(qtbot, lambda: sees_all_of(mill, kiln))


def test_whoever_follows_goes_along_to_another_map(
    qtbot: QtBot, pair: tuple[Window, Window]
) -> None:
    kiln, mill = pair
    follow(mill, kiln)
    second = add_map(kiln.desk.session.document, "Future state")

    kiln.desk.session.show_map(second)

    wait(qtbot, lambda: mill.desk.session.map_id == second)
    assert is_following(mill)


def test_a_capsule_says_whom_one_follows_and_a_press_ends_it(pair: tuple[Window, Window]) -> None:
    kiln, mill = pair
    follow(mill, kiln)
    capsule = mill.desk.window.together.followed.capsule
    assert capsule is not None
    assert capsule.isVisible()
    assert capsule.text() == "Following Kiln Team, Esc stops"

    QTest.mouseClick(capsule, LEFT)

    assert not is_following(mill)
    assert not capsule.isVisible()


def press_the_sheet(mill: Window) -> None:
    QTest.mouseClick(mill.canvas, LEFT, NONE, EMPTY)


def press_escape(mill: Window) -> None:
    QTest.keyClick(mill.canvas, Qt.Key.Key_Escape)


def press_escape_elsewhere(mill: Window) -> None:
    QTest.keyClick(mill.desk.window.strip, Qt.Key.Key_Escape)


def zoom(mill: Window) -> None:
    mill.desk.run("zoom.in")


def pan(mill: Window) -> None:
    mill.desk.window.sheet.editor.pan(30, 0)


def edit(mill: Window) -> None:
    session = mill.desk.session
    session.keep(lambda d: rename_step(d, session.map_id, StepId("weld"), "Solder"))


def show_another_map(mill: Window) -> None:
    mill.desk.session.show_map(add_map(mill.desk.session.document, "Elsewhere"))


@pytest.mark.parametrize(
    "take_back",
    [press_the_sheet, press_escape, press_escape_elsewhere, zoom, pan, edit, show_another_map],
)
def test_ones_own_hand_takes_the_view_back(pair: tuple[Window, Window], take_back: object) -> None:
    kiln, mill = pair
    follow(mill, kiln)

    assert callable(take_back)
    take_back(mill)

    assert not is_following(mill)


def test_what_another_edits_or_another_size_does_not_end_it(
    qtbot: QtBot, pair: tuple[Window, Window]
) -> None:
    kiln, mill = pair
    follow(mill, kiln)

    edit(kiln)
    wait(qtbot, lambda: mill.desk.session.stream.step_named("Solder") is not None)
    mill.desk.window.resize(1100, 700)
    qtbot.wait(0)

    assert is_following(mill)


def test_two_who_follow_each_other_come_to_rest(pair: tuple[Window, Window]) -> None:
    kiln, mill = pair
    mill.desk.window.resize(1000, 700)
    follow(mill, kiln)
    follow(kiln, mill)
    mill.until_seen_by(kiln)
    kiln.until_seen_by(mill)
    kiln.until_seen_by(mill)

    before = seen(kiln), seen(mill)
    kiln.point_at(EMPTY)
    kiln.until_seen_by(mill)
    mill.until_seen_by(kiln)

    assert (seen(kiln), seen(mill)) == before


def test_whoever_leaves_is_followed_no_longer(qtbot: QtBot, pair: tuple[Window, Window]) -> None:
    kiln, mill = pair
    follow(mill, kiln)

    kiln.meeting.leave()

    wait(qtbot, lambda: not is_following(mill))
    assert mill.desk.window.notice.words.text() == "Kiln Team has left."


def test_everyone_is_brought_to_the_facilitator_and_can_go_back(
    qtbot: QtBot, pair: tuple[Window, Window]
) -> None:
    kiln, mill = pair
    second = add_map(kiln.desk.session.document, "Future state")
    wait(qtbot, lambda: second in mill.desk.session.document.workbook.maps)
    kiln.desk.session.show_map(second)
    kiln.until_seen_by(mill)
    first, view = mill.desk.session.map_id, mill.desk.window.sheet.editor.viewport

    kiln.desk.run("session.gather")

    wait(qtbot, lambda: mill.desk.session.map_id == second)
    assert mill.desk.window.notice.words.text() == "Kiln Team brought everyone here."
    assert is_following(mill)

    choose(mill, "Go back")

    assert mill.desk.session.map_id == first
    assert mill.desk.window.sheet.editor.viewport == view
    assert not is_following(mill)


def test_nobody_is_torn_out_of_what_they_type(qtbot: QtBot, pair: tuple[Window, Window]) -> None:
    kiln, mill = pair
    first = mill.desk.session.map_id
    second = add_map(kiln.desk.session.document, "Future state")
    wait(qtbot, lambda: second in mill.desk.session.document.workbook.maps)
    kiln.desk.session.show_map(second)
    kiln.until_seen_by(mill)
    QTest.mouseDClick(mill.canvas, LEFT, NONE, mill.pixel("Paint"))
    QTest.keyClicks(mill.focused, "Lacquer")

    kiln.desk.run("session.gather")

    words = "Kiln Team asks everyone to come."
    wait(qtbot, lambda: mill.desk.window.notice.words.text() == words)
    assert mill.desk.session.map_id == first
    assert mill.desk.window.sheet.editor.typist.current is not None

    choose(mill, "Go there")

    assert mill.desk.session.map_id == second
    stream = mill.desk.session.document.workbook.maps[first]
    assert stream.step_named("Lacquer") is not None


def test_by_key_one_follows_one_after_the_other_and_then_nobody(
    pair: tuple[Window, Window],
) -> None:
    kiln, mill = pair

    mill.desk.run("session.follow")
    assert mill.desk.window.together.following.person == kiln.meeting.me

    mill.desk.run("session.follow")
    assert not is_following(mill)


def choose(window: Window, words: str) -> None:
    buttons = window.desk.window.notice.findChildren(QPushButton)
    QTest.mouseClick(next(button for button in buttons if button.text() == words), LEFT)
