"""The capsule over the sheet that says whom one follows, in their colour; a press ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from vsmap.app.look.fonts import font
from vsmap.canvas.at_scale import painting_at_scale, room_in, sized
from vsmap.model.language import said

if TYPE_CHECKING:
    from vsmap.app.look.appearance import Appearance

_TYPE, _HIGH, _SIDE = 12.5, 30.0, 14.0
_LONGEST = 260.0


class FollowCapsule(QAbstractButton):
    """Hidden while nobody is followed."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._colour = 0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(said("Stop following (Esc)"))
        self.hide()

    def show_followed(self, name: str, colour: int) -> None:
        """Show whom one follows."""
        shown = font(_TYPE, QFont.Weight.DemiBold)
        metrics = QFontMetricsF(shown)
        name = metrics.elidedText(name, Qt.TextElideMode.ElideRight, _LONGEST)
        self.setText(said("Following {name}, Esc stops", name=name))
        self.setAccessibleName(self.text())
        self._colour = colour
        self.setFixedSize(self.sizeHint())
        self.show()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """As wide as its words."""
        metrics = QFontMetricsF(font(_TYPE, QFont.Weight.DemiBold))
        return sized(metrics.horizontalAdvance(self.text()) + 2 * _SIDE, _HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Paint it."""
        theme, here = self._appearance.palette.theme, room_in(self)
        with painting_at_scale(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.person(self._colour)))
            painter.drawRoundedRect(here, _HIGH / 2, _HIGH / 2)
            ink = QColor(theme.on_person)
            if self.hasFocus():
                painter.setPen(QPen(ink, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(here.adjusted(3, 3, -3, -3), _HIGH / 2, _HIGH / 2)
            painter.setPen(ink)
            painter.setFont(font(_TYPE, QFont.Weight.DemiBold))
            painter.drawText(QRectF(here), Qt.AlignmentFlag.AlignCenter, self.text())
