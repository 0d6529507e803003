"""Collapsing steps into one box, working on the box, and opening it again."""

from __future__ import annotations

import pytest

from tests.support.driver import ALT, MapDriver
from tests.support.maps import a_map, slug
from tests.support.replicas import exchange, replicas, the_map, the_map_id
from vsmap.drawing.primitives import Part
from vsmap.editor import structure_commands
from vsmap.editor.arranging import aligned
from vsmap.editor.commands import (
    add_before,
    add_beside,
    add_next,
    delete_selected,
    duplicate_selected,
    rename,
    type_next,
    type_process_time,
    type_wait,
)
from vsmap.editor.edits.aligning import Alignment
from vsmap.editor.edits.deletion import delete
from vsmap.editor.edits.flows import connect
from vsmap.editor.edits.runs import collapse, expand, expand_all
from vsmap.editor.edits.steps import rename_step
from vsmap.editor.notices import EditTurnedDown
from vsmap.editor.walking import Direction
from vsmap.editor.walks import walk
from vsmap.model.errors import EditRefused
from vsmap.model.ids import StepId
from vsmap.model.step_runs import StepRun


def a_driver() -> MapDriver:
    """Plan, Build, Check, Ship in a row."""
    drawn = a_map().with_step("Plan", wait="1 d").with_step("Build", wait="2 d")
    return MapDriver(drawn.with_step("Check", wait="3 h").with_step("Ship", wait="1 w"))


def collapsed(*names: str) -> MapDriver:
    """The same with these steps in one box, which is chosen."""
    driver = a_driver()
    driver.editor.select(*(driver.step(name).id for name in names))
    structure_commands.collapse_selected(driver.editor)
    return driver


def the_run(driver: MapDriver) -> StepRun:
    (run,) = driver.stream.runs.values()
    return run


def said_last(driver: MapDriver) -> str:
    return next(n.message for n in reversed(driver.heard) if isinstance(n, EditTurnedDown))


def test_how_a_map_is_folded_is_known_before_it_is_drawn() -> None:
    driver = collapsed("Build", "Check")
    sheet = driver.editor.sheet
    rename_step(driver.document, sheet.map_id, driver.step("Plan").id, "Think")

    shown = sheet.shown

    assert shown.stream.name_of(StepId("plan")) == "Think"
    assert {shown.home[step] for step in ("build", "check")} == {StepId(the_run(driver).id)}
    assert sheet.picture.shown is shown


def test_collapsing_chosen_steps_draws_one_box_and_chooses_it() -> None:
    driver = collapsed("Build", "Check")

    run = the_run(driver)
    assert run.steps == (slug("Build"), slug("Check"))
    assert driver.editor.selection.ids == (run.id,)
    assert set(driver.editor.picture.boxes) == {slug("Plan"), run.id, slug("Ship")}
    assert driver.document.undo_name == "Collapse steps"


def test_undo_draws_the_steps_again() -> None:
    driver = collapsed("Build", "Check")

    driver.document.undo()

    assert set(driver.editor.picture.boxes) == set(map(slug, ("Plan", "Build", "Check", "Ship")))


def test_steps_that_do_not_follow_one_another_are_refused_with_a_sentence() -> None:
    driver = collapsed("Plan", "Ship")

    assert not driver.stream.runs
    assert said_last(driver) == "Items come in at Plan and Ship; select steps with one way in"


def test_opening_chooses_the_steps_and_keeps_the_name_for_the_next_time() -> None:
    driver = collapsed("Build", "Check")
    rename(driver.editor)
    driver.rewrite("Make it")
    driver.editor.keep_typing()

    structure_commands.open_selected(driver.editor)

    assert driver.chosen == ["Build", "Check"]
    assert the_run(driver).name == "Make it"
    driver.editor.select(slug("Check"))
    structure_commands.collapse_selected(driver.editor)
    assert driver.editor.sheet.shown.stream.steps[StepId(the_run(driver).id)].name == "Make it"


def test_a_double_click_opens_a_box() -> None:
    driver = collapsed("Build", "Check")
    box = driver.editor.sheet.box_of(the_run(driver).id)
    assert box is not None
    at = driver.editor.viewport.to_pixels(box.centre)

    driver.double_click((at.x, at.y))

    assert not the_run(driver).is_collapsed


def test_a_box_can_go_into_a_larger_one_and_comes_back_out_of_it() -> None:
    driver = collapsed("Build", "Check")
    inner = the_run(driver).id

    driver.editor.select(inner, slug("Ship"))
    structure_commands.collapse_selected(driver.editor)
    assert len(driver.editor.picture.boxes) == 2
    structure_commands.open_selected(driver.editor)

    assert set(driver.editor.picture.boxes) == {slug("Plan"), inner, slug("Ship")}


def test_open_all_draws_every_step() -> None:
    driver = collapsed("Build", "Check")

    expand_all(driver.document, driver.map_id)

    assert len(driver.editor.picture.boxes) == 4


def test_a_process_time_typed_on_a_box_is_refused_and_says_how_to_open_it() -> None:
    driver = collapsed("Build", "Check")

    type_process_time(driver.editor)

    assert driver.editor.typist.current is None
    assert "open it with Ctrl Shift G" in said_last(driver)


def test_the_wait_before_a_box_is_the_wait_before_its_first_step() -> None:
    driver = collapsed("Build", "Check")

    type_wait(driver.editor)
    driver.rewrite("5 d")
    driver.editor.keep_typing()

    assert "Plan > Build 5 d" in driver.drawn()


