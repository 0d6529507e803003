"""The lanes behind a map: hairlines between them, and a label at the left of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from vsmap.drawing.geometry import Box, surrounding
from vsmap.drawing.groups import Group, Layer, grouped
from vsmap.drawing.lane_times import Held
from vsmap.drawing.primitives import Anchor, Detail, Ink, Line, Part, Primitive, Text, Weight
from vsmap.drawing.sheet import Sheet, Task
from vsmap.drawing.text_measure import TextMeasure, wrapped
from vsmap.model.ids import DELIVERED, REQUEST
from vsmap.model.language import said
from vsmap.model.quantities import Calendar
from vsmap.model.value_stream import LanesBy
from vsmap.model.wording import show_percent, show_seconds

LABEL_WIDTH = 120.0
NAME_SIZE = 12.5
WORDS_SIZE = 12.0
LEADING = 17.0
_PREFIX = "lane/"
_APART = 28.0
"""What stays free between the labels and the map."""

_INSET = 8.0
_TOP = 22.0
_MOST_NAME = 2


@dataclass(frozen=True, slots=True)
class LaneLabel:
    """One lane as it is told: whose, what it holds of the time, where it lies on the sheet."""

    record: str
    name: str
    title: str
    words: tuple[str, ...]
    place: Box
    right: float


def lane_record(name: str) -> str:
    """The name under which a lane can be hit and typed into; no other record has such an id."""
    return f"{_PREFIX}{name}"


def lane_called(record: str) -> str:
    """The role or tool whose lane goes by a record's name."""
    return record.removeprefix(_PREFIX)


def lane_labels(sheet: Sheet, held: Mapping[str, Held]) -> tuple[LaneLabel, ...]:
    """The lanes of a drawing from top to bottom."""
    bands = sheet.plan.layout.bands
    if not bands:
        return ()
    stands = sheet.plan.stands
    drawn = surrounding((*sheet.plan.layout.boxes.values(), *sheet.plan.factories.values()))
    left = min(stands[REQUEST].left, drawn.x if drawn.width else 0.0) - _APART - LABEL_WIDTH
    right = max(stands[DELIVERED].right, drawn.right) + _APART
    whole = sheet.figures.lead_time if sheet.figures is not None else 0.0
    is_tool = sheet.value_map.lanes is LanesBy.TOOL
    unsaid = said("No tool yet") if is_tool else said("No role yet")
    return tuple(
        LaneLabel(
            record=lane_record(band.name),
            name=band.name,
            title=band.name or unsaid,
            words=_words(held.get(band.name), whole, sheet.readings.calendar),
            place=Box(left, band.top, LABEL_WIDTH, band.bottom - band.top),
            right=right,
        )
        for band in bands
    )


def lane_tasks(labels: tuple[LaneLabel, ...], sheet: Sheet) -> Iterator[Task]:
    """Each lane's hairline, and its label where the picture is not seen through a window."""
    for label in labels:
        yield _lane_task(label, sheet, is_last=label is labels[-1])


def _lane_task(label: LaneLabel, sheet: Sheet, *, is_last: bool) -> Task:
    measure, with_words = sheet.measure, sheet.look.lane_labels
    return Task(
        (Layer.LANES, label.record),
        (label, is_last, with_words),
        lambda: _draw(label, measure, is_last=is_last, with_words=with_words),
    )


def _words(held: Held | None, whole: float, calendar: Calendar) -> tuple[str, ...]:
    """The time a lane holds and its part of the lead time; off the path it holds none."""
    if held is None or not whole:
        return ()
    time = show_seconds(held.seconds, calendar)
    told = said("at least {time}", time=time) if held.is_open else time
    return (told, said("{share} of lead time", share=show_percent(held.seconds / whole)))


def _draw(label: LaneLabel, measure: TextMeasure, *, is_last: bool, with_words: bool) -> Group:
    place = label.place
    edges = (place.y, place.bottom) if is_last else (place.y,)
    items: list[Primitive] = [
        Line(place.x, y, label.right, y, Ink.HAIRLINE, 1.25, record=label.record,
             part=Part.LANE, detail=Detail.FAR)
        for y in edges
    ]  # fmt: skip
    if with_words:
        items += _label_items(label, measure)
    box = Box(place.x, place.y, place.width, 40.0)
    return grouped(label.record, Layer.LANES, items, [(Part.LANE, box)])


def _label_items(label: LaneLabel, measure: TextMeasure) -> list[Primitive]:
    room = LABEL_WIDTH - _INSET
    lines = wrapped(label.title, room, _MOST_NAME, NAME_SIZE, Weight.SEMIBOLD, measure)
    told = [(line, NAME_SIZE, Weight.SEMIBOLD, Ink.INK) for line in lines]
    told += [(line, WORDS_SIZE, Weight.REGULAR, Ink.INK2) for line in label.words]
    return [
        Text(
            label.place.x + _INSET / 2, label.place.y + _TOP + index * LEADING, line, size,
            measure.width(line, size, weight), weight, ink, Anchor.START, label.record, Part.LANE,
            Detail.LARGE if weight is Weight.SEMIBOLD else Detail.NUMBERS,
        )
        for index, (line, size, weight, ink) in enumerate(told)
    ]  # fmt: skip
