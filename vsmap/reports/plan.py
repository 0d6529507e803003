"""Where the boxes of a simplified map stand on the page: points from the upper left corner."""

from __future__ import annotations

from dataclasses import dataclass

from vsmap.drawing.geometry import Box
from vsmap.reports.sheet import MM
from vsmap.reports.shown import FROM, TO, ShownLink, SimplifiedMap

END_RADIUS = 1.6 * MM
TRUNK = 2.1 * MM
"""How far after a box a split stands, and how far before the next one a join."""

ROUND = 22 * MM
"""How far below the row a way round it runs."""

CLEAR = 1.9 * MM
"""How far the hotspot's frame stays from the boxes and trunks beside it."""

BEHIND = 2.4
"""How far the second edge of a box of several steps stands out to the right and below."""

_TRUNK_CLEAR = 1.2 * MM
_LEAST_WIDTH, _MOST_WIDTH = 20.5 * MM, 30 * MM
_LEAST_GAP, _ROOMY_GAP = 11.4 * MM, 15.5 * MM
_TRUNK_ROOM = 2.8 * MM
_LEAD_IN, _LEAD_OUT, _EVEN_GAP = 11.5 * MM, 8.0 * MM, 16 * MM
_ROOMY_UP_TO = 6


@dataclass(frozen=True, slots=True)
class Plan:
    """The rectangles of the boxes, the lines the rows run on, the ends, splits and joins.

    `outs` and `ins` are the x of each bundle's trunk down and up again.
    """

    boxes: tuple[Box, ...]
    row_lines: tuple[float, float]
    from_x: float
    to_x: float
    outs: tuple[float, ...]
    ins: tuple[float, ...]
    height: float

    def right_of(self, place: int) -> float:
        """Where a flow out of a box or of Request begins."""
        return self.from_x + END_RADIUS if place == FROM else self.boxes[place].right

    def left_of(self, place: int) -> float:
        """Where a flow into a box or into Delivered ends."""
        return self.to_x - END_RADIUS if place == TO else self.boxes[place].x


def planned(
    shown: SimplifiedMap,
    left: float,
    right: float,
    lines: tuple[float, float],
    word: float,
    end_rooms: tuple[float, float],
) -> Plan:
    """Place the boxes between left and right; `word` is the width of the longest word in a name.

    `lines` are the heights of the two rows' middles; `end_rooms` what the waits after Request and
    before Delivered need.
    """
    columns = shown.columns
    roomy = columns <= _ROOMY_UP_TO
    height = (16.2 if not roomy or shown.bundles else 18.5) * MM
    trunks = _trunk_gaps(shown)
    leads = max(_LEAD_IN, end_rooms[0]), max(_LEAD_OUT, end_rooms[1])
    width, gap, lead_in = _widths(columns, right - left, trunks, word, leads)
    x = left + lead_in + (_TRUNK_ROOM if 0 in trunks else 0.0)
    spots = []
    for column in range(columns):
        spots.append(x)
        x += width + gap + (_TRUNK_ROOM if column + 1 in trunks else 0.0)
    boxes = tuple(
        Box(_spot(shown, i, spots), lines[box.row] - height / 2, width, height)
        for i, box in enumerate(shown.boxes)
    )
    from_x, to_x = left + END_RADIUS, right - END_RADIUS
    outs = tuple(_right_of(shown, boxes, b.leaves, from_x) + TRUNK for b in shown.bundles)
    ins = tuple(
        (to_x - END_RADIUS if b.joins == TO else boxes[b.joins].x) - TRUNK for b in shown.bundles
    )
    return Plan(boxes, lines, from_x, to_x, outs, ins, height)


def is_told(link: ShownLink) -> bool:
    """Whether a link's wait is written: not a folded one, nor a plain nothing at the end."""
    nothing = link.target == TO and link.number.known and not link.wait
    return not (link.is_folded or nothing)


