"""Things that float over the sheet: the tool bar and the zoom control."""

from __future__ import annotations

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
from vsmap.canvas.scale import scaled

MARGIN = 16
_LEAST_PARTS = 3
"""How many times as high as the tools the sheet must be to show them."""


def cast_shadow(widget: QWidget, appearance: Appearance) -> None:
    """Let a floating thing cast the soft shadow of the theme worn now."""
    shadow = QGraphicsDropShadowEffect(widget)
    shadow.setBlurRadius(20)
    shadow.setOffset(0, 6)
    shadow.setColor(appearance.palette.shadow)
    widget.setGraphicsEffect(shadow)


class FloatingBar(QFrame):
    """A row of tools on a rounded card with a soft shadow."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setProperty("place", "floating")
        self._appearance = appearance
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(4, 4, 4, 4)
        self._row.setSpacing(2)
        cast_shadow(self, appearance)
        appearance.changed.connect(lambda: cast_shadow(self, appearance))

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
    """The sheet with what floats over it, kept in the corners when the window changes."""

    def __init__(self) -> None:
        super().__init__()
        self._sheet: QWidget | None = None
        self._floats: list[tuple[QWidget, Qt.AlignmentFlag]] = []
        self._cover: QWidget | None = None

    def hold(self, sheet: QWidget) -> None:
        """Put the sheet below everything that floats."""
        self._sheet = sheet
        sheet.setParent(self)
        sheet.setGeometry(self.rect())  # Qt forgets a size that is given while it shows.
        sheet.lower()
        sheet.show()
        self.arrange()

    def float_over(self, widget: QWidget, corner: Qt.AlignmentFlag) -> None:
        """Let a widget float at the bottom: left, centre, right, or left above the others (top).

        At the right and in the middle, top is the top of the sheet.
        """
        widget.setParent(self)
        widget.show()
        self._floats.append((widget, corner))
        self.arrange()

    def cover_right(self, panel: QWidget) -> None:
        """Let a panel lie over the right side of the sheet, as wide as it is, while it is shown."""
        panel.setParent(self)
        self._cover = panel

    def uncover(self, panel: QWidget) -> None:
        """A panel no longer lies over the sheet."""
        if self._cover is panel:
            self._cover = None

    @property
    def _free(self) -> int:
        """How much of the width nothing lies over."""
        cover = self._cover
        is_covered = cover is not None and cover.isVisibleTo(self)
        return self.width() - (cover.width() if cover is not None and is_covered else 0)

    def arrange(self) -> None:
        """Put everything in its place."""
        if self._cover is not None:
            width = self._cover.maximumWidth()
            self._cover.setGeometry(self.width() - width, 0, width, self.height())
        if self._sheet is not None and self._sheet.geometry() != self.rect():
            self._sheet.setGeometry(self.rect())
        self._make_room()
        for widget, corner in self._floats:
            if widget.isVisibleTo(self):
                self._place(widget, corner)
        for widget, corner in self._floats:
            if corner == Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft:
                widget.raise_()
        if self._cover is not None:
            self._cover.raise_()

    def _make_room(self) -> None:
        """Where not all fit side by side, what stands at the left gives way.

        Where they would hide most of the sheet, the tools too; every key of theirs still works.
        """
        bottom = Qt.AlignmentFlag.AlignBottom
        aside = [w for w, corner in self._floats if corner == bottom | Qt.AlignmentFlag.AlignLeft]
        middle = [w for w, c in self._floats if c == bottom | Qt.AlignmentFlag.AlignHCenter]
        parts = [*aside, *middle]
        needed = sum(w.sizeHint().width() for w in parts) + (len(parts) + 1) * scaled(MARGIN)
        highest = max((w.sizeHint().height() for w in parts), default=0)
        is_high = self.height() >= _LEAST_PARTS * highest
        for widget in aside:
            widget.setVisible(is_high and (needed <= self._free or not middle))
        for widget in middle:
            widget.setVisible(is_high)

    def _place(self, widget: QWidget, corner: Qt.AlignmentFlag) -> None:
        size = widget.sizeHint().boundedTo(self.size())
        widget.resize(size)
        margin = scaled(MARGIN)
        x = margin
        y = self.height() - margin - size.height()
        if corner & Qt.AlignmentFlag.AlignHCenter:
            x = max((self._free - size.width()) // 2, self._end_of_left() + margin)
        if corner & Qt.AlignmentFlag.AlignRight:
            x = max(self._free - margin - size.width(), margin)
            y = self._above_others(x, y) if corner & Qt.AlignmentFlag.AlignBottom else margin
        elif corner & Qt.AlignmentFlag.AlignTop:
            is_middle = bool(corner & Qt.AlignmentFlag.AlignHCenter)
            y = margin if is_middle else self.height() - 2 * margin - scaled(44) - size.height()
        widget.move(x, y)
        widget.raise_()

    def _above_others(self, x: int, y: int) -> int:
        """Lower edge, or above what already floats in the middle of it where both don't fit."""
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        taken = [w.geometry() for w, corner in self._floats if corner == middle]
        reaches = [place for place in taken if place.right() + scaled(MARGIN) > x]
        return min([y, *(place.top() - scaled(MARGIN // 2 + 72) for place in reaches)])

    def _end_of_left(self) -> int:
        """Where what floats at the bottom left ends."""
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        return max(
            (
                w.geometry().right()
                for w, corner in self._floats
                if corner == left and w.isVisibleTo(self)
            ),
            default=0,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """It has another size."""
        super().resizeEvent(event)
        self.arrange()
