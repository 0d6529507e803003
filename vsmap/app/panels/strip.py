"""The strip of six figures that follows every keystroke; each answers "why this number?"."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from vsmap.app.look.appearance import Appearance
from vsmap.app.look.fonts import font
from vsmap.app.look.stylesheet import FIGURE, LABEL
from vsmap.app.panels.strip_pictures import draw_bar, draw_dots, draw_ring
from vsmap.app.panels.strip_words import StripFigure
from vsmap.canvas.painting import painting_on
from vsmap.drawing.primitives import Ink

HEIGHT = 76
_LEFT, _GAP = 20, 8
_BASE_LABEL, _BASE_FIGURE, _BASE_NOTE = 20.0, 46.0, 66.0
_RING_ROOM = 20.0
_BESIDE = 15.0


class StripCell(QAbstractButton):
    """One figure with its label above, its note and its small picture."""

    def __init__(self, appearance: Appearance, *, first: bool) -> None:
        super().__init__()
        self._appearance = appearance
        self._first = first
        self._figure: StripFigure | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def figure(self) -> StripFigure | None:
        """What is shown."""
        return self._figure

    def show_figure(self, figure: StripFigure) -> None:
        """Show a figure."""
        if figure == self._figure:
            return
        self._figure = figure
        told = " ".join(part for part in (figure.figure, figure.beside) if part)
        self.setAccessibleName(f"{figure.label}: {told}")
        self.setAccessibleDescription(figure.notes[0])
        self.setToolTip(f"{figure.label}: {told}\n{figure.notes[0]}\nClick: why this number?")
        self.update()

    def _paint(self, painter: QPainter, figure: StripFigure) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._appearance.palette
        if self.underMouse() or self.hasFocus():
            painter.setPen(
                QPen(palette.colour(Ink.ACCENT), 2) if self.hasFocus() else Qt.PenStyle.NoPen
            )
            painter.setBrush(
                palette.colour(Ink.SUNKEN) if self.underMouse() else Qt.BrushStyle.NoBrush
            )
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 2, -4, -1.5), 8, 8)
        if not self._first:
            painter.setPen(QPen(palette.colour(Ink.HAIRLINE), 1))
            painter.drawLine(QPointF(0.5, 14), QPointF(0.5, HEIGHT - 14))
        self._text(painter, figure.label, QPointF(_LEFT, _BASE_LABEL), Ink.INK2, font(LABEL))
        end = self._paint_figure(painter, figure)
        self._paint_picture(painter, figure, end)

    def _paint_figure(self, painter: QPainter, figure: StripFigure) -> float:
        """Draw figure and what stands beside it; returns where they end."""
        left = _LEFT + (_RING_ROOM if figure.ring else 0)
        if figure.ring:
            draw_ring(painter, QPointF(_LEFT + 7, _BASE_FIGURE - 7.5), self._appearance)
        large = font(FIGURE, QFont.Weight.DemiBold)
        room = self.width() - left - _GAP
        shown = QFontMetricsF(large).elidedText(figure.figure, Qt.TextElideMode.ElideRight, room)
        end = self._text(painter, shown, QPointF(left, _BASE_FIGURE), Ink.INK, large)
        small = font(_BESIDE, QFont.Weight.Medium)
        needed = QFontMetricsF(small).horizontalAdvance(figure.beside) + 7
        if figure.beside and end + needed <= self.width() - _GAP:
            return self._text(
                painter, figure.beside, QPointF(end + 7, _BASE_FIGURE), Ink.INK2, small
            )
        return end

    def _paint_picture(self, painter: QPainter, figure: StripFigure, end: float) -> None:
        room = self.width() - _LEFT - _GAP
        if figure.dots is not None:
            here = QRectF(_LEFT, _BASE_NOTE - 10, room, 12)
            draw_dots(painter, here, figure.dots, self._appearance)
            return
        if figure.part is not None:
            here = QRectF(end + 10, _BASE_FIGURE - 13, min(room - end + _LEFT - 10, 108), 11)
            draw_bar(painter, here, figure.part, self._appearance)
        note = longest_that_fits(figure.notes, QFontMetricsF(font(LABEL)), room)
        self._text(painter, note, QPointF(_LEFT, _BASE_NOTE), Ink.INK2, font(LABEL))

    def _text(self, painter: QPainter, text: str, at: QPointF, ink: Ink, shown: QFont) -> float:
        painter.setFont(shown)
        painter.setPen(self._appearance.palette.colour(ink))
        painter.drawText(at, text)
        return at.x() + QFontMetricsF(shown).horizontalAdvance(text)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """The size it likes best."""
        return QSize(180, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Paint it."""
        if self._figure is not None:
            with painting_on(self) as painter:
                self._paint(painter, self._figure)


class Strip(QWidget):
    """The six figures; `asked` tells the name of the figure somebody wants explained, and where."""

    asked = Signal(str, QPoint)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setProperty("place", "strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._appearance = appearance
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(4, 1, 4, 0)
        self._row.setSpacing(0)
        self.cells: list[StripCell] = []

    def show_figures(self, figures: tuple[StripFigure, ...]) -> None:
        """Show these figures, in order."""
        while len(self.cells) < len(figures):
            self._add_cell()
        for cell, figure in zip(self.cells, figures, strict=True):
            cell.show_figure(figure)

    def _add_cell(self) -> None:
        cell = StripCell(self._appearance, first=not self.cells)
        cell.clicked.connect(lambda: self._ask(cell))
        self.cells.append(cell)
        self._row.addWidget(cell, 1)

    def _ask(self, cell: StripCell) -> None:
        if cell.figure is not None:
            self.asked.emit(cell.figure.name, cell.mapToGlobal(QPoint(_LEFT, 0)))


def longest_that_fits(notes: tuple[str, ...], metrics: QFontMetricsF, room: float) -> str:
    """The first of the notes that fits the room, else the last one cut with an ellipsis."""
    for note in notes:
        if metrics.horizontalAdvance(note) <= room:
            return note
    return metrics.elidedText(notes[-1], Qt.TextElideMode.ElideRight, room)
