"""What a drag does beyond moving: copies, drops into flows, the edge, second buttons."""

from __future__ import annotations

import pytest

from tests.support.driver import ALT, CONTROL, SHIFT, MapDriver, driver_of_three
from tests.support.maps import a_map
from vsmap.drawing.geometry import Box
from vsmap.drawing.primitives import Part
from vsmap.editor.edits import steps
from vsmap.editor.input_events import (
    NO_MODIFIERS,
    Button,
    Key,
    KeyPressed,
    KeyReleased,
    ModifiersChanged,
    PointerMoved,
    PointerPressed,
    PointerReleased,
    WheelTurned,
)
from vsmap.editor.notices import EditTurnedDown
from vsmap.editor.tools.moving import Moving
from vsmap.editor.tools.tool import ToolName
from vsmap.model.ids import FlowId, StepId
from vsmap.model.placement import Point

EMPTY = (700.0, 60.0)


def moving(driver: MapDriver) -> Moving:
    state = driver.editor.tool.state
    assert isinstance(state, Moving)
    return state


def box_of(driver: MapDriver, step: str) -> Box:
    return driver.editor.picture.boxes[StepId(step)]


def test_alt_leaves_the_step_and_drags_a_copy() -> None:
    driver = driver_of_three()
    before = box_of(driver, "paint")

    driver.press("Paint").drag_to((700, 700), ALT).release()

    copy = driver.step("Paint 2")
    assert box_of(driver, "paint") == before
    assert copy.position is not None
    assert driver.chosen == ["Paint 2"]
    assert driver.document.undo_name == "Duplicate"


def test_alt_pressed_in_the_middle_of_a_drag_counts_at_once() -> None:
    driver = driver_of_three()
    driver.press("Paint").drag_to((700, 700))
    assert len(driver.editor.sheet.stream.steps) == 3

    driver.editor.handle(ModifiersChanged(ALT))
    assert len(driver.editor.sheet.stream.steps) == 4
    driver.editor.handle(ModifiersChanged(NO_MODIFIERS))

    assert len(driver.editor.sheet.stream.steps) == 3
    driver.key(Key.ESCAPE).release()
    assert driver.document.undo_name is None


def test_copies_of_several_keep_the_flows_among_them() -> None:
    driver = driver_of_three()
    driver.click("Weld").click("Paint", modifiers=SHIFT)

    driver.press("Paint").drag_to((700, 700), ALT).release()

    assert "Weld 2 > Paint 2" in driver.drawn()


def test_shift_keeps_a_drag_level() -> None:
    driver = driver_of_three()
    before = box_of(driver, "pack")
    at = driver.place("Pack")

    driver.press("Pack").drag_to((at.x + 60, at.y + 25), SHIFT).release()

    after = box_of(driver, "pack")
    assert after.y == before.y
    assert after.x > before.x


def test_a_number_is_no_obstacle_to_dragging_its_step() -> None:
    driver = driver_of_three()

    driver.press("Paint", Part.PROCESS_TIME).drag_to((700, 700)).release()

    assert driver.step("Paint").position is not None
    assert driver.editor.typist.current is None


def test_a_loose_step_lights_the_flow_it_would_be_dropped_into() -> None:
    driver = driver_of_three()
    steps.add_loose_step(driver.document, driver.map_id, name="Grind", position=Point(200, 300))
    flow = driver.flow("Weld", "Paint").id

    driver.press("Grind").drag_to(driver.middle_of(flow))

    assert moving(driver).onto == flow
    driver.key(Key.ESCAPE).release()
    assert driver.flow("Weld", "Paint").id == flow


def test_a_connected_step_passes_over_flows_unless_control_is_held() -> None:
    driver = driver_of_three()
    flow = driver.flow("Request", "Weld").id

    driver.press("Pack").drag_to(driver.middle_of(flow), NO_MODIFIERS)
    passed = moving(driver).onto
    driver.editor.handle(ModifiersChanged(CONTROL))

    assert (passed, moving(driver).onto) == (None, flow)


