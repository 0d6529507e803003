"""The corners of a picture by which it is resized, while it is chosen or under the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from vsmap.drawing.primitives import Ink, Part
from vsmap.editor.tools.moving import Moving

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPainter

    from vsmap.canvas.marks import Marks

_SIDE = 9.0
_LEAST = 36.0
"""Pixels below which a picture is too small to show its corners."""


def paint_corners(painter: QPainter, marks: Marks) -> None:
    """Paint them; nothing while steps and pictures are moved."""
    editor = marks.editor
    if isinstance(editor.tool.state, Moving):
        return
    photos = editor.sheet.stream.photos
    over = [editor.hovered.record] if editor.hovered.record in photos else []
    chosen = [record for record in editor.selection.ids if record in photos]
    for record in dict.fromkeys([*chosen, *over]):
        frame = editor.sheet.box_of(record or "", Part.PHOTO)
        if frame is not None:
            pixels = marks.pixels(frame)
            if min(pixels.width(), pixels.height()) >= _LEAST:
                _paint(painter, marks, pixels)


def _paint(painter: QPainter, marks: Marks, frame: QRectF) -> None:
    painter.setPen(marks.inks.pen(Ink.ACCENT, 1.5))
    painter.setBrush(marks.inks.brush(Ink.SURFACE))
    painter.drawRects(list(_corners(frame)))


def _corners(frame: QRectF) -> Iterable[QRectF]:
    for middle in (frame.topLeft(), frame.topRight(), frame.bottomLeft(), frame.bottomRight()):
        square = QRectF(0, 0, _SIDE, _SIDE)
        square.moveCenter(middle)
        yield square
