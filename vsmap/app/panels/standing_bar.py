"""A quiet line over the sheet that says what holds for it now: it is locked, or one only looks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from vsmap.app.fields.words import labelled
from vsmap.app.look.appearance import Appearance
from vsmap.app.look.icons import pixmap
from vsmap.canvas.scale import scaled
from vsmap.drawing.primitives import Ink

_ICON = 16


class StandingBar(QWidget):
    """Hidden while there is nothing to say; its button does what would end it."""

    asked = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setProperty("place", "standing")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._appearance = appearance
        self._shown = ""
        self._icon = QLabel()
        self.words = labelled("", "quiet")
        self.words.setWordWrap(True)
        self.button = QPushButton()
        self.button.setProperty("role", "bar")
        self.button.clicked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 5, 16, 5)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        appearance.changed.connect(self._draw)
        self.hide()

    def say(self, words: str, icon: str = "lock", verb: str = "") -> None:
        """Say this, with a button where there is a verb; nothing hides the line."""
        self._shown = icon
        self.words.setText(words)
        self.button.setText(verb)
        self.button.setVisible(bool(verb))
        self._draw()
        self.setVisible(bool(words))

    def _draw(self) -> None:
        if self._shown:
            colour = self._appearance.palette.css(Ink.INK2)
            drawn = pixmap(self._shown, colour, scaled(_ICON), self.devicePixelRatioF())
            self._icon.setPixmap(drawn)
