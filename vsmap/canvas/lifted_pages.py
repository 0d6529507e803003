"""A drag of many steps: two pages, the lifted one pushed over the one that stays.

Nothing is laid out or drawn anew while the hand moves, so a thousand steps follow it as one does.
Only flows between what moves and what stays are drawn at every move, as straight lines.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF

from vsmap.canvas.page import Page
from vsmap.drawing.parting import parted
from vsmap.drawing.primitives import Ink
from vsmap.model.placement import Point

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from PySide6.QtGui import QPainter

    from vsmap.canvas.painter import PicturePainter
    from vsmap.drawing.picture import Picture
    from vsmap.editor.viewport import Viewport
    from vsmap.model.flows import Flow
    from vsmap.model.ids import FlowId, StepId

MOST_LINES = 300
"""From more flows than this on between what moves and what stays, no line shows them."""


@dataclass(frozen=True, slots=True)
class Lift:
    """Records lifted off a picture seen in a view, so far (sheet units) from where they were."""

    picture: Picture
    view: Viewport
    records: Collection[str]
    flows: Mapping[FlowId, Flow]
    by: Point
    leaves_copies: bool

    def is_same_lift(self, other: Lift) -> bool:
        """Whether the two differ in how far the hand has come at most."""
        return (
            self.picture is other.picture
            and self.view == other.view
            and self.leaves_copies == other.leaves_copies
            and self.records == other.records
        )

    def pushed(self, ratio: float) -> Viewport:
        """The view as what was lifted is seen in it, pushed by whole pixels."""
        scale = self.view.zoom * ratio
        return self.view.panned(round(self.by.x * scale) / ratio, round(self.by.y * scale) / ratio)


class LiftedPages:
    """What a drag shows, from its first move until the button goes up."""

    def __init__(self) -> None:
        self._drag: _Drag | None = None

    def let_go(self) -> None:
        """The drag is over."""
        self._drag = None

    def show(self, target: QPainter, painter: PicturePainter, lift: Lift) -> None:
        """Show what stays, and over it what was lifted."""
        ratio = target.device().devicePixelRatio()
        if self._drag is None or not self._drag.goes_on(painter, lift, ratio):
            self._drag = _Drag(painter, lift, ratio)
        self._drag.show(target, lift)


class _Drag:
    """The two pages of one drag, painted when it begins."""

    def __init__(self, painter: PicturePainter, lift: Lift, ratio: float) -> None:
        self._painter = painter
        self._begun = lift
        self._ratio = ratio
        self._parts = parted(lift.picture, lift.records, lift.flows)
        stays = lift.picture if lift.leaves_copies else self._parts.still
        self._still = Page(painter, stays, lift.view, ratio)
        self._lifted = Page(painter, self._parts.lifted, lift.pushed(ratio), ratio, ground=None)
        self._still.paint_all()
        self._lifted.paint_all()

    def goes_on(self, painter: PicturePainter, lift: Lift, ratio: float) -> bool:
        """Whether it is still the same drag, seen in the same way."""
        is_same = painter is self._painter and ratio == self._ratio
        return is_same and lift.is_same_lift(self._begun)

    def show(self, target: QPainter, lift: Lift) -> None:
        """Both pages, and lines for the flows between them."""
        target.drawPixmap(0, 0, self._still.pixels)
        if not lift.leaves_copies and len(self._parts.between) <= MOST_LINES:
            target.setPen(self._painter.inks.pen(Ink.INK2, 1.5 * min(lift.view.zoom, 1.0)))
            for flow in self._parts.between:
                start, end = self._seen(flow.source, lift), self._seen(flow.target, lift)
                if start is not None and end is not None:
                    target.drawLine(QLineF(start, end))
        pushed = lift.pushed(self._ratio)
        moved = self._lifted.moved_by(pushed)
        if moved is not None and moved != (0, 0):
            self._lifted.move_to(pushed, moved)
        target.drawPixmap(0, 0, self._lifted.pixels)

    def _seen(self, node: StepId, lift: Lift) -> QPointF | None:
        """Where the middle of a step or an end is seen."""
        for picture, by in ((self._parts.still, Point(0.0, 0.0)), (self._parts.lifted, lift.by)):
            box = picture.boxes.get(node) or picture.ends.get(node)
            if box is not None:
                return QPointF(*lift.view.to_pixels(Point(*box.moved(*by).centre)))
        return None
