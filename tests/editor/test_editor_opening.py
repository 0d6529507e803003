"""What is seen of a map at first: all of it, or its start where the names were too small."""

from __future__ import annotations

import pytest

from tests.support.driver import MapDriver
from tests.support.maps import MapBuilder, a_map
from vsmap.drawing.geometry import Box
from vsmap.drawing.zoom import names_from


def a_row(steps: int) -> MapBuilder:
    drawn = a_map()
    for number in range(steps):
        drawn = drawn.with_step(f"Step {number}", process_time="1 h", wait="1 d")
    return drawn


def opened(steps: int, width: float, height: float, scale: float = 1.0) -> MapDriver:
    """A row of steps, first seen in a window of that size with type so large."""
    driver = MapDriver(a_row(steps))
    editor = driver.editor
    editor.view(editor.viewport.resized(width, height).scaled_to(scale))
    editor.show_first()
    return driver


def sees(driver: MapDriver, box: Box) -> bool:
    return driver.editor.viewport.seen.covers(box)


def test_a_map_whose_names_can_be_read_is_seen_as_a_whole() -> None:
    driver = opened(6, 1400, 900)

    assert sees(driver, driver.editor.picture.bounds)
    assert not driver.editor.stands_at_start


@pytest.mark.parametrize(("width", "height"), [(900, 560), (1280, 312), (1500, 590)])
def test_where_names_were_too_small_the_start_is_shown_readable(
    width: float, height: float
) -> None:
    driver = opened(12, width, height, scale=2.0)

    first = driver.editor.picture.boxes[min(driver.editor.picture.boxes)]
    assert driver.editor.viewport.share >= names_from()
    assert sees(driver, first.grown(8, 40))
    assert not sees(driver, driver.editor.picture.bounds)
    assert driver.editor.stands_at_start


def test_a_very_large_map_is_seen_as_a_whole() -> None:
    driver = opened(120, 1280, 500)

    assert sees(driver, driver.editor.picture.bounds)


def test_the_start_is_left_by_whoever_moves_the_view_and_whole_maps_stay_a_command() -> None:
    driver = opened(12, 900, 560, scale=2.0)

    driver.editor.pan(-40, 0)
    has_left = not driver.editor.stands_at_start
    driver.editor.fit()

    assert has_left
    assert sees(driver, driver.editor.picture.bounds.grown(-1))


def test_a_map_without_steps_is_opened_as_it_is() -> None:
    driver = opened(0, 300, 200, scale=2.0)

    assert not driver.editor.stands_at_start
