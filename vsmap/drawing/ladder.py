"""The time ladder to scale: work up, wait down, so that a long wait looks long."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from vsmap.analysis.figures import Bottleneck
from vsmap.drawing.geometry import Box, Point
from vsmap.drawing.groups import Bars, Group, Layer, grouped
from vsmap.drawing.ladder_beside import BesideLane, draw_beside, lanes_for
from vsmap.drawing.ladder_path import Beside, Stretch, total_words
from vsmap.drawing.pens import hatching, line, move
from vsmap.drawing.primitives import (
    Anchor,
    Detail,
    Hold,
    Ink,
    Line,
    Part,
    Path,
    Primitive,
    Rect,
    Stroke,
    Text,
    Weight,
)
from vsmap.drawing.text_measure import TextMeasure
from vsmap.model.ids import REQUEST
from vsmap.model.language import phrase, said
from vsmap.model.quantities import Calendar
from vsmap.model.wording import show_seconds

RECORD = "ladder"
WORK_HEIGHT = 24.0
WAIT_HEIGHT = 14.0
LEAST_WIDTH = 2.5
UNKNOWN_WIDTH = 20.0
MOST_UNKNOWN_WIDTH = 60.0
"""How wide an unknown is drawn while nothing at all is known."""

NARROWEST = 420.0
_HEADING_RISE = 55.0
_LABEL_DROP = 31.0
_LABEL_MIDDLE = 27.0
_LABEL_ROOM = 36.0
_NARROWEST_LABEL = 8.0
"""No length fits under a bar narrower than this."""

_WORDS_FROM = 44.0
"""How far under the axis the words below the bracket grow from."""

_BRACKET_DROP = 40.0
_SCALE_DROP = 55.0
_HOTSPOT_DROP = 58.0
_BESIDE_ZERO = 24.0
_LANE = 18.0
_SIZE = 12.0
_HALF = 0.47
"""Which part of the ladder's width its title, and the sums beside it, may take."""

_DASHES = (3.0, 2.4)
HEADING = phrase("Where the time goes, to scale")


@dataclass(frozen=True, slots=True)
class LadderInput:
    """What the ladder shows: the path, the branches beside it, and the figures in seconds."""

    path: tuple[Stretch, ...]
    beside: tuple[Beside, ...]
    lead_time: float
    process_time: float
    wait_time: float
    hotspot: Bottleneck | None
    calendar: Calendar


@dataclass(frozen=True, slots=True)
class LadderPlan:
    """Where everything of a ladder stands: the bars about y 0, the y of their axis, the lanes."""

    shown: LadderInput
    places: tuple[Box, ...]
    lanes: tuple[BesideLane, ...]
    left: float
    top: float
    span: float
    axis: float

    @property
    def right(self) -> float:
        """Where the last bar ends."""
        return self.left + self.span


def plan_ladder(
    shown: LadderInput, left: float, top: float, width: float, measure: TextMeasure
) -> LadderPlan:
    """The ladder below `top`, from `left` as wide as the map is (at least 420)."""
    span = max(width, NARROWEST)
    places = spread(shown.path, left, span)
    leaves = {branch.leaves for branch in shown.beside}
    pairs = zip(shown.path, places, strict=True)
    starts = {s.record: box.right for s, box in pairs if s.record in leaves} | {REQUEST: left}
    lanes = lanes_for(shown.beside, starts, _scale(places, shown.path), left + span, measure)
    extra = max((max(lane.level, lane.words_level) for lane in lanes), default=0) * _LANE
    return LadderPlan(shown, places, lanes, left, top, span, top + _HEADING_RISE + extra + 10.0)


def draw_head(plan: LadderPlan, measure: TextMeasure) -> Group:
    """The heading with the sums, and the lines of what runs beside the path."""
    items = _heading(plan.shown, plan.left, plan.top + 10.0, plan.span, measure)
    items += draw_beside(plan.lanes, plan.axis - WORK_HEIGHT - 9.0, _LANE)
    return grouped(RECORD, Layer.LADDER, items)


def head_room(plan: LadderPlan) -> Box:
    """What the heading and the lines below it take at most."""
    right = max([plan.right, *(lane.drawn_to for lane in plan.lanes)]) + 1.0
    left, top = plan.left - 1.0, plan.top + 10.0 - _SIZE
    return Box(left, top, right - left, plan.axis - plan.top)


def draw_bars(
    path: Sequence[Stretch],
    places: Sequence[Box],
    axis: float,
    large: float,
    measure: TextMeasure,
) -> Group:
    """Some of the bars, and the lengths of their waits where these fit."""
    items: list[Primitive] = []
    for stretch, place in zip(path, places, strict=True):
        items += _bar(stretch, place.moved(0.0, axis))
    items += _labels(path, places, axis, large, measure)
    return grouped(RECORD, Layer.LADDER, items)


