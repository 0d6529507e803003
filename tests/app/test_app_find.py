"""Finding words on the maps: counted, ringed, stepped through, and told where else they are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.app.conftest import MakeDesktop
from tests.support.maps import a_map
from tests.support.windows import Desktop
from vsmap.app.finding.on_maps import hits_on
from vsmap.app.panels.find_bar import FindBar


def press(qtbot: QtBot, widget: QWidget, key: Qt.Key, *, shift: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(widget, key, modifier)  # type: ignore[no-untyped-call]


def looking(desk: Desktop, qtbot: QtBot, words: str) -> FindBar:
    """The bar, opened by its key, with words typed."""
    focused = QApplication.focusWidget()
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(focused, Qt.Key.Key_F, control)  # type: ignore[no-untyped-call]
    bar = desk.window.showing.find_bar
    assert bar.field.hasFocus()
    qtbot.keyClicks(bar.field, words)  # type: ignore[no-untyped-call]
    return bar


@pytest.fixture
def stream(make_desktop: MakeDesktop) -> Desktop:
    """Three reviews and a note on one map, one more on the next."""
    today = (
        a_map("Current state")
        .with_step("Draft", tool="Review board")
        .with_step("First review", role="Legal")
        .with_step("Second review")
        .with_note("Reviews wait for Tuesdays", on="Draft")
    )
    future = a_map("Future state").in_state("future").with_step("Review once")
    return make_desktop(today.beside(future.build()).workbook("Papers"))


def chosen(desk: Desktop) -> tuple[str, ...]:
    return desk.window.sheet.editor.selection.ids


def test_names_tools_roles_and_notes_are_searched(stream: Desktop) -> None:
    shown = stream.session.stream

    assert {h.record for h in hits_on(shown, "REVIEW")} == {
        "draft", "first-review", "second-review", "note-1",
    }  # fmt: skip
    assert [h.record for h in hits_on(shown, "legal review")] == ["first-review"]
    assert hits_on(shown, "  ") == ()


def test_the_first_hit_is_counted_selected_and_readable(stream: Desktop, qtbot: QtBot) -> None:
    stream.run("zoom.out")
    stream.run("zoom.out")

    bar = looking(stream, qtbot, "second")

    assert bar.count.text() == "1 of 1"
    assert chosen(stream) == ("second-review",)
    assert stream.window.sheet.editor.viewport.zoom >= 0.75


def test_enter_and_f3_go_on_and_shift_goes_back(stream: Desktop, qtbot: QtBot) -> None:
    bar = looking(stream, qtbot, "review")
    seen = [chosen(stream)]

    press(qtbot, bar.field, Qt.Key.Key_Return)
    seen.append(chosen(stream))
    press(qtbot, bar.field, Qt.Key.Key_F3)
    seen.append(chosen(stream))
    press(qtbot, bar.field, Qt.Key.Key_Return, shift=True)
    seen.append(chosen(stream))
    press(qtbot, bar.field, Qt.Key.Key_F3, shift=True)
    seen.append(chosen(stream))

    assert len(set(seen[:3])) == 3
    assert seen[3:] == [seen[1], seen[0]]
    assert bar.count.text() == "1 of 4"


def test_stepping_goes_round(stream: Desktop, qtbot: QtBot) -> None:
    bar = looking(stream, qtbot, "review")
    first = chosen(stream)

    for _ in range(4):
        press(qtbot, bar.field, Qt.Key.Key_Return)

    assert chosen(stream) == first


def test_hits_are_stepped_through_from_left_to_right(stream: Desktop, qtbot: QtBot) -> None:
    bar = looking(stream, qtbot, "review")
    sheet = stream.window.sheet.editor.sheet
    seen = []
    for _ in range(4):
        box = sheet.box_of(chosen(stream)[0])
        assert box is not None
        seen.append(round(box.x))
        press(qtbot, bar.field, Qt.Key.Key_Return)

    assert seen == sorted(seen)


def test_escape_closes_and_keeps_the_selection(stream: Desktop, qtbot: QtBot) -> None:
    bar = looking(stream, qtbot, "second")

    press(qtbot, bar.field, Qt.Key.Key_Escape)

    assert not bar.isVisible()
    assert chosen(stream) == ("second-review",)
    assert stream.window.sheet.canvas.hasFocus()


def test_hits_of_other_maps_are_listed_and_lead_there(stream: Desktop, qtbot: QtBot) -> None:
    bar = looking(stream, qtbot, "review")
    listed = [(e.text, e.beside) for e in bar.elsewhere.entries]

    press(qtbot, bar.field, Qt.Key.Key_Down)
    press(qtbot, bar.field, Qt.Key.Key_Return)

    assert listed == [("Review once", "Future state")]
    assert stream.session.stream.name == "Future state"
    assert chosen(stream) == ("review-once",)
    assert bar.count.text() == "1 of 1"


def test_nothing_found_is_said_and_leaves_the_selection(stream: Desktop, qtbot: QtBot) -> None:
    stream.select("Draft")

    bar = looking(stream, qtbot, "zebra")

    assert bar.count.text() == "None here"
    assert chosen(stream) == ("draft",)


def test_every_hit_but_the_selected_one_has_a_ring(stream: Desktop, qtbot: QtBot) -> None:
    looking(stream, qtbot, "review")
    window = stream.window
    box = window.sheet.editor.sheet.box_of("second-review")
    assert box is not None
    frame = window.sheet.editor.viewport.box_to_pixels(box)

    row = round(frame.y - 4)
    picture = window.sheet.canvas.grab().toImage()
    dots = [
        QColor(picture.pixel(x, row)).lightnessF()
        for x in range(round(frame.x) + 14, round(frame.right) - 14)
    ]

    assert min(dots) < 0.3
    assert max(dots) > 0.8


def test_an_edit_meanwhile_is_counted(stream: Desktop, qtbot: QtBot) -> None:
    bar = looking(stream, qtbot, "review")
    stream.select("Second review")

    stream.run("edit.delete")

    assert bar.count.text().endswith("of 3")


def test_the_bar_floats_at_the_top_right_of_the_sheet(stream: Desktop, qtbot: QtBot) -> None:
    bar = looking(stream, qtbot, "review")

    area = stream.window.area
    assert bar.geometry().top() == 16
    assert bar.geometry().right() == area.width() - 17
