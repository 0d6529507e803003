"""What is to be drawn over and under the records: the hotspot, the notes, the time ladder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vsmap.drawing.aligned_ladder import TimelineInput, can_align, draw_timeline
from vsmap.drawing.geometry import Box, surrounding
from vsmap.drawing.groups import Group, Layer
from vsmap.drawing.hotspot import Capsule, bottleneck_words, draw_capsule, draw_frame, frame_round
from vsmap.drawing.ladder import LadderInput, draw_ladder
from vsmap.drawing.ladder_path import Stretch, branches_beside, stretches
from vsmap.drawing.map_figures import MapFigures, framed_bottleneck
from vsmap.drawing.note_places import NotePlaces
from vsmap.drawing.notes import NoteDrawing, draw_note
from vsmap.drawing.primitives import Part
from vsmap.drawing.sheet import Sheet, Task
from vsmap.model.ids import DELIVERED, REQUEST, FlowId, StepId
from vsmap.model.value_stream import Symbols
from vsmap.model.wording import show_seconds

LADDER_GAP = 34.0
"""What stays free between the map and the ladder's heading."""

_SOLID = (Layer.STEPS, Layer.REWORK, Layer.CAPSULES)
"""What a note must not cover."""


def hotspot_tasks(sheet: Sheet) -> Iterator[Task]:
    """The frame round the hotspot step and the waits beside it, and its capsule."""
    step = sheet.hotspot
    framed = framed_bottleneck(sheet.figures, sheet.look)
    if step is None or framed is None:
        return
    box = sheet.plan.layout.boxes[step]
    frame = frame_round(box, _sides(framed.flows, box, sheet), sheet.sizes)
    capsule = Capsule(step, frame, bottleneck_words(framed))
    yield Task((Layer.HOTSPOT, step), frame, lambda: draw_frame(step, frame))
    yield Task(
        (Layer.CAPSULES, step), capsule, lambda: draw_capsule(capsule, sheet.sizes, sheet.measure)
    )


def note_tasks(sheet: Sheet, drawn: Sequence[Group]) -> Iterator[Task]:
    """The notes, each on ground that nothing else takes."""
    notes = tuple(sheet.value_map.notes.values())
    if not notes:
        return
    labels = {flow: way.label for flow, way in sheet.routes.items()}
    taken = [group.bounds for group in drawn if group.layer in _SOLID]
    taken += [item.box for group in drawn for item in group.items if item.part is Part.LABEL]
    places = NotePlaces(
        sheet.plan.layout.boxes, labels, taken, sheet.hotspot, sheet.sizes, sheet.measure
    )
    for drawing in places.of(notes):
        yield _note_task(drawing, sheet)


def ladder_tasks(sheet: Sheet, drawn: Sequence[Group]) -> Iterator[Task]:
    """The ladder under all that is drawn, from Request to Delivered."""
    figures = sheet.figures
    if figures is None or not sheet.look.ladder:
        return
    path = stretches(sheet.value_map, figures, sheet.readings)
    if not path:
        return
    if sheet.look.aligned or sheet.look.symbols is Symbols.CLASSIC:
        boxes = path_boxes(sheet)
        if can_align(boxes):
            yield _timeline_task(path, boxes, figures, sheet, drawn)
            return
    path = tuple(s for s in path if s.seconds is None or s.seconds > 0)
    plan = sheet.plan
    beside = branches_beside(sheet.value_map, figures, plan.layout.runs, sheet.readings)
    shown = LadderInput(
        path, beside, figures.lead_time, figures.process_time, figures.wait_time, figures.hotspot,
        sheet.readings.calendar,
    )  # fmt: skip
    top = surrounding(group.bounds for group in drawn).bottom + LADDER_GAP
    left = plan.stands[REQUEST].left
    width = plan.stands[DELIVERED].right - left
    yield Task(
        (Layer.LADDER,),
        (shown, left, top, width),
        lambda: draw_ladder(shown, left, top, width, sheet.measure),
    )


def path_boxes(sheet: Sheet) -> tuple[tuple[StepId, Box], ...]:
    """The steps of the lead-time path with their boxes."""
    boxes = sheet.plan.layout.boxes
    path = sheet.figures.path if sheet.figures is not None else ()
    return tuple((step, boxes[step]) for step in path if step in boxes)


def _timeline_task(
    path: tuple[Stretch, ...],
    boxes: tuple[tuple[StepId, Box], ...],
    figures: MapFigures,
    sheet: Sheet,
    drawn: Sequence[Group],
) -> Task:
    calendar, stands = sheet.readings.calendar, sheet.plan.stands
    shown = TimelineInput(
        path, boxes, sheet.least_large, show_seconds(figures.wait_time, calendar),
        show_seconds(figures.process_time, calendar),
    )  # fmt: skip
    is_classic = sheet.look.symbols is Symbols.CLASSIC
    gap = LADDER_GAP * (2 if is_classic else 1)
    top = surrounding(group.bounds for group in drawn).bottom + gap
    left, right = stands[REQUEST].left, stands[DELIVERED].left
    return Task(
        (Layer.LADDER,),
        (shown, left, right, top),
        lambda: draw_timeline(shown, left, right, top, sheet.measure),
    )


def _note_task(drawing: NoteDrawing, sheet: Sheet) -> Task:
    return Task((Layer.NOTES, drawing.note.id), drawing, lambda: draw_note(drawing, sheet.measure))


def _sides(flows: Sequence[FlowId], box: Box, sheet: Sheet) -> Iterator[Box]:
    """The stretches where the waits beside a step stand, as far as they lie in its row."""
    line = box.y + sheet.sizes.line
    for flow_id in flows:
        flow, way = sheet.value_map.flows.get(flow_id), sheet.routes.get(flow_id)
        if flow is None or way is None or abs(way.label.y - line) >= 1.0:
            continue
        left, right = sheet.margins(flow)
        start, end = way.label.x - way.room / 2 + left, way.label.x + way.room / 2 - right
        yield Box(start, line, end - start, 0.0)
