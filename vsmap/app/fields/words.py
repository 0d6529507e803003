"""Labels and plain text fields."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy

from vsmap.app.look.metrics import SIZES_ITSELF
from vsmap.canvas.scale import scaled

_ROOM = 26
"""Pixels a line of words needs beside its text."""


def labelled(text: str, role: str) -> QLabel:
    """A label in one of the stylesheet's roles: `label`, `quiet`, `title`, `section` ..."""
    label = QLabel(text)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def hairline() -> QFrame:
    """A line across, one pixel high."""
    line = QFrame()
    line.setProperty("place", "hairline")
    line.setFixedHeight(1)
    return line


class WordField(QLineEdit):
    """A line of words, kept on Enter or on leaving; Escape puts back what was there."""

    kept = Signal(str)

    def __init__(self, name: str, role: str = "", placeholder: str = "") -> None:
        super().__init__()
        self._shown = ""
        self._bounds = (0, 0)
        self._room = _ROOM
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        if role:
            self.setProperty("role", role)

    def fit_between(self, least: int, most: int, room: int = _ROOM) -> None:
        """Be as wide as the words and `room` beside them, within bounds."""
        self._bounds = (least, most)
        self._room = room
        self.setProperty(SIZES_ITSELF, True)  # noqa: FBT003  (Qt's own signature)
        self.textChanged.connect(self._fit)
        self._fit()

    def keep_between(self, least: int, most: int) -> None:
        """Other bounds, for a window with more or less room."""
        self._bounds = (least, most)
        self._fit()

    def _fit(self) -> None:
        self.ensurePolished()
        words = self.text() or self.placeholderText()
        width = round(QFontMetricsF(self.font()).horizontalAdvance(words)) + scaled(self._room)
        least, most = (scaled(bound) for bound in self._bounds)
        self.setFixedWidth(max(least, min(width, most)))

    def show_words(self, words: str) -> None:
        """Show what the record says; words being typed are left alone."""
        self._shown = words
        if not (self.hasFocus() and self.isModified()):
            self.setText(words)
            self.setCursorPosition(0)

    def _keep(self) -> None:
        words = self.text().strip()
        self.setModified(False)
        if words != self._shown:
            self._shown = words
            self.kept.emit(words)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """The focus went elsewhere."""
        super().focusOutEvent(event)
        self._keep()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """It is shown."""
        super().showEvent(event)
        if self._bounds != (0, 0):
            self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        """Type has another size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self._bounds != (0, 0):
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """A key went down."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep()
            self.clearFocus()
        elif event.key() == Qt.Key.Key_Escape:
            self.setText(self._shown)
            self.clearFocus()
        else:
            super().keyPressEvent(event)


class ProseField(QPlainTextEdit):
    """A few lines of words, kept on leaving; it grows with them from `lines` to `most_lines`."""

    kept = Signal(str)

    def __init__(
        self, name: str, placeholder: str = "", lines: int = 2, most_lines: int = 8
    ) -> None:
        super().__init__()
        self._shown = ""
        self._bounds = (lines, most_lines)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._fit)
        self.setProperty(SIZES_ITSELF, True)  # noqa: FBT003  (Qt's own signature)

    def _fit(self) -> None:
        """Be as high as the words, wrapped, within bounds."""
        least, most = self._bounds
        lines = round(self.document().size().height())
        fits = lines <= most
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded
        )
        lines = max(least, min(lines, most))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + scaled(22))

    def show_words(self, words: str) -> None:
        """Show what the record says; words being typed are left alone."""
        if words == self._shown and self.toPlainText() == words:
            return
        self._shown = words
        if not self.hasFocus():
            self.setPlainText(words)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """It has another size."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        """Type has another size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """The focus went elsewhere."""
        super().focusOutEvent(event)
        words = self.toPlainText().strip()
        if words != self._shown:
            self._shown = words
            self.kept.emit(words)
