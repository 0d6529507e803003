"""The thin lines above the ladder: branches that run beside the lead-time path, to scale."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from vsmap.drawing.ladder_path import Beside
from vsmap.drawing.primitives import Anchor, Detail, Hold, Ink, Line, Part, Primitive, Text, Weight
from vsmap.drawing.text_measure import TextMeasure

_MOST_LEVELS = 4
_SIZE = 12.0
_OPEN_WIDTH = 20.0
_APART = 16.0
_GROWS = 1.4
"""How much its words may grow, away from their line, before they are dropped."""


@dataclass(frozen=True, slots=True)
class BesideLane:
    """One branch's line: from where to where, its level above the ladder, its words."""

    beside: Beside
    start: float
    end: float
    words_at: float
    width: float
    level: int
    words_level: int

    @property
    def drawn_to(self) -> float:
        """Where its line ends, the dashes of an unknown included."""
        return self.end + (_OPEN_WIDTH if self.beside.is_open else 0.0)


def lanes_for(
    beside: Sequence[Beside],
    starts: Mapping[str, float],
    scale: float,
    right: float,
    measure: TextMeasure,
) -> tuple[BesideLane, ...]:
    """Each branch on the lowest level that is free; beyond four levels branches are left out.

    Words that would stand out at the right of the ladder stand one level above their line.
    """
    taken: list[float] = []
    lanes: list[BesideLane] = []
    for branch in sorted(beside, key=lambda b: starts.get(b.leaves, 0.0)):
        if branch.leaves not in starts:
            continue
        start = starts[branch.leaves]
        end = start + branch.seconds * scale
        drawn_to = end + (_OPEN_WIDTH if branch.is_open else 0.0)
        width = measure.width(branch.words, _SIZE, Weight.REGULAR)
        words_at = min(drawn_to + 7.0, right - width)
        is_above = words_at < drawn_to + 7.0
        level = next((n for n, past in enumerate(taken) if past + _APART <= start), len(taken))
        if level + is_above >= _MOST_LEVELS:
            continue
        taken[level:] = [right + _APART if is_above else words_at + width] * (1 + is_above)
        lanes.append(BesideLane(branch, start, end, words_at, width, level, level + is_above))
    return tuple(lanes)


def draw_beside(lanes: Sequence[BesideLane], y: float, pitch: float) -> list[Primitive]:
    """The lines, the lowest level at y; an unknown end is dashed."""
    items: list[Primitive] = []
    for lane in lanes:
        level = y - lane.level * pitch
        record = lane.beside.record
        items.append(
            Line(
                lane.start, level, lane.end, level, Ink.INK2, 1.5, (), record=record,
                part=Part.LADDER, detail=Detail.BOX,
            )
        )  # fmt: skip
        if lane.beside.is_open:
            items.append(
                Line(
                    lane.end, level, lane.end + _OPEN_WIDTH, level, Ink.INK2, 1.5, (3.0, 2.4),
                    record=record, part=Part.LADDER, detail=Detail.BOX,
                )
            )  # fmt: skip
        baseline = y - lane.words_level * pitch + 0.35 * _SIZE
        from_x = lane.words_at + lane.width * (lane.words_level > lane.level)
        hold = Hold(from_x, baseline, _SIZE, lane.width, lane.width * _GROWS)
        items.append(
            Text(
                lane.words_at, baseline, lane.beside.words, _SIZE, lane.width, Weight.REGULAR,
                Ink.INK2, Anchor.START, record, Part.LADDER, Detail.NUMBERS, hold,
            )
        )  # fmt: skip
    return items
