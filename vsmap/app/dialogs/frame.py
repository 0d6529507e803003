"""What every dialog of the window shares: a title, a body, and its buttons at the bottom right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from vsmap.app.fields.words import labelled
from vsmap.app.look.metrics import carry
from vsmap.canvas.scale import scaled
from vsmap.model.language import said

_RING = 3
"""Room for the focus ring of what stands at the edge."""

_BESIDE, _LEAST_HEIGHT, _HEAD = 48, 120, 180


class Fitting(QScrollArea):
    """As large as what is inside; where the screen is too small for that, it scrolls."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """All that is inside, and the scroll bar where it is higher than the screen."""
        inside = self._inside
        inside.ensurePolished()
        layout = inside.layout()
        if layout is not None:
            layout.activate()
        wanted = inside.sizeHint().expandedTo(inside.minimumSizeHint())
        if inside.hasHeightForWidth():
            width = max(wanted.width(), self.width() if self.isVisible() else 0)
            wanted.setHeight(inside.heightForWidth(width))
        is_higher = wanted.height() > self.screen().availableSize().height() - scaled(_HEAD)
        bar = self.verticalScrollBar().sizeHint().width() if is_higher else 0
        return wanted + QSize(bar, 0)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """As wide as what is inside needs; a few lines are enough of its height."""
        needed = self._inside.minimumSizeHint()
        most = self.screen().availableSize().width() - scaled(_HEAD)
        return QSize(min(needed.width(), most), min(needed.height(), scaled(_LEAST_HEIGHT)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """What is inside wants another size."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


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
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(_RING, _RING, _RING, _RING)
        self.body.setSpacing(12)
        outer.addWidget(Fitting(inside), 1)
        self._outer = outer
        self._outer.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """It is shown: as large as type is now."""
        carry(self)
        super().showEvent(event)
        self.shrink()

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
        self._take_room()
        QTimer.singleShot(0, self, self._take_room)

    def _take_room(self) -> None:
        self._outer.activate()
        room = self.screen().availableSize() - QSize(_BESIDE, _BESIDE)
        self.resize(self.sizeHint().boundedTo(room))

    def cancel_button(self, text: str = "") -> QPushButton:
        """A button that closes without doing anything."""
        button = QPushButton(text or said("Cancel"))
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
        column.setSpacing(6)
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
