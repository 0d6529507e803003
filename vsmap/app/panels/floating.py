"""Things that float over the sheet: the tool bar and the zoom control."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QWidget,
)

from vsmap.app.look.appearance import Appearance

MARGIN = 16


class FloatingBar(QFrame):
    """A row of tools on a rounded card with a soft shadow."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setProperty("place", "floating")
        self._appearance = appearance
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(4, 4, 4, 4)
        self._row.setSpacing(2)
        self._cast_shadow()
        appearance.changed.connect(self._cast_shadow)

    def add(self, *widgets: QWidget) -> None:
        """Put tools at the end of the row."""
        for widget in widgets:
            self._row.addWidget(widget)

    def add_divider(self) -> None:
        """Put a thin line between tools."""
        line = QFrame()
        line.setProperty("place", "divider")
        line.setFixedSize(QSize(1, 24))
        self._row.addSpacing(4)
        self._row.addWidget(line)
        self._row.addSpacing(4)

    def _cast_shadow(self) -> None:
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(20)
        shadow.setOffset(0, 6)
        shadow.setColor(self._appearance.palette.shadow)
        self.setGraphicsEffect(shadow)


class ZoomBar(FloatingBar):
    """Smaller, the zoom as a number (click: 100 %), larger, and the whole map."""

    def __init__(
        self,
        appearance: Appearance,
        smaller: QToolButton,
        actual: QPushButton,
        larger: QToolButton,
        whole: QToolButton,
    ) -> None:
        super().__init__(appearance)
        self.actual = actual
        actual.setProperty("role", "zoom")
        actual.setCursor(Qt.CursorShape.PointingHandCursor)
        actual.setFixedWidth(62)
        self.add(smaller, actual, larger, whole)

    def show_zoom(self, zoom: float) -> None:
        """Show a zoom, 1 being 100 %."""
        self.actual.setText(f"{round(zoom * 100)}\u00a0%")


class SheetArea(QWidget):
    """The sheet with what floats over it, kept in the corners when the window changes.

    A map that was seen as a whole stays so.
    """

    def __init__(self, sees_all: Callable[[], bool], fit: Callable[[], None]) -> None:
        super().__init__()
        self._sees_all = sees_all
        self._fit = fit
        self._sheet: QWidget | None = None
        self._floats: list[tuple[QWidget, Qt.AlignmentFlag]] = []

    def hold(self, sheet: QWidget) -> None:
        """Put the sheet below everything that floats."""
        self._sheet = sheet
        sheet.setParent(self)
        sheet.lower()
        sheet.show()
        self.arrange()

    def float_over(self, widget: QWidget, corner: Qt.AlignmentFlag) -> None:
        """Let a widget float at the bottom: left, centre, or left above the others (top)."""
        widget.setParent(self)
        widget.show()
        self._floats.append((widget, corner))
        self.arrange()

    def arrange(self) -> None:
        """Put everything in its place."""
        if self._sheet is not None and self._sheet.geometry() != self.rect():
            saw_all = self._sees_all()
            self._sheet.setGeometry(self.rect())
            if saw_all:
                self._fit()
        for widget, corner in self._floats:
            if widget.isVisibleTo(self):
                self._place(widget, corner)

    def _place(self, widget: QWidget, corner: Qt.AlignmentFlag) -> None:
        size = widget.sizeHint().boundedTo(self.size())
        widget.resize(size)
        x = MARGIN
        y = self.height() - MARGIN - size.height()
        if corner & Qt.AlignmentFlag.AlignHCenter:
            x = max((self.width() - size.width()) // 2, self._end_of_left() + MARGIN)
        if corner & Qt.AlignmentFlag.AlignTop:
            y = self.height() - 2 * MARGIN - 44 - size.height()
        widget.move(x, y)
        widget.raise_()

    def _end_of_left(self) -> int:
        """Where what floats at the bottom left ends."""
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        return max(
            (w.geometry().right() for w, corner in self._floats if corner == left), default=0
        )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """It has another size."""
        super().resizeEvent(event)
        self.arrange()
