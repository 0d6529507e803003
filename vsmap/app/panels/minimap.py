"""The small map: all of the sheet in a corner, with what is in view; it pans and zooms."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QFrame

from vsmap.canvas.at_scale import sized
from vsmap.canvas.painting import painting_on
from vsmap.drawing.geometry import Box, surrounding
from vsmap.drawing.groups import Layer
from vsmap.drawing.primitives import Ink, Part, Rect
from vsmap.editor.notices import Notice, PictureChanged, ViewChanged
from vsmap.editor.viewport import WHEEL_STEP
from vsmap.model.language import said
from vsmap.model.placement import Point

if TYPE_CHECKING:
    from vsmap.app.look.appearance import Appearance
    from vsmap.app.settings import Settings
    from vsmap.app.sheet import ShownSheet
    from vsmap.drawing.picture import Picture

SIZE = QSize(148, 72)
_PAD, _LEAST, _LEAST_FRAME = 5.0, 1.5, 8.0
_MOST_STRETCH = 6.0
_LEAST_ROOM = 3.2
"""How many times as high as it the sheet must be."""

_QUIET = 60
"""Milliseconds after a change until it is drawn small, so that dragging stays quick."""


class Minimap(QFrame):
    """Shown while something is out of view, or always when pinned. `came` asks for its place."""

    came = Signal()

    def __init__(self, sheet: ShownSheet, appearance: Appearance, settings: Settings) -> None:
        super().__init__()
        self._sheet, self._appearance, self._settings = sheet, appearance, settings
        self._pixels: QPixmap | None = None
        self._drawn: Picture | None = None
        self._grip: QPointF | None = None
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(_QUIET)
        self._redraw.timeout.connect(self.refresh)
        self.setProperty("place", "floating")
        self.setAccessibleName(said("Small map: the part in view can be dragged"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        appearance.changed.connect(self._forget)
        sheet.replaced.connect(self._watch)
        self._watch()
        self.hide()

    def refresh(self) -> None:
        """Come or go as the view wants it, and show the map as it is now."""
        editor = self._sheet.editor
        has_steps = bool(editor.sheet.stream.steps)
        is_of_use = self._settings.minimap_pinned or not self._sheet.sees_all()
        wanted = has_steps and self._has_room and is_of_use
        if wanted == self.isHidden():
            self.setVisible(wanted)
            self.came.emit()
        if wanted:
            self.update()

    @property
    def _has_room(self) -> bool:
        """Whether it leaves most of the sheet free, with large type as well."""
        around = self.parentWidget()
        return around is None or around.height() >= self.sizeHint().height() * _LEAST_ROOM

    def _watch(self) -> None:
        self._sheet.editor.subscribe(self._hear)
        self._redraw.start()

    def _hear(self, notice: Notice) -> None:
        match notice:
            case ViewChanged():
                self.refresh()
            case PictureChanged():
                self._redraw.start()
            case _:
                pass

    def _forget(self) -> None:
        self._drawn = None
        self.update()

    @property
    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_PAD, _PAD, -_PAD, -_PAD)

    @property
    def shown(self) -> Box:
        """The part of the sheet that the small map shows: everything drawn."""
        return self._sheet.editor.picture.bounds

    @property
    def scale(self) -> tuple[float, float]:
        """Pixels a sheet unit across and down; a very long map is drawn taller than it is."""
        room, shown = self._room, self.shown
        across = room.width() / max(shown.width, 1.0)
        down = room.height() / max(shown.height, 1.0)
        return min(across, down * _MOST_STRETCH), min(down, across * _MOST_STRETCH)

    def to_sheet(self, pixel: QPointF) -> Point:
        """The place on the sheet under a pixel of the small map."""
        middle, centre = self._room.center(), self.shown.centre
        across, down = self.scale
        right, below = pixel.x() - middle.x(), pixel.y() - middle.y()
        return Point(centre.x + right / across, centre.y + below / down)

    def to_pixels(self, box: Box) -> QRectF:
        """Where a part of the sheet is seen on the small map."""
        middle, centre = self._room.center(), self.shown.centre
        across, down = self.scale
        x, y = middle.x() + (box.x - centre.x) * across, middle.y() + (box.y - centre.y) * down
        return QRectF(x, y, box.width * across, box.height * down)

    @property
    def view_frame(self) -> QRectF:
        """The frame of what is in view, within the small map, never too small to be taken."""
        frame = self.to_pixels(self._sheet.editor.viewport.seen)
        more = max(_LEAST_FRAME - frame.width(), 0.0) / 2
        taller = max(_LEAST_FRAME - frame.height(), 0.0) / 2
        frame.adjust(-more, -taller, more, taller)
        return frame.intersected(QRectF(self.rect()).adjusted(3, 3, -3, -3))

    def _paint(self, painter: QPainter) -> None:
        picture = self._sheet.editor.picture
        ratio = self.devicePixelRatioF()
        if self._pixels is None or self._pixels.devicePixelRatio() != ratio:
            self._drawn = None
        if self._drawn is not picture and not (self._drawn and self._redraw.isActive()):
            self._draw(picture, ratio)
        if self._pixels is not None:
            painter.drawPixmap(0, 0, self._pixels)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = self._appearance.palette.colour(Ink.ACCENT)
        painter.setPen(QPen(accent, 1.75))
        accent.setAlphaF(0.08)
        painter.setBrush(accent)
        painter.drawRoundedRect(self.view_frame, 4, 4)

    def _draw(self, picture: Picture, ratio: float) -> None:
        """Draw the map small: boxes, the ladder's line and the hotspot."""
        self._drawn = picture
        self._pixels = QPixmap(self.size() * ratio)
        self._pixels.setDevicePixelRatio(ratio)
        self._pixels.fill(Qt.GlobalColor.transparent)
        palette = self._appearance.palette
        with painting_on(self._pixels) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.colour(Ink.EDGE))
            painter.drawRects([self._seen(box) for box in picture.boxes.values()])
            ladder = [group.bounds for group in picture.groups if group.layer is Layer.LADDER]
            if ladder:
                line = self.to_pixels(surrounding(ladder))
                middle = QRectF(line.left(), line.center().y(), line.width(), 1.5)
                painter.fillRect(middle, palette.colour(Ink.EDGE))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.colour(Ink.HOTSPOT), 1.5))
            for frame in hotspot_frames(picture):
                painter.drawRoundedRect(self._seen(frame), 2, 2)

    def _seen(self, box: Box) -> QRectF:
        """A box small, but never too small to be seen."""
        small = self.to_pixels(box)
        return QRectF(small.x(), small.y(), max(small.width(), _LEAST), max(small.height(), _LEAST))

    def _go_to(self, pixel: QPointF) -> None:
        """Put the place under a pixel into the middle of the view."""
        editor, place = self._sheet.editor, self.to_sheet(pixel)
        middle = Box(place.x, place.y, 0.0, 0.0)
        editor.view(editor.viewport.centred_on(middle, editor.margins), glides=True)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """148 x 72."""
        return sized(SIZE.width(), SIZE.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Paint it."""
        super().paintEvent(event)
        with painting_on(self) as painter:
            self._paint(painter)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Take hold of what is in view; elsewhere, jump there first."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        at = event.position()
        if not self.view_frame.contains(at):
            self._go_to(at)
        self._grip = at

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Drag the view."""
        if self._grip is None:
            return
        moved, editor = event.position() - self._grip, self._sheet.editor
        self._grip = event.position()
        across, down = self.scale
        zoom = editor.viewport.zoom
        editor.pan(-moved.x() * zoom / across, -moved.y() * zoom / down)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Let go."""
        del event
        self._grip = None

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  (Qt's name)
        """Zoom about the middle of the view."""
        editor = self._sheet.editor
        editor.view(editor.viewport.zoomed(WHEEL_STEP ** event.angleDelta().y()))
        event.accept()


def hotspot_frames(picture: Picture) -> Sequence[Box]:
    """The frames drawn round hotspots."""
    return [
        Box(item.x, item.y, item.width, item.height)
        for group in picture.groups
        if group.layer is Layer.HOTSPOT
        for item in group.items
        if isinstance(item, Rect) and item.part is Part.HOTSPOT
    ]
