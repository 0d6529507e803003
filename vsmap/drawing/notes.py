"""Sticky notes, kaizen bursts and comments, and the stems that tie them to what they speak of."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from vsmap.drawing.geometry import Box, Point
from vsmap.drawing.groups import Group, Layer, grouped
from vsmap.drawing.primitives import (
    Anchor,
    Circle,
    Detail,
    Hold,
    Ink,
    Line,
    Part,
    Polygon,
    Primitive,
    Text,
    Weight,
)
from vsmap.drawing.text_measure import TextMeasure, wrapped
from vsmap.drawing.zoom import LEAST_TEXT
from vsmap.model.reading_direction import runs_from_right
from vsmap.model.value_stream import Note, NoteKind

STICKY_WIDTH = 150.0
STICKY_HEIGHT = 56.0
BURST_WIDTH = 145.0
COMMENT_SIZE = 20.0
_COUNT = 11.0
_SIZE = 12.0
_LEADING = 16.0
_PADDING = 12.0
_FOLD = 13.0
_RAYS = 16
_INNER = 0.84
_MOST_LINES = 6
_BURST_LINES = 4


@dataclass(frozen=True, slots=True)
class NoteDrawing:
    """What is needed to draw one note: its frame and where its stem ends, if anywhere."""

    note: Note
    frame: Box
    stem_to: Point | None
    count: int = 1
    """How many comments stand in one dot."""

    is_resolved: bool = False


def note_size(note: Note, measure: TextMeasure) -> tuple[float, float]:
    """The width and height a note takes for its text."""
    match note.kind:
        case NoteKind.STICKY:
            lines = len(_sticky_lines(note, measure))
            return STICKY_WIDTH, max(STICKY_HEIGHT, lines * _LEADING + 2 * _PADDING)
        case NoteKind.KAIZEN:
            lines = max(2, len(_burst_lines(note, measure)))
            return BURST_WIDTH + 14.0 * (lines - 2), 44.0 + 15.0 * lines
        case NoteKind.COMMENT:
            return COMMENT_SIZE, COMMENT_SIZE


def draw_note(drawing: NoteDrawing, measure: TextMeasure) -> Group:
    """The note alone; its stem lies below every note, so that it runs through no words."""
    note, frame = drawing.note, drawing.frame
    match note.kind:
        case NoteKind.STICKY:
            items = _sticky(note, frame, measure)
        case NoteKind.KAIZEN:
            items = _burst(note, frame, measure)
        case NoteKind.COMMENT:
            items = _comment(drawing, measure)
    return grouped(note.id, Layer.NOTES, items, [(Part.NOTE, frame)])


def draw_stem(drawing: NoteDrawing) -> Group:
    """What ties the note to what it speaks of: plain for a sticky note, dotted for a burst."""
    return grouped(drawing.note.id, Layer.NOTES, _stem(drawing))


def _sticky_lines(note: Note, measure: TextMeasure) -> tuple[str, ...]:
    room = STICKY_WIDTH - 2 * _PADDING
    return wrapped(note.text, room, _MOST_LINES, _SIZE, Weight.REGULAR, measure)


def _burst_lines(note: Note, measure: TextMeasure) -> tuple[str, ...]:
    return wrapped(note.text, BURST_WIDTH * 0.7, _BURST_LINES, _SIZE, Weight.SEMIBOLD, measure)


def _sticky(note: Note, frame: Box, measure: TextMeasure) -> list[Primitive]:
    """A sheet with its lower right corner folded up."""
    owner = (note.id, Part.NOTE, Detail.LARGE)
    fold = (
        (frame.right, frame.bottom - _FOLD),
        (frame.right - _FOLD, frame.bottom),
        (frame.right - _FOLD, frame.bottom - _FOLD),
    )
    sheet = (
        (frame.x, frame.y),
        (frame.right, frame.y),
        fold[0],
        fold[1],
        (frame.x, frame.bottom),
    )
    items: list[Primitive] = [
        Polygon(sheet, Ink.NOTE, Ink.NOTE_EDGE, 1.0, *owner),
        Polygon(fold, Ink.NOTE_EDGE, Ink.NOTE_EDGE, 1.0, *owner),
    ]
    lines = _sticky_lines(note, measure)
    first = frame.centre.y - len(lines) * _LEADING / 2 + 12.0
    is_from_right = runs_from_right(note.text)
    x = frame.right - _PADDING if is_from_right else frame.x + _PADDING
    anchor = Anchor.END if is_from_right else Anchor.START
    hold = _held(lines, Weight.REGULAR, Point(x, frame.centre.y), frame, measure)
    return items + [
        _words(note, words, Point(x, first + index * _LEADING), anchor, measure, hold)
        for index, words in enumerate(lines)
    ]


def _burst(note: Note, frame: Box, measure: TextMeasure) -> list[Primitive]:
    """Sixteen rays, as for a kaizen: something to make better here."""
    points = []
    for index in range(2 * _RAYS):
        reach = 1.0 if index % 2 == 0 else _INNER
        angle = math.pi * index / _RAYS - math.pi / 2
        points.append(
            (
                frame.centre.x + reach * frame.width / 2 * math.cos(angle),
                frame.centre.y + reach * frame.height / 2 * math.sin(angle),
            )
        )
    star = Polygon(tuple(points), Ink.BOX, Ink.INK, 1.25, note.id, Part.NOTE, Detail.LARGE)
    lines = _burst_lines(note, measure)
    first = frame.centre.y - (len(lines) - 1) * 15.0 / 2 + 0.35 * _SIZE
    hold = _held(lines, Weight.SEMIBOLD, frame.centre, frame, measure)
    texts: list[Primitive] = [
        Text(
            frame.centre.x, first + index * 15.0, words, _SIZE,
            measure.width(words, _SIZE, Weight.SEMIBOLD), Weight.SEMIBOLD, Ink.INK, Anchor.MIDDLE,
            note.id, Part.NOTE, Detail.NUMBERS, hold,
        )
        for index, words in enumerate(lines)
    ]  # fmt: skip
    return [star, *texts]


def _comment(drawing: NoteDrawing, measure: TextMeasure) -> list[Primitive]:
    """A dot with how many comments there are."""
    note, middle = drawing.note, drawing.frame.centre
    fill, edge, ink = Ink.NOTE, Ink.NOTE_EDGE, Ink.NOTE_TEXT
    if drawing.is_resolved:
        fill, edge, ink = Ink.BOX, Ink.HAIRLINE, Ink.INK3
    words = str(drawing.count)
    width = measure.width(words, _COUNT, Weight.SEMIBOLD)
    hold = Hold(middle.x, middle.y, _COUNT, width, COMMENT_SIZE - 4.0, least=LEAST_TEXT)
    return [
        Circle(
            middle.x, middle.y, COMMENT_SIZE / 2, fill, edge, 1.0, note.id, Part.NOTE,
            Detail.LARGE,
        ),
        Text(
            middle.x, middle.y + 3.9, words, _COUNT, width, Weight.SEMIBOLD, ink,
            Anchor.MIDDLE, note.id, Part.NOTE, Detail.NUMBERS, hold,
        ),
    ]  # fmt: skip


def _held(
    lines: Sequence[str], weight: Weight, place: Point, frame: Box, measure: TextMeasure
) -> Hold:
    """How a note's words stay readable from farther off: together, within the note."""
    widest = max((measure.width(words, _SIZE, weight) for words in lines), default=0.0)
    room = frame.width - 1.5 * _PADDING
    return Hold(*place, _SIZE, widest, room, least=LEAST_TEXT)


