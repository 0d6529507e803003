"""What the ladder shows of a box that stands for several steps: its work, then its waits."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from vsmap.drawing.readings import Readings
from vsmap.model.ids import StepId
from vsmap.model.language import said
from vsmap.model.quantities import Calendar
from vsmap.model.wording import show_seconds


class Stretch(NamedTuple):
    """One work or wait of the path; `seconds` is None where nobody knows.

    Where a choice sends only part of the items along, `seconds` counts by that share. `is_inside`:
    it lies in the box of the work before it.
    """

    record: str
    seconds: float | None
    words: str
    is_work: bool
    in_hotspot: bool
    is_inside: bool = False


def stretches_inside(
    box: StepId, weight: float, hot: Collection[str], readings: Readings
) -> Iterator[Stretch]:
    """The waits inside a box, those of the hotspot first, and a break for each unknown kind."""
    held = readings.inside.get(box)
    if held is None:
        return
    if held.is_work_open and held.work:
        yield Stretch(box, None, "?", is_work=True, in_hotspot=False, is_inside=True)
    hot_wait = _hot_wait(box, held.wait, hot, readings)
    for seconds, is_hot in ((hot_wait, True), (held.wait - hot_wait, False)):
        if seconds > 0:
            words = show_seconds(seconds * weight, readings.calendar)
            yield Stretch(box, seconds * weight, words, False, is_hot, is_inside=True)  # noqa: FBT003
    if held.is_wait_open:
        yield Stretch(box, None, "?", is_work=False, in_hotspot=False, is_inside=True)


def told_together(path: Sequence[Stretch], calendar: Calendar) -> tuple[Stretch, ...]:
    """The path with the waits inside a box as one, which stands over its work."""
    told: list[Stretch] = []
    for stretch in path:
        if not stretch.is_inside or (stretch.seconds is None and stretch.is_work):
            told += [] if stretch.is_inside else [stretch]
        elif told[-1].is_inside:
            told[-1] = _both(told[-1], stretch, calendar)
        else:
            told.append(stretch)
    return tuple(told)


def _both(one: Stretch, other: Stretch, calendar: Calendar) -> Stretch:
    """Two waits of one box together; what is known is at least so much."""
    if one.seconds is None or other.seconds is None:
        known = one.seconds or other.seconds or 0.0
        words = said("{time} + ?", time=show_seconds(known, calendar))
        return one._replace(seconds=known, words=words)
    seconds = one.seconds + other.seconds
    return one._replace(seconds=seconds, words=show_seconds(seconds, calendar))


def _hot_wait(box: StepId, most: float, hot: Collection[str], readings: Readings) -> float:
    """What of the waits inside belongs to the hotspot; a sub-stream's belong to it as a whole."""
    if box not in hot:
        return 0.0
    inner = readings.hidden.get(box)
    if inner is None:
        return most
    known = (readings.wait(flow).seconds or 0.0 for flow in inner if flow.id in hot)
    return min(sum(known), most)
