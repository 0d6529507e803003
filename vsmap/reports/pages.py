"""PDF pages of a map: the door of this room."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import assert_never

from vsmap.analysis.figures import Figures
from vsmap.analysis.summary import figures_of
from vsmap.model.errors import InputError
from vsmap.model.ids import MapId
from vsmap.model.language import said
from vsmap.model.value_stream import MapState, ValueStreamMap
from vsmap.model.whole_file import replace_file
from vsmap.model.workbook import Workbook
from vsmap.reports.now_and_future import NamedFigures
from vsmap.reports.page_frame import PageNumber, put_foot, title_of
from vsmap.reports.paper import Paper
from vsmap.reports.sheet import PageDrawing, Sheet

__all__ = ["Page", "Paper", "drawings", "pdf_bytes", "write_pdf"]


class Page(StrEnum):
    """The kinds of page that can be had."""

    SIMPLIFIED = "simplified"
    FULL = "full"
    APPENDIX = "appendix"
    PACK = "pack"


def write_pdf(
    workbook: Workbook,
    map_id: MapId,
    path: Path,
    *,
    page: Page = Page.SIMPLIFIED,
    paper: Paper = Paper.A4,
) -> None:
    """Write pages of a map as a PDF file; an existing file is replaced whole or not at all.

    Raises InputError (no such map) and FileProblem (the file can't be written).
    """
    content = pdf_bytes(workbook, map_id, page=page, paper=paper)
    replace_file(Path(path), content)


def pdf_bytes(
    workbook: Workbook,
    map_id: MapId,
    *,
    page: Page = Page.SIMPLIFIED,
    paper: Paper = Paper.A4,
) -> bytes:
    """Pages of a map as a PDF. The same workbook gives the same bytes, whenever it is made."""
    from vsmap.reports.printing import printed

    pages = drawings(workbook, map_id, page=page, paper=paper)
    return printed(pages, workbook, title_of(workbook, workbook.maps[map_id]))


def drawings(
    workbook: Workbook,
    map_id: MapId,
    *,
    page: Page = Page.SIMPLIFIED,
    paper: Paper = Paper.A4,
) -> tuple[PageDrawing, ...]:
    """The pages as shapes and texts, before they are printed."""
    stream = workbook.maps.get(map_id)
    if stream is None:
        message = said('there is no map "{map_id}" in this workbook', map_id=map_id)
        raise InputError(message)
    composer = _Composer(workbook, stream, figures_of(workbook, map_id), paper)
    match page:
        case Page.SIMPLIFIED:
            return (composer.simplified(PageNumber()),)
        case Page.FULL:
            return (composer.full(PageNumber()),)
        case Page.APPENDIX:
            sheets = composer.appendix_sheets()
            return composer.appendix(sheets, 1, len(sheets))
        case Page.PACK:
            return composer.pack()
        case _:
            assert_never(page)


class _Composer:
    """Composes the pages of one map, each with its number at the foot."""

    def __init__(
        self, workbook: Workbook, stream: ValueStreamMap, figures: Figures, paper: Paper
    ) -> None:
        self._workbook = workbook
        self._stream = stream
        self._figures = figures
        self._paper = paper

    def simplified(self, number: PageNumber) -> PageDrawing:
        """The page for leaders."""
        from vsmap.reports.simplified import simplified_page

        beside = _beside(self._workbook, self._stream)
        return simplified_page(
            self._workbook, self._stream, self._figures, self._paper, beside, number
        )

    def full(self, number: PageNumber) -> PageDrawing:
        """The whole map."""
        from vsmap.reports.full import full_page

        return full_page(self._workbook, self._stream, self._figures, self._paper, number)

    def appendix_sheets(self) -> list[Sheet]:
        """The pages of the appendix without their feet."""
        from vsmap.reports.appendix import appendix_sheets

        return appendix_sheets(self._workbook, self._stream, self._figures, self._paper)

    def appendix(self, sheets: list[Sheet], first: int, of: int) -> tuple[PageDrawing, ...]:
        """The pages of the appendix, numbered from `first` on."""
        pages = []
        for number, sheet in enumerate(sheets, first):
            put_foot(sheet, self._workbook, self._figures, PageNumber(number, of))
            pages.append(sheet.finished(*(((said("Appendix"), 0),) if number == first else ())))
        return tuple(pages)

    def pack(self) -> tuple[PageDrawing, ...]:
        """All of these in order."""
        sheets = self.appendix_sheets()
        of = 2 + len(sheets)
        first = self.simplified(PageNumber(1, of)), self.full(PageNumber(2, of))
        return (*first, *self.appendix(sheets, 3, of))


def _beside(workbook: Workbook, stream: ValueStreamMap) -> NamedFigures | None:
    """The other state of the stream to compare with: today's for a future map, else the future."""
    wanted = MapState.FUTURE if stream.state is MapState.CURRENT else MapState.CURRENT
    other = workbook.first_map(wanted)
    if other is None or not other.steps:
        return None
    name = said("Future") if wanted is MapState.FUTURE else said("Now")
    return NamedFigures(name, figures_of(workbook, other.id))
