"""Steps added next to one that a hand has put somewhere."""

from __future__ import annotations

from tests.support.driver import MapDriver
from tests.support.maps import a_map, slug
from vsmap.editor.commands import add_before, add_beside, add_next, tidy
from vsmap.editor.edits.placing import move
from vsmap.model.placement import Point


def with_build_put(x: float, y: float) -> MapDriver:
    """Plan, Build, Ship; Build put by hand and chosen."""
    driver = MapDriver(a_map().with_step("Plan").with_step("Build").with_step("Ship"))
    move(driver.document, driver.map_id, {slug("Build"): Point(x, y)})
    driver.editor.select(slug("Build"))
    return driver


def named(driver: MapDriver, name: str) -> Point:
    """Keep the new step under a name and tell where it stands."""
    driver.write(name)
    driver.editor.keep_typing()
    box = driver.editor.picture.boxes[driver.step(name).id]
    return Point(box.x, box.y)


def test_the_next_step_stands_right_of_a_hand_placed_one() -> None:
    driver = with_build_put(200, 400)

    add_next(driver.editor)

    assert named(driver, "Check") == (344, 400)


def test_a_step_before_stands_left_of_it() -> None:
    driver = with_build_put(400, 400)

    add_before(driver.editor)

    assert named(driver, "Check") == (256, 400)


def test_a_step_beside_stands_below_it() -> None:
    driver = with_build_put(200, 400)

    add_beside(driver.editor)

    assert named(driver, "Check") == (200, 550)


def test_where_another_stands_by_hand_the_new_one_stands_a_row_lower() -> None:
    driver = with_build_put(200, 400)
    move(driver.document, driver.map_id, {slug("Ship"): Point(350, 400)})

    add_next(driver.editor)

    assert named(driver, "Check") == (344, 550)


def test_next_to_steps_the_layout_places_the_layout_places_the_new_one() -> None:
    driver = with_build_put(200, 400)
    driver.editor.select(slug("Plan"))

    add_next(driver.editor)
    named(driver, "Check")

    assert driver.step("Check").position is None


def test_tidying_up_puts_all_back() -> None:
    driver = with_build_put(200, 400)
    add_next(driver.editor)
    named(driver, "Check")
    driver.editor.select()

    tidy(driver.editor)

    assert all(step.position is None for step in driver.stream.steps.values())
    assert len({box.y for box in driver.editor.picture.boxes.values()}) == 1
