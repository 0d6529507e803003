"""A step with simple boxes: its box, name and role, what is written round it."""

from __future__ import annotations

from dataclasses import dataclass

from vsmap.drawing.geometry import Box
from vsmap.drawing.groups import Group, Layer, grouped
from vsmap.drawing.inside_words import FOOT_LEADING, edge_behind, write_inside
from vsmap.drawing.look import Sizes
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
from vsmap.drawing.readings import Reading
from vsmap.drawing.standings import Number, NumberStyle, spoken, write_number
from vsmap.drawing.text_measure import TextMeasure, shortened, words_of, wrapped
from vsmap.model.language import said
from vsmap.model.measures import number_bounds
from vsmap.model.steps import Step, StepKind
from vsmap.model.wording import show_count, show_share

RADIUS = 10.0
EDGE_WIDTH = 1.25
_NAME_CENTRE = 26.0
_ROLE_UP = 11.0
_PROCESS_TIME_UP = 15.0
_BELOW = 17.0
_PEOPLE_REACH = 18.0
"""How far right people reach, clear of what comes back at 24."""

_PCA_CLEAR = 34.0
"""What %C&A leaves free on the left for people and for work that comes back."""
_PADDING = 8.0
_NEAREST = 3.5
_OVER_FOOT = 4.0
_TALL = 66.0
"""From this height on a box holds two lines of name over the role."""


@dataclass(frozen=True, slots=True)
class StepDrawing:
    """What is needed to draw one step."""

    step: Step
    box: Box
    work: Reading
    is_large: bool
    """Whether its process time is more than a tenth of the lead time."""

    inside: tuple[str, ...] = ()
    """What lies inside, in words, where it stands for several steps: `3 steps`, `2 d inside`."""

    is_run: bool = False


def draw_step(drawing: StepDrawing, sizes: Sizes, measure: TextMeasure) -> Group:
    """The step with its name, role, process time above, %C&A and people below."""
    step, box = drawing.step, drawing.box
    foot = write_inside(step.id, drawing.inside, box, sizes, measure)
    name_items, name_box = write_name(step, box, sizes, measure, foot=len(foot))
    behind = [edge_behind(step.id, box, RADIUS, EDGE_WIDTH)] if drawing.is_run else []
    edges = [*behind, _frame(step, box), *_double_edge(step, box)]
    items: list[Primitive] = [*edges, *name_items, *foot]
    numbers = [(Part.NAME, name_box), (Part.ROLE, _role_place(box, sizes))]
    if step.kind is StepKind.WORK:
        work = _process_time(drawing, sizes, measure)
        pca = _percent_complete_accurate(step, box, sizes, measure)
        people, heads = _people(step, box, sizes, measure)
        items += [*work.items, *pca.items, *people]
        numbers += [(Part.PROCESS_TIME, work.box), (Part.PCA, pca.box), (Part.PEOPLE, heads)]
    return grouped(step.id, Layer.STEPS, items, numbers)


def write_name(
    step: Step, box: Box, sizes: Sizes, measure: TextMeasure, *, foot: int = 0
) -> tuple[list[Primitive], Box]:
    """At most two lines of name over the role; a third line takes the role's place.

    Lines at the `foot` that tell what lies inside stand in place of the role.
    """
    room = _name_room(step.name, box, sizes, measure)
    beside_role = 2 if box.height >= _TALL else 1
    most = 3 if box.height >= _TALL else 3 - bool(step.role) * 2
    most = min(most, 2) if foot else most
    lines = wrapped(step.name, room, most, sizes.name, Weight.SEMIBOLD, measure)
    has_role = bool(step.role) and len(lines) <= beside_role and not foot
    middle = box.y + (min(_NAME_CENTRE, box.height * 0.37) if has_role else box.height / 2)
    if foot:
        middle = box.y + (box.height - foot * FOOT_LEADING - _OVER_FOOT) / 2
    widest = max((measure.width(t, sizes.name, Weight.SEMIBOLD) for t in lines), default=0.0)
    clear = box.grown(-3.0, -2.0)
    tall = min(middle - clear.y, clear.bottom - middle) * 2 / (len(lines) * sizes.name_leading or 1)
    most_wide = min(clear.width, widest * tall)
    afar = Afar(step.name, clear)
    lowered = box.centre.y - middle
    hold = Hold(box.centre.x, middle, sizes.name, widest, most_wide, afar=afar, lowered=lowered)
    first = middle - (len(lines) - 1) * sizes.name_leading / 2 + 0.35 * sizes.name
    items: list[Primitive] = [
        Text(
            box.centre.x,
            first + index * sizes.name_leading,
            words,
            sizes.name,
            measure.width(words, sizes.name, Weight.SEMIBOLD),
            Weight.SEMIBOLD,
            Ink.INK,
            Anchor.MIDDLE,
            step.id,
            Part.NAME,
            Detail.NUMBERS,
            hold,
        )
        for index, words in enumerate(lines)
    ]
    if has_role:
        items.append(_role(step, box, sizes, measure))
    height = max(1, len(lines)) * sizes.name_leading + 4.0
    return items, Box(box.centre.x - room / 2, middle - height / 2, room, height)


