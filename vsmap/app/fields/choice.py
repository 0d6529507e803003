"""A drop-down list with the theme's arrow."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from vsmap.app.look.appearance import Appearance
from vsmap.app.look.icons import draw_icon
from vsmap.canvas.at_scale import painting_at_scale, room_in
from vsmap.drawing.primitives import Ink

_ARROW, _RIGHT = 16, 9
_LETTERS = 8


class ChoiceBox(QComboBox):
    """One choice of a list."""

    def __init__(self, name: str, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setAccessibleName(name)

    def stay_narrow(self) -> None:
        """Be as wide as the room there is; names in it may be longer than a panel is wide."""
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Paint it."""
        super().paintEvent(event)
        room = room_in(self)
        top = (room.height() - _ARROW) / 2
        where = QRectF(room.width() - _ARROW - _RIGHT, top, _ARROW, _ARROW)
        ink = self._appearance.palette.colour(Ink.INK2)
        with painting_at_scale(self) as painter:
            draw_icon(painter, "chevron-down", ink, where)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  (Qt's name)
        """Scrolling past it must not change it."""
        event.ignore()
