"""Copy, cut and paste with the system's own clipboard: in one map, between windows, with others."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.app.conftest import MakeDesktop
from tests.support.maps import a_map
from tests.support.windows import Desktop
from vsmap.app.exchange.offered import painted as paint
from vsmap.drawing.display_list import Picture
from vsmap.drawing.primitives import Part
from vsmap.editor.clipboard import FRAGMENT_MIME
from vsmap.editor.fields import Field
from vsmap.model.ids import DELIVERED, REQUEST, StepId
from vsmap.model.wording import exact_time

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(desk: Desktop, key: Qt.Key, held: Qt.KeyboardModifier = CONTROL) -> None:
    """Press a key with Ctrl held, on whatever has the focus."""
    QTest.keyClick(desk.window.focusWidget() or desk.window, key, held)


def clipboard() -> QMimeData:
    """What is on the clipboard now."""
    return QGuiApplication.clipboard().mimeData()


def put_text(text: str) -> None:
    """Put a text on the clipboard as another program does."""
    mime = QMimeData()
    mime.setText(text)
    QGuiApplication.clipboard().setMimeData(mime)


def chain(desk: Desktop) -> list[str]:
    """The names along the stream from Request on, with the waits somebody gave."""
    stream, step, told = desk.session.stream, REQUEST, []
    while step != DELIVERED:
        (flow,) = stream.flows_from(step)
        step = flow.target
        is_told = flow.wait.is_known and (step != DELIVERED or flow.end_row)
        wait = f"{exact_time(flow.wait)} > " if is_told else "> "
        told.append(f"{wait}{stream.name_of(step)}")
    return told


def chosen(desk: Desktop) -> list[str]:
    """The names of what is selected."""
    stream = desk.session.stream
    return [stream.steps[StepId(s)].name for s in desk.window.sheet.editor.selection.ids]


def test_a_copied_step_is_pasted_behind_what_is_selected_with_its_wait(desk: Desktop) -> None:
    desk.select("Paint")
    press(desk, Qt.Key.Key_C)
    desk.select("Weld")

    press(desk, Qt.Key.Key_V)

    assert chain(desk) == ["0 > Weld", "1 d > Paint 2", "1 d > Paint", "3 d > Pack", "> Delivered"]
    assert chosen(desk) == ["Paint 2"]
    assert desk.session.document.undo_name == "Paste"


def test_one_undo_takes_a_paste_back(desk: Desktop) -> None:
    before = desk.session.workbook
    desk.run("edit.select_all")
    press(desk, Qt.Key.Key_C)
    press(desk, Qt.Key.Key_V)
    assert len(desk.session.stream.steps) == 6

    press(desk, Qt.Key.Key_Z)

    assert desk.session.workbook == before


def test_flows_among_the_copied_steps_come_along_under_new_ids(desk: Desktop) -> None:
    desk.window.sheet.select(*(desk.select(name) for name in ("Weld", "Paint")))
    press(desk, Qt.Key.Key_C)
    desk.select("Pack")

    press(desk, Qt.Key.Key_V)

    stream = desk.session.stream
    assert chain(desk)[2:] == ["3 d > Pack", "0 > Weld 2", "1 d > Paint 2", "> Delivered"]
    assert len(set(stream.steps)) == 5
    assert chosen(desk) == ["Weld 2", "Paint 2"]


def test_steps_copied_over_a_gap_are_joined_where_they_are_pasted(
    make_desktop: MakeDesktop, desk: Desktop
) -> None:
    other = make_desktop(a_map("Empty").workbook("Other"))
    desk.window.sheet.select(*(desk.select(name) for name in ("Weld", "Pack")))
    desk.window.commands.clipboard.copy()

    other.window.commands.clipboard.paste()

    assert chain(other) == ["0 > Weld", "3 d > Pack", "> Delivered"]


def test_a_whole_map_copied_into_an_empty_one_of_another_window_is_the_same_map(
    make_desktop: MakeDesktop,
) -> None:
    drawn = (
        a_map()
        .with_step("Build", process_time="2 d", wait="1 d")
        .with_step("Test", process_time="~4 h", after=["Build"], share="70%")
        .with_step("Review", process_time="1 h", after=["Build"], share="30%")
        .with_rework("Test", "Build", share="20%")
        .delivered("Test", "Review", wait="2 d")
        .with_note("Slow since May", on="Test")
    )
    one, other = make_desktop(drawn.workbook()), make_desktop(a_map("Empty").workbook())

    one.window.commands.clipboard.copy()
    other.window.commands.clipboard.paste()

    names = {step.name for step in other.session.stream.steps.values()}
    assert names == {"Build", "Test", "Review"}
    assert other.figure("Lead time") == one.figure("Lead time")
    (note,) = other.session.stream.notes.values()
    assert other.session.stream.name_of(note.on) == "Test"  # type: ignore[arg-type]


def test_pasted_steps_go_into_the_flow_selected(desk: Desktop) -> None:
    paint = desk.select("Paint")
    press(desk, Qt.Key.Key_C)
    (flow,) = desk.session.stream.flows_into(StepId(paint))
    desk.window.sheet.select(flow.id)

    press(desk, Qt.Key.Key_V)

    assert chain(desk)[1:3] == ["1 d > Paint 2", "1 d > Paint"]


def test_cutting_copies_and_closes_the_gap_as_one_entry(desk: Desktop) -> None:
    desk.select("Paint")

    press(desk, Qt.Key.Key_X)

    assert chain(desk) == ["0 > Weld", "3 d > Pack", "> Delivered"]
    assert desk.session.document.undo_name == "Cut"
    press(desk, Qt.Key.Key_V)
    assert chain(desk)[2:] == ["1 d > Paint", "> Delivered"]


def test_a_copy_is_offered_as_json_svg_png_and_rows(desk: Desktop) -> None:
    desk.window.sheet.select(*(desk.select(name) for name in ("Weld", "Paint")))

    press(desk, Qt.Key.Key_C)

    mime = clipboard()
    maps = json.loads(bytes(mime.data(FRAGMENT_MIME).data()))["maps"]
    assert [step["name"] for step in maps[0]["steps"]] == ["Weld", "Paint"]
    svg = bytes(mime.data("image/svg+xml").data()).decode()
    assert "Paint" in svg
    assert "Pack" not in svg
    image = QImage.fromData(mime.data("image/png"))
    assert image.width() > 2 * 96
    header, *rows = [line.split("\t") for line in mime.text().splitlines()]
    told = [dict(zip(header, row, strict=True)) for row in rows]
    assert [(r["step"], r["process_time"], r["wait_before"]) for r in told] == [
        ("Weld", "2 h", "0"),
        ("Paint", "~4 h", "1 d"),
    ]


def test_with_nothing_selected_the_whole_map_is_copied_with_its_ladder(desk: Desktop) -> None:
    desk.window.sheet.select()

    press(desk, Qt.Key.Key_C)

    svg = bytes(clipboard().data("image/svg+xml").data()).decode()
    assert all(name in svg for name in ("Weld", "Paint", "Pack", 'data-layer="ladder"'))


def test_pictures_of_a_copy_are_painted_when_asked_for_and_show_what_was_copied(
    desk: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[Picture] = []

    def counted(drawn: Picture) -> QImage:
        painted.append(drawn)
        return paint(drawn)

    monkeypatch.setattr("vsmap.app.exchange.offered.painted", counted)
    weld = desk.select("Weld")
    press(desk, Qt.Key.Key_C)
    assert clipboard().hasImage()
    assert painted == []

    desk.run("edit.delete")

    image = QImage.fromData(clipboard().data("image/png"))
    assert clipboard().imageData() == image.convertToFormat(
        image.Format.Format_ARGB32_Premultiplied
    )
    assert [list(drawn.boxes) for drawn in painted] == [[weld]]
    assert "Weld" in bytes(clipboard().data("image/svg+xml").data()).decode()


def test_an_empty_map_or_a_flow_alone_says_what_to_select(
    make_desktop: MakeDesktop, desk: Desktop
) -> None:
    empty = make_desktop(a_map("Empty").workbook())
    put_text("kept")

    empty.window.commands.clipboard.copy()
    assert empty.window.notice.words.text() == "The map is empty; there is nothing to copy"

    desk.window.sheet.select(next(iter(desk.session.stream.flows)))
    desk.window.commands.clipboard.copy()
    assert desk.window.notice.words.text().startswith("Select a step, a note or a picture")
    assert clipboard().text() == "kept"


def test_lines_of_text_become_connected_steps_with_their_times(desk: Desktop) -> None:
    desk.select("Pack")
    put_text("Build 3d\nTest; 2h; wait 1w\n")

    press(desk, Qt.Key.Key_V)

    assert chain(desk)[2:] == ["3 d > Pack", "> Build", "1 w > Test", "> Delivered"]
    build = desk.session.stream.step_named("Build")
    assert build is not None
    assert exact_time(build.process_time) == "3 d"
    assert chosen(desk) == ["Build", "Test"]


def test_text_pasted_with_nothing_selected_goes_to_the_end_of_the_stream(desk: Desktop) -> None:
    desk.window.sheet.select()
    put_text("Ship")

    press(desk, Qt.Key.Key_V)

    assert chain(desk)[-2:] == ["> Ship", "> Delivered"]


def test_what_could_not_be_read_is_said_and_kept_in_the_notes(desk: Desktop) -> None:
    put_text("Build\tsoonish\t1 w\nTest\t2 h\t")

    press(desk, Qt.Key.Key_V)

    build = desk.session.stream.step_named("Build")
    assert build is not None
    assert build.notes == "soonish"
    assert "Build: \u201csoonish\u201d" in desk.window.notice.words.text()


def test_copied_rows_pasted_as_text_give_the_same_steps(
    make_desktop: MakeDesktop, desk: Desktop
) -> None:
    other = make_desktop(a_map("Empty").workbook())
    desk.window.sheet.select()
    desk.window.commands.clipboard.copy()
    put_text(clipboard().text())

    other.window.commands.clipboard.paste()

    assert chain(other) == chain(desk)
    assert other.figure("Lead time") == desk.figure("Lead time")


def test_an_open_field_takes_the_text_itself(desk: Desktop) -> None:
    paint = desk.select("Paint")
    put_text("Spray")
    desk.window.sheet.editor.begin_typing(Field(paint, Part.NAME))

    press(desk, Qt.Key.Key_V)
    press(desk, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)

    assert [s.name for s in desk.session.stream.steps.values()] == ["Weld", "Spray", "Pack"]


def test_paste_here_puts_steps_where_the_menu_was_opened_apart_from_the_stream(
    desk: Desktop, qtbot: QtBot
) -> None:
    put_text("Audit 1 h; wait 2 d")
    canvas, place = desk.window.sheet.canvas, QPoint(40, 40)
    desk.window.sheet.menu_asked.emit(canvas.mapToGlobal(place))
    menu = desk.window.findChildren(type(desk.window.menus.menu))[-1]
    qtbot.waitUntil(menu.isVisible)

    desk.window.menus.qt["edit.paste_here"].trigger()
    menu.close()

    audit = desk.session.stream.step_named("Audit")
    assert audit is not None
    box = desk.window.sheet.editor.sheet.box_of(audit.id)
    assert box is not None
    seen = desk.window.sheet.editor.viewport.box_to_pixels(box)
    assert (seen.x, seen.y) == pytest.approx((40, 40), abs=1.0)
    assert not desk.session.stream.flows_into(audit.id)
    assert audit.notes == "Wait before: 2\u00a0d"


def test_a_clipboard_with_nothing_in_it_says_what_to_copy(desk: Desktop) -> None:
    QGuiApplication.clipboard().clear()

    press(desk, Qt.Key.Key_V)

    assert desk.window.notice.words.text().startswith("There is nothing to paste.")
    assert len(desk.session.stream.steps) == 3


def test_damaged_parts_are_told_and_change_nothing(desk: Desktop) -> None:
    before, mime = desk.session.workbook, QMimeData()
    mime.setData(FRAGMENT_MIME, b'{"vsmap": "map/')
    QGuiApplication.clipboard().setMimeData(mime)

    press(desk, Qt.Key.Key_V)

    assert "this is not JSON" in desk.window.notice.words.text()
    assert desk.session.workbook == before
