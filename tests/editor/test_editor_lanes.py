"""Lanes: switching them on, dragging steps between them, naming them."""

from __future__ import annotations

import pytest

from tests.support.driver import MapDriver
from tests.support.maps import MapBuilder, a_map, slug
from vsmap.drawing.lane_tasks import lane_record
from vsmap.drawing.primitives import Part
from vsmap.editor.edits.lanes import move_to_lane, rename_lane, set_lanes
from vsmap.editor.edits.runs import collapse
from vsmap.editor.input_events import PointerPressed
from vsmap.editor.lane_commands import rename_lane as type_lane_name
from vsmap.editor.lane_labels import label_of
from vsmap.editor.tools.tool import ToolName
from vsmap.model.errors import EditRefused
from vsmap.model.placement import Point
from vsmap.model.value_stream import LanesBy


def in_lanes() -> MapBuilder:
    """Plan and Ship of Sales, Build of Dev, Check of nobody yet."""
    return (
        a_map()
        .with_step("Plan", role="Sales")
        .with_step("Build", role="Dev")
        .with_step("Check")
        .with_step("Ship", role="Sales", tool="Cart")
        .with_fields(lanes=LanesBy.ROLE)
    )


def middle_of(driver: MapDriver, lane: str) -> Point:
    """The pixel in the middle of a lane's label."""
    seen = label_of(driver.editor.picture, driver.editor.viewport, lane_record(lane))
    assert seen is not None, f"no lane {lane}"
    return seen.plate.centre


def test_lanes_come_in_the_order_in_which_the_stream_comes_to_them() -> None:
    driver = MapDriver(in_lanes())

    assert [lane.title for lane in driver.editor.picture.lanes] == ["Sales", "Dev", "No role yet"]


def test_switching_lanes_is_one_entry() -> None:
    driver = MapDriver(in_lanes())

    set_lanes(driver.document, driver.map_id, LanesBy.TOOL)

    assert driver.document.undo_name == "Show lanes by tool"
    assert [lane.title for lane in driver.editor.picture.lanes] == ["Cart", "No tool yet"]


def test_dragging_a_step_into_another_lane_gives_it_that_role() -> None:
    driver = MapDriver(in_lanes())
    goal = middle_of(driver, "Dev")

    driver.press("Ship").drag_to((driver.at.x, goal.y)).release()

    assert driver.step("Ship").role == "Dev"
    assert driver.step("Ship").position is None
    assert driver.document.undo_name == "Move to lane Dev"


def test_while_it_is_dragged_the_step_is_shown_in_its_new_lane() -> None:
    driver = MapDriver(in_lanes())
    goal = middle_of(driver, "Dev")

    driver.press("Ship").drag_to((driver.at.x, goal.y))

    assert driver.editor.sheet.stream.steps[slug("Ship")].role == "Dev"
    driver.editor.cancel()
    assert driver.editor.sheet.stream.steps[slug("Ship")].role == "Sales"


def test_dragging_inside_its_lane_only_moves_a_step() -> None:
    driver = MapDriver(in_lanes())
    start = driver.place("Ship")

    driver.press("Ship").drag_to((start.x + 60, start.y + 4)).release()

    assert driver.step("Ship").role == "Sales"
    assert driver.step("Ship").position is not None
    assert driver.document.undo_name == "Move"


def test_several_steps_come_into_a_lane_as_one_thing() -> None:
    driver = MapDriver(in_lanes())
    goal = middle_of(driver, "Dev")
    driver.editor.select(slug("Plan"), slug("Ship"))

    driver.press("Ship").drag_to((driver.at.x, goal.y)).release()

    assert [driver.step(name).role for name in ("Plan", "Ship")] == ["Dev", "Dev"]
    driver.document.undo()
    assert [driver.step(name).role for name in ("Plan", "Ship")] == ["Sales", "Sales"]


def test_a_box_of_several_steps_does_not_change_lanes() -> None:
    driver = MapDriver(in_lanes())
    run = collapse(driver.document, driver.map_id, (slug("Plan"), slug("Build")))

    with pytest.raises(EditRefused, match="may have several roles"):
        move_to_lane(driver.document, driver.map_id, (run,), "Ops")


def test_a_click_on_a_label_chooses_the_steps_of_its_lane() -> None:
    driver = MapDriver(in_lanes())

    driver.click(middle_of(driver, "Sales"))

    assert driver.chosen == ["Plan", "Ship"]


def test_a_double_click_on_a_label_renames_the_role_of_all_its_steps_as_one_thing() -> None:
    driver = MapDriver(in_lanes())
    at = middle_of(driver, "Sales")

    driver.click(at)
    driver.editor.handle(PointerPressed(at, clicks=2))
    typing = driver.editor.typist.current
    assert typing is not None
    assert (typing.field.part, typing.text) == (Part.LANE, "Sales")
    driver.rewrite("Front desk")
    driver.editor.keep_typing()

    assert [driver.step(name).role for name in ("Plan", "Ship")] == ["Front desk", "Front desk"]
    driver.document.undo()
    assert driver.step("Plan").role == "Sales"


def test_the_lane_of_steps_without_a_role_can_be_named() -> None:
    driver = MapDriver(in_lanes())
    driver.editor.select(slug("Check"))

    type_lane_name(driver.editor)
    driver.rewrite("QA")
    driver.editor.keep_typing()

    assert driver.step("Check").role == "QA"


def test_a_lane_keeps_a_name() -> None:
    driver = MapDriver(in_lanes())

    with pytest.raises(EditRefused, match="needs a name"):
        rename_lane(driver.document, driver.map_id, "Sales", "  ")


def test_labels_stay_at_the_left_edge_while_the_sheet_is_pushed() -> None:
    driver = MapDriver(in_lanes())
    driver.editor.view(driver.editor.viewport.at_zoom(2.0))

    driver.editor.pan(-900, 0)

    seen = label_of(driver.editor.picture, driver.editor.viewport, lane_record("Sales"))
    assert seen is not None
    assert seen.plate.x == 0


def test_a_note_stamped_on_a_label_stands_free_on_the_sheet() -> None:
    driver = MapDriver(in_lanes())
    driver.editor.take(ToolName.ADD_NOTE)
    driver.click(middle_of(driver, "Sales"))
    driver.write("Who?")
    driver.editor.keep_typing()

    (note,) = driver.stream.notes.values()
    assert note.on is None
