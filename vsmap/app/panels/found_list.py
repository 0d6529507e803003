"""A list of what was found: icon, name, where it stands, key; rows 36 high."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from vsmap.app.finding.entries import Entry
from vsmap.app.look.appearance import Appearance
from vsmap.app.look.fonts import font
from vsmap.app.look.icons import draw_icon
from vsmap.canvas.at_scale import at_100
from vsmap.canvas.scale import scale, scaled
from vsmap.drawing.primitives import Ink

ROW = 36
_SIDE, _ICON, _GAP, _TEXT, _SMALL = 12.0, 18.0, 12.0, 13.5, 12.5
_KEY_SIDE, _KEY_HEIGHT, _RADIUS = 7.0, 22.0, 8.0
_ENTRY = Qt.ItemDataRole.UserRole
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class FoundList(QListWidget):
    """Shows entries; `taken` tells the one that was clicked."""

    taken = Signal(Entry)

    def __init__(self, appearance: Appearance, name: str, *, follows_pointer: bool = True) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty("place", "found")
        self.setItemDelegate(_Rows(appearance, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.itemClicked.connect(lambda item: self.taken.emit(item.data(_ENTRY)))
        if follows_pointer:
            self.itemEntered.connect(self.setCurrentItem)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """List these, the first one chosen."""
        self.clear()
        for entry in entries:
            item = QListWidgetItem(entry.text)
            item.setData(_ENTRY, entry)
            told = (entry.text, entry.beside, entry.key)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(t for t in told if t))
            self.addItem(item)
        self.setCurrentRow(0)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What is listed, from top to bottom."""
        return tuple(self.item(row).data(_ENTRY) for row in range(self.count()))

    @property
    def chosen(self) -> Entry | None:
        """The entry that Enter takes."""
        item = self.currentItem()
        entry = None if item is None else item.data(_ENTRY)
        return entry if isinstance(entry, Entry) else None

    def go(self, by: int) -> None:
        """Choose another row, and go round at both ends where one goes row by row."""
        if self.count():
            row = self.currentRow() + by
            last = self.count() - 1
            self.setCurrentRow(row % self.count() if abs(by) == 1 else min(max(row, 0), last))


class _Rows(QStyledItemDelegate):
    """Paints the rows."""

    def __init__(self, appearance: Appearance, parent: QListWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(  # noqa: N802  (Qt's name)
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """A row's size."""
        del index
        return QSize(option.rect.width(), scaled(ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        entry = index.data(_ENTRY)
        if not isinstance(entry, Entry):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(option.rect.topLeft())
        painter.scale(scale(), scale())
        row = at_100(QRectF(option.rect.translated(-option.rect.topLeft())))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._appearance.palette.colour(Ink.SUNKEN))
            painter.drawRoundedRect(row, _RADIUS, _RADIUS)
        self._paint_entry(painter, entry, row)
        painter.restore()

    def _paint_entry(self, painter: QPainter, entry: Entry, row: QRectF) -> None:
        palette = self._appearance.palette
        end = self._paint_key(painter, entry, row) - _GAP
        x = row.left() + _SIDE
        if entry.icon:
            where = QRectF(x, row.center().y() - _ICON / 2, _ICON, _ICON)
            faint = Ink.INK2 if entry.is_enabled else Ink.EDGE
            draw_icon(painter, entry.icon, palette.colour(faint), where)
        x += _ICON + _GAP
        ink = Ink.INK if entry.is_enabled else Ink.INK3
        name = _fitted(entry.text, font(_TEXT), end - x)
        painter.setFont(font(_TEXT))
        painter.setPen(palette.colour(ink))
        painter.drawText(QRectF(x, row.top(), end - x, row.height()), _LEFT, name)
        x += QFontMetricsF(font(_TEXT)).horizontalAdvance(name) + _GAP
        painter.setFont(font(_SMALL))
        painter.setPen(palette.colour(Ink.INK3))
        beside = _fitted(entry.beside, font(_SMALL), end - x)
        painter.drawText(QRectF(x, row.top(), max(end - x, 0), row.height()), _LEFT, beside)

    def _paint_key(self, painter: QPainter, entry: Entry, row: QRectF) -> float:
        """The key on its cap at the right; returns where it begins."""
        right = row.right() - _SIDE
        if not entry.key:
            return right
        palette, small = self._appearance.palette, font(_SMALL)
        width = QFontMetricsF(small).horizontalAdvance(entry.key) + 2 * _KEY_SIDE
        cap = QRectF(right - width, row.center().y() - _KEY_HEIGHT / 2, width, _KEY_HEIGHT)
        painter.setPen(palette.colour(Ink.HAIRLINE))
        painter.setBrush(palette.colour(Ink.SURFACE))
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setFont(small)
        painter.setPen(palette.colour(Ink.INK2 if entry.is_enabled else Ink.INK3))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, entry.key)
        return cap.left()


def _fitted(text: str, shown: QFont, room: float) -> str:
    if room < 16:
        return ""
    return QFontMetricsF(shown).elidedText(text, Qt.TextElideMode.ElideRight, room)
