"""What every dialog of the window shares: a title, a body, and its buttons at the bottom right."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from vsmap.app.fields.words import labelled


class Frame(QDialog):
    """A dialog with a heading; `body` takes its widgets, `add_buttons` ends it."""

    def __init__(self, parent: QWidget | None, title: str, lead: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(12)
        outer.addWidget(labelled(title, "panel-title"))
        if lead:
            line = labelled(lead, "quiet")
            line.setWordWrap(True)
            outer.addWidget(line)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        outer.addLayout(self.body, 1)
        self._outer = outer
        self._outer.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)

    def add_buttons(self, *buttons: QPushButton) -> None:
        """Put the buttons at the bottom right, the primary one last."""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        for button in buttons:
            row.addWidget(button)
        self._outer.addSpacing(4)
        self._outer.addLayout(row)

    def shrink(self) -> None:
        """Be as high as what is shown now; once more when it has been laid out."""
        self._outer.activate()
        self.adjustSize()
        QTimer.singleShot(0, self, self.adjustSize)

    def cancel_button(self, text: str = "Cancel") -> QPushButton:
        """A button that closes without doing anything."""
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(self.reject)
        return button

    def primary_button(self, text: str) -> QPushButton:
        """The button that does it; Enter presses it."""
        button = QPushButton(text)
        button.setProperty("role", "primary")
        button.setDefault(True)
        button.clicked.connect(self.accept)
        return button

    def captioned(self, caption: str, widget: QWidget) -> QWidget:
        """A widget with its label above."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if not widget.accessibleName():
            widget.setAccessibleName(caption)
        column.addWidget(labelled(caption, "label"))
        column.addWidget(widget)
        return holder


def row_of(*widgets: QWidget) -> QHBoxLayout:
    """Widgets beside one another."""
    row = QHBoxLayout()
    row.setSpacing(12)
    for widget in widgets:
        row.addWidget(widget)
    return row


def plain(text: str) -> QLabel:
    """A line of body text that may wrap."""
    label = labelled(text, "body")
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
