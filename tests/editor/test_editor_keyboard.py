"""Mapping by keyboard: from an empty map to a stream with times, hands never leaving the keys."""

from __future__ import annotations

import pytest

from tests.support.driver import CONTROL, MapDriver, driver_of_timed_three
from tests.support.maps import a_map
from vsmap.drawing.primitives import Part
from vsmap.editor import commands
from vsmap.editor.echo import Echo, NotUnderstood
from vsmap.editor.edits import deletion
from vsmap.editor.fields import Field
from vsmap.editor.input_events import Key
from vsmap.editor.notices import EditTurnedDown, Previewed
from vsmap.editor.tools.tool import ToolName
from vsmap.model.ids import StepId
from vsmap.model.wording import exact_share, exact_time


def test_people_map_backwards_from_delivered() -> None:
    driver = MapDriver(a_map())

    driver.write("Ship").key(Key.BACKTAB).write("Pack").key(Key.BACKTAB).write("Weld")
    driver.editor.keep_typing()

    assert driver.drawn() == {
        "Request > Weld",
        "Weld > Pack",
        "Pack > Ship",
        "Ship > Delivered",
    }


def test_a_step_and_its_name_are_one_edit_and_escape_leaves_neither() -> None:
    driver = driver_of_timed_three()
    driver.click("Pack").key(Key.TAB).write("Ship")
    assert driver.document.undo_name is None

    driver.key(Key.ESCAPE)
    assert driver.document.undo_name is None
    assert len(driver.stream.steps) == 3

    driver.click("Pack").key(Key.TAB).write("Ship").editor.keep_typing()
    driver.document.undo()
    assert len(driver.stream.steps) == 3


def test_enter_without_a_name_ends_adding() -> None:
    driver = driver_of_timed_three()

    driver.click("Pack").key(Key.TAB).key(Key.ENTER)

    assert driver.editor.typist.current is None
    assert len(driver.stream.steps) == 3


def test_control_and_an_arrow_add_a_connected_step_that_way() -> None:
    driver = driver_of_timed_three()

    driver.click("Paint").key(Key.RIGHT, CONTROL).write("Dry").editor.keep_typing()
    driver.click("Paint").key(Key.DOWN, CONTROL).write("Check").editor.keep_typing()

    assert {"Paint > Dry", "Dry > Pack", "Weld > Check", "Check > Dry"} <= driver.drawn()


@pytest.mark.parametrize(("opens", "typed"), [("", "3d"), ("p", "3d"), ("w", "3d")])
def test_p_w_and_digits_jump_into_the_numbers(opens: str, typed: str) -> None:
    driver = driver_of_timed_three()
    driver.click("Paint").write(opens)
    if opens:
        driver.rewrite(typed)
    else:
        driver.write(typed)

    driver.key(Key.ENTER)

    step, flow = driver.step("Paint"), driver.flow("Weld", "Paint")
    number = flow.wait if opens == "w" else step.process_time
    assert exact_time(number) == "3 d"


def test_f2_renames() -> None:
    driver = driver_of_timed_three()

    driver.click("Paint").key(Key.F2).rewrite("Spray").key(Key.ENTER)

    assert driver.step("Spray").id == "paint"
    assert driver.document.undo_name == "Rename step"


def test_tab_leads_from_number_to_number_and_back() -> None:
    driver = driver_of_timed_three()
    driver.click("Weld").write("p")
    seen = []
    for _ in range(4):
        typing = driver.editor.typist.current
        assert typing is not None
        seen.append((typing.field.part, typing.text))
        driver.key(Key.TAB)

    assert seen == [
        (Part.PROCESS_TIME, "2 h"),
        (Part.WAIT, "1 d"),
        (Part.PROCESS_TIME, ""),
        (Part.WAIT, ""),
    ]


def test_tab_goes_on_in_its_order_where_a_time_lets_the_branches_change_rows() -> None:
    driver = MapDriver(
        a_map()
        .with_step("Weld")
        .with_step("Paint", after="Weld")
        .with_step("Check", after="Weld")
        .with_step("Pack", after=["Paint", "Check"])
    )
    driver.click("Weld").write("p")
    seen = []
    for text in ("1h", "1h", "1h", "2w", "5h", "3h"):
        typing = driver.editor.typist.current
        assert typing is not None
        seen.append(typing.field)
        driver.rewrite(text).key(Key.TAB)

    assert len(set(seen)) == len(seen)
    assert {driver.step(name).process_time is None for name in ("Paint", "Check")} == {False}


