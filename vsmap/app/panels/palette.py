"""The palette: one field that finds every action, map, step and note, and does or shows it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from vsmap.app.fields.words import hairline, labelled
from vsmap.app.finding.entries import Entry, ranked
from vsmap.app.look.appearance import Appearance
from vsmap.app.look.coming import SlideIn
from vsmap.app.look.focus_ring import RING_INSIDE
from vsmap.app.look.metrics import icon_size
from vsmap.app.panels.found_list import ROW, FoundList
from vsmap.app.settings import Settings
from vsmap.canvas.scale import scaled
from vsmap.model.language import said

WIDTH, FROM_TOP = 560, 96
_MOST_ROWS = 11
_PAGE = 8
_FIELD_HEIGHT = 52
_FOOT = 20
_WAYS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _PAGE,
    Qt.Key.Key_PageUp: -_PAGE,
}


class Palette(QWidget):
    """Lies over the whole window while it is open; a press beside the card closes it."""

    def __init__(
        self,
        window: QWidget,
        appearance: Appearance,
        settings: Settings,
        gather: Callable[[], Sequence[Entry]],
        focus_sheet: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._appearance, self._settings, self._gather = appearance, settings, gather
        self._focus_sheet = focus_sheet
        self._entries: Sequence[Entry] = ()
        self._before: QWidget | None = None
        self.field = QLineEdit()
        self.list = FoundList(appearance, said("What was found"))
        self._nothing = labelled("", "quiet")
        self._icon = QLabel()
        self._card = QFrame(self)
        self._slide = SlideIn(self._card)
        self._arrange()
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.list.taken.connect(self.take)
        window.installEventFilter(self)
        self.hide()

    def _arrange(self) -> None:
        self._card.setProperty("place", "floating")
        self.field.setProperty("role", "palette")
        self.field.setProperty(RING_INSIDE, True)  # noqa: FBT003  (Qt's own signature)
        self.field.setAccessibleName(said("Find or do"))
        self.field.setPlaceholderText(said("Find or do anything"))
        top = QHBoxLayout()
        top.setContentsMargins(20, 8, 12, 8)
        top.setSpacing(4)
        top.addWidget(self._icon)
        top.addWidget(self.field)
        self._nothing.setContentsMargins(20, 8, 20, 16)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(hairline())
        rows = QVBoxLayout()
        rows.setContentsMargins(8, 8, 8, 8)
        rows.addWidget(self.list)
        column.addLayout(rows)
        column.addWidget(self._nothing)

    def open(self) -> None:
        """Open on what was used last; what has the focus gets it back afterwards."""
        if self.isVisible():
            self.put_away()
            return
        self._before = QApplication.focusWidget()
        self._entries = self._gather()
        self._dress()
        self.field.clear()
        self._search("")
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._place()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self._slide.come()
        QApplication.instance().focusChanged.connect(self._leave)  # type: ignore[union-attr]

    def put_away(self) -> None:
        """Close, and give the focus back to what had it."""
        if self.isVisible():
            before = self._before
            self._close()
            if before is not None and isValid(before) and before.isVisible():
                before.setFocus(Qt.FocusReason.PopupFocusReason)
            else:
                self._focus_sheet()

    def take(self, entry: Entry) -> None:
        """Do or show an entry; one that can't be done now stays listed with its reason."""
        if not entry.is_enabled:
            return
        self._settings.note_found(entry.id)
        self.put_away()
        entry.run()

    def _close(self) -> None:
        """Hide; it holds on to nothing of a map that may be closed next."""
        QApplication.instance().focusChanged.disconnect(self._leave)  # type: ignore[union-attr]
        self._before, self._entries = None, ()
        self.hide()

    def _leave(self, _old: QWidget | None, new: QWidget | None) -> None:
        """The focus went elsewhere in the window: the palette does not stay over it."""
        if new is not None and new.window() is self.window() and not self.isAncestorOf(new):
            self._close()

    def _dress(self) -> None:
        self._icon.setPixmap(self._appearance.icon("search").pixmap(icon_size(18)))
        shadow = QGraphicsDropShadowEffect(self._card)
        shadow.setBlurRadius(40)
        shadow.setOffset(0, 6)
        shadow.setColor(self._appearance.palette.shadow)
        self._card.setGraphicsEffect(shadow)

    def _search(self, asked: str) -> None:
        found = ranked(self._entries, asked, self._settings.recent_found)
        self.list.show_entries(found)
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        words = said("Nothing is called \u201c{words}\u201d.", words=asked.strip())
        self._nothing.setText(words)
        self._place()

    def _place(self) -> None:
        """560 wide, 96 from the top, as high as its rows, within the window."""
        room = self.height() - scaled(FROM_TOP + _FOOT + _FIELD_HEIGHT + 20)
        rows = min(self.list.count(), _MOST_ROWS, max(room // scaled(ROW), 3))
        self.list.setFixedHeight(rows * scaled(ROW))
        self._card.setFixedWidth(min(scaled(WIDTH), self.width() - 2 * _FOOT))
        self._card.layout().activate()  # type: ignore[union-attr]
        self._card.resize(self._card.width(), self._card.sizeHint().height())
        self._card.move((self.width() - self._card.width()) // 2, scaled(FROM_TOP))

    def _press_key(self, event: QKeyEvent) -> bool:
        """Keys that are not text: choose, take, close. Tab stays in the field."""
        key = Qt.Key(event.key())
        chosen = self.list.chosen
        if key in _WAYS:
            self.list.go(_WAYS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if chosen is not None:
                self.take(chosen)
        elif key == Qt.Key.Key_Escape:
            self.put_away()
        else:
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Read the field's keys first, and follow the window's size."""
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.KeyPress:
                return self._press_key(event)
        elif event.type() is QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._window.rect())
            self._place()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """A press beside the card closes it."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.put_away()
