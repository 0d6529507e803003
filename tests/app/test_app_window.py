"""The window shows the session's workbook and follows it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.app.conftest import three_steps
from tests.support.windows import Desktop
from vsmap.document.shared_map import SharedWorkbook
from vsmap.editor.edits.times import set_process_time
from vsmap.model.ids import StepId
from vsmap.model.notation import parse_time


def test_the_strip_shows_the_six_figures(desk: Desktop) -> None:
    labels = [cell.figure.label for cell in desk.window.strip.cells if cell.figure]

    assert labels == [
        "Lead time",
        "Process time",
        "Flow efficiency",
        "Rolled %C&A",
        "Bottleneck by delay",
        "Numbers known",
    ]
    assert desk.figure("Lead time") == "4.75 d"


def test_the_strip_follows_an_edit_of_the_document(desk: Desktop) -> None:
    map_id = desk.session.map_id

    set_process_time(desk.session.document, map_id, StepId("pack"), parse_time("2 h"))

    assert desk.figure("Lead time") == "5 d"


def test_selecting_a_step_shows_it_in_the_inspector(desk: Desktop) -> None:
    desk.select("Paint")

    assert desk.window.inspector.shown is desk.window.inspector.step_panel
    assert desk.window.inspector.step_panel.name.text() == "Paint"
    assert desk.window.inspector.step_panel.process_time.field.text() == "~4\u00a0h"


def test_selecting_nothing_shows_the_map(desk: Desktop) -> None:
    desk.select("Paint")

    desk.window.sheet.select()

    assert desk.window.inspector.shown is desk.window.inspector.map_panel


def test_payoffs_come_a_moment_after_the_selection(desk: Desktop, qtbot: QtBot) -> None:
    desk.select("Paint")

    panel = desk.window.inspector.step_panel
    qtbot.waitUntil(lambda: panel.payoffs.accessibleName() != "")

    assert "Wait before \u22124\u00a0h" in panel.payoffs.accessibleName()


def test_a_window_of_the_least_size_cuts_no_panel(desk: Desktop) -> None:
    desk.window.resize(desk.window.minimumSize())

    edges = [
        widget.geometry().right()
        for widget in (desk.window.strip, desk.window.table, desk.window.header)
    ]

    assert max(edges) < desk.window.width()
    assert desk.window.area.width() >= 600


def test_f6_goes_round_the_parts_of_the_window_and_back(desk: Desktop, qtbot: QtBot) -> None:
    window = desk.window
    window.show()
    qtbot.waitActive(window)
    desk.select("Paint")
    window.sheet.focus()
    parts = (window.sheet.canvas, window.inspector, window.strip, window.table, window.tabs)

    seen = [part_of_focus(parts)]
    for _ in parts:
        desk.run("view.next_part")
        seen.append(part_of_focus(parts))
    desk.run("view.part_before")

    assert seen == [0, 1, 2, 3, 4, 0]
    assert part_of_focus(parts) == 4


def part_of_focus(parts: tuple[QWidget, ...]) -> int | None:
    focused = QApplication.focusWidget()
    if focused is None:
        return None
    holding = (i for i, p in enumerate(parts) if p is focused or p.isAncestorOf(focused))
    return next(holding, None)


def test_a_fitted_map_ends_above_the_tools(desk: Desktop) -> None:
    desk.run("view.table")

    desk.run("zoom.fit")

    view, drawn = desk.window.sheet.editor.viewport, desk.window.sheet.editor.picture.bounds
    end = (drawn.bottom - view.seen.y) * view.zoom
    assert end <= desk.window.tools.geometry().top()


@pytest.mark.parametrize("place", ["tabs", "inspector"])
def test_a_map_renamed_to_a_taken_name_says_what_it_is_called(desk: Desktop, place: str) -> None:
    desk.run("map.add")
    window = desk.window

    if place == "tabs":
        window.tabs.renamed.emit(desk.session.map_id, "Current state")
    else:
        window.inspector.map_panel.name.kept.emit("Current state")

    told = "Another map is called Current state; this one is Current state 2."
    assert window.notice.words.text() == told
    assert desk.session.stream.name == "Current state 2"


def test_another_workbook_is_seen_in_all_of_the_sheet(desk: Desktop) -> None:
    desk.session.hold(SharedWorkbook.new(three_steps()))

    sheet = desk.window.sheet
    view, canvas = sheet.editor.viewport, sheet.canvas
    assert (view.width, view.height) == (canvas.width(), canvas.height())
    assert canvas.size() == desk.window.area.size()
