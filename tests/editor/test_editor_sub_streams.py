"""Steps that open a map of their own."""

from __future__ import annotations

import pytest

from tests.support.driver import MapDriver
from tests.support.maps import a_map, seconds, slug
from vsmap.analysis.summary import figures_of
from vsmap.editor import structure_commands
from vsmap.editor.commands import type_process_time
from vsmap.editor.edits.sub_streams import (
    link_sub_stream,
    make_sub_stream,
    parent_of,
    unlink_sub_stream,
    way_to,
)
from vsmap.editor.edits.times import set_process_time
from vsmap.editor.notices import EditTurnedDown, MapAsked
from vsmap.model.errors import EditRefused
from vsmap.model.ids import MapId
from vsmap.model.notation import parse_time


def a_driver() -> MapDriver:
    """Plan, then Build of two days, beside a map called Other."""
    other = a_map("Other").with_step("Cut", process_time="1 h").build()
    drawn = a_map().with_step("Plan").with_step("Build", process_time="2 d", role="Dev")
    return MapDriver(drawn.beside(other))


def made(driver: MapDriver) -> MapId:
    return make_sub_stream(driver.document, driver.map_id, slug("Build"))


def test_a_map_made_of_a_step_is_called_after_it_and_starts_with_what_is_known() -> None:
    driver = a_driver()

    sub = made(driver)

    behind = driver.document.workbook.maps[sub]
    (first,) = behind.steps.values()
    assert behind.name == "Build"
    assert (first.process_time, first.role) == (driver.step("Build").process_time, "Dev")
    assert driver.step("Build").sub_stream == sub
    assert list(driver.document.workbook.maps) == [driver.map_id, sub, "other"]


def test_making_a_map_of_a_step_changes_no_lead_time_and_is_one_thing() -> None:
    driver = a_driver()
    before = figures_of(driver.document.workbook, driver.map_id).lead_time

    sub = made(driver)

    assert figures_of(driver.document.workbook, driver.map_id).lead_time == before
    assert driver.document.undo_name == "Make sub-stream"
    driver.document.undo()
    assert sub not in driver.document.workbook.maps
    assert driver.step("Build").sub_stream is None


def test_the_time_over_the_step_is_that_of_the_map_behind_it() -> None:
    driver = a_driver()
    sub = made(driver)
    inner = next(iter(driver.document.workbook.maps[sub].steps))

    set_process_time(driver.document, sub, inner, parse_time("3 d"))
    driver.editor.redraw()

    held = driver.editor.sheet.shown.inside[slug("Build")]
    assert held.work == seconds("3 d")


def test_a_process_time_typed_over_it_is_refused_with_a_sentence() -> None:
    driver = a_driver()
    made(driver)
    driver.editor.redraw()
    driver.editor.select(slug("Build"))

    type_process_time(driver.editor)

    assert driver.editor.typist.current is None
    refusal = next(n for n in driver.heard if isinstance(n, EditTurnedDown))
    assert "comes from its own map" in refusal.message
    with pytest.raises(EditRefused, match="comes from its own map"):
        set_process_time(driver.document, driver.map_id, slug("Build"), parse_time("1 h"))


def test_a_double_click_on_the_double_edge_asks_for_the_map() -> None:
    driver = a_driver()
    sub = made(driver)
    driver.editor.redraw()
    box = driver.editor.sheet.box_of(slug("Build"))
    assert box is not None
    at = driver.editor.viewport.to_pixels(box.centre._replace(y=box.y + 6))

    driver.double_click((at.x, at.y))

    assert MapAsked(sub) in driver.heard


def test_a_double_click_on_its_name_still_renames_it() -> None:
    driver = a_driver()
    made(driver)

    driver.double_click("Build")

    assert driver.editor.typist.current is not None


def test_unlinking_leaves_the_map_in_the_workbook() -> None:
    driver = a_driver()
    sub = made(driver)

    unlink_sub_stream(driver.document, driver.map_id, slug("Build"))

    assert driver.step("Build").sub_stream is None
    assert sub in driver.document.workbook.maps


def test_a_map_that_leads_back_is_refused() -> None:
    driver = a_driver()
    sub = made(driver)
    inner = next(iter(driver.document.workbook.maps[sub].steps))

    with pytest.raises(EditRefused, match="leads back to this map"):
        link_sub_stream(driver.document, sub, inner, driver.map_id)
    with pytest.raises(EditRefused, match="leads back to this map"):
        link_sub_stream(driver.document, driver.map_id, slug("Plan"), driver.map_id)


def test_another_map_can_be_linked() -> None:
    driver = a_driver()

    link_sub_stream(driver.document, driver.map_id, slug("Plan"), MapId("other"))
    driver.editor.redraw()

    assert driver.editor.sheet.shown.inside[slug("Plan")].work == seconds("1 h")


def test_the_way_back_leads_through_the_maps_above() -> None:
    driver = a_driver()
    sub = made(driver)
    inner = next(iter(driver.document.workbook.maps[sub].steps))
    deeper = make_sub_stream(driver.document, sub, inner)

    workbook = driver.document.workbook
    assert parent_of(workbook, deeper) == (sub, inner)
    assert way_to(workbook, deeper) == (driver.map_id, sub, deeper)


def test_a_step_that_opens_a_map_already_makes_no_other() -> None:
    driver = a_driver()
    made(driver)
    driver.editor.select(slug("Build"))

    assert structure_commands.make_sub_stream(driver.editor) is None
