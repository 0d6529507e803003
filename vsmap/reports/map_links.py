"""The arrows of the simplified map, its splits and joins."""

from __future__ import annotations

from itertools import pairwise

from vsmap.reports.plan import ROUND, Plan
from vsmap.reports.sheet import Sheet
from vsmap.reports.shown import SimplifiedMap
from vsmap.reports.strokes import arrow, bent, diamond, dot

_OFF = 2.4
"""How far a line stays from the box it leaves or enters."""


def put_links(sheet: Sheet, shown: SimplifiedMap, plan: Plan) -> int:
    """Draw the lines; how many flows between boxes could not be drawn."""
    line = plan.row_lines[0]
    missing = 0
    for link in shown.links:
        if shown.is_next(link) and link.bundle is None:
            start, end = plan.right_of(link.source) + _OFF, plan.left_of(link.target) - _OFF
            sheet.add(*arrow(start, line, end, link.flow))
        elif link.bundle is None:
            missing += 1
    for number, bundle in enumerate(shown.bundles):
        if bundle.boxes:
            _put_bundle(sheet, plan, number, bundle.boxes)
        else:
            _put_way_round(sheet, plan, number)
    for number, bundle in enumerate(shown.bundles):
        mark = diamond if shown.splits.get(bundle.leaves) else dot
        sheet.add(mark(plan.outs[number], line), dot(plan.ins[number], line))
    return missing


def _put_bundle(sheet: Sheet, plan: Plan, number: int, boxes: tuple[int, ...]) -> None:
    """Down from the row, from box to box beside it, and up to it again."""
    top, low = plan.row_lines
    out, back = plan.outs[number], plan.ins[number]
    first = plan.left_of(boxes[0]) - _OFF
    sheet.add(bent(((out, top), (out, low), (min(out + 8, first), low))))
    sheet.add(*arrow(min(out + 7, first - 1), low, first))
    for one, other in pairwise(boxes):
        sheet.add(*arrow(plan.right_of(one) + _OFF, low, plan.left_of(other) - _OFF))
    start = plan.right_of(boxes[-1]) + _OFF
    sheet.add(bent(((start, low), (back, low), (back, top))))


def _put_way_round(sheet: Sheet, plan: Plan, number: int) -> None:
    """Down, along and up again, past boxes that some items do not need."""
    top = plan.row_lines[0]
    out, back, y = plan.outs[number], plan.ins[number], top + ROUND
    sheet.add(bent(((out, top), (out, y), (back, y), (back, top))))
