"""Each theme gives every role a colour that can be read where it is used."""

from __future__ import annotations

from itertools import product

import pytest

from vsmap.drawing.primitives import Ink
from vsmap.drawing.theme import DARK, GREY, LIGHT, PAPER, Theme


def _luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(theme: Theme, ink: Ink, ground: Ink) -> float:
    lights = sorted(_luminance(theme.colour(role)) for role in (ink, ground))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK, PAPER, GREY], ids=lambda theme: theme.name)
def test_every_role_has_a_colour(theme: Theme) -> None:
    assert {theme.colour(ink)[0] for ink in Ink} == {"#"}
    assert {len(theme.colour(ink)) for ink in Ink} == {7}


@pytest.mark.parametrize(
    ("ink", "ground", "least"),
    [
        (Ink.INK, Ink.CANVAS, 15.0),
        (Ink.INK2, Ink.CANVAS, 6.9),
        (Ink.INK3, Ink.SUNKEN, 4.5),
        (Ink.EDGE, Ink.CANVAS, 3.4),
        (Ink.ACCENT, Ink.CANVAS, 5.5),
        (Ink.HOTSPOT, Ink.CANVAS, 5.0),
        (Ink.HOTSPOT_TEXT, Ink.HOTSPOT, 5.4),
        (Ink.NOTE_TEXT, Ink.NOTE, 9.8),
    ],
)
@pytest.mark.parametrize("theme", [LIGHT, DARK, PAPER], ids=lambda theme: theme.name)
def test_contrasts_are_those_of_the_design(
    theme: Theme, ink: Ink, ground: Ink, least: float
) -> None:
    assert _contrast(theme, ink, ground) >= least


def test_grey_is_grey_and_texts_read_well_on_it() -> None:
    for ink in Ink:
        colour = GREY.colour(ink)
        assert colour[1:3] == colour[3:5] == colour[5:7]
    for ink, ground in product((Ink.INK, Ink.INK2, Ink.INK3, Ink.HOTSPOT), (Ink.CANVAS, Ink.BOX)):
        assert _contrast(GREY, ink, ground) >= 4.5


def test_twelve_people_have_colours_of_their_own() -> None:
    for theme in (LIGHT, DARK):
        assert len(set(theme.people)) == 12