def room_of(shown: SimplifiedMap, plan: Plan, link: ShownLink) -> tuple[tuple[float, float], float]:
    """The stretch of a link's line that is its own, and the height of that line."""
    row = _row_of(shown, link)
    left, right = plan.right_of(link.source), plan.left_of(link.target)
    left += behind(shown, link.source)
    if row:
        if shown.is_on_row(link.source):
            left = plan.outs[link.bundle or 0]
        if shown.is_on_row(link.target):
            right = plan.ins[link.bundle or 0]
        return (left, right), plan.row_lines[1]
    if shown.hotspot is not None and shown.hotspot in (link.source, link.target):
        left += CLEAR if link.target == shown.hotspot else 0.0
        right -= CLEAR if link.source == shown.hotspot else 0.0
    start, end = plan.right_of(link.source), plan.left_of(link.target)
    outs = [x for x in plan.outs if start < x < end]
    ins = [x for x in plan.ins if start < x < end]
    before = CLEAR if link.target == shown.hotspot else _TRUNK_CLEAR
    after = CLEAR if link.source == shown.hotspot else _TRUNK_CLEAR
    left = max((left, *(x + before for x in outs)))
    return (left, min((right, *(x - after for x in ins)))), plan.row_lines[0]


def _row_of(shown: SimplifiedMap, link: ShownLink) -> int:
    on_row = [shown.is_on_row(place) for place in (link.source, link.target)]
    return 0 if all(on_row) else 1


def _widths(
    columns: int, room: float, trunks: set[int], word: float, leads: tuple[float, float]
) -> tuple[float, float, float]:
    """The width of every box, of every gap, and of what stands before the first box."""
    if not columns:
        return _LEAST_WIDTH, _LEAST_GAP, leads[0]
    room -= len(trunks) * _TRUNK_ROOM
    least_gap = _ROOMY_GAP if columns <= _ROOMY_UP_TO else _LEAST_GAP
    widest = (room - sum(leads) - (columns - 1) * least_gap) / columns
    wanted = _MOST_WIDTH if columns <= _ROOMY_UP_TO else max(_LEAST_WIDTH, word)
    width = max(min(wanted, _MOST_WIDTH, widest), min(_LEAST_WIDTH, widest))
    even = (room - columns * width) / (columns + 1)
    if even >= max(_EVEN_GAP, *leads):
        return width, even, even
    return width, (room - sum(leads) - columns * width) / max(1, columns - 1), leads[0]


def _spot(shown: SimplifiedMap, number: int, spots: list[float]) -> float:
    """The left edge of a box; boxes of one bundle share its columns evenly."""
    box = shown.boxes[number]
    first, last = box.columns
    if box.row == 0 or first == last:
        return spots[first]
    together = [i for i, b in enumerate(shown.boxes) if b.row and b.columns == box.columns]
    place = (together.index(number) + 0.5) / len(together) * (last - first + 1) - 0.5
    whole = min(int(place), last - first - 1)
    part = place - whole
    return spots[first + whole] * (1 - part) + spots[first + whole + 1] * part


def _trunk_gaps(shown: SimplifiedMap) -> set[int]:
    """The gaps (by the number of the column after them) in which a split or a join stands."""
    gaps = set()
    for bundle in shown.bundles:
        gaps.add(0 if bundle.leaves == FROM else shown.boxes[bundle.leaves].columns[1] + 1)
        gaps.add(shown.columns if bundle.joins == TO else shown.boxes[bundle.joins].columns[0])
    return gaps


def _right_of(shown: SimplifiedMap, boxes: tuple[Box, ...], place: int, from_x: float) -> float:
    return from_x + END_RADIUS if place == FROM else boxes[place].right + behind(shown, place)


def behind(shown: SimplifiedMap, place: int) -> float:
    """How far the second edge of a box of several steps stands out."""
    return BEHIND if place >= 0 and shown.boxes[place].is_collapsed else 0.0
