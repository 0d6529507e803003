"""SVG: one valid document whatever the texts, in the colours of a theme."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.maps import a_map, first_map_id
from vsmap.drawing.picture import Look, draw_map
from vsmap.drawing.primitives import Ink
from vsmap.drawing.theme import DARK, LIGHT, Theme
from vsmap.formats.svg import print_svg, svg_text
from vsmap.model.value_stream import Symbols

SVG = "{http://www.w3.org/2000/svg}"


def _document(name: str = "Weld", theme: Theme = LIGHT) -> ElementTree.Element:
    value_map = a_map().with_step("Weld", process_time="~2-4 h", wait="?").build()
    step = next(iter(value_map.steps.values())).model_copy(update={"name": name})
    picture = draw_map(value_map.with_parts(step))
    text = print_svg(picture, theme, title=name, description=name)
    return ElementTree.fromstring(text.encode())  # noqa: S314 (our own output)


def test_every_group_carries_its_record() -> None:
    root = _document()

    records = {g.get("data-record") for g in root.iter(f"{SVG}g")}

    assert {"weld", "request-weld", "weld-delivered", "request", "delivered"} <= records


def test_the_document_has_a_title_and_a_description_for_those_who_cannot_see_it() -> None:
    workbook = a_map("Current state").with_step("Weld", wait="1 w").workbook("Bicycles")

    text = svg_text(workbook, first_map_id(workbook))

    root = ElementTree.fromstring(text.encode())  # noqa: S314 (our own output)
    assert root.get("role") == "img"
    assert root.findtext(f"{SVG}title") == "Bicycles: Current state"
    assert "lead time 5\u00a0d" in str(root.findtext(f"{SVG}desc"))


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_colours_are_those_of_the_theme(theme: Theme) -> None:
    root = _document(theme=theme)

    fills = {element.get("fill") for element in root.iter()}

    assert theme.colour(Ink.CANVAS) in fills
    assert theme.colour(Ink.INK) in fills


def test_the_view_box_is_the_pictures_bounds() -> None:
    value_map = a_map().with_step("Weld").build()
    picture = draw_map(value_map)

    root = ElementTree.fromstring(print_svg(picture, title="x").encode())  # noqa: S314

    box = [float(number) for number in str(root.get("viewBox")).split()]
    assert box == pytest.approx(list(picture.bounds), abs=0.01)


def test_fonts_are_embedded_only_when_asked_for() -> None:
    picture = draw_map(a_map().with_step("Weld").build())

    plain = print_svg(picture, title="x")
    heavy = print_svg(picture, title="x", embed_fonts=True)

    assert "@font-face" not in plain
    assert heavy.count("@font-face") == 2  # regular and semibold are used
    assert len(heavy) > 300_000 > len(plain)


@given(st.text(max_size=60))
def test_any_name_at_all_makes_valid_xml(name: str) -> None:
    root = _document(name)

    assert root.tag == f"{SVG}svg"


def test_a_map_is_printed_with_its_own_symbols() -> None:
    workbook = a_map().with_step("Weld").with_fields(symbols=Symbols.CLASSIC).workbook()
    map_id = first_map_id(workbook)

    own = svg_text(workbook, map_id)

    assert own == svg_text(workbook, map_id, look=Look(symbols=Symbols.CLASSIC))
    assert own != svg_text(workbook, map_id, look=Look(symbols=Symbols.SIMPLE))


@pytest.mark.parametrize("symbols", list(Symbols))
def test_both_kinds_of_symbols_print(symbols: Symbols) -> None:
    workbook = a_map().with_demand(9).with_step("Weld", process_time="1 h", wait="1 w").workbook()

    text = svg_text(workbook, first_map_id(workbook), look=Look(symbols=symbols))

    assert text.endswith("</svg>\n")
