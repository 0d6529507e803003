"""Ladders at a given scale: the longest fits, and an hour is as long on each."""

from __future__ import annotations

import pytest

from tests.support.maps import MapBuilder, a_map, first_map_id
from vsmap.analysis.summary import figures_of
from vsmap.drawing.ladder_path import Stretch
from vsmap.drawing.primitives import Path, Text
from vsmap.drawing.scaled_ladder import (
    LadderSizes,
    draw_bars,
    draw_hotspot,
    draw_lengths,
    ladder_at,
    path_of,
    scale_for,
    ticks,
)
from vsmap.drawing.text_measure import FontMetrics
from vsmap.model.quantities import Calendar

SIZES = LadderSizes()
MEASURE = FontMetrics.shipped()


def path(drawn: MapBuilder) -> tuple[Stretch, ...]:
    workbook = drawn.workbook()
    stream = workbook.maps[first_map_id(workbook)]
    return path_of(stream, figures_of(workbook, stream.id), workbook.calendar)


def long_one() -> MapBuilder:
    return (
        a_map()
        .with_step("Weld", process_time="2 h", wait="5 d")
        .with_step("Paint", process_time="10 m", wait="?")
        .with_step("Pack", process_time="1 h", wait="1 d")
    )


def short_one() -> MapBuilder:
    return a_map().with_step("Weld", process_time="2 h", wait="4 h")


def test_the_longest_ladder_just_fits() -> None:
    paths = [path(long_one()), path(short_one())]

    scale = scale_for(paths, 600.0, SIZES)

    widths = [ladder_at(each, scale, SIZES).width for each in paths]
    assert max(widths) == pytest.approx(600.0, abs=0.01)
    assert widths[1] < widths[0]


def test_an_hour_is_as_long_on_each() -> None:
    scale = scale_for([path(long_one()), path(short_one())], 600.0, SIZES)

    one = ladder_at(path(long_one()), scale, SIZES).bar_of("weld")
    other = ladder_at(path(short_one()), scale, SIZES).bar_of("weld")

    assert one is not None
    assert other is not None
    assert one.width == pytest.approx(other.width)


def test_work_stands_up_and_waits_hang_down_without_gaps() -> None:
    ladder = ladder_at(path(long_one()), 0.001, SIZES)

    for stretch, bar in zip(ladder.path, ladder.bars, strict=True):
        assert bar.bottom == 0.0 if stretch.is_work else bar.y == 0.0
    ends = [bar.right for bar in ladder.bars]
    assert ends[:-1] == [bar.x for bar in ladder.bars][1:]


def test_nothing_at_all_has_no_scale() -> None:
    assert scale_for([()], 600.0, SIZES) == 0.0
    assert ladder_at((), 0.0, SIZES).width == 0.0
    assert scale_for([path(a_map().with_step("Weld"))], 600.0, SIZES) == 0.0


def test_lengths_are_written_where_they_fit() -> None:
    ladder = ladder_at(path(long_one()), scale_for([path(long_one())], 600.0, SIZES), SIZES)

    texts = [i for i in draw_lengths(ladder, 0.0, 0.0, 1e6, MEASURE) if isinstance(i, Text)]

    assert [text.text.replace("\u00a0", " ") for text in texts] == ["5 d", "?", "1 d"]
    for text in texts:
        bar = ladder.bar_of(str(text.record))
        assert bar is not None
        assert text.box.x >= bar.x
        assert text.box.right <= bar.right


def test_the_hotspots_bars_are_bracketed() -> None:
    ladder = ladder_at(path(long_one()), 0.001, SIZES)
    hot = [bar for s, bar in zip(ladder.path, ladder.bars, strict=True) if s.in_hotspot]

    bracket = draw_hotspot(ladder, 0.0, 0.0, "Hotspot", MEASURE)[0]

    assert isinstance(bracket, Path)
    assert bracket.box.x == pytest.approx(hot[0].x, abs=2)
    assert bracket.box.right == pytest.approx(hot[-1].right, abs=2)
    assert draw_bars(ladder, 0.0, 0.0)


@pytest.mark.parametrize(
    ("hours", "last", "count"),
    [(4, "4 h", 5), (30 * 8, "6 w", 7), (0.5, "30 min", 7), (1, "60 min", 7)],
)
def test_a_scale_has_at_most_eight_places_in_one_unit(hours: float, last: str, count: int) -> None:
    places = ticks(hours * 3600, Calendar())

    assert places[0] == (0.0, "0")
    assert places[-1][1].replace("\u00a0", " ") == last
    assert len(places) == count
