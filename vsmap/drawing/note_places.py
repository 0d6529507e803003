"""Where notes stand: where they were put, else near what they speak of, on free ground."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from vsmap.drawing.geometry import Box, Point, surrounding
from vsmap.drawing.look import Sizes
from vsmap.drawing.notes import COMMENT_SIZE, NoteDrawing, note_size
from vsmap.drawing.text_measure import TextMeasure
from vsmap.model.ids import FlowId, StepId
from vsmap.model.value_stream import Note, NoteKind

_RISE = 35.0
_FALL = 44.0
_STEP = 14.0
_MOST_STEPS = 80
_CLEAR = 6.0


class NotePlaces:
    """Gives every note its frame, one after the other."""

    def __init__(
        self,
        boxes: Mapping[StepId, Box],
        labels: Mapping[FlowId, Point],
        taken: Iterable[Box],
        hotspot: StepId | None,
        sizes: Sizes,
        measure: TextMeasure,
    ) -> None:
        self._boxes = boxes
        self._labels = labels
        self._taken = list(taken)
        self._hotspot = hotspot
        self._sizes = sizes
        self._measure = measure
        self._free_standing = 0

    def of(self, notes: Sequence[Note]) -> tuple[NoteDrawing, ...]:
        """Every note with its frame; comments on one record share a dot."""
        put = [n for n in notes if n.position is not None and n.kind is not NoteKind.COMMENT]
        self._taken += [Box(*self._spot(n), *note_size(n, self._measure)) for n in put]
        told: dict[str, int] = {}
        for note in notes:
            if note.kind is NoteKind.COMMENT and note.on is not None:
                told[note.on] = told.get(note.on, 0) + 1
        drawings: list[NoteDrawing] = []
        for note in notes:
            if note.kind is not NoteKind.COMMENT:
                drawings.append(self._note(note))
            elif note.on is None or note.on in told:
                drawings.append(self._comment(note, told.pop(note.on, 1) if note.on else 1))
        return tuple(drawings)

    def _note(self, note: Note) -> NoteDrawing:
        size = note_size(note, self._measure)
        target = self._target(note)
        if note.position is not None:
            frame = Box(*note.position, *size)
        elif target is None:
            frame = self._free(self._corner(size[1]), size, -1.0)
        else:
            frame = self._near(note, target, size)
        self._taken.append(frame)
        return NoteDrawing(note, frame, self._stem_end(note, frame, target))

    def _comment(self, note: Note, count: int) -> NoteDrawing:
        at = note.position
        target = self._target(note)
        if at is None and target is not None:
            at = Point(target.right - COMMENT_SIZE / 2 - 2.0, target.y - COMMENT_SIZE / 2 - 2.0)
        at = at or self._corner(COMMENT_SIZE)
        return NoteDrawing(note, Box(*at, COMMENT_SIZE, COMMENT_SIZE), None, count)

    def _target(self, note: Note) -> Box | None:
        """What the note speaks of, as a box; None if it stands free or that is gone."""
        if note.on is None:
            return None
        if (step := StepId(note.on)) in self._boxes:
            return self._boxes[step]
        label = self._labels.get(FlowId(note.on))
        return Box(label.x, label.y, 0.0, 0.0) if label is not None else None

    def _near(self, note: Note, target: Box, size: tuple[float, float]) -> Box:
        """Above what it speaks of, or below where something else stands above that."""
        aside = -size[0] / 2 - 17.0 if note.kind is NoteKind.KAIZEN else -30.0
        x = target.centre.x + aside
        if self._has_step_above(target):
            return self._free(Point(x, target.bottom + _FALL), size, 1.0)
        return self._free(Point(x, target.y - self._sizes.over_step - _RISE - size[1]), size, -1.0)

    def _has_step_above(self, target: Box) -> bool:
        return any(
            box.bottom < target.y and box.x < target.right and target.x < box.right
            for box in self._boxes.values()
        )

    def _free(self, start: Point, size: tuple[float, float], direction: float) -> Box:
        """The first free ground from a place upwards or downwards."""
        frame = Box(*start, *size)
        for _ in range(_MOST_STEPS):
            around = frame.grown(_CLEAR)
            if not any(around.meets(box) for box in self._taken):
                break
            frame = frame.moved(0.0, direction * _STEP)
        return frame

    def _corner(self, height: float) -> Point:
        """Where a note without any place begins: above the map, one beside the other."""
        over = surrounding(self._taken)
        self._free_standing += 1
        return Point((self._free_standing - 1) * 166.0, over.y - height - 20.0)

    def _stem_end(self, note: Note, frame: Box, target: Box | None) -> Point | None:
        if target is None:
            return None
        middle = frame.centre.x if note.kind is NoteKind.KAIZEN else frame.x + 48.0
        x = min(max(middle, target.x), target.right)
        if frame.centre.y >= target.centre.y:
            return Point(x, target.bottom + (23.0 if target.height else 4.0))
        if not target.height:
            return Point(x, target.y - 6.0)
        is_hot = note.on == self._hotspot
        off = self._sizes.over_hotspot if is_hot else self._sizes.over_step
        return Point(x, target.y - off + 1.0)

    @staticmethod
    def _spot(note: Note) -> Point:
        return note.position or Point(0.0, 0.0)
