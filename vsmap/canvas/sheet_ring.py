"""The ring just inside the sheet, when keys brought the focus there and nothing on it is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from vsmap.drawing.primitives import Ink

if TYPE_CHECKING:
    from vsmap.canvas.inks import Inks
    from vsmap.editor.editor import Editor

WIDTH = 2.0
_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class SheetRing:
    """Shows that the sheet has the keys; what is chosen shows it otherwise."""

    def __init__(self, canvas: QWidget, editor: Editor) -> None:
        self._canvas, self._editor = canvas, editor
        self._came_by_key = False

    def come(self, reason: Qt.FocusReason) -> None:
        """The focus came to the sheet."""
        self._came_by_key = reason in _BY_KEY
        self._canvas.update()

    def paint(self, painter: QPainter, inks: Inks) -> None:
        """Paint it where it is wanted."""
        if self._came_by_key and self._canvas.hasFocus() and not self._editor.selection.ids:
            painter.setPen(inks.pen(Ink.ACCENT, WIDTH))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self._canvas.rect()).adjusted(WIDTH, WIDTH, -WIDTH, -WIDTH))
