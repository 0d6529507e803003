"""Every text can be read on what it stands on, every edge seen (WCAG 2.2 AA), in both themes."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor

from vsmap.app.look.palette import Palette
from vsmap.app.look.stylesheet import stylesheet
from vsmap.drawing.primitives import Ink
from vsmap.drawing.theme import DARK, LIGHT, Theme

TEXT, SHAPE = 4.5, 3.0
SHEETS = (Ink.CANVAS, Ink.SURFACE, Ink.BOX, Ink.SUNKEN)
TEXTS = {
    Ink.INK: (*SHEETS, Ink.ACCENT_TINT, Ink.HOTSPOT_TINT),
    Ink.INK2: (*SHEETS, Ink.ACCENT_TINT, Ink.HOTSPOT_TINT),
    Ink.INK3: SHEETS,
    Ink.ERROR: (Ink.SURFACE, Ink.CANVAS, Ink.SUNKEN),
    Ink.OK: (Ink.SURFACE, Ink.CANVAS),
    Ink.ACCENT: (*SHEETS, Ink.ACCENT_TINT),
    Ink.HOTSPOT: (Ink.CANVAS, Ink.SURFACE, Ink.HOTSPOT_TINT),
    Ink.HOTSPOT_TEXT: (Ink.HOTSPOT,),
    Ink.NOTE_TEXT: (Ink.NOTE,),
    Ink.SURFACE: (Ink.INK,),
}
"""Which ink is written on which; disabled text is ink 3, which AA would let be fainter."""

SHAPES = {
    Ink.EDGE: SHEETS,
    Ink.ACCENT: (*SHEETS, Ink.NOTE, Ink.HOTSPOT_TINT),
    Ink.HOTSPOT: (Ink.CANVAS, Ink.SURFACE),
    Ink.WORK: (Ink.CANVAS, Ink.SURFACE, Ink.SUNKEN),
    Ink.ERROR: (Ink.SURFACE,),
}
"""Edges of boxes and fields, the ring of the focus, bars and frames that tell something."""

BOTH = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


def luminance(colour: str) -> float:
    shades = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    ]
    return 0.2126 * shades[0] + 0.7152 * shades[1] + 0.0722 * shades[2]


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def too_faint(theme: Theme, pairs: dict[Ink, tuple[Ink, ...]], least: float) -> list[str]:
    return [
        f"{ink.name} on {ground.name}: {ratio:.2f}"
        for ink, grounds in pairs.items()
        for ground in grounds
        if (ratio := contrast(theme.colour(ink), theme.colour(ground))) < least
    ]


@BOTH
def test_every_text_is_at_least_four_and_a_half(theme: Theme) -> None:
    assert too_faint(theme, TEXTS, TEXT) == []


@BOTH
def test_every_edge_that_tells_something_is_at_least_three(theme: Theme) -> None:
    assert too_faint(theme, SHAPES, SHAPE) == []


@BOTH
def test_text_stays_readable_under_the_pointer(theme: Theme) -> None:
    palette = Palette(theme)
    grounds = (palette.hover(), palette.hover(Ink.SUNKEN))

    assert all(contrast(theme.colour(Ink.INK2), ground) >= TEXT for ground in grounds)


@BOTH
def test_the_tags_of_people_can_be_read(theme: Theme) -> None:
    written = theme.colour(Ink.CANVAS if theme is DARK else Ink.SURFACE)

    assert all(contrast(colour, written) >= TEXT for colour in theme.people)


@BOTH
def test_every_rule_of_the_stylesheet_pairs_inks_that_can_be_read(theme: Theme) -> None:
    names = {theme.colour(ink): ink.name for ink in Ink}
    faint = []
    for selector, body in re.findall(r"([^{}]+)\{([^}]*)\}", stylesheet(Palette(theme))):
        ink = re.search(r"(?<![-\w])color: (#\w{6})", body)
        ground = re.search(r"background: (#\w{6})", body)
        if ink and ground and contrast(ink[1], ground[1]) < TEXT:
            faint.append((selector.strip(), names.get(ink[1]), ground[1]))

    assert faint == []


@BOTH
def test_fields_have_an_edge_one_can_see(theme: Theme) -> None:
    rules = stylesheet(Palette(theme))

    fields = re.search(r"QLineEdit, QPlainTextEdit, QComboBox[^{]*\{([^}]*)\}", rules)

    assert fields is not None
    assert f"border: 1px solid {theme.colour(Ink.EDGE)}" in fields[1]
