"""Where the keys go is always seen: a ring of two pixels, three off; inset where there is no room.

Buttons and fields get the ring from here. What paints itself (cells, tabs, figures, the sheet)
paints its own, inset, and says so by the property `rings_itself`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from vsmap.canvas.painting import painting_on
from vsmap.canvas.scale import scaled_exactly
from vsmap.drawing.primitives import Ink

if TYPE_CHECKING:
    from vsmap.app.look.appearance import Appearance

WIDTH, OFF = 2.0, 3.0
RADIUS = 8.0
RINGS_ITSELF, RING_INSIDE = "rings_itself", "ring_inside"
_RINGED = (QPushButton, QToolButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)
_MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}


class FocusRing(QWidget):
    """The ring of one window; it lies over everything and takes neither mouse nor keys."""

    def __init__(self, window: QWidget, appearance: Appearance) -> None:
        super().__init__(window)
        self._appearance = appearance
        self._watched: list[QWidget] = []
        self.around: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def go_round(self, widget: QWidget | None) -> None:
        """Stand round a widget of this window, or round none."""
        for watched in self._watched:
            watched.removeEventFilter(self)
        self._watched, self.around = [], widget
        while widget is not None and not widget.isWindow():
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        self._stand()

    def _stand(self) -> None:
        around = self.around
        seen = around.visibleRegion().boundingRect() if around is not None else QRect()
        if around is None or seen.isEmpty():  # Hidden, or scrolled out of sight.
            self.hide()
            return
        corner = around.mapTo(self.window(), QPoint())
        off = -WIDTH if around.property(RING_INSIDE) else OFF + WIDTH
        grown = round(max(off, 0.0))
        self.setGeometry(QRect(corner, around.size()).adjusted(-grown, -grown, grown, grown))
        self.setMask(seen.translated(grown, grown).adjusted(-grown, -grown, grown, grown))
        self.show()
        self.raise_()

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._appearance.palette.colour(Ink.ACCENT), WIDTH))
        half = WIDTH / 2
        ring = QRectF(self.rect()).adjusted(half, half, -half, -half)
        is_inside = self.around is not None and self.around.property(RING_INSIDE)
        radius = scaled_exactly(RADIUS) + (0.0 if is_inside else OFF)
        painter.drawRoundedRect(ring, radius, radius)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """What has the focus was moved, or scrolled, or hidden."""
        del watched
        if event.type() in _MOVES:
            self._stand()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Paint it."""
        with painting_on(self) as painter:
            self._paint(painter)


class FocusRings(QObject):
    """Lets the ring of each window follow the focus, as long as `parent` lives."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None:
            return
        window = new.window()
        ring = window.findChild(FocusRing, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if not is_ringed(new):
            if ring is not None:
                ring.go_round(None)
            return
        (ring or FocusRing(window, self._appearance)).go_round(new)


def is_ringed(widget: QWidget) -> bool:
    """Whether the ring goes round a widget; cells and what paints itself are left out."""
    parent = widget.parentWidget()
    in_cell = parent is not None and isinstance(parent.parentWidget(), QAbstractItemView)
    return isinstance(widget, _RINGED) and not in_cell and not widget.property(RINGS_ITSELF)
