"""The boxes and ends of the simplified map, with names, roles and the work above them."""

from __future__ import annotations

from collections.abc import Iterator

from vsmap.analysis.figures import Figures
from vsmap.drawing.geometry import Box
from vsmap.drawing.primitives import Anchor, Circle, Ink, Part, Rect, Weight
from vsmap.drawing.text_measure import ELLIPSIS
from vsmap.model.language import said
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.wording import NO_BREAK, show_seconds
from vsmap.reports.marks import number_style, put_number
from vsmap.reports.numbers import AT_LEAST
from vsmap.reports.plan import BEHIND, END_RADIUS, Plan
from vsmap.reports.sheet import MM, Sheet, Style
from vsmap.reports.shown import ShownBox, SimplifiedMap

NAME = Style(10, Weight.SEMIBOLD)
ROLE = Style(9, Weight.REGULAR, Ink.INK2)
NUMBER_ABOVE = 9.6
INSIDE_BELOW = 11.5

_LEADING = 11.6
_PADDING = 3.0
_CAP = 7.0
_END_ROOM = 22 * MM
_TALL = 50.0


def put_box(sheet: Sheet, shown: SimplifiedMap, plan: Plan, figures: Figures, number: int) -> None:
    """Draw one box with its work above it and its name inside."""
    box, place = shown.boxes[number], plan.boxes[number]
    record = str(box.steps[0])
    _frame(sheet, box, place, record)
    style = number_style(box.number.seconds, figures.lead_time)
    middle = place.x + place.width / 2
    above = middle, place.y - NUMBER_ABOVE
    _put_name(sheet, box, place, record)
    put_number(sheet, above, box.number, style, record=record, part=Part.PROCESS_TIME)
    inside = inside_text(box, figures)
    if inside:
        below = place.bottom + INSIDE_BELOW
        sheet.text(middle, below, inside, ROLE, Anchor.MIDDLE, record=record)


def put_ends(sheet: Sheet, stream: ValueStreamMap, plan: Plan, *, below: float) -> float:
    """Draw Request as a ring and Delivered as a disc, their names under `below`; where these end.

    A name gives way to a trunk that runs through.
    """
    y = plan.row_lines[0]
    radius = END_RADIUS - 0.6
    sheet.add(Circle(plan.from_x, y, radius, fill=Ink.BOX, stroke=Ink.INK2, line_width=1.2))
    sheet.add(Circle(plan.to_x, y, END_RADIUS, fill=Ink.INK2))
    baseline = below + 4.6 * MM
    left, right = plan.from_x - END_RADIUS, plan.to_x + END_RADIUS
    left = max((left, *(x + 4 for x in plan.outs if x < left + _END_ROOM / 2)))
    right = min((right, *(x - 4 for x in plan.ins if x > right - _END_ROOM / 2)))
    request = sheet.short(stream.request.name, _END_ROOM, ROLE)
    delivered = sheet.short(stream.delivered.name, _END_ROOM, ROLE)
    sheet.text(left, baseline, request, ROLE)
    sheet.text(right, baseline, delivered, ROLE, Anchor.END)
    return baseline + 2 * MM


def longest_word(sheet: Sheet, shown: SimplifiedMap) -> float:
    """The width a box needs so that no word of a name is broken."""
    words = (word for box in shown.boxes for name in box.names for word in name.split())
    return max((sheet.text_width(w, NAME) for w in words), default=0.0) + 2 * _PADDING


def inside_text(box: ShownBox, figures: Figures) -> str:
    """What a box of several steps says of the waits folded in it: `2 d inside`."""
    if not (box.inside or box.inside_unknown):
        return ""
    if not box.inside:
        return said("? inside").replace(" ", NO_BREAK)
    at_least = f"{AT_LEAST}{NO_BREAK}" if box.inside_unknown else ""
    time = f"{at_least}{show_seconds(box.inside, figures.calendar)}"
    return said("{time} inside", time=time).replace(" ", NO_BREAK)


def _frame(sheet: Sheet, box: ShownBox, place: Box, record: str) -> None:
    def edge(by: float) -> Rect:
        return Rect(
            place.x + by,
            place.y + by,
            place.width,
            place.height,
            5.2,
            fill=Ink.BOX,
            stroke=Ink.INK2,
            line_width=1.0,
            record=record,
            part=None if by else Part.BOX,
        )

    if box.is_collapsed:
        sheet.add(edge(BEHIND))
    sheet.add(edge(0.0))


def _put_name(sheet: Sheet, box: ShownBox, place: Box, record: str) -> None:
    room = place.width - 2 * _PADDING
    middle = place.x + place.width / 2
    role = said("{count} step|{count} steps", len(box.steps)) if box.is_collapsed else box.roles[0]
    most = 2 if box.is_collapsed and place.height < _TALL else 3
    lines = _name_lines(sheet, box, room, most)
    if len(lines) > 2 and place.height < _TALL:
        role = ""
    ground = place.bottom - 8.5
    lowest = ground - 9 if role else place.bottom - 2
    height = _CAP + (len(lines) - 1) * _LEADING
    y = (place.y + 2 + lowest) / 2 - height / 2 + _CAP
    for line in lines:
        sheet.text(middle, y, line, NAME, Anchor.MIDDLE, record=record, part=Part.NAME)
        y += _LEADING
    if role:
        short = sheet.short(role, room, ROLE)
        sheet.text(middle, ground, short, ROLE, Anchor.MIDDLE, record=record, part=Part.ROLE)


def _name_lines(sheet: Sheet, box: ShownBox, room: float, most: int) -> tuple[str, ...]:
    """The first wording of the name that fits; the last one is cut where it must be."""
    lines: tuple[str, ...] = ()
    for wording in _wordings(box):
        lines = sheet.lines(wording, room, most, NAME)
        if not lines[-1:] or not lines[-1].endswith(ELLIPSIS):
            return lines
    return lines


def _wordings(box: ShownBox) -> Iterator[str]:
    if not box.is_collapsed:
        yield box.names[0]
        return
    yield (
        ", ".join(box.names)
        if len(box.names) == 2
        else said("{source} to {target}", source=box.names[0], target=box.names[-1])
    )
    if box.roles[0] and len(set(box.roles)) == 1:
        yield box.roles[0]
    yield f"{box.names[0]} \u2026"
