"""The time ladder: to scale, work up and wait down."""

from __future__ import annotations

import pytest

from tests.support.maps import MapBuilder, a_map
from tests.support.pictures import drawn, said, texts
from vsmap.drawing.geometry import Box
from vsmap.drawing.ladder import HEADING, spread
from vsmap.drawing.ladder_path import Stretch
from vsmap.drawing.look import Look
from vsmap.drawing.picture import Picture
from vsmap.drawing.primitives import Ink, Line, Part, Path, Rect
from vsmap.model.value_stream import Symbols

DAY = 28_800.0


def _stretch(seconds: float | None, *, is_work: bool = False) -> Stretch:
    return Stretch("x", seconds, "", is_work, in_hotspot=False)


def _bars(picture: Picture) -> dict[str, Rect]:
    return {
        str(i.record): i
        for i in picture.items
        if isinstance(i, Rect) and i.part is Part.LADDER and i.fill in (Ink.WORK, Ink.WAIT)
    }


def _onboarding() -> MapBuilder:
    return (
        a_map()
        .with_step("Sign", process_time="1 h", wait="1 d")
        .with_step("Check", process_time="2-4 h", wait="~3 d")
        .with_step("Review", process_time="5 h", wait="1 w", after="Check")
        .with_step("Limit", process_time="~1 h", wait="2 d", after="Check")
        .with_step("Approve", process_time="30 min", after=())
        .with_flow("Review", "Approve", wait="8 d")
        .with_flow("Limit", "Approve", wait="?")
        .with_step("Load", process_time="1 d", wait="?", after="Approve")
    )


def test_widths_are_as_the_times_and_fill_the_span() -> None:
    places = spread([_stretch(DAY), _stretch(3 * DAY, is_work=True), _stretch(DAY)], 10.0, 500.0)

    assert [place.width for place in places] == pytest.approx([100.0, 300.0, 100.0])
    assert places[0].x == 10.0
    assert places[-1].right == pytest.approx(510.0)


def test_work_stands_24_up_and_wait_hangs_14_down() -> None:
    work, wait = spread([_stretch(1.0, is_work=True), _stretch(1.0)], 0.0, 100.0)

    assert (work.y, work.bottom) == (-24.0, 0.0)
    assert (wait.y, wait.bottom) == (0.0, 14.0)


def test_what_takes_seconds_is_still_seen_and_the_rest_stays_to_scale() -> None:
    times = [1.0, DAY, 2.0, 2 * DAY, 1.0]
    places = spread([_stretch(seconds) for seconds in times], 0.0, 600.0)

    assert [places[i].width for i in (0, 2, 4)] == [2.5, 2.5, 2.5]
    assert places[3].width == pytest.approx(2 * places[1].width)
    assert places[-1].right == pytest.approx(600.0)


def test_an_unknown_is_a_break_of_20_that_takes_no_part_in_the_scale() -> None:
    places = spread([_stretch(DAY), _stretch(None), _stretch(DAY)], 0.0, 520.0)

    assert [place.width for place in places] == pytest.approx([250.0, 20.0, 250.0])


def test_thousands_of_unknowns_stay_inside_the_span() -> None:
    path = [_stretch(None if n % 2 else DAY) for n in range(4000)]

    places = spread(path, 0.0, 900.0)

    assert places[-1].right <= 900.0 * 12
    assert all(place.width > 0 for place in places)


def test_the_ladder_reaches_from_request_to_delivered_below_everything() -> None:
    picture = drawn(_onboarding())

    bars = _bars(picture)

    left = min(bar.x for bar in bars.values())
    request, delivered = picture.ends.values()
    assert left == request.x
    assert max(b.x + b.width for b in bars.values()) == pytest.approx(delivered.right)
    lowest = max(box.bottom for box in picture.boxes.values())
    assert min(bar.y for bar in bars.values()) > lowest


def test_bars_are_proportional_to_time_across_the_whole_map() -> None:
    bars = _bars(drawn(_onboarding()))

    day = bars["request-sign"].width

    assert bars["check-review"].width == pytest.approx(5 * day)
    assert bars["review-approve"].width == pytest.approx(8 * day)
    assert bars["load"].width == pytest.approx(day)
    assert bars["check"].width == pytest.approx(3 * day / 8)