@pytest.mark.parametrize(("closes", "is_kept"), [(Key.ENTER, True), (Key.ESCAPE, False)])
def test_branches_change_rows_only_when_the_field_that_makes_one_longer_closes(
    closes: Key, is_kept: bool
) -> None:
    driver = MapDriver(
        a_map()
        .with_step("Weld")
        .with_step("Paint", after="Weld", process_time="3h")
        .with_step("Check", after="Weld", process_time="1h")
        .with_step("Pack", after=["Paint", "Check"])
    )
    before = driver.editor.picture.boxes

    driver.click("Check").write("5h")
    assert driver.editor.picture.boxes == before
    driver.key(closes)

    after = driver.editor.picture.boxes
    swapped = after[StepId("check")].y == before[StepId("paint")].y
    assert swapped is is_kept
    assert (after == before) is not is_kept


def test_escape_and_an_empty_name_choose_again_what_was_chosen_before() -> None:
    driver = driver_of_timed_three()

    driver.click("Paint").key(Key.TAB).write("Dry").key(Key.ESCAPE)
    assert driver.chosen == ["Paint"]

    driver.key(Key.TAB).key(Key.ENTER)
    assert driver.chosen == ["Paint"]


def test_what_is_typed_is_echoed_and_shown_before_it_is_kept() -> None:
    driver = driver_of_timed_three()
    driver.click("Weld").write("p").rewrite("2-4h")

    typing = driver.editor.typist.current
    assert typing is not None
    assert typing.echo == Echo("between 2 and 4 working hours", "likely 3\u00a0h", 0.5)
    shown = driver.editor.sheet.stream.steps[driver.step("Weld").id].process_time
    assert exact_time(shown) == "2 h - 4 h"
    assert exact_time(driver.step("Weld").process_time) == "2 h"


def test_text_that_cannot_be_read_stays_says_why_and_leaves_the_figures() -> None:
    driver = driver_of_timed_three()
    driver.click("Weld").write("p").rewrite("soonish")
    previews = [notice for notice in driver.heard if isinstance(notice, Previewed)]

    driver.key(Key.ENTER)

    typing = driver.editor.typist.current
    assert typing is not None
    assert isinstance(typing.echo, NotUnderstood)
    assert typing.echo.reason == "\u201csoonish\u201d is not a duration"
    assert typing.text == "soonish"
    assert previews[-1:] == [n for n in driver.heard if isinstance(n, Previewed)][-1:]
    assert exact_time(driver.step("Weld").process_time) == "2 h"

    driver.key(Key.ESCAPE)
    assert driver.editor.typist.current is None
    assert driver.document.undo_name is None


def test_a_bare_number_takes_the_unit_last_used_in_such_a_field() -> None:
    driver = driver_of_timed_three()

    driver.click("Paint").write("45m").key(Key.ENTER)
    driver.click("Pack").write("20").key(Key.ENTER)

    assert exact_time(driver.step("Pack").process_time) == "20 min"


def test_keeping_twice_are_two_entries_of_undo() -> None:
    driver = driver_of_timed_three()
    driver.click("Weld").write("p").rewrite("3 h").key(Key.ENTER)
    driver.click("Weld").write("p").rewrite("4 h").key(Key.ENTER)

    driver.document.undo()

    assert exact_time(driver.step("Weld").process_time) == "3 h"


def test_a_click_elsewhere_keeps_what_was_typed() -> None:
    driver = driver_of_timed_three()
    driver.click("Weld").write("p").rewrite("3 h")

    driver.click("Pack")

    assert exact_time(driver.step("Weld").process_time) == "3 h"
    assert driver.chosen == ["Pack"]


def test_a_share_is_typed_in_percent() -> None:
    driver = MapDriver(a_map().with_step("Weld", pca="90%"))

    driver.editor.begin_typing(Field("weld", Part.PCA))
    typing = driver.editor.typist.current
    assert typing is not None
    assert typing.text == "90 %"
    driver.rewrite("85").key(Key.ENTER)

    assert exact_share(driver.step("Weld").percent_complete_accurate) == "0.85"


def test_a_field_whose_step_another_deletes_is_closed_and_said() -> None:
    driver = driver_of_timed_three()
    driver.click("Paint").write("p").rewrite("3 h")

    deletion.delete(driver.document, driver.map_id, ("paint",))

    assert driver.editor.typist.current is None
    assert any(isinstance(notice, EditTurnedDown) for notice in driver.heard)


