"""All boxes of a map as a small image: what is seen where nothing sharper is painted yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPixmap

from vsmap.canvas.painting import painting_on
from vsmap.drawing.primitives import Ink

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from vsmap.canvas.painter import PicturePainter
    from vsmap.drawing.picture import Picture
    from vsmap.editor.viewport import Viewport

_MOST_PIXELS = 1400.0
"""How wide or high the image is at most."""

_MOST_ZOOM = 0.5


class Coarse:
    """Keeps the image of one picture; made when it is first wanted."""

    def __init__(self) -> None:
        self._picture: Picture | None = None
        self._pixels = QPixmap()

    def paint(
        self, target: QPainter, painter: PicturePainter, picture: Picture, view: Viewport
    ) -> None:
        """Paint it where the view shows it; `target` is in pixels."""
        if self._picture is not picture:
            self._make(painter, picture)
        if not self._pixels.isNull():
            where = QRectF(*view.box_to_pixels(picture.bounds))
            target.drawPixmap(where, self._pixels, QRectF(self._pixels.rect()))

    def _make(self, painter: PicturePainter, picture: Picture) -> None:
        self._picture, bounds = picture, picture.bounds
        longest = max(bounds.width, bounds.height)
        if not longest:
            self._pixels = QPixmap()
            return
        zoom = min(_MOST_PIXELS / longest, _MOST_ZOOM)
        size = QSize(round(bounds.width * zoom), round(bounds.height * zoom))
        self._pixels = QPixmap(size.expandedTo(QSize(1, 1)))
        self._pixels.fill(painter.inks.colour(Ink.CANVAS))
        with painting_on(self._pixels) as hand:
            hand.scale(zoom, zoom)
            hand.translate(-bounds.x, -bounds.y)
            painter.paint_boxes(hand, picture, zoom)
