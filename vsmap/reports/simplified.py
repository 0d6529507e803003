"""The page for leaders: one sentence, and the evidence for it on one landscape sheet."""

from __future__ import annotations

from vsmap.analysis.figures import Figures
from vsmap.drawing.primitives import Ink, Weight
from vsmap.model.language import said
from vsmap.model.value_stream import MapState, ValueStreamMap
from vsmap.model.workbook import Workbook
from vsmap.reports.headlines import Story, story_of
from vsmap.reports.ladder import put_ladder
from vsmap.reports.map_figure import put_map
from vsmap.reports.next_steps import next_three, put_next_steps
from vsmap.reports.now_and_future import NamedFigures, put_bars
from vsmap.reports.outcome_note import WIDTH as NOTE_WIDTH
from vsmap.reports.outcome_note import outcome_of, put_outcome
from vsmap.reports.page_frame import ALONE, PageNumber, put_foot, put_title, title_of
from vsmap.reports.paper import MARGIN, Paper
from vsmap.reports.sheet import MM, PageDrawing, Sheet, Style
from vsmap.reports.tiles import put_tiles, tiles_of

SENTENCE = Style(11.5, Weight.REGULAR, Ink.INK2)
_HEADLINE_ROOM = 190 * MM


def simplified_page(
    workbook: Workbook,
    stream: ValueStreamMap,
    figures: Figures,
    paper: Paper,
    beside: NamedFigures | None = None,
    page: PageNumber = ALONE,
) -> PageDrawing:
    """Compose the page; `beside` is the other state of the stream, where the workbook has one."""
    sheet = Sheet(paper.width, paper.height)
    left, right = MARGIN, paper.width - MARGIN
    outcome = outcome_of(workbook, stream)
    beside_note = right - (NOTE_WIDTH + 7 * MM if outcome else 0.0)
    put_title(sheet, workbook, stream, stream.scope, beside_note)
    now = beside.figures if beside and stream.state is not MapState.CURRENT else None
    told = _put_story(sheet, story_of(stream, figures, now), beside_note)
    if outcome:
        put_outcome(sheet, outcome, right)
    extra = paper.height - Paper.A4.height
    top = max(told + 4.2 * MM, 58.2 * MM)
    put_map(sheet, stream, figures, paper.most_columns, extra, top)
    put_ladder(sheet, stream, figures, (left, right), 142.4 * MM + extra)
    _put_foot_block(sheet, workbook, stream, figures, beside, extra)
    put_foot(sheet, workbook, figures, page)
    return sheet.finished((title_of(workbook, stream), 0))


def _put_foot_block(
    sheet: Sheet,
    workbook: Workbook,
    stream: ValueStreamMap,
    figures: Figures,
    beside: NamedFigures | None,
    extra: float,
) -> None:
    left, right = MARGIN, sheet.width - MARGIN
    y = 163 * MM + extra
    put_tiles(sheet, tiles_of(figures), left, y)
    title, steps = next_three(workbook, stream, figures)
    put_next_steps(sheet, title, steps, (left + 164 * MM, right), y)
    if beside is None:
        return
    own = NamedFigures(_bar_name(stream), figures)
    pair = (own, beside) if stream.state is MapState.CURRENT else (beside, own)
    put_bars(sheet, *pair, (left, left + 155 * MM), 189.4 * MM + extra)


def _bar_name(stream: ValueStreamMap) -> str:
    match stream.state:
        case MapState.CURRENT:
            return said("Now")
        case MapState.FUTURE:
            return said("Future")
        case _:
            return stream.name or said("Instead")


def _put_story(sheet: Sheet, story: Story, right: float) -> float:
    """The headline on one large line or two smaller ones, the sentence below; where it ends."""
    room = min(_HEADLINE_ROOM, right - MARGIN)
    style, lines = _headline(sheet, story.headline, room)
    y = 32.3 * MM if len(lines) == 1 else 31.1 * MM
    for line in lines:
        sheet.text(MARGIN, y, line, style)
        y += 1.19 * style.size
    below = 43.5 * MM if len(lines) == 1 else 51.2 * MM
    whole = sheet.width - 2 * MARGIN
    for line in sheet.lines(story.sentence, whole, 2, SENTENCE):
        sheet.text(MARGIN, below, line, SENTENCE)
        below += 5.2 * MM
    return below - 5.2 * MM


def _headline(sheet: Sheet, text: str, room: float) -> tuple[Style, tuple[str, ...]]:
    """34 pt if that fits one line, else the largest size at which two lines hold it."""
    large = Style(34, Weight.SEMIBOLD)
    if sheet.text_width(text, large) <= room:
        return large, (text,)
    for size in (27.0, 25.0, 23.0, 21.0, 19.0):
        style = Style(size, Weight.SEMIBOLD)
        lines = sheet.lines(text, room, 2, style)
        if " ".join(lines) == text:
            return style, _balanced(sheet, lines, text, room, style)
    return style, lines


def _balanced(
    sheet: Sheet, lines: tuple[str, ...], text: str, room: float, style: Style
) -> tuple[str, ...]:
    """Two lines of about the same length rather than a long one and a word left over."""
    if len(lines) != 2:
        return lines
    words = text.split(" ")
    ways = ((" ".join(words[:i]), " ".join(words[i:])) for i in range(1, len(words)))
    fitting = [w for w in ways if max(sheet.text_width(line, style) for line in w) <= room]
    return min(
        fitting,
        key=lambda w: (not w[0].endswith(";"), max(sheet.text_width(line, style) for line in w)),
    )
