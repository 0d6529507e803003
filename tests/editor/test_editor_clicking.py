"""Clicks on what is drawn: numbers, roles, ends, flows and the ladder open what they show."""

from __future__ import annotations

import pytest

from tests.support.driver import MapDriver, driver_of_three, live_figures
from tests.support.maps import a_map
from vsmap.drawing.look import Look
from vsmap.drawing.primitives import Part, Text
from vsmap.editor.fields import Field
from vsmap.editor.input_events import (
    Key,
)
from vsmap.model.value_stream import Symbols
from vsmap.model.wording import exact_share

EMPTY = (700.0, 60.0)


def everything() -> MapDriver:
    """A map on which every kind of number is drawn."""
    drawn = (
        a_map()
        .with_step("Weld", process_time="2 h", wait="1 d", pca="90 %", people="3", role="Shop")
        .with_step("Paint", process_time="1 h", wait="2 d", share="0.7")
        .with_step("Dip", after="Weld", process_time="1 h", share="0.3")
        .with_step("Pack", after=["Paint", "Dip"], process_time="1 h")
        .with_rework("Pack", "Weld", share="0.1")
    )
    return MapDriver(drawn, live_figures)


@pytest.mark.parametrize(
    ("record", "part", "typed", "reads"),
    [
        ("weld", Part.PROCESS_TIME, "3 h", "2 h"),
        ("request-weld", Part.WAIT, "3 d", "1 d"),
        ("weld", Part.PCA, "80", "90 %"),
        ("weld", Part.PEOPLE, "4", "3"),
        ("weld-paint", Part.SHARE, "60", "70 %"),
        ("pack-weld", Part.SHARE, "20", "10 %"),
    ],
)
def test_every_number_drawn_opens_under_a_click(
    record: str, part: Part, typed: str, reads: str
) -> None:
    driver = everything()
    box = driver.editor.sheet.box_of(record, part)
    assert box is not None

    driver.click(driver.editor.viewport.to_pixels(box.centre))

    typing = driver.editor.typist.current
    assert typing is not None
    assert (typing.field.record, typing.field.part, typing.text) == (record, part, reads)
    driver.rewrite(typed).key(Key.ENTER)
    assert driver.document.undo_name is not None


def test_a_double_click_on_the_role_opens_the_role() -> None:
    driver = everything()
    at = driver.place("Weld", Part.ROLE)

    driver.double_click(at).rewrite("Bay 2").key(Key.ENTER)

    assert driver.step("Weld").role == "Bay 2"


def test_a_double_click_on_an_end_renames_it() -> None:
    driver = everything()

    driver.double_click("Delivered").rewrite("Shipped").key(Key.ENTER)

    assert driver.stream.delivered.name == "Shipped"


def test_a_double_click_on_a_flow_opens_its_wait_and_on_rework_how_much_comes_back() -> None:
    driver = everything()
    wait = driver.middle_of(driver.flow("Request", "Weld").id)
    driver.double_click(wait)
    typing = driver.editor.typist.current
    assert typing is not None
    assert typing.field.part is Part.WAIT

    back = driver.flow("Pack", "Weld").id
    corners = driver.editor.picture.flow_lines[back]
    driver.key(Key.ESCAPE)
    driver.double_click(driver.editor.viewport.to_pixels(corners[1]))

    typing = driver.editor.typist.current
    assert typing is not None
    assert (typing.field.record, typing.field.part) == (back, Part.SHARE)
    assert exact_share(driver.stream.flows[back].share) == "0.1"


def test_a_click_on_the_ladder_chooses_what_took_the_time() -> None:
    driver = everything()
    bars = {
        item.record: item.box
        for group in driver.editor.picture.groups
        for item in group.items
        if item.part is Part.LADDER and item.record
    }

    driver.click(driver.editor.viewport.to_pixels(bars["request-weld"].centre))
    flow = driver.editor.selection.ids
    driver.click(driver.editor.viewport.to_pixels(bars["weld"].centre))

    assert flow == ("request-weld",)
    assert driver.chosen == ["Weld"]
    assert driver.editor.typist.current is None


def test_a_flow_dragged_by_its_wait_stays_where_it_is() -> None:
    driver = everything()
    before = driver.stream
    box = driver.editor.sheet.box_of("request-weld", Part.WAIT)
    assert box is not None

    driver.press(driver.editor.viewport.to_pixels(box.centre)).drag_to("Pack").release()

    assert driver.stream == before


def test_a_wire_can_not_leave_delivered_but_the_end_can_be_moved_by_its_rim() -> None:
    driver = driver_of_three()

    driver.press("Delivered", rim=True).drag_to((1200, 800)).release()

    assert driver.stream.delivered.position is not None
    assert driver.editor.typist.current is None


def test_a_double_click_on_an_empty_map_asks_for_the_first_step_once() -> None:
    driver = MapDriver(a_map())

    driver.double_click(EMPTY).write("Weld").editor.keep_typing()

    assert driver.drawn() == {"Request > Weld", "Weld > Delivered"}
    assert driver.step("Weld").position is None


@pytest.mark.parametrize(
    ("part", "typed", "field"),
    [
        (Part.CYCLE_TIME, "4 m", "cycle_time"),
        (Part.CHANGEOVER, "20 m", "changeover"),
        (Part.UPTIME, "80", "uptime"),
        (Part.BATCH, "50", "batch"),
        (Part.PROCESS_TIME, "3 h", "process_time"),
        (Part.PCA, "75", "percent_complete_accurate"),
        (Part.PEOPLE, "5", "people"),
    ],
)
def test_every_number_of_a_classic_data_box_opens_under_a_click(
    part: Part, typed: str, field: str
) -> None:
    numbers = {"cycle_time": "3 m", "changeover": "10 m", "batch": "20", "people": "2"}
    drawn = a_map().with_step("Weld", process_time="2 h", pca="90 %", uptime="90%", **numbers)
    driver = MapDriver(drawn, live_figures)
    driver.editor.set_look(Look(symbols=Symbols.CLASSIC))
    driver.editor.fit()
    before = getattr(driver.step("Weld"), field)

    driver.click(driver.place("Weld", part)).rewrite(typed).key(Key.ENTER)

    after = getattr(driver.step("Weld"), field)
    assert before.is_known
    assert after.is_known
    assert after != before


def test_a_click_on_the_words_before_a_number_of_a_data_box_opens_it_too() -> None:
    driver = MapDriver(a_map().with_step("Weld", process_time="2 h", pca="90 %"))
    driver.editor.set_look(Look(symbols=Symbols.CLASSIC))
    driver.editor.fit()
    words = next(
        item
        for item in driver.editor.picture.items
        if isinstance(item, Text) and item.text == "%C&A"
    )

    driver.click(driver.editor.viewport.to_pixels(words.box.centre))

    typing = driver.editor.typist.current
    assert typing is not None
    assert typing.field == Field("weld", Part.PCA)


def test_the_name_of_an_end_is_part_of_it() -> None:
    driver = everything()
    name = next(
        item
        for item in driver.editor.picture.items
        if isinstance(item, Text) and item.record == "delivered"
    )

    driver.double_click(driver.editor.viewport.to_pixels(name.box.centre))
    driver.rewrite("Shipped").key(Key.ENTER)

    assert driver.stream.delivered.name == "Shipped"
