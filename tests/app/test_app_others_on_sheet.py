"""Two windows in one session: each sees the other's pointer, choice, field, drags and changes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.app.conftest import three_steps
from tests.support.two_windows import LEFT, NONE, Window, together, wait
from vsmap.app.panels.typed_by import FieldEdge
from vsmap.app.together import others_here
from vsmap.editor.edits.maps import add_map
from vsmap.editor.edits.steps import rename_step
from vsmap.model.ids import StepId
from vsmap.sync.wire.whereabouts import Whereabouts

EMPTY = QPoint(300, 400)


@pytest.fixture
def pair(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[Window, Window]]:
    with together(qtbot, tmp_path / "session", three_steps()) as windows:
        yield windows


def place_in(window: Window, other: Window) -> QPointF | None:
    """Where the other's pointer is seen."""
    return window.desk.window.together.others.on_canvas.pixel_of(other.meeting.me)


def is_near(window: Window, other: Window, pixel: QPoint) -> bool:
    at = place_in(window, other)
    return at is not None and (at - QPointF(pixel)).manhattanLength() < 3


def test_a_pointer_is_seen_where_it_is_on_the_map(
    qtbot: QtBot, pair: tuple[Window, Window]
) -> None:
    kiln, mill = pair
    kiln.desk.window.sheet.editor.pan(-60, 25)

    mill.point_at(mill.pixel("Paint"))

    wait(qtbot, lambda: is_near(kiln, mill, kiln.pixel("Paint")))
    tip = kiln.pixel("Paint")
    assert kiln.shows_colour(mill, QRect(tip, QSize(60, 40)))


def test_a_pointer_that_leaves_the_sheet_is_seen_no_longer(
    qtbot: QtBot, pair: tuple[Window, Window]
) -> None:
    kiln, mill = pair
    mill.point_at(mill.pixel("Paint"))
    wait(qtbot, lambda: place_in(kiln, mill) is not None)

    QApplication.sendEvent(mill.canvas, QEvent(QEvent.Type.Leave))

    wait(qtbot, lambda: place_in(kiln, mill) is None)


def test_nothing_is_said_while_nothing_changes_and_only_the_latest_of_many_moves(
    pair: tuple[Window, Window], monkeypatch: pytest.MonkeyPatch
) -> None:
    kiln, mill = pair
    mill.point_at(EMPTY)
    mill.until_seen_by(kiln)
    said: list[object] = []
    tell = mill.meeting.show

    def show(at: Whereabouts | None) -> None:
        said.append(at)
        tell(at)

    monkeypatch.setattr(mill.meeting, "show", show)

    for _ in range(50):
        mill.point_at(EMPTY)
    for step in range(50):
        mill.point_at(EMPTY + QPoint(step, 0))
    mill.until_seen_by(kiln)

    assert 1 <= len(said) <= 10


def test_outside_a_session_nobody_listens_to_the_hand(
    qtbot: QtBot, pair: tuple[Window, Window], monkeypatch: pytest.MonkeyPatch
) -> None:
    kiln, mill = pair
    mill.meeting.leave()
    wait(qtbot, lambda: not kiln.meeting.others)
    monkeypatch.setattr(mill.meeting, "show", pytest.fail)

    mill.point_at(mill.pixel("Paint"))
    mill.click("Paint")

    assert (
        mill.desk.window.together.myself.eventFilter(mill.canvas, QEvent(QEvent.Type.None_))
        is False
    )


def test_what_another_chooses_bears_a_ring_in_their_colour(pair: tuple[Window, Window]) -> None:
    kiln, mill = pair

    paint = mill.click("Paint")
    mill.until_seen_by(kiln)

    shown = kiln.meeting.others[mill.meeting.me][1]
    assert shown.chosen == (paint,)
    around = QRect(kiln.pixel("Paint") - QPoint(80, 60), QSize(160, 120))
    assert kiln.shows_colour(mill, around)


def test_an_open_field_on_the_sheet_is_marked_where_it_is(pair: tuple[Window, Window]) -> None:
    kiln, mill = pair

    QTest.mouseDClick(mill.canvas, LEFT, NONE, mill.pixel("Paint"))
    QTest.keyClicks(mill.focused, "Lac")
    mill.until_seen_by(kiln)

    shown = kiln.meeting.others[mill.meeting.me][1]
    assert shown.field == (kiln.desk.session.stream.step_named("Paint").id, "name")  # type: ignore[union-attr]


