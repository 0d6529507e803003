"""Composed pages, printed as one PDF: title, author, language, bookmarks, and no clock."""

from __future__ import annotations

import datetime
import io
import math
from collections.abc import Sequence
from typing import Any

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from vsmap.drawing.primitives import Weight
from vsmap.drawing.theme import PAPER, Theme
from vsmap.model.language import phrase, said
from vsmap.model.workbook import Workbook
from vsmap.reports.fonts import font_name
from vsmap.reports.painter import Painter
from vsmap.reports.sheet import Layer, PageDrawing

LANGUAGE = phrase("en-GB")
"""The code of the language the page is in, by which a reading voice pronounces it."""
LARGEST_SIDE = 14400
"""PDF pages may be so many units long; a longer page has larger units (UserUnit, PDF 1.6)."""

# Streams as they are, a fifth smaller than spelled out in ASCII.
rl_config.useA85 = 0

_NO_DATE = datetime.date(2000, 1, 1)


class _Sheets(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A canvas whose pages may have units larger than a point."""

    points_per_unit = 1

    def _setXObjects(self, thing: Any) -> None:  # noqa: N802  # reportlab's name
        """Reportlab's one step between making a page and keeping it."""
        super()._setXObjects(thing)
        if self.points_per_unit > 1:
            thing.__NoDefault__ = [*thing.__NoDefault__, "UserUnit"]
            thing.UserUnit = self.points_per_unit


def printed(
    pages: Sequence[PageDrawing], workbook: Workbook, title: str, theme: Theme = PAPER
) -> bytes:
    """The pages as a PDF. Its date is the workbook's: the same input gives the same bytes."""
    out = io.BytesIO()
    canvas = _Sheets(
        out,
        initialFontName=font_name(Weight.REGULAR),
        initialFontSize=9,
        pageCompression=1,
        pdfVersion=(1, 7),
        invariant=1,
        lang=said(LANGUAGE),
    )
    _describe(canvas, workbook, title)
    painter = Painter(canvas, theme)
    for number, page in enumerate(pages):
        unit = max(1, math.ceil(max(page.width, page.height) / LARGEST_SIDE))
        canvas.points_per_unit = unit
        canvas.setPageSize((page.width / unit, page.height / unit))
        _bookmark(canvas, page, number)
        painter.paint([_in_units(layer, unit) for layer in page.layers], page.height / unit)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _in_units(layer: Layer, points: int) -> Layer:
    return Layer(layer.items, layer.x / points, layer.y / points, layer.scale / points)


def _describe(canvas: Canvas, workbook: Workbook, title: str) -> None:
    canvas.setTitle(title)
    canvas.setAuthor(", ".join(workbook.contributors) or "vsmap")
    canvas.setSubject(said("Value stream map"))
    canvas.setCreator("vsmap")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    date = workbook.date or _NO_DATE
    stamp = f"D:{date:%Y%m%d}000000Z"
    canvas.setDateFormatter(lambda *_clock: stamp)


def _bookmark(canvas: Canvas, page: PageDrawing, number: int) -> None:
    for entry, (title, level) in enumerate(page.bookmarks):
        key = f"page-{number}-{entry}"
        canvas.bookmarkPage(key)
        canvas.addOutlineEntry(title, key, level)
