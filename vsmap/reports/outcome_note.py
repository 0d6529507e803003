"""The note at the upper right: what the people aim for."""

from __future__ import annotations

from dataclasses import dataclass

from vsmap.drawing.primitives import Ink, Rect, Weight
from vsmap.model.language import said
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.wording import show_time
from vsmap.model.workbook import Workbook
from vsmap.reports.sheet import MM, Sheet, Style

WIDTH, HEIGHT = 62 * MM, 26 * MM
_TOP, _PADDING = 14 * MM, 4.5 * MM
_LABEL = Style(9.5, Weight.REGULAR, Ink.NOTE_TEXT)
_STRONG = Style(12.5, Weight.SEMIBOLD, Ink.NOTE_TEXT)
_PLAIN = Style(10, Weight.REGULAR, Ink.NOTE_TEXT)
_CLOSE = Style(9.5, Weight.REGULAR, Ink.NOTE_TEXT)


@dataclass(frozen=True, slots=True)
class Aim:
    """What a note says: a label, the outcome, and its guard-rail with the date."""

    label: str
    statement: str
    more: str = ""


def outcome_of(workbook: Workbook, stream: ValueStreamMap) -> Aim | None:
    """The outcome of the workbook, else the map's own goal, else None."""
    outcome = workbook.outcome
    if outcome.is_set:
        more = ", ".join(part for part in (outcome.guard_rail, outcome.due) if part)
        return Aim(said("Target outcome"), outcome.statement, more)
    if stream.goal is not None and stream.goal.is_known:
        return Aim(said("Target"), said("Lead time of {goal}", goal=show_time(stream.goal)))
    return None


def put_outcome(sheet: Sheet, aim: Aim, right: float) -> None:
    """Draw the note with its right edge there; a long outcome takes two lines, set closer."""
    left, room = right - WIDTH, WIDTH - 2 * _PADDING
    sheet.add(
        Rect(left, _TOP, WIDTH, HEIGHT, 5, fill=Ink.NOTE, stroke=Ink.NOTE_EDGE, line_width=0.8)
    )
    lines = sheet.lines(aim.statement, room, 2, _STRONG)
    x, is_short = left + _PADDING, len(lines) == 1
    y = _TOP + (6.6 if is_short else 5.2) * MM
    sheet.text(x, y, aim.label, _LABEL)
    y += (6.4 if is_short else 5.4) * MM
    for line in lines:
        sheet.text(x, y, line, _STRONG)
        y += 5.0 * MM
    plain = _PLAIN if is_short else _CLOSE
    y += 1.2 * MM if is_short else -0.2 * MM
    for line in sheet.lines(aim.more, room, 2, plain):
        sheet.text(x, y, line, plain)
        y += (4.4 if is_short else 3.9) * MM
