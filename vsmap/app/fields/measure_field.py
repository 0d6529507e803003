"""One number typed where it stands: read while it is typed, never blocking, never losing text."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame

from vsmap.app.fields.marks import draw_key, draw_standing
from vsmap.app.fields.reading import Reading
from vsmap.app.look.appearance import Appearance
from vsmap.canvas.painting import painting_on
from vsmap.canvas.scale import scaled
from vsmap.editor.fields import unit_of
from vsmap.model.errors import NotationError
from vsmap.model.measures import UNKNOWN, Measure
from vsmap.model.quantities import Unit

_QT_TEXT_INSET = 2
_KEY_ROOM = 30


class MeasureField(QLineEdit):
    """A field for one measure.

    Tells `typed` with every text it can read and `refused` with the reason for one it can't;
    `kept` with the number once Enter, Tab or another place was chosen. Escape puts back what was
    there and tells `restored`. `finished` follows Enter and Escape; `entered` and `left` the focus.
    """

    typed = Signal(object)
    refused = Signal(object)
    kept = Signal(object)
    restored = Signal()
    finished = Signal()
    entered = Signal()
    left = Signal()

    def __init__(
        self, reading: Reading, appearance: Appearance, name: str, *, key: str = ""
    ) -> None:
        super().__init__()
        self.reading = reading
        self.refusal: NotationError | None = None
        self._appearance = appearance
        self._key = key
        self._measure: Measure[Any] = UNKNOWN
        self._shown: Measure[Any] = UNKNOWN
        self._unit: Unit | None = None
        self._is_typing = False
        self.setAccessibleName(name)
        self.setPlaceholderText("?")
        self._make_room()
        appearance.changed.connect(self._make_room)
        self.textEdited.connect(self._read)

    def _make_room(self) -> None:
        """Keep the text clear of the key."""
        self.setTextMargins(0, 0, scaled(_KEY_ROOM) if self._key else 0, 0)

    @property
    def measure(self) -> Measure[Any]:
        """The last number that could be read."""
        return self._measure

    @property
    def waiting_text(self) -> str | None:
        """The text that can't be read and waits to be put right, or None."""
        return self.text() if self.refusal else None

    def begin(self, measure: Measure[Any], waiting_text: str | None = None) -> None:
        """Show the number of another record; `waiting_text` was refused there earlier."""
        self._is_typing = False
        self._unit = unit_of(measure)
        self._measure = self._shown = measure
        self._clear_refusal()
        self._show_afresh()
        if waiting_text is not None:
            self.setText(waiting_text)
            self._judge(waiting_text)

    def follow(self, measure: Measure[Any]) -> None:
        """Show the same record's number as it is now; text being typed or refused is left alone."""
        if self._is_typing or (self.refusal and measure == self._shown):
            return
        self._measure = self._shown = measure
        self._unit = unit_of(measure) or self._unit
        self._clear_refusal()
        self._show_afresh()

    def keep(self) -> None:
        """Tell the number typed, if it is another than the one shown."""
        self._is_typing = False
        if not self.refusal and self._measure != self._shown:
            self._shown = self._measure
            self.kept.emit(self._measure)

    def _show_afresh(self) -> None:
        if self.hasFocus():
            if not self._says(self._measure):
                self.setText(self.reading.editable(self._measure))
        else:
            self.setText(self.reading.show(self._measure) if self._measure.is_known else "")
            self.setCursorPosition(0)

    def _says(self, measure: Measure[Any]) -> bool:
        try:
            return self.reading.parse(self.text(), self._unit) == measure
        except NotationError:
            return False

    def _read(self, text: str) -> None:
        self._is_typing = True
        measure = self._judge(text)
        if measure is not None:
            self._measure = measure
            self._unit = unit_of(measure) or self._unit
            self.typed.emit(measure)

    def _judge(self, text: str) -> Measure[Any] | None:
        """The measure a text says, or None after telling why it says none."""
        try:
            measure = self.reading.parse(text, self._unit)
        except NotationError as error:
            self._set_refusal(error)
            self.refused.emit(error)
            return None
        self._clear_refusal()
        return measure

    def take_sample(self, sample: str) -> None:
        """Type one of the samples in place of what stands there."""
        self.setText(sample)
        self._read(sample)
        self.setFocus()

    def _set_refusal(self, error: NotationError | None) -> None:
        self.refusal = error
        self.setProperty("refused", "true" if error else "false")
        self.setAccessibleDescription(error.reason if error else "")
        self.style().polish(self)

    def _clear_refusal(self) -> None:
        if self.refusal:
            self._set_refusal(None)

    def _restore(self) -> None:
        self._is_typing = False
        self._clear_refusal()
        self._measure = self._shown
        self.setText(self.reading.editable(self._measure))
        self.restored.emit()
        self.selectAll()

    def _text_rect(self) -> QRectF:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        return QRectF(inside.adjusted(_QT_TEXT_INSET, 0, -self.textMargins().right(), 0))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """The focus came."""
        super().focusInEvent(event)
        if not self.refusal:
            self.setText(self.reading.editable(self._measure))
        self.selectAll()
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """The focus went elsewhere."""
        super().focusOutEvent(event)
        self.keep()
        if not self.refusal:
            self._show_afresh()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """A key went down."""
        if event.key() == Qt.Key.Key_Escape:
            self._restore()
            self.finished.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep()
            if not self.refusal:
                self.finished.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Paint it."""
        super().paintEvent(event)
        with painting_on(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if not self.hasFocus() and not self.refusal:
                draw_standing(painter, self, self._text_rect(), self._measure, self._appearance)
            if self._key:
                draw_key(painter, self, self._key, self._appearance)
