"""What a pointer does: choosing, moving, connecting, adding; Escape leaves no trace."""

from __future__ import annotations

from tests.support.driver import CONTROL, SHIFT, MapDriver, driver_of_three
from tests.support.maps import a_map
from vsmap.drawing.primitives import Part
from vsmap.editor.edits import steps
from vsmap.editor.input_events import (
    Button,
    Key,
    KeyPressed,
    KeyReleased,
    Modifiers,
    PointerMoved,
    PointerPressed,
    PointerReleased,
    WheelTurned,
)
from vsmap.editor.notices import EditTurnedDown
from vsmap.editor.tools.tool import Cursor, ToolName
from vsmap.model.flows import FlowKind
from vsmap.model.ids import StepId
from vsmap.model.placement import Point

EMPTY = (700.0, 60.0)


def test_a_click_chooses_and_a_click_beside_chooses_nothing() -> None:
    driver = driver_of_three()

    driver.click("Paint")
    assert driver.chosen == ["Paint"]

    driver.click(EMPTY)
    assert driver.chosen == []


def test_shift_and_control_choose_one_more_and_one_less() -> None:
    driver = driver_of_three()

    driver.click("Paint").click("Pack", modifiers=SHIFT).click("Weld", modifiers=CONTROL)
    assert driver.chosen == ["Paint", "Pack", "Weld"]

    driver.click("Pack", modifiers=SHIFT)
    assert driver.chosen == ["Paint", "Weld"]


def test_a_drag_shows_the_move_and_writes_it_once_on_release() -> None:
    driver = driver_of_three()
    told: list[object] = []
    driver.document.subscribe(told.append)

    driver.press("Paint").drag_to((700, 700))
    assert driver.editor.state == "select.moving"
    assert driver.editor.picture.boxes[driver.step("Paint").id].y > 100
    assert told == []

    driver.release()
    assert driver.editor.state == "select.idle"
    assert len(told) == 1
    assert driver.document.undo_name == "Move"
    position = driver.step("Paint").position
    assert position is not None
    assert position.y > 100


def test_escape_takes_a_drag_back_without_a_trace() -> None:
    driver = driver_of_three()
    before, drawn = driver.stream, driver.editor.picture.boxes

    driver.press("Paint").drag_to((700, 700)).key(Key.ESCAPE)
    driver.release()

    assert driver.stream == before
    assert driver.editor.picture.boxes == drawn
    assert driver.document.undo_name is None


def test_all_that_is_chosen_moves_together() -> None:
    driver = driver_of_three()
    before = dict(driver.editor.picture.boxes)
    driver.click("Weld").click("Pack", modifiers=SHIFT)

    driver.press("Pack").drag_to((900, 700)).release()

    after = driver.editor.picture.boxes
    moved = [
        (round(after[step].x - before[step].x), round(after[step].y - before[step].y))
        for step in (StepId("weld"), StepId("pack"))
    ]
    assert moved[0] == moved[1] != (0, 0)


def test_a_dragged_step_snaps_to_the_row_of_another_and_shows_a_guide() -> None:
    driver = driver_of_three()
    paint = driver.place("Paint")

    driver.press("Pack").drag_to((paint.x + 300, paint.y + 4), Modifiers())
    moving = driver.editor.tool.state

    assert any(not guide.upright for guide in getattr(moving, "guides", ()))
    driver.release()
    assert driver.step("Pack").position is not None
    boxes = driver.editor.picture.boxes
    assert boxes[StepId("pack")].y == boxes[StepId("paint")].y


def test_anothers_change_in_the_middle_of_my_drag_does_not_break_it() -> None:
    driver = driver_of_three()
    driver.press("Paint").drag_to((700, 700))

    steps.rename_step(driver.document, driver.map_id, StepId("weld"), "Rivet")
    assert driver.editor.state == "select.moving"
    driver.release()

    assert driver.step("Rivet").name == "Rivet"
    assert driver.step("Paint").position is not None


def test_a_rubber_band_chooses_what_lies_wholly_inside() -> None:
    driver = driver_of_three()
    weld, paint = driver.place("Weld"), driver.place("Paint")

    driver.press((weld.x - 60, weld.y - 120)).drag_to((paint.x + 60, paint.y + 80))
    assert driver.editor.state == "select.rubber_band"
    driver.release()

    assert driver.chosen == ["Weld", "Paint"]


def test_dragging_from_the_rim_connects_to_the_step_it_ends_at() -> None:
    driver = driver_of_three()

    driver.press("Weld", rim=True).drag_to("Pack")
    assert driver.editor.state == "connect.choosing_target"
    driver.release()

    assert "Weld > Pack" in driver.drawn()
    assert driver.editor.state == "select.idle"


def test_dragging_back_up_the_stream_draws_rework() -> None:
    driver = driver_of_three()

    driver.press("Pack", rim=True).drag_to("Weld").release()

    assert driver.flow("Pack", "Weld").kind is FlowKind.REWORK


def test_dropping_a_flow_on_empty_space_adds_the_step_there() -> None:
    driver = driver_of_three()

    driver.press("Pack", rim=True).drag_to((1200, 700)).release().write("Ship")
    driver.editor.keep_typing()

    assert {"Pack > Ship", "Ship > Delivered"} <= driver.drawn()


def test_escape_lets_go_of_a_flow_that_is_being_drawn() -> None:
    driver = driver_of_three()
    before = driver.stream

    driver.press("Weld", rim=True).drag_to("Pack").key(Key.ESCAPE)
    driver.release()

    assert driver.stream == before
    assert driver.editor.state == "select.idle"