def test_a_step_added_after_a_box_follows_its_last_step() -> None:
    driver = collapsed("Build", "Check")

    add_next(driver.editor)
    driver.write("Pack")
    driver.editor.keep_typing()

    assert {"Check > Pack", "Pack > Ship 1 w"} <= driver.drawn()


def test_a_step_added_before_a_box_leads_to_its_first_step() -> None:
    driver = collapsed("Build", "Check")

    add_before(driver.editor)
    driver.write("Pack")
    driver.editor.keep_typing()

    assert {"Plan > Pack", "Pack > Build 2 d"} <= driver.drawn()


def test_a_step_added_beside_a_box_runs_beside_all_of_it() -> None:
    driver = collapsed("Build", "Check")

    add_beside(driver.editor)
    driver.write("Draw")
    driver.editor.keep_typing()

    assert {"Plan > Draw", "Draw > Ship"} <= driver.drawn()


def test_a_flow_drawn_to_a_box_ends_at_its_first_step() -> None:
    driver = collapsed("Build", "Check")
    run = StepId(the_run(driver).id)

    connect(driver.document, driver.map_id, run, slug("Plan"))

    assert "Check > Plan" in driver.drawn()


def test_arrows_walk_over_a_box() -> None:
    driver = collapsed("Build", "Check")
    driver.editor.select(slug("Plan"))

    walk(driver.editor, Direction.RIGHT)
    assert driver.editor.selection.ids == (the_run(driver).id,)
    walk(driver.editor, Direction.RIGHT)

    assert driver.chosen == ["Ship"]


def test_deleting_a_box_deletes_its_steps_as_one_thing() -> None:
    driver = collapsed("Build", "Check")

    delete_selected(driver.editor)

    assert [step.name for step in driver.stream.steps.values()] == ["Plan", "Ship"]
    assert "Plan > Ship 1 w" in driver.drawn()
    driver.document.undo()
    assert len(driver.editor.picture.boxes) == 3


def test_a_box_is_moved_as_one() -> None:
    driver = collapsed("Build", "Check")
    before = driver.editor.sheet.box_of(the_run(driver).id)
    assert before is not None
    at = driver.editor.viewport.to_pixels(before.centre)

    driver.press((at.x, at.y)).drag_to((at.x, at.y + 120)).release()

    after = driver.editor.sheet.box_of(the_run(driver).id)
    assert after is not None
    assert after.y - before.y == pytest.approx(120 / driver.editor.viewport.zoom)


def test_alt_moves_a_box_since_a_copy_would_not_know_its_steps() -> None:
    driver = collapsed("Build", "Check")
    before = driver.editor.sheet.box_of(the_run(driver).id)
    assert before is not None
    at = driver.editor.viewport.to_pixels(before.centre)

    driver.press((at.x, at.y)).drag_to((at.x, at.y + 120), ALT).release()

    assert len(driver.stream.steps) == 4
    assert driver.editor.selection.ids == (the_run(driver).id,)
    assert driver.document.undo_name == "Move"


def test_boxes_are_lined_up_like_steps() -> None:
    driver = collapsed("Build", "Check")
    run, step = the_run(driver).id, slug("Ship")
    driver.editor.select(run, step)

    aligned(Alignment.LEFT)(driver.editor)

    frames = [driver.editor.sheet.box_of(record) for record in (run, step)]
    assert len({round(frame.x, 3) for frame in frames if frame is not None}) == 1


def test_duplicating_a_box_copies_the_steps_inside() -> None:
    driver = collapsed("Build", "Check")

    duplicate_selected(driver.editor)

    assert [s.name for s in driver.stream.steps.values()].count("Build 2") == 1
    assert "Build 2 > Check 2 3 h" in driver.drawn()


def test_tab_from_number_to_number_passes_over_a_box() -> None:
    driver = collapsed("Build", "Check")
    driver.editor.select(slug("Plan"))
    type_process_time(driver.editor)

    fields = []
    for _ in range(3):
        type_next(driver.editor)
        typing = driver.editor.typist.current
        assert typing is not None
        fields.append(typing.field.part)

    assert fields == [Part.WAIT, Part.WAIT, Part.PROCESS_TIME]


def test_a_run_shrinks_where_another_deletes_one_of_its_steps() -> None:
    drawn = a_map().with_step("A").with_step("B").with_step("C").with_step("D").workbook()
    ann, ben = replicas(drawn)
    steps = (slug("A"), slug("B"), slug("C"))

    run = collapse(ann, the_map_id(ann), steps, "First")
    delete(ben, the_map_id(ben), ("b",))
    exchange(ann, ben)

    for one in (ann, ben):
        assert set(the_map(one).steps) == {slug("A"), slug("C"), slug("D")}
        assert the_map(one).runs[run].is_collapsed


def test_a_run_of_which_one_step_is_left_is_drawn_open() -> None:
    driver = collapsed("Build", "Check")

    delete(driver.document, driver.map_id, (slug("Check"),))

    assert set(driver.editor.picture.boxes) == set(map(slug, ("Plan", "Build", "Ship")))


def test_opening_what_is_no_box_is_refused() -> None:
    driver = a_driver()

    with pytest.raises(EditRefused, match="no collapsed box"):
        expand(driver.document, driver.map_id, (slug("Plan"),))
