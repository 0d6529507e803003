"""A step with classic symbols: process box with its people, and the data box below it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from vsmap.drawing.geometry import Box
from vsmap.drawing.groups import Group, Layer, grouped
from vsmap.drawing.inside_words import edge_behind, write_inside
from vsmap.drawing.look import CLASSIC_SIZES, Look, Sizes
from vsmap.drawing.map_figures import MapFigures, utilisation_of
from vsmap.drawing.pens import user_icon
from vsmap.drawing.primitives import (
    Afar,
    Anchor,
    Detail,
    Hold,
    Ink,
    Line,
    Part,
    Path,
    Primitive,
    Rect,
    Text,
    Weight,
)
from vsmap.drawing.standings import NumberStyle, Spoken, spoken, write_number
from vsmap.drawing.text_measure import TextMeasure, shortened, wrapped
from vsmap.model.language import said
from vsmap.model.measures import number_bounds, time_bounds
from vsmap.model.quantities import Calendar
from vsmap.model.steps import Step, StepKind
from vsmap.model.value_stream import Symbols, ValueStreamMap
from vsmap.model.wording import show_count, show_percent, show_share, show_time

PROCESS_HEIGHT = 68.0
DATA_GAP = 7.0
ROW_HEIGHT = 31.0
_HEADER = 24.0
_RADIUS = 3.0
_OUTLINE = 1.6
_PADDING = 11.0
_TWO_LINES = 40.0
"""From this height on people and role stand under one another."""

_NAME_GROWS = 1.35
"""How much a name may grow above its line before it takes the whole box."""


class DataRow(NamedTuple):
    """One line of a data box: its label, its number, what part of the step it shows."""

    label: str
    number: Spoken
    part: Part
    is_alarming: bool = False


@dataclass(frozen=True, slots=True)
class ClassicStep:
    """What is needed to draw one step; `box` spans process box and data box."""

    step: Step
    box: Box
    rows: tuple[DataRow, ...]
    inside: tuple[str, ...] = ()
    """What lies inside, in words, where it stands for several steps."""

    is_run: bool = False


def sizes_for(look: Look, value_map: ValueStreamMap, figures: MapFigures | None) -> Sizes:
    """The sizes of the look; with classic symbols with room for the longest data box of the map."""
    if look.symbols is not Symbols.CLASSIC or look.own_sizes is not None:
        return look.sizes
    with_utilisation = any(utilisation_of(figures, s) is not None for s in value_map.steps)
    steps = [s for s in value_map.steps.values() if s.kind is StepKind.WORK]
    rows = max((_row_count(step) for step in steps), default=1) + with_utilisation
    height = PROCESS_HEIGHT + DATA_GAP + rows * ROW_HEIGHT
    sizes = CLASSIC_SIZES
    return replace(sizes, box_height=height, row=max(sizes.row, height + sizes.above + 90.0))


def data_rows(step: Step, calendar: Calendar, utilisation: float | None) -> tuple[DataRow, ...]:
    """What a data box holds: cycle time first (else process time), then whatever is known."""
    has_cycle = step.cycle_time.is_known and not _has_both(step)
    time = step.cycle_time if has_cycle else step.process_time
    label = "P/T" if _has_both(step) else "C/T"
    bounds = time_bounds(time, calendar)
    part = Part.CYCLE_TIME if has_cycle else Part.PROCESS_TIME
    rows = [DataRow(label, spoken(show_time(time), time, bounds), part)]
    if _has_both(step):
        cycle = spoken(
            show_time(step.cycle_time), step.cycle_time, time_bounds(step.cycle_time, calendar)
        )
        rows.insert(0, DataRow("C/T", cycle, Part.CYCLE_TIME))
    if step.changeover.is_known:
        changeover = time_bounds(step.changeover, calendar)
        number = spoken(show_time(step.changeover), step.changeover, changeover)
        rows.append(DataRow("C/O", number, Part.CHANGEOVER))
    for name, share, part in (
        (said("Uptime"), step.uptime, Part.UPTIME),
        ("%C&A", step.percent_complete_accurate, Part.PCA),
    ):
        if share.is_known:
            rows.append(DataRow(name, spoken(show_share(share), share, number_bounds(share)), part))
    if step.batch.is_known:
        number = spoken(show_count(step.batch), step.batch, number_bounds(step.batch))
        rows.append(DataRow(said("Batch"), number, Part.BATCH))
    if utilisation is not None:
        used = Spoken(show_percent(utilisation))
        rows.append(DataRow(said("Utilisation"), used, Part.DATA, is_alarming=utilisation > 1))
    return tuple(rows)


def draw_classic_step(drawing: ClassicStep, sizes: Sizes, measure: TextMeasure) -> Group:
    """The process box over the data box; a control box stands alone."""
    step, box = drawing.step, drawing.box
    if step.kind is StepKind.CONTROL:
        items, name = _process_box(drawing, box, sizes, measure)
        return grouped(step.id, Layer.STEPS, items, [(Part.NAME, name)])
    upper = Box(box.x, box.y, box.width, PROCESS_HEIGHT)
    items, name = _process_box(drawing, upper, sizes, measure)
    numbers = [(Part.NAME, name), (Part.PEOPLE, _heads_place(upper, name, step))]
    top = box.y + PROCESS_HEIGHT + DATA_GAP
    frame = Box(box.x, top, box.width, ROW_HEIGHT * len(drawing.rows))
    if drawing.is_run:
        items[:0] = [
            replace(edge_behind(step.id, upper, _RADIUS, _OUTLINE), stroke=Ink.INK),
            edge_behind(step.id, frame, _RADIUS, 1.25),
        ]
    items.append(Rect(*frame, _RADIUS, Ink.BOX, Ink.EDGE, 1.25, (), step.id, Part.DATA, Detail.BOX))
    for index, row in enumerate(drawing.rows):
        cell = Box(frame.x, top + index * ROW_HEIGHT, frame.width, ROW_HEIGHT)
        if index:
            items.append(_hairline(step, cell.x, cell.right, cell.y))
        drawn, place = _row(step, row, cell, sizes, measure)
        items += drawn
        if row.part is not Part.DATA:
            numbers.append((row.part, place))
    return grouped(step.id, Layer.STEPS, items, numbers)


def _has_both(step: Step) -> bool:
    """Whether a cycle time is given beside another process time."""
    both = step.cycle_time.is_known and step.process_time.is_known
    return both and step.cycle_time != step.process_time


def _row_count(step: Step) -> int:
    more = (step.changeover, step.uptime, step.percent_complete_accurate, step.batch)
    return 1 + _has_both(step) + sum(1 for measure in more if measure.is_known)


def _process_box(
    drawing: ClassicStep, box: Box, sizes: Sizes, measure: TextMeasure
) -> tuple[list[Primitive], Box]:
    step = drawing.step
    room = box.width - 12.0
    lines = wrapped(step.name, room, 2, sizes.name, Weight.SEMIBOLD, measure)
    header = _HEADER + 15.0 * max(0, len(lines) - 1)
    widest = max((measure.width(t, sizes.name, Weight.SEMIBOLD) for t in lines), default=0.0)
    afar = Afar(step.name, box.grown(-4.0, -2.0))
    tall = widest * _NAME_GROWS
    hold = Hold(
        box.centre.x, box.y + header / 2, sizes.name, widest, min(box.width - 8.0, tall), afar=afar,
        lowered=(box.height - header) / 2,
    )  # fmt: skip
    items: list[Primitive] = [
        Rect(*box, _RADIUS, Ink.BOX, Ink.INK, _OUTLINE, (), step.id, Part.BOX, Detail.BOX),
        replace(_hairline(step, box.x, box.right, box.y + header), detail=Detail.ALL),
    ]
    if step.sub_stream is not None:
        items.append(
            Line(box.x, box.y + 4.0, box.right, box.y + 4.0, Ink.INK, 1.25, record=step.id,
                 part=Part.BOX)
        )  # fmt: skip
    items += [
        Text(
            box.centre.x, box.y + 17.0 + index * 15.0, words, sizes.name,
            measure.width(words, sizes.name, Weight.SEMIBOLD), Weight.SEMIBOLD, Ink.INK,
            Anchor.MIDDLE, step.id, Part.NAME, Detail.NUMBERS, hold,
        )
        for index, words in enumerate(lines)
    ]  # fmt: skip
    below = Box(box.x, box.y + header, box.width, box.height - header)
    who = _inside(drawing, below, sizes, measure) or _who(step, below, sizes, measure)
    return [*items, *who], Box(box.x, box.y, box.width, header)


def _inside(drawing: ClassicStep, room: Box, sizes: Sizes, measure: TextMeasure) -> list[Primitive]:
    """What lies inside a box that stands for several steps, in place of the role."""
    return write_inside(drawing.step.id, drawing.inside, room, sizes, measure)


def _heads_place(upper: Box, name: Box, step: Step) -> Box:
    """Where one types how many people work there: on their line under the name."""
    below = Box(upper.x, name.bottom, upper.width, upper.bottom - name.bottom)
    rise = 8.5 if step.people.is_known and step.role and below.height >= _TWO_LINES else 0.0
    return Box(below.centre.x - 24.0, below.centre.y - rise - 8.0, 48.0, 16.0)


def _who(step: Step, room: Box, sizes: Sizes, measure: TextMeasure) -> list[Primitive]:
    """The role, or how many people work there, or both where two lines fit."""
    lines: list[tuple[str, bool]] = []
    if step.people.is_known:
        lines.append((show_count(step.people), True))
    if step.role and (not lines or room.height >= _TWO_LINES):
        words = shortened(step.role, room.width - 16.0, sizes.role, Weight.REGULAR, measure)
        lines.append((words, False))
    first = room.centre.y - (len(lines) - 1) * 8.5 + 4.6
    items: list[Primitive] = []
    for index, (words, is_count) in enumerate(lines):
        baseline = first + index * 17.0
        weight = Weight.MEDIUM if is_count else Weight.REGULAR
        size = sizes.number if is_count else sizes.role
        width = measure.width(words, size, weight)
        x = room.centre.x + (10.0 if is_count else 0.0)
        part = Part.PEOPLE if is_count else Part.ROLE
        ink = Ink.INK if is_count else Ink.INK2
        items.append(
            Text(x, baseline, words, size, width, weight, ink, Anchor.MIDDLE, step.id, part)
        )
        if is_count:
            icon = user_icon(x - width / 2 - 20.0, baseline - 12.0, 15.0)
            items.append(Path(icon, None, Ink.INK2, 1.3, (), step.id, part, Detail.ALL))
    return items


def _row(
    step: Step, row: DataRow, cell: Box, sizes: Sizes, measure: TextMeasure
) -> tuple[list[Primitive], Box]:
    baseline = cell.centre.y + 4.6
    width = measure.width(row.label, sizes.small, Weight.REGULAR)
    label = Text(
        cell.x + _PADDING, baseline, row.label, sizes.small, width, Weight.REGULAR, Ink.INK2,
        Anchor.START, step.id, row.part, Detail.ALL,
    )  # fmt: skip
    style = NumberStyle(
        size=sizes.number,
        weight=Weight.SEMIBOLD if row.is_alarming else Weight.MEDIUM,
        ink=Ink.HOTSPOT if row.is_alarming else Ink.INK,
        anchor=Anchor.END,
        record=step.id,
        part=row.part,
        detail=Detail.NUMBERS if row.part is Part.PROCESS_TIME else Detail.ALL,
        grows_from=(cell.right - _PADDING, cell.centre.y),
        room=cell.width - 2 * _PADDING,
    )
    number = write_number(row.number, cell.right - _PADDING, baseline, style, measure)
    return [label, *number.items], number.box


def _hairline(step: Step, left: float, right: float, y: float) -> Line:
    return Line(left, y, right, y, Ink.HAIRLINE, 1.25, record=step.id, part=Part.BOX)
