"""What is to be drawn for the time ladder: its bars some at a time, drawn where somebody looks."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from vsmap.drawing.groups import Layer
from vsmap.drawing.kept_path import KeptPath
from vsmap.drawing.ladder import (
    RECORD,
    LadderInput,
    LadderPlan,
    bars_afar,
    bars_room,
    draw_bars,
    draw_foot,
    draw_head,
    head_room,
    plan_ladder,
)
from vsmap.drawing.ladder_inside import told_together
from vsmap.drawing.primitives import Detail
from vsmap.drawing.sheet import LARGE_SHARE, Task
from vsmap.model.ids import DELIVERED, REQUEST, StepId
from vsmap.model.value_stream import Symbols
from vsmap.model.wording import show_seconds

if TYPE_CHECKING:
    from vsmap.drawing.geometry import Box
    from vsmap.drawing.groups import Group
    from vsmap.drawing.ladder_path import Stretch
    from vsmap.drawing.map_figures import MapFigures
    from vsmap.drawing.sheet import Sheet
    from vsmap.drawing.text_measure import TextMeasure

LADDER_GAP = 34.0
"""What stays free between the map and the ladder's heading."""

_TOGETHER = 48
"""How many bars are drawn together."""


class Ladders:
    """Draws the ladder of one map again and again; what a change leaves alone is kept."""

    def __init__(self) -> None:
        self._path = KeptPath()
        self._planned: tuple[object, LadderPlan] | None = None

    def tasks(
        self, sheet: Sheet, touched: Collection[str] | None, drawn: Sequence[Group]
    ) -> Iterator[Task]:
        """The ladder under all that is drawn, from Request to Delivered."""
        figures = sheet.figures
        if figures is None or not sheet.look.ladder:
            return
        self._path.follow(sheet, figures, touched)
        path = self._path.stretches
        if not path:
            return
        bottom = max([box[1] + box[3] for group in drawn if (box := group.bounds)])
        if sheet.look.aligned or sheet.look.symbols is Symbols.CLASSIC:
            from vsmap.drawing.aligned_ladder import can_align  # not wanted by every start

            boxes = path_boxes(sheet)
            if can_align(boxes):
                told = told_together(path, sheet.readings.calendar)
                yield _timeline_task(told, boxes, figures, sheet, bottom)
                return
        shown = LadderInput(
            self._path.lasting, self._path.beside, figures.lead_time, figures.process_time,
            figures.wait_time, figures.hotspot, sheet.readings.calendar,
        )  # fmt: skip
        yield from _tasks_to_scale(self._plan(shown, sheet, bottom), sheet.measure)

    def _plan(self, shown: LadderInput, sheet: Sheet, bottom: float) -> LadderPlan:
        """Where everything of the ladder stands: as it was, while it shows the same."""
        left = sheet.plan.stands[REQUEST].left
        width = sheet.plan.stands[DELIVERED].right - left
        given = (shown, left, bottom, width)
        if self._planned is None or self._planned[0] != given:
            plan = plan_ladder(shown, left, bottom + LADDER_GAP, width, sheet.measure)
            self._planned = (given, plan)
        return self._planned[1]


def path_boxes(sheet: Sheet) -> tuple[tuple[StepId, Box], ...]:
    """The steps of the lead-time path with their boxes."""
    boxes = sheet.plan.layout.boxes
    path = sheet.figures.path if sheet.figures is not None else ()
    return tuple((step, boxes[step]) for step in path if step in boxes)


def _tasks_to_scale(plan: LadderPlan, measure: TextMeasure) -> Iterator[Task]:
    """The heading, the bars some at a time, the axis that lies over them."""
    shown = plan.shown
    sums = (shown.lead_time, shown.process_time, shown.wait_time, shown.hotspot)
    where = (plan.left, plan.top, plan.span, plan.axis)
    yield Task(
        (Layer.LADDER, RECORD, "head"),
        (sums[1:3], where, plan.lanes, _unknowns(shown.path)),
        lambda: draw_head(plan, measure),
        head_room(plan),
        Detail.BOX,
    )
    large = shown.lead_time * LARGE_SHARE
    for first in range(0, len(shown.path), _TOGETHER):
        some = slice(first, first + _TOGETHER)
        yield _bars_task(first, shown.path[some], plan.places[some], plan.axis, large, measure)
    hot = [box for s, box in zip(shown.path, plan.places, strict=True) if s.in_hotspot]
    total = sum(stretch.seconds or 0.0 for stretch in shown.path)
    yield Task(
        (Layer.LADDER, RECORD, "foot"),
        (sums, where, hot, total),
        lambda: draw_foot(plan, measure),
    )


def _bars_task(
    first: int,
    path: tuple[Stretch, ...],
    places: tuple[Box, ...],
    axis: float,
    large: float,
    measure: TextMeasure,
) -> Task:
    return Task(
        (Layer.LADDER, RECORD, str(first)),
        (path, places, axis, large),
        lambda: draw_bars(path, places, axis, large, measure),
        bars_room(places, axis),
        Detail.BOX,
        lambda: bars_afar(path, places, axis),
    )


def _unknowns(path: Sequence[Stretch]) -> tuple[bool, bool]:
    """Whether a work, and whether a wait of the path is not known."""
    kinds = {stretch.is_work for stretch in path if stretch.seconds is None}
    return True in kinds, False in kinds


def _timeline_task(
    path: tuple[Stretch, ...],
    boxes: tuple[tuple[StepId, Box], ...],
    figures: MapFigures,
    sheet: Sheet,
    bottom: float,
) -> Task:
    from vsmap.drawing.aligned_ladder import TimelineInput, draw_timeline

    calendar, stands = sheet.readings.calendar, sheet.plan.stands
    shown = TimelineInput(
        path, boxes, sheet.least_large, show_seconds(figures.wait_time, calendar),
        show_seconds(figures.process_time, calendar),
    )  # fmt: skip
    is_classic = sheet.look.symbols is Symbols.CLASSIC
    top = bottom + LADDER_GAP * (2 if is_classic else 1)
    left, right = stands[REQUEST].left, stands[DELIVERED].left
    return Task(
        (Layer.LADDER, RECORD),
        (shown, left, right, top),
        lambda: draw_timeline(shown, left, right, top, sheet.measure),
    )
