"""The inspector edits through the session: tried while typed, kept on leaving, undone as one."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.windows import Desktop
from vsmap.app.fields.step_fields import PROCESS_TIME
from vsmap.model.ids import StepId
from vsmap.model.measures import Standing
from vsmap.model.notation import parse_time


def type_time(desk: Desktop, text: str) -> None:
    field = desk.window.inspector.step_panel.process_time.field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def test_figures_follow_every_keystroke_before_anything_is_kept(desk: Desktop) -> None:
    desk.select("Weld")
    before = desk.session.document.workbook

    type_time(desk, "10 h")

    assert desk.figure("Lead time") == "5.75 d"
    assert desk.session.document.workbook is before


def test_escape_in_a_field_leaves_no_trace(desk: Desktop) -> None:
    desk.select("Weld")
    type_time(desk, "10 h")

    QTest.keyClick(desk.window.inspector.step_panel.process_time.field, Qt.Key.Key_Escape)

    assert desk.figure("Lead time") == "4.75 d"
    assert desk.session.document.undo_name is None


def test_leaving_a_field_is_one_edit_with_a_name(desk: Desktop) -> None:
    desk.select("Weld")
    type_time(desk, "10 h")

    desk.window.sheet.focus()

    assert desk.session.document.undo_name == "Set process time"
    desk.run("edit.undo")
    assert desk.figure("Lead time") == "4.75 d"


def test_text_that_cannot_be_read_leaves_the_figures_alone(desk: Desktop) -> None:
    desk.select("Weld")

    type_time(desk, "soonish")

    assert desk.figure("Lead time") == "4.75 d"


def test_refused_text_waits_for_the_return_to_its_step(desk: Desktop) -> None:
    desk.select("Weld")
    type_time(desk, "soonish")

    desk.window.sheet.focus()
    desk.select("Paint")
    other = desk.window.inspector.step_panel.process_time.field.text()
    desk.select("Weld")

    assert other == "~4\u00a0h"
    assert desk.window.inspector.step_panel.process_time.field.text() == "soonish"


def test_an_unfinished_text_is_kept_when_another_step_is_selected(desk: Desktop) -> None:
    desk.select("Weld")
    type_time(desk, "10 h")

    desk.select("Paint")

    assert desk.session.stream.steps[StepId("weld")].process_time == parse_time("10 h")
    assert desk.session.stream.steps[StepId("paint")].process_time == parse_time("~4 h")


def test_what_was_refused_at_one_step_is_not_said_of_the_next(desk: Desktop) -> None:
    panel = desk.window.inspector.step_panel
    desk.select("Weld")
    panel.pca.field.setFocus()
    QTest.keyClicks(panel.pca.field, "110")

    desk.select("Paint")
    said_of_paint = panel.pca.understanding.isVisibleTo(desk.window)
    desk.select("Weld")

    assert not said_of_paint
    assert panel.pca.understanding.isVisibleTo(desk.window)
    assert panel.pca.field.text() == "110"


def test_a_tall_window_leaves_the_gaps_of_the_inspector_alone(desk: Desktop) -> None:
    desk.select("Paint")
    panel = desk.window.inspector.step_panel
    gaps = []

    for height in (900, 1400):
        desk.window.resize(1400, height)
        QApplication.processEvents()
        pca, notes = panel.pca.field, panel.notes
        gaps.append(notes.mapTo(panel, QPoint()).y() - pca.mapTo(panel, QPoint()).y())

    assert gaps[0] == gaps[1]


def test_the_right_button_sets_no_standing(desk: Desktop) -> None:
    desk.select("Paint")
    segments = desk.window.inspector.step_panel.standing.segments
    at = segments.rect_of("measured").center().toPoint()

    QTest.mouseClick(segments, Qt.MouseButton.RightButton, pos=at)
    assert desk.session.document.undo_name is None

    QTest.mouseClick(segments, Qt.MouseButton.LeftButton, pos=at)
    assert desk.session.document.undo_name is not None


def test_the_standing_is_set_without_touching_the_number(desk: Desktop) -> None:
    desk.select("Paint")

    desk.window.inspector.step_panel.standing.segments.choose("measured")

    measure = desk.session.stream.steps[StepId("paint")].process_time
    assert measure.standing is Standing.MEASURED
    assert measure.likely == parse_time("4 h").likely


def test_the_count_of_a_measured_number_is_kept(desk: Desktop) -> None:
    desk.select("Paint")
    standing = desk.window.inspector.step_panel.standing
    standing.segments.choose("measured")

    standing.count.setFocus()
    QTest.keyClicks(standing.count, "42")
    QTest.keyClick(standing.count, Qt.Key.Key_Return)

    assert desk.session.stream.steps[StepId("paint")].process_time.count == 42


def test_a_step_is_renamed_in_the_inspector(desk: Desktop) -> None:
    desk.select("Weld")
    name = desk.window.inspector.step_panel.name

    name.setFocus()
    name.selectAll()
    QTest.keyClicks(name, "Braze")
    QTest.keyClick(name, Qt.Key.Key_Return)

    assert desk.session.stream.steps[StepId("weld")].name == "Braze"


def test_rework_is_drawn_from_the_list_of_steps(desk: Desktop) -> None:
    desk.select("Paint")
    more = desk.window.inspector.step_panel.more
    more.heading.click()
    chooser = more.goes_back_to

    chooser.setCurrentIndex(chooser.findText("Weld"))
    chooser.activated.emit(chooser.currentIndex())

    assert desk.window.inspector.step_panel.rework.text() == "10\u00a0% go back to Weld"


def test_a_flow_has_its_own_panel_and_takes_a_wait(desk: Desktop) -> None:
    flow = desk.session.stream.flows_into(StepId("pack"))[0]
    desk.window.sheet.select(flow.id)
    field = desk.window.inspector.flow_panel.wait.field

    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "5 d")
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert desk.figure("Lead time") == "6.75 d"


def test_several_selected_steps_are_summed(desk: Desktop) -> None:
    desk.window.sheet.select("weld", "paint")

    panel = desk.window.inspector.several_panel
    assert desk.window.inspector.shown is panel
    assert panel._title.text() == "2 steps"


def test_what_is_said_of_the_map_is_kept(desk: Desktop) -> None:
    desk.window.sheet.select()
    panel = desk.window.inspector.map_panel

    panel.scope.setFocus()
    panel.scope.setPlainText("from order to bicycle")
    desk.window.sheet.focus()

    assert desk.session.stream.scope == "from order to bicycle"


def test_a_problem_selects_its_step(desk: Desktop, qtbot: QtBot) -> None:
    flow = desk.session.stream.flows_from(StepId("pack"))[0]
    desk.session.keep(lambda document: _without(document, desk, flow.id))
    problems = desk.window.inspector.map_panel.problems
    qtbot.waitUntil(lambda: bool(problems.rows))

    problems.rows[0].click()

    assert desk.window.sheet.editor.selection.current == "pack"


def _without(document: object, desk: Desktop, flow: str) -> None:
    from vsmap.editor.edits.deletion import delete

    delete(document, desk.session.map_id, (flow,))  # type: ignore[arg-type]


def test_a_number_typed_for_several_steps_is_one_edit(desk: Desktop) -> None:
    desk.window.sheet.select("weld", "paint", "pack")
    fields = desk.window.inspector.several_panel.fields
    row = fields.rows[PROCESS_TIME]
    row.field.setFocus()

    QTest.keyClicks(row.field, "5h")
    QTest.keyClick(row.field, Qt.Key.Key_Return)

    times = [step.process_time for step in desk.session.stream.steps.values()]
    assert times == [parse_time("5 h")] * 3
    desk.run("edit.undo")
    assert desk.session.stream.steps[StepId("weld")].process_time == parse_time("2 h")


def test_what_several_steps_share_is_shown_and_what_differs_is_not(desk: Desktop) -> None:
    desk.window.sheet.select("weld", "paint")
    fields = desk.window.inspector.several_panel.fields

    assert fields.role.placeholderText() == "Different roles"
    assert fields.rows[PROCESS_TIME].field.placeholderText() == "different"

    fields.role.setText("Team")
    fields.role.kept.emit("Team")

    assert {desk.session.stream.steps[StepId(i)].role for i in ("weld", "paint")} == {"Team"}
    assert fields.role.text() == "Team"
