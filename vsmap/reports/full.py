"""The whole map on one wide page, as large as the map needs."""

from __future__ import annotations

from vsmap.analysis.figures import Figures
from vsmap.analysis.summary import sub_streams_of
from vsmap.drawing.geometry import Box
from vsmap.drawing.picture import Look, draw_map
from vsmap.drawing.primitives import Ink, Weight
from vsmap.model.comments import without_comments
from vsmap.model.language import said
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.workbook import Workbook
from vsmap.reports.page_frame import ALONE, PageNumber, put_foot, put_title
from vsmap.reports.paper import MARGIN, Paper
from vsmap.reports.sheet import MM, Layer, PageDrawing, Sheet, Style
from vsmap.reports.tiles import elapsed_note, tiles_of

SCALE = 0.75
"""Points in a sheet unit: the smallest text of the sheet, 12 units, is 9 points."""

_LARGEST = 1.0
_HEAD = 30 * MM
_FOOT = 16 * MM


def full_page(
    workbook: Workbook,
    stream: ValueStreamMap,
    figures: Figures,
    paper: Paper,
    page: PageNumber = ALONE,
    look: Look | None = None,
) -> PageDrawing:
    """Compose the page; it is never smaller than the paper and grows with the map."""
    picture = draw_map(
        without_comments(stream),
        figures,
        workbook.calendar,
        look=look,
        measure=Sheet(0, 0).measure,
        sub_streams=sub_streams_of(workbook, stream.id),
    )
    bounds = picture.bounds
    scale = _scale(bounds, paper)
    width = max(paper.width, bounds.width * scale + 2 * MARGIN)
    height = max(paper.height, bounds.height * scale + _HEAD + _FOOT)
    sheet = Sheet(width, height)
    put_title(sheet, workbook, stream, stream.scope, width - MARGIN)
    _put_figures(sheet, figures)
    head = Layer(tuple(sheet.items))
    room = height - _HEAD - _FOOT - bounds.height * scale
    left = (width - bounds.width * scale) / 2 - bounds.x * scale
    top = _HEAD + room / 2 - bounds.y * scale
    map_layer = Layer(picture.items, left, top, scale)
    foot = Sheet(width, height)
    put_foot(foot, workbook, figures, page)
    layers = (head, map_layer, Layer(tuple(foot.items)))
    return PageDrawing(width, height, layers, ((said("The whole map"), 0),))


def _scale(bounds: Box, paper: Paper) -> float:
    """A small map is drawn as large as the paper lets it be, up to its size on screen."""
    if not bounds.width or not bounds.height:
        return SCALE
    wide = (paper.width - 2 * MARGIN) / bounds.width
    high = (paper.height - _HEAD - _FOOT) / bounds.height
    return max(SCALE, min(wide, high, _LARGEST))


def _put_figures(sheet: Sheet, figures: Figures) -> None:
    """The five figures on one line, with how long that is in weeks and calendar days."""
    label = Style(10.5, Weight.REGULAR, Ink.INK2)
    strong = Style(10.5, Weight.SEMIBOLD)
    x, y = MARGIN, 24 * MM
    for tile in tiles_of(figures):
        parts = (tile.label, label), (tile.figure, strong)
        x = sheet.texts(x, y, parts, gap=4.0) + 6 * MM
    if figures.lead_time:
        sheet.text(x, y, elapsed_note(figures), label)