def _name_room(name: str, box: Box, sizes: Sizes, measure: TextMeasure) -> float:
    """The width a name may take: a long word may come nearer to the edge before it is broken."""
    room = box.width - 2 * _PADDING
    words = (measure.width(word, sizes.name, Weight.SEMIBOLD) for word in words_of(name))
    return max(room, min(box.width - 2 * _NEAREST, max(words, default=0.0)))


def _frame(step: Step, box: Box) -> Rect:
    return Rect(*box, RADIUS, Ink.BOX, Ink.EDGE, EDGE_WIDTH, (), step.id, Part.BOX, Detail.BOX)


def _double_edge(step: Step, box: Box) -> list[Primitive]:
    """A second upper edge tells that a whole map stands for the step."""
    if step.sub_stream is None:
        return []
    y = box.y + 4.0
    edge = Line(
        box.x + 4.5, y, box.right - 4.5, y, Ink.EDGE, EDGE_WIDTH,
        record=step.id, part=Part.BOX,
    )  # fmt: skip
    return [edge]


def _role(step: Step, box: Box, sizes: Sizes, measure: TextMeasure) -> Text:
    words = shortened(step.role, box.width - 2 * _PADDING, sizes.role, Weight.REGULAR, measure)
    width = measure.width(words, sizes.role, Weight.REGULAR)
    return Text(
        box.centre.x, box.bottom - _ROLE_UP, words, sizes.role, width, Weight.REGULAR, Ink.INK2,
        Anchor.MIDDLE, step.id, Part.ROLE, Detail.ALL,
    )  # fmt: skip


def _role_place(box: Box, sizes: Sizes) -> Box:
    """Where the role is written, or would be."""
    height = sizes.role + 4.0
    top = box.bottom - _ROLE_UP - height * 0.8
    return Box(box.x + _PADDING, top, box.width - 2 * _PADDING, height)


def _process_time(drawing: StepDrawing, sizes: Sizes, measure: TextMeasure) -> Number:
    step, box = drawing.step, drawing.box
    style = NumberStyle(
        size=sizes.large if drawing.is_large else sizes.number,
        weight=Weight.SEMIBOLD if drawing.is_large else Weight.MEDIUM,
        record=step.id,
        part=Part.PROCESS_TIME,
        grows_from=(box.centre.x, box.y - 8.0),
        room=box.width + sizes.gap - 8.0,
    )
    return write_number(drawing.work.spoken, box.centre.x, box.y - _PROCESS_TIME_UP, style, measure)


def _percent_complete_accurate(step: Step, box: Box, sizes: Sizes, measure: TextMeasure) -> Number:
    """Right-aligned below the box; nothing is written while nobody spoke of it."""
    share = step.percent_complete_accurate
    style = NumberStyle(
        size=sizes.small,
        weight=Weight.REGULAR,
        ink=Ink.INK2,
        anchor=Anchor.END,
        record=step.id,
        part=Part.PCA,
        detail=Detail.ALL,
    )
    right, baseline = box.right - 2.0, box.bottom + _BELOW
    if not share.is_known:
        return Number((), Box(right - 60.0, baseline - 0.76 * sizes.small, 60.0, sizes.small))
    number = spoken(said("{share}\u00a0C&A", share=show_share(share)), share, number_bounds(share))
    width = measure.width(number.words, style.size, style.weight)
    clear = box.x + _PCA_CLEAR
    return write_number(number, max(right, clear + width), baseline, style, measure)


def _people(
    step: Step, box: Box, sizes: Sizes, measure: TextMeasure
) -> tuple[list[Primitive], Box]:
    """How many work there, if that is not simply one, and where one types it."""
    people, baseline = step.people, box.bottom + _BELOW
    if not people.is_known or people.likely == 1:
        return [], Box(box.x - 2.0, baseline - 0.76 * sizes.small, _PEOPLE_REACH, sizes.small)
    words = show_count(people)
    width = measure.width(words, sizes.small, Weight.REGULAR)
    left = min(box.x - 2.0, box.x + _PEOPLE_REACH - 12.0 - width)
    icon = Path(
        user_icon(left, baseline - 9.5, 11.0), None, Ink.INK2, 1.2, (), step.id,
        Part.PEOPLE, Detail.ALL,
    )  # fmt: skip
    text = Text(
        left + 12.0, baseline, words, sizes.small,
        width, Weight.REGULAR, Ink.INK2, Anchor.START, step.id, Part.PEOPLE, Detail.ALL,
    )  # fmt: skip
    return [icon, text], Box(left, text.box.y, width + 12.0, text.box.height)
