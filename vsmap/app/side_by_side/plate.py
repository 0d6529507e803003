"""Where two maps, their ladders and figures stand on one plate, and what a pixel lies on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vsmap.drawing.geometry import Box
from vsmap.drawing.look import Look
from vsmap.drawing.picture import draw_map
from vsmap.drawing.scaled_ladder import (
    LadderSizes,
    ScaledLadder,
    ladder_at,
    path_of,
    scale_for,
    sizes_for,
)
from vsmap.model.ids import FlowId, StepId

if TYPE_CHECKING:
    from vsmap.app.side_by_side.pair import Pair, Side
    from vsmap.drawing.ladder_path import Stretch
    from vsmap.drawing.picture import Picture

EDGE = 24.0
MOST_ZOOM = 0.74
"""Names and times, but not yet what stands below a box: there the change is written."""

FIGURES = 300.0
NAME = 30.0
SIZES = LadderSizes(work=24.0, wait=14.0, words=12.0)
_LADDERS, _LADDER_PITCH, _AXIS = 196.0, 66.0, 46.0
_LABELS, _TOTALS = 118.0, 84.0
_PICTURE_MARGIN = 16.0
_LEAST_WIDTH = 120.0
_MOST_BESIDE = 0.3
"""Which part of the width the figures may take."""


@dataclass(frozen=True, slots=True)
class Half:
    """One of the two maps as it stands on the plate."""

    side: Side
    picture: Picture
    place: Box
    zoom: float
    ladder: ScaledLadder
    axis: float
    is_after: bool

    def box_of(self, step: str) -> Box | None:
        """Where a step is seen."""
        found = self.picture.boxes.get(StepId(step))
        return None if found is None else self.to_plate(found)

    def to_plate(self, box: Box) -> Box:
        """A part of the picture in pixels of the plate."""
        middle, centre = self.place.centre, self.picture.bounds.centre
        x = middle.x + (box.x - centre.x) * self.zoom
        y = middle.y + (box.y - centre.y) * self.zoom
        return Box(x, y, box.width * self.zoom, box.height * self.zoom)

    def step_at(self, x: float, y: float, left: float) -> str | None:
        """The step under a pixel: its box, its bar, or the bar of the wait before it."""
        place = self._to_sheet(x, y)
        for step, box in self.picture.boxes.items():
            if box.contains(*place):
                return step
        across, down = x - left, y - self.axis
        for stretch, bar in zip(self.ladder.path, self.ladder.bars, strict=True):
            if bar.x <= across <= bar.right and bar.grown(0.0, 6.0).contains(across, down):
                return self._step_of(stretch)
        return None

    def bars_of(self, step: str, left: float) -> list[Box]:
        """The bars of a step and of the wait before it."""
        pairs = zip(self.ladder.path, self.ladder.bars, strict=True)
        return [b.moved(left, self.axis) for s, b in pairs if self._step_of(s) == step]

    def _to_sheet(self, x: float, y: float) -> tuple[float, float]:
        """The place of the picture under a pixel of the plate."""
        middle, centre = self.place.centre, self.picture.bounds.centre
        return centre.x + (x - middle.x) / self.zoom, centre.y + (y - middle.y) / self.zoom

    def _step_of(self, stretch: Stretch) -> str:
        flow = self.side.stream.flows.get(FlowId(stretch.record))
        return stretch.record if flow is None else flow.target


@dataclass(frozen=True, slots=True)
class Plate:
    """Both halves with one zoom and one time scale; `left` is where the ladders begin."""

    pair: Pair
    halves: tuple[Half, Half]
    left: float
    scale: float
    figures: Box

    def hit(self, x: float, y: float) -> tuple[str | None, str | None]:
        """The step under a pixel as both maps know it: before, after."""
        for half in self.halves:
            step = half.step_at(x, y, self.left)
            if step is not None:
                twin = self.pair.twin_of(step, is_after=half.is_after)
                return (twin, step) if half.is_after else (step, twin)
        return None, None


def plate_of(pair: Pair, width: float, height: float) -> Plate:
    """Lay out a pair on a plate of so many pixels."""
    beside = min(FIGURES, width * _MOST_BESIDE)
    room = max(width - beside - 3 * EDGE, _LEAST_WIDTH)
    maps = max(height - _LADDERS - EDGE, 2 * (NAME + 40.0))
    each = maps / 2 - NAME
    sides = (pair.before, pair.after)
    pictures = [_drawn(side) for side in sides]
    zoom = min(MOST_ZOOM, *(_fit(picture, room, each) for picture in pictures))
    paths = [path_of(s.stream, s.figures, s.figures.calendar) for s in sides]
    plain = [tuple(stretch._replace(in_hotspot=False) for stretch in path) for path in paths]
    sizes = sizes_for(plain, room - _LABELS - _TOTALS, SIZES)
    scale = scale_for(plain, room - _LABELS - _TOTALS, sizes)
    halves = [
        Half(
            side, picture, Box(EDGE, n * maps / 2 + NAME, room, each), zoom,
            ladder_at(path, scale, sizes), maps + _AXIS + n * _LADDER_PITCH, n == 1,
        )
        for n, (side, picture, path) in enumerate(zip(sides, pictures, plain, strict=True))
    ]  # fmt: skip
    figures = Box(width - beside - EDGE, NAME, beside, height - NAME - EDGE)
    return Plate(pair, (halves[0], halves[1]), EDGE + _LABELS, scale, figures)


def _drawn(side: Side) -> Picture:
    """The map with its steps and flows alone, so that they can be seen larger."""
    bare = side.stream.model_copy(update={"notes": {}, "photos": {}})
    look, figures = Look(ladder=False, hotspot=False), side.figures
    return draw_map(bare, figures, figures.calendar, look=look, sub_streams=side.sub_streams)


def _fit(picture: Picture, width: float, height: float) -> float:
    bounds = picture.bounds.grown(-_PICTURE_MARGIN)
    return min(width / max(bounds.width, 1.0), height / max(bounds.height, 1.0))
