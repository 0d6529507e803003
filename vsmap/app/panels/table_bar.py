"""The bar of the step table: opens it on the left, tells the calendar on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from vsmap.app.actions import shortcut_told
from vsmap.app.fields.words import labelled
from vsmap.app.look.appearance import Appearance
from vsmap.app.look.metrics import icon_size
from vsmap.model.language import said

BAR_HEIGHT = 34


class TableBar(QWidget):
    """The bar: opens the table on the left, tells the calendar on the right."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setProperty("place", "table-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(BAR_HEIGHT)
        self._appearance = appearance
        self.opener = QPushButton(" " + said("Step table"))
        self.calendar = QPushButton()
        for button in (self.opener, self.calendar):
            button.setProperty("role", "bar")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.opener.setProperty("strong", "true")
        self.opener.setCheckable(True)
        self.calendar.setToolTip(said("Calendar and demand"))
        self.counts = labelled("", "quiet")
        self.trouble = labelled("", "error")
        self.trouble.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 1, 12, 0)
        row.setSpacing(6)
        row.addWidget(self.opener)
        row.addWidget(self.counts)
        row.addSpacing(12)
        row.addWidget(self.trouble)
        row.addStretch()
        row.addWidget(self.calendar)
        row.addSpacing(8)
        key = self._key = labelled(shortcut_told("Ctrl+T"), "key")
        key.setFixedHeight(22)
        row.addWidget(key)
        self.refresh_icons()
        appearance.changed.connect(self.refresh_icons)

    def show_trouble(self, words: str) -> None:
        """Say why the text of a cell can't be read; no words: nothing is wrong."""
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def use_icons(self, *, only: bool) -> None:
        """Leave out the key's cap where type is large."""
        self._key.setVisible(not only)

    def refresh_icons(self) -> None:
        """Draw the icons in the theme worn now."""
        name = "chevron-down" if self.opener.isChecked() else "chevron-up"
        self.opener.setIcon(self._appearance.icon(name))
        self.calendar.setIcon(self._appearance.icon("clock"))
        for button in (self.opener, self.calendar):
            button.setIconSize(icon_size(16))
