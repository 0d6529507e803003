"""Where notes stand: where they were put, else near what they speak of, on free ground."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from vsmap.drawing.geometry import Box, Point, crosses, surrounding
from vsmap.drawing.look import Sizes
from vsmap.drawing.notes import COMMENT_SIZE, NoteDrawing, note_size, stem_of
from vsmap.drawing.photos import PhotoDrawing, photo_size
from vsmap.drawing.text_measure import TextMeasure
from vsmap.model.comments import Thread, is_open, threads
from vsmap.model.ids import FlowId, NoteId, StepId
from vsmap.model.photos import Photo
from vsmap.model.value_stream import Note, NoteKind

_RISE = 35.0
_FALL = 44.0
_STEP = 14.0
_MOST_STEPS = 80
_CLEAR = 6.0
_LINE_ASIDE = 75.0
"""How far beside the middle of a flow a step above it still stands in the way."""

_UNDER_LINE = 31.0
"""How far below a flow's line its wait reaches."""

_OVER_LINE = 27.0
"""How far above a flow's line the dot of its comments begins."""

_SIDEWAYS = tuple(over for step in range(1, 13) for over in (14.0 * step, -14.0 * step))
"""How far a note may give way to another on the same step, the nearest place first."""

Stem = tuple[Point, Point]


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
        *,
        resolved: bool = False,
    ) -> None:
        self._boxes = boxes
        self._labels = labels
        self._taken = list(taken)
        self._hotspot = hotspot
        self._sizes = sizes
        self._measure = measure
        self._resolved = resolved
        self._free_standing = 0
        self._put: list[Box] = []
        self._stems: list[Stem] = []

    def of(self, notes: Sequence[Note]) -> tuple[NoteDrawing, ...]:
        """Every note with its frame; comments on one record share a dot."""
        put = [n for n in notes if n.position is not None and n.kind is not NoteKind.COMMENT]
        self._put = [Box(*self._spot(n), *note_size(n, self._measure)) for n in put]
        self._taken += self._put
        drawings = [self._note(n) for n in notes if n.kind is not NoteKind.COMMENT]
        frames = {drawing.note.id: drawing.frame for drawing in drawings}
        shown = (t for t in threads(notes) if self._is_shown(t) and self._has_place(t, frames))
        dots = [self._dot(thread, frames) for thread in shown]
        return (*drawings, *dots)

    def of_photos(self, photos: Sequence[Photo]) -> tuple[PhotoDrawing, ...]:
        """Every picture with its frame; those nobody placed stand clear of the notes too."""
        self._taken += [Box(*p.position, *photo_size(p)) for p in photos if p.position is not None]
        return tuple(self._photo(photo) for photo in photos)

    def _photo(self, photo: Photo) -> PhotoDrawing:
        size = photo_size(photo)
        target = self._target(photo)
        if photo.position is not None:
            place = Box(*photo.position, *size)
        elif target is None:
            place = self._free(self._corner(size[1]), size, -1.0)
        else:
            aside = -size[0] / 2
            place = self._beside(target, size, aside)
        self._taken.append(place)
        frame = Box(place.x, place.y, photo.width, photo.height)
        return PhotoDrawing(photo, frame, self._stem_end(photo, place, target))

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
        self._put.append(frame)
        end = self._stem_end(note, frame, target)
        if (stem := stem_of(note, frame, end)) is not None:
            self._stems.append(stem)
        return NoteDrawing(note, frame, end)

    def _is_shown(self, thread: Thread) -> bool:
        return self._resolved or is_open(thread)

    def _has_place(self, thread: Thread, notes: Mapping[NoteId, Box]) -> bool:
        """Whether what it speaks of is there; a comment comes back with its step."""
        first = thread[0]
        return first.on is None or NoteId(first.on) in notes or self._target(first) is not None

    def _dot(self, thread: Thread, notes: Mapping[NoteId, Box]) -> NoteDrawing:
        """One dot for all that is said of something, at its upper right corner."""
        first, target = thread[0], notes.get(NoteId(thread[0].on or "")) or self._target(thread[0])
        at = first.position
        if at is None and target is not None:
            over = _OVER_LINE if not target.height else COMMENT_SIZE / 2 + 2.0
            at = Point(target.right - COMMENT_SIZE / 2 - 2.0, target.y - over)
        at = at or self._corner(COMMENT_SIZE)
        frame = Box(*at, COMMENT_SIZE, COMMENT_SIZE)
        return NoteDrawing(first, frame, None, len(thread), not is_open(thread))

    def _target(self, note: Note | Photo) -> Box | None:
        """What the note speaks of, as a box; None if it stands free or that is gone."""
        if note.on is None:
            return None
        if (step := StepId(note.on)) in self._boxes:
            return self._boxes[step]
        label = self._labels.get(FlowId(note.on))
        return Box(label.x, label.y, 0.0, 0.0) if label is not None else None

    def _near(self, note: Note, target: Box, size: tuple[float, float]) -> Box:
        """Above or below what it speaks of; beside other notes rather than with stems over them."""
        aside = -size[0] / 2 - 17.0 if note.kind is NoteKind.KAIZEN else -30.0
        plain = self._beside(target, size, aside)
        if self._is_clear(note, plain, target):
            return plain
        start = self._start(target, size, aside)
        ways = (start.moved(over, 0.0) for over in _SIDEWAYS)
        clear = (f for f in ways if self._is_free(f) and self._is_clear(note, f, target))
        return next(clear, plain)

    def _is_clear(self, note: Note, frame: Box, target: Box) -> bool:
        """Whether no stem would run through a note's words: neither its own nor another's."""
        if any(crosses(*stem, frame) for stem in self._stems):
            return False
        own = stem_of(note, frame, self._stem_end(note, frame, target))
        return own is None or not any(crosses(*own, other) for other in self._put)

    def _beside(self, target: Box, size: tuple[float, float], aside: float) -> Box:
        """Above what is spoken of, or below where something else stands above that."""
        start = self._start(target, size, aside)
        return self._free(Point(start.x, start.y), size, 1.0 if start.y > target.y else -1.0)

    def _start(self, target: Box, size: tuple[float, float], aside: float) -> Box:
        """Where what stands at a target would stand if all were free."""
        x = target.centre.x + aside
        if self._has_step_above(target):
            return Box(x, target.bottom + _FALL, *size)
        return Box(x, target.y - self._sizes.over_step - _RISE - size[1], *size)

    def _has_step_above(self, target: Box) -> bool:
        aside = 0.0 if target.height else _LINE_ASIDE
        reach = target.grown(aside, 0.0)
        return any(
            box.bottom < target.y and box.x < reach.right and reach.x < box.right
            for box in self._boxes.values()
        )

    def _free(self, start: Point, size: tuple[float, float], direction: float) -> Box:
        """The first free ground from a place upwards or downwards."""
        frame = Box(*start, *size)
        for _ in range(_MOST_STEPS):
            if self._is_free(frame):
                break
            frame = frame.moved(0.0, direction * _STEP)
        return frame

    def _is_free(self, frame: Box) -> bool:
        around = frame.grown(_CLEAR)
        return not any(around.meets(box) for box in self._taken)

    def _corner(self, height: float) -> Point:
        """Where a note without any place begins: above the map, one beside the other."""
        over = surrounding(self._taken)
        self._free_standing += 1
        return Point((self._free_standing - 1) * 166.0, over.y - height - 20.0)

    def _stem_end(self, note: Note | Photo, frame: Box, target: Box | None) -> Point | None:
        if target is None:
            return None
        is_sticky = isinstance(note, Note) and note.kind is NoteKind.STICKY
        middle = frame.x + 48.0 if is_sticky else frame.centre.x
        x = min(max(middle, target.x), target.right)
        if frame.centre.y >= target.centre.y:
            return Point(x, target.bottom + (23.0 if target.height else _UNDER_LINE))
        if not target.height:
            return Point(x, target.y - 6.0)
        is_hot = note.on == self._hotspot
        off = self._sizes.over_hotspot if is_hot else self._sizes.over_step
        return Point(x, target.y - off + 1.0)

    @staticmethod
    def _spot(note: Note) -> Point:
        return note.position or Point(0.0, 0.0)
