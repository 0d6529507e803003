"""What lies over the picture: what is chosen, hovered, dragged, drawn or lined up just now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from vsmap.canvas.drag_marks import DragMarks
from vsmap.canvas.hover_marks import HoverMarks
from vsmap.canvas.lane_plates import LanePlates
from vsmap.canvas.marks import RING, Marks
from vsmap.canvas.photo_marks import paint_corners
from vsmap.drawing.primitives import Ink
from vsmap.editor.tools.moving import STILL, Moving, is_shown_live

if TYPE_CHECKING:
    from vsmap.canvas.inks import Inks
    from vsmap.editor.editor import Editor

MOST_RINGS = 60


class Overlays:
    """Paints over the picture, in pixels, so that rings and handles keep their size."""

    def __init__(self, editor: Editor, inks: Inks) -> None:
        self._editor = editor
        self._marks = Marks(editor, inks)
        self._hover = HoverMarks(self._marks)
        self._drag = DragMarks(self._marks)
        self._lanes = LanePlates(editor, inks)
        self.hovered: str | None = None

    @property
    def inks(self) -> Inks:
        """What it paints with."""
        return self._marks.inks

    @inks.setter
    def inks(self, inks: Inks) -> None:
        self._marks.inks = inks
        self._lanes.inks = inks

    def paint(self, painter: QPainter, brightness: float = 1.0) -> None:
        """Paint all that lies over the picture now, what is hovered as bright as it is told."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._lanes.paint(painter)
        painter.setOpacity(brightness)
        self._hover.paint(painter)
        painter.setOpacity(1.0)
        self._paint_selection(painter)
        paint_corners(painter, self._marks)
        self._drag.paint(painter)

    def _paint_selection(self, painter: QPainter) -> None:
        """A ring round each record chosen; of very many, plain frames in one stroke."""
        typing, chosen = self._editor.typist.current, self._editor.selection.ids
        state = self._editor.tool.state
        if isinstance(state, Moving):
            if not is_shown_live(self._editor.sheet, state) or state.onto is not None:
                return
            chosen = tuple(state.copies.values()) if state.leaves_copies else chosen
        if len(chosen) > MOST_RINGS:
            painter.setPen(self.inks.pen(Ink.ACCENT, RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRects(self._drag.frames_in_view(chosen, STILL))
            return
        for record in chosen:
            if typing is None or typing.field.record != record:
                self._marks.ring(painter, record)
