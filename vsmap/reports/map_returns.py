"""Work that goes back, routed below the row: `30 % back`."""

from __future__ import annotations

from dataclasses import dataclass

from vsmap.drawing.primitives import Anchor, Ink, Weight
from vsmap.model.language import said
from vsmap.reports.map_boxes import INSIDE_BELOW
from vsmap.reports.plan import Plan
from vsmap.reports.sheet import MM, Sheet, Style
from vsmap.reports.shown import TO, ShownBundle, ShownReturn, SimplifiedMap
from vsmap.reports.strokes import bent, head_up

BACK = Style(9.5, Weight.MEDIUM, Ink.INK)
_FIRST, _NEXT, _UNDER_FRAME = 7.0 * MM, 6.4 * MM, 3.6 * MM
_UNDER_WORDS = 12.6
_LEVELS = 2
_FROM_EDGE = 0.24
_APART = 6.0
_CAP = 0.36


@dataclass(frozen=True, slots=True)
class _Route:
    back: ShownReturn
    start: float
    end: float
    level: int


def put_returns(
    sheet: Sheet, shown: SimplifiedMap, plan: Plan, told: frozenset[int], frame_bottom: float
) -> int:
    """Draw what goes back on the row, at most two lines deep; how much could not be drawn.

    `told` are the boxes with a text below them, which a line must not cross; `frame_bottom` is
    where the hotspot's frame ends.
    """
    bottom = plan.row_lines[0] + plan.height / 2
    first = max(bottom + _FIRST, frame_bottom + _UNDER_FRAME)
    if told.intersection(end for back in shown.returns for end in (back.source, back.target)):
        first = max(first, bottom + INSIDE_BELOW + _UNDER_WORDS)
    is_deep = first > bottom + _FIRST + 0.1
    drawn = 0
    for route in _routes(shown, plan, is_deep=is_deep):
        drawn += _put(sheet, route, plan, told, first)
    return len(shown.returns) - drawn


def _routes(shown: SimplifiedMap, plan: Plan, *, is_deep: bool) -> list[_Route]:
    on_row = [
        r
        for r in shown.returns
        if r.target < r.source and not shown.boxes[r.source].row + shown.boxes[r.target].row
    ]
    routes: list[_Route] = []
    ends: dict[int, int] = {}
    for back in sorted(on_row, key=lambda r: r.source - r.target):
        taken = {
            r.level for r in routes if r.back.target <= back.source and back.target <= r.back.source
        }
        free = set(range(_levels(back, shown, is_deep=is_deep))) - taken
        if free:
            start, end = (_spot(plan, box, ends) for box in (back.source, back.target))
            routes.append(_Route(back, start, end, min(free)))
    return routes


def _levels(back: ShownReturn, shown: SimplifiedMap, *, is_deep: bool) -> int:
    """How many lines one below another have room above what stands or runs beside the row."""
    first, last = shown.boxes[back.target].columns[0], shown.boxes[back.source].columns[0]
    below = any(b.row and b.columns[0] <= last and first <= b.columns[1] for b in shown.boxes)
    round_it = any(
        not bundle.boxes and bundle.leaves < back.source and back.target <= _last(bundle, shown)
        for bundle in shown.bundles
    )
    if round_it and is_deep:
        return 0
    return 1 if below or round_it else _LEVELS


def _spot(plan: Plan, box: int, ends: dict[int, int]) -> float:
    """Where a line meets the lower edge of a box; a second one stands beside the first."""
    taken = ends.get(box, 0)
    ends[box] = taken + 1
    return plan.boxes[box].x + _FROM_EDGE * plan.boxes[box].width + taken * _APART


def _last(bundle: ShownBundle, shown: SimplifiedMap) -> int:
    """The number of the box that a bundle joins, past all boxes for Delivered."""
    return len(shown.boxes) if bundle.joins == TO else bundle.joins


def _put(sheet: Sheet, route: _Route, plan: Plan, told: frozenset[int], first: float) -> bool:
    """Draw one line with its label; False where trunks leave no room for the label."""
    bottom = plan.row_lines[0] + plan.height / 2
    y = first + route.level * _NEXT
    start_y = bottom + (INSIDE_BELOW + 3 if route.back.source in told else 0.0)
    end_y = bottom + (INSIDE_BELOW + 3 if route.back.target in told else 0.0) + 2.0
    share = route.back.share
    text = said("{share} back", share=share) if share else said("back")
    width = sheet.text_width(text, BACK) + 8
    middle = _label_middle(route, plan, width)
    if middle is None:
        return False
    sheet.add(bent(((route.start, start_y), (route.start, y), (middle + width / 2, y))))
    sheet.add(bent(((middle - width / 2, y), (route.end, y), (route.end, end_y + 4))))
    sheet.add(head_up(route.end, end_y))
    sheet.text(middle, y + _CAP * BACK.size, text, BACK, Anchor.MIDDLE)
    return True


def _label_middle(route: _Route, plan: Plan, width: float) -> float | None:
    """The middle of the line, or the nearest place where no trunk runs through the label."""
    middle = (route.start + route.end) / 2
    trunks = (*plan.outs, *plan.ins)
    reach = max(0.0, (route.start - route.end - width) / 2 - 8)
    steps = [reach * i / 8 * side for i in range(9) for side in (1, -1)]
    return next(
        (
            middle + step
            for step in steps
            if all(abs(middle + step - trunk) > width / 2 + 1 for trunk in trunks)
        ),
        None,
    )
