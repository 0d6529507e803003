"""The one warm mark of a map: a frame round the hotspot step and the waits on both its sides."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from vsmap.analysis.figures import Bottleneck, BottleneckKind
from vsmap.drawing.geometry import Box, surrounding
from vsmap.drawing.groups import Group, Layer, grouped
from vsmap.drawing.look import Sizes
from vsmap.drawing.primitives import Anchor, Detail, Hold, Ink, Part, Rect, Text, Weight
from vsmap.drawing.text_measure import TextMeasure
from vsmap.model.ids import StepId
from vsmap.model.language import said
from vsmap.model.wording import show_percent

CAPSULE_HEIGHT = 22.0
_RADIUS = 14.0
_LINE = 2.0
_CAPSULE_PADDING = 12.0
_GROWS_FROM = 7.0
"""How far under the capsule the place is from which it grows: it rises, off what is below."""


@dataclass(frozen=True, slots=True)
class Capsule:
    """What is written on the frame of which step."""

    step: StepId
    frame: Box
    words: str


def bottleneck_words(bottleneck: Bottleneck) -> str:
    """The words on the capsule."""
    if bottleneck.kind is not BottleneckKind.DELAY:
        return bottleneck.kind.heading
    if bottleneck.share is None:
        return said("Hotspot")
    return said("Hotspot: {share} of total time", share=show_percent(bottleneck.share))


def frame_round(box: Box, sides: Iterable[Box], sizes: Sizes) -> Box:
    """The frame: some way above and below the step, on both sides as far as its waits stand."""
    wide = surrounding((box.grown(sizes.frame_side, 0.0), *sides))
    height = sizes.frame_above + box.height + sizes.frame_below
    return Box(wide.x, box.y - sizes.frame_above, wide.width, height)


def draw_frame(step: StepId, frame: Box) -> Group:
    """The tinted frame, which lies under everything."""
    tint = Rect(
        *frame, _RADIUS, Ink.HOTSPOT_TINT, Ink.HOTSPOT, _LINE, (), step, Part.HOTSPOT, Detail.BOX
    )
    return grouped(f"{step}/hotspot", Layer.HOTSPOT, [tint])


def draw_capsule(capsule: Capsule, sizes: Sizes, measure: TextMeasure) -> Group:
    """The words on the middle of the frame's upper edge, over everything."""
    step, frame, words = capsule.step, capsule.frame, capsule.words
    width = measure.width(words, sizes.small, Weight.SEMIBOLD)
    whole = width + 2 * _CAPSULE_PADDING
    plate = Box(frame.centre.x - whole / 2, frame.y - CAPSULE_HEIGHT / 2, whole, CAPSULE_HEIGHT)
    hold = Hold(plate.centre.x, plate.bottom + _GROWS_FROM, sizes.small, width)
    ground = Rect(
        *plate, CAPSULE_HEIGHT / 2, Ink.HOTSPOT, None, 1.0, (), step, Part.HOTSPOT, Detail.LARGE,
        hold,
    )  # fmt: skip
    text = Text(
        plate.centre.x, plate.centre.y + 0.35 * sizes.small, words, sizes.small, width,
        Weight.SEMIBOLD, Ink.HOTSPOT_TEXT, Anchor.MIDDLE, step, Part.HOTSPOT, Detail.LARGE, hold,
    )  # fmt: skip
    return grouped(f"{step}/capsule", Layer.CAPSULES, [ground, text])
