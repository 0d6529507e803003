"""The find bar: words to look for, how many there are, and where else in the workbook they are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from vsmap.app.fields.words import hairline, labelled
from vsmap.app.finding.entries import Entry
from vsmap.app.look.appearance import Appearance
from vsmap.app.look.coming import SlideIn
from vsmap.app.look.focus_ring import RING_INSIDE
from vsmap.app.look.metrics import icon_size
from vsmap.app.panels.floating import FloatingBar
from vsmap.app.panels.found_list import ROW, FoundList
from vsmap.canvas.scale import scaled
from vsmap.model.language import said

WIDTH = 440
MOST_ELSEWHERE = 4
_ROOMY = 480
"""How high the sheet must be for several of them."""

_ICON = 18


class FindBar(FloatingBar):
    """Floats at the top of the sheet; `asked` tells the words, `stepped` to go on or back.

    `left` tells that it was closed, `resized` that it needs another place.
    """

    asked = Signal(str)
    stepped = Signal(int)
    left = Signal()
    resized = Signal()
    went_elsewhere = Signal(Entry)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self.setFixedWidth(WIDTH)
        self._icon = QLabel()
        self.field = QLineEdit()
        self.count = labelled("", "quiet")
        self.back = self._button(said("Find the one before (Shift F3)"), lambda: self._step(-1))
        self.on = self._button(said("Find the next one (F3)"), lambda: self._step(1))
        self.close_button = self._button(said("Close (Esc)"), self.put_away)
        self.elsewhere = FoundList(appearance, said("On other maps"), follows_pointer=False)
        self._more = labelled("", "label")
        self._below = QWidget()
        self._slide = SlideIn(self)
        self._arrange()
        self.refresh_icons()
        appearance.changed.connect(self.refresh_icons)
        self.field.textChanged.connect(self.asked)
        self.field.installEventFilter(self)
        self.elsewhere.taken.connect(self.went_elsewhere)
        self.hide()

    def _button(self, tip: str, run: object) -> QToolButton:
        button = QToolButton()
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(run)
        return button

    def _arrange(self) -> None:
        self.field.setProperty("role", "palette")
        self.field.setProperty(RING_INSIDE, True)  # noqa: FBT003  (Qt's own signature)
        self.field.setAccessibleName(said("Find on the maps"))
        self.field.setPlaceholderText(said("Find on the maps"))
        top = QHBoxLayout()
        top.setContentsMargins(10, 0, 0, 0)
        top.setSpacing(4)
        for part in (self._icon, self.field, self.count, self.back, self.on, self.close_button):
            top.addWidget(part)
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 4, 0, 0)
        below.setSpacing(4)
        below.addWidget(hairline())
        self._more.setContentsMargins(10, 4, 0, 0)
        below.addWidget(self._more)
        below.addWidget(self.elsewhere)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._below)
        self._row.addLayout(column)
        self._below.hide()

    def refresh_icons(self) -> None:
        """Draw the icons in the theme worn now."""
        icon = self._appearance.icon
        self._icon.setPixmap(icon("search").pixmap(icon_size(_ICON)))
        self.back.setIcon(icon("chevron-up"))
        self.on.setIcon(icon("chevron-down"))
        self.close_button.setIcon(icon("x"))
        for button in (self.back, self.on, self.close_button):
            button.setIconSize(icon_size(_ICON))

    def open(self) -> None:
        """Show it with the last words chosen, so that typing replaces them."""
        is_new = self.isHidden()
        self.show()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.resized.emit()
        self.asked.emit(self.field.text())
        if is_new:
            self._slide.come()

    def put_away(self) -> None:
        """Close it; what is selected stays selected."""
        if self.isVisible():
            self.hide()
            self.left.emit()

    def show_count(self, place: int, count: int) -> None:
        """Say which of how many is shown; place 0: none of them yet."""
        words = ""
        if self.field.text().strip():
            words = said("{place} of {number}", place=place, number=count) if count else ""
            words = words or said("None here")
        self.count.setText(words)
        for button in (self.back, self.on):
            button.setEnabled(count > 0)

    def show_elsewhere(self, entries: Sequence[Entry]) -> None:
        """List the first hits on other maps."""
        area = self.parentWidget()
        has_room = area is None or area.height() >= scaled(_ROOMY)
        self.elsewhere.show_entries(entries[: MOST_ELSEWHERE if has_room else 1])
        self.elsewhere.setCurrentRow(-1)
        self.elsewhere.setFixedHeight(self.elsewhere.count() * scaled(ROW))
        self._more.setText(said("{count} on other maps", len(entries)))
        self._below.setVisible(bool(entries))
        self.resized.emit()

    def _step(self, by: int) -> None:
        self.stepped.emit(by)

    def _press_key(self, event: QKeyEvent) -> bool:
        match Qt.Key(event.key()):
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._press_enter(back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            case Qt.Key.Key_Down | Qt.Key.Key_Up as way if self.elsewhere.count():
                self.elsewhere.go(1 if way == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Escape:
                self.put_away()
            case _:
                return False
        return True

    def _press_enter(self, *, back: bool) -> None:
        chosen = self.elsewhere.chosen
        if chosen is not None and not back:
            self.went_elsewhere.emit(chosen)
        else:
            self._step(-1 if back else 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Read the field's keys first."""
        is_press = watched is self.field and event.type() is QEvent.Type.KeyPress
        return is_press and isinstance(event, QKeyEvent) and self._press_key(event)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """The size it likes best."""
        self._row.activate()
        return QSize(scaled(WIDTH), self._row.sizeHint().height())
