"""What is said of a box that stands for several steps, and the edges that show that it does."""

from __future__ import annotations

from collections.abc import Sequence

from vsmap.drawing.geometry import Box
from vsmap.drawing.look import Sizes
from vsmap.drawing.primitives import (
    Anchor,
    Detail,
    Ink,
    Part,
    Primitive,
    Rect,
    Text,
    Weight,
)
from vsmap.drawing.readings import Readings
from vsmap.drawing.text_measure import TextMeasure
from vsmap.model.ids import StepId
from vsmap.model.language import said
from vsmap.model.wording import show_seconds

BEHIND = 4.0
"""How far right and below the second edge of a collapsed run lies."""

FOOT_LEADING = 14.0
_UP = 10.0
_AROUND = 6.0


def is_run(step: StepId, readings: Readings) -> bool:
    """Whether a box stands for a run of steps, rather than for one step or a sub-stream."""
    held = readings.inside.get(step)
    return held is not None and held.steps > 0


def inside_words(step: StepId, readings: Readings) -> tuple[str, ...]:
    """How many steps lie inside a box and how long items wait there; nothing for a plain step."""
    held = readings.inside.get(step)
    if held is None:
        return ()
    words = [said("{count} step|{count} steps", held.steps)] if held.steps else []
    if held.wait or held.is_wait_open:
        words.append(_wait_words(held.wait, readings, is_open=held.is_wait_open))
    return tuple(words)


def _wait_words(seconds: float, readings: Readings, *, is_open: bool) -> str:
    if not seconds:
        return said("? inside")
    time = show_seconds(seconds, readings.calendar)
    return said("{time} + ? inside", time=time) if is_open else said("{time} inside", time=time)


def edge_behind(record: str, box: Box, radius: float, edge: float) -> Rect:
    """The second edge of a collapsed run: more boxes lie behind the one seen."""
    behind = box.moved(BEHIND, BEHIND)
    return Rect(*behind, radius, Ink.BOX, Ink.EDGE, edge, (), record, Part.BOX, Detail.LARGE)


def inside_lines(
    words: Sequence[str], room: float, sizes: Sizes, measure: TextMeasure
) -> list[str]:
    """The words on one line where they fit, else each on its own."""
    whole = ", ".join(words)
    if len(words) < 2 or measure.width(whole, sizes.role, Weight.REGULAR) <= room:
        return [whole] if words else []
    return list(words)


def write_inside(
    record: str, words: Sequence[str], box: Box, sizes: Sizes, measure: TextMeasure
) -> list[Primitive]:
    """What lies inside, at the foot of the box."""
    lines = inside_lines(words, box.width - _AROUND, sizes, measure)
    return [
        Text(
            box.centre.x,
            box.bottom - _UP - (len(lines) - 1 - index) * FOOT_LEADING,
            line,
            sizes.role,
            measure.width(line, sizes.role, Weight.REGULAR),
            Weight.REGULAR,
            Ink.INK2,
            Anchor.MIDDLE,
            record,
            Part.ROLE,
            Detail.ALL,
        )
        for index, line in enumerate(lines)
    ]
