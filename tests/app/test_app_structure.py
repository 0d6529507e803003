"""Collapsed runs, sub-streams and lanes in the window."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.app.conftest import MakeDesktop, weld_of_seven_hours
from tests.support.maps import a_map, slug
from tests.support.windows import Desktop
from vsmap.analysis.figures import Figures
from vsmap.analysis.insides import Inside, inside_run
from vsmap.analysis.passages import Passage
from vsmap.drawing.lane_tasks import lane_record
from vsmap.editor.edits.times import set_process_time
from vsmap.editor.lane_labels import label_of
from vsmap.model.ids import MapId, StepId
from vsmap.model.notation import parse_time
from vsmap.model.quantities import Calendar
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.workbook import Workbook

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def a_row() -> Workbook:
    """Weld, Paint and Pack with their roles."""
    return (
        a_map("Shop")
        .with_step("Weld", process_time="2 h", wait="1 d", role="Smith")
        .with_step("Paint", process_time="1 h", wait="3 d", role="Painter")
        .with_step("Pack", process_time="30 min", wait="2 h")
        .workbook()
    )


def press(desk: Desktop, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    canvas = desk.window.sheet.canvas
    canvas.setFocus()
    QTest.keyClick(canvas, key, held)


def test_collapsing_by_key_leaves_every_figure_and_opening_brings_the_steps_back(
    make_desktop: MakeDesktop,
) -> None:
    desk = make_desktop(a_row())
    before = [desk.figure(label) for label in ("Lead time", "Process time", "Numbers known")]
    desk.window.sheet.select(slug("Weld"), slug("Paint"))

    press(desk, Qt.Key.Key_G, CONTROL)

    assert len(desk.window.sheet.editor.picture.boxes) == 2
    now = [desk.figure(label) for label in ("Lead time", "Process time", "Numbers known")]
    assert now == before
    press(desk, Qt.Key.Key_G, CONTROL | SHIFT)
    assert len(desk.window.sheet.editor.picture.boxes) == 3


def test_the_inspector_of_a_box_names_it_and_tells_what_is_inside(
    make_desktop: MakeDesktop,
) -> None:
    desk = make_desktop(a_row())
    desk.window.sheet.select(slug("Weld"), slug("Paint"))
    desk.run("step.collapse")

    panel = desk.window.inspector.run_panel
    assert desk.window.inspector.shown is panel
    assert panel.held.text() == "3\u00a0h of work and 3\u00a0d of waiting inside."
    panel.name.setText("Making")
    panel.name.kept.emit("Making")

    (run,) = desk.session.stream.runs.values()
    assert run.name == "Making"
    panel.open_button.click()
    assert not desk.session.stream.runs[run.id].is_collapsed


def test_the_table_marks_the_steps_of_a_selected_box(make_desktop: MakeDesktop) -> None:
    desk = make_desktop(a_row())
    desk.run("view.table")
    desk.window.sheet.select(slug("Weld"), slug("Paint"))

    desk.run("step.collapse")

    assert desk.window.table.grid._rows() == {0, 1}


def test_a_sub_stream_made_by_key_is_shown_with_the_way_back(make_desktop: MakeDesktop) -> None:
    desk = make_desktop(a_row())
    home = desk.session.map_id
    desk.window.sheet.select(slug("Paint"))

    press(desk, Qt.Key.Key_Return, CONTROL | SHIFT)

    assert desk.session.stream.name == "Paint"
    crumb = desk.window.breadcrumb
    assert crumb.isVisibleTo(desk.window)
    press(desk, Qt.Key.Key_Up, CONTROL | Qt.KeyboardModifier.AltModifier)
    assert desk.session.map_id == home
    assert desk.window.sheet.editor.selection.ids == (slug("Paint"),)
    assert not crumb.isVisibleTo(desk.window)
    press(desk, Qt.Key.Key_Return, CONTROL)
    assert desk.session.stream.name == "Paint"


def test_the_inspector_names_the_map_behind_a_step_instead_of_its_time(
    make_desktop: MakeDesktop,
) -> None:
    desk = make_desktop(a_row())
    desk.window.sheet.select(slug("Paint"))
    desk.run("step.make_sub_stream")
    desk.run("map.parent")

    panel = desk.window.inspector.step_panel
    assert panel.sub_stream.button.text() == "Opens the map Paint"
    assert not panel.process_time.column.isVisibleTo(panel)
    panel.sub_stream.button.click()

    assert desk.session.stream.name == "Paint"


def test_lanes_are_switched_by_key_and_ticked_in_the_menu(make_desktop: MakeDesktop) -> None:
    desk = make_desktop(a_row())

    QTest.keyClick(
        desk.window.sheet.canvas, Qt.Key.Key_8, CONTROL | Qt.KeyboardModifier.AltModifier
    )

    titles = [lane.title for lane in desk.window.sheet.editor.picture.lanes]
    assert titles == ["Smith", "Painter", "No role yet"]
    assert desk.window.menus.qt["lanes.role"].isChecked()
    desk.run("edit.undo")
    assert desk.window.sheet.editor.picture.lanes == ()


def test_a_lane_is_renamed_where_its_label_stands(make_desktop: MakeDesktop) -> None:
    desk = make_desktop(a_row())
    desk.run("lanes.role")
    desk.window.sheet.select(slug("Paint"))

    desk.run("lanes.rename")
    field = desk.window.sheet.canvas.typing_layer.field
    assert field is not None
    editor = desk.window.sheet.editor
    label = label_of(editor.picture, editor.viewport, lane_record("Painter"))
    assert label is not None
    assert abs(field.geometry().left() - label.plate.x) < 16
    desk.window.sheet.editor.typist.type_text("Lacquerer")
    desk.window.sheet.editor.keep_typing()

    assert desk.session.stream.steps[slug("Paint")].role == "Lacquerer"


def test_another_map_is_linked_from_a_menu_of_them_and_one_that_leads_back_is_refused(
    make_desktop: MakeDesktop,
) -> None:
    desk = make_desktop(a_row())
    home = desk.session.map_id
    desk.run("map.add")
    other = desk.session.map_id
    desk.session.show_map(home)
    desk.window.sheet.select(slug("Paint"))

    desk.window.commands.build.maps_to_link().actions()[0].trigger()

    assert desk.session.stream.steps[slug("Paint")].sub_stream == other
    desk.session.show_map(other)
    press(desk, Qt.Key.Key_X)
    desk.window.sheet.editor.keep_typing()
    desk.window.sheet.select(next(iter(desk.session.stream.steps)))
    desk.window.commands.build.maps_to_link().actions()[0].trigger()
    assert all(step.sub_stream is None for step in desk.session.stream.steps.values())


def test_what_lies_inside_is_worked_out_again_only_after_a_change(
    make_desktop: MakeDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desktop(a_row())
    worked_out: list[Passage] = []

    def counted(
        stream: ValueStreamMap, passage: Passage, calendar: Calendar, subs: Mapping[MapId, Figures]
    ) -> Inside:
        worked_out.append(passage)
        return inside_run(stream, passage, calendar, subs)

    monkeypatch.setattr("vsmap.app.panels.run_panel.inside_run", counted)
    desk.window.sheet.select(slug("Weld"), slug("Paint"))
    desk.run("step.collapse")
    (run,) = desk.session.stream.runs.values()
    before = len(worked_out)

    desk.window.inspector.run_panel.show_run(run)
    assert len(worked_out) == before
    desk.session.keep(
        lambda document: set_process_time(
            document, desk.session.map_id, StepId(slug("Weld")), parse_time("4 h")
        )
    )

    assert len(worked_out) == before + 1
    assert desk.window.inspector.run_panel.held.text().startswith("5\u00a0h of work")


def test_the_inspector_takes_the_time_of_the_map_behind_a_step_from_the_live_figures(
    make_desktop: MakeDesktop,
) -> None:
    desk = make_desktop(weld_of_seven_hours())
    desk.window.sheet.select(slug("Weld"))
    line = desk.window.inspector.step_panel.sub_stream

    sub = desk.session.stream.steps[StepId(slug("Weld"))].sub_stream
    assert sub is not None
    assert desk.session.sub_streams[sub].process_time == 7 * 3600
    assert line.held.text() == ("Its time comes from there: 7\u00a0h of work, 0 of waiting.")