def test_the_connect_tool_also_goes_by_two_clicks() -> None:
    driver = driver_of_three()
    driver.editor.take(ToolName.CONNECT)

    driver.click("Weld")
    assert driver.editor.state == "connect.choosing_target"
    driver.click("Pack")

    assert "Weld > Pack" in driver.drawn()
    assert driver.editor.state == "connect.choosing_source"


def test_a_refused_connection_is_said_and_changes_nothing() -> None:
    driver = driver_of_three()
    driver.editor.take(ToolName.CONNECT)
    before = driver.stream

    driver.press("Weld").drag_to("Request").release()

    assert driver.stream == before
    assert any(isinstance(notice, EditTurnedDown) for notice in driver.heard)


def test_the_end_of_a_flow_can_be_led_to_another_step() -> None:
    drawn = a_map().with_step("Weld").with_step("Paint", wait="2 d").with_step("Pack")
    driver = MapDriver(drawn)
    line = driver.editor.picture.flow_lines[driver.flow("Weld", "Paint").id]
    near_target = driver.editor.viewport.to_pixels(Point(line[-1].x - 12, line[-1].y))

    driver.press(near_target).drag_to("Pack")
    assert driver.editor.state == "connect.rerouting"
    driver.release()

    assert "Weld > Pack 2 d" in driver.drawn()


def test_the_step_stamp_on_a_flow_inserts_the_step() -> None:
    driver = driver_of_three()
    line = driver.editor.picture.flow_lines[driver.flow("Weld", "Paint").id]
    middle = Point((line[0].x + line[-1].x) / 2, line[0].y)
    driver.editor.take(ToolName.ADD_STEP)

    driver.click(driver.editor.viewport.to_pixels(middle)).write("Grind")
    driver.editor.keep_typing()

    assert {"Weld > Grind", "Grind > Paint"} <= driver.drawn()


def test_a_loose_step_dropped_on_a_flow_is_inserted() -> None:
    driver = driver_of_three()
    steps.add_loose_step(driver.document, driver.map_id, name="Grind", position=Point(200, 300))
    line = driver.editor.picture.flow_lines[driver.flow("Weld", "Paint").id]
    middle = Point((line[0].x + line[-1].x) / 2, line[0].y)

    driver.press("Grind").drag_to(driver.editor.viewport.to_pixels(middle)).release()

    assert {"Weld > Grind", "Grind > Paint"} <= driver.drawn()


def test_a_double_click_on_nothing_adds_a_step_and_on_a_step_renames_it() -> None:
    driver = driver_of_three()

    driver.double_click(EMPTY).write("Loose")
    driver.editor.keep_typing()
    assert driver.step("Loose").position is not None

    driver.double_click("Weld")
    assert driver.editor.typist.current is not None
    assert driver.editor.typist.current.field.part is Part.NAME


def test_a_note_is_written_where_it_was_pressed() -> None:
    driver = driver_of_three()
    driver.editor.take(ToolName.ADD_NOTE)

    driver.click("Paint").write("Only on Tuesdays")
    driver.editor.keep_typing()

    note = next(iter(driver.stream.notes.values()))
    assert (note.text, note.on) == ("Only on Tuesdays", "paint")


def test_the_pointer_says_what_a_press_would_do() -> None:
    driver = driver_of_three()
    shapes = {}
    for name, at in {
        "box": driver.place("Paint"),
        "rim": driver.place("Paint", rim=True),
        "number": driver.place("Paint", Part.PROCESS_TIME),
        "nothing": Point(*EMPTY),
    }.items():
        driver.editor.handle(PointerMoved(at))
        shapes[name] = driver.editor.cursor

    assert shapes == {
        "box": Cursor.MOVE,
        "rim": Cursor.CROSS,
        "number": Cursor.TEXT,
        "nothing": Cursor.ARROW,
    }


def test_the_wheel_scrolls_and_with_control_zooms_about_the_pointer() -> None:
    driver = driver_of_three()
    view = driver.editor.viewport
    at = driver.place("Pack")

    driver.editor.handle(WheelTurned(at, 0, -60))
    assert driver.editor.viewport.zoom == view.zoom
    assert driver.editor.viewport.corner.y > view.corner.y

    kept = driver.editor.viewport.to_sheet(at)
    driver.editor.handle(WheelTurned(at, 0, 240, CONTROL))
    assert driver.editor.viewport.zoom > view.zoom
    assert abs(driver.editor.viewport.to_sheet(at).x - kept.x) < 1e-6


def test_the_middle_button_and_space_push_the_sheet_whatever_the_tool() -> None:
    driver = driver_of_three()
    driver.editor.take(ToolName.CONNECT)
    start = driver.editor.viewport.to_pixels(Point(0, 0))

    driver.editor.handle(PointerPressed(Point(100, 100), Button.MIDDLE))
    driver.editor.handle(PointerMoved(Point(140, 120)))
    driver.editor.handle(PointerReleased(Point(140, 120), Button.MIDDLE))
    driver.editor.handle(KeyPressed(Key.SPACE))
    driver.press((100, 100)).drag_to((110, 110)).release()
    driver.editor.handle(KeyReleased(Key.SPACE))

    end = driver.editor.viewport.to_pixels(Point(0, 0))
    assert (round(end.x - start.x), round(end.y - start.y)) == (50, 30)
    assert driver.editor.tool.name is ToolName.CONNECT


def test_what_another_deletes_is_no_longer_chosen() -> None:
    driver = driver_of_three()
    driver.click("Paint")

    with driver.document.edit("Delete") as edit:
        edit.remove(driver.map_id, "paint")

    assert driver.chosen == []


def test_a_click_on_an_empty_map_asks_for_the_first_step() -> None:
    driver = MapDriver(a_map())

    driver.click(EMPTY).write("Weld")
    driver.editor.keep_typing()

    assert driver.drawn() == {"Request > Weld", "Weld > Delivered"}
