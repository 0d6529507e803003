"""What an edit did, as it is said aloud to those who can't see it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.support.driver import MapDriver
from tests.support.maps import a_map
from vsmap.app.told_changes import told
from vsmap.editor.edits.deletion import delete
from vsmap.editor.edits.placing import move
from vsmap.editor.edits.steps import add_step, rename_step, set_step
from vsmap.editor.edits.times import set_process_time
from vsmap.model.changes import DocumentChange
from vsmap.model.notation import parse_share, parse_time
from vsmap.model.placement import Point

Edit = Callable[[MapDriver], object]


def said(edit: Edit) -> str:
    drawn = a_map().with_step("Weld", process_time="2 h").with_step("Paint", wait="1 d")
    driver = MapDriver(drawn)
    heard: list[DocumentChange] = []
    driver.document.subscribe(heard.append)
    edit(driver)
    assert len(heard) == 1
    return told(heard[0], driver.map_id).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (
            lambda d: set_process_time(d.document, d.map_id, d.step("Weld").id, parse_time("~3 d")),
            "Process time of Weld is 3 working days, a guess.",
        ),
        (
            lambda d: set_step(
                d.document,
                d.map_id,
                d.step("Weld").id,
                percent_complete_accurate=parse_share("90 %"),
            ),
            "%C&A of Weld is 90 %.",
        ),
        (
            lambda d: rename_step(d.document, d.map_id, d.step("Weld").id, "Join"),
            "Weld is now Join.",
        ),
        (
            lambda d: set_step(d.document, d.map_id, d.step("Weld").id, role="Shop"),
            "Role of Weld is Shop.",
        ),
        (
            lambda d: move(d.document, d.map_id, {d.step("Weld").id: Point(5, 5)}),
            "Weld was moved.",
        ),
    ],
)
def test_one_change_is_said_in_a_sentence(edit: Edit, words: str) -> None:
    assert said(edit) == words


def test_a_wait_is_said_with_both_ends() -> None:
    def edit(driver: MapDriver) -> None:
        driver.click("Paint")
        driver.write("w").rewrite("2 d")
        driver.editor.keep_typing()

    assert said(edit) == "Wait from Weld to Paint is 2 working days."


def test_a_new_step_is_named() -> None:
    words = said(lambda d: add_step(d.document, d.map_id, d.step("Paint").id, name="Pack"))

    assert words == "Pack was added."


def test_deleted_steps_are_named_without_their_flows() -> None:
    def edit(driver: MapDriver) -> None:
        delete(driver.document, driver.map_id, (driver.step("Weld").id, driver.step("Paint").id))

    assert said(edit) == "Weld was deleted. Paint was deleted."


def test_two_changes_of_one_edit_are_both_said() -> None:
    def edit(driver: MapDriver) -> None:
        with driver.document.edit("Set roles"):
            for name, role in (("Weld", "Shop"), ("Paint", "Booth")):
                step = driver.step(name).id
                set_step(driver.document, driver.map_id, step, role=role)
            set_process_time(
                driver.document, driver.map_id, driver.step("Paint").id, parse_time("1 h")
            )

    assert said(edit) == "Role of Weld is Shop. Process time of Paint is 1 working hour."
