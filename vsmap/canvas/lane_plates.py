"""The labels of lanes, which stay at the left edge of the view while the sheet is pushed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

from vsmap.canvas.strokes import mark_of
from vsmap.drawing.lane_tasks import LEADING, NAME_SIZE, WORDS_SIZE
from vsmap.drawing.primitives import Ink, Text, Weight
from vsmap.drawing.text_measure import FontMetrics, shortened, wrapped
from vsmap.editor.lane_labels import SeenLabel, labels_in_view

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from vsmap.canvas.inks import Inks
    from vsmap.editor.editor import Editor

_INSET = 8.0
_TOP = 20.0
_GROUND = 0.94


class LanePlates:
    """Paints the labels in pixels, so that they are read at any zoom."""

    def __init__(self, editor: Editor, inks: Inks) -> None:
        self._editor = editor
        self.inks = inks

    def paint(self, painter: QPainter) -> None:
        """Paint every label that is in view."""
        if self._editor.picture.lanes:
            for seen in labels_in_view(self._editor.picture, self._editor.viewport):
                self._paint_plate(painter, seen)

    def _paint_plate(self, painter: QPainter, seen: SeenLabel) -> None:
        """The plate covers what passes under it; it ends short of the hairlines."""
        plate = QRectF(*seen.plate).adjusted(0, 1, 0, -1)
        painter.save()
        painter.setClipRect(plate)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.inks.faint(Ink.CANVAS, _GROUND))
        painter.drawRect(plate)
        for index, text in enumerate(self._lines(seen)):
            mark = mark_of(text, self.inks)
            painter.save()
            down = (_TOP + index * LEADING) * seen.factor
            painter.translate(QPointF(plate.left() + _INSET * seen.factor, plate.top() + down))
            painter.scale(seen.factor, seen.factor)
            mark.paint(painter)
            painter.restore()
        painter.restore()

    def _lines(self, seen: SeenLabel) -> list[Text]:
        """The name on up to two lines, then its time and share as far as the plate reaches."""
        measure, room = FontMetrics.shipped(), seen.plate.width / seen.factor - _INSET - 4.0
        fits = max(1, int((seen.plate.height / seen.factor - 6.0) // LEADING))
        most = 2 if fits > 1 + len(seen.label.words) else 1
        names = wrapped(seen.label.title, room, most, NAME_SIZE, Weight.SEMIBOLD, measure)
        told = [(line, NAME_SIZE, Weight.SEMIBOLD, Ink.INK) for line in names]
        for words in seen.label.words:
            line = shortened(words, room, WORDS_SIZE, Weight.REGULAR, measure)
            told.append((line, WORDS_SIZE, Weight.REGULAR, Ink.INK2))
        return [
            Text(0.0, 0.0, line, size, measure.width(line, size, weight), weight, ink)
            for line, size, weight, ink in told[:fits]
        ]
