"""What is still drawn when one steps back."""

from __future__ import annotations

import pytest

from tests.support.maps import a_map
from tests.support.pictures import drawn, texts
from vsmap.drawing.display_list import Picture
from vsmap.drawing.geometry import Box
from vsmap.drawing.hotspot import Capsule, draw_capsule
from vsmap.drawing.look import Sizes
from vsmap.drawing.primitives import Afar, Detail, Hold, Part, Rect, Text
from vsmap.drawing.text_measure import FontMetrics
from vsmap.drawing.zoom import LEAST_TEXT, detail_at, growth, is_readable, written_afar
from vsmap.model.ids import StepId

METRICS = FontMetrics.shipped()


@pytest.mark.parametrize(
    ("zoom", "detail"),
    [
        (2.0, Detail.ALL),
        (0.75, Detail.ALL),
        (0.74, Detail.NUMBERS),
        (0.45, Detail.NUMBERS),
        (0.44, Detail.LARGE),
        (0.25, Detail.LARGE),
        (0.24, Detail.BOX),
        (0.12, Detail.BOX),
        (0.11, Detail.FAR),
    ],
)
def test_detail_drops_at_the_zooms_of_the_design(zoom: float, detail: Detail) -> None:
    assert detail_at(zoom) is detail


def test_a_held_number_keeps_ten_pixels() -> None:
    hold = Hold(0.0, 0.0, size=14.0, width=20.0)

    sizes = [14.0 * zoom * (growth(hold, zoom) or 0.0) for zoom in (1.0, 0.75, 0.6, 0.45)]

    assert sizes == pytest.approx([14.0, 10.5, 10.0, 10.0])


def test_a_held_name_grows_no_wider_than_its_box() -> None:
    hold = Hold(0.0, 0.0, size=13.5, width=80.0, room=92.0)

    factor = growth(hold, 0.6)

    assert factor == pytest.approx(92.0 / 80.0)


def test_what_would_be_smaller_than_nine_pixels_is_not_drawn() -> None:
    hold = Hold(0.0, 0.0, size=13.5, width=90.0, room=92.0)

    assert growth(hold, 0.5) is None
    assert growth(Hold(0.0, 0.0, 13.5, 90.0, 92.0), LEAST_TEXT / 13.5) is not None


@pytest.mark.parametrize(
    ("zoom", "detail"),
    [(0.6, Detail.NUMBERS), (0.31, Detail.NUMBERS), (0.3, Detail.LARGE), (0.76, Detail.ALL)],
)
def test_wide_boxes_keep_their_names_for_longer(zoom: float, detail: Detail) -> None:
    assert detail_at(zoom, box_width=142.0) is detail


@pytest.mark.parametrize("zoom", [0.45, 0.5, 0.6, 0.7])
@pytest.mark.parametrize("name", ["Development", "Production deployment", "A"])
def test_a_name_seen_from_afar_stays_within_its_box(name: str, zoom: float) -> None:
    place = Box(3.0, 2.0, 90.0, 68.0)

    lines = written_afar(Afar(name, place), zoom, METRICS)

    assert lines
    for line in lines:
        assert line.size * zoom >= LEAST_TEXT - 1e-9
        assert place.x - 0.01 <= line.box.x
        assert line.box.right <= place.right + 0.01


def test_a_text_below_nine_pixels_is_not_readable() -> None:
    assert is_readable(Text(0.0, 0.0, "6.9 d", 12.0, 30.0), 0.75)
    assert not is_readable(Text(0.0, 0.0, "6.9 d", 12.0, 30.0), 0.74)
    assert is_readable(Rect(0.0, 0.0, 1.0, 1.0), 0.1)


def test_the_capsule_rises_off_the_process_time_when_one_steps_back() -> None:
    capsule = draw_capsule(Capsule(StepId("a"), Box(0, 0, 200, 147), "Hotspot"), Sizes(), METRICS)
    plate = capsule.items[0]
    assert plate.hold is not None
    factor = growth(plate.hold, 0.5)
    assert factor is not None

    lower_edge = plate.hold.y + (plate.box.bottom - plate.hold.y) * factor

    assert lower_edge < plate.box.bottom


def test_a_wait_held_readable_never_reaches_under_a_box() -> None:
    row = a_map().with_step("A", wait="1 w").with_step("B", wait="8 d").with_step("C", wait="2 d")
    picture = drawn(row.with_step("D", wait="14.9 d").with_step("E", wait="~3 d"))
    waits = [text for text in texts(picture) if text.part is Part.WAIT and text.hold is not None]
    assert len(waits) == 5

    for percent in range(20, 101):
        for wait in waits:
            assert not _boxes_under(picture, wait, percent / 100)


def _boxes_under(picture: Picture, text: Text, zoom: float) -> list[StepId]:
    """The boxes a text reaches into once it has grown as the zoom wants it."""
    hold, factor = text.hold, growth(text.hold, zoom)
    if hold is None or factor is None:
        return []
    box = text.box
    left, top = hold.x + (box.x - hold.x) * factor, hold.y + (box.y - hold.y) * factor
    grown = Box(left, top, box.width * factor, box.height * factor)
    return [step for step, frame in picture.boxes.items() if frame.meets(grown)]
