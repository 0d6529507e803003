"""Paints a plate: both maps with what changed marked, both ladders, the figures."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from vsmap.app.look.fonts import font
from vsmap.app.side_by_side.pair import Fate
from vsmap.app.side_by_side.plate import EDGE, Half, Plate
from vsmap.canvas.inks import Inks
from vsmap.canvas.painter import PicturePainter
from vsmap.canvas.strokes import mark_of
from vsmap.drawing.geometry import Box
from vsmap.drawing.primitives import Ink
from vsmap.drawing.scaled_ladder import draw_bars, draw_lengths, ticks
from vsmap.drawing.text_measure import FontMetrics
from vsmap.model.ids import StepId
from vsmap.model.language import said
from vsmap.model.wording import show_seconds

if TYPE_CHECKING:
    from vsmap.app.look.palette import Palette
    from vsmap.app.side_by_side.pair import Row

_ROUND, _OFF = 10.0, 3.0
_CAP, _CAP_SIDE, _OVER = 20.0, 8.0, 3.0
_LABEL, _TITLE, _FIGURE, _BODY = 12.5, 15.0, 21.0, 13.5
_ROW, _LEAST_ROW, _LOW = 78.0, 50.0, 66.0
_WORDS_FROM = 0.45
"""From this zoom on there is room for a word at each box."""

_SEMI, _PLAIN = QFont.Weight.DemiBold, QFont.Weight.Normal
Both = tuple[str | None, str | None]
"""A step as the map before and the map after know it."""


class PlatePainter:
    """Paints plates in one theme."""

    def __init__(self, palette: Palette) -> None:
        self._palette = palette
        self._inks = Inks(palette.theme)

    def paint(self, painter: QPainter, plate: Plate, chosen: Both) -> None:
        """Paint all of a plate; `chosen` is the step the pointer is over."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_scale(painter, plate)
        for half in plate.halves:
            self._paint_map(painter, half)
            self._paint_rings(painter, plate, half)
            self._paint_ladder(painter, plate, half)
        for half, step in zip(plate.halves, chosen, strict=True):
            if step is not None:
                self._paint_chosen(painter, plate, half, step)
        for half in plate.halves:
            self._paint_words(painter, plate, half)
        self._paint_figures(painter, plate, chosen)

    def _paint_map(self, painter: QPainter, half: Half) -> None:
        self._write(painter, (EDGE, half.place.y - 8.0), half.side.stream.name, _TITLE, _SEMI)
        painter.save()
        painter.setClipRect(QRectF(*half.place))
        painter.translate(*half.place.centre)
        painter.scale(half.zoom, half.zoom)
        bounds = half.picture.bounds
        painter.translate(-bounds.centre.x, -bounds.centre.y)
        PicturePainter(self._palette.theme).paint(painter, half.picture, bounds, half.zoom)
        painter.restore()

    def _paint_rings(self, painter: QPainter, plate: Plate, half: Half) -> None:
        """A ring round each step that is new or changed; what is gone stands in little light."""
        for _, box, fate in _fates(plate, half):
            if not half.is_after:
                self._veil(painter, box)
                continue
            pen = QPen(self._palette.colour(Ink.ACCENT), 2.0)
            if fate is Fate.NEW:
                pen.setDashPattern([3.0, 2.0])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            round_by = min(_ROUND, box.height / 4)
            painter.drawRoundedRect(_round(box), round_by, round_by)

    def _paint_words(self, painter: QPainter, plate: Plate, half: Half) -> None:
        """What became of each step that is not the same on both maps."""
        if half.zoom < _WORDS_FROM:
            return
        for step, box, _ in _fates(plate, half):
            words = plate.pair.mark_after(step) if half.is_after else said("gone")
            self._paint_cap(painter, box, words, Ink.ACCENT if half.is_after else Ink.INK2)

    def _veil(self, painter: QPainter, box: Box) -> None:
        veil = QColor(self._palette.colour(Ink.CANVAS))
        veil.setAlphaF(0.64)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(veil)
        painter.drawRoundedRect(_round(box), _ROUND, _ROUND)

    def _paint_cap(self, painter: QPainter, box: Box, words: str, ink: Ink) -> None:
        """A word on a capsule that hangs on the middle of a box's lower edge."""
        shown = font(_LABEL, _SEMI)
        width = QFontMetricsF(shown).horizontalAdvance(words) + 2 * _CAP_SIDE
        cap = QRectF(box.centre.x - width / 2, box.bottom - _OVER, width, _CAP)
        painter.setPen(QPen(self._palette.colour(ink), 1.25))
        painter.setBrush(self._palette.colour(Ink.SURFACE))
        painter.drawRoundedRect(cap, _CAP / 2, _CAP / 2)
        painter.setFont(shown)
        painter.setPen(self._palette.colour(ink))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_scale(self, painter: QPainter, plate: Plate) -> None:
        """Upright lines through both ladders, the time at their foot."""
        figures = [half.side.figures for half in plate.halves]
        top, bottom = plate.halves[0].axis - 36.0, plate.halves[1].axis + 40.0
        for seconds, words in ticks(max(f.lead_time for f in figures), figures[0].calendar):
            x = plate.left + seconds * plate.scale
            painter.setPen(self._palette.colour(Ink.HAIRLINE))
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))
            width = QFontMetricsF(font(12.0)).horizontalAdvance(words)
            self._write(painter, (x - width / 2, bottom + 16.0), words, 12.0, ink=Ink.INK2)

    def _paint_ladder(self, painter: QPainter, plate: Plate, half: Half) -> None:
        side, axis = half.side, half.axis
        name = _fitted(side.stream.name, font(_BODY, _SEMI), plate.left - EDGE - 12.0)
        self._write(painter, (EDGE, axis + 4.0), name, _BODY, _SEMI)
        items = draw_bars(half.ladder, plate.left, axis)
        measure = FontMetrics.shipped()
        items += draw_lengths(half.ladder, plate.left, axis, side.figures.lead_time, measure)
        for item in items:
            mark_of(item, self._inks).paint(painter)
        total = show_seconds(side.figures.lead_time, side.figures.calendar)
        end = plate.left + half.ladder.width + 12.0
        self._write(painter, (end, axis + 6.0), total, _TITLE, _SEMI)

    def _paint_chosen(self, painter: QPainter, plate: Plate, half: Half, step: str) -> None:
        """A ring round a step on its map, and round its bars on the ladder."""
        painter.setPen(QPen(self._palette.colour(Ink.INK), 2.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = half.box_of(step)
        if box is not None:
            painter.drawRoundedRect(_round(box).adjusted(-2, -2, 2, 2), _ROUND + 2, _ROUND + 2)
        for bar in half.bars_of(step, plate.left):
            painter.drawRect(QRectF(*bar).adjusted(-2.5, -2.5, 2.5, 2.5))

    def _paint_figures(self, painter: QPainter, plate: Plate, chosen: Both) -> None:
        place = plate.figures
        line = self._palette.colour(Ink.HAIRLINE)
        x = place.x - EDGE
        painter.fillRect(QRectF(x, 0.0, place.width + 2 * EDGE, 4000.0), self._surface)
        painter.setPen(line)
        painter.drawLine(QPointF(x, 0.0), QPointF(x, 4000.0))
        rows, y = plate.pair.rows(), place.y
        pitch = min(max(place.height / (len(rows) + 1), _LEAST_ROW), _ROW)
        for row in rows:
            self._paint_row(painter, row, Box(place.x, y, place.width, pitch))
            y += pitch
        told = _told(plate, chosen)
        if told is not None and y + _LEAST_ROW < place.bottom:
            painter.setPen(line)
            painter.drawLine(QPointF(place.x, y - 14.0), QPointF(place.right, y - 14.0))
            self._paint_row(painter, told, Box(place.x, y + 10.0, place.width, pitch))

    @property
    def _surface(self) -> QColor:
        return self._palette.colour(Ink.SURFACE)

    def _paint_row(self, painter: QPainter, row: Row, place: Box) -> None:
        """A label, both values with an arrow between, and the difference below or beside it."""
        x, y = place.x, place.y
        label = _fitted(row.label, font(_LABEL), place.width)
        end = self._write(painter, (x, y), label, _LABEL, ink=Ink.INK2)
        is_low = place.height < _LOW
        left = end + 12.0 if is_low else x
        change = _fitted(row.change, font(_LABEL), place.right - left)
        self._write(painter, (left, y if is_low else y + 44.0), change, _LABEL, ink=Ink.INK2)
        end = self._write(painter, (x, y + 25.0), row.before, _TITLE, ink=Ink.INK2)
        end = self._paint_arrow(painter, end + 10.0, y + 20.0)
        self._write(painter, (end + 10.0, y + 26.0), row.after, _FIGURE, _SEMI)

    def _paint_arrow(self, painter: QPainter, x: float, y: float) -> float:
        painter.setPen(QPen(self._palette.colour(Ink.INK3), 1.5))
        painter.drawLine(QPointF(x, y), QPointF(x + 16, y))
        painter.drawPolyline([QPointF(x + 11, y - 4), QPointF(x + 16, y), QPointF(x + 11, y + 4)])
        return x + 16

    def _write(
        self,
        painter: QPainter,
        at: tuple[float, float],
        words: str,
        size: float,
        weight: QFont.Weight = _PLAIN,
        ink: Ink = Ink.INK,
    ) -> float:
        """Write a line of text; returns where it ends."""
        shown = font(size, weight)
        painter.setFont(shown)
        painter.setPen(self._palette.colour(ink))
        painter.drawText(QPointF(*at), words)
        return at[0] + QFontMetricsF(shown).horizontalAdvance(words)


def _told(plate: Plate, chosen: Both) -> Row | None:
    """The chosen step in figures: its work and the wait before it on both maps."""
    from vsmap.app.side_by_side.pair import Row

    texts, name = list[str](), ""
    for half, step in zip(plate.halves, chosen, strict=True):
        seconds = None if step is None else half.side.time_of(StepId(step))
        calendar = half.side.figures.calendar
        missing = "\u2013" if step is None else "?"
        texts.append(missing if seconds is None else show_seconds(seconds, calendar))
        name = half.side.stream.name_of(StepId(step)) if step is not None else name
    if chosen == (None, None):
        return None
    before, after = chosen
    change = ""
    if before is not None and after is not None:
        change = plate.pair.change_of(StepId(before), StepId(after))
    words = said("work and the wait before it")
    return Row(name, texts[0], texts[1], f"{words} \u00b7 {change}" if change else words)


def _fates(plate: Plate, half: Half) -> Iterator[tuple[StepId, Box, Fate]]:
    """The steps seen that are marked: gone from the map before, new or changed on the one after."""
    for step in half.picture.boxes:
        box = half.box_of(step)
        if box is None or step not in half.side.stream.steps:
            continue
        fate = plate.pair.fate_after(step) if half.is_after else plate.pair.fate_before(step)
        if fate is Fate.GONE or (half.is_after and fate is not Fate.SAME):
            yield step, box, fate


def _round(box: Box) -> QRectF:
    return QRectF(*box).adjusted(-_OFF, -_OFF, _OFF, _OFF)


def _fitted(words: str, shown: QFont, room: float) -> str:
    return QFontMetricsF(shown).elidedText(words, Qt.TextElideMode.ElideRight, room)