def bars_afar(path: Sequence[Stretch], places: Sequence[Box], axis: float) -> Bars:
    """What one sees of some of the bars from afar: works and waits, a gap for what is unknown."""
    return [
        (_ink_of(stretch), Box(x, y + axis, width, height), stretch.record)
        for stretch, (x, y, width, height) in zip(path, places, strict=True)
    ]


def _ink_of(stretch: Stretch) -> Ink | None:
    if stretch.seconds is None:
        return None
    return Ink.WORK if stretch.is_work else Ink.WAIT


def bars_room(places: Sequence[Box], axis: float) -> Box:
    """What some of the bars take at most."""
    left, right = places[0].x, places[-1].right
    return Box(left - 1.0, axis - WORK_HEIGHT - 1.0, right - left + 2.0, WORK_HEIGHT + _LABEL_ROOM)


def draw_foot(plan: LadderPlan, measure: TextMeasure) -> Group:
    """The axis with both its ends, and the bracket under the hotspot."""
    left, right, axis = plan.left, plan.right, plan.axis
    items: list[Primitive] = [
        Line(left, axis, right, axis, Ink.INK2, 1.2, detail=Detail.BOX),
        *_scale_words(plan.shown, left, right, axis, measure),
        *_bracket(plan.shown, plan.places, axis, left, right, measure),
    ]
    return grouped(RECORD, Layer.LADDER, items)


def spread(path: Sequence[Stretch], left: float, width: float) -> tuple[Box, ...]:
    """Each stretch as a box about y 0: widths as the times are, none below 2.5, unknowns 20."""
    times = [s.seconds for s in path if s.seconds]
    unknowns = len(path) - len(times)
    most = MOST_UNKNOWN_WIDTH if not times else UNKNOWN_WIDTH
    gap = min(most, width * (0.5 if times else 1.0) / max(1, unknowns))
    scale = _fitted(times, width - unknowns * gap)
    boxes: list[Box] = []
    x = left
    for _, seconds, _, is_work, *_ in path:  # taken apart by hand: a long map has thousands
        wide = gap
        if seconds is not None:
            wide = seconds * scale
            wide = max(wide, LEAST_WIDTH)
        top, height = (-WORK_HEIGHT, WORK_HEIGHT) if is_work else (0.0, WAIT_HEIGHT)
        boxes.append(Box(x, top, wide, height))
        x += wide
    return tuple(boxes)


def _fitted(seconds: Sequence[float], width: float) -> float:
    """Units a second, so that all fit the width though the short ones are drawn 2.5 wide."""
    times = sorted(seconds)
    total, held = sum(times), 0.0
    for index, shortest in enumerate(times):
        room = width - held
        if total <= 0 or room <= 0:
            return 0.0
        if shortest * room / total >= LEAST_WIDTH or index == len(times) - 1:
            return max(room, LEAST_WIDTH) / total
        total -= shortest
        held += LEAST_WIDTH
    return 0.0


def _scale(places: Sequence[Box], path: Sequence[Stretch]) -> float:
    """The scale the bars were drawn at, read off the longest."""
    known = [(s.seconds, b.width) for s, b in zip(path, places, strict=True) if s.seconds]
    seconds, width = max(known, default=(0.0, 0.0))
    return width / seconds if seconds else 0.0


def _bar(stretch: Stretch, box: Box) -> list[Primitive]:
    owner = (stretch.record, Part.LADDER, Detail.BOX)
    if stretch.seconds is None:
        aside = min(2.0, box.width / 10)
        inner = Box(box.x + aside, box.y, box.width - 2 * aside, box.height)
        return [Rect(*inner, 2.0, None, Ink.INK2, 1.2, _DASHES, *owner)]
    ink = Ink.WORK if stretch.is_work else Ink.WAIT
    bar = Rect(*box, 0.0, ink, None, 1.0, (), *owner)
    if stretch.is_work or not stretch.in_hotspot:
        return [bar]
    return [bar, Path(hatching(box), None, Ink.HOTSPOT, 1.1, (), *owner)]


def _heading(
    shown: LadderInput, left: float, baseline: float, span: float, measure: TextMeasure
) -> list[Primitive]:
    heading = said(HEADING)
    length = measure.width(heading, _SIZE, Weight.SEMIBOLD)
    hold = Hold(left, baseline, _SIZE, length, span * _HALF)
    title = _text(
        Point(left, baseline), heading, Weight.SEMIBOLD, Ink.INK, Anchor.START, measure, hold
    )
    wait = said("wait {time}", time=_sum_words(shown, shown.wait_time, is_work=False))
    work = said("work {time}", time=_sum_words(shown, shown.process_time, is_work=True))
    right = left + span
    items: list[Primitive] = [title]
    both = sum(measure.width(words, _SIZE, Weight.REGULAR) for words in (wait, work)) + 62.0
    hold = Hold(right, baseline, _SIZE, both, span * _HALF)
    for words, ink in ((wait, Ink.WAIT), (work, Ink.WORK)):
        text = _text(
            Point(right, baseline), words, Weight.REGULAR, Ink.INK2, Anchor.END, measure, hold
        )
        swatch = Box(right - text.width - 19.0, baseline - 10.5, 12.0, 12.0)
        items += [Rect(*swatch, 2.0, ink, detail=Detail.NUMBERS, hold=hold), text]
        right = swatch.x - 24.0
    return items


