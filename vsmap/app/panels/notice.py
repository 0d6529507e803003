"""A message at the bottom left of the sheet: one at a time, with at most two things to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
)

from vsmap.app.fields.words import labelled
from vsmap.app.look.appearance import Appearance
from vsmap.app.look.coming import SlideIn
from vsmap.app.look.icons import pixmap
from vsmap.app.look.metrics import SIZES_ITSELF, icon_size
from vsmap.app.panels.floating import cast_shadow
from vsmap.canvas.scale import scaled
from vsmap.canvas.voice import announce
from vsmap.drawing.primitives import Ink
from vsmap.model.language import said

Tell = Callable[..., None]
"""Shows a notice: `tell(words, *choices, grave=False, passing=False, brief=False)`."""

SHOWN_FOR = 6000
LONGER_SHOWN_FOR = 20_000
"""Milliseconds, longer for one with a choice or several lines unless it is a passing one; the
pointer over it holds it, and grave notices stay until they are closed."""

_WIDTH = 460
_ICON = 18
_MARGINS, _GAP = (14, 10, 8, 10), 10
_CLOSE = 34
_WORDS_WIDTH = _WIDTH - _MARGINS[0] - _MARGINS[2] - 2 * _GAP - _ICON - _CLOSE
_WORDS_HIGHEST = 220
_BAR = 12


@dataclass(frozen=True, slots=True)
class Choice:
    """Something a notice offers to do."""

    text: str
    run: Callable[[], object]
    hint: str = ""


class NoticeCard(QFrame):
    """The card a notice is shown on; `changed` asks for it to be placed again.

    `answered` follows a choice that was taken, or the closing by hand.
    """

    changed = Signal()
    answered = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setProperty("place", "notice")
        self._appearance = appearance
        self._is_passing = False
        self._held = False
        self._icon = QLabel()
        self._icon.setFixedSize(_ICON, _ICON)
        self.words = labelled("", "")
        self.words.setWordWrap(True)
        self._scroll = QScrollArea()
        self._row = QHBoxLayout(self)
        self._choices = QHBoxLayout()
        self._close = QToolButton()
        self._close.setAccessibleName(said("Close this message"))
        self._close.clicked.connect(self._close_it)
        self._slide = SlideIn(self, up=True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.put_away)
        self._arrange()
        self.hide()

    def _arrange(self) -> None:
        row = self._row
        row.setContentsMargins(*_MARGINS)
        row.setSpacing(_GAP)
        self._scroll.setWidget(self.words)
        self._scroll.setProperty(SIZES_ITSELF, True)  # noqa: FBT003  (Qt's own signature)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self._scroll)
        column.addLayout(self._choices)
        top = Qt.AlignmentFlag.AlignTop
        self._close.setFixedSize(_CLOSE, _CLOSE)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(column, 1)
        row.addWidget(self._close, 0, top)
        self.setFixedWidth(_WIDTH)

    def _fit_words(self) -> None:
        """Be as high as the words, up to a bound beyond which they scroll."""
        self.words.ensurePolished()
        width = scaled(_WORDS_WIDTH)
        height = self.words.heightForWidth(width)
        highest = scaled(_WORDS_HIGHEST)
        if height > highest:
            width -= scaled(_BAR)
            height = self.words.heightForWidth(width)
        self.words.resize(width, height)
        self._scroll.setFixedSize(scaled(_WORDS_WIDTH), min(height, highest))
        self._scroll.verticalScrollBar().setValue(0)

    def tell(
        self,
        words: str,
        *choices: Choice,
        grave: bool = False,
        passing: bool = False,
        brief: bool = False,
    ) -> None:
        """Show a message in place of the last one.

        A `passing` one goes with the next edit; a `brief` one soon, although it offers something.
        """
        self._is_passing = passing
        cast_shadow(self, self._appearance)
        self._wear(Ink.ERROR if grave else Ink.INK2, "triangle-alert" if grave else "info")
        self.words.setText(words)
        self.setAccessibleName(words)
        announce(self, words, urgent=grave)
        self._offer(choices)
        self.setProperty("grave", "true" if grave else "false")
        self.style().polish(self)
        self._fit_words()
        is_new = self.isHidden()
        self.show()
        self.changed.emit()
        if is_new:
            self._slide.come()
        self._timer.stop()
        if not grave:
            longer = not (passing or brief) and (bool(choices) or "\n" in words)
            self._timer.start(LONGER_SHOWN_FOR if longer else SHOWN_FOR)

    def _wear(self, ink: Ink, icon: str) -> None:
        colour = self._appearance.palette.css(ink)
        self._icon.setPixmap(pixmap(icon, colour, scaled(_ICON), self.devicePixelRatioF()))
        self._close.setIcon(self._appearance.icon("x"))
        self._close.setIconSize(icon_size(16))

    @property
    def stays_for(self) -> int | None:
        """Milliseconds until the message goes by itself, or None: it stays until it is closed."""
        return self._timer.interval() if self._timer.isActive() else None

    def pass_by(self) -> None:
        """Something was edited: what was offered only for the moment goes."""
        if self._is_passing:
            self.put_away()

    def put_away(self) -> None:
        """Hide the message."""
        self._timer.stop()
        self.hide()

    def _offer(self, choices: tuple[Choice, ...]) -> None:
        while (old := self._choices.takeAt(0)) is not None:
            if widget := old.widget():
                widget.hide()
                widget.deleteLater()
        for choice in choices:
            button = QPushButton(choice.text)
            button.setToolTip(choice.hint)
            button.clicked.connect(lambda _checked=False, chosen=choice: self._take(chosen))
            self._choices.addWidget(button)
            button.show()  # Where a message stands already, the card is measured before Qt does so.
        if choices:
            self._choices.addStretch()

    def _take(self, choice: Choice) -> None:
        self.put_away()
        choice.run()
        self.answered.emit()

    def _close_it(self) -> None:
        self.put_away()
        self.answered.emit()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802  (Qt's name)
        """Somebody reads it: it waits."""
        super().enterEvent(event)
        self._held = self._timer.isActive()
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        """It was read."""
        super().leaveEvent(event)
        if self._held and self.isVisible():
            self._timer.start(SHOWN_FOR)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """The size it likes best."""
        self._row.activate()
        return QSize(scaled(_WIDTH), max(scaled(44), self._row.sizeHint().height()))