def test_commands_without_a_choice_do_nothing_or_the_plain_thing() -> None:
    driver = driver_of_timed_three()

    commands.delete_selected(driver.editor)
    commands.duplicate_selected(driver.editor)
    commands.rename(driver.editor)
    commands.zoom_to_selection(driver.editor)

    assert len(driver.stream.steps) == 3
    assert driver.editor.typist.current is None


def test_chosen_steps_are_connected_in_the_order_of_choosing() -> None:
    driver = driver_of_timed_three()
    driver.editor.select("weld", "pack")

    commands.connect_selected(driver.editor)

    assert "Weld > Pack" in driver.drawn()


def test_showing_another_map_lets_go_of_everything() -> None:
    other = a_map("Future").with_step("Buy").build()
    driver = MapDriver(a_map().with_step("Weld").beside(other))
    driver.click("Weld").write("p")

    driver.editor.show_map(other.id)

    assert driver.editor.typist.current is None
    assert list(driver.editor.picture.boxes) == ["buy"]


def test_where_pieces_wait_w_opens_the_pieces() -> None:
    driver = MapDriver(a_map().with_step("Weld", inventory="7000").with_demand(920))

    driver.click("Weld").write("w").rewrite("5000").key(Key.ENTER)

    assert driver.flow("Request", "Weld").inventory.likely == 5000


def test_enter_while_naming_a_step_put_down_alone_just_keeps_the_name() -> None:
    driver = driver_of_timed_three()
    driver.editor.take(ToolName.ADD_STEP)
    driver.press((700.0, 800.0)).release()

    driver.write("Inspect").key(Key.ENTER)

    inspect = driver.stream.step_named("Inspect")
    assert inspect is not None
    assert driver.editor.typist.current is None
    assert not driver.stream.flows_into(inspect.id)
    assert len(driver.stream.steps) == 4


def test_enter_on_a_step_that_stands_alone_adds_nothing_and_says_why() -> None:
    driver = driver_of_timed_three()
    driver.editor.take(ToolName.ADD_STEP)
    driver.press((700.0, 800.0)).release().write("Inspect").key(Key.ENTER)

    driver.key(Key.ENTER)

    assert driver.editor.typist.current is None
    assert any(isinstance(notice, EditTurnedDown) for notice in driver.heard)


def test_a_head_count_that_cannot_be_read_is_offered_small_numbers() -> None:
    driver = driver_of_timed_three()
    driver.editor.begin_typing(Field(StepId("weld"), Part.PEOPLE))

    driver.editor.typist.type_text("two")

    typing = driver.editor.typist.current
    assert typing is not None
    assert isinstance(typing.echo, NotUnderstood)
    assert typing.echo.samples == ("2", "~3", "?")


def test_people_are_typed_below_the_box_not_over_its_name() -> None:
    driver = driver_of_timed_three()
    sheet = driver.editor.sheet

    place, box = sheet.box_of("weld", Part.PEOPLE), sheet.box_of("weld")

    assert place is not None
    assert box is not None
    assert place.y > box.bottom


def test_enter_on_a_chosen_step_adds_a_branch_beside_it() -> None:
    driver = driver_of_timed_three()

    driver.click("Paint").key(Key.ENTER).write("Dry").editor.keep_typing()

    assert {"Weld > Dry", "Dry > Pack"} <= driver.drawn()


def test_enter_on_a_note_opens_its_words() -> None:
    driver = MapDriver(a_map().with_step("Weld").with_note("Why?", on="Weld"))
    driver.editor.select("note-1")

    driver.key(Key.ENTER)

    typing = driver.editor.typist.current
    assert typing is not None
    assert typing.field == Field("note-1", Part.NOTE)


def test_f2_renames_an_end_and_without_a_word_it_keeps_its_name() -> None:
    driver = driver_of_timed_three()

    driver.click("Weld").key(Key.LEFT).key(Key.F2).rewrite("Order").key(Key.ENTER)
    assert driver.stream.request.name == "Order"

    driver.key(Key.F2).rewrite(" ").key(Key.ENTER)
    assert driver.stream.request.name == "Order"


def test_a_step_whose_neighbour_another_deletes_while_it_is_named_is_not_added_loosely() -> None:
    driver = driver_of_timed_three()
    driver.click("Paint").key(Key.TAB).write("Dry")

    deletion.delete(driver.document, driver.map_id, ("paint",))
    driver.editor.keep_typing()

    assert driver.drawn() == {"Request > Weld", "Weld > Pack", "Pack > Delivered"}
    assert driver.editor.selection.ids == ()
