"""The line on the right of the tabs that says what we aim for, and opens the page details."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from vsmap.app.look.appearance import Appearance
from vsmap.app.look.fonts import font
from vsmap.app.look.icons import draw_icon
from vsmap.canvas.at_scale import painting_at_scale, room_in, sized
from vsmap.drawing.primitives import Ink
from vsmap.model.language import phrase, said
from vsmap.model.outcome import Outcome

_ICON, _GAP, _SIDE = 16.0, 8.0, 8.0
_INVITATION = phrase("Say what we aim for")


class AimLine(QAbstractButton):
    """Says `We aim for accounts open in 4 days, %C&A at 90 % or more`; click to change it."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._parts: tuple[tuple[str, bool], ...] = ()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.show_outcome(Outcome())

    def show_outcome(self, outcome: Outcome) -> None:
        """Show an outcome, or the invitation to agree on one."""
        self._parts = aim_parts(outcome)
        told = "".join(text for text, _ in self._parts)
        self.setAccessibleName(told)
        self.setToolTip(f"{told}\n" + said("Click for the page details"))
        self.updateGeometry()
        self.update()

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._appearance.palette
        middle = room_in(self).height() / 2
        if self.hasFocus():
            painter.setPen(QPen(palette.colour(Ink.ACCENT), 2))
            painter.drawRoundedRect(room_in(self).adjusted(1, 4, -1, -4), 8, 8)
        icon = QRectF(_SIDE, middle - _ICON / 2, _ICON, _ICON)
        draw_icon(painter, "target", palette.colour(Ink.INK2), icon)
        x, end = icon.right() + _GAP, room_in(self).width() - _SIDE
        for text, strong in self._parts:
            x = self._paint_part(painter, text, strong=strong, x=x, end=end)

    def _paint_part(
        self, painter: QPainter, text: str, *, strong: bool, x: float, end: float
    ) -> float:
        shown = font(weight=QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        metrics = QFontMetricsF(shown)
        fitted = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(end - x, 0.0) + 0.5)
        lit = strong or self.underMouse()
        painter.setFont(shown)
        painter.setPen(self._appearance.palette.colour(Ink.INK if lit else Ink.INK2))
        baseline = room_in(self).height() / 2 + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(x, baseline), fitted)
        return x + metrics.horizontalAdvance(fitted) if fitted == text else end

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """The size it likes best."""
        plain, strong = QFontMetricsF(font()), QFontMetricsF(font(weight=QFont.Weight.DemiBold))
        text = sum((strong if s else plain).horizontalAdvance(t) for t, s in self._parts)
        return sized(round(text + _ICON + _GAP + 2 * _SIDE) + 2, 32)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """The smallest size it can be read at."""
        return sized(150, 32)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Paint it."""
        with painting_at_scale(self) as painter:
            self._paint(painter)


def aim_parts(outcome: Outcome) -> tuple[tuple[str, bool], ...]:
    """The sentence in parts, each with whether it is set strong."""
    if not outcome.is_set:
        return ((said(_INVITATION), False),)
    statement = outcome.statement.rstrip(".")
    if len(statement) > 1 and statement[1].islower():
        statement = statement[0].lower() + statement[1:]
    rest = "".join(f", {part}" for part in (outcome.due, outcome.guard_rail) if part)
    before, _, after = said("We aim for {outcome}").partition("{outcome}")
    return ((before, False), (statement, True), (after + rest, False))
