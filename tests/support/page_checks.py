"""What every composed page must hold to: read from its display list, before anything is printed."""

from __future__ import annotations

from collections.abc import Iterator

from vsmap.drawing.geometry import Box
from vsmap.drawing.primitives import Ink, Line, Path, Rect, Text, Verb
from vsmap.reports.sheet import LEAST_TYPE, Layer, PageDrawing

_TOLERANCE = 0.6
Segment = tuple[float, float, float, float]


def faults_of(page: PageDrawing) -> list[str]:
    """Everything wrong with a page, in words; nothing where all is well."""
    return [
        *_small_type(page),
        *_outside(page),
        *_over_one_another(page),
        *_across_frames(page),
        *_across_lines(page),
    ]


def page_text(page: PageDrawing) -> str:
    """The words of a page in the order in which they were put there, blanks made plain."""
    return " ".join(t.text for t in page.texts).replace("\u00a0", " ")


def _small_type(page: PageDrawing) -> Iterator[str]:
    for layer in page.layers:
        for item in layer.items:
            if isinstance(item, Text) and item.size * layer.scale < LEAST_TYPE - 1e-6:
                yield f"{item.text!r} is set in {item.size * layer.scale:.1f} pt"


def _outside(page: PageDrawing) -> Iterator[str]:
    paper = Box(0, 0, page.width, page.height)
    for text, box in _texts(page):
        if not paper.covers(box.grown(14.0)):
            yield f"{text.text!r} stands less than 5 mm from the edge of the paper"


def _over_one_another(page: PageDrawing) -> Iterator[str]:
    texts = sorted(_texts(page), key=lambda t: t[1].x)
    for i, (one, box) in enumerate(texts):
        for other, other_box in texts[i + 1 :]:
            if other_box.x >= box.right:
                break
            if box.meets(other_box):
                yield f"{one.text!r} and {other.text!r} stand over one another"


def _across_frames(page: PageDrawing) -> Iterator[str]:
    for layer in page.layers:
        frames = [i for i in layer.items if isinstance(i, Rect) and i.stroke is not None]
        for text, box in _texts(page):
            for frame in frames:
                inner = _placed(layer, Box(frame.x, frame.y, frame.width, frame.height))
                if box.meets(inner) and not inner.covers(box):
                    yield f"{text.text!r} runs across a frame of {frame.record}"


def _across_lines(page: PageDrawing) -> Iterator[str]:
    for layer in page.layers:
        segments = [s for item in layer.items for s in _segments(item)]
        for text, box in _texts(page):
            for x1, y1, x2, y2 in segments:
                left, top = min(x1, x2), min(y1, y2)
                line = _placed(layer, Box(left, top, abs(x2 - x1) + 0.1, abs(y2 - y1) + 0.1))
                if box.meets(line):
                    yield f"a line runs through {text.text!r}"


def _segments(item: object) -> Iterator[Segment]:
    """The straight lines of arrows and trunks; marks and hatching have other inks."""
    if isinstance(item, Line) and item.stroke is Ink.INK2 and not item.dash:
        yield item.x1, item.y1, item.x2, item.y2
    if isinstance(item, Path) and item.stroke is Ink.INK2:
        at = (0.0, 0.0)
        for verb, to in item.strokes:
            if verb is Verb.LINE:
                yield *at, to[-2], to[-1]
            if to:
                at = (to[-2], to[-1])


def _texts(page: PageDrawing) -> list[tuple[Text, Box]]:
    """Every text with the room of its letters on the page."""
    return [
        (item, _placed(layer, item.box).grown(-_TOLERANCE))
        for layer in page.layers
        for item in layer.items
        if isinstance(item, Text)
    ]


def _placed(layer: Layer, box: Box) -> Box:
    scale = layer.scale
    return Box(
        layer.x + box.x * scale, layer.y + box.y * scale, box.width * scale, box.height * scale
    )
