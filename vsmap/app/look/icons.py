"""Lucide icons in the colours of the theme, sharp at every screen scale, drawn when first seen."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from vsmap.canvas.painting import painting_on
from vsmap.model.resource_files import resource

SIZE = 18


class _IconEngine(QIconEngine):
    """Draws one icon in one colour, another while it can't be used."""

    def __init__(self, name: str, colour: str, disabled: str) -> None:
        super().__init__()
        self._name, self._colour, self._disabled = name, colour, disabled

    def _colour_in(self, mode: QIcon.Mode) -> str:
        return self._disabled if mode is QIcon.Mode.Disabled else self._colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw it."""
        del state
        _renderer(self._name, self._colour_in(mode)).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Draw it as a picture of so many dots."""
        del state
        return _picture(self._name, self._colour_in(mode), size.width(), size.height())

    def clone(self) -> QIconEngine:
        """Another one like it."""
        return _IconEngine(self._name, self._colour, self._disabled)


@cache
def icon(name: str, colour: str, disabled: str = "") -> QIcon:
    """An icon drawn in one colour (as #rrggbb), another when it can't be used."""
    return QIcon(_IconEngine(name, colour, disabled or colour))


def pixmap(name: str, colour: str, size: int = SIZE, scale: float = 1.0) -> QPixmap:
    """One icon as a picture of `size` pixels at the screen's scale."""
    dots = round(size * scale)
    drawn = QPixmap(_picture(name, colour, dots, dots))
    drawn.setDevicePixelRatio(scale)
    return drawn


def draw_icon(painter: QPainter, name: str, colour: QColor, where: QRectF) -> None:
    """Draw an icon into a widget that paints itself."""
    _renderer(name, colour.name()).render(painter, where)


@cache
def _picture(name: str, colour: str, width: int, height: int) -> QPixmap:
    drawn = QPixmap(QSize(width, height))
    drawn.fill(Qt.GlobalColor.transparent)
    with painting_on(drawn) as painter:
        _renderer(name, colour).render(painter, QRectF(QRect(QPoint(), drawn.size())))
    return drawn


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawn = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(drawn.replace("currentColor", colour).encode()))
