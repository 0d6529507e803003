"""What one may not do here is refused kindly, whichever way one tries it, and nothing is half done.

The window asks the document, so a rule that refuses everything stands for a viewer's role.
"""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from tests.support.windows import Desktop
from vsmap.app.fields.step_fields import TABLE_FIELDS
from vsmap.document.addresses import Address
from vsmap.document.versions import Version
from vsmap.drawing.primitives import Part
from vsmap.editor.edits.steps import rename_step
from vsmap.model.errors import EditRefused
from vsmap.model.ids import StepId

WHY = "You are a viewer here; ask the facilitator to let you edit."
WELD, PAINT = StepId("weld"), StepId("paint")
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def refuse(_records: Iterable[Address]) -> None:
    raise EditRefused(WHY)


@pytest.fixture
def viewer(desk: Desktop) -> Desktop:
    rename_step(desk.session.document, desk.session.map_id, PAINT, "Lacquer")
    desk.session.document.permits = refuse
    return desk


@pytest.fixture
def told(viewer: Desktop) -> list[str]:
    """What the window tells."""
    said: list[str] = []
    viewer.session.refused.connect(said.append)
    viewer.window.sheet.turned_down.connect(said.append)
    return said


@pytest.fixture(autouse=True)
def _nothing_is_written(viewer: Desktop) -> Iterable[None]:
    before = viewer.session.document.workbook
    yield
    assert viewer.session.document.workbook is before
    assert viewer.session.workbook is before


def pixel(desk: Desktop, record: str, part: Part = Part.BOX) -> QPoint:
    editor = desk.window.sheet.editor
    box = editor.sheet.box_of(record, part)
    assert box is not None
    return QPointF(*editor.viewport.to_pixels(box.centre)).toPoint()


def test_a_drag_is_refused_once_and_the_step_stays_where_it_is(
    viewer: Desktop, told: list[str]
) -> None:
    canvas, start = viewer.window.sheet.canvas, pixel(viewer, WELD)
    before = viewer.window.sheet.editor.picture.boxes[WELD]

    QTest.mousePress(canvas, LEFT, NONE, start)
    for tenth in range(1, 11):
        QTest.mouseMove(canvas, start + QPoint(8 * tenth, 8 * tenth))
    assert told == [WHY]
    assert viewer.window.sheet.editor.picture.boxes[WELD] == before
    QTest.mouseRelease(canvas, LEFT, NONE, start + QPoint(80, 80))

    assert viewer.window.sheet.editor.picture.boxes[WELD] == before
    assert set(told) == {WHY}


def test_no_field_opens_to_be_typed_into_for_nothing(viewer: Desktop, told: list[str]) -> None:
    viewer.select("Weld")
    viewer.run("step.rename")
    viewer.run("step.process_time")
    QTest.mouseDClick(viewer.window.sheet.canvas, LEFT, NONE, pixel(viewer, WELD))

    assert viewer.window.sheet.editor.typist.current is None
    assert set(told) == {WHY}


@pytest.mark.parametrize("action", ["step.add", "step.before", "step.beside", "step.note"])
def test_no_new_record_is_begun(viewer: Desktop, told: list[str], action: str) -> None:
    viewer.select("Weld")

    viewer.run(action)

    assert viewer.window.sheet.editor.typist.current is None
    assert viewer.window.sheet.editor.selection.ids == (WELD,)
    assert told == [WHY]


@pytest.mark.parametrize("action", ["edit.delete", "edit.cut", "edit.duplicate", "step.collapse"])
def test_what_is_chosen_stays_chosen_and_there(
    viewer: Desktop, told: list[str], action: str
) -> None:
    viewer.window.sheet.editor.select(WELD, PAINT)

    viewer.run(action)

    assert viewer.window.sheet.editor.selection.ids == (WELD, PAINT)
    assert told == [WHY]


def test_pasting_is_refused(viewer: Desktop, told: list[str]) -> None:
    viewer.select("Weld")
    viewer.run("edit.copy")

    viewer.run("edit.paste")

    assert told == [WHY]


def test_the_inspector_shows_again_what_is_kept(viewer: Desktop, told: list[str]) -> None:
    viewer.select("Weld")
    panel = viewer.window.inspector.step_panel
    field = panel.process_time.field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "10 h")

    viewer.window.sheet.focus()

    assert field.text().replace("\N{NO-BREAK SPACE}", " ") == "2 h"
    assert set(told) == {WHY}


def test_a_name_typed_in_the_inspector_is_taken_back(viewer: Desktop, told: list[str]) -> None:
    viewer.select("Weld")
    name = viewer.window.inspector.step_panel.name
    name.setFocus()
    name.selectAll()
    QTest.keyClicks(name, "Solder")

    viewer.window.sheet.focus()

    assert name.text() == "Weld"
    assert set(told) == {WHY}


def test_a_cell_of_the_table_shows_again_what_is_kept(viewer: Desktop, told: list[str]) -> None:
    viewer.run("view.table")
    model = viewer.window.table.grid.steps
    row = model.row_of(PAINT)
    assert row is not None
    column = next(at for at, each in enumerate(TABLE_FIELDS) if each.name == "wait_before")
    cell = model.index(row, column)

    model.setData(cell, "2 d")

    assert str(cell.data()).replace("\N{NO-BREAK SPACE}", " ") == "1 d"
    assert viewer.session.waiting == {}
    assert told == [WHY]


def test_undo_says_why_and_stays_possible(viewer: Desktop) -> None:
    report = viewer.session.undo()

    assert report is not None
    assert report.skipped == (WHY,)
    assert viewer.session.document.undo_name == "Rename step"


def test_an_earlier_version_is_not_restored(viewer: Desktop, told: list[str]) -> None:
    later = viewer.session.workbook
    earlier = Version.of(later.model_copy(update={"title": "Earlier"}))

    viewer.window.commands.history.restore(earlier)

    assert told == [WHY]
    assert viewer.session.workbook is later
