"""Maps as a workshop leaves them half-way: empty, unknown, tangled, huge."""

from __future__ import annotations

import math

import pytest

from tests.support.maps import MapBuilder, a_map
from tests.support.pictures import clashing_texts, drawn, said, texts_in_foreign_boxes
from vsmap.drawing.ghost import WORDS
from vsmap.drawing.look import Look
from vsmap.drawing.primitives import Part
from vsmap.model.value_stream import Symbols


def _everything_unknown() -> MapBuilder:
    return a_map().with_step("A").with_step("B").with_step("C")


def _four_branches() -> MapBuilder:
    builder = a_map().with_step("A")
    for name in "WXYZ":
        builder.with_step(name, after="A", wait="1 h 30 min")
    return builder.with_step("D", after=list("WXYZ"), wait="~2-4 w")


def _loose() -> MapBuilder:
    return (
        a_map()
        .with_step("A")
        .with_step("Dead end")
        .open_ended()
        .with_step("Lonely", after=())
        .with_flow("Dead end", "A")
        .with_flow("A", "A")
        .with_flow("A", "delivered")
        .with_flow("A", "delivered", wait="1 d")
        .with_rework("Lonely", "request", share="10%")
    )


def _crossing() -> MapBuilder:
    builder = a_map()
    for number in range(6):
        builder.with_step(f"S{number}", pca="~70-80%", people="12", wait="1 d")
    for source, target in ((3, 0), (4, 1), (5, 2), (5, 4), (2, 2)):
        builder.with_rework(f"S{source}", f"S{target}", share="~10%")
    return builder


def _two_hundred() -> MapBuilder:
    builder = a_map()
    for number in range(200):
        builder.with_step(f"Step {number}", process_time="1 h", wait="~2 h", pca="90%")
    return builder


_MAPS = {
    "unknown": _everything_unknown,
    "four": _four_branches,
    "loose": _loose,
    "crossing": _crossing,
    "two hundred": _two_hundred,
}


@pytest.mark.parametrize("symbols", list(Symbols))
@pytest.mark.parametrize("name", list(_MAPS))
def test_no_text_stands_in_another_or_in_a_foreign_box(name: str, symbols: Symbols) -> None:
    picture = drawn(_MAPS[name](), Look(symbols=symbols))

    assert clashing_texts(picture) == []
    assert texts_in_foreign_boxes(picture) == []


@pytest.mark.parametrize("symbols", list(Symbols))
@pytest.mark.parametrize("name", list(_MAPS))
def test_everything_drawn_has_a_finite_place(name: str, symbols: Symbols) -> None:
    picture = drawn(_MAPS[name](), Look(symbols=symbols))

    assert all(math.isfinite(number) for item in picture.items for number in item.box)
    boxes = list(picture.boxes.values())
    assert not any(a.meets(b) for i, a in enumerate(boxes) for b in boxes[i + 1 :])


@pytest.mark.parametrize("symbols", list(Symbols))
def test_an_empty_map_shows_both_ends_and_says_how_to_begin(symbols: Symbols) -> None:
    picture = drawn(a_map().open_ended(), Look(symbols=symbols))

    words = said(picture)

    assert " ".join(w for w in words if w not in ("Request", "Delivered")) == WORDS
    assert {"Request", "Delivered"} <= set(words)
    assert picture.place_of("ghost", Part.NAME) is not None


@pytest.mark.parametrize("symbols", list(Symbols))
def test_one_step_makes_a_whole_map(symbols: Symbols) -> None:
    picture = drawn(a_map().with_step("Fix", process_time="2 h", wait="1 d"), Look(symbols=symbols))

    assert clashing_texts(picture) == []
    assert len(picture.flow_lines) == 2


def test_a_map_without_figures_is_drawn_without_ladder_and_hotspot() -> None:
    from vsmap.drawing.picture import draw_map

    picture = draw_map(_four_branches().build())

    assert not any(item.part in (Part.LADDER, Part.HOTSPOT) for item in picture.items)
