"""How much room a step or a flow takes at most, told without drawing it.

A long map is drawn where somebody looks. What lies elsewhere is known by its room alone, which is
never less than what is drawn takes, and hardly more where numbers carry no marks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vsmap.drawing.geometry import Box, around
from vsmap.drawing.inside_words import BEHIND
from vsmap.drawing.primitives import Weight
from vsmap.drawing.standings import CAPSULE_HEIGHT, CAPSULE_WIDTH
from vsmap.model.flows import HandOver
from vsmap.model.measures import Standing
from vsmap.model.steps import StepKind

if TYPE_CHECKING:
    from vsmap.drawing.flows import FlowDrawing
    from vsmap.drawing.look import Sizes
    from vsmap.drawing.readings import Reading
    from vsmap.drawing.steps import StepDrawing
    from vsmap.drawing.text_measure import TextMeasure
    from vsmap.model.measures import Measure

_EDGE = 1.0
_ABOVE, _BELOW = 0.76, 0.24
"""What letters take above and below their baseline, in ems."""

_MARKS = 10.6
"""How far below its baseline the marks of a number reach: a whisker's tick under a large one."""

_SMALL_MARKS = 9.7
_TIME_UP, _SMALL_DOWN = 15.0, 17.0
_WAIT_DOWN, _PIECES_DOWN = 22.0, 18.0
_SHARE_UP = 10.0
_LABEL_UP = 23.0
_PCA_CLEAR, _PCA_WIDTH = 34.0, 8.0
"""Where %C&A begins at the left when it is too wide for its box; its width at most, in ems."""

_MANY_PEOPLE = 40.0
_HEAD = 5.0
_SYMBOL = 32.0


def step_room(drawing: StepDrawing, sizes: Sizes, measure: TextMeasure) -> Box:
    """Room for a step's box, the time above it, and %C&A and people below."""
    step, box = drawing.step, drawing.box
    left, top, right, bottom = box.x - _EDGE, box.y - _EDGE, box.right + _EDGE, box.bottom + _EDGE
    if drawing.is_run:
        right, bottom = right + BEHIND, bottom + BEHIND
    if step.kind is not StepKind.WORK:
        return Box(left, top, right - left, bottom - top)
    half = _half_width(drawing.work, sizes, measure)
    middle = box.x + box.width / 2
    left, right = min(left, middle - half), max(right, middle + half)
    top = box.y - _TIME_UP - _rise(drawing.work, sizes)
    pca, people = step.percent_complete_accurate, step.people
    if pca.is_known:
        below = _SMALL_DOWN + (_SMALL_MARKS if _is_marked(pca) else _BELOW * sizes.small)
        bottom = max(bottom, box.bottom + below)
        right = max(right, box.x + _PCA_CLEAR + _PCA_WIDTH * sizes.small * (1 + pca.is_range))
        left = min(left, box.x - _EDGE)
    if people.is_known and people.likely != 1:
        bottom = max(bottom, box.bottom + _SMALL_DOWN + _BELOW * sizes.small)
        left = min(left, box.x - _MANY_PEOPLE)
    return Box(left, top, right - left, bottom - top)


def flow_room(drawing: FlowDrawing, sizes: Sizes, measure: TextMeasure) -> Box:
    """Room for a flow's line and head, its wait and pieces below, share and label above."""
    flow, way = drawing.flow, drawing.route
    line = around(way.corners).grown(_HEAD)
    half = _half_width(drawing.wait, sizes, measure)
    rise = line.y
    fall = max(line.bottom, way.label.y + _WAIT_DOWN + _fall(drawing.wait, sizes))
    if flow.inventory.is_known:
        fall += _PIECES_DOWN
        half = max(half, _MANY_PEOPLE)
    if flow.hand_over is not HandOver.PUSH:
        half, rise = max(half, _SYMBOL), min(rise, way.label.y - _SYMBOL)
    if flow.share.is_known:
        half = max(half, _PCA_WIDTH * sizes.small * (0.5 + flow.share.is_range))
        rise = min(rise, way.label.y - _SHARE_UP - _ABOVE * sizes.small)
    if flow.label:
        half = max(half, way.room / 2, sizes.small)
        rise = min(rise, way.label.y - _LABEL_UP - sizes.small)
    left, right = min(line.x, way.label.x - half), max(line.right, way.label.x + half)
    return Box(left, rise, right - left, fall - rise)


def _half_width(number: Reading, sizes: Sizes, measure: TextMeasure) -> float:
    words = measure.width(number.spoken.words, sizes.large, Weight.SEMIBOLD)
    return max(words, CAPSULE_WIDTH * max(1.0, sizes.large / 15.0)) / 2 + _EDGE


def _rise(number: Reading, sizes: Sizes) -> float:
    """How far above its baseline a time reaches."""
    if number.spoken.is_known:
        return _ABOVE * sizes.large
    return 0.35 * sizes.large + CAPSULE_HEIGHT * max(1.0, sizes.large / 15.0) / 2 + _EDGE


def _fall(number: Reading, sizes: Sizes) -> float:
    spoken = number.spoken
    if not spoken.is_known:
        return CAPSULE_HEIGHT * max(1.0, sizes.large / 15.0) / 2
    is_plain = spoken.likely is None and spoken.standing is Standing.AGREED
    return _BELOW * sizes.large if is_plain else _MARKS * max(1.0, sizes.large / 15.0)


def _is_marked(measure: Measure[Any]) -> bool:
    return measure.is_range or measure.standing is not Standing.AGREED
