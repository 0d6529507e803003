"""A group made ready to be painted: what of it is seen at a zoom is worked out once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from vsmap.canvas.strokes import Mark, RectsMark, mark_of
from vsmap.drawing.groups import Layer
from vsmap.drawing.primitives import Detail, Ink, Rect
from vsmap.drawing.text_measure import FontMetrics
from vsmap.drawing.zoom import growth, is_readable, written_afar, zoom_step

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from vsmap.canvas.inks import Inks
    from vsmap.drawing.groups import Bars, Group
    from vsmap.drawing.primitives import Afar, Hold, Primitive

_AFAR = (Detail.FAR, 0.0)


class ReadyGroup:
    """A group's marks, those seen at the zoom it was last painted at; holds the group itself."""

    __slots__ = ("_afar", "_group", "_inks", "_is_alone", "_marks", "_seen", "_seen_at")

    def __init__(self, group: Group, inks: Inks) -> None:
        self._group = group
        self._inks = inks
        self._afar: tuple[float, list[Mark]] = (0.0, [])
        self._marks: dict[int, Mark] = {}
        self._is_alone = False
        self._seen_at: tuple[Detail, float] | None = None
        self._seen: list[tuple[Mark, Hold | None, float]] = []

    def paint(self, painter: QPainter, detail: Detail, zoom: float) -> None:
        """Paint what is seen at this detail, held things grown, names that don't fit shortened."""
        if self._seen_at != (detail, zoom):
            self._is_alone = detail < Detail.ALL
            self._seen = self._seen_now(detail, zoom)
            self._seen_at = (detail, zoom)
        self._paint_seen(painter)

    def paint_afar(self, painter: QPainter, zoom: float) -> None:
        """Paint what is seen of it as one steps far back: bars alone, where it has any."""
        bars = self._group.bars
        if bars is None:
            self.paint(painter, Detail.BOX, zoom)
            return
        if self._seen_at != _AFAR:
            self._seen = [(mark, None, 1.0) for mark in _bar_marks(bars(), self._inks)]
            self._seen_at = _AFAR
        self._paint_seen(painter)

    def _paint_seen(self, painter: QPainter) -> None:
        for mark, hold, factor in self._seen:
            if hold is None:
                mark.paint(painter)
            else:
                _paint_grown(painter, mark, hold, factor, self._is_alone)

    def _seen_now(self, detail: Detail, zoom: float) -> list[tuple[Mark, Hold | None, float]]:
        """The marks to paint, each with how it grows; bars of one ink in one."""
        seen: list[tuple[Mark, Hold | None, float]] = []
        bars: dict[Ink, list[QRectF]] = {}
        shortened: Afar | None = None
        has_bars = self._group.layer is Layer.LADDER
        for place, item in enumerate(self._group.items):
            if item.detail > detail:
                continue
            if has_bars and isinstance(item, Rect) and _is_bar(item):
                _add_bar(item, bars, seen, self._inks)
                continue
            hold = item.hold
            factor = 1.0 if hold is None else growth(hold, zoom)
            if factor == 1.0 and not (self._is_alone and hold is not None and hold.lowered):
                if is_readable(item, zoom):
                    seen.append((self._mark(place, item), None, 1.0))
            elif hold is not None and factor is not None:
                seen.append((self._mark(place, item), hold, factor))
            elif hold is not None and hold.afar is not None:
                shortened = hold.afar
        if shortened is not None:
            seen += ((mark, None, 1.0) for mark in self._shortened(shortened, zoom_step(zoom)))
        return seen

    def _mark(self, place: int, item: Primitive) -> Mark:
        mark = self._marks.get(place)
        if mark is None:
            mark = self._marks[place] = mark_of(item, self._inks)
        return mark

    def _shortened(self, afar: Afar, zoom: float) -> list[Mark]:
        if self._afar[0] != zoom:
            texts = written_afar(afar, zoom, FontMetrics.shipped())
            self._afar = (zoom, [mark_of(text, self._inks) for text in texts])
        return self._afar[1]


def _bar_marks(bars: Bars, inks: Inks) -> list[Mark]:
    """Bars of one ink in one mark."""
    by_ink: dict[Ink, list[QRectF]] = {}
    for ink, box, _ in bars:
        if ink is not None:
            by_ink.setdefault(ink, []).append(QRectF(*box))
    return [RectsMark(rects, inks.pen(None), inks.brush(ink)) for ink, rects in by_ink.items()]


def _is_bar(item: Rect) -> bool:
    """Whether it is a plain filled rectangle, as the ladder has hundreds of."""
    return item.stroke is None and item.fill is not None and not item.radius and item.hold is None


def _add_bar(
    item: Rect,
    bars: dict[Ink, list[QRectF]],
    seen: list[tuple[Mark, Hold | None, float]],
    inks: Inks,
) -> None:
    """One more bar of an ink; the first of an ink begins the mark that paints them all."""
    ink = item.fill
    if ink is None:
        return
    if ink not in bars:
        bars[ink] = []
        seen.append((RectsMark(bars[ink], inks.pen(None), inks.brush(ink)), None, 1.0))
    bars[ink].append(QRectF(item.x, item.y, item.width, item.height))


def _paint_grown(painter: QPainter, mark: Mark, hold: Hold, factor: float, is_alone: bool) -> None:
    """Paint it larger about its place, lower where nothing stands under it any more."""
    painter.save()
    painter.translate(hold.x, hold.y + (hold.lowered if is_alone else 0.0))
    painter.scale(factor, factor)
    painter.translate(-hold.x, -hold.y)
    mark.paint(painter)
    painter.restore()
