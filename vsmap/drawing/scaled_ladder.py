"""Time ladders at a given scale, so that several stand on one: for walls and comparisons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from vsmap.analysis.figures import Figures
from vsmap.drawing.geometry import Box
from vsmap.drawing.ladder_path import Stretch, stretches
from vsmap.drawing.map_figures import MapFigures
from vsmap.drawing.pens import hatching, line, move
from vsmap.drawing.primitives import Anchor, Ink, Line, Part, Path, Primitive, Rect, Text, Weight
from vsmap.drawing.readings import Readings
from vsmap.drawing.text_measure import TextMeasure
from vsmap.model.language import said
from vsmap.model.quantities import Calendar, Unit
from vsmap.model.value_stream import ValueStreamMap
from vsmap.model.wording import NO_BREAK, show_seconds

_ROUNDS = 40
_DASHES = (4.0, 3.2)
_MOST_TICKS = 8
_MOST_LEAST = 0.5
"""Which part of a width the bars may take that are drawn wider than their time."""


@dataclass(frozen=True, slots=True)
class LadderSizes:
    """How high the bars are, how large the words; `least` is the narrowest bar."""

    work: float = 24.0
    wait: float = 14.0
    words: float = 12.0
    least: float = 2.5
    unknown: float = 20.0


@dataclass(frozen=True, slots=True)
class ScaledLadder:
    """A path with its bars about axis 0, from x 0 on; `width` is where the last one ends."""

    path: tuple[Stretch, ...]
    bars: tuple[Box, ...]
    sizes: LadderSizes

    @property
    def width(self) -> float:
        """Where the last bar ends."""
        return self.bars[-1].right if self.bars else 0.0

    def bar_of(self, record: str) -> Box | None:
        """The bar of a step or flow, or None."""
        found = zip(self.path, self.bars, strict=True)
        return next((bar for stretch, bar in found if stretch.record == record), None)


def path_of(stream: ValueStreamMap, figures: MapFigures, calendar: Calendar) -> tuple[Stretch, ...]:
    """The works and waits of a map that take any time, in order."""
    readings = Readings(calendar, stream.demand)
    return tuple(s for s in stretches(stream, figures, readings) if s.seconds is None or s.seconds)


def sizes_for(paths: Sequence[Sequence[Stretch]], width: float, sizes: LadderSizes) -> LadderSizes:
    """The sizes with narrower least bars where a very long path would take most of a width."""
    least = max((sum(_wide(s, 0.0, sizes) for s in path) for path in paths), default=0.0)
    if least <= width * _MOST_LEAST:
        return sizes
    part = width * _MOST_LEAST / least
    return replace(sizes, least=sizes.least * part, unknown=sizes.unknown * part)


def scale_for(paths: Sequence[Sequence[Stretch]], width: float, sizes: LadderSizes) -> float:
    """Units a second at which the widest of several ladders just fits a width."""
    longest = max((sum(s.seconds or 0.0 for s in path) for path in paths), default=0.0)
    if not longest:
        return 0.0
    low, high = 0.0, width / longest
    for _ in range(_ROUNDS):
        middle = (low + high) / 2
        fits = all(sum(_wide(s, middle, sizes) for s in path) <= width for path in paths)
        low, high = (middle, high) if fits else (low, middle)
    return low


def ladder_at(path: Sequence[Stretch], scale: float, sizes: LadderSizes) -> ScaledLadder:
    """The bars of a path at a scale."""
    bars: list[Box] = []
    x = 0.0
    for stretch in path:
        wide = _wide(stretch, scale, sizes)
        top, height = (-sizes.work, sizes.work) if stretch.is_work else (0.0, sizes.wait)
        bars.append(Box(x, top, wide, height))
        x += wide
    return ScaledLadder(tuple(path), tuple(bars), sizes)


def draw_bars(ladder: ScaledLadder, left: float, axis: float) -> list[Primitive]:
    """The bars and the line they stand on."""
    items: list[Primitive] = []
    for stretch, bar in zip(ladder.path, ladder.bars, strict=True):
        items += _bar(stretch, bar.moved(left, axis))
    right = left + ladder.width
    return [*items, Line(left, axis, right, axis, Ink.INK2, 1.2 * ladder.sizes.words / 12)]


def draw_lengths(
    ladder: ScaledLadder, left: float, axis: float, lead_time: float, measure: TextMeasure
) -> list[Primitive]:
    """The length of each wait under its bar, where it fits."""
    size, items = ladder.sizes.words, list[Primitive]()
    for stretch, bar in zip(ladder.path, ladder.bars, strict=True):
        large = stretch.seconds is None or stretch.seconds > lead_time * 0.1
        weight = Weight.SEMIBOLD if large else Weight.REGULAR
        width = measure.width(stretch.words, size, weight)
        if stretch.is_work or width + size / 2 > bar.width:
            continue
        y = axis + ladder.sizes.wait + 1.25 * size
        middle, owner = left + bar.centre.x, (stretch.record, Part.LADDER)
        items.append(
            Text(middle, y, stretch.words, size, width, weight, Ink.INK, Anchor.MIDDLE, *owner)
        )
    return items


def draw_hotspot(
    ladder: ScaledLadder, left: float, axis: float, words: str, measure: TextMeasure
) -> list[Primitive]:
    """A bracket under the hotspot's bars with what they take."""
    hot = [b for s, b in zip(ladder.path, ladder.bars, strict=True) if s.in_hotspot]
    if not hot:
        return []
    size = ladder.sizes.words
    y = axis + ladder.sizes.wait + 2.0 * size
    start, end = left + hot[0].x, left + hot[-1].right
    hook = size / 3
    strokes = (move(start, y - hook), line(start, y), line(end, y), line(end, y - hook))
    width = measure.width(words, size, Weight.SEMIBOLD)
    middle = max((start + end) / 2, left + width / 2)
    return [
        Path(strokes, None, Ink.HOTSPOT, 1.75 * size / 12),
        Text(middle, y + 1.5 * size, words, size, width, Weight.SEMIBOLD, Ink.HOTSPOT,
             Anchor.MIDDLE),
    ]  # fmt: skip


