"""The strip of six figures that follows every keystroke; each answers "why this number?"."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from vsmap.app.look.appearance import Appearance
from vsmap.app.look.fonts import font
from vsmap.app.look.metrics import SIZES_ITSELF
from vsmap.app.look.stylesheet import FIGURE, LABEL
from vsmap.app.panels.strip_pictures import draw_bar, draw_dots, draw_ring
from vsmap.app.panels.strip_words import StripFigure
from vsmap.canvas.at_scale import painting_at_scale, room_in, sized
from vsmap.canvas.scale import scaled
from vsmap.drawing.primitives import Ink
from vsmap.model.language import said

HEIGHT, HEIGHT_WITHOUT_NOTE = 76, 58
_LEFT, _GAP = 20, 8
_BASE_LABEL, _BASE_FIGURE, _BASE_NOTE = 20.0, 46.0, 66.0
_RING_ROOM = 20.0
_BESIDE = 15.0


class StripCell(QAbstractButton):
    """One figure with its label above, its note and its small picture."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._first, self._has_note = True, True
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
        self.setToolTip(
            f"{figure.label}: {told}\n{figure.notes[0]}\n" + said("Click: why this number?")
        )
        self.update()

    def stand(self, *, is_first: bool, has_note: bool) -> None:
        """Say where it stands: the first of a row has no line before it."""
        self._first, self._has_note = is_first, has_note
        self.updateGeometry()
        self.update()

    @property
    def _height(self) -> float:
        return HEIGHT if self._has_note else HEIGHT_WITHOUT_NOTE

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
            painter.drawRoundedRect(room_in(self).adjusted(4, 2, -4, -1.5), 8, 8)
        if not self._first:
            painter.setPen(QPen(palette.colour(Ink.HAIRLINE), 1))
            painter.drawLine(QPointF(0.5, 14), QPointF(0.5, self._height - 14))
        self._text(painter, figure.label, QPointF(_LEFT, _BASE_LABEL), Ink.INK2, font(LABEL))
        end = self._paint_figure(painter, figure)
        self._paint_picture(painter, figure, end)

    def _paint_figure(self, painter: QPainter, figure: StripFigure) -> float:
        """Draw figure and what stands beside it; returns where they end."""
        left = _LEFT + (_RING_ROOM if figure.ring else 0)
        if figure.ring:
            draw_ring(painter, QPointF(_LEFT + 7, _BASE_FIGURE - 7.5), self._appearance)
        large = font(FIGURE, QFont.Weight.DemiBold)
        width = room_in(self).width()
        room = width - left - _GAP
        shown = QFontMetricsF(large).elidedText(figure.figure, Qt.TextElideMode.ElideRight, room)
        end = self._text(painter, shown, QPointF(left, _BASE_FIGURE), Ink.INK, large)
        small = font(_BESIDE, QFont.Weight.Medium)
        needed = QFontMetricsF(small).horizontalAdvance(figure.beside) + 7
        if figure.beside and end + needed <= width - _GAP:
            return self._text(
                painter, figure.beside, QPointF(end + 7, _BASE_FIGURE), Ink.INK2, small
            )
        return end

    def _paint_picture(self, painter: QPainter, figure: StripFigure, end: float) -> None:
        room = room_in(self).width() - _LEFT - _GAP
        if figure.dots is not None and self._has_note:
            here = QRectF(_LEFT, _BASE_NOTE - 10, room, 12)
            draw_dots(painter, here, figure.dots, self._appearance)
            return
        if figure.part is not None:
            here = QRectF(end + 10, _BASE_FIGURE - 13, min(room - end + _LEFT - 10, 108), 11)
            draw_bar(painter, here, figure.part, self._appearance)
        if not self._has_note:
            return
        note = longest_that_fits(figure.notes, QFontMetricsF(font(LABEL)), room)
        self._text(painter, note, QPointF(_LEFT, _BASE_NOTE), Ink.INK2, font(LABEL))

    def _text(self, painter: QPainter, text: str, at: QPointF, ink: Ink, shown: QFont) -> float:
        painter.setFont(shown)
        painter.setPen(self._appearance.palette.colour(ink))
        painter.drawText(at, text)
        return at.x() + QFontMetricsF(shown).horizontalAdvance(text)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """The size it likes best."""
        return sized(180, self._height)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Paint it."""
        if self._figure is not None:
            with painting_at_scale(self) as painter:
                self._paint(painter, self._figure)


class Strip(QWidget):
    """The six figures; `asked` tells the name of the figure somebody wants explained, and where."""

    asked = Signal(str, QPoint)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setProperty("place", "strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty(SIZES_ITSELF, True)  # noqa: FBT003  (Qt's own signature)
        self._appearance = appearance
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(4, 1, 4, 0)
        self._grid.setSpacing(0)
        self._rows, self._has_notes = 1, True
        self.cells: list[StripCell] = []

    def show_figures(self, figures: tuple[StripFigure, ...]) -> None:
        """Show these figures, in order."""
        while len(self.cells) < len(figures):
            self._add_cell()
        for cell, figure in zip(self.cells, figures, strict=True):
            cell.show_figure(figure)

    def _add_cell(self) -> None:
        cell = StripCell(self._appearance)
        cell.clicked.connect(lambda: self._ask(cell))
        self.cells.append(cell)
        self._arrange()

    def use_rows(self, rows: int) -> None:
        """Stand in one row of six, or in two of three."""
        self._rows = rows
        self._arrange()

    def show_notes(self, *, shown: bool) -> None:
        """Show the notes below the figures, or leave them out where there is little height."""
        self._has_notes = shown
        self._arrange()

    def _arrange(self) -> None:
        across = max(1, -(-len(self.cells) // self._rows))
        for at, cell in enumerate(self.cells):
            cell.stand(is_first=at % across == 0, has_note=self._has_notes)
            self._grid.addWidget(cell, at // across, at % across)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < across else 0)
        row = HEIGHT if self._has_notes else HEIGHT_WITHOUT_NOTE
        self.setFixedHeight(scaled(row) * self._rows)

    def _ask(self, cell: StripCell) -> None:
        if cell.figure is not None:
            self.asked.emit(cell.figure.name, cell.mapToGlobal(QPoint(scaled(_LEFT), 0)))


def longest_that_fits(notes: tuple[str, ...], metrics: QFontMetricsF, room: float) -> str:
    """The first of the notes that fits the room, else the last one cut with an ellipsis."""
    for note in notes:
        if metrics.horizontalAdvance(note) <= room:
            return note
    return metrics.elidedText(notes[-1], Qt.TextElideMode.ElideRight, room)