def _words(
    note: Note, words: str, at: Point, anchor: Anchor, measure: TextMeasure, hold: Hold
) -> Text:
    width = measure.width(words, _SIZE, Weight.REGULAR)
    return Text(
        *at, words, _SIZE, width, Weight.REGULAR, Ink.NOTE_TEXT, anchor, note.id, Part.NOTE,
        Detail.NUMBERS, hold,
    )  # fmt: skip


def stem_of(note: Note, frame: Box, end: Point | None) -> tuple[Point, Point] | None:
    """From where to where a note's stem goes; None where it needs none."""
    if end is None:
        return None
    margin = frame.width / 2 if note.kind is NoteKind.KAIZEN else 16.0
    x = min(max(end.x, frame.x + margin), frame.right - margin)
    y = frame.bottom if end.y >= frame.centre.y else frame.y
    return None if abs(end.y - y) < 2.0 else (Point(x, y), end)


def _stem(drawing: NoteDrawing) -> list[Primitive]:
    note = drawing.note
    stem = stem_of(note, drawing.frame, drawing.stem_to)
    if stem is None:
        return []
    is_burst = note.kind is NoteKind.KAIZEN
    ink, dash = (Ink.INK2, (0.0, 3.0)) if is_burst else (Ink.NOTE_EDGE, ())
    return [Line(*stem[0], *stem[1], ink, 1.5, dash, is_burst, note.id, Part.NOTE, Detail.LARGE)]
