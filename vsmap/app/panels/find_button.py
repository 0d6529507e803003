"""The field-like button of the header that opens the palette: `Find or do`, and its key."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from vsmap.app.actions import shortcut_told
from vsmap.app.look.appearance import Appearance
from vsmap.app.look.fonts import font
from vsmap.app.look.icons import draw_icon
from vsmap.canvas.at_scale import painting_at_scale, room_in, sized
from vsmap.drawing.primitives import Ink
from vsmap.model.language import said

KEY = "Ctrl+K"
_HEIGHT, _SIDE, _ICON, _GAP = 36, 12.0, 16.0, 10.0
_WORDS, _KEY, _CAP, _CAP_SIDE = 13.5, 12.0, 22.0, 7.0
_LEAST = 36
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class FindButton(QAbstractButton):
    """As wide as its words and key; where the header is narrow, the icon alone."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setText(said("Find or do"))
        self.setToolTip(said("Find or do anything ({key})", key=shortcut_told(KEY)))
        self.setAccessibleName(said("Find or do"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        appearance.changed.connect(self.update)

    def _paint(self, painter: QPainter) -> None:
        palette, here = self._appearance.palette, room_in(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        hover = self.underMouse() or self.isDown()
        painter.setBrush(palette.colour(Ink.HAIRLINE if hover else Ink.SUNKEN))
        painter.drawRoundedRect(here, 8, 8)
        if self.hasFocus():
            painter.setPen(QPen(palette.colour(Ink.ACCENT), 2))
            painter.drawRoundedRect(here.adjusted(1, 1, -1, -1), 7, 7)
        is_wide = self.width() >= self.sizeHint().width()
        x = here.left() + (_SIDE if is_wide else (here.width() - _ICON) / 2)
        where = QRectF(QPointF(x, here.center().y() - _ICON / 2), QSize(16, 16))
        draw_icon(painter, "search", palette.colour(Ink.INK2), where)
        if is_wide:
            painter.setFont(font(_WORDS))
            painter.setPen(palette.colour(Ink.INK2))
            painter.drawText(here.adjusted(_SIDE + _ICON + _GAP, 0, 0, 0), _LEFT, self.text())
            self._paint_key(painter, here)

    def _paint_key(self, painter: QPainter, here: QRectF) -> None:
        palette, width = self._appearance.palette, self._cap_width
        top = here.center().y() - _CAP / 2
        cap = QRectF(here.right() - width - 7, top, width, _CAP).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(palette.colour(Ink.HAIRLINE))
        painter.setBrush(palette.colour(Ink.SURFACE))
        painter.drawRoundedRect(cap, 6, 6)
        painter.setFont(font(_KEY))
        painter.setPen(palette.colour(Ink.INK2))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, shortcut_told(KEY))

    @property
    def _cap_width(self) -> float:
        return QFontMetricsF(font(_KEY)).horizontalAdvance(shortcut_told(KEY)) + 2 * _CAP_SIDE

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """The size it likes best."""
        words = QFontMetricsF(font(_WORDS)).horizontalAdvance(self.text())
        return sized(_SIDE + _ICON + _GAP + words + 48 + self._cap_width + 7, _HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """The icon alone."""
        return sized(_LEAST, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Paint it."""
        with painting_at_scale(self) as painter:
            self._paint(painter)
