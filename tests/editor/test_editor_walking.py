"""Walking by keyboard: steps, ends and flows, choosing more, nudging, and what Delete leaves."""

from __future__ import annotations

from tests.support.driver import ALT, SHIFT, MapDriver, driver_of_timed_three
from tests.support.maps import a_map
from vsmap.editor import commands
from vsmap.editor.input_events import Key
from vsmap.model.ids import StepId


def test_arrows_walk_the_stream() -> None:
    driver = driver_of_timed_three()

    driver.key(Key.RIGHT)
    assert driver.chosen == ["Weld"]
    driver.key(Key.RIGHT).key(Key.RIGHT).key(Key.LEFT)
    assert driver.chosen == ["Paint"]
    driver.key(Key.HOME)
    assert driver.chosen == ["Weld"]


def test_delete_closes_the_stream_and_chooses_the_step_before() -> None:
    driver = driver_of_timed_three()

    driver.click("Paint").key(Key.DELETE)

    assert "Weld > Pack" in driver.drawn()
    assert driver.chosen == ["Weld"]


def test_arrows_reach_the_ends_and_walk_on_from_flows() -> None:
    driver = driver_of_timed_three()

    driver.click("Weld").key(Key.LEFT)
    assert driver.chosen == ["Request"]
    driver.editor.select(driver.flow("Weld", "Paint").id)
    driver.key(Key.RIGHT)
    assert driver.chosen == ["Paint"]
    driver.editor.select(driver.flow("Weld", "Paint").id)
    driver.key(Key.LEFT)
    assert driver.chosen == ["Weld"]


def test_f_chooses_the_flow_before_and_then_the_next_one_into_the_step() -> None:
    drawn = a_map().with_step("Weld").with_step("Paint").with_step("Check", after="Weld")
    driver = MapDriver(drawn.with_step("Pack", after=["Paint", "Check"]))
    seen = []

    driver.click("Pack")
    for _ in range(3):
        driver.write("f")
        seen.append(driver.editor.selection.current)

    into = [flow.id for flow in driver.stream.flows_into(driver.step("Pack").id)]
    assert seen == [*into, into[0]]


def test_up_and_down_go_from_a_branch_to_the_flow_beside_it() -> None:
    drawn = a_map().with_step("Weld").with_step("Paint").with_step("Check", after="Weld")
    driver = MapDriver(drawn.with_step("Pack", after=["Paint", "Check"]))
    upper, lower = driver.flow("Weld", "Paint").id, driver.flow("Weld", "Check").id
    driver.editor.select(upper)

    driver.key(Key.DOWN)
    below = driver.editor.selection.ids
    driver.key(Key.UP)

    assert {below, driver.editor.selection.ids} == {(upper,), (lower,)}


def test_shift_and_arrows_choose_more_and_going_back_less() -> None:
    driver = driver_of_timed_three()

    driver.click("Weld").key(Key.RIGHT, SHIFT).key(Key.RIGHT, SHIFT)
    assert driver.chosen == ["Weld", "Paint", "Pack"]
    driver.key(Key.LEFT, SHIFT)
    assert driver.chosen == ["Weld", "Paint"]


def test_home_and_end_choose_the_first_and_the_last_step() -> None:
    driver = driver_of_timed_three()

    driver.key(Key.END)
    last = driver.chosen
    driver.key(Key.HOME)

    assert (last, driver.chosen) == (["Pack"], ["Weld"])


def test_alt_and_arrows_nudge_what_is_chosen() -> None:
    driver = driver_of_timed_three()
    box = driver.editor.picture.boxes[StepId("paint")]

    driver.click("Paint").key(Key.DOWN, ALT).key(Key.RIGHT, ALT)

    moved = driver.editor.picture.boxes[StepId("paint")]
    assert (moved.x - box.x, moved.y - box.y) == (commands.NUDGE, commands.NUDGE)
    driver.document.undo()
    assert driver.document.undo_name is None


def test_after_deleting_the_first_step_the_next_one_is_chosen() -> None:
    driver = driver_of_timed_three()

    driver.click("Weld").key(Key.DELETE)
    first = driver.chosen
    driver.editor.select(driver.flow("Paint", "Pack").id)
    driver.key(Key.DELETE)

    assert (first, driver.chosen) == (["Paint"], ["Paint"])


def test_on_a_chosen_flow_tab_and_shift_tab_both_put_a_step_into_it() -> None:
    driver = driver_of_timed_three()

    driver.editor.select(driver.flow("Weld", "Paint").id)
    driver.key(Key.BACKTAB).write("Grind").editor.keep_typing()
    driver.editor.select(driver.flow("Paint", "Pack").id)
    driver.key(Key.TAB).write("Dry").editor.keep_typing()

    assert {"Weld > Grind", "Grind > Paint 1 d", "Paint > Dry", "Dry > Pack"} <= driver.drawn()


def test_a_digit_on_a_way_back_says_how_much_comes_back() -> None:
    driver = MapDriver(a_map().with_step("Weld").with_step("Paint").with_rework("Paint", "Weld"))
    driver.editor.select(driver.flow("Paint", "Weld").id)

    driver.write("20").key(Key.ENTER)

    assert driver.flow("Paint", "Weld").share.likely == 0.2
