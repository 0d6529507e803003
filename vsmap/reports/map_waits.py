"""The waits under the arrows of the simplified map, and the shares of choices above them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from vsmap.analysis.figures import Figures
from vsmap.drawing.primitives import Anchor, Ink, Part, Weight
from vsmap.reports.fitting import fitted
from vsmap.reports.marks import number_style, put_number
from vsmap.reports.numbers import Number
from vsmap.reports.paper import MARGIN
from vsmap.reports.plan import CLEAR, END_RADIUS, ROUND, TRUNK, Plan, behind, is_told, room_of
from vsmap.reports.sheet import MM, Sheet, Style
from vsmap.reports.shown import FROM, TO, ShownLink, SimplifiedMap

SHARE = Style(9, Weight.MEDIUM, Ink.INK2)
_BELOW = 17.2
_BELOW_FIRST, _LEADING = 13.6, 11.8


def put_waits(
    sheet: Sheet, shown: SimplifiedMap, plan: Plan, figures: Figures, target: int
) -> None:
    """Write the waits below the arrows into a box or end, the shares of choices above them."""
    for link in shown.links:
        if link.target != target or not _is_drawn(shown, link):
            continue
        room, line = room_of(shown, plan, link)
        middle = (room[0] + room[1]) / 2
        if shown.is_way_round(link):
            _put_way_round(sheet, shown, plan, link, figures)
            continue
        if is_told(link):
            _put_wait(sheet, plan, link, room, line, figures)
        if shown.shares(link):
            sheet.text(
                middle,
                line - 4,
                link.share,
                SHARE,
                Anchor.MIDDLE,
                record=link.flow,
                part=Part.SHARE,
            )


def all_waits_fit(sheet: Sheet, shown: SimplifiedMap, plan: Plan, figures: Figures) -> bool:
    """Whether every wait has room in its gap, on one line or two."""
    return all(1 <= n <= 2 for _, n in _line_counts(sheet, shown, plan, figures))


def hotspot_lines(sheet: Sheet, shown: SimplifiedMap, plan: Plan, figures: Figures) -> int:
    """The most lines that a wait beside the hotspot takes."""
    return max(
        (
            lines or 3
            for link, lines in _line_counts(sheet, shown, plan, figures)
            if shown.hotspot is not None and shown.hotspot in (link.source, link.target)
        ),
        default=0,
    )


def end_rooms(sheet: Sheet, shown: SimplifiedMap, figures: Figures) -> tuple[float, float]:
    """What the wait after Request and that before Delivered need between the end and the box."""
    after = [k for k in shown.links if k.source == FROM and is_told(k)]
    before = [k for k in shown.links if k.target == TO and is_told(k)]
    return _end_room(sheet, shown, after, figures), _end_room(sheet, shown, before, figures)


def _put_way_round(
    sheet: Sheet, shown: SimplifiedMap, plan: Plan, link: ShownLink, figures: Figures
) -> None:
    bundle = link.bundle or 0
    y = plan.row_lines[0] + ROUND
    middle = (plan.outs[bundle] + plan.ins[bundle]) / 2
    style = number_style(link.wait, figures.lead_time)
    if is_told(link):
        below = middle, y + _BELOW - 4
        put_number(sheet, below, link.number, style, record=link.flow, part=Part.WAIT)
    if shown.shares(link):
        sheet.text(
            middle, y - 4, link.share, SHARE, Anchor.MIDDLE, record=link.flow, part=Part.SHARE
        )


def _put_wait(
    sheet: Sheet,
    plan: Plan,
    link: ShownLink,
    room: tuple[float, float],
    line: float,
    figures: Figures,
) -> None:
    """Write a wait in the gap: on one line, else on up to three, else below the boxes."""
    middle, width = (room[0] + room[1]) / 2, room[1] - room[0] - 1.5
    style = number_style(link.wait if link.number.known else None, figures.lead_time)
    parts = fitted(sheet, link.number, width, style, figures.calendar)
    if not parts:
        wide = room[1] - room[0] + 1.5 * plan.boxes[0].width
        parts = (sheet.short(link.number.text, wide, style),)
        y = line + plan.height / 2 + 12
        half = sheet.text_width(parts[0], style) / 2
        middle = min(max(middle, MARGIN + half), sheet.width - MARGIN - half)
    else:
        y = line + (_BELOW if len(parts) == 1 else _BELOW_FIRST)
    for part in parts[:-1]:
        sheet.text(middle, y, part, style, Anchor.MIDDLE, record=link.flow, part=Part.WAIT)
        y += _LEADING
    last = replace(link.number, text=parts[-1])
    put_number(sheet, (middle, y), last, style, record=link.flow, part=Part.WAIT)


def _line_counts(
    sheet: Sheet, shown: SimplifiedMap, plan: Plan, figures: Figures
) -> Iterator[tuple[ShownLink, int]]:
    """How many lines each wait takes, 0 where it has no room in its gap."""
    for link in shown.links:
        if not is_told(link) or shown.is_way_round(link) or not _is_drawn(shown, link):
            continue
        room, _ = room_of(shown, plan, link)
        style = number_style(link.wait if link.number.known else None, figures.lead_time)
        width = room[1] - room[0] - 1.5
        yield link, len(fitted(sheet, link.number, width, style, figures.calendar))


def _end_room(
    sheet: Sheet, shown: SimplifiedMap, links: list[ShownLink], figures: Figures
) -> float:
    needed = 0.0
    for link in links:
        style = number_style(link.wait if link.number.known else None, figures.lead_time)
        share = sheet.text_width(link.share, SHARE) if shown.shares(link) else 0.0
        room = max(5 * MM, share + 2)
        while room < 30 * MM and not _fits_two(sheet, link.number, room, style, figures):
            room += 0.5 * MM
        framed = shown.hotspot is not None and shown.hotspot in (link.source, link.target)
        ends = {(b.leaves if link.source == FROM else b.joins) for b in shown.bundles}
        beside = TRUNK + 2 if ends & {link.source, link.target} else 0.0
        beside += (CLEAR if framed else 0.0) + behind(shown, link.source)
        needed = max(needed, 2 * END_RADIUS + room + beside + 2)
    return needed


def _fits_two(sheet: Sheet, number: Number, room: float, style: Style, figures: Figures) -> bool:
    return 1 <= len(fitted(sheet, number, room, style, figures.calendar)) <= 2


def _is_drawn(shown: SimplifiedMap, link: ShownLink) -> bool:
    """Whether a link has a line: to the next box, or down to a bundle and back."""
    return link.bundle is not None or shown.is_next(link)
