"""Pictures on the sheet: below everything else, so that one can draw on top of a photo."""

from __future__ import annotations

from dataclasses import dataclass

from vsmap.drawing.geometry import Box, Point
from vsmap.drawing.groups import Group, Layer, grouped
from vsmap.drawing.primitives import (
    Anchor,
    Detail,
    Image,
    Ink,
    Line,
    Part,
    Primitive,
    Rect,
    Text,
    Weight,
)
from vsmap.drawing.text_measure import TextMeasure, wrapped
from vsmap.model.photos import Photo

CAPTION = 25.0
"""What the words below a picture take."""

_SIZE = 12.0
_BASELINE = 18.0


@dataclass(frozen=True, slots=True)
class PhotoDrawing:
    """What is needed to draw one picture: its frame and where its stem ends, if anywhere."""

    photo: Photo
    frame: Box
    stem_to: Point | None


def photo_size(photo: Photo) -> tuple[float, float]:
    """The width and height a picture takes with its caption."""
    return photo.width, photo.height + (CAPTION if photo.name else 0.0)


def draw_photo(drawing: PhotoDrawing, measure: TextMeasure) -> Group:
    """The picture with its stem and its caption; where there is none, one may be typed."""
    photo, frame = drawing.photo, drawing.frame
    owner = (photo.id, Part.PHOTO, Detail.FAR)
    items: list[Primitive] = [
        *_stem(drawing),
        Image(*frame, photo.data, photo.name, *owner),
        Rect(*frame, 0.0, None, Ink.EDGE, 1.0, (), *owner),
        *_caption(photo, frame, measure),
    ]
    below = Box(frame.x, frame.bottom, frame.width, CAPTION)
    return grouped(photo.id, Layer.PHOTOS, items, [(Part.PHOTO, frame), (Part.CAPTION, below)])


def _caption(photo: Photo, frame: Box, measure: TextMeasure) -> list[Primitive]:
    words = wrapped(photo.name, max(frame.width, 40.0), 1, _SIZE, Weight.REGULAR, measure)
    if not photo.name or not words:
        return []
    width = measure.width(words[0], _SIZE, Weight.REGULAR)
    middle, baseline = frame.centre.x, frame.bottom + _BASELINE
    style = (Weight.REGULAR, Ink.INK2, Anchor.MIDDLE)
    return [
        Text(middle, baseline, words[0], _SIZE, width, *style, photo.id, Part.CAPTION, Detail.ALL)
    ]


def _stem(drawing: PhotoDrawing) -> list[Primitive]:
    """From the picture to what it shows."""
    if drawing.stem_to is None:
        return []
    frame, end = drawing.frame, drawing.stem_to
    x = min(max(end.x, frame.x + 16.0), max(frame.right - 16.0, frame.x + 16.0))
    below = frame.bottom + (CAPTION if drawing.photo.name else 0.0)
    y = below if end.y >= frame.centre.y else frame.y
    owner = (drawing.photo.id, Part.PHOTO, Detail.LARGE)
    return [Line(x, y, end.x, end.y, Ink.EDGE, 1.5, (), False, *owner)]  # noqa: FBT003  (plain)
