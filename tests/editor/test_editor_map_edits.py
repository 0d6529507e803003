"""Tabs, notes and what is said of the whole workbook."""

from __future__ import annotations

import pytest

from tests.support.driver import MapDriver
from tests.support.maps import a_map
from vsmap.editor.edits import details, maps, notes, placing
from vsmap.model.errors import EditRefused
from vsmap.model.ids import REQUEST, NoteId
from vsmap.model.outcome import Outcome
from vsmap.model.placement import Point
from vsmap.model.quantities import Calendar
from vsmap.model.value_stream import Demand, MapState, NoteKind, Symbols


def test_a_future_map_starts_as_a_copy_with_the_same_steps_beside_the_original() -> None:
    driver = MapDriver(a_map("Current").with_step("Weld", wait="2 d").beside(a_map("Old").build()))

    copy = maps.duplicate_map(driver.document, driver.map_id)

    workbook = driver.document.workbook
    assert [stream.name for stream in workbook.maps.values()] == ["Current", "Future state", "Old"]
    assert workbook.maps[copy].state is MapState.FUTURE
    assert workbook.maps[copy].steps == driver.stream.steps
    assert workbook.maps[copy].flows == driver.stream.flows


def test_maps_are_named_apart_and_ordered() -> None:
    driver = MapDriver(a_map("Current state"))

    second = maps.add_map(driver.document)
    maps.reorder(driver.document, second, 0)
    maps.rename_map(driver.document, driver.map_id, "  Today ")

    names = [stream.name for stream in driver.document.workbook.maps.values()]
    assert names == ["Current state 2", "Today"]


def test_using_classic_symbols_is_one_entry_of_undo_of_that_map_alone() -> None:
    driver = MapDriver(a_map("Current").beside(a_map("Old").build()))

    maps.set_symbols(driver.document, driver.map_id, Symbols.CLASSIC)

    drawn = [stream.symbols for stream in driver.document.workbook.maps.values()]
    assert drawn == [Symbols.CLASSIC, Symbols.SIMPLE]
    assert driver.document.undo_name == "Use classic symbols"
    driver.document.undo()
    assert driver.stream.symbols is Symbols.SIMPLE


def test_the_last_map_stays_and_a_tab_needs_a_name() -> None:
    driver = MapDriver(a_map("Current"))

    with pytest.raises(EditRefused, match="keeps one map"):
        maps.delete_map(driver.document, driver.map_id)
    with pytest.raises(EditRefused, match="needs a name"):
        maps.rename_map(driver.document, driver.map_id, " ")

    assert list(driver.document.workbook.maps) == [driver.map_id]


def test_what_is_said_of_the_workbook_is_one_entry_of_undo_each() -> None:
    driver = MapDriver(a_map())

    details.set_title(driver.document, " Client  onboarding ")
    details.set_calendar(driver.document, Calendar(hours_per_day=6))
    details.set_outcome(driver.document, Outcome(statement="Accounts open in 4 days"))
    maps.set_demand(driver.document, driver.map_id, Demand(count=920))

    undone = []
    while (report := driver.document.undo()) is not None:
        undone.append(report.name)
    assert undone == ["Set demand", "Set outcome", "Set calendar", "Set title"]


def test_a_note_is_added_and_rewritten() -> None:
    driver = MapDriver(a_map().with_step("Weld"))

    note = notes.add_note(driver.document, driver.map_id, NoteKind.KAIZEN, text="Quick change")
    notes.write_note(driver.document, driver.map_id, note, "Quicker")
    with pytest.raises(EditRefused, match="no longer on the map"):
        notes.write_note(driver.document, driver.map_id, NoteId("gone"), "x")

    assert driver.stream.notes[note].text == "Quicker"


def test_tidying_hands_all_places_back_to_the_layout() -> None:
    driver = MapDriver(a_map().with_step("Weld", position=Point(900, 40)))
    placing.move(driver.document, driver.map_id, {str(REQUEST): Point(5, 5), "gone": Point(1, 1)})
    assert driver.stream.request.position == Point(5, 5)

    placing.tidy(driver.document, driver.map_id)

    assert driver.stream.request.position is None
    assert driver.step("Weld").position is None
