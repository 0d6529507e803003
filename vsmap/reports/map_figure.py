"""The simplified map on the page: frame, lines, boxes, numbers and how to read them."""

from __future__ import annotations

from vsmap.analysis.figures import Figures
from vsmap.model.language import said
from vsmap.model.value_stream import ValueStreamMap
from vsmap.reports.legend import (
    LEADING as LEGEND_LEADING,
)
from vsmap.reports.legend import WORDS, legend_lines, put_legend, samples_for
from vsmap.reports.map_boxes import INSIDE_BELOW, inside_text, longest_word, put_box, put_ends
from vsmap.reports.map_hotspot import put_hotspot
from vsmap.reports.map_links import put_links
from vsmap.reports.map_returns import put_returns
from vsmap.reports.map_waits import all_waits_fit, end_rooms, hotspot_lines, put_waits
from vsmap.reports.paper import MARGIN
from vsmap.reports.plan import Plan, planned
from vsmap.reports.sheet import MM, Sheet
from vsmap.reports.shown import TO, SimplifiedMap
from vsmap.reports.simplification import simplified

_ROW, _LOW_ROW = 87.7 * MM, 122.4 * MM
_LONE_ROW = 90.5 * MM
_LEGEND, _LEGEND_END = 119.2 * MM, 131.6 * MM
_LEAST_COLUMNS = 6
_LEAST_LEGEND, _MOST_LEGEND_LINES = 34 * MM, 4


def put_map(
    sheet: Sheet,
    stream: ValueStreamMap,
    figures: Figures,
    most_columns: int,
    extra: float,
    top: float,
) -> None:
    """Draw the map between 62 and 131 mm from the top, and `extra` points more.

    A line of words may stand at `top` where there is no room for them elsewhere.
    """
    shown, plan = _fitting(sheet, stream, figures, most_columns, extra)
    lines = hotspot_lines(sheet, shown, plan, figures)
    frame_bottom = put_hotspot(sheet, shown, plan, figures, lines)
    missing = put_links(sheet, shown, plan)
    told = frozenset(i for i, box in enumerate(shown.boxes) if inside_text(box, figures))
    names = put_ends(sheet, stream, plan, below=_below_ends(shown, plan, told, frame_bottom))
    missing += put_returns(sheet, shown, plan, told, frame_bottom)
    order = sorted(range(len(shown.boxes)), key=lambda i: (shown.boxes[i].row, plan.boxes[i].x))
    for number in order:
        put_waits(sheet, shown, plan, figures, number)
        put_box(sheet, shown, plan, figures, number)
    put_waits(sheet, shown, plan, figures, TO)
    if shown.boxes:
        _put_legend(sheet, shown, plan, extra, _remarks(shown, missing), (names, top))


def _fitting(
    sheet: Sheet,
    stream: ValueStreamMap,
    figures: Figures,
    most_columns: int,
    extra: float,
) -> tuple[SimplifiedMap, Plan]:
    """The map in as many columns as leave every wait room beside its arrow."""
    left, right = MARGIN, sheet.width - MARGIN
    for columns in range(most_columns, _LEAST_COLUMNS - 1, -1):
        shown = simplified(stream, figures, most_columns=columns)
        first = (_ROW if shown.bundles else _LONE_ROW) + 0.4 * extra
        lines = (first, _LOW_ROW + extra)
        rooms = end_rooms(sheet, shown, figures)
        plan = planned(shown, left, right, lines, longest_word(sheet, shown), rooms)
        if all_waits_fit(sheet, shown, plan, figures):
            break
    return shown, plan


def _below_ends(
    shown: SimplifiedMap, plan: Plan, told: frozenset[int], frame_bottom: float
) -> float:
    """Where the names of the ends begin: below what stands beside them."""
    bottom = plan.row_lines[0] + plan.height / 2
    row = [i for i, box in enumerate(shown.boxes) if not box.row]
    outer = {i for i, box in enumerate(shown.boxes) if box.columns[0] in {0, shown.columns - 1}}
    outer.update((*row[:1], *row[-1:]))
    if shown.hotspot in outer:
        return frame_bottom
    return bottom + (INSIDE_BELOW + 3 if told.intersection(outer) else 0.0)


def _remarks(shown: SimplifiedMap, missing: int) -> str:
    """What this page leaves out, said."""
    remarks = []
    if missing:
        remarks.append(
            said("{count} flow more on the full map|{count} flows more on the full map", missing)
        )
    if shown.left_out:
        remarks.append(said("not counted: {steps}", steps=", ".join(shown.left_out)))
    return "; ".join(remarks)


def _put_legend(
    sheet: Sheet,
    shown: SimplifiedMap,
    plan: Plan,
    extra: float,
    remarks: str,
    tops: tuple[float, float],
) -> None:
    """Beside the lower row, on its left or its right, else on one line above the map.

    `tops`: where the names of the ends have left room, and where the map has.
    """
    names, top = tops
    samples = samples_for(shown)
    left, right = MARGIN, sheet.width - MARGIN
    low = _taken_below(shown, plan)
    sides = [(left, min(low, default=right)), (max(low, default=right) + 4 * MM, right)]
    for x, end in sides:
        room = end - x - 1.5 * MM
        lines = legend_lines(sheet, samples, room)
        y = min(_LEGEND, _LEGEND_END - (lines + bool(remarks) - 1) * LEGEND_LEADING) + extra
        if room >= _LEAST_LEGEND and lines <= _MOST_LEGEND_LINES and y - WORDS.size > names:
            below = put_legend(sheet, samples, x, y, room)
            if remarks:
                sheet.text(x, below, sheet.short(remarks, room, WORDS), WORDS)
            return
    put_legend(sheet, samples, left, top, right - left)


def _taken_below(shown: SimplifiedMap, plan: Plan) -> list[float]:
    """Where something stands or runs below the row."""
    boxes = [b for box, b in zip(shown.boxes, plan.boxes, strict=True) if box.row]
    return [*plan.outs, *plan.ins, *(b.x for b in boxes), *(b.right for b in boxes)]
