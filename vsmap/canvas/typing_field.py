"""The field one types in, standing over the number or name it changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QWidget

from vsmap.canvas.events import key_of
from vsmap.canvas.painting import painting_on
from vsmap.canvas.scale import scaled, scaled_exactly
from vsmap.canvas.typeface import font
from vsmap.drawing.primitives import Ink, Weight

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from vsmap.canvas.inks import Inks
    from vsmap.editor.input_events import KeyPressed

KeyTaker = Callable[["KeyPressed"], bool]
"""Whoever is offered a key first; says whether it took it."""

HEIGHT = 28.0
HALO = 3.0
LINE = 1.75
RADIUS = 8.0
LEAST_WIDTH = 84.0
LINES_WIDTH = 230.0
"""How wide a field for several lines is at least."""

_LINES_MARGIN = 10.0
_ROOM = 26.0
"""Pixels beside the text, on both sides together."""

_COMES_BACK = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""Another window, a menu or the palette has the focus for a while; the text stays as it is."""


class TypingField(QWidget):
    """A field with a halo; red while its text can't be read.

    `edited` follows every keystroke, `pressed` offers keys (the listener says whether it took
    them), `left` tells that the focus went elsewhere. A double click chooses a number whole.
    """

    edited = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget, inks: Inks, *, takes_lines: bool) -> None:
        super().__init__(parent)
        self.is_wrong = False
        self.is_number = False
        self._inks = inks
        self._takes_key: KeyTaker = _takes_none
        self._edit = _text_edit(self) if takes_lines else _line_edit(self)
        self._edit.installEventFilter(self)
        self.setFocusProxy(self._edit)
        self.wear(inks)
        if isinstance(self._edit, QLineEdit):
            self._edit.textEdited.connect(self.edited)
        else:
            self._edit.textChanged.connect(self._tell_lines)

    def take_keys_with(self, taker: KeyTaker) -> None:
        """Ask this first what a key means; it returns whether it took it."""
        self._takes_key = taker

    def wear(self, inks: Inks) -> None:
        """Paint in another theme."""
        self._inks = inks
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent))
        palette.setColor(QPalette.ColorRole.Text, inks.colour(Ink.INK))
        palette.setColor(QPalette.ColorRole.Highlight, inks.faint(Ink.ACCENT, 0.25))
        palette.setColor(QPalette.ColorRole.HighlightedText, inks.colour(Ink.INK))
        self._edit.setPalette(palette)

    @property
    def text(self) -> str:
        """What stands in the field."""
        edit = self._edit
        return edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()

    def write(self, text: str, *, select: bool = False) -> None:
        """Put a text into the field without telling; chosen whole, or the caret at its end."""
        with QSignalBlocker(self._edit):
            if isinstance(self._edit, QLineEdit):
                self._edit.setText(text)
            else:
                self._edit.setPlainText(text)
                self._edit.moveCursor(QTextCursor.MoveOperation.End)
        if select:
            self._edit.selectAll()

    def call(self, name: str) -> None:
        """Say what the field is for, to whoever can't see where it stands."""
        self._edit.setAccessibleName(name)

    def describe(self, words: str) -> None:
        """Say how the text was read."""
        self._edit.setAccessibleDescription(words)

    def mark(self, *, wrong: bool) -> None:
        """Show whether the text can be read."""
        if wrong != self.is_wrong:
            self.is_wrong = wrong
            self.update()

    def stand_over(self, place: QRectF) -> None:
        """Stand over a place of the canvas, as large as the text needs; lines are wrapped."""
        if isinstance(self._edit, QLineEdit):
            widest = self._edit.fontMetrics().horizontalAdvance(self.text)
            width = max(place.width() + scaled(16), widest + scaled(_ROOM), scaled(LEAST_WIDTH))
            frame = QRectF(0, 0, width, scaled_exactly(HEIGHT))
        else:
            width = max(place.width() + scaled(16), scaled(LINES_WIDTH))
            frame = QRectF(0, 0, width, max(place.height(), self._height_at(width)))
        frame.moveCenter(place.center())
        self.setGeometry(frame.adjusted(-HALO, -HALO, HALO, HALO).toRect())

    def _height_at(self, width: float) -> float:
        """What the text takes in lines wrapped at a width; two lines at least."""
        metrics, margin = self._edit.fontMetrics(), scaled_exactly(_LINES_MARGIN)
        inside = QRect(0, 0, round(width - 2 * margin), 10_000)
        wraps = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
        written = metrics.boundingRect(inside, int(wraps), f"{self.text} ")
        return max(written.height(), 2 * metrics.lineSpacing()) + 2 * margin

    @property
    def frame(self) -> QRectF:
        """The field without its halo, in the widget's own pixels."""
        return QRectF(self.rect()).adjusted(HALO, HALO, -HALO, -HALO)

    def _tell_lines(self) -> None:
        self.edited.emit(self.text)

    def _fill(self) -> None:
        inner = self.frame.adjusted(4, 2, -4, -2).toRect()
        self._edit.setGeometry(inner)

    def _paint(self, painter: QPainter) -> None:
        ink = Ink.ERROR if self.is_wrong else Ink.ACCENT
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._inks.faint(ink, 0.2))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS + HALO, RADIUS + HALO)
        painter.setPen(self._inks.pen(ink, LINE))
        painter.setBrush(self._inks.brush(Ink.SURFACE))
        inset = LINE / 2
        painter.drawRoundedRect(self.frame.adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)

    def _takes(self, event: QEvent) -> bool:
        match event:
            case QKeyEvent() if event.type() is QEvent.Type.KeyPress:
                key = key_of(event)
                return key is not None and self._takes_key(key)
            case QFocusEvent() if event.type() is QEvent.Type.FocusOut:
                if event.reason() not in _COMES_BACK:
                    self.left.emit()
            case QMouseEvent() if event.type() is QEvent.Type.MouseButtonDblClick:
                return self._choose_all()
            case _:
                pass
        return False

    def _choose_all(self) -> bool:
        """A double click takes a number whole, with its unit; of words Qt takes one."""
        if self.is_number:
            self._edit.selectAll()
        return self.is_number

    def eventFilter(self, watched: object, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Offer keys to whoever takes them, and tell when the focus leaves."""
        del watched
        return self._takes(event)

    def resizeEvent(self, event: object) -> None:  # noqa: N802  (Qt's name)
        """Keep the text inside the halo."""
        del event
        self._fill()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Paint halo, frame and ground."""
        del event
        with painting_on(self) as painter:
            self._paint(painter)


def _takes_none(key: KeyPressed) -> bool:
    del key
    return False


def _line_edit(parent: QWidget) -> QLineEdit:
    edit = QLineEdit(parent)
    edit.setFrame(False)
    edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
    _dress(edit)
    return edit


def _text_edit(parent: QWidget) -> QPlainTextEdit:
    edit = QPlainTextEdit(parent)
    edit.setFrameShape(QFrame.Shape.NoFrame)
    edit.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    _dress(edit)
    return edit


def _dress(edit: QWidget) -> None:
    """The map's own font, and none of what the window's stylesheet says of fields."""
    edit.setFont(font(scaled_exactly(14.0), Weight.MEDIUM))
    edit.setProperty("rings_itself", True)  # noqa: FBT003  (Qt's own signature; its halo is the ring)
    edit.setStyleSheet("background: transparent; border: none; padding: 0; min-height: 0;")
