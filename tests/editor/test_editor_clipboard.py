"""What a copy takes along, and where a paste puts it."""

from __future__ import annotations

from tests.support.driver import MapDriver
from tests.support.maps import MapBuilder, a_map
from vsmap.editor.clipboard import drawn_of, fragment_of
from vsmap.editor.edits.pasting import AT_THE_END, Target, paste
from vsmap.model.flows import FlowKind
from vsmap.model.ids import DELIVERED, REQUEST, StepId
from vsmap.model.placement import Point
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.wording import exact_time


def a_diamond() -> MapBuilder:
    """Cut, then Weld beside Paint, then Pack."""
    return (
        a_map()
        .with_step("Cut", process_time="1 h", wait="1 d")
        .with_step("Weld", process_time="2 h", after=["Cut"], wait="2 d")
        .with_step("Paint", process_time="3 h", after=["Cut"], wait="3 d")
        .with_step("Pack", process_time="4 h", after=["Weld", "Paint"], wait="4 d")
        .with_rework("Pack", "Cut", share="10%")
        .delivered(wait="5 d")
    )


def copied(driver: MapDriver, *names: str) -> ValueStreamMap:
    """The fragment of the steps of these names."""
    ids = [driver.step(name).id for name in names]
    sheet = driver.editor.sheet
    places = sheet.places(tuple(driver.stream.steps))
    fragment = fragment_of(sheet.workbook, driver.map_id, ids, places)
    assert fragment is not None
    (stream,) = fragment.maps.values()
    return stream


def ways(stream: ValueStreamMap, kind: FlowKind = FlowKind.FORWARD) -> set[str]:
    """The flows by name, with their waits."""
    return {
        f"{stream.name_of(f.source)} > {stream.name_of(f.target)} {exact_time(f.wait)}"
        for f in stream.visible_flows(kind)
    }


def test_a_fragment_is_a_whole_map_with_the_waits_at_its_ends() -> None:
    driver = MapDriver(a_diamond())

    stream = copied(driver, "Weld")

    assert ways(stream) == {"Request > Weld 2 d", "Weld > Delivered 0"}


def test_steps_side_by_side_stay_so() -> None:
    driver = MapDriver(a_diamond())

    stream = copied(driver, "Weld", "Paint")

    assert {flow.source for flow in stream.flows_into(DELIVERED)} == set(stream.steps)
    assert {flow.target for flow in stream.flows_from(REQUEST)} == set(stream.steps)


def test_a_gap_is_closed_by_the_wait_of_the_step_behind_it() -> None:
    driver = MapDriver(a_diamond())

    stream = copied(driver, "Cut", "Pack")

    assert ways(stream) == {"Request > Cut 1 d", "Cut > Pack 4 d", "Pack > Delivered 5 d"}
    assert len(list(stream.visible_flows(FlowKind.REWORK))) == 1


def test_a_branch_left_behind_adds_no_way_past_the_other() -> None:
    driver = MapDriver(a_diamond())

    stream = copied(driver, "Cut", "Weld", "Pack")

    assert "Cut > Pack 4 d" not in ways(stream)


def test_the_picture_of_a_part_has_the_dots_of_its_splits_alone() -> None:
    stream = MapDriver(a_diamond()).stream

    assert "cut/split" in drawn_of(stream, ["cut", "weld", "paint"])
    assert "cut/split" not in drawn_of(stream, ["cut", "weld"])


def test_notes_come_along_only_when_they_are_chosen_and_keep_what_they_are_on() -> None:
    driver = MapDriver(a_diamond().with_note("Slow", on="Weld"))
    sheet = driver.editor.sheet

    both = fragment_of(sheet.workbook, driver.map_id, ["weld", "note-1"], {})
    alone = fragment_of(sheet.workbook, driver.map_id, ["note-1"], sheet.places(("note-1",)))

    assert both is not None
    assert alone is not None
    (kept,) = next(iter(both.maps.values())).notes.values()
    (freed,) = next(iter(alone.maps.values())).notes.values()
    assert kept.on == "weld"
    assert freed.on is None
    assert freed.position is not None


def test_a_flow_alone_is_no_fragment() -> None:
    driver = MapDriver(a_diamond())

    assert fragment_of(driver.document.workbook, driver.map_id, ["cut-weld"], {}) is None


def test_a_pasted_branch_is_led_to_and_on_like_one_step() -> None:
    driver = MapDriver(a_diamond())
    fragment = copied(driver, "Weld", "Paint")

    paste(driver.document, driver.map_id, fragment, Target(after=driver.step("Pack").id))

    assert driver.drawn() >= {
        "Pack > Weld 2 2 d",
        "Pack > Paint 2 3 d",
        "Weld 2 > Delivered 5 d",
        "Paint 2 > Delivered 5 d",
    }


def test_after_request_what_is_pasted_comes_first() -> None:
    driver = MapDriver(a_map().with_step("Weld", wait="1 d"))
    fragment = copied(driver, "Weld")

    paste(driver.document, driver.map_id, fragment, Target(after=REQUEST))

    assert driver.drawn() >= {"Request > Weld 2 1 d", "Weld 2 > Weld 1 d"}
    assert [step.name for step in driver.stream.steps.values()] == ["Weld 2", "Weld"]


def test_a_place_keeps_the_shape_of_what_is_pasted_there() -> None:
    driver = MapDriver(a_diamond())
    fragment = copied(driver, "Cut", "Pack")
    apart = driver.editor.sheet.places((driver.step("Cut").id, driver.step("Pack").id))

    new = paste(driver.document, driver.map_id, fragment, Target(at=Point(1000.0, 500.0)))

    cut, pack = (driver.stream.steps[StepId(step)].position for step in new)
    assert cut is not None
    assert pack is not None
    there = [*apart.values()]
    assert pack.x - cut.x == there[1].x - there[0].x
    assert min(cut.y, pack.y) == 500.0


def test_pasting_twice_gives_names_and_notes_of_their_own() -> None:
    driver = MapDriver(a_map().with_step("Weld").with_note("Loud"))
    sheet = driver.editor.sheet
    places = sheet.places(("weld", "note-1"))
    fragment = fragment_of(sheet.workbook, driver.map_id, [], places)
    assert fragment is not None
    (stream,) = fragment.maps.values()

    paste(driver.document, driver.map_id, stream, AT_THE_END)
    paste(driver.document, driver.map_id, stream, AT_THE_END)

    assert [s.name for s in driver.stream.steps.values()] == ["Weld", "Weld 2", "Weld 3"]
    spots = {note.position for note in driver.stream.notes.values()}
    assert len(spots) == 3


def test_a_sub_stream_of_another_workbook_is_left_out() -> None:
    driver = MapDriver(a_map().with_step("Weld"))
    weld = driver.step("Weld").model_copy(update={"sub_stream": "elsewhere"})
    fragment = driver.stream.with_parts(weld)

    new = paste(driver.document, driver.map_id, fragment)

    assert driver.stream.steps[StepId(new[0])].sub_stream is None