def test_a_field_of_the_inspector_is_marked_in_the_inspector_and_on_the_sheet(
    qtbot: QtBot, pair: tuple[Window, Window]
) -> None:
    kiln, mill = pair
    kiln.click("Paint")
    mill.click("Paint")
    mill.desk.window.activateWindow()
    qtbot.waitUntil(mill.desk.window.isActiveWindow)

    mill.desk.window.inspector.step_panel.process_time.field.setFocus()
    qtbot.waitUntil(mill.desk.window.inspector.step_panel.process_time.field.hasFocus)
    mill.until_seen_by(kiln)

    paint = kiln.desk.session.stream.step_named("Paint")
    assert paint is not None
    assert kiln.meeting.others[mill.meeting.me][1].field == (paint.id, "process_time")
    panel = kiln.desk.window.inspector.step_panel
    edges = [edge for edge in panel.findChildren(FieldEdge) if edge.isVisible()]
    assert len(edges) == 1
    assert edges[0].geometry().contains(panel.process_time.field.geometry())


def test_a_cell_of_the_table_is_told_as_the_field_it_is(
    qtbot: QtBot, pair: tuple[Window, Window]
) -> None:
    kiln, mill = pair
    mill.desk.window.activateWindow()
    qtbot.waitUntil(mill.desk.window.isActiveWindow)
    mill.desk.run("view.table")
    grid = mill.desk.window.table.grid
    wait_before = grid.steps.index(1, 3)

    grid.setCurrentIndex(wait_before)
    grid.edit(wait_before)
    mill.until_seen_by(kiln)

    flow = kiln.desk.session.stream.flows_into(StepId("paint"))[0]
    assert kiln.meeting.others[mill.meeting.me][1].field == (flow.id, "wait")


def test_a_drag_is_shown_while_it_lasts_and_written_once(
    qtbot: QtBot, pair: tuple[Window, Window]
) -> None:
    kiln, mill = pair
    written: list[object] = []
    kiln.desk.session.document.subscribe(written.append)
    start = mill.pixel("Pack")

    QTest.mousePress(mill.canvas, LEFT, NONE, start)
    for tenth in range(1, 11):
        QTest.mouseMove(mill.canvas, start + QPoint(4, 12) * tenth)
    mill.until_seen_by(kiln)
    shown = kiln.meeting.others[mill.meeting.me][1]

    assert shown.moved == (StepId("pack"),)
    assert shown.by.y > 50
    assert not written

    QTest.mouseRelease(mill.canvas, LEFT, NONE, start + QPoint(40, 120))
    wait(qtbot, lambda: bool(written))
    mill.until_seen_by(kiln)

    assert kiln.meeting.others[mill.meeting.me][1].moved == ()
    assert len(written) == 1


def test_a_change_shows_for_a_moment_whose_it_was(
    qtbot: QtBot, pair: tuple[Window, Window]
) -> None:
    kiln, mill = pair
    others = kiln.desk.window.together.others.on_canvas
    assert not others.rings()

    mill.desk.session.keep(
        lambda d: rename_step(d, mill.desk.session.map_id, StepId("paint"), "Lacquer")
    )

    wait(qtbot, lambda: others.rings() == {"paint"})
    wait(qtbot, lambda: not others.rings())


def test_on_another_map_nobody_is_on_the_sheet_but_a_dot_is_on_the_tab(
    qtbot: QtBot, pair: tuple[Window, Window]
) -> None:
    kiln, mill = pair
    mill.point_at(mill.pixel("Paint"))
    wait(qtbot, lambda: place_in(kiln, mill) is not None)
    second = add_map(mill.desk.session.document, "Future state")

    mill.desk.session.show_map(second)

    wait(qtbot, lambda: place_in(kiln, mill) is None)
    wait(qtbot, lambda: second in kiln.desk.session.document.workbook.maps)
    wait(qtbot, lambda: "Here: Mill Office" in kiln.desk.window.tabs.bar.tabToolTip(1))


def test_of_what_others_do_only_what_one_has_chosen_is_said_aloud(
    qtbot: QtBot, pair: tuple[Window, Window], monkeypatch: pytest.MonkeyPatch
) -> None:
    kiln, mill = pair
    announcements: list[str] = []
    monkeypatch.setattr(others_here, "announce", lambda _canvas, words: announcements.append(words))
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    kiln.click("Paint")
    map_id = mill.desk.session.map_id

    mill.desk.session.keep(lambda d: rename_step(d, map_id, StepId("weld"), "Solder"))
    mill.desk.session.keep(lambda d: rename_step(d, map_id, StepId("paint"), "Lacquer"))

    wait(qtbot, lambda: kiln.desk.session.stream.step_named("Lacquer") is not None)
    told = [words for words in announcements if words.startswith("Mill Office:")]
    assert told == ["Mill Office: Paint is now Lacquer."]
