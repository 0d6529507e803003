"""Adding, inserting and describing steps: what happens to the flows and the waits beside them."""

from __future__ import annotations

import pytest

from tests.support.driver import MapDriver
from tests.support.maps import a_map
from vsmap.editor.edits import copying, flows, steps, times
from vsmap.model.errors import EditRefused
from vsmap.model.ids import DELIVERED, REQUEST, StepId
from vsmap.model.measures import Standing
from vsmap.model.notation import parse_count, parse_time
from vsmap.model.placement import Point
from vsmap.model.wording import exact_time


def test_the_first_step_is_connected_to_both_ends() -> None:
    driver = MapDriver(a_map())

    steps.add_step(driver.document, driver.map_id, name="Weld")

    assert driver.drawn() == {"Request > Weld", "Weld > Delivered"}
    assert not driver.flow("Weld", "Delivered").end_row


def test_a_step_after_another_takes_over_what_that_led_to() -> None:
    driver = MapDriver(a_map().with_step("Weld").with_step("Paint", wait="3 d"))

    steps.add_step(driver.document, driver.map_id, StepId("weld"), name="Grind")

    assert driver.drawn() == {
        "Request > Weld",
        "Weld > Grind",
        "Grind > Paint 3 d",
        "Paint > Delivered",
    }
    assert [step.name for step in driver.stream.steps.values()] == ["Weld", "Grind", "Paint"]


def test_a_step_before_the_end_keeps_the_wait_before_delivered() -> None:
    driver = MapDriver(a_map().with_step("Weld").delivered(wait="2 d"))

    steps.add_step_before(driver.document, driver.map_id, DELIVERED, name="Paint")

    assert driver.drawn() == {"Request > Weld", "Weld > Paint", "Paint > Delivered 2 d"}
    assert not driver.flow("Weld", "Paint").wait.is_known


def test_where_flows_join_they_join_in_the_step_before_with_their_own_waits() -> None:
    drawn = (
        a_map()
        .with_step("Weld")
        .with_step("Paint", after="Request")
        .with_flow("Weld", "Pack", wait="1 d")
        .with_step("Pack", after="Paint", wait="2 d")
    )
    driver = MapDriver(drawn)

    steps.add_step_before(driver.document, driver.map_id, StepId("pack"), name="Check")

    assert {"Weld > Check 1 d", "Paint > Check 2 d", "Check > Pack"} <= driver.drawn()


def test_a_step_beside_another_has_the_same_neighbours() -> None:
    driver = MapDriver(a_map().with_step("Build").with_step("Test").with_step("Ship"))

    steps.add_branch(driver.document, driver.map_id, StepId("test"), name="Review")

    assert {"Build > Review", "Review > Ship", "Build > Test", "Test > Ship"} <= driver.drawn()


def test_an_inserted_step_leaves_the_share_with_the_branch_and_the_wait_with_its_target() -> None:
    drawn = (
        a_map()
        .with_step("Check")
        .with_step("Ship", wait="1 d", share="80%")
        .with_flow("Check", "Delivered", share="20%")
    )
    driver = MapDriver(drawn)

    flow = driver.flow("Check", "Ship").id
    steps.insert_in_flow(driver.document, driver.map_id, flow, name="Pack")

    assert {"Check > Pack 0.8", "Pack > Ship 1 d"} <= driver.drawn()


def test_a_branch_off_the_end_of_the_stream_goes_on_with_it() -> None:
    driver = MapDriver(a_map().with_step("Weld"))

    place = Point(500, 200)
    steps.add_branch_off(
        driver.document, driver.map_id, StepId("weld"), name="Paint", position=place
    )

    assert driver.drawn() == {"Request > Weld", "Weld > Paint", "Paint > Delivered"}
    assert driver.step("Paint").position == place


def test_copies_are_numbered_and_keep_the_flows_among_them() -> None:
    driver = MapDriver(a_map().with_step("Weld").with_step("Paint", wait="3 d"))

    both = (StepId("weld"), StepId("paint"))
    copying.duplicate(driver.document, driver.map_id, both)

    assert "Weld 2 > Paint 2 3 d" in driver.drawn()


def test_each_edit_is_one_entry_of_undo() -> None:
    driver = MapDriver(a_map().with_step("Weld"))
    before = driver.stream

    steps.add_step(driver.document, driver.map_id, name="Paint")
    assert driver.document.undo_name == "Add step"
    driver.document.undo()

    assert driver.stream == before


def test_a_kept_lead_time_becomes_the_wait_when_process_time_comes() -> None:
    driver = MapDriver(a_map().with_step("Weld", lead_time="3 d"))

    times.set_process_time(driver.document, driver.map_id, StepId("weld"), parse_time("4 h"))

    assert exact_time(driver.flow("Request", "Weld").wait) == "2.5 d"
    assert not driver.step("Weld").lead_time.is_known


def test_lead_time_ranges_subtract_end_from_end() -> None:
    driver = MapDriver(a_map().with_step("Weld", process_time="~1-2 d"))

    times.set_lead_time(driver.document, driver.map_id, StepId("weld"), parse_time("3-6 d"))

    wait = driver.flow("Request", "Weld").wait
    assert exact_time(wait) == "~2 d - 4 d"
    assert wait.standing is Standing.GUESS


def test_a_lead_time_below_the_process_time_is_refused_and_nothing_changes() -> None:
    driver = MapDriver(a_map().with_step("Weld", process_time="2 d"))
    before = driver.stream

    with pytest.raises(EditRefused, match="below process time"):
        times.set_lead_time(driver.document, driver.map_id, StepId("weld"), parse_time("1 d"))

    assert driver.stream == before


def test_the_wait_before_a_step_is_that_of_every_flow_into_it() -> None:
    drawn = (
        a_map()
        .with_step("Weld")
        .with_step("Paint", after="Request")
        .with_step("Pack", after=["Weld", "Paint"])
    )
    driver = MapDriver(drawn)

    flows.set_wait_before(driver.document, driver.map_id, StepId("pack"), parse_time("3 d"))

    assert {"Weld > Pack 3 d", "Paint > Pack 3 d"} <= driver.drawn()


def test_a_wait_before_delivered_counts_as_soon_as_somebody_sets_it() -> None:
    driver = MapDriver(a_map().with_step("Weld"))

    flows.set_wait_before(driver.document, driver.map_id, DELIVERED, parse_time("?"))

    assert driver.flow("Weld", "Delivered").end_row


def test_a_step_nothing_leads_to_waits_at_request() -> None:
    driver = MapDriver(a_map().with_step("Weld").with_step("Loose", after=()))

    flows.set_wait_before(driver.document, driver.map_id, StepId("loose"), parse_time("1 d"))

    assert "Request > Loose 1 d" in driver.drawn()


def test_an_inventory_stands_in_place_of_the_wait() -> None:
    driver = MapDriver(a_map().with_step("Weld", wait="3 d"))

    flows.set_inventory_before(driver.document, driver.map_id, StepId("weld"), parse_count("7000"))

    flow = driver.flow("Request", "Weld")
    assert flow.inventory.likely == 7000
    assert not flow.wait.is_known


def test_renaming_a_step_gone_meanwhile_is_refused_with_a_remedy() -> None:
    driver = MapDriver(a_map().with_step("Weld"))

    with pytest.raises(EditRefused, match="choose a step"):
        steps.rename_step(driver.document, driver.map_id, REQUEST, "Start")