def test_hotspot_waits_are_hatched_inside_their_bars_and_bracketed() -> None:
    picture = drawn(_onboarding())

    hatched = [
        item
        for item in picture.items
        if isinstance(item, Path) and item.part is Part.LADDER and item.stroke is Ink.HOTSPOT
    ]

    bars = _bars(picture)
    assert {item.record for item in hatched} == {"check-review", "review-approve"}
    for item in hatched:
        bar = bars[str(item.record)]
        around = Box(bar.x, bar.y, bar.width, bar.height).grown(item.line_width / 2 + 1e-6)
        assert around.covers(item.box)
    assert "Hotspot 13.6 d of 19.2 d" in said(picture)


def test_a_branch_beside_the_path_is_a_thin_line_with_what_is_known() -> None:
    picture = drawn(_onboarding())

    line = next(
        i for i in picture.items if isinstance(i, Line) and i.part is Part.LADDER and not i.dash
    )

    bars = _bars(picture)
    day = bars["load"].width
    assert line.x1 == pytest.approx(bars["check"].x + bars["check"].width)
    assert line.x2 - line.x1 == pytest.approx(2.125 * day)
    assert "Limit runs beside, at least 2.1 d" in said(picture)


def test_labels_stand_only_where_they_fit_under_their_bars() -> None:
    picture = drawn(_onboarding())

    bars = _bars(picture)

    labels = [t for t in texts(picture) if t.part is Part.LADDER and t.record in bars]
    assert labels
    for label in labels:
        bar = bars[str(label.record)]
        assert bar.x < label.box.x
        assert label.box.right < bar.x + bar.width


def test_both_ways_of_a_choice_count_by_their_share_and_add_up_to_the_lead_time() -> None:
    builder = (
        a_map()
        .with_step("A", process_time="1 d")
        .with_step("B", process_time="2 d", wait="1 w", after="A", share="20%")
        .with_step("C", process_time="1 d", wait="0", after="A", share="80%")
        .with_step("D", process_time="1 d", wait="0", after=["B", "C"])
    )

    picture = drawn(builder)

    bars = _bars(picture)
    assert bars["a-b"].width == pytest.approx(bars["a"].width)  # a fifth of five days
    assert bars["c"].width == pytest.approx(0.8 * bars["a"].width)
    assert {"20 % of 1 w", "4.2 d"} <= set(said(picture))


def test_the_scale_ends_in_whole_weeks_where_they_come_out_even() -> None:
    even = said(drawn(a_map().with_step("A", process_time="1 w", wait="5 w")))
    uneven = said(drawn(a_map().with_step("A", process_time="1 d", wait="5 w")))

    assert {HEADING, "0", "6 w", "work 5 d", "wait 25 d"} <= set(even)
    assert "26 d" in uneven


def test_while_nothing_is_known_no_total_claims_to_be_zero() -> None:
    words = said(drawn(a_map().with_step("A").with_step("B")))

    assert {"work ?", "wait ?"} <= set(words)
    assert "work 0" not in words


def test_the_ladder_can_be_left_out_or_aligned_with_the_steps() -> None:
    builder = a_map().with_step("A", process_time="1 h", wait="1 d").with_step("B", wait="2 d")

    without = said(drawn(builder, Look(ladder=False)))
    aligned = drawn(builder, Look(aligned=True))

    assert HEADING not in without
    assert HEADING not in said(aligned)
    line = next(
        i for i in aligned.items if isinstance(i, Path) and i.part is Part.LADDER and not i.fill
    )
    corners = {stroke.to[0] for stroke in line.strokes}
    for box in aligned.boxes.values():
        assert {box.x, box.right} <= corners


def test_classic_symbols_always_have_the_stepped_line_with_totals() -> None:
    builder = a_map().with_step("A", process_time="1 h", wait="1 d")

    words = said(drawn(builder, Look(symbols=Symbols.CLASSIC)))

    assert {"Waiting", "Work", "1 d", "1 h"} <= set(words)
    assert HEADING not in words
