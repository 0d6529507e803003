"""The sheet as screen readers see it: names, figures, places and actions of every record."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support.driver import MapDriver
from tests.support.maps import MapBuilder, a_map
from vsmap.canvas.accessibility import RENAME, TYPE_TIME, TYPE_WAIT, AccessibleMap, AccessibleRecord
from vsmap.canvas.view import MapCanvas
from vsmap.drawing.primitives import Part
from vsmap.drawing.theme import LIGHT
from vsmap.editor.edits.deletion import delete
from vsmap.editor.edits.times import set_process_time
from vsmap.model.ids import StepId
from vsmap.model.notation import parse_time

Open = Callable[[MapBuilder], tuple[MapDriver, MapCanvas]]


def three_steps() -> MapBuilder:
    return (
        a_map("Current state")
        .with_step("Weld", process_time="2 h", wait="0", role="Shop")
        .with_step("Paint", process_time="~4 h", wait="1 d", pca="90%")
        .with_step("Pack", wait="3 d")
    )


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    def open_map(drawn: MapBuilder) -> tuple[MapDriver, MapCanvas]:
        driver = MapDriver(drawn)
        canvas = MapCanvas(driver.editor, LIGHT)
        qtbot.addWidget(canvas)
        canvas.resize(1200, 700)
        canvas.show()
        return driver, canvas

    return open_map


def of(canvas: MapCanvas) -> AccessibleMap:
    found = QAccessible.queryAccessibleInterface(canvas)
    assert isinstance(found, AccessibleMap)
    return found


def children(canvas: MapCanvas) -> list[AccessibleRecord]:
    sheet = of(canvas)
    found = [sheet.child(index) for index in range(sheet.childCount())]
    assert all(isinstance(child, AccessibleRecord) for child in found)
    return [child for child in found if isinstance(child, AccessibleRecord)]


def name(part: QAccessibleInterface) -> str:
    return part.text(QAccessible.Text.Name)


def description(part: QAccessibleInterface) -> str:
    return part.text(QAccessible.Text.Description)


def child(canvas: MapCanvas, begins: str) -> AccessibleRecord:
    return next(part for part in children(canvas) if name(part).startswith(begins))


def edit_of(canvas: MapCanvas) -> QWidget:
    field = canvas.typing_layer.field
    assert field is not None
    edit = field.focusProxy()
    assert edit is not None
    return edit


def test_records_are_children_in_reading_order_each_step_after_the_flow_into_it(
    opened: Open,
) -> None:
    _, canvas = opened(three_steps())

    assert [name(part) for part in children(canvas)] == [
        "Request, where the stream begins",
        "from Request to Weld, no wait",
        "Weld, step 1 of 3",
        "from Weld to Paint, waits 1 working day",
        "Paint, step 2 of 3",
        "from Paint to Pack, waits 3 working days",
        "Pack, step 3 of 3",
        "from Pack to Delivered, no wait",
        "Delivered, where the stream ends",
    ]


def test_a_step_tells_its_figures(opened: Open) -> None:
    _, canvas = opened(three_steps())

    assert description(child(canvas, "Paint")) == (
        "Process time 4 working hours, a guess. Wait before 1 working day. "
        "90\u00a0% complete and accurate."
    )
    assert "Process time not known yet." in description(child(canvas, "Pack"))
    assert "Role Shop." in description(child(canvas, "Weld"))


def test_a_note_tells_on_what_it_stands(opened: Open) -> None:
    _, canvas = opened(three_steps().with_note("Ask the shop", on="Weld"))

    note = child(canvas, "Note")

    assert (name(note), description(note)) == ("Note: Ask the shop", "on Weld.")


def test_the_sheet_tells_the_map_and_how_many_steps_it_has(opened: Open) -> None:
    _, canvas = opened(three_steps())

    assert name(of(canvas)) == "Map Current state"
    assert description(of(canvas)) == "3 steps."


def test_a_place_on_the_screen_follows_zoom_and_pan(opened: Open) -> None:
    driver, canvas = opened(three_steps())
    before = child(canvas, "Weld").rect()

    driver.editor.view(driver.editor.viewport.zoomed(0.5).panned(40, 0))
    after = child(canvas, "Weld").rect()

    assert after.width() == pytest.approx(before.width() / 2, abs=2)
    box = driver.editor.viewport.box_to_pixels(driver.editor.sheet.picture.boxes[_id(driver)])
    corner = canvas.mapToGlobal(QPoint(round(box.x), round(box.y)))
    assert (after.topLeft() - corner).manhattanLength() <= 2


def test_what_lies_at_a_place_of_the_screen_is_found(opened: Open) -> None:
    _, canvas = opened(three_steps())
    paint = child(canvas, "Paint")

    middle = paint.rect().center()
    found = of(canvas).childAt(middle.x(), middle.y())

    assert found is paint
    assert of(canvas).childAt(canvas.mapToGlobal(QPoint(2, 2)).x(), 2) is None


def test_pressing_chooses_and_says_so(opened: Open) -> None:
    driver, canvas = opened(three_steps())

    child(canvas, "Paint").doAction("Press")

    assert driver.chosen == ["Paint"]
    assert child(canvas, "Paint").state().selected
    assert not child(canvas, "Weld").state().selected


@pytest.mark.parametrize(
    ("action", "part"),
    [(RENAME, Part.NAME), (TYPE_TIME, Part.PROCESS_TIME), (TYPE_WAIT, Part.WAIT)],
)
def test_an_action_opens_its_field_under_its_own_name(
    opened: Open, action: str, part: Part
) -> None:
    driver, canvas = opened(three_steps())

    child(canvas, "Paint").doAction(action)

    typing = driver.editor.typist.current
    assert typing is not None
    assert typing.field.part is part
    assert edit_of(canvas).accessibleName() in (
        "Name of Paint",
        "Process time of Paint",
        "Wait from Weld to Paint",
    )


def test_every_action_of_a_step_has_a_key_or_is_plain_choosing(opened: Open) -> None:
    _, canvas = opened(three_steps())
    step = child(canvas, "Weld")

    keys = {action: step.keyBindingsForAction(action) for action in step.actionNames()}

    assert keys == {
        "Press": [],
        "SetFocus": [],
        RENAME: ["F2"],
        TYPE_TIME: ["P"],
        TYPE_WAIT: ["W"],
    }


def test_a_field_says_how_its_text_was_read_and_why_not(opened: Open) -> None:
    driver, canvas = opened(three_steps())
    child(canvas, "Weld").doAction(TYPE_TIME)
    edit = edit_of(canvas)

    driver.rewrite("3 d")
    understood = edit.accessibleDescription()
    driver.rewrite("soonish")

    assert understood == "3 working days"
    assert "\u201csoonish\u201d is not a duration" in edit.accessibleDescription()


def test_an_edit_is_read_at_once(opened: Open) -> None:
    driver, canvas = opened(three_steps())
    weld = child(canvas, "Weld")

    set_process_time(driver.document, driver.map_id, _id(driver), parse_time("3 d"))

    assert "Process time 3 working days." in description(weld)


def test_a_deleted_step_is_gone_for_readers_too(opened: Open) -> None:
    driver, canvas = opened(three_steps())
    weld = child(canvas, "Weld")

    delete(driver.document, driver.map_id, (_id(driver),))

    assert not weld.isValid()
    assert name(weld) == ""
    assert weld.rect() == QRect()
    assert [name(p) for p in children(canvas) if "step" in name(p)] == [
        "Paint, step 1 of 2",
        "Pack, step 2 of 2",
    ]


def test_a_record_out_of_view_says_so(opened: Open) -> None:
    driver, canvas = opened(three_steps())

    driver.editor.pan(5000, 0)

    assert child(canvas, "Weld").state().offscreen


def test_a_closed_canvas_leaves_no_records_behind(opened: Open) -> None:
    _, canvas = opened(three_steps())
    weld = child(canvas, "Weld")
    known = QAccessible.uniqueId(weld)

    canvas.close_editor()

    assert QAccessible.accessibleInterface(known) is None


def _id(driver: MapDriver) -> StepId:
    return driver.step("Weld").id