def hotspot_words(figures: Figures) -> str:
    """`Hotspot 13.6 d of 30 d`."""
    hotspot = figures.hotspot
    if hotspot is None:
        return ""
    part = show_seconds(hotspot.value, figures.calendar)
    whole = show_seconds(figures.lead_time, figures.calendar)
    return said("Hotspot {part} of {whole}", part=part, whole=whole)


def ticks(longest: float, calendar: Calendar) -> tuple[tuple[float, str], ...]:
    """Places of a scale in seconds with their words: at most eight, in one unit."""
    units = (Unit.MINUTE, Unit.HOUR, Unit.DAY, Unit.WEEK)
    steps = [(count, unit) for unit in units for count in (1, 2, 5, 10, 20)]
    sized = sorted((count * calendar.seconds_per(unit), count, unit) for count, unit in steps)
    for seconds, count, unit in sized:
        if longest / seconds <= _MOST_TICKS:
            places = range(1, int(longest / seconds + 1e-9) + 1)
            named = ((n * seconds, f"{n * count}{NO_BREAK}{unit.value}") for n in places)
            return ((0.0, "0"), *named)
    return ((0.0, "0"), (longest, show_seconds(longest, calendar)))


def _wide(stretch: Stretch, scale: float, sizes: LadderSizes) -> float:
    if stretch.seconds is None:
        return sizes.unknown
    return max(sizes.least, stretch.seconds * scale)


def _bar(stretch: Stretch, box: Box) -> list[Primitive]:
    owner = (stretch.record, Part.LADDER)
    if stretch.seconds is None:
        inner = Box(box.x + 2.0, box.y, max(box.width - 4.0, 1.0), box.height)
        return [Rect(*inner, 2.0, None, Ink.INK2, 1.5, _DASHES, *owner)]
    ink = Ink.WORK if stretch.is_work else Ink.WAIT
    bar = Rect(*box, 0.0, ink, None, 1.0, (), *owner)
    if stretch.is_work or not stretch.in_hotspot:
        return [bar]
    return [bar, Path(hatching(box, 9.0), None, Ink.HOTSPOT, 1.6, (), *owner)]