def _sum_words(shown: LadderInput, seconds: float, *, is_work: bool) -> str:
    """All the work or waiting; unknown is never zero."""
    if not seconds and any(s.seconds is None and s.is_work == is_work for s in shown.path):
        return "?"
    return show_seconds(seconds, shown.calendar)


def _labels(
    path: Sequence[Stretch],
    places: Sequence[Box],
    axis: float,
    large: float,
    measure: TextMeasure,
) -> list[Primitive]:
    """The length of each wait under it, where it fits."""
    items: list[Primitive] = []
    for stretch, place in zip(path, places, strict=True):
        if stretch.is_work or place.width < _NARROWEST_LABEL:
            continue
        is_large = stretch.seconds is None or stretch.seconds > large
        weight = Weight.SEMIBOLD if is_large else Weight.MEDIUM
        width = measure.width(stretch.words, _SIZE, weight)
        if width + 6.0 > place.width:
            continue
        detail = Detail.LARGE if is_large else Detail.NUMBERS
        hold = Hold(place.centre.x, axis + _LABEL_MIDDLE, _SIZE, width, place.width - 4.0)
        items.append(
            Text(
                place.centre.x, axis + _LABEL_DROP, stretch.words, _SIZE, width, weight, Ink.INK,
                Anchor.MIDDLE, stretch.record, Part.LADDER, detail, hold,
            )
        )  # fmt: skip
    return items


def _scale_words(
    shown: LadderInput, left: float, right: float, axis: float, measure: TextMeasure
) -> list[Primitive]:
    """0 at the beginning, the length of the path at the end."""
    words = _total_words(shown)
    y, from_y = axis + _SCALE_DROP, axis + _WORDS_FROM
    return [
        _text(
            Point(x, y),
            said,
            Weight.REGULAR,
            Ink.INK3,
            anchor,
            measure,
            Hold(x, from_y, _SIZE, 0.0),
        )
        for x, said, anchor in ((left, "0", Anchor.START), (right, words, Anchor.END))
    ]


def _total_words(shown: LadderInput) -> str:
    total = sum(s.seconds or 0.0 for s in shown.path)
    return total_words(total, shown.calendar) if total else "?"


def _bracket(
    shown: LadderInput,
    places: Sequence[Box],
    axis: float,
    left: float,
    right: float,
    measure: TextMeasure,
) -> list[Primitive]:
    """A bracket under the hotspot's waits and work, with what they take."""
    hotspot = shown.hotspot
    hot = [b for s, b in zip(shown.path, places, strict=True) if s.in_hotspot]
    if hotspot is None or not hot:
        return []
    y = axis + _BRACKET_DROP
    strokes: list[Stroke] = []
    for a, b in _runs(hot):
        strokes += (move(a, y - 4.0), line(a, y), line(b, y), line(b, y - 4.0))
    start, end = max(_runs(hot), key=lambda run: run[1] - run[0])
    whole = show_seconds(shown.lead_time, shown.calendar)
    took = show_seconds(hotspot.value, shown.calendar)
    words = said("Hotspot {time} of {whole}", time=took, whole=whole)
    width = measure.width(words, _SIZE, Weight.SEMIBOLD)
    past = measure.width(_total_words(shown), _SIZE, Weight.REGULAR) + 14.0
    middle = min(max((start + end) / 2, left + width / 2 + _BESIDE_ZERO), right - width / 2 - past)
    owner = (hotspot.step, Part.HOTSPOT)
    room = 2 * min(middle - left - 2 * _BESIDE_ZERO, right - middle - past)
    hold = Hold(middle, axis + _WORDS_FROM, _SIZE, width, max(width, room))
    return [
        Path(tuple(strokes), None, Ink.HOTSPOT, 1.75, (), *owner, Detail.BOX),
        Text(
            middle, axis + _HOTSPOT_DROP, words, _SIZE, width, Weight.SEMIBOLD, Ink.HOTSPOT,
            Anchor.MIDDLE, *owner, Detail.NUMBERS, hold,
        ),
    ]  # fmt: skip


def _runs(boxes: Sequence[Box]) -> list[tuple[float, float]]:
    """From where to where bars follow one another without a gap."""
    runs: list[tuple[float, float]] = []
    for box in boxes:
        if runs and box.x - runs[-1][1] < 0.01:
            runs[-1] = (runs[-1][0], box.right)
        else:
            runs.append((box.x, box.right))
    return runs


def _text(
    at: Point,
    words: str,
    weight: Weight,
    ink: Ink,
    anchor: Anchor,
    measure: TextMeasure,
    hold: Hold,
) -> Text:
    width = measure.width(words, _SIZE, weight)
    return Text(*at, words, _SIZE, width, weight, ink, anchor, detail=Detail.NUMBERS, hold=hold)
