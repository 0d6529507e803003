"""Connecting, rerouting and deleting: which arrows are drawn and how a stream closes."""

from __future__ import annotations

import pytest

from tests.support.driver import MapDriver
from tests.support.maps import a_map
from vsmap.editor.edits import deletion, flows
from vsmap.model.errors import EditRefused
from vsmap.model.flows import FlowKind
from vsmap.model.ids import DELIVERED, REQUEST, StepId
from vsmap.model.notation import parse_share

WELD, PAINT, PACK, CHECK = (StepId(name) for name in ("weld", "paint", "pack", "check"))


def chain() -> MapDriver:
    return MapDriver(
        a_map()
        .with_step("Weld", wait="1 d")
        .with_step("Paint", wait="2 d")
        .with_step("Pack", wait="3 d")
    )


def branches(*, shares: tuple[str, str] = ("?", "?")) -> MapDriver:
    first, second = shares
    return MapDriver(
        a_map()
        .with_step("Weld")
        .with_step("Paint", share=first)
        .with_step("Check", after="Weld", share=second)
        .with_step("Pack", after=["Paint", "Check"], wait="1 d")
    )


def test_an_arrow_back_up_the_stream_is_rework() -> None:
    driver = chain()

    flows.connect(driver.document, driver.map_id, PACK, WELD)

    assert driver.flow("Pack", "Weld").kind is FlowKind.REWORK


def test_connecting_twice_draws_one_flow() -> None:
    driver = chain()

    first = flows.connect(driver.document, driver.map_id, WELD, PACK)
    second = flows.connect(driver.document, driver.map_id, WELD, PACK)

    assert first == second


@pytest.mark.parametrize(
    ("source", "target"), [(WELD, WELD), (DELIVERED, WELD), (WELD, REQUEST), (REQUEST, REQUEST)]
)
def test_an_arrow_no_item_can_take_is_refused(source: StepId, target: StepId) -> None:
    driver = chain()
    before = driver.stream

    with pytest.raises(EditRefused):
        flows.connect(driver.document, driver.map_id, source, target, FlowKind.FORWARD)

    assert driver.stream == before


def test_information_may_travel_from_the_customer_to_a_step() -> None:
    driver = chain()

    flows.connect(driver.document, driver.map_id, DELIVERED, WELD, FlowKind.INFORMATION)

    assert driver.flow("Delivered", "Weld").kind is FlowKind.INFORMATION


def test_rerouting_keeps_the_numbers_of_a_flow() -> None:
    driver = chain()

    flow = driver.flow("Weld", "Paint").id
    flows.reconnect(driver.document, driver.map_id, flow, target=PACK)

    assert "Weld > Pack 2 d" in driver.drawn()


def test_a_flow_led_away_from_delivered_has_a_wait_nobody_was_asked_for() -> None:
    driver = MapDriver(a_map().with_step("Weld").with_step("Paint", after="Request"))

    flow = driver.flow("Paint", "Delivered").id
    flows.reconnect(driver.document, driver.map_id, flow, target=WELD)

    assert "Paint > Weld" in driver.drawn()
    assert not driver.stream.flows[flow].wait.is_known


def test_rerouting_onto_a_flow_that_is_there_is_refused() -> None:
    driver = chain()

    flow = driver.flow("Paint", "Pack").id
    with pytest.raises(EditRefused, match="Weld to Paint is already connected"):
        flows.reconnect(driver.document, driver.map_id, flow, source=WELD, target=PAINT)


def test_setting_rework_replaces_what_was_drawn() -> None:
    driver = chain()
    share = parse_share("30%")
    flows.set_rework(driver.document, driver.map_id, PACK, WELD)

    flows.set_rework(driver.document, driver.map_id, PACK, PAINT, share)

    reworks = driver.stream.flows_from(PACK, FlowKind.REWORK)
    assert [(flow.target, flow.share) for flow in reworks] == [(PAINT, share)]


def test_deleting_a_step_of_a_chain_joins_its_neighbours() -> None:
    driver = chain()

    deletion.delete(driver.document, driver.map_id, (PAINT,))

    assert driver.drawn() == {"Request > Weld 1 d", "Weld > Pack 3 d", "Pack > Delivered"}


def test_deleting_several_steps_in_a_row_joins_what_is_left() -> None:
    driver = chain()

    deletion.delete(driver.document, driver.map_id, (WELD, PAINT))

    assert driver.drawn() == {"Request > Pack 3 d", "Pack > Delivered"}


def test_deleting_the_only_step_leaves_an_empty_map() -> None:
    driver = MapDriver(a_map().with_step("Weld"))

    deletion.delete(driver.document, driver.map_id, (WELD,))

    assert driver.drawn() == set()


def test_deleting_a_parallel_branch_leaves_no_detour() -> None:
    driver = branches()

    deletion.delete(driver.document, driver.map_id, (CHECK,))

    assert driver.drawn() == {
        "Request > Weld",
        "Weld > Paint",
        "Paint > Pack 1 d",
        "Pack > Delivered",
    }


def test_deleting_a_branch_of_a_choice_lets_its_share_go_straight_on() -> None:
    driver = branches(shares=("70%", "30%"))

    deletion.delete(driver.document, driver.map_id, (CHECK,))

    assert {"Weld > Paint 0.7", "Weld > Pack 1 d 0.3"} <= driver.drawn()


def test_deleting_where_a_stream_splits_hands_the_branches_to_the_step_before() -> None:
    drawn = a_map().with_step("Order").with_step("Weld")
    drawn = (
        drawn.with_step("Paint").with_step("Check", after="Weld").with_flow("Paint", "Delivered")
    )
    driver = MapDriver(drawn)

    deletion.delete(driver.document, driver.map_id, (WELD,))

    assert {"Order > Paint", "Order > Check"} <= driver.drawn()


def test_undo_of_a_deletion_brings_all_back() -> None:
    driver = branches(shares=("70%", "30%"))
    before = driver.drawn()

    deletion.delete(driver.document, driver.map_id, (CHECK, PAINT))
    driver.document.undo()

    assert driver.drawn() == before


def test_the_ends_stay() -> None:
    driver = chain()

    with pytest.raises(EditRefused, match="keeps its two ends"):
        deletion.delete(driver.document, driver.map_id, (str(WELD), str(REQUEST)))

    assert "Weld" in {step.name for step in driver.stream.steps.values()}