def test_with_control_a_step_moves_into_another_flow_and_its_old_place_closes() -> None:
    drawn = a_map().with_step("Weld", wait="1 d").with_step("Paint", wait="2 d")
    driver = MapDriver(drawn.with_step("Pack", wait="3 d"))

    driver.press("Pack").drag_to(driver.middle_of(driver.flow("Request", "Weld").id), CONTROL)
    driver.release()

    assert driver.drawn() == {
        "Request > Pack",
        "Pack > Weld 1 d",
        "Weld > Paint 2 d",
        "Paint > Delivered",
    }
    assert driver.document.undo_name == "Move into flow"
    driver.document.undo()
    assert "Paint > Pack 3 d" in driver.drawn()


@pytest.mark.parametrize(
    ("into", "is_kept"), [(("Pack", "Delivered"), True), (("Request", "Weld"), False)]
)
def test_rework_of_a_step_moved_into_another_flow_stays_where_it_still_leads_back(
    into: tuple[str, str], *, is_kept: bool
) -> None:
    drawn = a_map().with_step("Weld").with_step("Paint").with_step("Pack")
    driver = MapDriver(drawn.with_rework("Paint", "Weld", share="0.1"))

    driver.press("Paint").drag_to(driver.middle_of(driver.flow(*into).id), CONTROL).release()

    assert driver.document.undo_name == "Move into flow"
    assert (FlowId("paint-weld") in driver.stream.flows) is is_kept
    driver.document.undo()
    assert FlowId("paint-weld") in driver.stream.flows


def test_a_second_button_takes_a_drag_back() -> None:
    driver = driver_of_three()
    before = driver.stream

    driver.press("Paint").drag_to((700, 700))
    driver.editor.handle(PointerPressed(Point(700, 700), Button.RIGHT))
    driver.editor.handle(PointerReleased(Point(700, 700), Button.RIGHT))
    driver.release()

    assert driver.stream == before
    assert driver.document.undo_name is None
    assert driver.editor.state == "select.idle"


def test_a_right_press_beside_everything_chooses_nothing() -> None:
    driver = driver_of_three()
    driver.click("Paint")

    driver.editor.handle(PointerPressed(Point(*EMPTY), Button.RIGHT))

    assert driver.chosen == []


def test_a_right_press_lets_go_of_a_line_that_goes_by_clicks() -> None:
    driver = driver_of_three()
    driver.editor.take(ToolName.CONNECT)
    driver.click("Weld")

    driver.editor.handle(PointerPressed(Point(*EMPTY), Button.RIGHT))

    assert driver.editor.state == "connect.choosing_source"


@pytest.mark.parametrize("begin", ["drag", "wire", "band", "reroute", "pan"])
def test_whatever_is_going_on_is_let_go_when_the_window_loses_the_keys(begin: str) -> None:
    driver = driver_of_three()
    driver.click("Pack")
    before, chosen = driver.stream, driver.editor.selection
    match begin:
        case "drag":
            driver.press("Pack").drag_to((700, 700))
        case "wire":
            driver.press("Pack", rim=True).drag_to("Weld")
        case "band":
            driver.press((5, 5)).drag_to((1300, 890))
        case "reroute":
            driver.press(driver.middle_of(driver.flow("Weld", "Paint").id)).drag_to("Pack")
            chosen = driver.editor.selection
        case _:
            driver.editor.handle(PointerPressed(Point(5, 5), Button.MIDDLE))
    assert driver.editor.is_busy

    assert driver.editor.let_go()

    driver.release()
    assert not driver.editor.is_busy
    assert (driver.stream, driver.editor.selection) == (before, chosen)
    assert driver.document.undo_name is None


def test_space_in_the_middle_of_a_drag_does_not_take_it_away() -> None:
    driver = driver_of_three()

    driver.press("Paint").drag_to((700, 600))
    driver.editor.handle(KeyPressed(Key.SPACE, " "))
    driver.drag_to((700, 700)).release()
    driver.editor.handle(KeyReleased(Key.SPACE))

    assert driver.document.undo_name == "Move"
    assert driver.editor.state == "select.idle"


