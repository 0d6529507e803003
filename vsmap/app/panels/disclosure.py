"""A heading that opens and closes what is under it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from vsmap.app.fields.words import hairline
from vsmap.app.look.appearance import Appearance
from vsmap.app.look.metrics import icon_size


class Disclosure(QWidget):
    """Closed at first; the heading's arrow says which way it goes. Fill `content`."""

    def __init__(self, title: str, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.content = QWidget()
        self.heading = QPushButton(f" {title}")
        self.heading.setProperty("role", "plain")
        self.heading.setCheckable(True)
        self.heading.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        row = QHBoxLayout()
        row.setContentsMargins(12, 4, 12, 4)
        row.addWidget(self.heading)
        column.addLayout(row)
        column.addWidget(self.content)
        self.content.hide()
        self.heading.toggled.connect(self._open)
        appearance.changed.connect(self._refresh_icon)
        self._refresh_icon()

    def _open(self, is_open: bool) -> None:
        self.content.setVisible(is_open)
        self._refresh_icon()

    def _refresh_icon(self) -> None:
        name = "chevron-down" if self.heading.isChecked() else "chevron-right"
        self.heading.setIcon(self._appearance.icon(name))
        self.heading.setIconSize(icon_size(15))
