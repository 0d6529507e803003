"""Long and branching maps brought to nine boxes."""

from __future__ import annotations

import math

import pytest

from tests.support.maps import MapBuilder, a_map, first_map_id
from tests.support.page_workbooks import chain, choices, onboarding_now, three_beside
from vsmap.analysis.summary import figures_of
from vsmap.reports.shown import FROM, TO, SimplifiedMap
from vsmap.reports.simplification import simplified


def shown_of(builder: MapBuilder, most_boxes: int = 9, most_columns: int = 8) -> SimplifiedMap:
    workbook = builder.workbook()
    map_id = first_map_id(workbook)
    figures = figures_of(workbook, map_id)
    return simplified(workbook.maps[map_id], figures, most_boxes, most_columns)


def names(shown: SimplifiedMap) -> list[tuple[str, ...]]:
    return [box.names for box in shown.boxes]


def test_a_map_of_nine_steps_in_eight_columns_is_shown_as_it_is() -> None:
    shown = shown_of(onboarding_now())

    assert len(shown.boxes) == 9
    assert shown.columns == 8
    assert not any(box.is_collapsed for box in shown.boxes)
    assert [box.names[0] for box in shown.boxes if box.row] == ["Credit limit"]


@pytest.mark.parametrize("steps", [3, 9, 20, 60, 200])
@pytest.mark.parametrize("most_columns", [8, 7])
def test_a_long_chain_keeps_its_limits_its_hotspot_and_its_totals(
    steps: int, most_columns: int
) -> None:
    workbook = chain(steps).workbook()
    map_id = first_map_id(workbook)
    figures = figures_of(workbook, map_id)

    shown = simplified(workbook.maps[map_id], figures, most_columns=most_columns)

    assert shown.columns == min(steps, most_columns)
    assert sum(len(box.steps) for box in shown.boxes) == steps
    assert math.isclose(shown.lead_time, figures.lead_time)
    assert math.isclose(shown.work, figures.process_time)
    hotspot = shown.boxes[shown.hotspot or 0]
    assert figures.hotspot is not None
    assert hotspot.steps == (figures.hotspot.step,)


def test_what_is_far_from_the_hotspot_is_collapsed_first() -> None:
    shown = shown_of(chain(20))

    sizes = [len(box.steps) for box in shown.boxes]
    middle = shown.hotspot or 0
    assert sizes[: middle + 1] == sorted(sizes[: middle + 1], reverse=True)
    assert sizes[middle:] == sorted(sizes[middle:])
    assert sizes[middle - 1] == sizes[middle + 1] == 1


def test_a_long_wait_is_not_folded_into_a_box() -> None:
    builder = a_map()
    for number in range(12):
        wait = "4 d" if number == 2 else "1 h"
        wait = "9 d" if number == 8 else wait
        builder.with_step(f"Step {number + 1}", process_time="1 h", wait=wait)

    shown = shown_of(builder)

    waits = {link.number.text.replace("\u00a0", " ") for link in shown.links}
    assert {"4 d", "9 d"} <= waits


def test_branches_beside_one_another_share_a_box_and_show_the_longest_way() -> None:
    shown = shown_of(three_beside())

    beside = [box for box in shown.boxes if box.row]
    assert [sorted(box.names) for box in beside] == [["Functional test", "Legal review"]]
    assert math.isclose(beside[0].work + beside[0].inside, (1 + 2 + 1) * 8 * 3600)
    assert beside[0].weight == 0


def test_a_way_round_has_no_box_and_a_choice_is_marked() -> None:
    shown = shown_of(choices())

    rounds = [bundle for bundle in shown.bundles if not bundle.boxes]
    assert len(rounds) == 1
    assert shown.splits[rounds[0].leaves] is True
    assert [link.share for link in shown.links if shown.is_way_round(link)] == ["40\u00a0%"]


def test_branches_go_into_the_box_that_swallows_both_their_ends() -> None:
    shown = shown_of(choices(), most_boxes=4, most_columns=4)

    assert len(shown.boxes) <= 4
    assert not [box for box in shown.boxes if box.row and box.is_hotspot]
    assert sum(len(box.steps) for box in shown.boxes) == 7


def test_rework_inside_one_box_is_not_drawn() -> None:
    inside = chain(20).with_rework("Step 2", "Step 1", share="10%")
    outside = chain(20).with_rework("Step 20", "Step 1", share="10%")

    assert shown_of(inside).returns == ()
    assert [back.share for back in shown_of(outside).returns] == ["10\u00a0%"]


def test_rework_without_a_share_shows_what_is_not_complete_and_accurate() -> None:
    builder = (
        a_map()
        .with_step("Cut", process_time="1 h", wait="1 h")
        .with_step("Weld", process_time="1 h", wait="1 h", pca="80%")
        .with_rework("Weld", "Cut")
    )

    assert [back.share for back in shown_of(builder).returns] == ["20\u00a0%"]


def test_sums_with_unknowns_say_at_least() -> None:
    builder = chain(20)
    builder.with_step("Last but one", wait="1 h").with_step("Last", process_time="5 min", wait="?")

    last = shown_of(builder).boxes[-1]

    assert last.is_collapsed
    assert last.number.text.startswith("\u2265")
    assert last.inside_unknown == 1


def test_what_is_not_counted_is_named() -> None:
    builder = (
        a_map()
        .with_step("Cut", process_time="1 h", wait="1 h")
        .with_step("Weld", process_time="1 h", wait="1 h")
        .with_step("Loose end", after="Cut", process_time="1 h")
        .open_ended()
        .delivered("Weld", wait="0")
    )

    shown = shown_of(builder)

    assert shown.left_out == ("Loose end",)
    assert names(shown) == [("Cut",), ("Weld",)]


def test_an_empty_map_has_no_boxes() -> None:
    shown = shown_of(a_map().open_ended())

    assert shown.boxes == ()
    assert shown.lead_time == 0


def test_links_lead_from_request_through_every_box_to_delivered() -> None:
    shown = shown_of(chain(5))

    assert [(k.source, k.target) for k in shown.links] == [
        (FROM, 0),
        (0, 1),
        (1, 2),
        (2, 3),
        (3, 4),
        (4, TO),
    ]