def test_keys_wait_until_a_drag_is_over() -> None:
    driver = driver_of_three()

    driver.press("Paint").drag_to((700, 700)).key(Key.DELETE).key(Key.TAB).release()

    assert len(driver.stream.steps) == 3
    assert driver.document.undo_name == "Move"


def test_the_sheet_moves_on_while_something_is_dragged_at_its_edge() -> None:
    driver = driver_of_three()
    driver.press("Pack").drag_to((1395, 450))
    before = driver.editor.viewport.corner
    shown = moving(driver).by

    pushed = driver.editor.push_at_edge()

    assert pushed
    assert driver.editor.viewport.corner.x > before.x
    assert moving(driver).by.x > shown.x


def test_the_sheet_stays_while_nothing_is_dragged_or_it_is_dragged_inside() -> None:
    driver = driver_of_three()
    driver.editor.handle(PointerMoved(Point(1399, 450)))
    resting = driver.editor.push_at_edge()

    driver.press("Pack").drag_to((700, 450))

    assert (resting, driver.editor.push_at_edge()) == (False, False)


def test_what_is_dragged_stays_under_the_pointer_when_the_wheel_turns() -> None:
    driver = driver_of_three()
    driver.press("Pack").drag_to((900, 450))
    before = moving(driver).by

    driver.editor.handle(WheelTurned(Point(900, 450), 0, -80))

    zoom = driver.editor.viewport.zoom
    assert moving(driver).by.y == pytest.approx(before.y + 80 / zoom)


def test_enter_after_dropping_a_wire_just_keeps_the_name_and_tab_goes_on() -> None:
    driver = driver_of_three()

    driver.press("Pack", rim=True).drag_to((1200, 700)).release().write("Ship").key(Key.ENTER)
    assert driver.editor.typist.current is None
    driver.press("Ship", rim=True).drag_to((1200, 800)).release().write("Bill").key(Key.TAB)

    typing = driver.editor.typist.current
    assert typing is not None
    assert typing.is_new
    assert {"Pack > Ship", "Ship > Bill"} <= driver.drawn()


def test_a_wire_whose_step_another_deletes_meanwhile_adds_nothing() -> None:
    driver = driver_of_three()
    driver.press("Pack", rim=True).drag_to((1200, 700))

    with driver.document.edit("Delete") as edit:
        edit.remove(driver.map_id, "pack")
    driver.release()

    assert driver.editor.typist.current is None
    assert driver.editor.state == "select.idle"
    assert any(isinstance(notice, EditTurnedDown) for notice in driver.heard)


def test_escape_in_a_rubber_band_brings_back_what_was_chosen_before() -> None:
    driver = driver_of_three()
    driver.click("Pack")

    driver.press((5, 5)).drag_to((1390, 890))
    during = len(driver.editor.selection.ids)
    driver.key(Key.ESCAPE).release()

    assert during > 1
    assert driver.chosen == ["Pack"]


def test_a_flow_is_drawn_from_the_right_of_request_and_the_end_moved_by_its_middle() -> None:
    driver = driver_of_three()
    end = driver.editor.sheet.frames[StepId("request")]

    right = driver.editor.viewport.to_pixels(Point(end.right + 1, end.centre.y))
    driver.press(right).drag_to("Pack").release()
    connected = "Request > Pack" in driver.drawn()
    driver.press("Request").drag_to((80, 700)).release()

    assert connected
    assert driver.stream.request.position is not None


@pytest.mark.parametrize("moves", ["source", "target"])
def test_a_flow_is_led_elsewhere_by_the_handle_near_its_end(moves: str) -> None:
    driver = driver_of_three()
    line = driver.editor.picture.flow_lines[driver.flow("Weld", "Paint").id]
    start, end = (driver.editor.viewport.to_pixels(at) for at in (line[0], line[-1]))
    at = (start.x + 14, start.y) if moves == "source" else (end.x - 14, end.y)

    driver.press(at)
    driver.drag_to("Request" if moves == "source" else "Pack").release()

    assert ("Request > Paint" if moves == "source" else "Weld > Pack") in driver.drawn()
    assert driver.document.undo_name == "Reroute flow"
