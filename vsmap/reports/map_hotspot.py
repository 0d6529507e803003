"""The frame round the hotspot and the waits on both sides of it, and what it says."""

from __future__ import annotations

from vsmap.analysis.figures import Figures
from vsmap.drawing.geometry import Box
from vsmap.drawing.primitives import Anchor, Ink, Part, Polygon, Rect, Weight
from vsmap.model.language import said
from vsmap.model.wording import show_percent
from vsmap.reports.headlines import is_well_known
from vsmap.reports.paper import MARGIN
from vsmap.reports.plan import CLEAR, Plan
from vsmap.reports.sheet import MM, Sheet, Style
from vsmap.reports.shown import SimplifiedMap

SAYS = Style(10.5, Weight.SEMIBOLD, Ink.HOTSPOT_TEXT)
_ABOVE, _BELOW, _BELOW_THREE = 9.3 * MM, 2.6 * MM, 6.8 * MM
_CAPSULE = 6.3 * MM
_GAP = 2.1 * MM


def put_hotspot(
    sheet: Sheet, shown: SimplifiedMap, plan: Plan, figures: Figures, lines: int
) -> float:
    """Draw the frame and its capsule; where the frame ends, 0 where no hotspot can be told.

    `lines` is the most lines that a wait inside the frame takes.
    """
    number, hotspot = shown.hotspot, figures.hotspot
    if number is None or hotspot is None:
        return 0.0
    frame = _frame(shown, plan, number, _BELOW if lines < 3 else _BELOW_THREE)
    record = str(hotspot.step)
    sheet.add(
        Rect(
            *frame,
            radius=7,
            fill=Ink.HOTSPOT_TINT,
            stroke=Ink.HOTSPOT,
            line_width=1.6,
            record=record,
            part=Part.HOTSPOT,
        )
    )
    _put_capsule(sheet, plan.boxes[number].centre.x, frame.y, _words(figures), record)
    return frame.bottom


def _words(figures: Figures) -> str:
    """`Hotspot: 45 % of total time`; of the known time where too much is not known."""
    hotspot = figures.hotspot
    if hotspot is None or hotspot.share is None:
        return said("Hotspot")
    if is_well_known(figures):
        return said("Hotspot: {share} of total time", share=show_percent(hotspot.share))
    return said("Hotspot so far: {share} of the known time", share=show_percent(hotspot.share))


def _frame(shown: SimplifiedMap, plan: Plan, number: int, below: float) -> Box:
    """From the neighbour or trunk on the left to that on the right."""
    box = plan.boxes[number]
    row = [i for i, b in enumerate(shown.boxes) if b.row == shown.boxes[number].row]
    before = [plan.boxes[i].right for i in row if plan.boxes[i].x < box.x]
    after = [plan.boxes[i].x for i in row if plan.boxes[i].x > box.x]
    left = max((*before, plan.from_x + 1.8 * MM))
    right = min((*after, plan.to_x - 1.8 * MM))
    left = max((left, *(x for x in plan.outs if left < x < box.x)))
    right = min((right, *(x for x in plan.ins if box.right < x < right)))
    left, right = left + CLEAR, right - CLEAR
    top = box.y - _ABOVE
    return Box(left, top, right - left, box.bottom + below - top)


def _put_capsule(sheet: Sheet, middle: float, frame_top: float, text: str, record: str) -> None:
    width = sheet.text_width(text, SAYS) + 22
    left = min(max(middle - width / 2, MARGIN), sheet.width - MARGIN - width)
    bottom = frame_top - _GAP
    top = bottom - _CAPSULE
    tip = ((middle - 4.5, bottom - 0.5), (middle + 4.5, bottom - 0.5), (middle, bottom + 3.6))
    sheet.add(
        Rect(left, top, width, _CAPSULE, _CAPSULE / 2, fill=Ink.HOTSPOT, record=record),
        Polygon(tip, fill=Ink.HOTSPOT, record=record),
    )
    y = top + _CAPSULE / 2 + 0.35 * SAYS.size
    sheet.text(left + width / 2, y, text, SAYS, Anchor.MIDDLE, record=record, part=Part.HOTSPOT)
