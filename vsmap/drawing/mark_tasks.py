"""What is to be drawn over and under the records: the hotspot, the notes, the time ladder."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from vsmap.drawing.geometry import Box, Point
from vsmap.drawing.groups import Group, Layer
from vsmap.drawing.hotspot import Capsule, bottleneck_words, draw_capsule, draw_frame, frame_round
from vsmap.drawing.map_figures import framed_bottleneck
from vsmap.drawing.note_places import NotePlaces
from vsmap.drawing.notes import NoteDrawing, draw_note, draw_stem
from vsmap.drawing.photos import PhotoDrawing, draw_photo
from vsmap.drawing.primitives import Part
from vsmap.drawing.sheet import Sheet, Task
from vsmap.model.ids import FlowId

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
    photos = tuple(sheet.value_map.photos.values())
    if not (notes or photos):
        return
    taken = [group.bounds for group in drawn if group.layer in _SOLID]
    flows = sheet.value_map.flows.values()
    named = {flow.id for flow in flows if flow.label or flow.fifo_limit is not None}
    written = (group for group in drawn if group.record in named)
    taken += [item.box for group in written for item in group.items if item.part is Part.LABEL]
    places = NotePlaces(
        sheet.plan.layout.boxes, _label_places(sheet), taken, sheet.hotspot, sheet.sizes,
        sheet.measure, resolved=sheet.look.resolved,
    )  # fmt: skip
    drawings = places.of(notes)
    for drawing in drawings:
        if drawing.stem_to is not None:
            yield _stem_task(drawing)
    for drawing in drawings:
        yield _note_task(drawing, sheet)
    for photo in places.of_photos(photos):
        yield _photo_task(photo, sheet)


def _note_task(drawing: NoteDrawing, sheet: Sheet) -> Task:
    return Task((Layer.NOTES, drawing.note.id), drawing, lambda: draw_note(drawing, sheet.measure))


def _stem_task(drawing: NoteDrawing) -> Task:
    key = (Layer.NOTES, drawing.note.id, "stem")
    return Task(key, drawing, lambda: draw_stem(drawing))


def _label_places(sheet: Sheet) -> Mapping[FlowId, Point]:
    """A place on the line of every flow, where what is said of it stands."""
    plan = sheet.plan
    lines = {flow: way.corners for flow, way in plan.backs.items()}
    lines |= {flow: way.corners for flow, way in plan.words.items()}
    middles = {flow: _middle(corners) for flow, corners in lines.items() if corners}
    return middles | {flow: way.label for flow, way in sheet.routes.items()}


def _middle(corners: Sequence[Point]) -> Point:
    """The middle of a line's longest stretch."""
    stretches = list(pairwise(corners)) or [(corners[0], corners[0])]
    start, end = max(stretches, key=lambda stretch: math.dist(*stretch))
    return Point((start.x + end.x) / 2, (start.y + end.y) / 2)


def _photo_task(drawing: PhotoDrawing, sheet: Sheet) -> Task:
    return Task(
        (Layer.PHOTOS, drawing.photo.id), drawing, lambda: draw_photo(drawing, sheet.measure)
    )


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
