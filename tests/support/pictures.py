"""Reading a picture: its texts, what clashes in it, and figures for a map drawn in a test."""

from __future__ import annotations

from itertools import combinations

from tests.support.maps import MapBuilder
from vsmap.analysis.figures import Figures
from vsmap.analysis.summary import figures_of
from vsmap.drawing.picture import Look, Picture, draw_map
from vsmap.drawing.primitives import Part, Primitive, Text
from vsmap.model.ids import StepId
from vsmap.model.workbook import Workbook


def drawn(builder: MapBuilder, look: Look | None = None) -> Picture:
    """The picture of a built map with its true figures."""
    return drawn_workbook(builder.workbook(), look)


def drawn_workbook(workbook: Workbook, look: Look | None = None) -> Picture:
    """The picture of a workbook's first map."""
    value_map = next(iter(workbook.maps.values()))
    return draw_map(value_map, figures_in(workbook), workbook.calendar, look=look)


def figures_in(workbook: Workbook) -> Figures:
    """The figures of a workbook's first map."""
    return figures_of(workbook, next(iter(workbook.maps)))


def texts(picture: Picture) -> list[Text]:
    """Every text of a picture."""
    return [item for item in picture.items if isinstance(item, Text)]


def said(picture: Picture) -> list[str]:
    """Every text of a picture with plain blanks."""
    return [text.text.replace("\u00a0", " ") for text in texts(picture)]


def text_of(picture: Picture, record: str, part: Part) -> Text:
    """The one text that shows a part of a record."""
    found = [t for t in texts(picture) if (t.record, t.part) == (record, part)]
    assert len(found) == 1, found
    return found[0]


def shapes_of(picture: Picture, record: str, part: Part) -> list[Primitive]:
    """The shapes, not the texts, of a part of a record."""
    return [
        item
        for item in picture.items
        if (item.record, item.part) == (record, part) and not isinstance(item, Text)
    ]


def clashing_texts(picture: Picture) -> list[tuple[str, str]]:
    """Pairs of texts that stand in one another, by half a pixel or more."""
    return [
        (a.text, b.text)
        for a, b in combinations(texts(picture), 2)
        if a.box.grown(-0.5).meets(b.box.grown(-0.5))
    ]


def texts_in_foreign_boxes(picture: Picture) -> list[tuple[str, StepId]]:
    """Texts that stand in the box of a step they do not belong to; notes may lie anywhere."""
    return [
        (text.text, step)
        for text in texts(picture)
        for step, box in picture.boxes.items()
        if text.record != step and text.part is not Part.NOTE and box.grown(-1.0).meets(text.box)
    ]
