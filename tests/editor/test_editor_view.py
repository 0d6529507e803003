"""The viewport, snapping, walking and echoes, each by itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from vsmap.drawing.geometry import Box
from vsmap.editor.echo import echo_of, not_understood
from vsmap.editor.selection import Selection
from vsmap.editor.snapping import snapped
from vsmap.editor.viewport import LEAST_ZOOM, MOST_ZOOM, Margins, Viewport
from vsmap.editor.walking import Direction, neighbour, reading_order
from vsmap.model.errors import NotationError
from vsmap.model.ids import StepId
from vsmap.model.measures import Measure
from vsmap.model.notation import parse_count, parse_share, parse_time
from vsmap.model.placement import Point
from vsmap.model.quantities import Calendar
from vsmap.model.value_stream import ValueStreamMap

VIEW = Viewport(1000, 800)
places = some.builds(Point, some.floats(-5000, 5000), some.floats(-5000, 5000))


@given(places, some.floats(0.01, 30))
def test_the_place_under_the_pointer_stays_there_while_zooming(at: Point, factor: float) -> None:
    before = VIEW.to_sheet(at)

    zoomed = VIEW.zoomed(factor, at)

    assert LEAST_ZOOM <= zoomed.zoom <= MOST_ZOOM
    assert zoomed.to_sheet(at) == pytest.approx(before, abs=1e-6)


@given(places)
def test_pixels_and_places_convert_both_ways(place: Point) -> None:
    view = VIEW.panned(37, -12).zoomed(1.7)

    assert view.to_sheet(view.to_pixels(place)) == pytest.approx(place, abs=1e-6)


def test_fitting_shows_all_beside_what_floats_and_never_enlarges() -> None:
    margins = Margins(20, 20, 20, 120)

    wide = VIEW.fitted(Box(0, 0, 4000, 300), margins)
    small = VIEW.fitted(Box(0, 0, 100, 100), margins)

    shown = wide.box_to_pixels(Box(0, 0, 4000, 300))
    assert shown.x == pytest.approx(20)
    assert shown.bottom <= 680
    assert small.zoom == 1.0


def test_showing_a_box_pushes_the_sheet_only_as_far_as_needed() -> None:
    near, far = Box(100, 100, 50, 50), Box(1500, 100, 50, 50)

    assert VIEW.showing(near) is VIEW
    assert VIEW.showing(far).box_to_pixels(far).right == pytest.approx(976)


def test_a_moved_box_is_drawn_to_the_nearest_line_within_reach() -> None:
    still = [Box(0, 0, 96, 72)]

    near = snapped(Box(300, 200, 96, 72), Point(3, -197), still)
    far = snapped(Box(300, 200, 96, 72), Point(3, -150), still)

    assert (near.right, near.down) == (3, -200)
    assert [(guide.at, guide.start, guide.end) for guide in near.guides] == [(36, 96, 303)]
    assert (far.right, far.down, far.guides) == (3, -150, ())


def test_arrows_lead_to_the_nearest_box_where_no_flow_goes() -> None:
    boxes = {
        StepId("a"): Box(0, 0, 96, 72),
        StepId("b"): Box(0, 150, 96, 72),
        StepId("c"): Box(150, 0, 96, 72),
    }
    stream = ValueStreamMap.model_validate({"id": "map"})

    assert neighbour(stream, boxes, StepId("a"), Direction.DOWN) == "b"
    assert neighbour(stream, boxes, StepId("a"), Direction.RIGHT) == "c"
    assert neighbour(stream, boxes, StepId("a"), Direction.UP) is None
    assert reading_order(boxes) == ("a", "b", "c")


def test_a_selection_keeps_the_order_of_choosing() -> None:
    chosen = Selection().only("b", "a").toggled("c").toggled("a").toggled("d")

    assert chosen.ids == ("b", "c", "d")
    assert chosen.current == "d"
    assert chosen.kept(("c", "x")).ids == ("c",)


@pytest.mark.parametrize(
    ("text", "sentence", "aside"),
    [
        ("3 d", "3 working days", ""),
        ("1 h 30 min", "1 working hour 30 minutes", ""),
        ("2-4 h", "between 2 and 4 working hours", "likely 3 h"),
        ("30 min - 2 h", "between 30 minutes and 2 working hours", "likely 1.25 h"),
        ("2/3/10 d", "between 2 and 10 working days", "likely 3 d"),
        ("~1 w", "1 working week, a guess", ""),
        ("3.2 d (n=42)", "3.2 working days, measured on 42 items", ""),
        ("7 cd", "7 calendar days", "5 d of work"),
        ("0", "no time at all", ""),
        ("?", "not known yet", ""),
    ],
)
def test_a_time_is_said_back_in_words(text: str, sentence: str, aside: str) -> None:
    echo = echo_of(parse_time(text), Calendar())

    assert (echo.sentence, echo.aside.replace("\u00a0", " ")) == (sentence, aside)


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        (parse_share("~80%"), "80 %, a guess"),
        (parse_share("70-90%"), "between 70 % and 90 %"),
        (parse_count("7000"), "7 000"),
    ],
)
def test_shares_and_counts_are_said_back(value: Measure[float], sentence: str) -> None:
    is_share = (value.likely or 0) <= 1

    echo = echo_of(value, Calendar(), is_share=is_share)

    assert echo.sentence.replace("\u00a0", " ") == sentence


def test_what_is_not_understood_is_quoted_and_answered_with_samples() -> None:
    with pytest.raises(NotationError) as caught:
        parse_time("soonish")

    said = not_understood(caught.value)

    assert said.reason == "\u201csoonish\u201d is not a duration"
    assert said.samples == ("3 d", "2-4 h", "~1w", "?")
