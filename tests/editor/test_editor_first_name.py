"""The first name typed on an empty map may be that of one of its ends."""

from __future__ import annotations

from tests.support.driver import MapDriver, driver_of_timed_three
from tests.support.maps import a_map
from vsmap.editor.input_events import Key


def test_the_first_name_typed_may_be_that_of_the_request() -> None:
    driver = MapDriver(a_map())

    driver.write("request").key(Key.TAB).write("Build").key(Key.TAB).write("Test")
    driver.key(Key.ENTER).write("Review").key(Key.ENTER).key(Key.ESCAPE)

    assert driver.drawn() == {
        "Request > Build",
        "Build > Test",
        "Build > Review",
        "Test > Delivered",
        "Review > Delivered",
    }


def test_who_begins_with_delivered_maps_backwards_from_it() -> None:
    driver = MapDriver(a_map())

    driver.write("Delivered").key(Key.BACKTAB).write("Ship").key(Key.BACKTAB).write("Pack")
    driver.editor.keep_typing()

    assert driver.drawn() == {"Request > Pack", "Pack > Ship", "Ship > Delivered"}


def test_a_click_elsewhere_also_takes_the_first_name_for_the_end() -> None:
    driver = MapDriver(a_map())

    driver.write("Request").click((10.0, 10.0)).key(Key.ESCAPE)

    assert not driver.stream.steps
    assert driver.document.undo_name is None


def test_on_a_map_with_steps_a_step_may_be_called_as_the_end() -> None:
    driver = driver_of_timed_three()

    driver.click("Pack").key(Key.TAB).write("Request").editor.keep_typing()

    assert "Request" in {step.name for step in driver.stream.steps.values()}
